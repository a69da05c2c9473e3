#include "ui/overview/standingsummary.h"

#include "ui/shared/trendglyph.h"

#include <QFontMetrics>
#include <QPainter>

namespace lagesbild
{

namespace
{
constexpr int glyphSize = 11;
constexpr int glyphGap = 5;
constexpr int partGap = 18;
} // namespace

void StandingSummary::setLook(const Look &look)
{
    m_look = look;
    updateGeometry();
    update();
}

void StandingSummary::setCounts(const std::vector<AreaSummary> &areas)
{
    m_best = m_middle = m_worst = 0;
    for (const AreaSummary &area : areas) {
        m_best += area.best;
        m_middle += area.middle;
        m_worst += area.worst;
    }
    QStringList texts;
    for (const Part &part : parts())
        texts << part.text;
    setAccessibleName(tr("Compared with all municipalities: %1").arg(texts.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

std::vector<StandingSummary::Part> StandingSummary::parts() const
{
    return {{Colour::Best, tr("%n better", nullptr, m_best)},
            {Colour::Middle, tr("%n in the middle", nullptr, m_middle)},
            {Colour::Worst, tr("%n worse", nullptr, m_worst)}};
}

QSize StandingSummary::sizeHint() const
{
    const QFontMetrics metrics(m_look.sized(13, QFont::DemiBold));
    int width = 0;
    for (const Part &part : parts())
        width += glyphSize + glyphGap + metrics.horizontalAdvance(part.text) + partGap;
    return {width, metrics.height() + 6};
}

void StandingSummary::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_look.sized(13, QFont::DemiBold));
    int x = 0;
    for (const Part &part : parts()) {
        const QColor colour = part.colour == Colour::Best    ? m_look.colours.better
                              : part.colour == Colour::Worst ? m_look.colours.worse
                                                             : m_look.colours.middle;
        const QRectF box(x, (height() - glyphSize) / 2.0, glyphSize, glyphSize);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPath(standingGlyph(part.colour, box));
        x += glyphSize + glyphGap;
        const int width = painter.fontMetrics().horizontalAdvance(part.text);
        painter.setPen(colour);
        painter.drawText(QRect(x, 0, width + 2, height()), Qt::AlignLeft | Qt::AlignVCenter, part.text);
        x += width + partGap;
    }
}

} // namespace lagesbild
