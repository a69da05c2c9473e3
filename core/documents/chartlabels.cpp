#include "core/documents/chartlabels.h"

#include "core/documents/numberformat.h"
#include "core/documents/textwidth.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace lagesbild
{

namespace
{

bool hasEndLabel(const Chart &chart, const ChartSeries &series)
{
    return series.labelled && (chart.kind == ChartKind::Lines || series.isLine) && lastValue(series);
}

/// Ends of the value axis, given or as a program would choose them.
std::pair<double, double> axisOf(const Chart &chart)
{
    const std::vector<double> numbers = numbersOf(chart);
    const auto [least, greatest] = std::ranges::minmax_element(numbers);
    const double low = chart.low.value_or(numbers.empty() ? 0 : std::min(0.0, *least));
    const double high = chart.high.value_or(numbers.empty() ? 1 : *greatest);
    return {low, high > low ? high : low + 1};
}

/// Ends of the other axis of a scatter.
std::pair<double, double> positionAxisOf(const Chart &chart)
{
    const std::vector<double> positions = positionsOf(chart);
    const auto [least, greatest] = std::ranges::minmax_element(positions);
    const double low = chart.positionLow.value_or(positions.empty() ? 0 : *least);
    const double high = chart.positionHigh.value_or(positions.empty() ? 1 : *greatest);
    return {low, high > low ? high : low + 1};
}

/// Finite for any number, also where an axis has no place for it.
double logarithm(double value)
{
    return std::log10(std::max(value, std::numeric_limits<double>::min()));
}

/// Where the axes of a scatter stand within a chart of @p size, about: programs make room for the texts around them
/// by themselves.
QRectF plotOf(const Chart &chart, const QSizeF &size, double textSize)
{
    constexpr double legendKey = 4; // all in heights of the text
    constexpr double legendLine = 1.5;
    constexpr double aboveLegend = 2;
    constexpr double above = 1;
    constexpr double below = 5.5;
    constexpr double left = 6;
    constexpr double right = 2.5;
    constexpr double legendShare = 0.8; // of the width, before a legend goes on in another line
    double top = above;
    if (chart.showsLegend) {
        double legend = 0;
        for (const ChartSeries &series : chart.series)
            legend += legendKey + widthInEms(series.name);
        top = aboveLegend + legendLine * std::ceil(legend * textSize / (legendShare * size.width()));
    }
    return QRectF(QPointF(), size)
        .adjusted(left * textSize, top * textSize, -right * textSize, -below * textSize);
}

const PointLook *lookOf(const ChartSeries &series, std::size_t point)
{
    const auto found = std::ranges::lower_bound(series.looks, static_cast<int>(point), {}, &PointLook::index);
    return found != series.looks.end() && found->index == static_cast<int>(point) ? &*found : nullptr;
}

/// A point of a scatter, by its places in the chart.
struct PointPlace {
    std::size_t series = 0;
    std::size_t point = 0;
    double position = 0;
    double value = 0;
};

/// All points, without those that only lead a line.
std::vector<PointPlace> pointsOf(const Chart &chart)
{
    std::vector<PointPlace> points;
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        const ChartSeries &series = chart.series[s];
        const std::size_t count = series.isLine ? 0 : std::min(series.values.size(), series.positions.size());
        for (std::size_t i = 0; i < count; ++i) {
            if (series.values[i] && series.positions[i])
                points.push_back({s, i, *series.positions[i], *series.values[i]});
        }
    }
    return points;
}

/// Its place is for the caller to fill in.
NamedMark markOf(const ChartSeries &series, std::size_t point, double textSize)
{
    constexpr double usualRadius = 3;
    constexpr double markedRadius = 4;
    constexpr double lineHeight = 1.2;
    constexpr double notBold = 0.85; // of the width of bold text
    constexpr double besideText = 6; // what office programs leave free around a label
    constexpr double aboveText = 3;
    const PointLook *look = lookOf(series, point);
    NamedMark mark;
    mark.radius = look == nullptr ? usualRadius : look->diameter > 0 ? look->diameter / 2 : markedRadius;
    mark.rank = look == nullptr ? 2 : look->named ? 0 : 1;
    const QString name =
        series.namesPoints ? series.pointNames.value(static_cast<qsizetype>(point)) : QString();
    if (!name.isEmpty())
        mark.name = QSizeF(widthInEms(name) * textSize * (mark.rank == 0 ? 1 : notBold) + besideText,
                           lineHeight * textSize + aboveText);
    return mark;
}

} // namespace

std::optional<std::size_t> lastValue(const ChartSeries &series)
{
    for (std::size_t i = series.values.size(); i > 0; --i) {
        if (series.values[i - 1])
            return i - 1;
    }
    return std::nullopt;
}

std::vector<double> endLabelShifts(const Chart &chart, double least)
{
    const auto [low, high] = axisOf(chart);
    std::vector<double> wished(chart.series.size(), 0); // share from the top
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const ChartSeries &series = chart.series[i];
        if (!hasEndLabel(chart, series))
            continue;
        wished[i] = (high - *series.values[*lastValue(series)]) / (high - low);
        order.push_back(i);
    }
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return wished[i]; });
    // Groups of labels that touch share their middle; a group that reaches the next one swallows it.
    struct Group {
        double sum = 0;
        std::size_t first = 0;
        std::size_t count = 0;
        double top(double step) const
        {
            return sum / static_cast<double>(count) - step * static_cast<double>(count - 1) / 2;
        }
    };
    std::vector<Group> groups;
    for (std::size_t k = 0; k < order.size(); ++k) {
        groups.push_back({wished[order[k]], k, 1});
        while (groups.size() > 1) {
            Group &before = groups[groups.size() - 2];
            const Group &last = groups.back();
            if (before.top(least) + least * static_cast<double>(before.count) <= last.top(least))
                break;
            before.sum += last.sum;
            before.count += last.count;
            groups.pop_back();
        }
    }
    std::vector<double> shifts(chart.series.size(), 0);
    for (const Group &group : groups) {
        for (std::size_t k = 0; k < group.count; ++k) {
            const std::size_t series = order[group.first + k];
            shifts[series] = group.top(least) + least * static_cast<double>(k) - wished[series];
        }
    }
    return shifts;
}

bool hasRoomForValues(const Chart &chart, double height, double textSize)
{
    constexpr double belowPlot =
        3.5; // numbers and title of the axis; this and the next in heights of the text
    constexpr double legend = 2.2;
    constexpr double betweenGroups = 0.6; // of a bar
    constexpr double digits = 0.85;       // of the height of the text
    if (chart.kind != ChartKind::Bars || chart.categories.empty())
        return true;
    const double plot = height - textSize * (chart.showsLegend ? belowPlot + legend : belowPlot);
    const double category = plot / static_cast<double>(chart.categories.size());
    const auto bars = static_cast<double>(chart.series.size());
    const double apart = bars > 1 ? category / (bars + betweenGroups) : category;
    return apart >= digits * textSize;
}

std::optional<std::size_t> foremostOf(const Chart &chart)
{
    if (chart.kind != ChartKind::Scatter || std::ranges::count(chart.series, false, &ChartSeries::isLine) < 2)
        return std::nullopt;
    const auto standsOut = [](const ChartSeries &series) {
        return !series.isLine && std::ranges::any_of(series.looks, &PointLook::named);
    };
    const auto found = std::ranges::find_if(chart.series, standsOut);
    return found == chart.series.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - chart.series.begin()));
}

void nameOutermost(Chart &chart)
{
    std::vector<PointPlace> points = pointsOf(chart);
    std::erase_if(points, [&chart](const PointPlace &place) {
        const PointLook *look = lookOf(chart.series[place.series], place.point);
        return look != nullptr && look->hollow;
    });
    if (points.empty())
        return;
    for (const auto axis : {&PointPlace::position, &PointPlace::value}) {
        const auto [least, greatest] = std::ranges::minmax_element(points, {}, axis);
        for (const PointPlace &place : {*least, *greatest}) {
            ChartSeries &series = chart.series[place.series];
            while (series.pointNames.size() < std::ssize(series.values))
                series.pointNames << QString();
            QString &name = series.pointNames[static_cast<qsizetype>(place.point)];
            if (name.isEmpty())
                name = chart.categories.value(static_cast<qsizetype>(place.point));
            series.namesPoints = true;
        }
    }
}

NameSides nameSides(const Chart &chart, const QSizeF &size, double textSize)
{
    const QRectF plot = plotOf(chart, size, textSize);
    const auto [low, high] = axisOf(chart);
    auto [first, last] = positionAxisOf(chart);
    if (chart.positionsLogarithmic) {
        first = logarithm(first);
        last = logarithm(last);
    }
    const QRectF seen = plot.adjusted(-1, -1, 1, 1); // points at the very ends too
    const std::vector<PointPlace> points = pointsOf(chart);
    std::vector<NamedMark> marks;
    for (const PointPlace &place : points) {
        NamedMark mark = markOf(chart.series[place.series], place.point, textSize);
        const double position = chart.positionsLogarithmic ? logarithm(place.position) : place.position;
        mark.at = QPointF(plot.left() + plot.width() * (position - first) / (last - first),
                          plot.bottom() - plot.height() * (place.value - low) / (high - low));
        if (!seen.contains(mark.at))
            mark.name = QSizeF();
        marks.push_back(mark);
    }
    const std::vector<std::optional<NameSide>> placed = placedNames(marks, plot);
    NameSides sides;
    for (const ChartSeries &series : chart.series)
        sides.emplace_back(series.values.size());
    for (std::size_t i = 0; i < points.size(); ++i)
        sides[points[i].series][points[i].point] = placed[i];
    return sides;
}

} // namespace lagesbild
