#include "ui/balance/rowbarsview.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

namespace
{
constexpr int marginForFocus = 3;
constexpr int leastWidth = 280;
constexpr int usualWidth = 420;
} // namespace

RowBarsView::RowBarsView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    letMarksSpeak();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RowBarsView::setBars(RowBars bars)
{
    m_bars = std::move(bars);
    m_cursor.reset();
    setAccessibleName(m_bars.heading);
    setAccessibleDescription(m_bars.rows.empty() ? m_bars.note : m_bars.rows.front().spoken);
    updateGeometry();
    update();
}

void RowBarsView::setLook(const Look &look)
{
    m_look = look;
    updateGeometry();
    update();
}

RowBarsGeometry RowBarsView::geometryShown() const
{
    return rowBarsGeometry(m_bars, width() - 2.0 * marginForFocus, m_look);
}

int RowBarsView::heightForWidth(int width) const
{
    const RowBarsGeometry geometry = rowBarsGeometry(m_bars, width - 2.0 * marginForFocus, m_look);
    return static_cast<int>(std::ceil(geometry.height(markCount()))) + 2 * marginForFocus;
}

QSize RowBarsView::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize RowBarsView::minimumSizeHint() const
{
    return {leastWidth, heightForWidth(std::max(leastWidth, width()))};
}

int RowBarsView::markCount() const
{
    return static_cast<int>(m_bars.rows.size());
}

QString RowBarsView::markText(int mark) const
{
    return m_bars.rows[static_cast<std::size_t>(mark)].spoken;
}

QRect RowBarsView::markRect(int mark) const
{
    return geometryShown().row(mark).translated(marginForFocus, marginForFocus).toAlignedRect();
}

bool RowBarsView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto row =
        rowAt(geometryShown(), markCount(), QPointF(help->pos()) - QPointF(marginForFocus, marginForFocus));
    QToolTip::showText(help->globalPos(), row ? markText(*row) : QString(), this);
    return true;
}

void RowBarsView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.colours.background);
    painter.translate(marginForFocus, marginForFocus);
    const RowBarsGeometry geometry = geometryShown();
    paintRowBars(painter, m_bars, geometry, m_look);
    if (!hasFocus() || !m_cursor)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.colours.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(geometry.row(*m_cursor).adjusted(-2, 1, 2, -1), 5, 5);
}

void RowBarsView::moveCursorTo(int row)
{
    if (m_bars.rows.empty())
        return;
    m_cursor = std::clamp(row, 0, markCount() - 1);
    speakCurrentMark(*this);
    update();
}

void RowBarsView::keyPressEvent(QKeyEvent *event)
{
    const int row = m_cursor.value_or(-1);
    switch (event->key()) {
    case Qt::Key_Up:
        return moveCursorTo(row - 1);
    case Qt::Key_Down:
        return moveCursorTo(row + 1);
    case Qt::Key_Home:
        return moveCursorTo(0);
    case Qt::Key_End:
        return moveCursorTo(markCount() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void RowBarsView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        moveCursorTo(m_cursor.value_or(0));
}

void RowBarsView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace lagesbild
