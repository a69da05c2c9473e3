#include "ui/owndata/ownlistmodel.h"

#include "ui/shared/numbertext.h"

#include <QLocale>

namespace lagesbild
{

using namespace Qt::StringLiterals;

void OwnListModel::setRows(std::vector<OwnRow> rows, const Catalogue &catalogue)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_titles.clear();
    m_units.clear();
    for (const OwnRow &row : m_rows) {
        const Indicator *indicator = catalogue.indicator(row.indicator);
        m_titles.push_back(indicator == nullptr ? QString() : indicator->title);
        m_units.push_back(indicator == nullptr ? QString() : unitName(indicator->unit));
    }
    endResetModel();
}

IndicatorId OwnListModel::indicatorAt(int row) const
{
    const bool inside = row >= 0 && row < static_cast<int>(m_rows.size());
    return inside ? m_rows[static_cast<std::size_t>(row)].indicator : IndicatorId();
}

int OwnListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OwnListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OwnListModel::textAt(int row, int column) const
{
    const auto position = static_cast<std::size_t>(row);
    const OwnRow &own = m_rows[position];
    switch (column) {
    case TitleColumn:
        return m_titles[position];
    case UnitColumn:
        return m_units[position];
    case YearsColumn:
        if (!own.first || !own.last)
            return u"–"_s;
        return *own.first == *own.last ? QString::number(toInt(*own.first))
                                       : u"%1–%2"_s.arg(toInt(*own.first)).arg(toInt(*own.last));
    case FiguresColumn:
        return QLocale().toString(qint64(own.figures));
    case FileColumn:
        return own.file;
    default:
        return own.imported.isValid() ? own.imported.toLocalTime().date().toString(Qt::ISODate) : QString();
    }
}

QVariant OwnListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textAt(index.row(), index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(index.column() == FiguresColumn ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    return {};
}

QVariant OwnListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Indicator");
    case UnitColumn:
        return tr("Unit");
    case YearsColumn:
        return tr("Years");
    case FiguresColumn:
        return tr("Figures");
    case FileColumn:
        return tr("File");
    default:
        return tr("Imported");
    }
}

} // namespace lagesbild
