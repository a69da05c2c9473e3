#pragma once

#include "core/analysis/comparison.h"
#include "core/data/indicator.h"
#include "ui/shared/look.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QSortFilterProxyModel>

namespace lagesbild
{

/// The rows of the comparison as a table: the same figures as the bars.
class ComparisonTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        PlaceColumn,
        NameColumn,
        ValueColumn,
        IntervalColumn,
        PlaceRangeColumn,
        PersonsColumn,
        StatusColumn,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole, ///< number or name; invalid when missing
        CodeRole,                ///< of the municipality, as text
    };

    explicit ComparisonTable(QObject *parent = nullptr);

    void setRows(std::vector<ComparisonRow> rows, const Indicator &indicator);
    void setLook(const Look &look);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ComparisonRow &row, int column) const;
    QVariant sortKey(const ComparisonRow &row, int column) const;

    std::vector<ComparisonRow> m_rows;
    Indicator m_indicator;
    Look m_look;
};

/// Sorts by ComparisonTable::SortRole: names as Swedish does, missing figures last in either direction.
class ComparisonOrder : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ComparisonOrder(QObject *parent = nullptr);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QCollator m_swedish;
};

} // namespace lagesbild
