#pragma once

#include "core/analysis/figure.h"
#include "core/analysis/selection.h"
#include "core/data/dataset.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace lagesbild
{

/// One member of a dimension: something that was measured, or something reckoned from members of the same one.
struct SearchMember {
    enum class Kind { Measured, Calculated, Sum, Mean, WeightedMean };
    Kind kind = Kind::Measured;
    std::string key; ///< "N00973", "1880", "2015", "K", "change:2015:2010", "sum"
    int at = 0;      ///< Measured: position in SearchSubject::indicators, AreaIndex, year, or Gender
    CalculationKind calculation = CalculationKind::Difference;
    int of = 0;      ///< Calculated: position of a measured member of the dimension
    int against = 0; ///< likewise; Per1000: position of the inhabitants in SearchSubject::indicators

    bool isTotal() const { return kind != Kind::Measured && kind != Kind::Calculated; }
    bool operator==(const SearchMember &) const = default;
};

/// Position of a member in each dimension, in the order of allDimensions.
using SearchPoint = std::array<int, allDimensions.size()>;

/// What a search is about: its options, looked up in the data set. A calculation or a year that the figures can't
/// give has no member.
struct SearchSubject {
    std::vector<const Indicator *>
        indicators; ///< the basket in its order, inhabitants last when only reckoned with
    std::array<std::vector<SearchMember>, allDimensions.size()> members;
    SearchPoint chosen{};            ///< the member the filter shows, per dimension
    std::vector<int> municipalities; ///< positions of areas that totals are made of, ascending
    bool isEmpty() const;            ///< there is nothing to lay out

    const std::vector<SearchMember> &of(Dimension dimension) const
    {
        return members[static_cast<std::size_t>(dimension)];
    }
};

/// NotFound for an indicator, area or group that does not exist; an empty basket is an empty subject.
Result<SearchSubject> searchSubject(const Dataset &dataset, const Selection &selection);

/// Years in which some indicator of the basket has a value, ascending.
std::vector<Year> yearsOfSearch(const Dataset &dataset, const Selection &selection);

/// The areas a search is about, each once, in the order of its options.
Result<std::vector<AreaIndex>> areasOfSearch(const Dataset &dataset, const Selection &selection);

/// What Selection::group is to be when a search leads to another room with @p focus, so that the charts and maps there
/// are about the municipalities of the search. Where it has none but the focus: the group chosen for all rooms.
std::string groupOfSearch(const Dataset &dataset, const Selection &selection, const AreaId &focus);

/// The genders shown: those of the search, else the one (or the two beside the total) chosen for all rooms.
std::vector<Gender> gendersOfSearch(const Selection &selection);

} // namespace lagesbild
