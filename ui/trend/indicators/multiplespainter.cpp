#include "ui/trend/indicators/multiplespainter.h"

#include "ui/shared/trendglyph.h"

#include <QFontMetricsF>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

namespace
{

constexpr double gap = 7;
constexpr double glyph = 13;
constexpr double dotRadius = 3;
constexpr double yearHeight = 15;

using Series = std::vector<std::optional<double>>;

/// One picture after another, each from its ground to its dot.
class MultiplesPainter
{
public:
    MultiplesPainter(QPainter &painter, const MultiplesScene &scene, const QRectF &box, const Look &look)
        : m_painter(painter),
          m_scene(scene),
          m_look(look),
          m_geometry(multiplesGeometry(scene, box.topLeft(), box.width(), look))
    {
    }

    void paint(const QRectF &visible)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        for (std::size_t i = 0; i < m_scene.sections.size(); ++i) {
            if (m_geometry.headings[i].intersects(visible))
                paintHeading(m_scene.sections[i].heading, m_geometry.headings[i]);
        }
        for (int i = 0; i < static_cast<int>(m_scene.pictures.size()); ++i) {
            if (m_geometry.cells[static_cast<std::size_t>(i)].intersects(visible))
                paintPicture(i);
        }
        m_painter.restore();
    }

private:
    void paintHeading(const QString &heading, const QRectF &box)
    {
        m_painter.setFont(m_look.sized(13, QFont::DemiBold));
        m_painter.setPen(m_look.colours.text);
        m_painter.drawText(box.adjusted(8, 0, 0, -4), Qt::AlignLeft | Qt::AlignVCenter, heading);
        m_painter.setPen(QPen(m_look.colours.line, 1));
        m_painter.drawLine(box.bottomLeft() + QPointF(0, -1.5), box.bottomRight() + QPointF(0, -1.5));
    }

    void paintPicture(int index)
    {
        const SmallPicture &picture = m_scene.pictures[static_cast<std::size_t>(index)];
        if (m_scene.highlighted == index || m_scene.current == index) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_scene.highlighted == index ? m_look.colours.rail
                                                            : m_look.colours.accentField);
            m_painter.drawRoundedRect(m_geometry.cells[static_cast<std::size_t>(index)], 6, 6);
        }
        paintTitle(picture, m_geometry.title(index));
        paintFigures(picture, m_geometry.figures(index));
        const QRectF plot = m_geometry.plot(index);
        paintAxes(picture, plot);
        QPen national(m_look.colours.text, 1.25, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
        national.setDashPattern({3.5, 2.5});
        paintSeries(picture.national, picture, plot, national, false);
        paintSeries(picture.own, picture, plot,
                    QPen(m_look.colours.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin), true);
    }

    void paintTitle(const SmallPicture &picture, const QRectF &box)
    {
        m_painter.setFont(m_look.sized(13));
        m_painter.setPen(m_look.colours.text);
        m_painter.drawText(
            box, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetricsF(m_painter.font()).elidedText(picture.title, Qt::ElideMiddle, box.width()));
    }

    /// Value, year, arrow and trend after each other; the trend gives way first.
    void paintFigures(const SmallPicture &picture, const QRectF &box)
    {
        double x = box.left();
        const auto write = [&](const QString &text, const QFont &font, const QColor &colour) {
            const QFontMetricsF metrics(font);
            const QString shown =
                metrics.elidedText(text, Qt::ElideRight, std::max(0.0, box.right() - x) + 0.5);
            m_painter.setFont(font);
            m_painter.setPen(colour);
            m_painter.drawText(QRectF(x, box.top(), box.right() - x, box.height()),
                               Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, shown);
            x += metrics.horizontalAdvance(shown) + gap;
        };
        write(picture.value, m_look.sizedNumbers(13, QFont::DemiBold), m_look.colours.accent);
        write(picture.year, m_look.sized(12), m_look.colours.secondary);
        if (picture.arrow != Arrow::None && x + glyph <= box.right()) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_look.colours.text);
            m_painter.drawPath(
                arrowGlyph(picture.arrow, QRectF(x, box.center().y() - glyph / 2, glyph, glyph)));
            x += glyph + gap;
        }
        if (x < box.right())
            write(picture.trendLabel, m_look.sized(12), m_look.colours.secondary);
    }

    void paintAxes(const SmallPicture &picture, const QRectF &plot)
    {
        m_painter.setPen(QPen(m_look.colours.line, 1));
        for (const double y : {plot.top(), plot.bottom()})
            m_painter.drawLine(QPointF(plot.left(), std::floor(y) + 0.5),
                               QPointF(plot.right(), std::floor(y) + 0.5));
        m_painter.setFont(m_look.sizedNumbers(10));
        m_painter.setPen(m_look.colours.secondary);
        const auto beside = [&](double y, const QString &text) {
            m_painter.drawText(QRectF(plot.left() - 106, y - 8, 100, 16),
                               Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, text);
        };
        if (picture.low == picture.high) {
            beside(plot.center().y(), picture.highText);
        } else {
            beside(plot.top(), picture.highText);
            beside(plot.bottom(), picture.lowText);
        }
        const QRectF years(plot.left(), plot.bottom() + 2, plot.width(), yearHeight);
        m_painter.drawText(years, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                           QString::number(toInt(m_scene.lastYear)));
        if (m_scene.firstYear != m_scene.lastYear)
            m_painter.drawText(years, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                               QString::number(toInt(m_scene.firstYear)));
    }

    QPointF at(const SmallPicture &picture, const QRectF &plot, std::size_t year, double value) const
    {
        const int steps = toInt(m_scene.lastYear) - toInt(m_scene.firstYear);
        const double along = steps > 0 ? static_cast<double>(year) / steps : 1;
        const double up =
            picture.high > picture.low ? (value - picture.low) / (picture.high - picture.low) : 0.5;
        return {plot.left() + along * plot.width(), plot.bottom() - up * plot.height()};
    }

    /// Runs of neighbouring years; a year alone between gaps is a small dot.
    void paintSeries(const Series &series, const SmallPicture &picture, const QRectF &plot, const QPen &pen,
                     bool endsInDot)
    {
        QPolygonF run;
        std::optional<QPointF> last;
        const auto paintRun = [&] {
            m_painter.setPen(pen);
            m_painter.setBrush(Qt::NoBrush);
            if (run.size() > 1)
                m_painter.drawPolyline(run);
            else if (run.size() == 1)
                paintDot(run.front(), 1.25, pen.color());
            run.clear();
        };
        for (std::size_t year = 0; year < series.size(); ++year) {
            if (series[year]) {
                run << at(picture, plot, year, *series[year]);
                last = run.back();
            } else {
                paintRun();
            }
        }
        paintRun();
        if (endsInDot && last)
            paintDot(*last, dotRadius, pen.color());
    }

    void paintDot(const QPointF &middle, double radius, const QColor &colour)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawEllipse(middle, radius, radius);
    }

    QPainter &m_painter;
    const MultiplesScene &m_scene;
    const Look &m_look;
    MultiplesGeometry m_geometry;
};

} // namespace

void paintMultiples(QPainter &painter, const MultiplesScene &scene, const QRectF &box, const QRectF &visible,
                    const Look &look)
{
    MultiplesPainter(painter, scene, box, look).paint(visible);
}

} // namespace lagesbild
