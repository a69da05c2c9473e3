#include "ui/map/peerbars.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int rowHeight = 23;
constexpr double barHeight = 12;
constexpr double gap = 8;

} // namespace

PeerBars::PeerBars(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"peerBars"_s);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PeerBars::setLook(const Look &look)
{
    m_look = look;
    update();
}

void PeerBars::setBars(std::vector<PeerBar> bars)
{
    m_bars = std::move(bars);
    m_current = -1;
    m_least = m_greatest = 0;
    QStringList lines;
    for (const PeerBar &bar : m_bars) {
        m_least = std::min(m_least, bar.value.value_or(0));
        m_greatest = std::max(m_greatest, bar.value.value_or(0));
        lines << u"%1 %2"_s.arg(bar.name, bar.text);
    }
    setAccessibleName(tr("Comparison group"));
    setAccessibleDescription(lines.join(u"; "_s));
    updateGeometry();
    update();
}

void PeerBars::light(const AreaId &area)
{
    const auto found = std::ranges::find(m_bars, area, &PeerBar::area);
    m_current = found == m_bars.end() ? -1 : static_cast<int>(found - m_bars.begin());
    update();
}

QSize PeerBars::sizeHint() const
{
    return {300, rowHeight * static_cast<int>(m_bars.size()) + 2};
}

void PeerBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF names(m_look.sized(12, QFont::DemiBold));
    const QFontMetricsF numbers(m_look.sizedNumbers(12, QFont::DemiBold));
    double nameWidth = 0;
    double valueWidth = 0;
    for (const PeerBar &bar : m_bars) {
        nameWidth = std::max(nameWidth, names.horizontalAdvance(bar.name));
        valueWidth = std::max(valueWidth, numbers.horizontalAdvance(bar.text));
    }
    nameWidth = std::min(nameWidth, width() * 0.42);
    for (int i = 0; i < static_cast<int>(m_bars.size()); ++i)
        paintBar(painter, i, nameWidth, valueWidth);
}

void PeerBars::paintBar(QPainter &painter, int index, double nameWidth, double valueWidth) const
{
    const PeerBar &bar = m_bars[static_cast<std::size_t>(index)];
    const QRectF row(0, index * rowHeight, width(), rowHeight);
    if (index == m_current) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.colours.accentField);
        painter.drawRoundedRect(row.adjusted(0, 1, 0, -1), 4, 4);
    }
    const QFont::Weight weight = bar.isFocus ? QFont::DemiBold : QFont::Normal;
    const QFont nameFont = m_look.sized(12, weight);
    painter.setFont(nameFont);
    painter.setPen(m_look.colours.text);
    const QRectF nameBox(6, row.top(), nameWidth, rowHeight);
    painter.drawText(nameBox, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(nameFont).elidedText(bar.name, Qt::ElideRight, nameWidth));

    const QRectF plot(nameBox.right() + 2 * gap, row.center().y() - barHeight / 2,
                      width() - nameBox.right() - 3 * gap - valueWidth - 6, barHeight);
    const double span = m_greatest - m_least;
    const double zero = plot.left() + (span > 0 ? -m_least / span * plot.width() : 0);
    double end = zero;
    if (bar.value && span > 0) {
        end = zero + *bar.value / span * plot.width();
        const QColor colour = bar.isFocus ? m_look.colours.accent : m_look.colours.bar;
        const double inset = bar.isHollow ? 0.5 : 0;
        painter.setPen(bar.isHollow ? QPen(colour) : QPen(Qt::NoPen));
        painter.setBrush(bar.isHollow ? QBrush(Qt::NoBrush) : QBrush(colour));
        const QRectF box(std::min(zero, end), plot.top(), std::abs(end - zero), barHeight);
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 1.5, 1.5);
    }
    painter.setFont(m_look.sizedNumbers(12, weight));
    painter.setPen(bar.value && !bar.isHollow ? m_look.colours.text : m_look.colours.secondary);
    const double textLeft = std::max(end, zero) + gap;
    painter.drawText(QRectF(textLeft, row.top(), width() - textLeft, rowHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, bar.text);
}

int PeerBars::barAt(QPoint position) const
{
    const int bar = position.y() / rowHeight;
    return position.y() >= 0 && bar < static_cast<int>(m_bars.size()) ? bar : -1;
}

void PeerBars::pointAt(int bar)
{
    if (bar == m_current)
        return;
    m_current = bar;
    setCursor(bar < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
    emit areaPointedAt(bar < 0 ? AreaId() : m_bars[static_cast<std::size_t>(bar)].area);
}

void PeerBars::mouseMoveEvent(QMouseEvent *event)
{
    pointAt(barAt(event->pos()));
}

void PeerBars::mouseReleaseEvent(QMouseEvent *event)
{
    const int bar = barAt(event->pos());
    if (event->button() == Qt::LeftButton && bar >= 0)
        emit areaChosen(m_bars[static_cast<std::size_t>(bar)].area);
}

void PeerBars::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    pointAt(-1);
}

void PeerBars::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_bars.size()) - 1;
    if (event->key() == Qt::Key_Down)
        pointAt(std::min(m_current + 1, last));
    else if (event->key() == Qt::Key_Up)
        pointAt(std::max(m_current - 1, std::min(0, last)));
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_current >= 0)
        emit areaChosen(m_bars[static_cast<std::size_t>(m_current)].area);
    else
        QWidget::keyPressEvent(event);
}

void PeerBars::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_bars.empty() && event->reason() != Qt::MouseFocusReason)
        pointAt(0);
}

void PeerBars::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    pointAt(-1);
}

} // namespace lagesbild
