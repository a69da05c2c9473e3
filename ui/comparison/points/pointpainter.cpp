#include "ui/comparison/points/pointpainter.h"

#include "ui/comparison/points/bubblestyle.h"
#include "ui/comparison/points/pointlegend.h"

#include <QFontMetricsF>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace lagesbild
{

namespace
{

constexpr double axisGap = 8;

double onPixel(double position)
{
    return std::floor(position) + 0.5;
}

/// One phase of drawing each, so that a phase sets its pens once.
class PointPainter
{
public:
    PointPainter(QPainter &painter, const PointScene &scene, const QRectF &box, const Look &look)
        : m_painter(painter),
          m_scene(scene),
          m_box(box),
          m_look(look),
          m_geometry(pointGeometry(scene, box, look))
    {
    }

    void paint()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintAxes();
        m_painter.save();
        m_painter.setClipRect(m_geometry.plot.adjusted(-1, -1, 1, 1), Qt::IntersectClip);
        paintCurves();
        m_painter.restore();
        if (m_scene.groups.empty()) {
            paintMarks();
        } else {
            m_painter.save();
            m_painter.setClipRect(m_box, Qt::IntersectClip); // the largest reach past the axes
            paintBubbles();
            m_painter.restore();
        }
        paintHighlighted();
        paintLabels();
        paintLegend(m_painter, m_scene, pointLegend(m_scene, m_box, m_look), m_look);
        m_painter.restore();
    }

private:
    void paintAxes()
    {
        const Colours &c = m_look.colours;
        const QRectF &plot = m_geometry.plot;
        m_painter.setFont(m_look.sized(11));
        const QFontMetricsF metrics(m_painter.font());
        for (const PointTick &tick : m_scene.y.ticks) {
            const double y = onPixel(m_geometry.toBox({m_scene.x.low, tick.at}).y());
            m_painter.setPen(QPen(tick.at == 0 ? c.bar : c.line, 1));
            m_painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
            m_painter.setPen(c.secondary);
            m_painter.drawText(
                QRectF(plot.left() - axisGap - 200, y - metrics.height() / 2, 200, metrics.height()),
                Qt::AlignRight | Qt::AlignVCenter, tick.text);
        }
        for (const PointTick &tick : m_scene.x.ticks) {
            const double x = m_geometry.toBox({tick.at, m_scene.y.low}).x();
            m_painter.setPen(QPen(c.line, 1));
            m_painter.drawLine(QPointF(onPixel(x), plot.top()), QPointF(onPixel(x), plot.bottom()));
            m_painter.setPen(c.secondary);
            m_painter.drawText(QRectF(x - 100, plot.bottom() + 4, 200, metrics.height()),
                               Qt::AlignHCenter | Qt::AlignTop, tick.text);
        }
        m_painter.setPen(QPen(c.bar, 1));
        m_painter.drawLine(QPointF(plot.left(), onPixel(plot.bottom())),
                           QPointF(plot.right(), onPixel(plot.bottom())));
        m_painter.setPen(c.secondary);
        m_painter.setFont(m_look.sized(12));
        paintTitle(m_geometry.yTitle, m_scene.y.title, Qt::AlignLeft);
        paintTitle(m_geometry.xTitle, m_scene.x.title, Qt::AlignRight);
    }

    void paintTitle(const QRectF &box, const QString &title, Qt::Alignment side)
    {
        const QFontMetricsF metrics(m_painter.font());
        m_painter.drawText(box, side | Qt::AlignVCenter | Qt::TextDontClip,
                           metrics.elidedText(title, Qt::ElideMiddle, box.width()));
    }

    QPen penOf(const SceneCurve &curve) const
    {
        const Colours &c = m_look.colours;
        QPen pen(c.secondary, 1.25);
        switch (curve.kind) {
        case SceneCurve::Kind::National:
            pen = QPen(c.text, 1.5);
            pen.setDashPattern({3, 2.5});
            break;
        case SceneCurve::Kind::OuterLimit:
            pen = QPen(c.secondary, 1);
            pen.setDashPattern({1.5, 2.5});
            break;
        case SceneCurve::Kind::Fit:
            pen = QPen(c.text, 1.5);
            break;
        case SceneCurve::Kind::Limit:
            break;
        }
        pen.setCapStyle(Qt::FlatCap);
        return pen;
    }

    void paintCurves()
    {
        m_painter.setBrush(Qt::NoBrush);
        for (const SceneCurve &curve : m_scene.curves) {
            QPolygonF line;
            for (const QPointF &point : curve.points)
                line << m_geometry.toBox(point);
            m_painter.setPen(penOf(curve));
            m_painter.drawPolyline(line);
        }
    }

    QColor colourOf(ScenePoint::Kind kind) const
    {
        const Colours &c = m_look.colours;
        switch (kind) {
        case ScenePoint::Kind::Focus:
            return c.accent;
        case ScenePoint::Kind::Peer:
            return c.secondary;
        case ScenePoint::Kind::Other:
            break;
        }
        return c.bar;
    }

    void paintPoint(const ScenePoint &point, const QColor &colour, double radius)
    {
        const QPointF at = m_geometry.toBox(point.at);
        if (point.from && point.kind != ScenePoint::Kind::Other) {
            m_painter.setPen(QPen(colour, 1));
            m_painter.drawLine(m_geometry.toBox({point.at.x(), *point.from}), at);
        }
        QColor field = colour;
        if (point.kind == ScenePoint::Kind::Other)
            field = m_look.colours.faintBar;
        // The sheet's colour parts marks that lie on each other.
        const bool ringed = point.kind != ScenePoint::Kind::Other && !point.hollow;
        m_painter.setPen(QPen(ringed ? m_look.colours.background : colour, ringed ? 1.5 : 1));
        m_painter.setBrush(point.hollow ? m_look.colours.background : field);
        m_painter.drawEllipse(at, radius, radius);
    }

    void paintMarks()
    {
        for (const int index : paintOrder(m_scene)) {
            const ScenePoint &point = m_scene.points[static_cast<std::size_t>(index)];
            paintPoint(point, colourOf(point.kind), radiusOf(point));
        }
    }

    void paintBubbles()
    {
        for (const int index : paintOrder(m_scene)) {
            const ScenePoint &point = m_scene.points[static_cast<std::size_t>(index)];
            const BubbleStyle style = bubbleStyle(point, m_scene, m_look);
            m_painter.setPen(QPen(style.edge, style.width));
            m_painter.setBrush(point.hollow ? QBrush() : QBrush(style.field));
            m_painter.drawEllipse(m_geometry.toBox(point.at), radiusOf(point), radiusOf(point));
        }
        const std::optional<int> focus = m_scene.focusIndex();
        if (!focus)
            return;
        // Small ones may lie on the chosen municipality, and large ones around it: its ring is above them all.
        const ScenePoint &point = m_scene.points[static_cast<std::size_t>(*focus)];
        const double radius = outerRadius(point, m_scene) - 1;
        m_painter.setBrush(Qt::NoBrush);
        for (const QPen &pen : {QPen(m_look.colours.background, 4), QPen(m_look.colours.accent, 2)}) {
            m_painter.setPen(pen);
            m_painter.drawEllipse(m_geometry.toBox(point.at), radius, radius);
        }
    }

    void paintHighlighted()
    {
        const auto found = std::ranges::find(m_scene.points, m_scene.highlighted, &ScenePoint::area);
        if (m_scene.highlighted.isEmpty() || found == m_scene.points.end())
            return;
        m_painter.setPen(QPen(m_look.colours.text, 2));
        m_painter.setBrush(Qt::NoBrush);
        const double radius = outerRadius(*found, m_scene) + 2;
        m_painter.drawEllipse(m_geometry.toBox(found->at), radius, radius);
    }

    void paintLabels()
    {
        const Colours &c = m_look.colours;
        for (const PointLabel &label : m_geometry.labels) {
            const ScenePoint &point = m_scene.points[static_cast<std::size_t>(label.point)];
            const bool focus = point.kind == ScenePoint::Kind::Focus;
            QColor behind = c.background;
            behind.setAlphaF(0.8F);
            m_painter.fillRect(label.box, behind);
            m_painter.setFont(m_look.sized(focus ? 13 : 12, focus ? QFont::DemiBold : QFont::Normal));
            m_painter.setPen(focus ? c.accent : c.text);
            m_painter.drawText(label.box, Qt::AlignCenter | Qt::TextDontClip, point.name);
        }
        m_painter.setFont(m_look.sized(12));
        for (std::size_t i = 0; i < m_scene.curves.size(); ++i) {
            const SceneCurve::Kind kind = m_scene.curves[i].kind;
            const bool limit = kind == SceneCurve::Kind::Limit || kind == SceneCurve::Kind::OuterLimit;
            m_painter.setPen(limit ? c.secondary : c.text);
            m_painter.drawText(m_geometry.curveLabels[i], Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                               m_scene.curves[i].label);
        }
    }

    QPainter &m_painter;
    const PointScene &m_scene;
    QRectF m_box;
    const Look &m_look;
    PointGeometry m_geometry;
};

} // namespace

void paintPoints(QPainter &painter, const PointScene &scene, const QRectF &box, const Look &look)
{
    PointPainter(painter, scene, box, look).paint();
}

} // namespace lagesbild
