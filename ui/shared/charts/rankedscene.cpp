#include "ui/shared/charts/rankedscene.h"

#include "ui/shared/charts/labelplacement.h"
#include "ui/shared/numbertext.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct RankedText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::RankedText)
};

constexpr double headingHeight = 22;
constexpr double headingGap = 10;
constexpr double labelHeight = 18;
constexpr double axisGap = 8;
constexpr double footRoom = 8;

std::vector<RankedBar> barsOf(const Comparison &comparison, const Indicator &indicator)
{
    const std::unordered_set<AreaIndex> members(comparison.group.members.begin(),
                                                comparison.group.members.end());
    const bool everyone = comparison.group.choice == GroupChoice::All;
    std::vector<RankedBar> bars;
    for (const ComparisonRow &row : comparison.all) {
        if (row.place.place == 0 || !row.figure.value)
            continue;
        bars.push_back({.area = row.code,
                        .name = row.name,
                        .value = *row.figure.value,
                        .focus = row.isFocus,
                        .peer = !everyone && members.contains(row.area),
                        .spoken = RankedText::tr("%1: %2, place %3 of %4")
                                      .arg(row.name, valueText(*row.figure.value, indicator))
                                      .arg(row.place.place)
                                      .arg(row.place.of)});
    }
    std::ranges::stable_sort(bars, {}, &RankedBar::value);
    return bars;
}

QString summaryOf(const Comparison &comparison, const Indicator &indicator)
{
    QStringList parts{countedText(comparison)};
    if (comparison.spread) {
        const int decimals = shownDecimals(indicator);
        parts << RankedText::tr("lowest %1").arg(numberText(comparison.spread->least, decimals))
              << RankedText::tr("highest %1").arg(numberText(comparison.spread->greatest, decimals));
    }
    return parts.join(u" · "_s);
}

QString focusLabelOf(const Comparison &comparison)
{
    const auto focus = std::ranges::find(comparison.all, true, &ComparisonRow::isFocus);
    if (focus == comparison.all.end() || focus->place.place == 0)
        return {};
    const QString place =
        RankedText::tr("%1, place %2 of %3").arg(focus->name).arg(focus->place.place).arg(focus->place.of);
    const std::optional<RankRange> &range = focus->placeRange;
    return !range || range->best == range->worst
               ? place
               : RankedText::tr("%1 (roughly between %2 and %3)", "place; places")
                     .arg(place)
                     .arg(range->best)
                     .arg(range->worst);
}

std::vector<BarLine> linesOf(const Comparison &comparison, const Indicator &indicator)
{
    std::vector<BarLine> lines;
    const int decimals = shownDecimals(indicator);
    if (comparison.national && indicator.unit != Unit::Count)
        lines.push_back({BarLine::Kind::National, *comparison.national,
                         RankedText::tr("The country %1", "label of a line, with its value")
                             .arg(numberText(*comparison.national, decimals))});
    if (comparison.mean)
        lines.push_back({BarLine::Kind::Mean, *comparison.mean,
                         RankedText::tr("Unweighted mean %1", "label of a line, with its value")
                             .arg(numberText(*comparison.mean, decimals))});
    return lines;
}

double widestTick(const RankedScene &scene, const Look &look)
{
    const QFontMetricsF metrics(look.sized(11));
    double width = 0;
    for (const double tick : scene.axis.ticks)
        width = std::max(width, metrics.horizontalAdvance(tickText(tick, scene.axis, scene.unit)));
    return width;
}

double widestLabel(const RankedScene &scene, const Look &look)
{
    const QFontMetricsF metrics(look.sized(12));
    double width = 0;
    for (const BarLine &line : scene.lines)
        width = std::max(width, metrics.horizontalAdvance(line.label));
    return std::ceil(width);
}

void placeLineLabels(RankedGeometry &geometry, const RankedScene &scene, double width)
{
    std::vector<LabelWish> wishes;
    for (const BarLine &line : scene.lines)
        wishes.push_back({geometry.y(line.value), labelHeight});
    const std::vector<double> middles = placedLabels(wishes, geometry.plot.top(), geometry.plot.bottom(), 0);
    for (const double middle : middles)
        geometry.lineLabels.emplace_back(geometry.plot.right() + axisGap, middle - labelHeight / 2, width,
                                         labelHeight);
}

/// Above the focus' bar and every bar beside it that the label would cover; then past lines in its way.
void placeFocusLabel(RankedGeometry &geometry, const RankedScene &scene, const Look &look)
{
    const std::optional<int> index = scene.focusIndex();
    if (!index || scene.focusLabel.isEmpty())
        return;
    const double width =
        std::ceil(QFontMetricsF(look.sized(12, QFont::DemiBold)).horizontalAdvance(scene.focusLabel));
    const QRectF own = geometry.bar(*index, scene.bars[static_cast<std::size_t>(*index)].value);
    // Values rise to the right: a label that ends at its bar stands over lower ones.
    const double left = std::clamp(own.right() - width, geometry.plot.left(),
                                   std::max(geometry.plot.left(), geometry.plot.right() - width));
    double bottom = std::min(own.top(), geometry.zeroY);
    for (int i = 0; i < geometry.count; ++i) {
        const QRectF bar = geometry.bar(i, scene.bars[static_cast<std::size_t>(i)].value);
        if (bar.right() >= left && bar.left() <= left + width)
            bottom = std::min(bottom, bar.top());
    }
    QRectF label(left, bottom - 3 - labelHeight, width, labelHeight);
    std::vector<double> lines;
    for (const BarLine &line : scene.lines)
        lines.push_back(geometry.y(line.value));
    std::ranges::sort(lines, std::greater<>());
    for (const double y : lines) {
        if (label.top() <= y && y <= label.bottom())
            label.moveBottom(y - 2);
    }
    geometry.focusLabel = label;
}

} // namespace

std::optional<int> RankedScene::focusIndex() const
{
    const auto found = std::ranges::find(bars, true, &RankedBar::focus);
    return found == bars.end() ? std::nullopt : std::optional(static_cast<int>(found - bars.begin()));
}

RankedScene rankedScene(const Comparison &comparison, const Indicator &indicator)
{
    RankedScene scene;
    scene.unit = indicator.unit;
    scene.bars = barsOf(comparison, indicator);
    scene.lines = linesOf(comparison, indicator);
    scene.heading = RankedText::tr("All municipalities");
    scene.summary = summaryOf(comparison, indicator);
    scene.focusLabel = focusLabelOf(comparison);
    double least = scene.bars.empty() ? 0 : scene.bars.front().value;
    double greatest = scene.bars.empty() ? 0 : scene.bars.back().value;
    for (const BarLine &line : scene.lines) {
        least = std::min(least, line.value);
        greatest = std::max(greatest, line.value);
    }
    scene.axis = barAxis(least, greatest);
    return scene;
}

QString countedText(const Comparison &comparison)
{
    const QString counted = RankedText::tr("%n municipality/ies", nullptr, comparison.counted);
    QStringList parts{counted};
    if (comparison.smallLeftOut > 0)
        parts << RankedText::tr("%n with fewer than 10 persons left out", nullptr, comparison.smallLeftOut);
    if (comparison.placeholdersLeftOut > 0)
        parts << RankedText::tr("%n suspected placeholder(s) left out", nullptr,
                                comparison.placeholdersLeftOut);
    return parts.join(u", "_s);
}

QRectF RankedGeometry::bar(int index, double value) const
{
    const double gap = step >= 4 ? 1 : 0; // narrower ones make one silhouette, without seams
    return QRectF(plot.left() + step * index, zeroY, step - gap, -value * scale).normalized();
}

RankedGeometry rankedGeometry(const RankedScene &scene, const QRectF &box, const Look &look)
{
    RankedGeometry geometry;
    const double heading =
        QFontMetricsF(look.sized(13, QFont::DemiBold)).horizontalAdvance(scene.heading) + 20;
    const double summary = QFontMetricsF(look.sized(12)).horizontalAdvance(scene.summary);
    const bool oneLine = heading + summary <= box.width();
    geometry.heading = QRectF(box.left(), box.top(), heading, headingHeight);
    geometry.summary = oneLine
                           ? QRectF(box.left() + heading, box.top(), box.width() - heading, headingHeight)
                           : QRectF(box.left(), box.top() + headingHeight - 4, box.width(), headingHeight);

    const double labels = widestLabel(scene, look);
    const double left = box.left() + widestTick(scene, look) + axisGap;
    const double right = box.right() - (labels > 0 ? labels + axisGap : 0);
    geometry.count = static_cast<int>(scene.bars.size());
    const auto fill = [&](double top) {
        geometry.plot =
            QRectF(left, top, std::max(1.0, right - left), std::max(1.0, box.bottom() - footRoom - top));
        geometry.scale = geometry.plot.height() / (scene.axis.high - scene.axis.low);
        geometry.zeroY = geometry.plot.bottom() + scene.axis.low * geometry.scale;
        geometry.step = geometry.plot.width() / std::max(1, geometry.count);
        placeFocusLabel(geometry, scene, look);
    };
    // Only a focus near the top needs room for its label above the plot.
    const double top = geometry.summary.bottom() + headingGap;
    fill(top);
    if (!geometry.focusLabel.isNull() && geometry.focusLabel.top() < top)
        fill(top + labelHeight);
    placeLineLabels(geometry, scene, labels);
    return geometry;
}

std::optional<int> rankedBarAt(const RankedGeometry &geometry, const QPointF &position)
{
    if (!geometry.plot.adjusted(0, -labelHeight, 0, footRoom).contains(position))
        return std::nullopt;
    const int index = static_cast<int>((position.x() - geometry.plot.left()) / geometry.step);
    return index >= 0 && index < geometry.count ? std::optional(index) : std::nullopt;
}

} // namespace lagesbild
