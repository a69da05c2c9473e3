#include "ui/shared/charts/developmentchart.h"

#include "ui/shared/charts/developmentlines.h"
#include "ui/shared/charts/endlabels.h"
#include "ui/shared/charts/pointmarks.h"
#include "ui/shared/charts/quietmarks.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>

#include <algorithm>

namespace lagesbild
{

namespace
{

constexpr float bandOpacity = 0.15F;
/// Empty room before the first year and after the last, in years.
constexpr double besideYears = 0.35;

void attach(QChart &chart, QAbstractSeries *series)
{
    chart.addSeries(series);
    for (QAbstractAxis *axis : chart.axes())
        series->attachAxis(axis);
}

void dress(QCategoryAxis &axis, const Look &look)
{
    axis.setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis.setLabelsFont(look.sized(11));
    axis.setLabelsColor(look.colours.secondary);
    axis.setTruncateLabels(false);
}

void addYearAxis(QChart &chart, const Development &development, const Look &look)
{
    auto *axis = new QCategoryAxis;
    dress(*axis, look);
    const double first = toInt(development.firstYear) - besideYears;
    axis->setStartValue(first - 1);
    for (const Year year : labelledYears(development.firstYear, development.lastYear))
        axis->append(QString::number(toInt(year)), toInt(year));
    axis->setRange(first, toInt(development.lastYear) + besideYears);
    axis->setGridLineVisible(false);
    axis->setLinePen(QPen(look.colours.bar, 1));
    chart.addAxis(axis, Qt::AlignBottom);
}

void addValueAxis(QChart &chart, const ChartAxis &values, Unit unit, const Look &look)
{
    auto *axis = new QCategoryAxis;
    dress(*axis, look);
    axis->setStartValue(values.low - (values.high - values.low));
    for (const double tick : values.ticks)
        axis->append(tickText(tick, values, unit), tick);
    axis->setRange(values.low, values.high);
    axis->setGridLineVisible(false); // it would draw one more at the axis' end: QuietMarks draws them
    axis->setLineVisible(false);
    chart.addAxis(axis, Qt::AlignLeft);
}

/// The spread as a field, in as many pieces as there are runs of years.
void addBand(QChart &chart, const std::vector<TrendBandPoint> &band, const Look &look)
{
    QColor fill = look.colours.secondary;
    fill.setAlphaF(bandOpacity);
    QLineSeries *low = nullptr;
    QLineSeries *high = nullptr;
    const auto finish = [&] {
        if (low == nullptr)
            return;
        auto *area = new QAreaSeries(high, low);
        low->setParent(area);
        high->setParent(area);
        area->setPen(Qt::NoPen);
        area->setBrush(fill);
        attach(chart, area);
        low = nullptr;
        high = nullptr;
    };
    for (const TrendBandPoint &point : band) {
        if (!point.low || !point.high) {
            finish();
            continue;
        }
        if (low == nullptr) {
            low = new QLineSeries;
            high = new QLineSeries;
        }
        low->append(toInt(point.year), *point.low);
        high->append(toInt(point.year), *point.high);
    }
    finish();
}

/// The line in one piece per run of years; years alone are PointMarks'.
void addLine(QChart &chart, const TrendLine &line, const QPen &pen)
{
    for (const std::vector<QPointF> &run : runsOf(line)) {
        if (run.size() < 2)
            continue;
        auto *series = new QLineSeries;
        series->setPen(pen);
        series->append(QList<QPointF>(run.begin(), run.end()));
        attach(chart, series);
    }
}

/// Focus last, so that it lies on top.
void addLines(QChart &chart, const std::vector<TrendLine> &lines, const Look &look)
{
    for (const LineKind kind : {LineKind::GroupMean, LineKind::National, LineKind::Focus}) {
        for (const TrendLine &line : lines) {
            if (line.kind == kind)
                addLine(chart, line, styleOf(line, look).pen);
        }
    }
}

} // namespace

std::unique_ptr<QChart> developmentChart(const Development &development, const Indicator &indicator,
                                         const Look &look)
{
    const Development drawn = drawnDevelopment(development, indicator);
    auto chart = std::make_unique<QChart>();
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setDropShadowEnabled(false);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    std::vector<EndLabel> labels = endLabels(drawn, indicator, look);
    chart->setMargins(QMargins(0, 8, static_cast<int>(endLabelRoom(labels)), 0));

    const ChartAxis values = axisOf(drawn, indicator);
    addYearAxis(*chart, drawn, look);
    addValueAxis(*chart, values, indicator.unit, look);
    addBand(*chart, drawn.band, look);
    addLines(*chart, drawn.lines, look);
    // Children of the chart, which owns them.
    new QuietMarks(drawn, values.ticks, look, chart.get());
    new PointMarks(drawn, look, chart.get());
    new EndLabels(std::move(labels), chart.get());
    return chart;
}

std::vector<QRectF> endLabelBoxes(const QChart &chart)
{
    for (const QGraphicsItem *item : chart.childItems()) {
        if (const auto *labels = qgraphicsitem_cast<const EndLabels *>(item))
            return labels->boxes();
    }
    return {};
}

} // namespace lagesbild
