#include "ui/comparison/subgroups/groupedpainter.h"

#include "ui/shared/charts/hatch.h"

#include <QFontMetricsF>

#include <cmath>

namespace lagesbild
{

namespace
{

constexpr double swatch = 12;
constexpr double swatchGap = 6;
constexpr double textGap = 6;
constexpr double wordRoom = 400;

/// One phase of drawing each, so that a phase sets its pens once.
class GroupedPainter
{
public:
    GroupedPainter(QPainter &painter, const GroupedScene &scene, const QRectF &box, const Look &look)
        : m_painter(painter), m_scene(scene), m_look(look), m_geometry(groupedGeometry(scene, box, look))
    {
    }

    void paint()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintHighlight();
        paintAxis();
        paintLegend();
        for (std::size_t i = 0; i < m_scene.rows.size(); ++i) {
            paintName(i);
            paintBars(i);
        }
        m_painter.restore();
    }

private:
    void paintHighlight()
    {
        if (!m_scene.highlighted)
            return;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_look.colours.rail);
        const QRectF &hit = m_geometry.rows[static_cast<std::size_t>(*m_scene.highlighted)].hit;
        m_painter.drawRoundedRect(hit.adjusted(1, 1, -1, -1), 5, 5);
    }

    void paintAxis()
    {
        const QRectF &plot = m_geometry.plot;
        m_painter.setFont(m_look.sized(11));
        const QFontMetricsF metrics(m_painter.font());
        for (const double tick : m_scene.axis.ticks) {
            const double x = std::floor(m_geometry.x(tick)) + 0.5;
            m_painter.setPen(QPen(tick == 0 ? m_look.colours.bar : m_look.colours.line, 1));
            m_painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
            const QString text = tickText(tick, m_scene.axis, m_scene.unit);
            const double width = metrics.horizontalAdvance(text);
            m_painter.setPen(m_look.colours.secondary);
            m_painter.drawText(QRectF(x - width / 2, plot.bottom() + 4, width, metrics.height()),
                               Qt::AlignCenter | Qt::TextDontClip, text);
        }
    }

    void paintBox(const QRectF &box, GroupedSeries::Kind kind, bool hollow)
    {
        const QColor colour = seriesColour(kind, m_look);
        const bool faint = kind == GroupedSeries::Kind::Mean; // needs an edge to be seen on the sheet
        if (hollow || faint) {
            m_painter.setPen(QPen(faint ? m_look.colours.bar : colour, hollow ? 1.5 : 1));
            m_painter.setBrush(hollow ? QBrush(m_look.colours.background) : QBrush(colour));
            const double inset = hollow ? 0.75 : 0.5;
            m_painter.drawRect(box.adjusted(inset, inset, -inset, -inset));
            return;
        }
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawRect(box);
    }

    void paintLegend()
    {
        m_painter.setFont(m_look.sized(12));
        const QFontMetricsF metrics(m_painter.font());
        for (std::size_t i = 0; i < m_geometry.legend.size(); ++i) {
            const QRectF &box = m_geometry.legend[i];
            paintBox(QRectF(box.left(), box.center().y() - swatch / 2, swatch, swatch),
                     m_scene.series[i].kind, false);
            const QRectF words = box.adjusted(swatch + swatchGap, 0, 0, 0);
            m_painter.setPen(m_look.colours.text);
            m_painter.drawText(
                words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                metrics.elidedText(m_scene.series[i].name, Qt::ElideRight, words.width() + 0.5));
        }
    }

    void paintName(std::size_t index)
    {
        const GroupedRow &row = m_scene.rows[index];
        const QRectF &box = m_geometry.rows[index].name;
        m_painter.setFont(m_look.sized(13, row.strong ? QFont::DemiBold : QFont::Normal));
        m_painter.setPen(m_look.colours.text);
        m_painter.drawText(
            box, Qt::AlignRight | Qt::AlignVCenter,
            QFontMetricsF(m_painter.font()).elidedText(row.name, Qt::ElideMiddle, box.width() + 0.5));
    }

    void paintBars(std::size_t index)
    {
        const GroupedRow &row = m_scene.rows[index];
        for (std::size_t i = 0; i < row.bars.size(); ++i) {
            const GroupedBar &bar = row.bars[i];
            const QRectF &box = m_geometry.rows[index].bars[i];
            const GroupedSeries::Kind kind = m_scene.series[i].kind;
            if (bar.value)
                paintBox(box, kind, bar.hollow);
            else
                paintHatch(m_painter, box, m_look.colours.missing);
            paintText(box, bar, kind == GroupedSeries::Kind::Focus);
        }
    }

    /// After the bar's end, on the side it points to.
    void paintText(const QRectF &box, const GroupedBar &bar, bool focus)
    {
        const bool number = bar.value.has_value();
        m_painter.setFont(number ? m_look.sizedNumbers(12, focus ? QFont::DemiBold : QFont::Normal)
                                 : m_look.sized(12));
        m_painter.setPen(number && focus ? m_look.colours.text : m_look.colours.secondary);
        const bool leftwards = number && *bar.value < 0;
        const QRectF room = leftwards
                                ? QRectF(box.left() - textGap - wordRoom, box.top(), wordRoom, box.height())
                                : QRectF(box.right() + textGap, box.top(), wordRoom, box.height());
        m_painter.drawText(room,
                           static_cast<int>((leftwards ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter) |
                               Qt::TextDontClip,
                           bar.text);
    }

    QPainter &m_painter;
    const GroupedScene &m_scene;
    const Look &m_look;
    GroupedGeometry m_geometry;
};

} // namespace

void paintGroups(QPainter &painter, const GroupedScene &scene, const QRectF &box, const Look &look)
{
    GroupedPainter(painter, scene, box, look).paint();
}

} // namespace lagesbild
