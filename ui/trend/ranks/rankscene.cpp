#include "ui/trend/ranks/rankscene.h"

#include "ui/shared/charts/labelplacement.h"

#include <QFontMetricsF>
#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>

namespace lagesbild
{

namespace
{

constexpr double axisGap = 8;
constexpr double inset = 14; ///< from the plot's edge to the first dot
constexpr double yearHeight = 22;
constexpr double labelGap = 12;
constexpr double betweenLabels = 1;
constexpr double mostLabelShare = 0.4; ///< of the picture's width
constexpr double roomForNumbers = 28;  ///< between two years
constexpr double reach = 10;
constexpr double reachOfLines = 4;
constexpr int fewPlaces = 10;
constexpr int mostTicks = 5;

QFont fontOf(RankSceneLine::Kind kind, const Look &look)
{
    return kind == RankSceneLine::Kind::Focus ? look.sized(13, QFont::DemiBold) : look.sized(11);
}

bool isNamed(const RankSceneLine &line)
{
    return line.kind == RankSceneLine::Kind::Member || line.kind == RankSceneLine::Kind::Focus;
}

std::optional<Year> lastYearOf(const RankScene &scene, int line)
{
    for (Year year = scene.lastYear; year >= scene.firstYear; year = yearBefore(year)) {
        if (scene.placeOf(line, year))
            return year;
    }
    return std::nullopt;
}

/// Lines that have a label: all that may be named, or where those have not room the chosen municipality alone.
std::vector<int> labelledLines(const RankScene &scene, double height, const Look &look)
{
    std::vector<int> all;
    std::vector<int> focus;
    double needed = 0;
    for (int line = 0; line < static_cast<int>(scene.lines.size()); ++line) {
        const RankSceneLine &each = scene.lines[static_cast<std::size_t>(line)];
        if (!isNamed(each) || !lastYearOf(scene, line))
            continue;
        all.push_back(line);
        needed += QFontMetricsF(fontOf(each.kind, look)).height() + betweenLabels;
        if (each.kind == RankSceneLine::Kind::Focus)
            focus.push_back(line);
    }
    return needed <= height ? all : focus;
}

double widestLabel(const RankScene &scene, const std::vector<int> &lines, const Look &look)
{
    double width = 0;
    for (const int line : lines) {
        const RankSceneLine &each = scene.lines[static_cast<std::size_t>(line)];
        width = std::max(width, QFontMetricsF(fontOf(each.kind, look)).horizontalAdvance(each.label));
    }
    return std::ceil(width) + 1;
}

void placeLabels(RankGeometry &geometry, const RankScene &scene, const std::vector<int> &lines, double width,
                 const Look &look)
{
    std::vector<LabelWish> wishes;
    for (const int line : lines) {
        const Year last = *lastYearOf(scene, line);
        const QPointF end = geometry.at(last, *scene.placeOf(line, last));
        const RankSceneLine &each = scene.lines[static_cast<std::size_t>(line)];
        wishes.push_back({end.y(), QFontMetricsF(fontOf(each.kind, look)).height()});
        geometry.labels.push_back({line, {}, end});
    }
    const std::vector<double> middles =
        placedLabels(wishes, geometry.plot.top(), geometry.plot.bottom(), betweenLabels);
    for (std::size_t i = 0; i < geometry.labels.size(); ++i)
        geometry.labels[i].box = QRectF(geometry.plot.right() + labelGap, middles[i] - wishes[i].length / 2,
                                        width, wishes[i].length);
}

double distanceTo(const QLineF &segment, const QPointF &position)
{
    const QPointF along = segment.p2() - segment.p1();
    const double length = QPointF::dotProduct(along, along);
    const double share =
        length > 0 ? std::clamp(QPointF::dotProduct(position - segment.p1(), along) / length, 0.0, 1.0) : 0;
    return QLineF(segment.p1() + share * along, position).length();
}

std::optional<int> markOf(const RankScene &scene, int line, Year year)
{
    const auto found = std::ranges::find_if(
        scene.marks, [&](const RankMark &mark) { return mark.line == line && mark.year == year; });
    return found == scene.marks.end() ? std::nullopt
                                      : std::optional(static_cast<int>(found - scene.marks.begin()));
}

std::optional<int> dotAt(const RankScene &scene, const RankGeometry &geometry, const QPointF &position)
{
    std::optional<int> nearest;
    double least = reach;
    for (std::size_t i = 0; i < scene.marks.size(); ++i) {
        const RankMark &mark = scene.marks[i];
        const bool focus =
            scene.lines[static_cast<std::size_t>(mark.line)].kind == RankSceneLine::Kind::Focus;
        const double away = QLineF(geometry.at(mark.year, mark.place), position).length();
        // The larger dot lies on top and is hit anywhere on it.
        const double edge = focus ? std::max(0.0, away - geometry.focusDot) : away;
        if (edge < least) {
            least = edge;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

std::optional<int> lineAt(const RankScene &scene, const RankGeometry &geometry, const QPointF &position)
{
    std::optional<int> nearest;
    double least = reachOfLines;
    for (int line = 0; line < static_cast<int>(scene.lines.size()); ++line) {
        for (Year year = scene.firstYear; year < scene.lastYear; year = yearAfter(year)) {
            const std::optional<int> from = scene.placeOf(line, year);
            const std::optional<int> to = scene.placeOf(line, yearAfter(year));
            if (!from || !to)
                continue;
            const QLineF segment(geometry.at(year, *from), geometry.at(yearAfter(year), *to));
            const double away = distanceTo(segment, position);
            if (away >= least)
                continue;
            least = away;
            const bool first = position.x() < segment.center().x();
            nearest = markOf(scene, line, first ? year : yearAfter(year));
        }
    }
    return nearest;
}

} // namespace

std::optional<int> RankScene::focusMark() const
{
    const auto found = std::ranges::find_if(marks, [this](const RankMark &mark) {
        return lines[static_cast<std::size_t>(mark.line)].kind == RankSceneLine::Kind::Focus;
    });
    return found == marks.end() ? std::nullopt : std::optional(static_cast<int>(found - marks.begin()));
}

std::optional<int> RankScene::placeOf(int line, Year year) const
{
    const int position = toInt(year) - toInt(firstYear);
    const std::vector<std::optional<int>> &places = lines[static_cast<std::size_t>(line)].places;
    if (position < 0 || position >= static_cast<int>(places.size()))
        return std::nullopt;
    return places[static_cast<std::size_t>(position)];
}

QPointF RankGeometry::at(Year year, int place) const
{
    return {origin.x() + (toInt(year) - toInt(firstYear)) * yearStep, origin.y() + (place - 1) * placeStep};
}

RankGeometry rankGeometry(const RankScene &scene, const QRectF &box, const Look &look)
{
    RankGeometry geometry;
    geometry.firstYear = scene.firstYear;
    const QFontMetricsF small(look.sized(11));
    const double left = box.left() + small.horizontalAdvance(QString::number(scene.lowestPlace)) + axisGap;
    const double height = std::max(1.0, box.height() - yearHeight);
    const std::vector<int> named = labelledLines(scene, height, look);
    const double labels = std::min(widestLabel(scene, named, look), box.width() * mostLabelShare);
    const double right = named.empty() ? box.right() : box.right() - labels - labelGap;
    geometry.plot = QRectF(left, box.top(), std::max(1.0, right - left), height);

    const QRectF dots = geometry.plot.adjusted(inset, inset, -inset, -inset);
    const int years = toInt(scene.lastYear) - toInt(scene.firstYear);
    geometry.yearStep = years > 0 ? std::max(1.0, dots.width()) / years : 0;
    geometry.placeStep = scene.lowestPlace > 1 ? std::max(1.0, dots.height()) / (scene.lowestPlace - 1) : 0;
    geometry.origin = QPointF(years > 0 ? dots.left() : dots.center().x(), dots.top());
    geometry.numbersInDots = years == 0 || geometry.yearStep >= roomForNumbers;
    geometry.dot = scene.lowestPlace > 1 ? std::clamp(geometry.placeStep * 0.4, 2.0, 4.0) : 4.0;
    geometry.focusDot = !geometry.numbersInDots ? 4.5 : scene.lowestPlace < 100 ? 10 : 12;
    placeLabels(geometry, scene, named, labels, look);
    return geometry;
}

std::optional<int> rankMarkAt(const RankScene &scene, const RankGeometry &geometry, const QPointF &position)
{
    for (const RankLabel &label : geometry.labels) {
        if (label.box.contains(position))
            return markOf(scene, label.line, *lastYearOf(scene, label.line));
    }
    if (const std::optional<int> dot = dotAt(scene, geometry, position))
        return dot;
    return lineAt(scene, geometry, position);
}

std::vector<int> placeTicks(int lowestPlace)
{
    std::vector<int> ticks{1};
    if (lowestPlace <= fewPlaces) {
        for (int place = 2; place <= lowestPlace; ++place)
            ticks.push_back(place);
        return ticks;
    }
    constexpr std::array steps{5, 10, 20, 50, 100, 200, 500};
    const auto step = std::ranges::find_if(steps, [=](int each) { return lowestPlace / each < mostTicks; });
    if (step == steps.end())
        return ticks;
    for (int place = *step; place <= lowestPlace; place += *step)
        ticks.push_back(place);
    return ticks;
}

} // namespace lagesbild
