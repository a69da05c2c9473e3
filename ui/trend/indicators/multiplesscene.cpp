#include "ui/trend/indicators/multiplesscene.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

namespace
{

constexpr double leastCellWidth = 220;
constexpr double cellHeight = 136;
constexpr double betweenColumns = 20;
constexpr double betweenRows = 12;
constexpr double headingHeight = 28;
constexpr double aboveHeading = 10;
constexpr double padding = 8;
constexpr double lineHeight = 19;
constexpr double yearRow = 17;
constexpr double mostAxisRoom = 72;
constexpr double dotRoom = 5; ///< so that the last dot is not cut

} // namespace

QRectF MultiplesGeometry::title(int picture) const
{
    const QRectF &cell = cells[static_cast<std::size_t>(picture)];
    return {cell.left() + padding, cell.top() + padding / 2, cell.width() - 2 * padding, lineHeight};
}

QRectF MultiplesGeometry::figures(int picture) const
{
    return title(picture).translated(0, lineHeight);
}

QRectF MultiplesGeometry::plot(int picture) const
{
    const QRectF &cell = cells[static_cast<std::size_t>(picture)];
    return cell.adjusted(padding + axisRoom, padding / 2 + 2 * lineHeight + 6, -padding - dotRoom,
                         -padding / 2 - yearRow);
}

MultiplesGeometry multiplesGeometry(const MultiplesScene &scene, const QPointF &topLeft, double width,
                                    const Look &look)
{
    MultiplesGeometry geometry;
    geometry.columns = std::max(
        1, static_cast<int>(std::floor((width + betweenColumns) / (leastCellWidth + betweenColumns))));
    const double cellWidth =
        std::max(1.0, (width - betweenColumns * (geometry.columns - 1)) / geometry.columns);
    const QFontMetricsF small(look.sizedNumbers(10));
    for (const SmallPicture &picture : scene.pictures)
        geometry.axisRoom = std::max({geometry.axisRoom, small.horizontalAdvance(picture.lowText),
                                      small.horizontalAdvance(picture.highText)});
    geometry.axisRoom = std::min(std::ceil(geometry.axisRoom) + 6, mostAxisRoom);

    double y = topLeft.y();
    for (const SmallSection &section : scene.sections) {
        if (section.heading.isEmpty()) {
            geometry.headings.emplace_back();
        } else {
            y += y > topLeft.y() ? aboveHeading : 0;
            geometry.headings.emplace_back(topLeft.x(), y, width, headingHeight);
            y += headingHeight;
        }
        for (std::size_t i = 0; i < section.count; ++i) {
            const int column = static_cast<int>(i) % geometry.columns;
            if (i > 0 && column == 0)
                y += cellHeight + betweenRows;
            geometry.cells.emplace_back(topLeft.x() + column * (cellWidth + betweenColumns), y, cellWidth,
                                        cellHeight);
        }
        y += cellHeight + betweenRows;
    }
    geometry.height = std::max(0.0, y - betweenRows - topLeft.y());
    return geometry;
}

std::optional<int> pictureAt(const MultiplesGeometry &geometry, const QPointF &position)
{
    const auto found = std::ranges::find_if(
        geometry.cells, [&position](const QRectF &cell) { return cell.contains(position); });
    return found == geometry.cells.end() ? std::nullopt
                                         : std::optional(static_cast<int>(found - geometry.cells.begin()));
}

int pictureBeside(const MultiplesGeometry &geometry, int picture, bool below)
{
    const QPointF from = geometry.cells[static_cast<std::size_t>(picture)].center();
    int nearest = picture;
    double least = 0;
    for (std::size_t i = 0; i < geometry.cells.size(); ++i) {
        const QPointF to = geometry.cells[i].center();
        const double down = below ? to.y() - from.y() : from.y() - to.y();
        if (down <= 0)
            continue;
        // Rows first: a step down never skips one, however far to the side its cell lies.
        const double away = 1000 * down + std::abs(to.x() - from.x());
        if (nearest != picture && away >= least)
            continue;
        nearest = static_cast<int>(i);
        least = away;
    }
    return nearest;
}

} // namespace lagesbild
