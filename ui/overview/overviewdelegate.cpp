#include "ui/overview/overviewdelegate.h"

#include "ui/overview/cellpainting.h"
#include "ui/overview/overviewtext.h"
#include "ui/shared/trendglyph.h"

#include <QPainter>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int padding = 6;
constexpr int glyphWidth = 16;

const OverviewModel::Line &lineOf(const QModelIndex &index)
{
    return *static_cast<const OverviewModel::Line *>(
        index.data(OverviewModel::LineRole).value<const void *>());
}

bool isRanked(const OverviewRow &row)
{
    return row.place.colour == Colour::Best || row.place.colour == Colour::Middle ||
           row.place.colour == Colour::Worst;
}

QColor standingColour(Colour colour, const Colours &colours)
{
    switch (colour) {
    case Colour::Best:
        return colours.better;
    case Colour::Worst:
        return colours.worse;
    default:
        return colours.middle;
    }
}

} // namespace

void OverviewDelegate::setLook(const Look &look)
{
    m_look = look;
    m_valueFont = look.sizedNumbers(13, QFont::DemiBold);
    m_areaFont = look.sized(14, QFont::DemiBold);
    m_smallFont = look.sized(12);
    m_yearFont = look.sizedNumbers(11);
}

void OverviewDelegate::setSeriesWindow(Year first, Year last)
{
    m_first = first;
    m_last = last;
}

QSize OverviewDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    switch (lineOf(index).kind) {
    case OverviewModel::LineKind::Area:
        return {0, areaHeight};
    case OverviewModel::LineKind::Subheading:
        return {0, subheadingHeight};
    case OverviewModel::LineKind::Indicator:
        break;
    }
    return {0, rowHeight};
}

void OverviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const OverviewModel::Line &line = lineOf(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (line.kind != OverviewModel::LineKind::Indicator) {
        paintHeading(*painter, option.rect, line);
    } else {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected || index.row() == m_hoveredRow)
            painter->fillRect(option.rect, selected ? m_look.colours.accentField : m_look.colours.rail);
        paintCell(*painter, option.rect, index, line);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(m_look.colours.accent, 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
        }
    }
    painter->restore();
}

void OverviewDelegate::paintHeading(QPainter &painter, const QRect &rect,
                                    const OverviewModel::Line &line) const
{
    const bool area = line.kind == OverviewModel::LineKind::Area;
    painter.setFont(area ? m_areaFont : m_smallFont);
    painter.setPen(area ? m_look.colours.text : m_look.colours.secondary);
    const QRect text = rect.adjusted(padding, 0, -padding, area ? -7 : -3);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom, line.heading);
    if (area) {
        painter.setPen(QPen(m_look.colours.line, 1));
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    }
}

void OverviewDelegate::paintCell(QPainter &painter, const QRect &rect, const QModelIndex &index,
                                 const OverviewModel::Line &line) const
{
    const OverviewRow &row = *line.row;
    const QRect inside = rect.adjusted(padding, 0, -padding, 0);
    switch (index.column()) {
    case OverviewModel::TitleColumn:
        paintTitle(painter, inside, row);
        return;
    case OverviewModel::ValueColumn:
        paintValue(painter, inside, index.data().toString(), row);
        return;
    case OverviewModel::SparklineColumn:
        paintSparkline(painter, QRectF(inside).adjusted(4, 8, -4, -8), row, m_first, m_last, m_look);
        return;
    case OverviewModel::TrendColumn:
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.colours.text);
        painter.drawPath(
            arrowGlyph(row.arrow, QRectF(0, 0, 14, 14).translated(inside.center() - QPoint(6, 6))));
        return;
    case OverviewModel::BarColumn:
        paintMiniBar(painter, inside, row, m_look);
        return;
    case OverviewModel::PlaceColumn:
        paintPlace(painter, inside, index.data().toString(), row);
        return;
    case OverviewModel::MapColumn:
        if (row.state == RowState::Figures || row.state == RowState::NoneForFocus)
            paintMapMark(painter, rect, m_look.colours.secondary);
        return;
    case OverviewModel::InfoColumn:
        if (line.indicator != nullptr)
            paintInfoMark(painter, rect, m_look.colours.secondary);
        return;
    default:
        break;
    }
    const bool certainty = index.column() == OverviewModel::CertaintyColumn;
    const bool quiet = certainty || index.column() == OverviewModel::ChangeColumn;
    painter.setFont(certainty ? m_smallFont : m_look.numberFont);
    painter.setPen(quiet ? m_look.colours.secondary : m_look.colours.text);
    painter.drawText(inside, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()),
                     index.data().toString());
}

void OverviewDelegate::paintTitle(QPainter &painter, const QRect &rect, const OverviewRow &row) const
{
    const bool empty = row.state == RowState::NoValues || row.state == RowState::NoIndicator;
    painter.setFont(m_look.font);
    painter.setPen(empty ? m_look.colours.secondary : m_look.colours.text);
    const QRect box = row.variant ? rect.adjusted(16, 0, 0, 0) : rect;
    const QString title = overviewCellText(row, nullptr, OverviewModel::TitleColumn);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(title, Qt::ElideMiddle, box.width()));
}

void OverviewDelegate::paintValue(QPainter &painter, const QRect &rect, const QString &text,
                                  const OverviewRow &row) const
{
    const bool firm = row.figure.value && row.figure.status == Status::Ok && !row.older;
    painter.setFont(firm ? m_valueFont : m_look.numberFont);
    painter.setPen(firm ? m_look.colours.text : m_look.colours.secondary);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, text);
    if (row.older && row.figure.value) {
        painter.setFont(m_yearFont);
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, QString::number(toInt(*row.year)));
    }
    const bool hollow = row.figure.status == Status::Few || row.figure.status == Status::Placeholder;
    if (!hollow)
        return;
    const int width = QFontMetrics(m_look.numberFont).horizontalAdvance(text);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_look.colours.secondary, 1.25));
    painter.drawEllipse(QPointF(rect.right() - width - 9, rect.center().y() + 0.5), 3.5, 3.5);
}

void OverviewDelegate::paintPlace(QPainter &painter, const QRect &rect, const QString &text,
                                  const OverviewRow &row) const
{
    const bool ranked = isRanked(row);
    painter.setFont(m_look.numberFont);
    painter.setPen(ranked ? m_look.colours.text : m_look.colours.secondary);
    painter.drawText(rect.adjusted(0, 0, -glyphWidth, 0), Qt::AlignRight | Qt::AlignVCenter, text);
    if (!ranked)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(standingColour(row.place.colour, m_look.colours));
    const QRectF box(rect.right() - 10, rect.center().y() - 5, 11, 11);
    painter.drawPath(standingGlyph(row.place.colour, box));
}

} // namespace lagesbild
