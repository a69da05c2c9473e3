#include "ui/map/classcolours.h"

#include <unordered_map>

namespace lagesbild
{

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
