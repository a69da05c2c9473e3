#pragma once

#include "core/analysis/figure.h"
#include "core/analysis/selection.h"
#include "core/data/dataset.h"
#include "core/stats/classes.h"
#include "core/stats/moran.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace lagesbild
{

/// The two values that a region is coloured by.
struct MapPair {
    double value = 0; ///< of the year, actual, of the indicator
    double other = 0; ///< of the earlier year, expected, of the other indicator

    bool operator==(const MapPair &) const = default;
};

/// One municipality or county of the map.
struct MapRow {
    std::string code; ///< municipality "1880" or county "18"
    QString name;
    AreaIndex area = noArea;     ///< municipalities only
    Figure figure;               ///< what the layer is of; Change and Deviation: the difference
    std::optional<MapPair> pair; ///< Change, Deviation and Bivariate; empty when one of the two is missing
    int classNumber = -1; ///< 0 … classes − 1; −1: no class (missing, few, placeholder, outside the limits)

    bool operator==(const MapRow &) const = default;
};

/// How a county's value comes from its municipalities' values.
enum class CountyMeasure { None, WeightedMean, UnweightedMean, Sum };

/// Which of the guide's maps the classes are.
enum class GuideMap { None, Establishment, Dependency, Balance };

/// Five neighbourhoods as classes of the map (Cluster): from low among low to high among high, those that chance
/// could make in the middle.
inline constexpr int clusterClassCount = 5;

/// The map of one layer, divided into classes.
struct MapClasses {
    MapLayer layer = MapLayer::Values;
    IndicatorId indicator; ///< Deviation: the model's response
    Year year{};
    std::optional<Year> asked; ///< Deviation: the year chosen, when the model can't be shown for it
    bool published = false;    ///< Deviation: from expected values that Kolada has published
    IndicatorId other;         ///< Bivariate only
    Year otherYear{};          ///< Change: the earlier year; Bivariate: the other indicator's
    Gender gender = Gender::Total;
    MapLevel level = MapLevel::Municipality;
    GuideMap guideMap = GuideMap::None;
    ClassMethod method = ClassMethod::Jenks;
    CountyMeasure countyMeasure = CountyMeasure::None;
    std::vector<MapRow> rows; ///< by code
    ClassLimits
        limits; ///< one more than there are classes; ends may be infinite (the guide's karta 3, Deviation)
    ClassLimits otherLimits; ///< Bivariate: the other indicator's; limits are then the indicator's own
    int roundedTo = -1;      ///< decimals the values were rounded to before being classed; −1: not rounded
    std::optional<Moran> moran; ///< Clusters: whether neighbours are alike over the whole map
    std::vector<int> counts;    ///< per class
    int missing = 0;            ///< without any value
    int few = 0;
    int placeholders = 0;
    int outside = 0; ///< with a value outside manual limits; Clusters: without a neighbour that has one
    std::vector<Year> years;   ///< that can be chosen, ascending
    std::vector<Year> earlier; ///< Change: that the year can be compared with, ascending

    /// Change and Deviation tell differences, which have a sign.
    bool isDifference() const { return layer == MapLayer::Change || layer == MapLayer::Deviation; }
    /// Bivariate: classes are counted by the indicator first, value · otherClassCount + other.
    int valueClassCount() const { return countOf(limits); }
    int otherClassCount() const { return countOf(otherLimits); }
    int classCount() const
    {
        if (layer == MapLayer::Clusters)
            return clusterClassCount;
        return layer == MapLayer::Bivariate ? valueClassCount() * otherClassCount() : valueClassCount();
    }

private:
    static int countOf(const ClassLimits &of) { return of.size() < 2 ? 0 : static_cast<int>(of.size()) - 1; }
};

/// The map of Selection::indicator in its year, by the layer that MapOptions says (maplayers.h).
/// @param neighbours who borders on whom, by position in the catalogue (clusters.h); Clusters needs them
/// @return NotFound when there are no values at all, or not those that the layer needs; WrongUse when the options
///         make no classes (manual limits that are not ascending)
Result<MapClasses> mapClasses(const Dataset &dataset, const Selection &selection,
                              const Neighbours &neighbours = {});

/// So many years are shown side by side at most, the latest.
inline constexpr std::size_t mostYearMaps = 12;

/// The indicator year by year, cut by the same limits so that a colour means the same on every map.
struct YearMaps {
    std::vector<MapClasses> maps; ///< ascending by year; never empty
    MapClasses
        together; ///< their one division: rows of all the maps, year after year, and how many in each class
    int yearsLeftOut = 0; ///< earlier ones that have figures too
};

/// The maps of the latest years with figures; Selection::year plays no part. Limits come of all the years' values
/// together; the guide's and one's own stay what they are. Errors as mapClasses().
Result<YearMaps> yearMaps(const Dataset &dataset, const Selection &selection);

/// Whether @p layer can be shown by county; the others are about municipalities, whatever MapOptions::level says.
bool hasCounties(MapLayer layer);

/// Which guide map an indicator has: N00973 karta 1, N00927 karta 2, N00217 karta 3.
GuideMap guideMapOf(const IndicatorId &indicator);

} // namespace lagesbild
