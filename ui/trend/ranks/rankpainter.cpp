#include "ui/trend/ranks/rankpainter.h"

#include "ui/shared/charts/developmentlines.h"

#include <QFontMetricsF>
#include <QPolygonF>

#include <cmath>

namespace lagesbild
{

namespace
{

using Kind = RankSceneLine::Kind;

constexpr double yearTextHeight = 20;
constexpr double apart = 3; ///< a label this far from its line's end is led to it

/// One phase of drawing each, the quiet lines first and the chosen municipality last, on top.
class RankPainter
{
public:
    RankPainter(QPainter &painter, const RankScene &scene, const QRectF &box, const Look &look)
        : m_painter(painter),
          m_scene(scene),
          m_box(box),
          m_look(look),
          m_geometry(rankGeometry(scene, box, look))
    {
    }

    void paint()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintPlaces();
        paintYears();
        for (const Kind kind : {Kind::Quiet, Kind::Similar, Kind::Member})
            paintLines(kind);
        paintHighlighted();
        paintLines(Kind::Focus);
        paintLabels();
        m_painter.restore();
    }

private:
    void paintPlaces()
    {
        const QRectF &plot = m_geometry.plot;
        m_painter.setFont(m_look.sized(11));
        for (const int place : placeTicks(m_scene.lowestPlace)) {
            const double y = std::floor(m_geometry.at(m_scene.firstYear, place).y()) + 0.5;
            m_painter.setPen(QPen(m_look.colours.line, 1));
            m_painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
            m_painter.setPen(m_look.colours.secondary);
            m_painter.drawText(QRectF(m_box.left(), y - 10, plot.left() - m_box.left() - 6, 20),
                               Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, QString::number(place));
        }
    }

    void paintYears()
    {
        m_painter.setFont(m_look.sized(11));
        m_painter.setPen(m_look.colours.secondary);
        for (const Year year : labelledYears(m_scene.firstYear, m_scene.lastYear)) {
            const double x = m_geometry.at(year, 1).x();
            m_painter.drawText(QRectF(x - 30, m_geometry.plot.bottom(), 60, yearTextHeight), Qt::AlignCenter,
                               QString::number(toInt(year)));
        }
    }

    QPen penOf(Kind kind) const
    {
        const Colours &colours = m_look.colours;
        switch (kind) {
        case Kind::Quiet:
            return QPen(colours.faintBar, 0.75);
        case Kind::Similar:
            return QPen(colours.bar, 1.25);
        case Kind::Member:
            return QPen(colours.bar, 1.75);
        case Kind::Focus:
            break;
        }
        return QPen(colours.accent, 3);
    }

    void paintLines(Kind kind)
    {
        for (int line = 0; line < static_cast<int>(m_scene.lines.size()); ++line) {
            if (m_scene.lines[static_cast<std::size_t>(line)].kind != kind)
                continue;
            paintLine(line, penOf(kind));
            paintDots(line, penOf(kind).color());
        }
    }

    void paintLine(int line, QPen pen)
    {
        pen.setCapStyle(Qt::RoundCap);
        pen.setJoinStyle(Qt::RoundJoin);
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        QPolygonF run;
        const auto paintRun = [&] {
            if (run.size() > 1)
                m_painter.drawPolyline(run);
            run.clear();
        };
        for (Year year = m_scene.firstYear; year <= m_scene.lastYear; year = yearAfter(year)) {
            if (const std::optional<int> place = m_scene.placeOf(line, year))
                run << m_geometry.at(year, *place);
            else
                paintRun();
        }
        paintRun();
    }

    /// Quiet lines have none but where a year stands alone, which no line would show.
    void paintDots(int line, const QColor &colour)
    {
        const Kind kind = m_scene.lines[static_cast<std::size_t>(line)].kind;
        const bool quiet = kind == Kind::Quiet || kind == Kind::Similar;
        for (Year year = m_scene.firstYear; year <= m_scene.lastYear; year = yearAfter(year)) {
            const std::optional<int> place = m_scene.placeOf(line, year);
            if (!place)
                continue;
            const bool alone =
                !m_scene.placeOf(line, yearBefore(year)) && !m_scene.placeOf(line, yearAfter(year));
            if (quiet && !alone)
                continue;
            const double radius = kind == Kind::Focus ? m_geometry.focusDot : quiet ? 1.25 : m_geometry.dot;
            const QPointF middle = m_geometry.at(year, *place);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(colour);
            m_painter.drawEllipse(middle, radius, radius);
            if (kind == Kind::Focus && m_geometry.numbersInDots)
                paintNumber(middle, *place);
        }
    }

    void paintNumber(const QPointF &middle, int place)
    {
        m_painter.setFont(m_look.sizedNumbers(place < 100 ? 12 : 10, QFont::Bold));
        m_painter.setPen(m_look.colours.background);
        m_painter.drawText(QRectF(middle.x() - 20, middle.y() - 10, 40, 20), Qt::AlignCenter,
                           QString::number(place));
    }

    void paintHighlighted()
    {
        for (int line = 0; line < static_cast<int>(m_scene.lines.size()); ++line) {
            const RankSceneLine &each = m_scene.lines[static_cast<std::size_t>(line)];
            if (m_scene.highlighted.isEmpty() || each.area != m_scene.highlighted || each.kind == Kind::Focus)
                continue;
            paintLine(line, QPen(m_look.colours.text, 2.25));
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_look.colours.text);
            for (Year year = m_scene.firstYear; year <= m_scene.lastYear; year = yearAfter(year)) {
                if (const std::optional<int> place = m_scene.placeOf(line, year))
                    m_painter.drawEllipse(m_geometry.at(year, *place), m_geometry.dot + 0.5,
                                          m_geometry.dot + 0.5);
            }
        }
    }

    void paintLabels()
    {
        for (const RankLabel &label : m_geometry.labels) {
            const RankSceneLine &line = m_scene.lines[static_cast<std::size_t>(label.line)];
            const bool focus = line.kind == Kind::Focus;
            const bool lit = !m_scene.highlighted.isEmpty() && line.area == m_scene.highlighted;
            const QPointF start(label.box.left() - 3, label.box.center().y());
            const double from = label.end.x() + (focus ? m_geometry.focusDot : m_geometry.dot) + 2;
            if (std::abs(label.end.y() - start.y()) > apart || start.x() - from > 24) {
                QColor faint = penOf(line.kind).color();
                faint.setAlphaF(0.5F);
                m_painter.setPen(QPen(faint, 1));
                m_painter.drawLine(QPointF(from, label.end.y()), start);
            }
            m_painter.setFont(focus ? m_look.sized(13, QFont::DemiBold) : m_look.sized(11));
            m_painter.setPen(focus ? m_look.colours.accent
                             : lit ? m_look.colours.text
                                   : m_look.colours.secondary);
            m_painter.drawText(label.box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                               QFontMetricsF(m_painter.font())
                                   .elidedText(line.label, Qt::ElideMiddle, label.box.width() + 0.5));
        }
    }

    QPainter &m_painter;
    const RankScene &m_scene;
    const QRectF m_box;
    const Look &m_look;
    RankGeometry m_geometry;
};

} // namespace

void paintRanks(QPainter &painter, const RankScene &scene, const QRectF &box, const Look &look)
{
    RankPainter(painter, scene, box, look).paint();
}

} // namespace lagesbild
