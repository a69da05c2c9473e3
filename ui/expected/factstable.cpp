#include "ui/expected/factstable.h"

namespace lagesbild
{

FactsTable::FactsTable(QObject *parent) : QAbstractTableModel(parent) {}

void FactsTable::setFacts(Facts facts)
{
    beginResetModel();
    m_facts = std::move(facts);
    endResetModel();
}

void FactsTable::setLook(const Look &look)
{
    m_look = look;
    if (!m_facts.rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                         {Qt::FontRole, Qt::ForegroundRole});
}

int FactsTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_facts.rows.size());
}

int FactsTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_facts.header.size());
}

QVariant FactsTable::data(const QModelIndex &index, int role) const
{
    const bool words = index.column() == 0;
    switch (role) {
    case Qt::DisplayRole:
        return m_facts.rows[static_cast<std::size_t>(index.row())].at(index.column());
    case Qt::TextAlignmentRole:
        return QVariant(words ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole: {
        const QFont::Weight weight = index.row() == m_facts.strongRow ? QFont::DemiBold : QFont::Normal;
        return words ? m_look.sized(13, weight) : m_look.sizedNumbers(13, weight);
    }
    case Qt::ForegroundRole:
        return m_look.colours.text;
    default:
        return {};
    }
}

QVariant FactsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == 0 ? Qt::AlignLeft : Qt::AlignRight;
    return role == Qt::DisplayRole ? m_facts.header.at(section) : QVariant();
}

} // namespace lagesbild
