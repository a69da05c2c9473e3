#include "ui/comparison/parts/stackpainter.h"

#include "ui/shared/charts/hatch.h"

#include <QFontMetricsF>

#include <array>
#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double seam = 1;

/// One phase of drawing each, so that a phase sets its pens once.
class StackPainter
{
public:
    StackPainter(QPainter &painter, const StackScene &scene, const QRectF &box, const Look &look)
        : m_painter(painter), m_scene(scene), m_look(look), m_geometry(stackGeometry(scene, box, look))
    {
    }

    void paint()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        if (isColumns())
            paintScale();
        for (std::size_t i = 0; i < m_scene.bars.size(); ++i) {
            paintHighlight(i);
            paintWhole(i);
            paintWords(i);
        }
        paintPartNames();
        m_painter.restore();
    }

private:
    bool isColumns() const { return m_scene.direction == StackScene::Direction::Columns; }

    void paintScale()
    {
        const QRectF &plot = m_geometry.plot;
        m_painter.setFont(m_look.sized(11));
        const double height = QFontMetricsF(m_painter.font()).height();
        for (const int percent : std::array{0, 25, 50, 75, 100}) {
            const double y = std::floor(plot.bottom() - plot.height() * percent / 100) + 0.5;
            m_painter.setPen(QPen(percent == 0 ? m_look.colours.bar : m_look.colours.line, 1));
            m_painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
            m_painter.setPen(m_look.colours.secondary);
            const QString text = percent == 0 ? u"0"_s : QString::number(percent) + u"\u00a0%"_s;
            m_painter.drawText(QRectF(plot.left() - 108, y - height / 2, 100, height),
                               Qt::AlignRight | Qt::AlignVCenter, text);
        }
    }

    void paintHighlight(std::size_t index)
    {
        if (m_scene.highlighted != static_cast<int>(index))
            return;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_look.colours.rail);
        m_painter.drawRoundedRect(m_geometry.bars[index].hit.adjusted(1, 1, -1, -1), 5, 5);
    }

    void paintWhole(std::size_t index)
    {
        const StackBar &bar = m_scene.bars[index];
        const StackPlace &place = m_geometry.bars[index];
        if (bar.parts.empty()) {
            paintReason(bar, place);
            return;
        }
        const int count = static_cast<int>(bar.parts.size());
        for (int part = 0; part < count; ++part) {
            const QRectF &box = place.parts[static_cast<std::size_t>(part)];
            const QColor colour = partColour(part, count, m_look);
            const QRectF inner = isColumns() ? box.adjusted(0, seam / 2, 0, -seam / 2)
                                             : box.adjusted(seam / 2, 0, -seam / 2, 0);
            if (bar.hollow) {
                m_painter.setPen(QPen(part == count - 1 ? m_look.colours.bar : colour, 1.5));
                m_painter.setBrush(m_look.colours.background);
                m_painter.drawRect(inner.adjusted(0.75, 0.75, -0.75, -0.75));
            } else {
                m_painter.fillRect(inner, colour);
            }
            paintNumber(bar, part, inner, bar.hollow ? m_look.colours.text : textOn(colour, m_look));
        }
    }

    /// A whole that is missing is hatched where it would stand, with the reason.
    void paintReason(const StackBar &bar, const StackPlace &place)
    {
        const double length = isColumns() ? 24 : 84;
        const QRectF box =
            isColumns()
                ? QRectF(place.whole.left(), place.whole.bottom() - length, place.whole.width(), length)
                : QRectF(place.whole.left(), place.whole.top(), length, place.whole.height());
        paintHatch(m_painter, box, m_look.colours.missing);
        if (isColumns())
            return; // too narrow for words: pointing at it tells
        m_painter.setFont(m_look.sized(12));
        m_painter.setPen(m_look.colours.secondary);
        m_painter.drawText(
            QRectF(box.right() + 8, place.whole.top(), place.whole.width(), place.whole.height()),
            Qt::AlignLeft | Qt::AlignVCenter, bar.reason);
    }

    void paintNumber(const StackBar &bar, int part, const QRectF &box, const QColor &colour)
    {
        const QString &text = bar.texts[static_cast<std::size_t>(part)];
        m_painter.setFont(m_look.sizedNumbers(12, bar.strong ? QFont::DemiBold : QFont::Normal));
        const QFontMetricsF metrics(m_painter.font());
        if (metrics.horizontalAdvance(text) + 4 > box.width() || metrics.height() > box.height() + 2)
            return;
        m_painter.setPen(colour);
        m_painter.drawText(box, Qt::AlignCenter, text);
    }

    void paintWords(std::size_t index)
    {
        const StackBar &bar = m_scene.bars[index];
        const StackPlace &place = m_geometry.bars[index];
        m_painter.setFont(m_look.sized(13, bar.strong ? QFont::DemiBold : QFont::Normal));
        m_painter.setPen(m_look.colours.text);
        const QFontMetricsF metrics(m_painter.font());
        m_painter.drawText(place.name, (isColumns() ? Qt::AlignHCenter : Qt::AlignRight) | Qt::AlignVCenter,
                           metrics.elidedText(bar.name, Qt::ElideMiddle, place.name.width() + 0.5));
        m_painter.setFont(m_look.sizedNumbers(isColumns() ? 11 : 12));
        m_painter.setPen(m_look.colours.secondary);
        const QFontMetricsF small(m_painter.font());
        if (small.horizontalAdvance(bar.persons) <= place.persons.width() + 0.5)
            m_painter.drawText(place.persons,
                               (isColumns() ? Qt::AlignHCenter : Qt::AlignRight) | Qt::AlignVCenter,
                               bar.persons);
    }

    void paintPartNames()
    {
        m_painter.setFont(m_look.sized(12));
        m_painter.setPen(m_look.colours.text);
        for (std::size_t i = 0; i < m_geometry.partNames.size(); ++i)
            m_painter.drawText(m_geometry.partNames[i], Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                               m_scene.partNames[i]);
    }

    QPainter &m_painter;
    const StackScene &m_scene;
    const Look &m_look;
    StackGeometry m_geometry;
};

} // namespace

void paintStacks(QPainter &painter, const StackScene &scene, const QRectF &box, const Look &look)
{
    StackPainter(painter, scene, box, look).paint();
}

} // namespace lagesbild
