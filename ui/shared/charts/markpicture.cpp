#include "ui/shared/charts/markpicture.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace lagesbild
{

namespace
{
constexpr int marginForFocus = 3;
constexpr double fieldPadding = 8;
constexpr double mostFieldWidth = 420;
constexpr double fieldGap = 6;
} // namespace

MarkPicture::MarkPicture(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    letMarksSpeak();
}

void MarkPicture::setHighlighted(const AreaId &area)
{
    if (highlighted() == area)
        return;
    highlighted() = area;
    update();
}

void MarkPicture::setLook(const Look &look)
{
    m_look = look;
    update();
}

QRectF MarkPicture::box() const
{
    return QRectF(rect()).adjusted(marginForFocus, marginForFocus, -marginForFocus, -marginForFocus);
}

void MarkPicture::forgetCursor()
{
    m_cursor.reset();
    m_pointed.reset();
    const std::optional<int> focus = focusMark();
    setAccessibleDescription(focus ? markText(*focus) : QString());
    update();
}

int MarkPicture::highlightedMark()
{
    if (m_pointed && areaOf(*m_pointed) == highlighted())
        return *m_pointed;
    for (int mark = 0; mark < markCount(); ++mark) {
        if (areaOf(mark) == highlighted())
            return mark;
    }
    return -1;
}

void MarkPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPicture(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(m_look.colours.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(plot().adjusted(-2.5, -2.5, 2.5, 2.5), 4, 4);
    }
    if (!highlighted().isEmpty())
        paintPointed(painter);
}

/// The mark pointed at in words, on a field above it, or below where there is no room.
void MarkPicture::paintPointed(QPainter &painter)
{
    const int mark = highlightedMark();
    if (mark < 0)
        return;
    const QRectF at = markRect(mark);
    const QRectF room = box();
    painter.setFont(m_look.sized(12));
    const double widest = std::min(mostFieldWidth, room.width()) - 2 * fieldPadding;
    const QRectF words =
        painter.boundingRect(QRectF(0, 0, widest, room.height()), Qt::TextWordWrap, markText(mark));
    const QSizeF size(words.width() + 2 * fieldPadding, words.height() + fieldPadding);
    const double left = std::clamp(at.center().x() - size.width() / 2, room.left(),
                                   std::max(room.left(), room.right() - size.width()));
    const double above = at.top() - fieldGap - size.height();
    const QRectF field(QPointF(left, above >= room.top() ? above : at.bottom() + fieldGap), size);
    painter.setPen(QPen(m_look.colours.bar, 1));
    painter.setBrush(m_look.colours.background);
    painter.drawRoundedRect(field, 5, 5);
    painter.setPen(m_look.colours.text);
    painter.drawText(field.adjusted(fieldPadding, 0, -fieldPadding, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     markText(mark));
}

void MarkPicture::point(std::optional<int> mark)
{
    const AreaId area = mark ? areaOf(*mark) : AreaId();
    const bool another = highlighted() != area;
    if (!another && m_pointed == mark)
        return;
    m_pointed = mark;
    highlighted() = area;
    update();
    if (another)
        emit pointedAt(area);
}

void MarkPicture::mouseMoveEvent(QMouseEvent *event)
{
    const std::optional<int> mark = markAt(event->position());
    point(mark);
    setCursor(mark ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void MarkPicture::mouseReleaseEvent(QMouseEvent *event)
{
    const std::optional<int> mark = markAt(event->position());
    if (event->button() == Qt::LeftButton && mark)
        emit chosen(areaOf(*mark));
}

void MarkPicture::leaveEvent(QEvent *)
{
    point(std::nullopt);
}

void MarkPicture::moveCursorTo(int mark)
{
    if (markCount() == 0)
        return;
    m_cursor = std::clamp(mark, 0, markCount() - 1);
    point(m_cursor);
    speakCurrentMark(*this);
}

void MarkPicture::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_cursor) {
        emit chosen(areaOf(*m_cursor));
        return;
    }
    const int from = m_cursor.value_or(focusMark().value_or(0));
    if (const std::optional<int> next = markBeyond(from, event->key()); next && markCount() > 0)
        return moveCursorTo(*next);
    QWidget::keyPressEvent(event);
}

void MarkPicture::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        moveCursorTo(m_cursor.value_or(focusMark().value_or(0)));
}

void MarkPicture::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    point(std::nullopt);
}

} // namespace lagesbild
