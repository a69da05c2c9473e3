#include "ui/shared/trendglyph.h"

#include <QPainterPathStroker>
#include <QTransform>

#include <algorithm>

namespace lagesbild
{

namespace
{

QRectF centredSquare(const QRectF &box, qreal share)
{
    const qreal side = std::min(box.width(), box.height()) * share;
    return QRectF(box.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
}

/// An arrow to the right with its point at (1, 0) and its tail at (−1, 0).
QPainterPath unitArrow()
{
    QPainterPath line;
    line.moveTo(-0.85, 0);
    line.lineTo(0.8, 0);
    line.moveTo(0.1, -0.6);
    line.lineTo(0.8, 0);
    line.lineTo(0.1, 0.6);
    QPainterPathStroker stroker;
    stroker.setWidth(0.26);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::MiterJoin);
    return stroker.createStroke(line);
}

} // namespace

QPainterPath arrowGlyph(Arrow arrow, const QRectF &box)
{
    if (arrow == Arrow::None)
        return {};
    const qreal radius = std::min(box.width(), box.height()) / 2;
    QTransform place;
    place.translate(box.center().x(), box.center().y());
    place.scale(radius * 0.95, radius * 0.95);
    if (arrow != Arrow::Flat)
        place.rotate(arrow == Arrow::Up ? -45 : 45);
    return place.map(unitArrow());
}

QPainterPath standingGlyph(Colour colour, const QRectF &box)
{
    QPainterPath path;
    const QRectF square = centredSquare(box, 0.9);
    switch (colour) {
    case Colour::Best:
        path.addPolygon(QPolygonF(
            {square.bottomLeft(), square.bottomRight(), QPointF(square.center().x(), square.top())}));
        break;
    case Colour::Worst:
        path.addPolygon(
            QPolygonF({square.topLeft(), square.topRight(), QPointF(square.center().x(), square.bottom())}));
        break;
    case Colour::Middle:
        path.addRect(centredSquare(box, 0.75));
        break;
    case Colour::Neutral:
    case Colour::None:
        break;
    }
    path.closeSubpath();
    return path;
}

} // namespace lagesbild
