#include "ui/comparison/barpicture.h"

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
} // namespace

BarPicture::BarPicture(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    letMarksSpeak();
}

void BarPicture::setLook(const Look &look)
{
    m_look = look;
    update();
}

QSize BarPicture::sizeHint() const
{
    return {720, 420};
}

QRectF BarPicture::box() const
{
    return QRectF(rect()).adjusted(marginForFocus, marginForFocus, -marginForFocus, -marginForFocus);
}

QRect BarPicture::markRect(int mark) const
{
    return areaOf(mark).toAlignedRect();
}

void BarPicture::forgetCursor(const QString &described)
{
    m_cursor.reset();
    setAccessibleDescription(described);
    update();
}

bool BarPicture::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto mark = markAt(help->pos());
        QToolTip::showText(help->globalPos(), mark ? markText(*mark) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

void BarPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPicture(painter);
    if (!hasFocus())
        return;
    const QRectF frame = m_cursor ? areaOf(*m_cursor) : QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.colours.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void BarPicture::point(std::optional<int> mark)
{
    if (highlighted() == mark)
        return;
    highlighted() = mark;
    update();
    emit pointedAt(mark.value_or(-1));
}

void BarPicture::mouseMoveEvent(QMouseEvent *event)
{
    const auto mark = markAt(event->position());
    point(mark);
    setCursor(mark ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void BarPicture::leaveEvent(QEvent *)
{
    point({});
}

void BarPicture::mouseReleaseEvent(QMouseEvent *event)
{
    const auto mark = markAt(event->position());
    if (event->button() == Qt::LeftButton && mark)
        emit chosen(*mark);
}

void BarPicture::moveCursorTo(int mark)
{
    if (markCount() == 0)
        return;
    m_cursor = std::clamp(mark, 0, markCount() - 1);
    point(m_cursor);
    update();
    speakCurrentMark(*this);
}

std::optional<int> BarPicture::markBeyond(int mark, int key) const
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return mark - 1;
    case Qt::Key_Right:
    case Qt::Key_Down:
        return mark + 1;
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return markCount() - 1;
    default:
        return std::nullopt;
    }
}

void BarPicture::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_cursor)
            emit chosen(*m_cursor);
        return;
    }
    if (const auto next = markBeyond(m_cursor.value_or(firstMark()), event->key()))
        return moveCursorTo(*next);
    QWidget::keyPressEvent(event);
}

void BarPicture::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        moveCursorTo(m_cursor.value_or(firstMark()));
}

void BarPicture::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_cursor.reset();
    point({});
}

} // namespace lagesbild
