#pragma once

// Qt first: moc 6.4 trips over <compare> when it is the first header it meets.
#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include "core/data/catalogue.h"
#include "ui/shared/look.h"

#include <set>
#include <vector>

namespace lagesbild
{

/// Indicators to tick, with what tells them apart below the title.
class IndicatorList : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole, HasValuesRole };
    using QAbstractListModel::QAbstractListModel;

    void setIndicators(std::vector<const Indicator *> indicators);
    void setTicked(const std::vector<IndicatorId> &ids);
    const Indicator &indicator(int row) const { return *m_indicators[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void tickAsked(const lagesbild::IndicatorId &id, bool on);

private:
    std::vector<const Indicator *> m_indicators;
    std::set<IndicatorId> m_ticked;
};

/// A box to tick, the title, and in small what is known of it.
class IndicatorDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int rowHeight = 44;
    using QStyledItemDelegate::QStyledItemDelegate;

    void setLook(const Look &look) { m_look = look; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// A click anywhere on the line ticks it.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    Look m_look;
};

} // namespace lagesbild
