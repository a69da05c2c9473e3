#include "ui/shared/checkline.h"

#include <QPainter>
#include <QPainterPath>

namespace lagesbild
{

namespace
{
constexpr int boxSide = 16;
constexpr int gap = 8;
constexpr int lineHeight = 26;
} // namespace

void CheckLine::setLook(const Look &look)
{
    m_look = look;
    setFont(look.sized(13));
    updateGeometry();
    update();
}

QSize CheckLine::sizeHint() const
{
    return {boxSide + gap + fontMetrics().horizontalAdvance(text()) + 4, lineHeight};
}

bool CheckLine::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void CheckLine::paintEvent(QPaintEvent *)
{
    const Colours &c = m_look.colours;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(2.5, (height() - boxSide) / 2 + 0.5, boxSide - 1, boxSide - 1);
    const QColor mark = isEnabled() ? c.accent : c.faintBar;
    painter.setPen(QPen(isChecked() || underMouse() ? mark : isEnabled() ? c.bar : c.faintBar, 1.25));
    painter.setBrush(isChecked() ? mark : c.background);
    painter.drawRoundedRect(box, 3, 3);
    if (isChecked()) {
        QPainterPath tick(box.topLeft() + QPointF(3.5, 7.5));
        tick.lineTo(box.topLeft() + QPointF(6.5, 10.5));
        tick.lineTo(box.topLeft() + QPointF(11.5, 4.5));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.background, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(tick);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.accent, 1.5));
        painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 4, 4);
    }
    painter.setFont(font());
    painter.setPen(isEnabled() ? c.text : c.middle);
    painter.drawText(rect().adjusted(boxSide + gap + 2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace lagesbild
