#include "ui/map/mapfigures.h"

#include "ui/map/classcolours.h"
#include "ui/map/maptext.h"
#include "ui/shared/classlegend.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/statustext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
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
    const QString value = rowValueText(row, *figures.indicator);
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
    const bool ranked =
        comparison && row.area != noArea && static_cast<std::size_t>(row.area) < comparison->all.size();
    return ranked ? comparison->all[static_cast<std::size_t>(row.area)].place : Place();
}

Result<MapFigures> mapFigures(const Dataset &dataset, const Selection &selection)
{
    Result<MapClasses> classes = mapClasses(dataset, selection);
    if (!classes)
        return classes.error();
    MapFigures figures;
    figures.classes = std::move(*classes);
    figures.indicator = dataset.catalogue().indicator(figures.classes.indicator);
    if (Result<Comparison> compared = comparison(dataset, selection))
        figures.comparison = std::move(*compared);

    const AreaIndex focus = dataset.catalogue().indexOf(selection.focus);
    if (focus != noArea) {
        const Area &area = dataset.catalogue().area(focus);
        figures.focusCode = figures.classes.level == MapLevel::County ? area.county : area.id.text();
    }
    if (figures.comparison && figures.classes.level == MapLevel::Municipality)
        figures.memberCodes = markedMembers(dataset, *figures.comparison);
    return figures;
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
    LegendContent legend{legendTitle(classes, *figures.indicator), {}, legendNotes(classes, options)};
    for (int k = classes.classCount() - 1; k >= 0; --k) {
        legend.rows.push_back({{colours[static_cast<std::size_t>(k)], MapPattern::None, {}},
                               classLabel(classes, k, *figures.indicator),
                               classMeaning(classes, k),
                               classes.counts[static_cast<std::size_t>(k)]});
    }
    if (classes.few > 0)
        addUnclassed(legend, MapPattern::Few, MapFigureText::tr("fewer than 10 persons"), classes.few);
    if (classes.placeholders > 0)
        addUnclassed(legend, MapPattern::Missing, MapFigureText::tr("suspected placeholder"),
                     classes.placeholders);
    if (classes.outside > 0)
        addUnclassed(legend, MapPattern::Missing, MapFigureText::tr("outside the limits"), classes.outside);
    addUnclassed(legend, MapPattern::Missing, MapFigureText::tr("no figure"), classes.missing);
    return legend;
}

FocusContent focusContent(const MapFigures &figures)
{
    const MapRow *row = figures.row(figures.focusCode);
    if (row == nullptr)
        return {};
    FocusContent content{row->name, focusValueLine(figures, *row), {}};
    const Place place = figures.placeOf(*row);
    if (place.place > 0)
        content.lines << placeText(place);
    const QString why = statusSentence(row->figure.status);
    if (!why.isEmpty())
        content.lines << why;
    if (figures.comparison)
        content.others = othersOf(figures);
    return content;
}

HistogramContent histogramContent(const MapFigures &figures, const std::vector<QColor> &colours)
{
    HistogramContent content;
    content.colours = colours;
    for (const MapRow &row : figures.classes.rows) {
        if (row.classNumber >= 0)
            content.values.push_back({*row.figure.value, row.classNumber});
    }
    for (int k = 1; k < figures.classes.classCount(); ++k)
        content.limits.push_back(figures.classes.limits[static_cast<std::size_t>(k)]);
    const MapRow *focus = figures.row(figures.focusCode);
    if (focus != nullptr && focus->classNumber >= 0) {
        content.focus = focus->figure.value;
        content.focusName = focus->name;
    }
    content.numberText = [indicator = figures.indicator](double value) {
        return numberText(value, shownDecimals(*indicator));
    };
    return content;
}

std::vector<PeerBar> peerBars(const MapFigures &figures)
{
    if (!figures.comparison)
        return {};
    const std::vector<ComparisonRow> &rows = figures.comparison->bars;
    const auto focus = std::ranges::find(rows, true, &ComparisonRow::isFocus);
    const std::ptrdiff_t total = std::ssize(rows);
    const std::ptrdiff_t middle = focus == rows.end() ? 0 : focus - rows.begin();
    const std::ptrdiff_t first =
        std::clamp<std::ptrdiff_t>(middle - mostBars / 2, 0, std::max<std::ptrdiff_t>(0, total - mostBars));
    std::vector<PeerBar> bars;
    for (std::ptrdiff_t i = first; i < std::min(total, first + mostBars); ++i) {
        const ComparisonRow &row = rows[static_cast<std::size_t>(i)];
        const QString text = row.figure.value ? valueText(*row.figure.value, *figures.indicator)
                                              : statusSymbol(row.figure.status);
        bars.push_back(
            {row.code, row.name, text, row.figure.value, row.isFocus, row.figure.status == Status::Few});
    }
    return bars;
}

std::vector<RegionText> regionTexts(const MapGeometry &geometry, const MapFigures &figures)
{
    std::vector<RegionText> texts;
    for (const RegionShape &region : geometry.regions()) {
        const MapRow *row = figures.row(region.code);
        if (row == nullptr) {
            texts.push_back({QString::fromStdString(region.code), QString::fromStdString(region.code)});
            continue;
        }
        const Place place = figures.placeOf(*row);
        texts.push_back({regionToolTip(*row, place, figures.classes, *figures.indicator),
                         spokenRegion(*row, place, *figures.indicator)});
    }
    return texts;
}

} // namespace lagesbild
