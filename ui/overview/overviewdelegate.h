#pragma once

#include "ui/overview/overviewmodel.h"
#include "ui/shared/look.h"

#include <QStyledItemDelegate>

namespace lagesbild
{

/// Paints the overview's cells: words and numbers, sparkline, arrow, mini bar and place.
class OverviewDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setLook(const Look &look);
    /// Years that every sparkline spans.
    void setSeriesWindow(Year first, Year last);
    /// The row under the pointer; −1: none.
    void setHoveredRow(int row) { m_hoveredRow = row; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static constexpr int rowHeight = 28;
    static constexpr int subheadingHeight = 24;
    static constexpr int areaHeight = 42;

private:
    void paintHeading(QPainter &painter, const QRect &rect, const OverviewModel::Line &line) const;
    void paintCell(QPainter &painter, const QRect &rect, const QModelIndex &index,
                   const OverviewModel::Line &line) const;
    void paintTitle(QPainter &painter, const QRect &rect, const OverviewRow &row) const;
    void paintValue(QPainter &painter, const QRect &rect, const QString &text, const OverviewRow &row) const;
    void paintPlace(QPainter &painter, const QRect &rect, const QString &text, const OverviewRow &row) const;

    Look m_look;
    QFont m_valueFont;
    QFont m_areaFont;
    QFont m_smallFont;
    QFont m_yearFont;
    Year m_first{};
    Year m_last{};
    int m_hoveredRow = -1;
};

} // namespace lagesbild
