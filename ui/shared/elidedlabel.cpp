#include "ui/shared/elidedlabel.h"

#include <QPainter>

namespace lagesbild
{

ElidedLabel::ElidedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidedLabel::setTexts(const QString &head, const QString &tail)
{
    m_head = head;
    m_tail = tail;
    setText(head + tail); // what a screen reader says
    updateToolTip();
}

QString ElidedLabel::shownText(int width) const
{
    const int room = width - fontMetrics().horizontalAdvance(m_tail);
    return fontMetrics().elidedText(m_head, Qt::ElideMiddle, room) + m_tail;
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {40, fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     shownText(contentsRect().width()));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    updateToolTip();
}

void ElidedLabel::updateToolTip()
{
    setToolTip(shownText(contentsRect().width()) == text() ? QString() : text());
}

} // namespace lagesbild
