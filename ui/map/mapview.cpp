#include "ui/map/mapview.h"

#include <algorithm>

namespace lagesbild
{

namespace
{

constexpr double closestZoom = 60; // times the fitted scale: the smallest municipality fills the screen
constexpr double marginShare = 0.06;

} // namespace

void MapView::setWorld(const QRectF &world)
{
    m_world = world;
    fit();
}

void MapView::setViewport(const QRectF &viewport, const QRectF &clear)
{
    m_viewport = viewport;
    m_clear = clear;
    if (m_fitted)
        fit();
    else
        keepInSight();
}

double MapView::fittingScale(const QRectF &metres) const
{
    if (metres.isEmpty() || m_clear.isEmpty())
        return 1;
    return std::min(m_clear.width() / metres.width(), m_clear.height() / metres.height());
}

void MapView::fit()
{
    m_fitted = true;
    m_scale = fittingScale(m_world);
    m_centre = m_world.center();
}

void MapView::fitTo(const QRectF &metres)
{
    m_fitted = false;
    m_scale = fittingScale(metres) * (1 - 2 * marginShare);
    m_centre = metres.center();
    keepInSight();
}

void MapView::zoomAbout(QPointF pixel, double factor)
{
    const QPointF place = toMetres(pixel);
    const double fitted = fittingScale(m_world);
    m_scale = std::clamp(m_scale * factor, fitted, fitted * closestZoom);
    if (m_scale <= fitted) {
        fit();
        return;
    }
    m_fitted = false;
    m_centre += place - toMetres(pixel);
    keepInSight();
}

void MapView::pan(QPointF pixels)
{
    m_fitted = false;
    m_centre += QPointF(-pixels.x(), pixels.y()) / m_scale;
    keepInSight();
}

void MapView::follow(const MapView &other)
{
    if (other.m_fitted || m_clear.isEmpty() || other.m_clear.isEmpty()) {
        fit();
        return;
    }
    m_fitted = false;
    m_scale = fittingScale(m_world) * other.m_scale / other.fittingScale(other.m_world);
    m_centre = other.m_centre;
    keepInSight();
}

void MapView::reveal(QPointF metres)
{
    const qreal margin = marginShare * std::min(m_clear.width(), m_clear.height());
    const QRectF inner = m_clear.adjusted(margin, margin, -margin, -margin);
    const QPointF pixel = toPixels(metres);
    if (inner.isEmpty() || inner.contains(pixel))
        return;
    const QPointF wanted(std::clamp(pixel.x(), inner.left(), inner.right()),
                         std::clamp(pixel.y(), inner.top(), inner.bottom()));
    pan(wanted - pixel);
}

void MapView::keepInSight()
{
    const double fitted = fittingScale(m_world);
    m_scale = std::clamp(m_scale, fitted, fitted * closestZoom);
    m_centre.setX(std::clamp(m_centre.x(), m_world.left(), m_world.right()));
    m_centre.setY(std::clamp(m_centre.y(), m_world.top(), m_world.bottom()));
}

QTransform MapView::toPixels() const
{
    const QPointF middle = m_clear.center();
    return {
        m_scale, 0, 0, -m_scale, middle.x() - m_centre.x() * m_scale, middle.y() + m_centre.y() * m_scale};
}

QPointF MapView::toPixels(QPointF metres) const
{
    return toPixels().map(metres);
}

QPointF MapView::toMetres(QPointF pixel) const
{
    const QPointF middle = m_clear.center();
    return {m_centre.x() + (pixel.x() - middle.x()) / m_scale,
            m_centre.y() - (pixel.y() - middle.y()) / m_scale};
}

} // namespace lagesbild
