#pragma once

#include "core/sources/owndata/figureimport.h"
#include "core/sources/tables/texttable.h"
#include "ui/shared/look.h"

#include <QAbstractTableModel>
#include <QHash>

namespace lagesbild
{

/// What a column is for, in a word: «Kommun», «År», «Värde» …; «Används inte».
QString roleName(const ColumnUse &use);

/// The first rows of a table that is to be imported: above each column what it is taken for, and rows that can't be
/// taken told apart, with the reason as tooltip.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// Rows shown at most: the rest is read but need not be looked at.
    static constexpr int mostRows = 500;

    using QAbstractTableModel::QAbstractTableModel;

    /// @p table must outlive the model or its next table.
    void setTable(const TextTable *table, const ImportMapping &mapping);
    /// Which rows were refused.
    void setRefused(const std::vector<RefusedRow> &refused);
    void setLook(const Look &look);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant cellData(const QModelIndex &index, int role) const;

    const TextTable *m_table = nullptr;
    ImportMapping m_mapping;
    QHash<qint64, QString> m_refused; ///< row number to reason
    Look m_look;
};

/// Every row that was refused: its number, why, and what stands there.
class RefusedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { RowColumn, ReasonColumn, TextColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<RefusedRow> rows);
    const std::vector<RefusedRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<RefusedRow> m_rows;
};

/// The refused rows as CSV for Swedish Excel: semicolons, UTF-8 with a byte order mark.
QByteArray refusedCsv(const std::vector<RefusedRow> &rows);

} // namespace lagesbild
