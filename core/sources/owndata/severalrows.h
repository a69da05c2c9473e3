#pragma once

#include "core/base/gender.h"
#include "core/base/year.h"
#include "core/data/area.h"
#include "core/data/indicator.h"
#include "core/sources/figurestore.h"
#include "core/sources/owndata/importmapping.h"
#include "core/sources/tables/figuretext.h"

#include <QString>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace lagesbild
{

/// Where there can be one figure only; the indicator is a number that the caller gave it.
struct FigurePlace {
    int indicator = 0;
    Gender gender = Gender::Total;
    Year year{};
    AreaIndex area = noArea;

    auto operator<=>(const FigurePlace &) const = default;
};

/// A figure as one cell of a table tells it.
struct ToldFigure {
    FigurePlace place;
    std::optional<PartOfYear> part; ///< of the place's year; none: the figure is of the whole year
    std::size_t row = 0;            ///< position among the data rows
    std::size_t column = 0;
    FigureStore::Figure figure;
    double weight = 1; ///< in a mean of several; NaN: it has none
};

/// The one figure of a place.
struct SettledFigure {
    FigurePlace place;
    FigureStore::Figure figure;
    std::vector<std::size_t> rows; ///< of every cell that went into it
};

/// A cell of which no figure is made.
struct RefusedFigure {
    std::size_t row = 0;
    std::size_t column = 0;
    QString reason; ///< a key: figureimport.h
};

struct SettledRows {
    std::vector<SettledFigure> figures; ///< ascending by place
    std::vector<RefusedFigure> refused; ///< ascending by place
    std::int64_t mostRepeated = 0; ///< most cells for one place, and part of its year, that are not the same
};

/// One figure for each place, where several rows tell of it: @p repeated says what becomes of those for the same place
/// and part of a year, @p months what becomes of a year's months or quarters.
///
/// @param unitOf of an indicator: shares and rates are not added up
SettledRows settleRows(std::vector<ToldFigure> told, RepeatedUse repeated, MonthUse months,
                       const std::function<Unit(int indicator)> &unitOf);

} // namespace lagesbild
