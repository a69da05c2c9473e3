#include "ui/map/platefigures.h"

#include "core/analysis/indicatorchoice.h"
#include "ui/map/maptext.h"
#include "ui/map/platetext.h"
#include "ui/shared/classlegend.h"

#include <algorithm>

namespace lagesbild
{

namespace
{

Result<PlateFigures> yearFigures(const Dataset &dataset, const Selection &selection, KeptMaps &kept)
{
    const Result<YearMaps> &years = kept.years(dataset, selection);
    if (!years)
        return years.error();
    PlateFigures figures;
    figures.plates = MapPlates::Years;
    figures.yearsLeftOut = years->yearsLeftOut;
    figures.together = bareFigures(dataset, selection, years->together);
    // The chosen year where it is shown, else the latest.
    const auto found = std::ranges::find_if(
        years->maps, [&selection](const MapClasses &map) { return map.year == selection.year; });
    figures.chosen = found == years->maps.end() ? years->maps.size() - 1
                                                : static_cast<std::size_t>(found - years->maps.begin());
    for (std::size_t i = 0; i < years->maps.size(); ++i) {
        figures.maps.push_back(i == figures.chosen ? figuresOf(dataset, selection, years->maps[i])
                                                   : bareFigures(dataset, selection, years->maps[i]));
        figures.maps.back().memberCodes.clear(); // maps so small would be hidden by their outlines
    }
    return figures;
}

Result<PlateFigures> pairFigures(const Dataset &dataset, const Selection &selection)
{
    const Result<PairSelections> pair = pairSelections(dataset, selection);
    if (!pair)
        return pair.error();
    PlateFigures figures;
    figures.plates = MapPlates::Pair;
    for (const Selection &each : {pair->one, pair->other}) {
        Result<MapClasses> classes = mapClasses(dataset, each);
        if (!classes)
            return classes.error();
        figures.maps.push_back(figuresOf(dataset, each, std::move(*classes)));
    }
    return figures;
}

} // namespace

Result<PlateFigures> plateFigures(const Dataset &dataset, const Selection &selection, MapShapes &shapes,
                                  KeptMaps &kept)
{
    switch (platesOf(selection.map)) {
    case MapPlates::Years:
        return yearFigures(dataset, selection, kept);
    case MapPlates::Pair:
        return pairFigures(dataset, selection);
    case MapPlates::One:
        break;
    }
    Result<MapFigures> one = mapFigures(dataset, selection, shapes, kept);
    if (!one)
        return one.error();
    PlateFigures figures;
    figures.maps.push_back(std::move(*one));
    return figures;
}

Selection openedPlate(const Selection &selection, const PlateFigures &figures, std::size_t plate)
{
    const MapClasses &classes = figures.maps[plate].classes;
    Selection opened = withIndicator(selection, classes.indicator);
    opened.map.plates = MapPlates::One;
    opened.year = classes.year;
    opened.gender = classes.gender;
    return opened;
}

std::vector<QColor> plateColours(Theme theme, const PlateFigures &figures, std::size_t plate)
{
    const MapFigures &map = figures.together ? *figures.together : figures.maps[plate];
    return classColours(theme, map.classes, map.indicator->unit);
}

MapScene plateScene(const MapGeometryPtr &geometry, const PlateFigures &figures, std::size_t plate,
                    const std::vector<QColor> &colours)
{
    return sceneOf(geometry, figures.maps[plate], colours);
}

LegendContent yearsLegend(const PlateFigures &figures, const MapOptions &options,
                          const std::vector<QColor> &colours)
{
    LegendContent legend = legendContent(*figures.together, options, colours);
    legend.notes << plateCountNote();
    return legend;
}

FocusContent plateFocus(const PlateFigures &figures)
{
    FocusContent content = focusContent(figures.chosenMap());
    if (content.name.isEmpty() || figures.plates == MapPlates::One)
        return content;
    if (figures.plates == MapPlates::Years) {
        content.lines.prepend(QString::number(toInt(figures.chosenMap().classes.year)));
        return content;
    }
    content.value.clear();
    content.lines.clear();
    content.others.clear();
    for (const MapFigures &map : figures.maps) {
        if (const MapRow *row = map.row(map.focusCode))
            content.others.emplace_back(plateTitle(map, figures.plates),
                                        rowValueText(*row, map.classes, *map.indicator));
    }
    return content;
}

RegionText plateText(const std::string &code, const PlateFigures &figures, std::size_t plate)
{
    const MapFigures &map = figures.maps[plate];
    const MapRow *row = map.row(code);
    if (figures.plates != MapPlates::Years || row == nullptr)
        return regionText(code, map);
    return {yearToolTip(*row, map), spokenInYear(*row, map)};
}

} // namespace lagesbild
