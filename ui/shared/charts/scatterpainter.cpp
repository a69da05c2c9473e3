#include "ui/shared/charts/scatterpainter.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

namespace
{

constexpr double scatterAxisGap = 8;

void paintAxes(QPainter &painter, const ScatterScene &scene, const ScatterGeometry &geometry,
               const Look &look)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(look.sized(11));
    const double height = QFontMetricsF(painter.font()).height();
    const QRectF &plot = geometry.plot;
    for (const double tick : scene.yAxis.ticks) {
        const double y = std::floor(geometry.at(scene.xAxis.low, tick).y()) + 0.5;
        painter.setPen(QPen(look.colours.line, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(look.colours.secondary);
        painter.drawText(QRectF(plot.left() - scatterAxisGap - 200, y - height / 2, 200, height),
                         Qt::AlignRight | Qt::AlignVCenter, tickText(tick, scene.yAxis, scene.yUnit));
    }
    for (const double tick : scene.xAxis.ticks) {
        const double x = std::floor(geometry.at(tick, scene.yAxis.low).x()) + 0.5;
        painter.setPen(QPen(look.colours.line, 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(look.colours.secondary);
        painter.drawText(QRectF(x - 50, plot.bottom() + 3, 100, height), Qt::AlignHCenter | Qt::AlignTop,
                         tickText(tick, scene.xAxis, scene.xUnit));
    }
    painter.setFont(look.sized(12));
    const QFontMetricsF metrics(painter.font());
    painter.drawText(geometry.yTitle, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(scene.yTitle, Qt::ElideMiddle, geometry.yTitle.width()));
    painter.drawText(geometry.xTitle, Qt::AlignRight | Qt::AlignBottom,
                     metrics.elidedText(scene.xTitle, Qt::ElideMiddle, geometry.xTitle.width()));
    painter.setRenderHint(QPainter::Antialiasing);
}

void paintLine(QPainter &painter, const ScatterScene &scene, const ScatterGeometry &geometry,
               const Look &look)
{
    if (geometry.line.isNull())
        return;
    QPen pen(look.colours.secondary, 1.25);
    if (scene.line->dashed)
        pen.setDashPattern({4, 3});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(geometry.line);
    painter.setFont(look.sized(11));
    painter.setPen(look.colours.secondary);
    painter.drawText(geometry.lineLabel, Qt::AlignCenter | Qt::TextDontClip, scene.line->label);
}

void paintPoint(QPainter &painter, const ScatterPoint &point, const ScatterGeometry &geometry,
                const Look &look)
{
    painter.setPen(point.edge.isValid() ? QPen(point.edge, point.focus ? 2 : 1) : QPen(Qt::NoPen));
    painter.setBrush(point.fill.isValid() ? point.fill : look.colours.bar);
    painter.drawEllipse(geometry.at(point.x, point.y), point.radius, point.radius);
}

void paintHighlighted(QPainter &painter, const ScatterScene &scene, const ScatterGeometry &geometry,
                      const Look &look)
{
    const auto found = std::ranges::find(scene.points, scene.highlighted, &ScatterPoint::area);
    if (scene.highlighted.isEmpty() || found == scene.points.end())
        return;
    paintPoint(painter, *found, geometry, look);
    painter.setPen(QPen(look.colours.text, 1.5));
    painter.setBrush(Qt::NoBrush);
    const double radius = found->radius + 2.5;
    painter.drawEllipse(geometry.at(found->x, found->y), radius, radius);
}

void paintLabels(QPainter &painter, const ScatterScene &scene, const ScatterGeometry &geometry,
                 const Look &look)
{
    for (const ScatterLabel &label : geometry.labels) {
        const ScatterPoint &point = scene.points[static_cast<std::size_t>(label.point)];
        QColor ground = look.colours.background;
        ground.setAlphaF(0.8F);
        painter.fillRect(label.box.adjusted(-1, 1, 1, -1), ground);
        painter.setFont(look.sized(12, point.focus ? QFont::DemiBold : QFont::Normal));
        painter.setPen(point.focus ? look.colours.text : look.colours.secondary);
        painter.drawText(label.box, Qt::AlignCenter | Qt::TextDontClip, point.name);
    }
}

} // namespace

void paintScatter(QPainter &painter, const ScatterScene &scene, const QRectF &box, const Look &look)
{
    const ScatterGeometry geometry = scatterGeometry(scene, box, look);
    painter.save();
    paintAxes(painter, scene, geometry, look);
    paintLine(painter, scene, geometry, look);
    for (const ScatterPoint &point : scene.points) {
        if (!point.focus)
            paintPoint(painter, point, geometry, look);
    }
    paintLabels(painter, scene, geometry, look);
    if (const auto focus = scene.focusIndex())
        paintPoint(painter, scene.points[static_cast<std::size_t>(*focus)], geometry, look);
    paintHighlighted(painter, scene, geometry, look);
    painter.restore();
}

} // namespace lagesbild
