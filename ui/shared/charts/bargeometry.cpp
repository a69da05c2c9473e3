#include "ui/shared/charts/bargeometry.h"

#include "ui/shared/charts/labelplacement.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

namespace
{

constexpr double headerHeight = 24;
constexpr double footerHeight = 26;
constexpr double leastPitch = 26;
constexpr double mostPitch = 40;
constexpr double barShare = 0.55;
constexpr double nameGap = 12;
constexpr double mostNameShare = 0.3;
constexpr double valueGap = 8;
constexpr double columnGap = 16;
constexpr double missingLength = 84;
constexpr double labelGap = 14;

double widest(const std::vector<Bar> &bars, QString Bar::*text, const QFontMetricsF &metrics)
{
    double width = 0;
    for (const Bar &bar : bars)
        width = std::max(width, metrics.horizontalAdvance(bar.*text));
    return width;
}

double rightEnd(const Bar &bar)
{
    return std::max({0.0, *bar.value, bar.interval ? bar.interval->high : *bar.value});
}

/// The value and its remark, as they stand after the bar.
double labelWidth(const Bar &bar, const QFontMetricsF &metrics, const QFontMetricsF &small)
{
    const double remark = bar.remark.isEmpty() ? 0 : valueGap + small.horizontalAdvance(bar.remark);
    return metrics.horizontalAdvance(bar.valueText) + remark;
}

/// Pixels per unit such that the axis and every value's text fit between @p left and @p right.
double fittingScale(const BarScene &scene, double left, double right, const Look &look)
{
    const QFontMetricsF metrics(look.sized(13, QFont::DemiBold));
    const QFontMetricsF small(look.sized(12));
    double scale = (right - left) / (scene.axis.high - scene.axis.low);
    for (const Bar &bar : scene.bars) {
        if (!bar.value)
            continue;
        const double reach = rightEnd(bar) - scene.axis.low;
        const double label = *bar.value < 0 ? 0 : valueGap + labelWidth(bar, metrics, small);
        if (reach > 0)
            scale = std::min(scale, (right - left - label) / reach);
    }
    return std::max(scale, 0.0);
}

/// Texts of negative values stand to the left of their bars and need room there.
double negativeRoom(const BarScene &scene, const Look &look)
{
    const QFontMetricsF metrics(look.sized(13, QFont::DemiBold));
    const QFontMetricsF small(look.sized(12));
    double room = 0;
    for (const Bar &bar : scene.bars) {
        if (bar.value && *bar.value < 0)
            room = std::max(room, valueGap + labelWidth(bar, metrics, small));
    }
    return room;
}

/// The left one of two labels ends at its line and the right one starts there, so that both stay by theirs.
void placeLineLabels(BarGeometry &geometry, const BarScene &scene, const Look &look)
{
    const QFontMetricsF metrics(look.sized(12));
    std::vector<LabelWish> wishes;
    for (const BarLine &line : scene.lines) {
        const double length = metrics.horizontalAdvance(line.label);
        double middle = geometry.x(line.value);
        if (scene.lines.size() == 2) {
            const BarLine &other = &line == &scene.lines[0] ? scene.lines[1] : scene.lines[0];
            const bool first = line.value < other.value || (line.value == other.value && &line < &other);
            middle += (first ? -1 : 1) * (length / 2 - labelGap / 2);
        }
        wishes.push_back({middle, length});
    }
    const QRectF &header = geometry.header;
    const std::vector<double> middles = placedLabels(wishes, header.left(), header.right(), labelGap);
    for (std::size_t i = 0; i < wishes.size(); ++i)
        geometry.lineLabels.emplace_back(middles[i] - wishes[i].length / 2, header.top(), wishes[i].length,
                                         header.height() - 4);
}

} // namespace

QRectF BarGeometry::row(int index) const
{
    return {0, plot.top() - scrolled + pitch * index, plot.right(), pitch};
}

QRectF BarGeometry::bar(int index, const Bar &bar) const
{
    const double top = row(index).center().y() - barHeight / 2;
    if (!bar.value)
        return {zeroX, top, missingLength, barHeight};
    return QRectF(zeroX, top, *bar.value * scale, barHeight).normalized();
}

double BarGeometry::greatestScroll() const
{
    return std::max(0.0, contentHeight() - plot.height());
}

BarGeometry barGeometry(const BarScene &scene, const QRectF &box, const Look &look, double scrolled)
{
    BarGeometry geometry;
    geometry.rowCount = static_cast<int>(scene.bars.size());
    const double header = scene.lines.empty() ? 4 : headerHeight;
    const double rows = std::max(0.0, box.height() - header - footerHeight);
    geometry.pitch = std::clamp(rows / std::max(1, geometry.rowCount), leastPitch, mostPitch);
    geometry.barHeight = std::round(geometry.pitch * barShare);
    const double height = std::min(rows, geometry.contentHeight());

    const QFontMetricsF names(look.sized(13, QFont::DemiBold));
    const QFontMetricsF persons(look.sizedNumbers(12));
    const double nameWidth =
        std::min(std::ceil(widest(scene.bars, &Bar::name, names)), box.width() * mostNameShare);
    const double personsWidth = std::ceil(widest(scene.bars, &Bar::persons, persons));
    geometry.namesRight = box.left() + nameWidth;
    geometry.personsLeft = box.right() - personsWidth;

    const double left = geometry.namesRight + nameGap + negativeRoom(scene, look);
    const double right = geometry.personsLeft - (personsWidth > 0 ? columnGap : 0);
    geometry.axisLow = scene.axis.low;
    geometry.scale = fittingScale(scene, left, right, look);
    geometry.zeroX = left - scene.axis.low * geometry.scale;
    geometry.header = QRectF(left, box.top(), box.right() - left, header);
    geometry.plot = QRectF(box.left(), box.top() + header, box.width(), height);
    geometry.footer = QRectF(left, geometry.plot.bottom(), right - left, footerHeight);
    geometry.scrolled = std::clamp(scrolled, 0.0, geometry.greatestScroll());
    placeLineLabels(geometry, scene, look);
    return geometry;
}

double comfortableHeight(const BarScene &scene)
{
    return (scene.lines.empty() ? 4 : headerHeight) + footerHeight +
           mostPitch * static_cast<double>(scene.bars.size());
}

std::optional<int> barAt(const BarGeometry &geometry, const QPointF &position)
{
    if (!geometry.plot.contains(position) || geometry.rowCount == 0)
        return std::nullopt;
    const int index =
        static_cast<int>((position.y() - geometry.plot.top() + geometry.scrolled) / geometry.pitch);
    return index < geometry.rowCount ? std::optional(index) : std::nullopt;
}

} // namespace lagesbild
