#pragma once

#include "core/analysis/figure.h"
#include "core/analysis/selection.h"
#include "core/data/dataset.h"
#include "core/stats/classes.h"

#include <QString>

#include <string>
#include <vector>

namespace lagesbild
{

/// One municipality or county of the map.
struct MapRow {
    std::string code; ///< municipality "1880" or county "18"
    QString name;
    AreaIndex area = noArea; ///< municipalities only
    Figure figure;
    int classNumber = -1; ///< 0 … classes − 1; −1: no class (missing, few, placeholder, outside the limits)

    bool operator==(const MapRow &) const = default;
};

/// How a county's value comes from its municipalities' values.
enum class CountyMeasure { None, WeightedMean, UnweightedMean, Sum };

/// Which of the guide's maps the classes are.
enum class GuideMap { None, Establishment, Dependency, Balance };

struct MapClasses {
    IndicatorId indicator;
    Year year{};
    Gender gender = Gender::Total;
    MapLevel level = MapLevel::Municipality;
    GuideMap guideMap = GuideMap::None;
    ClassMethod method = ClassMethod::Jenks;
    CountyMeasure countyMeasure = CountyMeasure::None;
    std::vector<MapRow> rows; ///< by code
    ClassLimits limits;       ///< one more than there are classes; ends may be infinite (the guide's karta 3)
    int roundedTo = -1;       ///< decimals the values were rounded to before being classed; −1: not rounded
    std::vector<int> counts;  ///< per class
    int missing = 0;          ///< without any value
    int few = 0;
    int placeholders = 0;
    int outside = 0;         ///< with a value outside manual limits
    std::vector<Year> years; ///< that can be chosen, ascending

    int classCount() const { return limits.size() < 2 ? 0 : static_cast<int>(limits.size()) - 1; }
};

/// The map of Selection::indicator in its year: NotFound when it has no values at all, WrongUse when the
/// options make no classes (manual limits that are not ascending).
Result<MapClasses> mapClasses(const Dataset &dataset, const Selection &selection);

/// Which guide map an indicator has: N00973 karta 1, N00927 karta 2, N00217 karta 3.
GuideMap guideMapOf(const IndicatorId &indicator);

} // namespace lagesbild
