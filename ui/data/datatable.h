#pragma once

#include <QAbstractTableModel>
#include <QCollator>
#include <QSortFilterProxyModel>
#include <QVariant>

#include "core/analysis/selection.h"
#include "ui/shared/look.h"

#include <functional>
#include <vector>

namespace lagesbild
{

/// One of the data room's lists: rows of cells that are ready to be shown.
class DataTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Column {
        QString title;
        bool isNumber = false;
    };
    struct Cell {
        QString text;
        QVariant sortKey; ///< invalid: the text
    };
    struct Row {
        std::vector<Cell> cells;
        QString toolTip;
        std::function<void(Selection &)> lead; ///< what a click changes of what is chosen; may be empty
    };
    struct Content {
        std::vector<Column> columns;
        std::vector<Row> rows;
    };
    enum Role { SortRole = Qt::UserRole };

    explicit DataTable(QObject *parent = nullptr);

    void setContent(Content content);
    void setLook(const Look &look);
    /// See Row::lead.
    const std::function<void(Selection &)> &leadOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Content m_content;
    Look m_look;
};

/// Sorts by DataTable::SortRole: texts as Swedish does.
class DataOrder : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit DataOrder(QObject *parent = nullptr);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QCollator m_swedish;
};

} // namespace lagesbild
