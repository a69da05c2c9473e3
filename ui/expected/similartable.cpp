#include "ui/expected/similartable.h"

#include "ui/shared/numbertext.h"

namespace lagesbild
{

SimilarTable::SimilarTable(QObject *parent) : QAbstractTableModel(parent) {}

void SimilarTable::setRows(std::vector<SimilarBetter> rows, const Indicator &response)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_response = response;
    endResetModel();
}

void SimilarTable::setLook(const Look &look)
{
    m_look = look;
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1),
                         {Qt::FontRole, Qt::ForegroundRole});
}

int SimilarTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SimilarTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SimilarTable::text(const SimilarBetter &row, int column) const
{
    const int decimals = shownDecimals(m_response);
    switch (column) {
    case NameColumn:
        return row.name;
    case MarkColumn:
        if (row.isNeighbour)
            return tr("neighbour");
        return row.sameCounty ? tr("same county") : QString();
    case ExpectedColumn:
        return numberText(row.expected, decimals);
    case ActualColumn:
        return numberText(row.actual, decimals);
    default:
        return changeText(row.deviation, decimals);
    }
}

QVariant SimilarTable::data(const QModelIndex &index, int role) const
{
    const SimilarBetter &row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    const bool words = column == NameColumn || column == MarkColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SortRole:
        return words                      ? QVariant(text(row, column))
               : column == ExpectedColumn ? QVariant(row.expected)
               : column == ActualColumn   ? QVariant(row.actual)
                                          : QVariant(row.deviation);
    case CodeRole:
        return QString::fromStdString(row.code.text());
    case Qt::TextAlignmentRole:
        return QVariant(words ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole:
        if (column == MarkColumn)
            return m_look.sized(12);
        return words ? m_look.sized(13)
                     : m_look.sizedNumbers(13, column == DeviationColumn ? QFont::DemiBold : QFont::Normal);
    case Qt::ForegroundRole:
        return column == MarkColumn ? m_look.colours.secondary : m_look.colours.text;
    case Qt::ToolTipRole:
        return column == MarkColumn && row.isNeighbour && row.sameCounty ? tr("Neighbour in the same county")
                                                                         : QVariant();
    default:
        return {};
    }
}

QVariant SimilarTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == NameColumn || section == MarkColumn ? Qt::AlignLeft : Qt::AlignRight;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Municipality");
    case ExpectedColumn:
        return tr("Expected");
    case ActualColumn:
        return tr("Actual");
    case DeviationColumn:
        return tr("Deviation");
    default:
        return QString();
    }
}

} // namespace lagesbild
