#include "ui/data/datatable.h"

namespace lagesbild
{

DataTable::DataTable(QObject *parent) : QAbstractTableModel(parent) {}

void DataTable::setContent(Content content)
{
    beginResetModel();
    m_content = std::move(content);
    endResetModel();
}

void DataTable::setLook(const Look &look)
{
    m_look = look;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                         {Qt::FontRole, Qt::ForegroundRole});
}

const std::function<void(Selection &)> &DataTable::leadOf(int row) const
{
    return m_content.rows[static_cast<std::size_t>(row)].lead;
}

int DataTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.rows.size());
}

int DataTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.columns.size());
}

QVariant DataTable::data(const QModelIndex &index, int role) const
{
    const Row &row = m_content.rows[static_cast<std::size_t>(index.row())];
    const auto place = static_cast<std::size_t>(index.column());
    const Cell &cell = row.cells[place];
    const bool isNumber = m_content.columns[place].isNumber;
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case SortRole:
        return cell.sortKey.isValid() ? cell.sortKey : QVariant(cell.text);
    case Qt::TextAlignmentRole:
        return QVariant(isNumber ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
        return isNumber ? m_look.sizedNumbers(13) : m_look.sized(13);
    case Qt::ForegroundRole:
        return m_look.colours.text;
    case Qt::ToolTipRole:
        return row.toolTip.isEmpty() ? cell.text : row.toolTip;
    default:
        return {};
    }
}

QVariant DataTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const Column &column = m_content.columns[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return column.isNumber ? Qt::AlignRight : Qt::AlignLeft;
    return role == Qt::DisplayRole ? QVariant(column.title) : QVariant();
}

DataOrder::DataOrder(QObject *parent) : QSortFilterProxyModel(parent), m_swedish(QLocale(QLocale::Swedish))
{
    setSortRole(DataTable::SortRole);
}

bool DataOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(DataTable::SortRole);
    const QVariant b = right.data(DataTable::SortRole);
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
        return m_swedish.compare(a.toString(), b.toString()) < 0;
    return a.toDouble() < b.toDouble();
}

} // namespace lagesbild
