#include "ui/comparison/subgroups/pyramidpainter.h"

#include "ui/shared/charts/hatch.h"

#include <QFontMetricsF>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

namespace
{

constexpr double sideSwatch = 12;
constexpr double dashes = 22;
constexpr double swatchRoom = 30;
constexpr double focusSwatchRoom = 18;
constexpr double sideTextGap = 6;
constexpr double sideWordRoom = 400;
constexpr double groundMargin = 3;
constexpr double betweenBars = 0.5; // of either: a hairline of the sheet tells classes apart

/// One phase of drawing each, so that a phase sets its pens once.
class PyramidPainter
{
public:
    PyramidPainter(QPainter &painter, const PyramidScene &scene, const QRectF &box, const Look &look)
        : m_painter(painter), m_scene(scene), m_look(look), m_geometry(pyramidGeometry(scene, box, look))
    {
    }

    void paint()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintHighlight();
        for (const PyramidSide side : pyramidSides)
            paintAxis(side);
        paintAxisName();
        paintBars();
        if (!m_scene.referenceName.isEmpty())
            paintReference();
        paintNames();
        paintTexts();
        paintLegend();
        m_painter.restore();
    }

private:
    void paintHighlight()
    {
        if (!m_scene.highlighted)
            return;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_look.colours.rail);
        m_painter.drawRect(hitOf(m_geometry, *m_scene.highlighted));
    }

    void paintAxis(PyramidSide side)
    {
        const QRectF &plot = m_geometry.plots[placeOf(side)];
        m_painter.setFont(m_look.sized(11));
        const QFontMetricsF metrics(m_painter.font());
        for (const double tick : m_scene.axis.ticks) {
            const double x = std::floor(m_geometry.x(side, tick)) + 0.5;
            m_painter.setPen(QPen(tick == 0 ? m_look.colours.bar : m_look.colours.line, 1));
            m_painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
            const QString text = tickText(tick, m_scene.axis, Unit::None);
            const double width = metrics.horizontalAdvance(text);
            m_painter.setPen(m_look.colours.secondary);
            m_painter.drawText(QRectF(x - width / 2, plot.bottom() + 4, width, metrics.height()),
                               Qt::AlignCenter | Qt::TextDontClip, text);
        }
    }

    void paintAxisName()
    {
        const QRectF &box = m_geometry.axisName;
        m_painter.setFont(m_look.sized(11));
        m_painter.setPen(m_look.colours.secondary);
        m_painter.drawText(
            box, Qt::AlignCenter,
            QFontMetricsF(m_painter.font()).elidedText(m_scene.axisName, Qt::ElideRight, box.width() + 0.5));
    }

    void paintBars()
    {
        for (std::size_t i = 0; i < m_scene.rows.size(); ++i) {
            for (const PyramidSide side : pyramidSides) {
                const QRectF bar =
                    m_geometry.rows[i].bars[placeOf(side)].adjusted(0, betweenBars, 0, -betweenBars);
                if (!m_scene.rows[i].marks[placeOf(side)].length) {
                    paintHatch(m_painter, bar, m_look.colours.missing);
                    continue;
                }
                m_painter.setPen(Qt::NoPen);
                m_painter.setBrush(m_look.colours.accent);
                m_painter.drawRect(bar);
            }
        }
    }

    /// Light under the dark, so that it is seen on bars and on the sheet alike.
    void paintReference()
    {
        for (const PyramidSide side : pyramidSides) {
            for (const std::vector<QPointF> &run : referenceSteps(m_scene, m_geometry, side)) {
                const QPolygonF line(QList<QPointF>(run.begin(), run.end()));
                m_painter.setBrush(Qt::NoBrush);
                m_painter.setPen(QPen(m_look.colours.background, 3));
                m_painter.drawPolyline(line);
                m_painter.setPen(referencePen());
                m_painter.drawPolyline(line);
            }
        }
    }

    QPen referencePen() const
    {
        QPen pen(m_look.colours.text, 1.5);
        pen.setDashPattern({3, 2.5});
        pen.setCapStyle(Qt::FlatCap);
        return pen;
    }

    void paintNames()
    {
        for (std::size_t i = 0; i < m_scene.rows.size(); ++i) {
            const QRectF &box = m_geometry.rows[i].name;
            const PyramidRow &row = m_scene.rows[i];
            m_painter.setFont(m_look.sized(12, row.strong ? QFont::DemiBold : QFont::Normal));
            m_painter.setPen(m_look.colours.text);
            m_painter.drawText(
                box, static_cast<int>(Qt::AlignCenter) | Qt::TextDontClip,
                QFontMetricsF(m_painter.font()).elidedText(row.name, Qt::ElideMiddle, box.width() - 2));
        }
    }

    void paintTexts()
    {
        for (std::size_t i = 0; i < m_scene.rows.size(); ++i) {
            for (const PyramidSide side : pyramidSides) {
                const PyramidMark &mark = m_scene.rows[i].marks[placeOf(side)];
                const QRectF &bar = m_geometry.rows[i].bars[placeOf(side)];
                if (mark.length)
                    paintNumber(mark, bar, side);
                else
                    paintWords(mark, bar, side);
            }
        }
    }

    /// Outside every bar and outline that it would touch: a low row's number reaches into its neighbours'.
    void paintNumber(const PyramidMark &mark, const QRectF &bar, PyramidSide side)
    {
        m_painter.setFont(m_look.sizedNumbers(12, QFont::DemiBold));
        const double reach = QFontMetricsF(m_painter.font()).height() / 2 + groundMargin;
        const QRectF band(bar.left(), bar.center().y() - reach, 1, 2 * reach);
        double end = m_geometry.x(side, 0);
        for (std::size_t i = 0; i < m_scene.rows.size(); ++i) {
            const QRectF &other = m_geometry.rows[i].bars[placeOf(side)];
            if (other.bottom() <= band.top() || other.top() >= band.bottom())
                continue;
            const double outline =
                m_geometry.x(side, m_scene.rows[i].marks[placeOf(side)].reference.value_or(0));
            end = side == PyramidSide::Left ? std::min({end, other.left(), outline})
                                            : std::max({end, other.right(), outline});
        }
        m_painter.setPen(m_look.colours.text);
        drawBeside(end, bar, side, mark.text);
    }

    /// Close to the hatch, where they have room, on a ground that hides the outline behind them.
    void paintWords(const PyramidMark &mark, const QRectF &bar, PyramidSide side)
    {
        m_painter.setFont(m_look.sized(12));
        const QFontMetricsF metrics(m_painter.font());
        const double width = metrics.horizontalAdvance(mark.text) + 2 * groundMargin;
        const bool left = side == PyramidSide::Left;
        const double start =
            left ? bar.left() - sideTextGap + groundMargin - width : bar.right() + sideTextGap - groundMargin;
        m_painter.fillRect(QRectF(start, bar.center().y() - metrics.height() / 2, width, metrics.height()),
                           m_look.colours.background);
        m_painter.setPen(m_look.colours.secondary);
        drawBeside(left ? bar.left() : bar.right(), bar, side, mark.text);
    }

    void drawBeside(double end, const QRectF &bar, PyramidSide side, const QString &text)
    {
        const bool left = side == PyramidSide::Left;
        const QRectF room(left ? end - sideTextGap - sideWordRoom : end + sideTextGap, bar.top(),
                          sideWordRoom, bar.height());
        m_painter.drawText(room,
                           static_cast<int>((left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter) |
                               Qt::TextDontClip,
                           text);
    }

    void paintLegend()
    {
        const QRectF &focus = m_geometry.focusLegend;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_look.colours.accent);
        m_painter.drawRect(QRectF(focus.left(), focus.center().y() - sideSwatch / 2, sideSwatch, sideSwatch));
        paintLegendName(focus.adjusted(focusSwatchRoom, 0, 0, 0), m_scene.focusName);
        if (!m_scene.referenceName.isEmpty()) {
            const QRectF &reference = m_geometry.referenceLegend;
            m_painter.setPen(referencePen());
            m_painter.drawLine(QPointF(reference.left(), reference.center().y()),
                               QPointF(reference.left() + dashes, reference.center().y()));
            paintLegendName(reference.adjusted(swatchRoom, 0, 0, 0), m_scene.referenceName);
        }
        for (const PyramidSide side : pyramidSides) {
            m_painter.setFont(m_look.sized(13, QFont::DemiBold));
            m_painter.setPen(m_look.colours.text);
            m_painter.drawText(m_geometry.headings[placeOf(side)],
                               static_cast<int>(Qt::AlignHCenter | Qt::AlignVCenter) | Qt::TextDontClip,
                               m_scene.sideNames[placeOf(side)]);
        }
    }

    void paintLegendName(const QRectF &box, const QString &name)
    {
        m_painter.setFont(m_look.sized(12));
        m_painter.setPen(m_look.colours.text);
        m_painter.drawText(
            box, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextDontClip,
            QFontMetricsF(m_painter.font()).elidedText(name, Qt::ElideRight, box.width() + 0.5));
    }

    QPainter &m_painter;
    const PyramidScene &m_scene;
    const Look &m_look;
    PyramidGeometry m_geometry;
};

} // namespace

void paintPyramid(QPainter &painter, const PyramidScene &scene, const QRectF &box, const Look &look)
{
    PyramidPainter(painter, scene, box, look).paint();
}

} // namespace lagesbild
