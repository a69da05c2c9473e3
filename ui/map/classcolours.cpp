#include "ui/map/classcolours.h"

#include "core/stats/aggregate.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace lagesbild
{

namespace
{

/// Where the two-ended scale has its middle: a class, or the limit below one.
struct Pivot {
    int classNumber = 0;
    bool isLimit = false;
};

std::vector<double> classedValues(const MapClasses &classes)
{
    std::vector<double> values;
    for (const MapRow &row : classes.rows) {
        if (row.classNumber >= 0)
            values.push_back(*row.figure.value);
    }
    return values;
}

std::optional<Pivot> pivotOf(const MapClasses &classes, Unit unit)
{
    double middle = 0;
    if (classes.method == ClassMethod::StandardDeviation) {
        const std::vector<double> values = classedValues(classes);
        middle = unweightedMean(values).mean.value_or(0);
    } else if (unit != Unit::PercentagePoints) {
        return std::nullopt;
    }
    const int classNumber = classOf(middle, classes.limits);
    if (classNumber < 0)
        return std::nullopt;
    // Even numbers of classes by standard deviations meet at the mean itself, which rounding may move.
    const double low = classes.limits[static_cast<std::size_t>(classNumber)];
    const double high = classes.limits[static_cast<std::size_t>(classNumber) + 1];
    const double tolerance = 1e-9 * (high - low);
    if (high - middle <= tolerance)
        return Pivot{classNumber + 1, true};
    return Pivot{classNumber, middle - low <= tolerance};
}

std::vector<QColor> twoEnded(Theme theme, int count, const Pivot &pivot)
{
    const int below = pivot.classNumber;
    const int above = count - pivot.classNumber - (pivot.isLimit ? 0 : 1);
    const int side = std::max({below, above, 1});
    const std::vector<QColor> all = divergingColours(theme, 2 * side + (pivot.isLimit ? 0 : 1));
    const auto first = all.begin() + (side - below);
    return {first, first + count};
}

} // namespace

std::vector<QColor> classColours(Theme theme, const MapClasses &classes, Unit unit)
{
    const int count = classes.classCount();
    if (count == 0)
        return {};
    if (classes.guideMap == GuideMap::Balance && count == 3) {
        const std::vector<QColor> five = divergingColours(theme, 5);
        return {five[1], five[2], five[3]};
    }
    if (const std::optional<Pivot> pivot = pivotOf(classes, unit))
        return twoEnded(theme, count, *pivot);
    return sequentialColours(theme, count);
}

MapPattern patternOf(const MapRow &row)
{
    if (row.classNumber >= 0)
        return MapPattern::None;
    return row.figure.status == Status::Few ? MapPattern::Few : MapPattern::Missing;
}

std::vector<RegionLook> looksOf(const MapGeometry &geometry, const MapClasses &classes,
                                const std::vector<QColor> &colours)
{
    std::unordered_map<std::string, const MapRow *> rows;
    for (const MapRow &row : classes.rows)
        rows.emplace(row.code, &row);
    std::vector<RegionLook> looks;
    for (const RegionShape &region : geometry.regions()) {
        RegionLook look{{}, MapPattern::Missing, QString::fromStdString(region.code)};
        if (const auto found = rows.find(region.code); found != rows.end()) {
            const MapRow &row = *found->second;
            look.name = row.name;
            look.pattern = patternOf(row);
            if (row.classNumber >= 0)
                look.fill = colours[static_cast<std::size_t>(row.classNumber)];
        }
        looks.push_back(look);
    }
    return looks;
}

} // namespace lagesbild
