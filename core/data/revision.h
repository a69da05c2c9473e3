#pragma once

#include "core/base/gender.h"
#include "core/base/id.h"
#include "core/base/year.h"
#include "core/data/status.h"

#include <QDate>

#include <optional>

namespace lagesbild
{

/// A figure that the source has changed since it was fetched last; a new figure is no revision.
struct Revision {
    IndicatorId indicator;
    Gender gender = Gender::Total;
    AreaId area;
    Year year{};
    std::optional<double> oldValue; ///< with the status Ok only
    Status oldStatus = Status::Ok;
    std::optional<double> newValue;
    Status newStatus = Status::Ok; ///< Absent: the source has removed it
    QDate seen;                    ///< day of the fetch that found it

    bool operator==(const Revision &) const = default;
};

} // namespace lagesbild
