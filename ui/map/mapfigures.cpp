#include "ui/map/mapfigures.h"

#include "ui/map/classcolours.h"
#include "ui/map/layertext.h"
#include "ui/map/maptext.h"
#include "ui/shared/classlegend.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/statustext.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <utility>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct MapFigureText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::MapFigureText)
};

constexpr std::size_t mostMarkedMembers = 40;
constexpr std::ptrdiff_t mostBars = 9;

std::vector<std::string> markedMembers(const Dataset &dataset, const Comparison &comparison)
{
    std::vector<std::string> codes;
    if (comparison.group.members.size() > mostMarkedMembers)
        return codes;
    for (const AreaIndex member : comparison.group.members)
        codes.push_back(dataset.catalogue().area(member).id.text());
    return codes;
}

QString focusValueLine(const MapFigures &figures, const MapRow &row)
{
    const QString value = rowValueText(row, figures.classes, *figures.indicator);
    return figures.classes.guideMap == GuideMap::Balance && row.figure.value
               ? MapFigureText::tr("Balance %1").arg(value)
               : value;
}

/// What the figure can be held against: the group's mean, which is of municipalities, and the country.
std::vector<std::pair<QString, QString>> othersOf(const MapFigures &figures)
{
    const Comparison &comparison = *figures.comparison;
    std::vector<std::pair<QString, QString>> others;
    if (comparison.groupMean.mean && figures.classes.level == MapLevel::Municipality)
        others.emplace_back(MapFigureText::tr("%1, unweighted mean").arg(groupName(comparison.group)),
                            valueText(*comparison.groupMean.mean, *figures.indicator));
    if (comparison.national)
        others.emplace_back(MapFigureText::tr("The country"),
                            valueText(*comparison.national, *figures.indicator));
    return others;
}

std::vector<PeerBar> valueBars(const MapFigures &figures)
{
    std::vector<PeerBar> bars;
    for (const ComparisonRow &row : figures.comparison->bars) {
        const QString text = row.figure.value ? valueText(*row.figure.value, *figures.indicator)
                                              : statusSymbol(row.figure.status);
        bars.push_back(
            {row.code, row.name, text, row.figure.value, row.isFocus, row.figure.status == Status::Few});
    }
    return bars;
}

/// The same municipalities by the difference that the map shows, greatest first; those without one last. None on a
/// map of counties.
std::vector<PeerBar> differenceBars(const MapFigures &figures)
{
    std::vector<PeerBar> bars;
    for (const ComparisonRow &peer : figures.comparison->bars) {
        const MapRow *row = figures.row(peer.code.text());
        if (row == nullptr)
            continue;
        const std::optional<double> value = row->figure.value;
        const QString text =
            value ? changeText(*value, shownDecimals(*figures.indicator)) : statusSymbol(row->figure.status);
        bars.push_back({peer.code, peer.name, text, value, peer.isFocus, row->figure.status == Status::Few});
    }
    std::ranges::stable_sort(bars, std::ranges::greater(), &PeerBar::value); // an empty one is least
    return bars;
}

void addUnclassed(LegendContent &legend, MapPattern pattern, const QString &label, int count)
{
    legend.rows.push_back({{{}, pattern, {}}, label, {}, count});
}

} // namespace

const MapRow *MapFigures::row(const std::string &code) const
{
    const auto found = std::ranges::lower_bound(classes.rows, code, {}, &MapRow::code);
    return found != classes.rows.end() && found->code == code ? &*found : nullptr;
}

Place MapFigures::placeOf(const MapRow &row) const
{
    // Places are of the values themselves.
    const bool ranked = comparison && !classes.isDifference() && row.area != noArea &&
                        static_cast<std::size_t>(row.area) < comparison->all.size();
    return ranked ? comparison->all[static_cast<std::size_t>(row.area)].place : Place();
}

MapFigures bareFigures(const Dataset &dataset, const Selection &selection, MapClasses classes)
{
    MapFigures figures;
    figures.classes = std::move(classes);
    figures.indicator = dataset.catalogue().indicator(figures.classes.indicator);
    if (!figures.classes.other.isEmpty())
        figures.other = dataset.catalogue().indicator(figures.classes.other);
    const AreaIndex focus = dataset.catalogue().indexOf(selection.focus);
    if (focus != noArea) {
        const Area &area = dataset.catalogue().area(focus);
        figures.focusCode = figures.classes.level == MapLevel::County ? area.county : area.id.text();
    }
    return figures;
}

MapFigures figuresOf(const Dataset &dataset, const Selection &selection, MapClasses classes)
{
    MapFigures figures = bareFigures(dataset, selection, std::move(classes));
    // The layer may be of another indicator or year than the one chosen.
    Selection shown = selection;
    shown.indicator = figures.classes.indicator;
    shown.year = figures.classes.year;
    if (Result<Comparison> compared = comparison(dataset, shown))
        figures.comparison = std::move(*compared);
    if (figures.comparison && figures.classes.level == MapLevel::Municipality)
        figures.memberCodes = markedMembers(dataset, *figures.comparison);
    return figures;
}

Result<MapFigures> mapFigures(const Dataset &dataset, const Selection &selection, MapShapes &shapes,
                              KeptMaps &kept)
{
    Result<MapClasses> classes =
        selection.map.layer == MapLayer::Clusters
            ? kept.clusters(dataset, selection, shapes.neighbours(dataset.catalogue()))
            : mapClasses(dataset, selection);
    if (!classes)
        return classes.error();
    return figuresOf(dataset, selection, std::move(*classes));
}

MapScene sceneOf(const MapGeometryPtr &geometry, const MapFigures &figures,
                 const std::vector<QColor> &colours)
{
    MapScene scene;
    scene.geometry = geometry;
    scene.looks = looksOf(*geometry, figures.classes, colours);
    scene.focus = geometry->indexOf(figures.focusCode);
    for (const std::string &code : figures.memberCodes) {
        if (const std::optional<int> region = geometry->indexOf(code))
            scene.members.push_back(*region);
    }
    return scene;
}

LegendContent legendContent(const MapFigures &figures, const MapOptions &options,
                            const std::vector<QColor> &colours)
{
    const MapClasses &classes = figures.classes;
    LegendContent legend{.title = legendTitle(classes, *figures.indicator),
                         .notes = legendNotes(classes, options)};
    if (classes.layer == MapLayer::Bivariate && classes.classCount() > 0)
        legend.square = LegendSquare{classes.valueClassCount(), classes.otherClassCount(),
                                     figures.indicator->shortTitle, figures.other->shortTitle};
    for (int k = classes.classCount() - 1; k >= 0; --k) {
        legend.rows.push_back({{colours[static_cast<std::size_t>(k)], MapPattern::None, {}},
                               classLabel(classes, k, *figures.indicator),
                               classMeaning(classes, k, *figures.indicator),
                               classes.counts[static_cast<std::size_t>(k)]});
    }
    if (classes.few > 0)
        addUnclassed(legend, MapPattern::Few, MapFigureText::tr("fewer than 10 persons"), classes.few);
    if (classes.placeholders > 0)
        addUnclassed(legend, MapPattern::Missing, MapFigureText::tr("suspected placeholder"),
                     classes.placeholders);
    if (classes.outside > 0)
        addUnclassed(legend, MapPattern::Missing,
                     classes.layer == MapLayer::Clusters ? MapFigureText::tr("no neighbour with a figure")
                                                         : MapFigureText::tr("outside the limits"),
                     classes.outside);
    addUnclassed(legend, MapPattern::Missing,
                 classes.layer == MapLayer::Deviation ? MapFigureText::tr("not in the model")
                                                      : MapFigureText::tr("no figure"),
                 classes.missing);
    return legend;
}

FocusContent focusContent(const MapFigures &figures)
{
    const MapRow *row = figures.row(figures.focusCode);
    if (row == nullptr)
        return {};
    FocusContent content{row->name, focusValueLine(figures, *row), {}};
    const MapClasses &classes = figures.classes;
    content.lines << pairText(*row, classes, *figures.indicator, figures.other);
    if (classes.layer != MapLayer::Values && classes.layer != MapLayer::Change)
        content.lines << classWords(*row, classes, *figures.indicator);
    content.lines << placeText(figures.placeOf(*row)) << reasonBesideValue(*row, classes);
    content.lines.removeAll(QString());
    if (figures.comparison && !classes.isDifference())
        content.others = othersOf(figures);
    return content;
}

HistogramContent histogramContent(const MapFigures &figures, const std::vector<QColor> &colours)
{
    HistogramContent content;
    const MapClasses &classes = figures.classes;
    if (classes.layer == MapLayer::Bivariate)
        return content;
    content.colours = colours;
    for (const MapRow &row : classes.rows) {
        if (row.classNumber >= 0)
            content.values.push_back({*row.figure.value, row.classNumber});
    }
    for (std::size_t k = 1; k + 1 < classes.limits.size(); ++k)
        content.limits.push_back(classes.limits[k]);
    const MapRow *focus = figures.row(figures.focusCode);
    if (focus != nullptr && focus->classNumber >= 0) {
        content.focus = focus->figure.value;
        content.focusName = focus->name;
    }
    content.numberText = [indicator = figures.indicator, signs = classes.isDifference()](double value) {
        const int decimals = shownDecimals(*indicator);
        return signs ? changeText(value, decimals) : numberText(value, decimals);
    };
    return content;
}

std::vector<PeerBar> peerBars(const MapFigures &figures)
{
    if (!figures.comparison)
        return {};
    const std::vector<PeerBar> bars =
        figures.classes.isDifference() ? differenceBars(figures) : valueBars(figures);
    const auto focus = std::ranges::find(bars, true, &PeerBar::isFocus);
    const std::ptrdiff_t total = std::ssize(bars);
    const std::ptrdiff_t middle = focus == bars.end() ? 0 : focus - bars.begin();
    const std::ptrdiff_t first =
        std::clamp<std::ptrdiff_t>(middle - mostBars / 2, 0, std::max<std::ptrdiff_t>(0, total - mostBars));
    return {bars.begin() + first, bars.begin() + std::min(total, first + mostBars)};
}

RegionText regionText(const std::string &code, const MapFigures &figures)
{
    const MapRow *row = figures.row(code);
    if (row == nullptr)
        return {QString::fromStdString(code), QString::fromStdString(code)};
    const Place place = figures.placeOf(*row);
    return {regionToolTip(*row, place, figures.classes, *figures.indicator, figures.other),
            spokenRegion(*row, place, figures.classes, *figures.indicator, figures.other)};
}

} // namespace lagesbild
