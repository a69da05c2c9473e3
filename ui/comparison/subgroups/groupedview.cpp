#include "ui/comparison/subgroups/groupedview.h"

#include "ui/comparison/subgroups/groupedpainter.h"

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

int strongRowOf(const GroupedScene &scene)
{
    const auto found = std::ranges::find(scene.rows, true, &GroupedRow::strong);
    return found == scene.rows.end() ? 0 : static_cast<int>(found - scene.rows.begin());
}

} // namespace

GroupedView::GroupedView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    letMarksSpeak();
}

void GroupedView::setScene(GroupedScene scene, const QString &described)
{
    m_scene = std::move(scene);
    m_cursor.reset();
    setMinimumHeight(std::max(minimumSizeHint().height(), static_cast<int>(comfortableHeight(m_scene))));
    setAccessibleDescription(described);
    update();
}

void GroupedView::setLook(const Look &look)
{
    m_look = look;
    update();
}

QRectF GroupedView::box() const
{
    return QRectF(rect()).adjusted(marginForFocus, marginForFocus, -marginForFocus, -marginForFocus);
}

GroupedGeometry GroupedView::geometryShown() const
{
    return groupedGeometry(m_scene, box(), m_look);
}

QSize GroupedView::minimumSizeHint() const
{
    return {320, 200};
}

QSize GroupedView::sizeHint() const
{
    return {720, 420};
}

bool GroupedView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto group = groupAt(geometryShown(), help->pos());
        QToolTip::showText(help->globalPos(), group ? markText(*group) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

void GroupedView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGroups(painter, m_scene, box(), m_look);
    if (hasFocus()) {
        const QRectF frame = m_cursor ? geometryShown().rows[static_cast<std::size_t>(*m_cursor)].hit
                                      : QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_look.colours.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

void GroupedView::point(std::optional<int> group)
{
    if (m_scene.highlighted == group)
        return;
    m_scene.highlighted = group;
    update();
}

void GroupedView::mouseMoveEvent(QMouseEvent *event)
{
    const auto group = groupAt(geometryShown(), event->position());
    point(group);
    setCursor(group ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void GroupedView::leaveEvent(QEvent *)
{
    point({});
}

void GroupedView::mouseReleaseEvent(QMouseEvent *event)
{
    const auto group = groupAt(geometryShown(), event->position());
    if (event->button() == Qt::LeftButton && group)
        emit chosen(*group);
}

int GroupedView::markCount() const
{
    return static_cast<int>(m_scene.rows.size());
}

QString GroupedView::markText(int mark) const
{
    return m_scene.rows[static_cast<std::size_t>(mark)].spoken;
}

QRect GroupedView::markRect(int mark) const
{
    return geometryShown().rows[static_cast<std::size_t>(mark)].hit.toAlignedRect();
}

void GroupedView::moveCursorTo(int group)
{
    if (m_scene.rows.empty())
        return;
    m_cursor = std::clamp(group, 0, static_cast<int>(m_scene.rows.size()) - 1);
    point(m_cursor);
    update();
    speakCurrentMark(*this);
}

void GroupedView::keyPressEvent(QKeyEvent *event)
{
    const int group = m_cursor.value_or(strongRowOf(m_scene));
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return moveCursorTo(group - 1);
    case Qt::Key_Right:
    case Qt::Key_Down:
        return moveCursorTo(group + 1);
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

void GroupedView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        moveCursorTo(m_cursor.value_or(strongRowOf(m_scene)));
}

void GroupedView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_cursor.reset();
    point({});
}

} // namespace lagesbild
