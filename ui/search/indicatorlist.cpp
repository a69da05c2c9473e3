#include "ui/search/indicatorlist.h"

#include "ui/shared/selectiontext.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int boxSide = 16;
constexpr int boxLeft = 10;
constexpr int textLeft = 38;

void paintBox(QPainter &painter, const QRectF &box, bool ticked, const Colours &colours)
{
    painter.setPen(QPen(ticked ? colours.accent : colours.bar, 1.25));
    painter.setBrush(ticked ? colours.accent : colours.background);
    painter.drawRoundedRect(box, 3, 3);
    if (!ticked)
        return;
    QPainterPath tick(box.topLeft() + QPointF(3.5, 7.5));
    tick.lineTo(box.topLeft() + QPointF(6.5, 10.5));
    tick.lineTo(box.topLeft() + QPointF(11.5, 4.5));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.background, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(tick);
}

} // namespace

void IndicatorList::setIndicators(std::vector<const Indicator *> indicators)
{
    beginResetModel();
    m_indicators = std::move(indicators);
    endResetModel();
}

void IndicatorList::setTicked(const std::vector<IndicatorId> &ids)
{
    m_ticked = {ids.begin(), ids.end()};
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

int IndicatorList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_indicators.size());
}

QVariant IndicatorList::data(const QModelIndex &index, int role) const
{
    const Indicator &entry = indicator(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::ToolTipRole:
        return entry.shortTitle == entry.title ? entry.title : u"%1\n%2"_s.arg(entry.shortTitle, entry.title);
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(entry.title, data(index, DetailRole).toString());
    case Qt::CheckStateRole:
        return QVariant(m_ticked.contains(entry.id) ? Qt::Checked : Qt::Unchecked);
    case DetailRole: {
        QStringList facts{QString::fromStdString(entry.id.text())};
        if (const QString unit = unitHeading(entry.unit); !unit.isEmpty())
            facts << unit;
        if (entry.byGender)
            facts << tr("by gender");
        if (!entry.operatingArea.isEmpty())
            facts << entry.operatingArea;
        if (!entry.hasValues)
            facts << tr("no values in the data pack");
        return facts.join(u" · "_s);
    }
    case HasValuesRole:
        return entry.hasValues;
    default:
        return {};
    }
}

bool IndicatorList::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole)
        return false;
    emit tickAsked(indicator(index.row()).id, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags IndicatorList::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable;
}

void IndicatorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool current = option.state.testFlag(QStyle::State_HasFocus);
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(current ? m_look.colours.accentField : m_look.colours.rail);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 5, 5);
    }
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    paintBox(*painter,
             QRectF(option.rect.left() + boxLeft + 0.5, option.rect.center().y() - boxSide / 2 + 0.5,
                    boxSide - 1, boxSide - 1),
             ticked, m_look.colours);
    const QRect inside = option.rect.adjusted(textLeft, 5, -10, -5);
    painter->setFont(m_look.font);
    painter->setPen(index.data(IndicatorList::HasValuesRole).toBool() ? m_look.colours.text
                                                                      : m_look.colours.secondary);
    painter->drawText(
        inside, Qt::AlignLeft | Qt::AlignTop,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, inside.width()));
    painter->setFont(m_look.sized(11));
    painter->setPen(m_look.colours.secondary);
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignBottom,
                      painter->fontMetrics().elidedText(index.data(IndicatorList::DetailRole).toString(),
                                                        Qt::ElideRight, inside.width()));
    painter->restore();
}

QSize IndicatorDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, rowHeight};
}

bool IndicatorDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                                    const QModelIndex &index)
{
    const bool clicked = event->type() == QEvent::MouseButtonRelease &&
                         static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    const bool pressed =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!clicked && !pressed)
        return false;
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, QVariant(ticked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

} // namespace lagesbild
