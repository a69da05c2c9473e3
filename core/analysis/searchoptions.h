#pragma once

#include "core/base/gender.h"
#include "core/base/id.h"
#include "core/base/year.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lagesbild
{

/// What the figures of a free search are told apart by.
enum class Dimension { Indicator, Area, Year, Gender };
inline constexpr std::array allDimensions{Dimension::Indicator, Dimension::Area, Dimension::Year,
                                          Dimension::Gender};
std::string_view keyOf(Dimension dimension); ///< indicator, area, year, gender
std::optional<Dimension> parseDimension(std::string_view text);

/// Which years a search takes, so that it can be saved and asked again when new figures have come.
struct SearchYears {
    enum class Kind {
        Fixed,   ///< from first to last, for ever
        Rolling, ///< the last so many with values
        Added,   ///< from first on, new ones as they come
    };
    Kind kind = Kind::Rolling;
    Year first{2015}; ///< Fixed and Added
    Year last{2020};  ///< Fixed
    int count = 5;    ///< Rolling: 1 … 60

    bool operator==(const SearchYears &) const = default;
};
/// "2015-2020" fixed, "last5" rolling, "2015-" added.
QString textOf(const SearchYears &years);
std::optional<SearchYears> parseSearchYears(const QString &text);

enum class CalculationKind {
    Difference,    ///< of − against
    Ratio,         ///< of / against
    PercentChange, ///< 100 (of − against) / against
    Index,         ///< 100 of / against, for every year; years only
    Per1000,       ///< 1 000 of / inhabitants of the same year, for every count; indicators only
};
std::string_view keyOf(CalculationKind kind); ///< difference, ratio, change, index, per1000

/// Something reckoned from two members of one dimension, shown beside them.
struct SearchCalculation {
    CalculationKind kind = CalculationKind::Difference;
    Dimension dimension = Dimension::Year;
    std::string of;      ///< a member's key, or "first" or "last" of the dimension; empty: each of them
    std::string against; ///< likewise; Per1000: empty

    bool operator==(const SearchCalculation &) const = default;
};

/// A free search: which figures, and how they are laid out. Dimensions in neither rows nor columns are the filter:
/// of them the table shows one member, the one that is chosen for all rooms.
struct SearchOptions {
    std::vector<IndicatorId> indicators; ///< the basket; empty: nothing is asked for yet
    /// Codes of areas, and groups as in core/analysis/groups.h; "focus" and "group" are those chosen for all rooms.
    std::vector<std::string> areas{"focus", "group", "0000"};
    SearchYears years;
    std::vector<Gender> genders; ///< empty: the one chosen for all rooms
    std::vector<Dimension> rows{Dimension::Indicator, Dimension::Area};
    std::vector<Dimension> columns{Dimension::Year};
    std::vector<SearchCalculation> calculations;
    bool sum = false;          ///< a line with the sum of the municipalities
    bool mean = false;         ///< their unweighted mean
    bool weightedMean = false; ///< their mean weighted by the persons behind
    bool colours = false;      ///< municipalities coloured by their place among all
    std::string sort;          ///< key of a column, or "name"; empty: in the order they were chosen
    bool descending = false;

    bool operator==(const SearchOptions &) const = default;
};

/// The options as texts of a link, each with a name of its own.
QStringList searchTextNames();
QString searchText(const SearchOptions &options, const QString &name);
/// False for what can't be read, or does not fit together (a dimension that is in rows and columns).
bool readSearchText(SearchOptions &options, const QString &name, const QString &text);

} // namespace lagesbild
