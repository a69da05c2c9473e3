#include "ui/trend/trendpage.h"

#include "ui/shared/charts/developmentchart.h"
#include "ui/shared/charts/developmentlines.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/paneltext.h"
#include "ui/shared/picturesheet.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/sourceline.h"
#include "ui/trend/indicators/multiplesexport.h"
#include "ui/trend/ranks/rankexport.h"
#include "ui/trend/trendsentence.h"

#include <QCoreApplication>
#include <QGraphicsScene>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct PageText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::TrendPage)
};

constexpr double chartHeight = 420;

bool isSplit(const Development &rows, const Selection &selection)
{
    return selection.trend.byGender && std::ranges::any_of(rows.lines, [](const TrendLine &line) {
               return line.kind == LineKind::Focus && line.gender == Gender::Women;
           });
}

QStringList yearsOf(const Development &rows)
{
    QStringList years;
    for (int year = toInt(rows.firstYear); year <= toInt(rows.lastYear); ++year)
        years << QString::number(year);
    return years;
}

/// The line's point of @p year: the lines of women and men may be shorter than the years shown.
TrendPoint pointAt(const TrendLine &line, Year year)
{
    const auto found = std::ranges::find(line.points, year, &TrendPoint::year);
    return found == line.points.end() ? TrendPoint{year, {}} : *found;
}

std::optional<double> bandAt(const std::vector<TrendBandPoint> &band, Year year,
                             std::optional<double> TrendBandPoint::*end)
{
    const auto found = std::ranges::find(band, year, &TrendBandPoint::year);
    return found == band.end() ? std::nullopt : (*found).*end;
}

std::optional<Whisker> whiskerOf(const TrendPoint &point)
{
    const std::optional<Interval> &interval = point.figure.interval;
    if (!interval || !isShown(point) || point.figure.status != Status::Ok)
        return std::nullopt;
    return Whisker{*point.figure.value - interval->low, interval->high - *point.figure.value};
}

ChartSeries seriesOf(const TrendLine &line, const Development &rows, const Look &look)
{
    const LineStyle style = styleOf(line, look);
    ChartSeries series;
    series.name = lineName(line);
    series.colour = rgbOf(style.pen.color());
    series.width = style.pen.widthF();
    series.dashed = style.pen.style() != Qt::SolidLine;
    series.labelled = line.kind != LineKind::Member;
    bool whiskers = false;
    for (Year year = rows.firstYear; year <= rows.lastYear; year = yearAfter(year)) {
        const TrendPoint point = pointAt(line, year);
        series.values.push_back(isShown(point) ? point.figure.value : std::nullopt);
        if (isShown(point) && point.figure.status == Status::Few)
            series.looks.push_back({static_cast<int>(series.values.size()) - 1, series.colour, true});
        series.whiskers.push_back(line.kind == LineKind::Focus ? whiskerOf(point) : std::nullopt);
        whiskers = whiskers || series.whiskers.back().has_value();
    }
    if (!whiskers)
        series.whiskers.clear();
    return series;
}

ChartSeries bandEnd(const Development &rows, std::optional<double> TrendBandPoint::*end, const QString &name,
                    const Look &look)
{
    ChartSeries series;
    series.name = name;
    series.colour = rgbOf(look.colours.bar);
    series.width = 1;
    series.dashed = true;
    for (Year year = rows.firstYear; year <= rows.lastYear; year = yearAfter(year))
        series.values.push_back(bandAt(rows.band, year, end));
    return series;
}

void fixAxis(Chart &chart, const ChartAxis &axis)
{
    if (axis.ticks.size() < 2)
        return;
    const WholeSteps whole = wholeSteps(axis.low, axis.high, axis.ticks[0], axis.ticks[1]);
    chart.low = whole.low;
    chart.high = whole.high;
    chart.step = whole.step;
}

Chart chartOf(const Development &rows, const Indicator &indicator, const Look &look, const QString &sentence)
{
    const Development drawn = drawnDevelopment(rows, indicator);
    Chart chart;
    chart.kind = ChartKind::Lines;
    chart.categoryTitle = PageText::tr("Year");
    chart.valueTitle = unitHeading(indicator.unit);
    chart.form = formOf(indicator);
    chart.categories = yearsOf(drawn);
    fixAxis(chart, axisOf(drawn, indicator));
    // Drawn in this order, so the chosen municipality comes last and lies on top.
    for (const LineKind kind : {LineKind::Member, LineKind::GroupMean, LineKind::National, LineKind::Focus}) {
        for (const TrendLine &line : drawn.lines) {
            if (line.kind == kind)
                chart.series.push_back(seriesOf(line, drawn, look));
        }
    }
    if (!drawn.band.empty()) {
        chart.series.insert(
            chart.series.begin(),
            {bandEnd(drawn, &TrendBandPoint::low, PageText::tr("Lowest in the group"), look),
             bandEnd(drawn, &TrendBandPoint::high, PageText::tr("Highest in the group"), look)});
    }
    QStringList years;
    if (rows.latest)
        years = valuesOfYear(drawn, indicator, *rows.latest);
    chart.altText = PageText::tr("Line chart %1–%2. %3 %4")
                        .arg(toInt(rows.firstYear))
                        .arg(toInt(rows.lastYear))
                        .arg(sentence, years.join(u"; "_s));
    return chart;
}

/// A column of the table and how its cell of a year comes about.
struct Column {
    TableColumn head;
    std::function<TableCell(Year)> cell;
};

void addLine(std::vector<Column> &columns, const TrendLine &line, const Indicator &indicator)
{
    const auto figure = [&line](Year year) { return pointAt(line, year).figure; };
    const NumberForm form = formOf(indicator);
    columns.push_back({{.title = lineName(line), .isNumber = true, .form = form},
                       [=](Year year) { return valueCell(figure(year), indicator); }});
    if (line.kind != LineKind::Focus)
        return;
    const auto any = [&line](auto test) { return std::ranges::any_of(line.points, test); };
    if (any([](const TrendPoint &point) { return point.figure.interval.has_value(); })) {
        for (const auto &[title, end] : {std::pair(PageText::tr("Uncertainty from"), &Interval::low),
                                         {PageText::tr("Uncertainty to"), &Interval::high}})
            columns.push_back({{.title = title, .isNumber = true, .form = form}, [=, end = end](Year year) {
                                   return boundCell(figure(year).interval, end, indicator);
                               }});
    }
    if (any([](const TrendPoint &point) { return point.figure.n.has_value(); }))
        columns.push_back({{.title = indicator.unit == Unit::Per1000 ? PageText::tr("Inhabitants")
                                                                     : PageText::tr("Persons"),
                            .isNumber = true,
                            .form = {0, true}},
                           [=](Year year) { return personsCell(figure(year)); }});
    if (any([](const TrendPoint &point) { return !statusWord(point.figure.status).isEmpty(); }))
        columns.push_back({{.title = PageText::tr("Remark"), .share = 1.4},
                           [=](Year year) { return textCell(statusWord(figure(year).status)); }});
}

Table tableOf(const Development &rows, const Indicator &indicator)
{
    std::vector<Column> columns;
    for (const TrendLine &line : rows.lines)
        addLine(columns, line, indicator);
    if (!rows.band.empty()) {
        for (const auto &[title, end] : {std::pair(PageText::tr("Lowest in the group"), &TrendBandPoint::low),
                                         {PageText::tr("Highest in the group"), &TrendBandPoint::high}})
            columns.push_back({{.title = title, .isNumber = true, .form = formOf(indicator)},
                               [&rows, &indicator, end = end](Year year) {
                                   return numberCell(bandAt(rows.band, year, end), indicator);
                               }});
    }
    Table table;
    table.title = PageText::tr("Development as a table");
    table.columns.push_back(
        {.title = PageText::tr("Year"), .isNumber = true, .form = {0, false}, .share = 0.7});
    for (const Column &column : columns)
        table.columns.push_back(column.head);
    for (Year year = rows.lastYear; year >= rows.firstYear; year = yearBefore(year)) {
        TableRow row;
        row.cells.push_back({QString::number(toInt(year)), toInt(year), {}});
        for (const Column &column : columns)
            row.cells.push_back(column.cell(year));
        table.rows.push_back(std::move(row));
    }
    return table;
}

void paintChart(QPainter &painter, const QRectF &box, const Development &rows, const Indicator &indicator,
                const Look &look)
{
    QGraphicsScene scene;
    std::unique_ptr<QChart> chart = developmentChart(rows, indicator, look);
    chart->resize(box.size());
    QChart *placed = chart.release();
    scene.addItem(placed); // which takes it over
    scene.setSceneRect(QRectF(QPointF(), box.size()));
    scene.render(&painter, box, scene.sceneRect());
}

} // namespace

QString trendSourceLine(const Dataset &dataset, const IndicatorId &indicator)
{
    return sourceLineText(dataset, {indicator}, PageText::tr("Mean, spread, interval and trend"));
}

namespace
{

Result<RoomExport> linesExport(const Dataset &dataset, const Selection &selection)
{
    const Result<Development> rows = development(dataset, selection);
    if (!rows)
        return rows.error();
    const Catalogue &catalogue = dataset.catalogue();
    const Indicator &indicator = *catalogue.indicator(rows->indicator);
    const AreaIndex focus = catalogue.indexOf(selection.focus);
    const QString name = focus == noArea ? QString() : catalogue.area(focus).name;
    const Look look = makeLook(Theme::Light);
    RoomExport result;
    Page &page = result.page;
    page.title = indicator.shortTitle;
    page.subtitle =
        u"%1 · %2 · %3–%4 · %5"_s.arg(name, measureText(indicator))
            .arg(toInt(rows->firstYear))
            .arg(toInt(rows->lastYear))
            .arg(isSplit(*rows, selection) ? PageText::tr("Women and men") : genderName(selection.gender));
    page.finding = developmentSentence(*rows, indicator, name, selection.gender);
    page.chart = chartOf(*rows, indicator, look, page.finding);
    page.table = tableOf(*rows, indicator);
    page.source = trendSourceLine(dataset, rows->indicator);
    page.notes = {definitionNote(dataset, indicator),
                  {PageText::tr("How to read this"), developmentReading(*rows, indicator)},
                  groupNote(catalogue, rows->group)};
    page.facts = factsOf(dataset, selection, &indicator, rows->latest);
    page.contentsTitle = PageText::tr("%1, development", "title of a page").arg(page.title);
    PictureSheet sheet = sheetOf(page, look);
    sheet.parts = {{chartHeight, [shown = *rows, indicator, look](QPainter &painter, const QRectF &box) {
                        paintChart(painter, box, shown, indicator, look);
                    }}};
    setPictures(result, std::move(sheet));
    return result;
}

} // namespace

Result<RoomExport> trendExport(const Dataset &dataset, const Selection &selection)
{
    switch (selection.trend.form) {
    case TrendForm::Ranks:
        return rankExport(dataset, selection);
    case TrendForm::Indicators:
        return multiplesExport(dataset, selection);
    case TrendForm::Lines:
        break;
    }
    return linesExport(dataset, selection);
}

} // namespace lagesbild
