#include "ui/comparison/points/pointexport.h"

#include "core/documents/chartlabels.h"
#include "ui/comparison/points/bubblestyle.h"
#include "ui/shared/charts/chartaxis.h"
#include "ui/shared/roomexport.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace lagesbild
{

namespace
{

struct PointText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::PointExport)
};

/// A power of ten of a whole number's logarithm is that number but for its last digits.
double persons(double logarithm)
{
    constexpr double nearlyWhole = 1e-6;
    const double value = std::pow(10.0, logarithm);
    return std::abs(value - std::round(value)) < nearlyWhole ? std::round(value) : value;
}

double positionOf(double x, bool logarithmic)
{
    return logarithmic ? persons(x) : x;
}

QColor colourOf(ScenePoint::Kind kind, const Look &look)
{
    switch (kind) {
    case ScenePoint::Kind::Focus:
        return look.colours.accent;
    case ScenePoint::Kind::Peer:
        return look.colours.middle;
    case ScenePoint::Kind::Other:
        break;
    }
    return look.colours.bar;
}

ChartSeries pointsOf(const PointScene &scene, const PointChartFacts &facts, const Look &look)
{
    ChartSeries series;
    series.name = facts.points;
    series.colour = rgbOf(look.colours.bar);
    series.namesPoints = true;
    for (const ScenePoint &point : scene.points) {
        const bool known = point.kind != ScenePoint::Kind::Other;
        if (known || point.hollow)
            series.looks.push_back({.index = static_cast<int>(series.values.size()),
                                    .colour = rgbOf(colourOf(point.kind, look)),
                                    .hollow = point.hollow,
                                    .named = point.kind == ScenePoint::Kind::Focus});
        series.positions.emplace_back(positionOf(point.at.x(), facts.logarithmic));
        series.values.emplace_back(point.at.y());
        series.pointNames << (known ? point.name : QString());
    }
    return series;
}

/// Pixels of the picture as points on a slide, which has more room.
constexpr double pointsPerPixel = 0.8;

/// Those of @p points, in their order, that @p shown picks; the others keep their rows, empty.
template <class Shown>
ChartSeries seriesOf(const PointScene &scene, const std::vector<int> &points, const PointChartFacts &facts,
                     const Look &look, Shown shown)
{
    ChartSeries series;
    for (const int index : points) {
        const ScenePoint &point = scene.points[static_cast<std::size_t>(index)];
        series.positions.emplace_back(positionOf(point.at.x(), facts.logarithmic));
        if (!shown(point)) {
            series.values.emplace_back(std::nullopt);
            series.pointNames << QString();
            continue;
        }
        const bool known = point.kind != ScenePoint::Kind::Other;
        if (known || point.hollow || !scene.sizes.empty()) {
            const BubbleStyle style = bubbleStyle(point, scene, look);
            series.looks.push_back(
                {.index = static_cast<int>(series.values.size()),
                 .colour = rgbOf(style.edge),
                 .hollow = point.hollow,
                 .named = point.kind == ScenePoint::Kind::Focus,
                 .opacity = std::round(100.0 * style.field.alphaF()) / 100,
                 .diameter = scene.sizes.empty() ? 0 : 2 * pointsPerPixel * radiusOf(point)});
        }
        series.values.emplace_back(point.at.y());
        series.pointNames << (known ? point.name : QString());
        series.namesPoints = series.namesPoints || known;
    }
    return series;
}

void addGroups(Chart &chart, const PointScene &scene, const PointChartFacts &facts, const Look &look)
{
    const std::vector<int> order = paintOrder(scene);
    for (const int index : order) {
        const ScenePoint &point = scene.points[static_cast<std::size_t>(index)];
        chart.categories << point.name;
        if (!scene.sizes.empty())
            chart.sizes.push_back(point.size);
    }
    chart.sizeTitle = facts.sizes;
    for (const SizeKey &key : scene.sizes)
        chart.sizeMarks.push_back({2 * pointsPerPixel * key.radius, key.text});
    const auto isFocus = [](const ScenePoint &point) { return point.kind == ScenePoint::Kind::Focus; };
    for (std::size_t i = 0; i < scene.groups.size(); ++i) {
        ChartSeries series = seriesOf(scene, order, facts, look, [&](const ScenePoint &point) {
            return !isFocus(point) && point.group == static_cast<int>(i);
        });
        series.name = scene.groups[i].name;
        series.colour = rgbOf(bubbleStyle(scene.groups[i], look).edge);
        chart.series.push_back(std::move(series));
    }
    const std::optional<int> focus = scene.focusIndex();
    if (!focus)
        return;
    ChartSeries series = seriesOf(scene, order, facts, look, isFocus);
    series.name = scene.points[static_cast<std::size_t>(*focus)].name;
    series.colour = rgbOf(look.colours.accent);
    chart.series.push_back(std::move(series));
}

ChartSeries lineOf(const SceneCurve &curve, const QString &name, bool logarithmic, const Look &look)
{
    ChartSeries series;
    series.name = name;
    series.isLine = true;
    const bool national = curve.kind == SceneCurve::Kind::National;
    series.colour = rgbOf(national ? look.colours.text : look.colours.secondary);
    series.width = curve.kind == SceneCurve::Kind::OuterLimit ? 1 : 1.5;
    series.dashed = national || curve.kind == SceneCurve::Kind::OuterLimit;
    for (const QPointF &point : curve.points) {
        series.positions.emplace_back(positionOf(point.x(), logarithmic));
        series.values.emplace_back(point.y());
    }
    return series;
}

bool isLimit(const SceneCurve &curve)
{
    return curve.kind == SceneCurve::Kind::Limit || curve.kind == SceneCurve::Kind::OuterLimit;
}

void fixValues(Chart &chart, const PointAxis &axis)
{
    chart.low = axis.low;
    chart.high = axis.high;
    if (axis.ticks.size() < 2)
        return;
    const WholeSteps whole = wholeSteps(axis.low, axis.high, axis.ticks[0].at, axis.ticks[1].at);
    chart.low = whole.low;
    chart.high = whole.high;
    chart.step = whole.step;
}

void fixPositions(Chart &chart, const PointAxis &axis, bool logarithmic)
{
    chart.positionsLogarithmic = logarithmic;
    if (logarithmic) {
        // Its numbers stand at whole powers of ten if it begins at one.
        chart.positionLow = std::pow(10.0, std::max(0.0, std::floor(axis.low)));
        chart.positionHigh = std::ceil(std::pow(10.0, axis.high));
        return;
    }
    chart.positionLow = axis.low;
    chart.positionHigh = axis.high;
    if (axis.ticks.size() < 2)
        return;
    const WholeSteps whole = wholeSteps(axis.low, axis.high, axis.ticks[0].at, axis.ticks[1].at);
    chart.positionLow = whole.low;
    chart.positionHigh = whole.high;
}

} // namespace

Chart pointChart(const PointScene &scene, const PointChartFacts &facts, const Look &look)
{
    Chart chart;
    chart.kind = ChartKind::Scatter;
    chart.categoryTitle = PointText::tr("Municipality");
    chart.valueTitle = scene.y.title;
    chart.positionTitle = scene.x.title;
    chart.form = facts.values;
    chart.positionForm = facts.positions;
    fixValues(chart, scene.y);
    fixPositions(chart, scene.x, facts.logarithmic);
    if (scene.groups.empty()) {
        chart.series.push_back(pointsOf(scene, facts, look));
        for (const ScenePoint &point : scene.points)
            chart.categories << point.name;
    } else {
        addGroups(chart, scene, facts, look);
    }
    for (std::size_t i = 0; i < scene.curves.size(); ++i)
        chart.series.push_back(
            lineOf(scene.curves[i], facts.curves.value(static_cast<qsizetype>(i)), facts.logarithmic, look));
    chart.showsLegend = !scene.curves.empty() || !scene.groups.empty();
    // Where chance has limits, what lies outermost is mostly chance's doing.
    if (std::ranges::none_of(scene.curves, isLimit))
        nameOutermost(chart);
    return chart;
}

} // namespace lagesbild
