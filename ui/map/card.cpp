#include "ui/map/card.h"

#include <QPainter>

namespace lagesbild
{

namespace
{
constexpr qreal cornerRadius = 8;
} // namespace

Card::Card(QWidget *parent) : QWidget(parent) {}

void Card::setLook(const Look &look)
{
    m_look = look;
    updateGeometry();
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_look.colours.line);
    painter.setBrush(m_look.colours.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
}

} // namespace lagesbild
