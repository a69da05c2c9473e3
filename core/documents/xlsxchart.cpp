#include "core/documents/xlsxchart.h"

#include "core/documents/chartlabels.h"
#include "core/documents/documentcolours.h"
#include "core/documents/numberformat.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include <xlsxwriter.h>

namespace lagesbild
{

namespace
{

constexpr double nameWidth = 24;
constexpr double numberWidth = 14;
constexpr double chartHeight = 216; ///< of the library's own, points
constexpr double chartAcross = 2;   ///< how much wider and higher than that
constexpr double chartDown = 1.7;
constexpr double labelSize = 10; ///< Excel's own, points

bool isLying(const Chart &chart)
{
    return chart.kind == ChartKind::Bars || (chart.kind == ChartKind::Stacked && chart.lying);
}

/// The library takes a name that begins with an equals sign for a reference to a cell.
QByteArray nameOf(const QString &text)
{
    return (text.startsWith(u'=') ? u' ' + text : text).toUtf8();
}

std::uint8_t kindOf(const Chart &chart)
{
    switch (chart.kind) {
    case ChartKind::Bars:
        return LXW_CHART_BAR;
    case ChartKind::Ranked:
        return LXW_CHART_COLUMN;
    case ChartKind::Lines:
        return LXW_CHART_LINE;
    case ChartKind::Stacked:
        return chart.lying ? LXW_CHART_BAR_STACKED : LXW_CHART_COLUMN_STACKED;
    case ChartKind::Scatter:
        break;
    }
    return LXW_CHART_SCATTER_STRAIGHT_WITH_MARKERS;
}

/// Fills and lines that a chart's points point at; the library keeps pointers until the book is closed only to
/// what it copies, so these need to live as long as the call.
struct PointDress {
    lxw_chart_fill fill{};
    lxw_chart_line line{};
    lxw_chart_point point{};
};

void dressPoints(lxw_chart_series *target, const ChartSeries &series)
{
    if (series.looks.empty())
        return;
    std::vector<PointDress> dresses(series.values.size());
    std::vector<lxw_chart_point *> points(series.values.size() + 1, nullptr);
    for (std::size_t i = 0; i < dresses.size(); ++i) {
        PointDress &dress = dresses[i];
        dress.fill.color = series.colour.value;
        dress.point.fill = &dress.fill;
        points[i] = &dress.point;
    }
    for (const PointLook &look : series.looks) {
        PointDress &dress = dresses[static_cast<std::size_t>(look.index)];
        dress.fill.color = look.hollow ? 0xFFFFFF : look.colour.value;
        if (look.hollow) {
            dress.line.color = look.colour.value;
            dress.line.width = 1.25F;
            dress.line.dash_type = LXW_CHART_LINE_DASH_DASH;
            dress.point.line = &dress.line;
        }
    }
    chart_series_set_points(target, points.data());
}

void dressLine(lxw_chart_series *target, const ChartSeries &series)
{
    lxw_chart_line line{};
    line.color = series.colour.value;
    line.width = static_cast<float>(series.width);
    if (series.dashed)
        line.dash_type = LXW_CHART_LINE_DASH_DASH;
    chart_series_set_line(target, &line);
}

void addSeries(lxw_chart *target, const QString &name, const ChartSheet &sheet, const SeriesPlace &place,
               const Chart &chart, const ChartSeries &series)
{
    const int categories = place.positions >= 0 ? place.positions : 0;
    lxw_chart_series *added =
        chart_add_series(target, (u'=' + rangeText(name, categories, sheet.rowCount)).toUtf8().constData(),
                         (u'=' + rangeText(name, place.values, sheet.rowCount)).toUtf8().constData());
    chart_series_set_name(added, (u'=' + titleCellText(name, place.values)).toUtf8().constData());
    const bool points = chart.kind == ChartKind::Scatter && !series.isLine;
    if (chart.kind == ChartKind::Lines || series.isLine) {
        dressLine(added, series);
        chart_series_set_marker_type(added, LXW_CHART_MARKER_NONE);
        return;
    }
    lxw_chart_fill fill{};
    fill.color = series.colour.value;
    if (points) {
        lxw_chart_line none{};
        none.none = LXW_TRUE;
        chart_series_set_line(added, &none);
        chart_series_set_marker_type(added, LXW_CHART_MARKER_CIRCLE);
        chart_series_set_marker_fill(added, &fill);
        chart_series_set_marker_line(added, &none);
    } else {
        chart_series_set_fill(added, &fill);
    }
    dressPoints(added, series);
    if (series.labelled && chart.kind != ChartKind::Ranked &&
        hasRoomForValues(chart, chartHeight * chartDown, labelSize)) {
        chart_series_set_labels(added);
        chart_series_set_labels_num_format(added,
                                           formatCode(chart.form, numbersOf(chart)).toUtf8().constData());
    }
}

void dressPositions(lxw_chart_axis *axis, const Chart &chart, lxw_chart_font &font)
{
    chart_axis_set_num_format(axis, formatCode(chart.positionForm, positionsOf(chart)).toUtf8().constData());
    if (chart.positionsLogarithmic)
        chart_axis_set_log_base(axis, 10);
    if (chart.positionLow)
        chart_axis_set_min(axis, *chart.positionLow);
    if (chart.positionHigh)
        chart_axis_set_max(axis, *chart.positionHigh);
    if (chart.positionTitle.isEmpty())
        return;
    chart_axis_set_name(axis, nameOf(chart.positionTitle).constData());
    chart_axis_set_name_font(axis, &font);
}

void dressAxes(lxw_chart *target, const Chart &chart)
{
    lxw_chart_line grid{};
    grid.color = ruleColour.value;
    grid.width = 0.75F;
    lxw_chart_font small{};
    small.color = quietColour.value;
    small.size = 10;
    small.bold = LXW_EXPLICIT_FALSE;
    // The library calls the axis that lies x, and that of lying bars is the one of the values.
    const bool lying = isLying(chart);
    lxw_chart_axis *values = lying ? target->x_axis : target->y_axis;
    lxw_chart_axis *categories = lying ? target->y_axis : target->x_axis;
    chart_axis_set_num_format(values, formatCode(chart.form, numbersOf(chart)).toUtf8().constData());
    chart_axis_set_num_font(values, &small);
    chart_axis_set_num_font(categories, &small);
    chart_axis_major_gridlines_set_visible(values, LXW_TRUE);
    chart_axis_major_gridlines_set_line(values, &grid);
    chart_axis_major_gridlines_set_visible(categories, LXW_FALSE);
    if (!chart.valueTitle.isEmpty()) {
        chart_axis_set_name(values, nameOf(chart.valueTitle).constData());
        chart_axis_set_name_font(values, &small);
    }
    if (chart.kind == ChartKind::Scatter)
        dressPositions(categories, chart, small);
    if (lying) {
        chart_axis_set_reverse(categories);
        chart_axis_set_crossing_max(values);
    }
    if (chart.fromTop) {
        chart_axis_set_reverse(values);
        chart_axis_set_crossing_max(values);
    }
    if (chart.kind == ChartKind::Ranked)
        chart_axis_set_label_position(categories, LXW_CHART_AXIS_LABEL_POSITION_NONE);
    if (chart.low)
        chart_axis_set_min(values, *chart.low);
    if (chart.high)
        chart_axis_set_max(values, *chart.high);
}

} // namespace

void writeChartSheet(XlsxBook &book, const ChartSheet &sheet, const Chart &chart)
{
    const QString valueFormat = formatCode(chart.form, numbersOf(chart));
    const QString positionFormat = formatCode(chart.positionForm, positionsOf(chart));
    const QString sizeFormat = formatCode({.decimals = 0}, {});
    for (std::size_t c = 0; c < sheet.columns.size(); ++c) {
        const SheetColumn &column = sheet.columns[c];
        const int place = static_cast<int>(c);
        const bool positions =
            std::ranges::find(sheet.places, place, &SeriesPlace::positions) != sheet.places.end();
        const QString &format = place == sheet.sizes ? sizeFormat : positions ? positionFormat : valueFormat;
        book.setWidth(place, c == 0 ? nameWidth : numberWidth);
        book.text(0, place, column.title, {.bold = true, .wrapped = true, .toTheRight = c > 0});
        for (qsizetype r = 0; r < column.texts.size(); ++r)
            book.text(static_cast<int>(r) + 1, place, column.texts[r]);
        for (std::size_t r = 0; r < column.numbers.size(); ++r) {
            if (column.numbers[r])
                book.number(static_cast<int>(r) + 1, place, *column.numbers[r], {.numberFormat = format});
        }
    }
}

void insertChart(XlsxBook &book, const QString &name, const ChartSheet &sheet, const Chart &chart,
                 const QString &title)
{
    lxw_chart *made = workbook_add_chart(book.book(), kindOf(chart));
    // Excel draws the last series on top, LibreOffice the first: what stands out is both.
    const std::optional<std::size_t> foremost = foremostOf(chart);
    if (foremost)
        addSeries(made, name, sheet, sheet.places[*foremost], chart, chart.series[*foremost]);
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        // The library can't put lines among bars: their figures stand on the sheet all the same.
        if (chart.kind != ChartKind::Ranked || !chart.series[i].isLine)
            addSeries(made, name, sheet, sheet.places[i], chart, chart.series[i]);
    }
    dressAxes(made, chart);
    lxw_chart_font heading{};
    heading.color = inkColour.value;
    heading.size = 14;
    chart_title_set_name(made, nameOf(title).constData());
    chart_title_set_name_font(made, &heading);
    const bool legend =
        chart.showsLegend || chart.kind == ChartKind::Lines || chart.kind == ChartKind::Stacked;
    if (legend)
        chart_legend_set_position(made, LXW_CHART_LEGEND_BOTTOM);
    else
        chart_legend_set_position(made, LXW_CHART_LEGEND_NONE);
    if (legend && foremost) { // has its entry already
        std::array<std::int16_t, 2> first{0, -1};
        chart_legend_delete_series(made, first.data());
    }
    chart_set_series_gap(made, chart.kind == ChartKind::Ranked ? 20 : 60);
    if (chart.kind == ChartKind::Stacked || chart.kind == ChartKind::Ranked)
        chart_set_series_overlap(made, 100);

    QByteArray description = chart.altText.toUtf8();
    lxw_chart_options options{};
    options.x_scale = chartAcross;
    options.y_scale = chartDown;
    options.description = description.data();
    worksheet_insert_chart_opt(book.sheet(), 1, static_cast<lxw_col_t>(sheet.columns.size() + 1), made,
                               &options);
}

} // namespace lagesbild
