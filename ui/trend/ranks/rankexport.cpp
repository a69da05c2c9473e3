#include "ui/trend/ranks/rankexport.h"

#include "core/analysis/rankdevelopment.h"
#include "ui/shared/paneltext.h"
#include "ui/shared/picturesheet.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/sourceline.h"
#include "ui/trend/ranks/rankpainter.h"
#include "ui/trend/ranks/ranktable.h"
#include "ui/trend/ranks/ranktext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct PageText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::RankExport)
};

constexpr double usualHeight = 420;
constexpr double heightPerLine = 22; ///< so that all have room for their names

double heightOf(const RankDevelopment &ranks)
{
    return areMany(ranks) ? 2 * usualHeight
                          : std::max(usualHeight, heightPerLine * static_cast<double>(ranks.lines.size()));
}

/// The place as a number to go on calculating with; in words why there is none.
TableCell placeCell(const RankPoint &point)
{
    if (!point.isRanked())
        return textCell(placeText(point));
    return {QString::number(point.place.place), point.place.place, {}};
}

Table tableOf(const RankDevelopment &ranks, const Indicator &indicator)
{
    const NumberForm whole{0, false};
    Table table;
    table.title = PageText::tr("Places as a table");
    table.columns = {{.title = PageText::tr("Year"), .isNumber = true, .form = whole, .share = 0.7}};
    for (const RankLine &line : ranks.lines) {
        if (!line.isFocus) {
            table.columns.push_back(
                {.title = line.name, .isNumber = true, .form = whole, .dataOnly = !hasColumn(ranks, line)});
            continue;
        }
        table.columns.push_back({.title = PageText::tr("%1, place", "municipality").arg(line.name),
                                 .isNumber = true,
                                 .form = whole});
        table.columns.push_back(
            {.title = PageText::tr("Ranked", "how many"), .isNumber = true, .form = whole});
        table.columns.push_back({.title = PageText::tr("%1, value", "municipality").arg(line.name),
                                 .isNumber = true,
                                 .form = formOf(indicator)});
    }
    for (Year year = ranks.lastYear; year >= ranks.firstYear; year = yearBefore(year)) {
        TableRow row;
        row.cells.push_back({QString::number(toInt(year)), toInt(year), {}});
        for (const RankLine &line : ranks.lines) {
            const RankPoint &point = *line.at(year);
            row.cells.push_back(placeCell(point));
            if (!line.isFocus)
                continue;
            row.cells.push_back({QString::number(point.place.of), point.place.of, {}});
            row.cells.push_back(valueCell(point.figure, indicator));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// The places of the last year shown, for those who can't see the lines.
QString spokenPlaces(const RankScene &scene)
{
    QStringList parts;
    for (const RankMark &mark : scene.marks) {
        if (mark.year == scene.lastYear)
            parts << mark.spoken;
    }
    return PageText::tr("Lines of places, the first on top. %1").arg(parts.join(u"; "_s));
}

ChartSeries seriesOf(const RankLine &line, const Look &look, bool labelled)
{
    ChartSeries series;
    series.name = line.name;
    series.colour = rgbOf(line.isFocus ? look.colours.accent : look.colours.bar);
    series.width = line.isFocus ? 3 : 1.25;
    series.labelled = labelled;
    for (const RankPoint &point : line.points)
        series.values.push_back(point.isRanked() ? std::optional<double>(point.place.place) : std::nullopt);
    return series;
}

Chart chartOf(const RankDevelopment &ranks, const Look &look, const QString &altText)
{
    Chart chart;
    chart.kind = ChartKind::Lines;
    chart.fromTop = true;
    chart.categoryTitle = PageText::tr("Year");
    chart.valueTitle = PageText::tr("Place");
    chart.form = {0, false};
    chart.altText = altText;
    for (Year year = ranks.firstYear; year <= ranks.lastYear; year = yearAfter(year))
        chart.categories << QString::number(toInt(year));
    chart.low = 1;
    chart.high = std::max(2, ranks.mostRanked);
    // Drawn in this order, so the chosen municipality comes last and lies on top.
    for (auto line = ranks.lines.rbegin(); line != ranks.lines.rend(); ++line)
        chart.series.push_back(seriesOf(*line, look, line->isFocus || !areMany(ranks)));
    return chart;
}

} // namespace

QString rankSourceLine(const Dataset &dataset, const IndicatorId &indicator)
{
    return sourceLineText(dataset, {indicator}, PageText::tr("Places", "computed by us; starts a sentence"));
}

Result<RoomExport> rankExport(const Dataset &dataset, const Selection &selection)
{
    const Result<RankDevelopment> ranks = rankDevelopment(dataset, selection);
    if (!ranks)
        return ranks.error();
    const Catalogue &catalogue = dataset.catalogue();
    const Indicator &indicator = *catalogue.indicator(ranks->indicator);
    if (ranks->mostRanked == 0)
        return Error{.kind = ErrorKind::NotFound,
                     .detail = "nobody can be ranked",
                     .place = indicator.shortTitle.toStdString()};
    const QString name = catalogue.area(catalogue.indexOf(selection.focus)).name;
    const Look look = makeLook(Theme::Light);
    const RankScene scene = rankScene(*ranks, indicator);
    RoomExport result;
    Page &page = result.page;
    page.title = indicator.shortTitle;
    page.subtitle = PageText::tr("%1 · Place within the group: %2 · %3–%4 · %5",
                                 "municipality, group, first year, last year, gender")
                        .arg(name, groupName(ranks->group))
                        .arg(toInt(ranks->firstYear))
                        .arg(toInt(ranks->lastYear))
                        .arg(genderName(selection.gender));
    page.finding = rankSentence(*ranks, name);
    page.chart = chartOf(*ranks, look, spokenPlaces(scene));
    page.table = tableOf(*ranks, indicator);
    page.source = rankSourceLine(dataset, indicator.id);
    page.notes = {definitionNote(dataset, indicator),
                  {PageText::tr("How to read this"), rankReading(*ranks)},
                  groupNote(catalogue, ranks->group)};
    page.facts = factsOf(dataset, selection, &indicator, ranks->latest);
    page.contentsTitle = PageText::tr("%1, places over the years", "title of a page").arg(page.title);
    PictureSheet sheet = sheetOf(page, look);
    sheet.spoken = spokenPlaces(scene);
    sheet.parts = {{heightOf(*ranks), [scene, look](QPainter &painter, const QRectF &box) {
                        paintRanks(painter, scene, box, look);
                    }}};
    setPictures(result, std::move(sheet));
    return result;
}

} // namespace lagesbild
