#pragma once

#include "core/analysis/figure.h"
#include "core/analysis/groups.h"
#include "core/analysis/maingroup.h"
#include "core/analysis/selection.h"
#include "core/stats/straightline.h"

#include <QString>

#include <optional>
#include <vector>

namespace lagesbild
{

/// One municipality that has both figures.
struct AssociationRow {
    AreaIndex area = noArea;
    AreaId code;
    QString name;
    bool isFocus = false;
    bool isPeer = false; ///< in the selection's comparison group
    Figure along;        ///< the other indicator, left to right
    Figure value;        ///< the chosen one, upwards
    MainGroup mainGroup = MainGroup::Unknown;
    Figure inhabitants; ///< of Association::inhabitantsYear; may be missing
};

/// How closely two figures go together, in words («samband»; never one causing the other).
enum class Closeness {
    Unknown,  ///< fewer than ten municipalities have both
    NoneSure, ///< the interval of r holds zero
    Weak,     ///< |r| below 0.3
    Moderate, ///< below 0.7
    Strong,
};

/// The chosen indicator against another («Samband»). Municipalities of few persons and placeholders are left out
/// as everywhere (rulings "Which municipalities").
struct Association {
    IndicatorId indicator; ///< upwards
    IndicatorId other;     ///< left to right
    Year year{};
    Year otherYear{}; ///< the same, or the nearest with figures
    Gender gender = Gender::Total;
    Gender otherGender = Gender::Total; ///< Total where the other is not divided
    ComparisonGroup group;
    std::vector<AssociationRow> rows; ///< municipalities by code
    Status focusAlong = Status::Ok;   ///< why the focus may have no row: of its figure left to right …
    Status focusValue = Status::Ok;   ///< … and upwards
    std::optional<StraightLine> line; ///< over all rows
    Closeness closeness = Closeness::Unknown;
    std::optional<double> focusDeviation; ///< the focus' value minus the line's there
    int leftOut = 0;                      ///< municipalities that lack one of the two, or rest on few persons
    std::vector<Year> years;              ///< that can be shown, ascending
    /// The same, or the nearest with figures of how many live in the municipalities; none: nothing is known of it.
    std::optional<Year> inhabitantsYear;
};

/// Which two indicators are held against each other, and when.
struct AssociationTerms {
    const Indicator *indicator = nullptr; ///< these live in the data set
    const Indicator *other = nullptr;
    AreaIndex focus = noArea;
    Year year{};
    Year otherYear{};
    Gender otherGender = Gender::Total;
};

/// The terms of association(), which says where they come from. NotFound likewise, but for the group.
Result<AssociationTerms> associationTerms(const Dataset &dataset, const Selection &selection);

/// Along the other axis stands the selection's other indicator; without one the share born outside EU/EFTA
/// (N02925), or failing that the collection's first with values that is not the chosen one.
///
/// NotFound when an indicator, the focus or the group does not exist, or either has no values.
Result<Association> association(const Dataset &dataset, const Selection &selection);

} // namespace lagesbild
