#include "ui/shared/elidedlabel.h"

#include <QPainter>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{
const QString between = u" · "_s;
} // namespace

ElidedLabel::ElidedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidedLabel::setTexts(const QString &head, const QString &tail)
{
    m_head = head;
    m_tail = tail;
    m_facts.clear();
    setText(head + tail); // what a screen reader says
    updateToolTip();
}

void ElidedLabel::setFacts(const QStringList &facts)
{
    m_head = facts.value(0);
    m_tail.clear();
    m_facts = facts;
    setText(facts.join(between));
    updateToolTip();
}

QString ElidedLabel::shownText(int width) const
{
    for (qsizetype count = m_facts.size(); count > 1; --count) {
        QString text = m_facts.first(count).join(between);
        if (fontMetrics().horizontalAdvance(text) <= width)
            return text;
    }
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
