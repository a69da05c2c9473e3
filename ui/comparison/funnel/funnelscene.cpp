#include "ui/comparison/funnel/funnelscene.h"

#include "ui/comparison/funnel/funnelsentence.h"
#include "ui/shared/charts/chartaxis.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct FunnelText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::FunnelText)
};

constexpr int curveSteps = 120;
/// Room beside the outermost points, as a share of a tenfold step.
constexpr double beside = 0.06;

double along(double persons)
{
    return std::log10(persons);
}

PointAxis personsAxis(const Funnel &funnel)
{
    const auto [least, greatest] = std::ranges::minmax_element(funnel.rows, {}, &FunnelRow::n);
    PointAxis axis{.low = along(least->n) - beside, .high = along(greatest->n) + beside};
    axis.title = FunnelText::tr("Persons behind the share");
    for (int power = 0; power < 8; ++power) {
        for (const double factor : {1.0, 3.0}) {
            const double persons = factor * std::pow(10.0, power);
            if (along(persons) >= axis.low && along(persons) <= axis.high)
                axis.ticks.push_back({along(persons), numberText(persons, 0)});
        }
    }
    return axis;
}

/// As high as what is drawn of the points; the limits may run off the picture.
PointAxis valueAxis(const Funnel &funnel, const Indicator &indicator)
{
    double greatest = funnel.target;
    for (const FunnelRow &row : funnel.rows) {
        const bool onlyShrunken = funnel.options.shrunken && !row.isFocus && !row.isPeer;
        greatest = std::max(greatest, onlyShrunken ? row.shrunken : row.value);
    }
    const ChartAxis values = lineAxis(0, greatest, indicator.unit, shownDecimals(indicator));
    PointAxis axis{.low = values.low, .high = values.high, .title = unitHeading(indicator.unit)};
    for (const double tick : values.ticks)
        axis.ticks.push_back({tick, tickText(tick, values, indicator.unit)});
    return axis;
}

ScenePoint pointOf(const FunnelRow &row, const Funnel &funnel, const Indicator &indicator)
{
    ScenePoint point{.area = row.code, .name = row.name};
    point.kind = row.isFocus  ? ScenePoint::Kind::Focus
                 : row.isPeer ? ScenePoint::Kind::Peer
                              : ScenePoint::Kind::Other;
    point.hollow = row.n < fewestPersons;
    point.at = {along(row.n), funnel.options.shrunken ? row.shrunken : row.value};
    if (funnel.options.shrunken)
        point.from = row.value;
    point.spoken = funnelRowText(row, funnel, indicator);
    return point;
}

/// One end of the limits at every number of persons on the axis.
SceneCurve limitCurve(const Funnel &funnel, const PointAxis &axis, SceneCurve::Kind kind,
                      double (*value)(const FunnelLimits &))
{
    SceneCurve curve{.kind = kind};
    for (int step = 0; step <= curveSteps; ++step) {
        const double x = axis.low + (axis.high - axis.low) * step / curveSteps;
        curve.points.emplace_back(x, value(funnelLimitsAt(funnel, std::pow(10.0, x))));
    }
    return curve;
}

void addCurves(PointScene &scene, const Funnel &funnel, const Indicator &indicator)
{
    using Limits = const FunnelLimits &;
    using Kind = SceneCurve::Kind;
    const auto add = [&](Kind kind, double (*value)(Limits), const QString &label) {
        scene.curves.push_back(limitCurve(funnel, scene.x, kind, value));
        scene.curves.back().label = label;
    };
    const QString inner = numberText(95, 0);
    const QString outer = numberText(99.8, 1);
    add(
        Kind::OuterLimit, [](Limits limits) { return limits.at998.high; }, FunnelText::tr("%1 %").arg(outer));
    add(
        Kind::Limit, [](Limits limits) { return limits.at95.high; }, FunnelText::tr("%1 %").arg(inner));
    add(Kind::Limit, [](Limits limits) { return limits.at95.low; }, {});
    add(Kind::OuterLimit, [](Limits limits) { return limits.at998.low; }, {});
    const QString target = numberText(funnel.target, shownDecimals(indicator));
    const QString label =
        funnel.targetIsNational
            ? FunnelText::tr("The country %1", "label of a line, with its value").arg(target)
            : FunnelText::tr("All %1", "label of a line, with its value").arg(target);
    scene.curves.push_back({.kind = Kind::National,
                            .points = {{scene.x.low, funnel.target}, {scene.x.high, funnel.target}},
                            .label = label});
}

} // namespace

PointScene funnelScene(const Funnel &funnel, const Indicator &indicator)
{
    PointScene scene;
    if (funnel.rows.empty())
        return scene;
    scene.x = personsAxis(funnel);
    scene.y = valueAxis(funnel, indicator);
    for (const FunnelRow &row : funnel.rows)
        scene.points.push_back(pointOf(row, funnel, indicator));
    std::ranges::stable_sort(scene.points, {}, [](const ScenePoint &point) { return point.at.x(); });
    addCurves(scene, funnel, indicator);
    return scene;
}

} // namespace lagesbild
