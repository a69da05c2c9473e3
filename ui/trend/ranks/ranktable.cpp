#include "ui/trend/ranks/ranktable.h"

#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/statustext.h"
#include "ui/trend/ranks/ranktext.h"

namespace lagesbild
{

RankTable::RankTable(QObject *parent) : QAbstractTableModel(parent) {}

void RankTable::setRanks(RankDevelopment ranks, const Indicator &indicator)
{
    beginResetModel();
    m_ranks = std::move(ranks);
    m_indicator = indicator;
    m_columns = {{What::Year, 0, tr("Year")}};
    for (std::size_t i = 0; i < m_ranks.lines.size(); ++i) {
        const RankLine &line = m_ranks.lines[i];
        if (line.isFocus) {
            m_columns.push_back({What::Place, i, tr("%1, place", "municipality").arg(line.name)});
            m_columns.push_back({What::Value, i, tr("%1, value", "municipality").arg(line.name)});
        } else if (hasColumn(m_ranks, line)) {
            m_columns.push_back({What::Place, i, line.name});
        }
    }
    endResetModel();
}

void RankTable::setLook(const Look &look)
{
    m_look = look;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                         {Qt::FontRole, Qt::ForegroundRole});
}

int RankTable::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_columns.empty())
        return 0;
    return toInt(m_ranks.lastYear) - toInt(m_ranks.firstYear) + 1;
}

int RankTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

Year RankTable::yearOf(int row) const
{
    return Year{toInt(m_ranks.lastYear) - row};
}

/// Null in the column of years.
const RankPoint *RankTable::pointAt(const QModelIndex &index) const
{
    const Column &column = m_columns[static_cast<std::size_t>(index.column())];
    return column.what == What::Year ? nullptr : m_ranks.lines[column.line].at(yearOf(index.row()));
}

QString RankTable::text(const Column &column, const RankPoint *point, int row) const
{
    if (point == nullptr)
        return QString::number(toInt(yearOf(row)));
    if (column.what == What::Place)
        return placeText(*point);
    return point->figure.value ? valueText(*point->figure.value, m_indicator)
                               : statusSymbol(point->figure.status);
}

QVariant RankTable::data(const QModelIndex &index, int role) const
{
    const Column &column = m_columns[static_cast<std::size_t>(index.column())];
    const RankPoint *point = pointAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(column, point, index.row());
    case Qt::TextAlignmentRole:
        return QVariant(point == nullptr ? Qt::AlignLeft | Qt::AlignVCenter
                                         : Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole: {
        const bool focus = point != nullptr && m_ranks.lines[column.line].isFocus;
        return m_look.sizedNumbers(13, focus ? QFont::DemiBold : QFont::Normal);
    }
    case Qt::ForegroundRole:
        return point == nullptr || point->isRanked() ? m_look.colours.text : m_look.colours.secondary;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return point == nullptr ? QString() : statusSentence(point->figure.status);
    default:
        return {};
    }
}

QVariant RankTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == 0 ? Qt::AlignLeft : Qt::AlignRight;
    return role == Qt::DisplayRole ? QVariant(m_columns[static_cast<std::size_t>(section)].title)
                                   : QVariant();
}

bool hasColumn(const RankDevelopment &ranks, const RankLine &line)
{
    return line.isFocus || line.isSimilar || !areMany(ranks);
}

} // namespace lagesbild
