#include "ui/comparison/subgroups/pyramidscene.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

namespace
{

constexpr double pyramidSwatchRoom = 30;
constexpr double pyramidLegendGap = 18;
constexpr double pyramidLegendPitch = 20;
constexpr double headingPitch = 22;
constexpr double pyramidFootHeight = 40;
constexpr double axisNameTop = 20;
constexpr double pyramidNameGap = 8;
constexpr double pyramidTextGap = 6;
constexpr double pyramidMostNameShare = 0.3;
constexpr double pyramidHatchLength = 48;
constexpr double comfortableYear = 4;

double widestName(const PyramidScene &scene, const Look &look)
{
    const QFontMetricsF metrics(look.sized(12, QFont::DemiBold));
    double width = 0;
    for (const PyramidRow &row : scene.rows)
        width = std::max(width, metrics.horizontalAdvance(row.name));
    return std::ceil(width);
}

/// Of the numbers at the bars' ends; words beside a hatch have the bar's own room.
double widestNumber(const PyramidScene &scene, const Look &look)
{
    const QFontMetricsF metrics(look.sizedNumbers(12, QFont::DemiBold));
    double width = 0;
    for (const PyramidRow &row : scene.rows) {
        for (const PyramidMark &mark : row.marks)
            width = std::max(width, mark.length ? metrics.horizontalAdvance(mark.text) : 0.0);
    }
    return std::ceil(width);
}

void placeLegend(PyramidGeometry &geometry, const PyramidScene &scene, const QRectF &box, const Look &look)
{
    const QFontMetricsF metrics(look.sized(12));
    const double half = (box.width() - pyramidLegendGap) / 2;
    const auto widthOf = [&](const QString &name) {
        return std::min(half, pyramidSwatchRoom + std::ceil(metrics.horizontalAdvance(name)));
    };
    geometry.focusLegend = QRectF(box.left(), box.top(), widthOf(scene.focusName), pyramidLegendPitch);
    if (!scene.referenceName.isEmpty())
        geometry.referenceLegend = QRectF(geometry.focusLegend.right() + pyramidLegendGap, box.top(),
                                          widthOf(scene.referenceName), pyramidLegendPitch);
}

PyramidPlace placeOfRow(const PyramidGeometry &geometry, const PyramidRow &row, const QRectF &box)
{
    const QRectF &left = geometry.plots[placeOf(PyramidSide::Left)];
    const QRectF &right = geometry.plots[placeOf(PyramidSide::Right)];
    const double top = geometry.top(row.to);
    const double height = (row.to - row.from + 1) * geometry.perYear;
    PyramidPlace place;
    place.name = QRectF(left.right(), top, right.left() - left.right(), height);
    place.hits = {QRectF(box.left(), top, left.right() - box.left(), height),
                  QRectF(right.left(), top, box.right() - right.left(), height)};
    for (const PyramidSide side : pyramidSides) {
        const std::optional<double> &length = row.marks[placeOf(side)].length;
        const double width = length ? *length * geometry.scale : std::min(pyramidHatchLength, left.width());
        const double start = geometry.x(side, 0);
        place.bars[placeOf(side)] =
            QRectF(side == PyramidSide::Left ? start - width : start, top, width, height);
    }
    return place;
}

} // namespace

double PyramidGeometry::x(PyramidSide side, double value) const
{
    const QRectF &plot = plots[placeOf(side)];
    return side == PyramidSide::Left ? plot.right() - value * scale : plot.left() + value * scale;
}

PyramidGeometry pyramidGeometry(const PyramidScene &scene, const QRectF &box, const Look &look)
{
    PyramidGeometry geometry;
    placeLegend(geometry, scene, box, look);
    const double names =
        std::min(widestName(scene, look), box.width() * pyramidMostNameShare) + 2 * pyramidNameGap;
    const double numbers = widestNumber(scene, look) + pyramidTextGap;
    const double width = std::max(1.0, (box.width() - names) / 2 - numbers);
    const double top = box.top() + pyramidLegendPitch + headingPitch;
    const double height = std::max(1.0, box.bottom() - pyramidFootHeight - top);
    const double leftEdge = box.center().x() - names / 2;
    const double rightEdge = box.center().x() + names / 2;
    geometry.plots = {QRectF(leftEdge - width, top, width, height), QRectF(rightEdge, top, width, height)};
    geometry.headings = {QRectF(leftEdge - width, top - headingPitch, width, headingPitch),
                         QRectF(rightEdge, top - headingPitch, width, headingPitch)};
    geometry.axisName =
        QRectF(box.left(), top + height + axisNameTop, box.width(), pyramidFootHeight - axisNameTop);
    geometry.scale = width / std::max(1e-12, scene.axis.high);
    if (scene.rows.empty())
        return geometry;
    geometry.oldest = scene.rows.front().to;
    geometry.perYear = height / (geometry.oldest - scene.rows.back().from + 1);
    for (const PyramidRow &row : scene.rows)
        geometry.rows.push_back(placeOfRow(geometry, row, box));
    return geometry;
}

double comfortableHeight(const PyramidScene &scene)
{
    const int years = scene.rows.empty() ? 0 : scene.rows.front().to - scene.rows.back().from + 1;
    return pyramidLegendPitch + headingPitch + years * comfortableYear + pyramidFootHeight;
}

std::optional<int> markAt(const PyramidGeometry &geometry, const QPointF &position)
{
    int mark = 0;
    for (const PyramidPlace &place : geometry.rows) {
        for (const QRectF &hit : place.hits) {
            if (hit.contains(position))
                return mark;
            ++mark;
        }
    }
    return std::nullopt;
}

QRectF hitOf(const PyramidGeometry &geometry, int mark)
{
    const auto place = static_cast<std::size_t>(mark);
    return geometry.rows[place / pyramidSides.size()].hits[place % pyramidSides.size()];
}

std::vector<std::vector<QPointF>> referenceSteps(const PyramidScene &scene, const PyramidGeometry &geometry,
                                                 PyramidSide side)
{
    std::vector<std::vector<QPointF>> runs;
    const double middle = geometry.x(side, 0);
    bool open = false;
    for (std::size_t i = 0; i < scene.rows.size(); ++i) {
        const std::optional<double> &reference = scene.rows[i].marks[placeOf(side)].reference;
        const QRectF &bar = geometry.rows[i].bars[placeOf(side)];
        if (open && !reference)
            runs.back().emplace_back(middle, bar.top());
        if (!open && reference)
            runs.push_back({QPointF(middle, bar.top())});
        if (reference) {
            const double x = geometry.x(side, *reference);
            runs.back().emplace_back(x, bar.top());
            runs.back().emplace_back(x, bar.bottom());
        }
        open = reference.has_value();
    }
    if (open)
        runs.back().emplace_back(middle, geometry.rows.back().bars[placeOf(side)].bottom());
    return runs;
}

} // namespace lagesbild
