#include "ui/expected/deviationscene.h"

#include "ui/shared/deviationtext.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct DeviationText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::DeviationText)
};

constexpr double sceneAxisGap = 8;
constexpr double markRoom = 18; ///< for the focus' dot beyond the longest bar
constexpr double legendGap = 6;
constexpr double legendHeight = 34;
constexpr double dotGap = 8;
constexpr double labelHeight = 18;

QString rangeText(DeviationClass deviationClass, const DeviationLimits &limits, int decimals)
{
    const QString far = numberText(limits.far, decimals);
    const QString near = numberText(limits.near, decimals);
    const QString minusFar = numberText(-limits.far, decimals);
    const QString minusNear = numberText(-limits.near, decimals);
    switch (deviationClass) {
    case DeviationClass::FarBelow:
        return DeviationText::tr("below %1", "a range of deviations").arg(minusFar);
    case DeviationClass::Below:
        return DeviationText::tr("%1 to below %2", "a range of deviations").arg(minusFar, minusNear);
    case DeviationClass::InLine:
        return DeviationText::tr("%1 to %2", "a range of deviations, ends included").arg(minusNear, near);
    case DeviationClass::Above:
        return DeviationText::tr("above %1 to %2", "a range of deviations").arg(near, far);
    case DeviationClass::FarAbove:
        break;
    }
    return DeviationText::tr("above %1", "a range of deviations").arg(far);
}

double widestTick(const DeviationScene &scene, const Look &look)
{
    const QFontMetricsF metrics(look.sized(11));
    double width = 0;
    for (const double tick : scene.axis.ticks)
        width = std::max(width, metrics.horizontalAdvance(changeText(tick, scene.axis.decimals)));
    return width;
}

void placeFocus(DeviationGeometry &geometry, const DeviationScene &scene, const Look &look)
{
    const std::optional<int> index = scene.focusIndex();
    if (!index)
        return;
    const DeviationBar &focus = scene.bars[static_cast<std::size_t>(*index)];
    const QRectF bar = geometry.bar(*index, focus.deviation);
    const bool below = focus.deviation < 0;
    const double tip = geometry.y(focus.deviation);
    geometry.focusDot = QPointF(bar.center().x(), below ? tip + dotGap : tip - dotGap);
    const double width =
        std::ceil(QFontMetricsF(look.sized(12, QFont::DemiBold)).horizontalAdvance(scene.focusLabel));
    // Bars grow towards the ends: the label stands where they are shorter, unless the sheet ends there.
    double left = below ? geometry.focusDot.x() + dotGap : geometry.focusDot.x() - dotGap - width;
    left =
        std::clamp(left, geometry.plot.left(), std::max(geometry.plot.left(), geometry.plot.right() - width));
    geometry.focusLabel = QRectF(left, geometry.focusDot.y() - labelHeight / 2, width, labelHeight);
    if (geometry.focusLabel.adjusted(-2, 0, 2, 0).contains(geometry.focusDot))
        geometry.focusLabel.translate(0, below ? labelHeight - 4 : 4 - labelHeight);
}

} // namespace

std::optional<int> DeviationScene::focusIndex() const
{
    const auto found = std::ranges::find(bars, true, &DeviationBar::focus);
    return found == bars.end() ? std::nullopt : std::optional(static_cast<int>(found - bars.begin()));
}

QString deviationSpoken(const ExpectedRow &row, const Indicator &response)
{
    return DeviationText::tr("%1: %2, expected %3, deviation %4, %5",
                             "municipality, value, expected, deviation, class")
        .arg(row.name, valueText(row.actual, response), valueText(row.expected, response),
             changeText(row.deviation, std::max(0, shownDecimals(response))),
             deviationClassWords(row.deviationClass));
}

DeviationScene deviationScene(const ExpectedAnswer &answer, const Indicator &response)
{
    DeviationScene scene;
    const int decimals = std::max(0, shownDecimals(response));
    for (const ExpectedRow &row : answer.rows) {
        scene.bars.push_back({.area = row.code,
                              .name = row.name,
                              .deviation = row.deviation,
                              .deviationClass = row.deviationClass,
                              .focus = row.isFocus,
                              .spoken = deviationSpoken(row, response)});
        if (row.isFocus)
            scene.focusLabel = u"%1 %2"_s.arg(row.name, changeText(row.deviation, decimals));
    }
    std::ranges::stable_sort(scene.bars, {}, &DeviationBar::deviation);
    for (int i = 0; i < deviationClassCount; ++i) {
        const auto each = static_cast<DeviationClass>(i);
        scene.legend[static_cast<std::size_t>(i)] = {
            u"%1 (%2)"_s.arg(deviationClassName(each)).arg(answer.counts[static_cast<std::size_t>(i)]),
            rangeText(each, answer.limits, std::max(1, decimals))};
    }
    scene.axis = scene.bars.empty() ? barAxis(0, 1)
                                    : barAxis(scene.bars.front().deviation, scene.bars.back().deviation);
    return scene;
}

QRectF DeviationGeometry::bar(int index, double deviation) const
{
    const double gap = step >= 4 ? 1 : 0; // narrower ones make one silhouette, without seams
    return QRectF(plot.left() + step * index, zeroY, step - gap, -deviation * scale).normalized();
}

DeviationGeometry deviationGeometry(const DeviationScene &scene, const QRectF &box, const Look &look)
{
    DeviationGeometry geometry;
    const double left = box.left() + widestTick(scene, look) + sceneAxisGap;
    const double bottom = box.bottom() - legendHeight - legendGap - markRoom;
    geometry.plot = QRectF(left, box.top() + markRoom, std::max(1.0, box.right() - left),
                           std::max(1.0, bottom - box.top() - markRoom));
    geometry.scale = geometry.plot.height() / (scene.axis.high - scene.axis.low);
    geometry.zeroY = geometry.plot.bottom() + scene.axis.low * geometry.scale;
    geometry.count = static_cast<int>(scene.bars.size());
    geometry.step = geometry.plot.width() / std::max(1, geometry.count);
    const double width = geometry.plot.width() / deviationClassCount;
    for (int i = 0; i < deviationClassCount; ++i)
        geometry.legend[static_cast<std::size_t>(i)] =
            QRectF(left + width * i, box.bottom() - legendHeight, width, legendHeight);
    placeFocus(geometry, scene, look);
    return geometry;
}

std::optional<int> deviationBarAt(const DeviationGeometry &geometry, const QPointF &position)
{
    if (!geometry.plot.adjusted(0, -markRoom, 0, markRoom).contains(position))
        return std::nullopt;
    const int index = static_cast<int>((position.x() - geometry.plot.left()) / geometry.step);
    return index >= 0 && index < geometry.count ? std::optional(index) : std::nullopt;
}

} // namespace lagesbild
