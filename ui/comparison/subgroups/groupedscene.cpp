#include "ui/comparison/subgroups/groupedscene.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

namespace
{

constexpr double legendSwatch = 12;
constexpr double legendSwatchGap = 6;
constexpr double legendGap = 18;
constexpr double legendPitch = 20;
constexpr double leastBar = 13;
constexpr double mostBar = 28;
constexpr double leastBetweenGroups = 6;
constexpr double betweenGroups = 12;
constexpr double footHeight = 22;
constexpr double nameGap = 12;
constexpr double labelGap = 8;
constexpr double mostNameShare = 0.34;
constexpr double hatchLength = 48;

double placeLegend(GroupedGeometry &geometry, const GroupedScene &scene, const QRectF &box, const Look &look)
{
    const QFontMetricsF metrics(look.sized(12));
    double x = box.left();
    double y = box.top();
    for (const GroupedSeries &series : scene.series) {
        const double width =
            legendSwatch + legendSwatchGap + std::ceil(metrics.horizontalAdvance(series.name));
        if (x > box.left() && x + width > box.right()) {
            x = box.left();
            y += legendPitch;
        }
        geometry.legend.emplace_back(x, y, std::min(width, box.width()), legendPitch);
        x += width + legendGap;
    }
    return y + legendPitch + 4;
}

double widestName(const GroupedScene &scene, const Look &look)
{
    const QFontMetricsF metrics(look.sized(13, QFont::DemiBold));
    double width = 0;
    for (const GroupedRow &row : scene.rows)
        width = std::max(width, metrics.horizontalAdvance(row.name));
    return std::ceil(width);
}

/// Of the numbers at the bars' ends; words beside a hatch have the bar's own room.
double widestNumber(const GroupedScene &scene, const Look &look)
{
    const QFontMetricsF metrics(look.sizedNumbers(12, QFont::DemiBold));
    double width = 0;
    for (const GroupedRow &row : scene.rows) {
        for (const GroupedBar &bar : row.bars)
            width = std::max(width, bar.value ? metrics.horizontalAdvance(bar.text) : 0.0);
    }
    return std::ceil(width);
}

} // namespace

GroupedGeometry groupedGeometry(const GroupedScene &scene, const QRectF &box, const Look &look)
{
    GroupedGeometry geometry;
    const double top = placeLegend(geometry, scene, box, look);
    const double names = std::min(widestName(scene, look), box.width() * mostNameShare);
    const double numbers = widestNumber(scene, look) + labelGap;
    const double left = box.left() + names + nameGap + (scene.axis.low < 0 ? numbers : 0);
    const double width = std::max(1.0, box.right() - numbers - left);
    geometry.low = scene.axis.low;
    geometry.scale = width / std::max(1e-12, scene.axis.high - scene.axis.low);

    const auto groups = static_cast<double>(std::max<std::size_t>(1, scene.rows.size()));
    const auto bars = static_cast<double>(std::max<std::size_t>(1, scene.series.size()));
    // Bars get thin before groups move closer together.
    const double room = (box.bottom() - footHeight - top) / groups;
    const double gap = std::clamp(room - bars * leastBar, leastBetweenGroups, betweenGroups);
    const double thickness = std::floor(std::clamp((room - gap) / bars, leastBar, mostBar));
    const double pitch = bars * thickness + gap;
    double y = top;
    geometry.plot = QRectF(left, top, width, pitch * groups);
    for (const GroupedRow &row : scene.rows) {
        GroupedPlace place;
        place.hit = QRectF(box.left(), y, box.width(), pitch);
        place.name = QRectF(box.left(), y, names, pitch);
        double bar = y + gap / 2;
        for (const GroupedBar &each : row.bars) {
            const double from = geometry.x(std::min(0.0, each.value.value_or(0)));
            const double to =
                each.value ? geometry.x(std::max(0.0, *each.value)) : from + std::min(hatchLength, width);
            place.bars.emplace_back(from, bar + 0.5, std::max(1.0, to - from), thickness - 1);
            bar += thickness;
        }
        geometry.rows.push_back(std::move(place));
        y += pitch;
    }
    return geometry;
}

double comfortableHeight(const GroupedScene &scene)
{
    const auto groups = static_cast<double>(scene.rows.size());
    const auto bars = static_cast<double>(scene.series.size());
    constexpr double mostLegendLines = 2;
    constexpr double comfortableBar = 15;
    return mostLegendLines * legendPitch + groups * (bars * comfortableBar + betweenGroups) + footHeight;
}

double tightHeight(const GroupedScene &scene, double width, const Look &look)
{
    GroupedGeometry legendOnly;
    const double top = placeLegend(legendOnly, scene, QRectF(0, 0, width, 0), look);
    const auto groups = static_cast<double>(scene.rows.size());
    const auto bars = static_cast<double>(scene.series.size());
    return top + groups * (bars * leastBar + leastBetweenGroups) + footHeight;
}

std::optional<int> groupAt(const GroupedGeometry &geometry, const QPointF &position)
{
    const auto found = std::ranges::find_if(
        geometry.rows, [&](const GroupedPlace &place) { return place.hit.contains(position); });
    return found == geometry.rows.end() ? std::nullopt
                                        : std::optional(static_cast<int>(found - geometry.rows.begin()));
}

QColor seriesColour(GroupedSeries::Kind kind, const Look &look)
{
    switch (kind) {
    case GroupedSeries::Kind::Mean:
        return look.colours.faintBar;
    case GroupedSeries::Kind::National:
        return look.colours.secondary;
    case GroupedSeries::Kind::Focus:
        break;
    }
    return look.colours.accent;
}

} // namespace lagesbild
