#pragma once

#include "core/analysis/ownrows.h"

#include <QAbstractTableModel>

#include <vector>

namespace lagesbild
{

/// The user's own indicators: what they are called, their years, how many figures, and which file they came from.
class OwnListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TitleColumn, UnitColumn, YearsColumn, FiguresColumn, FileColumn, DateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<OwnRow> rows, const Catalogue &catalogue);
    /// Empty for no row.
    IndicatorId indicatorAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textAt(int row, int column) const;

    std::vector<OwnRow> m_rows;
    std::vector<QString> m_titles; ///< of the rows
    std::vector<QString> m_units;
};

} // namespace lagesbild
