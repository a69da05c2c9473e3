#include "ui/shared/charts/hatch.h"

namespace lagesbild
{

void paintHatch(QPainter &painter, const QRectF &box, const QColor &colour)
{
    constexpr double spacing = 5;
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setPen(QPen(colour, 1));
    for (double x = box.left() - box.height(); x < box.right(); x += spacing)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

} // namespace lagesbild
