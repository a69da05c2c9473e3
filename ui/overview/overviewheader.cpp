#include "ui/overview/overviewheader.h"

#include <QPainter>

namespace lagesbild
{

using namespace Qt::StringLiterals;

OverviewHeader::OverviewHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(24);
    setFocusPolicy(Qt::NoFocus);
}

void OverviewHeader::setLook(const Look &look)
{
    m_look = look;
    viewport()->update();
}

QSize OverviewHeader::sizeHint() const
{
    return {0, height};
}

void OverviewHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, m_look.colours.background);
    painter->setFont(m_look.sized(12, QFont::DemiBold));
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    painter->setPen(sorted ? m_look.colours.accent : m_look.colours.secondary);
    QString text = model()->headerData(section, Qt::Horizontal).toString();
    if (sorted && !text.isEmpty())
        text += sortIndicatorOrder() == Qt::AscendingOrder ? u" ↑"_s : u" ↓"_s;
    const auto alignment =
        Qt::Alignment(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const QRect inside = rect.adjusted(6, 0, -6, -9);
    painter->drawText(inside, (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignBottom,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
    painter->setPen(QPen(m_look.colours.secondary, 1));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

} // namespace lagesbild
