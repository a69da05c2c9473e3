#include "ui/comparison/points/pointexport.h"

#include "ui/shared/roomexport.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

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
                                    .hollow = point.hollow});
        series.positions.emplace_back(positionOf(point.at.x(), facts.logarithmic));
        series.values.emplace_back(point.at.y());
        series.pointNames << (known ? point.name : QString());
    }
    return series;
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
    chart.low = scene.y.low;
    chart.high = scene.y.high;
    if (scene.y.ticks.size() > 1)
        chart.step = scene.y.ticks[1].at - scene.y.ticks[0].at;
    chart.positionsLogarithmic = facts.logarithmic;
    // An axis of powers of ten has its numbers at whole ones if it begins at one.
    chart.positionLow = facts.logarithmic ? std::pow(10.0, std::floor(scene.x.low)) : scene.x.low;
    chart.positionHigh = facts.logarithmic ? std::ceil(std::pow(10.0, scene.x.high)) : scene.x.high;
    chart.series.push_back(pointsOf(scene, facts, look));
    for (const ScenePoint &point : scene.points)
        chart.categories << point.name;
    for (std::size_t i = 0; i < scene.curves.size(); ++i)
        chart.series.push_back(
            lineOf(scene.curves[i], facts.curves.value(static_cast<qsizetype>(i)), facts.logarithmic, look));
    chart.showsLegend = !scene.curves.empty();
    return chart;
}

} // namespace lagesbild
