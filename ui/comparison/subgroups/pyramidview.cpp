#include "ui/comparison/subgroups/pyramidview.h"

#include "ui/comparison/subgroups/pyramidpainter.h"

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
constexpr int sides = static_cast<int>(pyramidSides.size());
/// Less than a sheet of paper gets: the shortest class can still be read and pointed at.
constexpr int leastHeight = 416;

} // namespace

PyramidView::PyramidView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    letMarksSpeak();
}

void PyramidView::setScene(PyramidScene scene, const QString &described)
{
    m_scene = std::move(scene);
    m_cursor.reset();
    setAccessibleDescription(described);
    update();
}

void PyramidView::setLook(const Look &look)
{
    m_look = look;
    update();
}

QRectF PyramidView::box() const
{
    return QRectF(rect()).adjusted(marginForFocus, marginForFocus, -marginForFocus, -marginForFocus);
}

PyramidGeometry PyramidView::geometryShown() const
{
    return pyramidGeometry(m_scene, box(), m_look);
}

QSize PyramidView::minimumSizeHint() const
{
    return {320, leastHeight};
}

QSize PyramidView::sizeHint() const
{
    return {720, leastHeight};
}

bool PyramidView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto mark = markAt(geometryShown(), help->pos());
        QToolTip::showText(help->globalPos(), mark ? markText(*mark) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

void PyramidView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPyramid(painter, m_scene, box(), m_look);
    if (hasFocus()) {
        const QRectF frame =
            m_cursor ? hitOf(geometryShown(), *m_cursor) : QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_look.colours.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

void PyramidView::point(std::optional<int> mark)
{
    if (m_scene.highlighted == mark)
        return;
    m_scene.highlighted = mark;
    update();
}

void PyramidView::mouseMoveEvent(QMouseEvent *event)
{
    const auto mark = markAt(geometryShown(), event->position());
    point(mark);
    setCursor(mark ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PyramidView::leaveEvent(QEvent *)
{
    point({});
}

void PyramidView::mouseReleaseEvent(QMouseEvent *event)
{
    const auto mark = markAt(geometryShown(), event->position());
    if (event->button() == Qt::LeftButton && mark)
        emit chosen(*mark);
}

QString PyramidView::markText(int mark) const
{
    return m_scene.mark(mark).spoken;
}

QRect PyramidView::markRect(int mark) const
{
    return hitOf(geometryShown(), mark).toAlignedRect();
}

/// The chosen age's, else the oldest's.
int PyramidView::firstMark() const
{
    const auto found = std::ranges::find(m_scene.rows, true, &PyramidRow::strong);
    return found == m_scene.rows.end() ? 0 : sides * static_cast<int>(found - m_scene.rows.begin());
}

void PyramidView::moveCursorTo(int mark)
{
    if (mark < 0 || mark >= markCount())
        return;
    m_cursor = mark;
    point(m_cursor);
    update();
    speakCurrentMark(*this);
}

void PyramidView::keyPressEvent(QKeyEvent *event)
{
    const int mark = m_cursor.value_or(firstMark());
    const int side = mark % sides;
    switch (event->key()) {
    case Qt::Key_Up:
        return moveCursorTo(m_cursor ? mark - sides : mark);
    case Qt::Key_Down:
        return moveCursorTo(m_cursor ? mark + sides : mark);
    case Qt::Key_Left:
        return moveCursorTo(mark - side);
    case Qt::Key_Right:
        return moveCursorTo(mark - side + sides - 1);
    case Qt::Key_Home:
        return moveCursorTo(side);
    case Qt::Key_End:
        return moveCursorTo(markCount() - sides + side);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_cursor)
            emit chosen(*m_cursor);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PyramidView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        moveCursorTo(m_cursor.value_or(firstMark()));
}

void PyramidView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_cursor.reset();
    point({});
}

} // namespace lagesbild
