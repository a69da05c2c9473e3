#pragma once

#include <QPointF>
#include <QRectF>
#include <QTransform>

namespace lagesbild
{

/// What part of the map is seen, and where: the only owner of transforms between metres (x east, y north) and
/// logical pixels (y down).
class MapView
{
public:
    /// @param world the whole map, metres
    void setWorld(const QRectF &world);
    const QRectF &world() const { return m_world; }

    /// @param viewport where to paint, pixels
    /// @param clear    the part of it that a fitted map keeps to, free from cards; must lie inside
    /// A fitted view stays fitted, any other keeps its middle and scale.
    void setViewport(const QRectF &viewport, const QRectF &clear);
    void setViewport(const QRectF &viewport) { setViewport(viewport, viewport); }
    const QRectF &viewport() const { return m_viewport; }

    /// Shows the whole world.
    void fit();
    bool isFitted() const { return m_fitted; }
    /// Shows @p metres (a county) as large as there is room for, with a margin.
    void fitTo(const QRectF &metres);
    /// Changes the scale by @p factor; the place under @p pixel stays there, within the limits.
    void zoomAbout(QPointF pixel, double factor);
    /// Moves the map by @p pixels, as far as part of it stays in sight.
    void pan(QPointF pixels);
    /// Shows what @p other shows of a map of the same world, as large beside its own viewport.
    void follow(const MapView &other);
    /// Moves the map so that @p metres is well inside the viewport; does nothing when it is.
    void reveal(QPointF metres);

    double pixelsPerMetre() const { return m_scale; }
    QTransform toPixels() const;
    QPointF toPixels(QPointF metres) const;
    QPointF toMetres(QPointF pixel) const;

private:
    double fittingScale(const QRectF &metres) const;
    void keepInSight();

    QRectF m_world;
    QRectF m_viewport;
    QRectF m_clear;
    QPointF m_centre;   ///< metres shown in the middle of m_clear
    double m_scale = 1; ///< pixels per metre
    bool m_fitted = true;
};

} // namespace lagesbild
