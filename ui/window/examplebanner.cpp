#include "ui/window/examplebanner.h"

#include <QPainter>

namespace lagesbild
{

namespace
{
constexpr int bannerHeight = 24;
}

ExampleBanner::ExampleBanner(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(bannerHeight);
    setAccessibleName(tr("Example data – invented values"));
}

void ExampleBanner::setLook(const Look &look)
{
    m_look = look;
    update();
}

void ExampleBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor field = m_look.colours.example;
    field.setAlpha(70);
    painter.fillRect(rect(), m_look.colours.background);
    painter.fillRect(rect(), field);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor stripe = m_look.colours.example;
    stripe.setAlpha(110);
    painter.setPen(QPen(stripe, 5));
    for (int x = -bannerHeight; x < width() + bannerHeight; x += 18)
        painter.drawLine(x, bannerHeight, x + bannerHeight, 0);

    painter.setFont(m_look.sized(12, QFont::DemiBold));
    const QString text = tr("Example data – invented values");
    const int textWidth = painter.fontMetrics().horizontalAdvance(text) + 24;
    const QRect label((width() - textWidth) / 2, 2, textWidth, bannerHeight - 4);
    painter.fillRect(label, m_look.colours.background);
    painter.setPen(m_look.colours.text);
    painter.drawText(label, Qt::AlignCenter, text);
}

} // namespace lagesbild
