#include "ui/comparison/formtable.h"

#include "ui/comparison/comparisontable.h"

namespace lagesbild
{

FormCell wordCell(const QString &word)
{
    return {word, word.isEmpty() ? QVariant() : QVariant(word)};
}

FormCell numberCell(const QString &text, double value)
{
    return {text, value};
}

FormTable::FormTable(QObject *parent) : QAbstractTableModel(parent) {}

void FormTable::setContent(std::vector<FormColumn> columns, std::vector<FormTableRow> rows)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    endResetModel();
}

void FormTable::setLook(const Look &look)
{
    m_look = look;
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                         {Qt::FontRole, Qt::ForegroundRole});
}

int FormTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FormTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant FormTable::data(const QModelIndex &index, int role) const
{
    const FormTableRow &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    const FormCell &cell = row.cells[column];
    const bool words = m_columns[column].words;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell.text;
    case ComparisonTable::SortRole:
        return cell.sort;
    case ComparisonTable::CodeRole:
        return QString::fromStdString(row.area.text());
    case Qt::TextAlignmentRole:
        return QVariant(words ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole: {
        const QFont::Weight weight = row.strong ? QFont::DemiBold : QFont::Normal;
        return words ? m_look.sized(13, weight) : m_look.sizedNumbers(13, weight);
    }
    case Qt::ForegroundRole:
        return row.remark.isEmpty() || words ? m_look.colours.text : m_look.colours.secondary;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return row.remark;
    default:
        return {};
    }
}

QVariant FormTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const FormColumn &column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return column.words ? Qt::AlignLeft : Qt::AlignRight;
    return role == Qt::DisplayRole ? QVariant(column.title) : QVariant();
}

} // namespace lagesbild
