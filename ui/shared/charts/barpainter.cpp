#include "ui/shared/charts/barpainter.h"

#include "ui/shared/charts/hatch.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double valueTextGap = 8;
constexpr double whiskerHalf = 4;
constexpr double corner = 2;

/// One phase of drawing each, so that a phase sets its pens once.
class BarPainter
{
public:
    BarPainter(QPainter &painter, const BarScene &scene, const Look &look, BarGeometry geometry)
        : m_painter(painter), m_scene(scene), m_look(look), m_geometry(std::move(geometry))
    {
    }

    void paint()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintAxis();
        paintRows({&BarPainter::paintHighlight, &BarPainter::paintBar});
        paintLines();
        paintRows({&BarPainter::paintWhisker, &BarPainter::paintTexts});
        m_painter.restore();
    }

private:
    using RowPhase = void (BarPainter::*)(int, const Bar &);

    void paintRows(std::initializer_list<RowPhase> phases)
    {
        m_painter.save();
        m_painter.setClipRect(m_geometry.plot.adjusted(-2, 0, 2, 0), Qt::IntersectClip);
        for (const RowPhase phase : phases) {
            for (int i = 0; i < m_geometry.rowCount; ++i) {
                if (m_geometry.row(i).intersects(m_geometry.plot))
                    (this->*phase)(i, m_scene.bars[static_cast<std::size_t>(i)]);
            }
        }
        m_painter.restore();
    }

    void verticalLine(double x, const QPen &pen)
    {
        m_painter.setPen(pen);
        // On whole pixels a hairline stays one.
        const double sharp = std::floor(x) + 0.5;
        m_painter.drawLine(QPointF(sharp, m_geometry.plot.top()), QPointF(sharp, m_geometry.plot.bottom()));
    }

    void paintAxis()
    {
        const Colours &c = m_look.colours;
        m_painter.setFont(m_look.sized(11));
        const QFontMetricsF metrics(m_painter.font());
        double freeFrom = -1e9;
        for (const double tick : m_scene.axis.ticks) {
            const double x = m_geometry.x(tick);
            if (tick != 0)
                verticalLine(x, QPen(c.line, 1));
            const QString text = tickText(tick, m_scene.axis, m_scene.unit);
            const double width = metrics.horizontalAdvance(text);
            if (x - width / 2 < freeFrom)
                continue;
            freeFrom = x + width / 2 + valueTextGap;
            m_painter.setPen(c.secondary);
            m_painter.drawText(QRectF(x - width / 2, m_geometry.footer.top() + 6, width, metrics.height()),
                               Qt::AlignCenter | Qt::TextDontClip, text);
        }
        verticalLine(m_geometry.x(0), QPen(c.bar, 1));
    }

    void paintHighlight(int index, const Bar &bar)
    {
        if (bar.area != m_scene.highlighted)
            return;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_look.colours.rail);
        QRectF row = m_geometry.row(index).adjusted(0, 1, 0, -1);
        row.setLeft(m_geometry.plot.left());
        m_painter.drawRoundedRect(row, 5, 5);
    }

    void paintBar(int index, const Bar &bar)
    {
        const Colours &c = m_look.colours;
        const QColor colour = bar.focus ? c.accent : c.bar;
        const QRectF box = m_geometry.bar(index, bar);
        if (!bar.value) {
            paintHatch(m_painter, box, c.missing);
        } else if (bar.hollow) {
            m_painter.setPen(QPen(colour, 1.5));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), corner, corner);
        } else {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(colour);
            m_painter.drawRoundedRect(box, corner, corner);
        }
    }

    void paintLines()
    {
        const Colours &c = m_look.colours;
        m_painter.setFont(m_look.sized(12));
        for (std::size_t i = 0; i < m_scene.lines.size(); ++i) {
            const BarLine &line = m_scene.lines[i];
            const bool national = line.kind == BarLine::Kind::National;
            QPen pen(national ? c.text : c.secondary, national ? 1.5 : 1.25);
            if (national)
                pen.setDashPattern({3, 2.5});
            pen.setCapStyle(Qt::FlatCap);
            verticalLine(m_geometry.x(line.value), pen);
            m_painter.setPen(national ? c.text : c.secondary);
            m_painter.drawText(m_geometry.lineLabels[i], Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                               line.label);
        }
    }

    void paintWhisker(int index, const Bar &bar)
    {
        if (!bar.interval || !bar.value)
            return;
        const double low = m_geometry.x(bar.interval->low);
        const double high = m_geometry.x(bar.interval->high);
        const double y = std::floor(m_geometry.row(index).center().y()) + 0.5;
        QPainterPath whisker;
        whisker.moveTo(low, y);
        whisker.lineTo(high, y);
        for (const double end : {low, high}) {
            whisker.moveTo(end, y - whiskerHalf);
            whisker.lineTo(end, y + whiskerHalf);
        }
        // A casing in the sheet's colour parts the whisker from the bar under it.
        QColor casing = m_look.colours.background;
        casing.setAlphaF(0.75F);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(casing, 3.5, Qt::SolidLine, Qt::SquareCap));
        m_painter.drawPath(whisker);
        m_painter.setPen(QPen(m_look.colours.text, 1.25));
        m_painter.drawPath(whisker);
    }

    void paintTexts(int index, const Bar &bar)
    {
        const QRectF row = m_geometry.row(index);
        paintName(row, bar);
        if (bar.value)
            paintValue(row, bar);
        else
            paintReason(row, m_geometry.bar(index, bar), bar);
        m_painter.setFont(m_look.sizedNumbers(12));
        m_painter.setPen(m_look.colours.secondary);
        m_painter.drawText(QRectF(m_geometry.personsLeft, row.top(),
                                  m_geometry.plot.right() - m_geometry.personsLeft, row.height()),
                           Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, bar.persons);
    }

    void paintName(const QRectF &row, const Bar &bar)
    {
        m_painter.setFont(m_look.sized(13, bar.focus ? QFont::DemiBold : QFont::Normal));
        m_painter.setPen(m_look.colours.text);
        const QFontMetricsF metrics(m_painter.font());
        const double width = m_geometry.namesRight - m_geometry.plot.left();
        m_painter.drawText(QRectF(m_geometry.plot.left(), row.top(), width, row.height()),
                           Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                           metrics.elidedText(bar.name, Qt::ElideMiddle, width + 0.5));
    }

    void paintValue(const QRectF &row, const Bar &bar)
    {
        const QFont font = m_look.sized(13, bar.focus ? QFont::DemiBold : QFont::Normal);
        const QFont small = m_look.sized(12);
        const double width = QFontMetricsF(font).horizontalAdvance(bar.valueText);
        const bool left = *bar.value < 0;
        const double low = std::min(*bar.value, bar.interval ? bar.interval->low : *bar.value);
        const double high = std::max(*bar.value, bar.interval ? bar.interval->high : *bar.value);
        const double start =
            left ? m_geometry.x(low) - valueTextGap - width : m_geometry.x(high) + valueTextGap;
        const QRectF box(start, row.center().y() - m_geometry.barHeight / 2, width, m_geometry.barHeight);
        clearBehind(box, bar);
        m_painter.setFont(font);
        m_painter.setPen(bar.hollow ? m_look.colours.secondary : m_look.colours.text);
        m_painter.drawText(QRectF(start, row.top(), width, row.height()),
                           Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, bar.valueText);
        if (bar.remark.isEmpty())
            return;
        const double remark = QFontMetricsF(small).horizontalAdvance(bar.remark);
        const double remarkStart = left ? start - valueTextGap - remark : start + width + valueTextGap;
        m_painter.setFont(small);
        m_painter.setPen(m_look.colours.secondary);
        m_painter.drawText(QRectF(remarkStart, row.top(), remark, row.height()),
                           Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, bar.remark);
    }

    /// Lines and grid give way where a value stands.
    void clearBehind(const QRectF &text, const Bar &bar)
    {
        const Colours &c = m_look.colours;
        m_painter.fillRect(text.adjusted(-3, 0, 3, 0),
                           bar.area == m_scene.highlighted ? c.rail : c.background);
    }

    void paintReason(const QRectF &row, const QRectF &box, const Bar &bar)
    {
        m_painter.setFont(m_look.sized(12));
        m_painter.setPen(m_look.colours.secondary);
        m_painter.drawText(QRectF(box.right() + valueTextGap, row.top(), 200, row.height()),
                           Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, bar.remark);
    }

    QPainter &m_painter;
    const BarScene &m_scene;
    const Look &m_look;
    BarGeometry m_geometry;
};

} // namespace

void paintBars(QPainter &painter, const BarScene &scene, const QRectF &box, const Look &look, double scrolled)
{
    BarPainter(painter, scene, look, barGeometry(scene, box, look, scrolled)).paint();
}

} // namespace lagesbild
