#include "ui/window/examplebanner.h"

#include "ui/shared/picturesheet.h"

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
    setAccessibleName(exampleMark());
}

void ExampleBanner::setLook(const Look &look)
{
    m_look = look;
    update();
}

void ExampleBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintExampleBand(painter, rect(), m_look);
}

} // namespace lagesbild
