#include "ui/comparison/parts/stackview.h"

#include "ui/comparison/parts/stackpainter.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace lagesbild
{

namespace
{

constexpr int marginForFocus = 3;

int strongBarOf(const StackScene &scene)
{
    const auto found = std::ranges::find(scene.bars, true, &StackBar::strong);
    return found == scene.bars.end() ? 0 : static_cast<int>(found - scene.bars.begin());
}

} // namespace

StackView::StackView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    letMarksSpeak();
}

void StackView::setScene(StackScene scene, const QString &described)
{
    m_scene = std::move(scene);
    m_cursor.reset();
    setMinimumHeight(std::max(minimumSizeHint().height(), static_cast<int>(comfortableHeight(m_scene))));
    setAccessibleDescription(described);
    update();
}

void StackView::setHighlighted(const AreaId &area)
{
    if (m_scene.direction == StackScene::Direction::Columns)
        return; // every bar is the same municipality
    const auto found = std::ranges::find(m_scene.bars, area, &StackBar::area);
    const bool none = area.isEmpty() || found == m_scene.bars.end();
    const auto bar = none ? std::nullopt : std::optional(static_cast<int>(found - m_scene.bars.begin()));
    if (m_scene.highlighted == bar)
        return;
    m_scene.highlighted = bar;
    update();
}

void StackView::setLook(const Look &look)
{
    m_look = look;
    update();
}

QRectF StackView::box() const
{
    return QRectF(rect()).adjusted(marginForFocus, marginForFocus, -marginForFocus, -marginForFocus);
}

StackGeometry StackView::geometryShown() const
{
    return stackGeometry(m_scene, box(), m_look);
}

QSize StackView::minimumSizeHint() const
{
    return {320, 200};
}

QSize StackView::sizeHint() const
{
    return {720, 420};
}

bool StackView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto bar = stackAt(geometryShown(), help->pos());
        QToolTip::showText(help->globalPos(), bar ? markText(*bar) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

void StackView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStacks(painter, m_scene, box(), m_look);
    if (hasFocus()) {
        const QRectF frame = m_cursor ? geometryShown().bars[static_cast<std::size_t>(*m_cursor)].hit
                                      : QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_look.colours.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

void StackView::point(std::optional<int> bar)
{
    if (m_scene.highlighted == bar)
        return;
    m_scene.highlighted = bar;
    update();
    emit pointedAt(bar.value_or(-1));
}

void StackView::mouseMoveEvent(QMouseEvent *event)
{
    const auto bar = stackAt(geometryShown(), event->position());
    point(bar);
    setCursor(bar ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void StackView::leaveEvent(QEvent *)
{
    point({});
}

void StackView::mouseReleaseEvent(QMouseEvent *event)
{
    const auto bar = stackAt(geometryShown(), event->position());
    if (event->button() == Qt::LeftButton && bar)
        emit chosen(*bar);
}

int StackView::markCount() const
{
    return static_cast<int>(m_scene.bars.size());
}

QString StackView::markText(int mark) const
{
    return m_scene.bars[static_cast<std::size_t>(mark)].spoken;
}

QRect StackView::markRect(int mark) const
{
    return geometryShown().bars[static_cast<std::size_t>(mark)].hit.toAlignedRect();
}

void StackView::moveCursorTo(int bar)
{
    if (m_scene.bars.empty())
        return;
    m_cursor = std::clamp(bar, 0, static_cast<int>(m_scene.bars.size()) - 1);
    point(m_cursor);
    update();
    speakCurrentMark(*this);
}

void StackView::keyPressEvent(QKeyEvent *event)
{
    const int bar = m_cursor.value_or(strongBarOf(m_scene));
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return moveCursorTo(bar - 1);
    case Qt::Key_Right:
    case Qt::Key_Down:
        return moveCursorTo(bar + 1);
    case Qt::Key_Home:
        return moveCursorTo(0);
    case Qt::Key_End:
        return moveCursorTo(markCount() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_cursor)
            emit chosen(*m_cursor);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void StackView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        moveCursorTo(m_cursor.value_or(strongBarOf(m_scene)));
}

void StackView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_cursor.reset();
    point({});
}

} // namespace lagesbild
