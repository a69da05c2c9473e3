#include "ui/comparison/comparisontable.h"

#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/statustext.h"
#include "ui/shared/uncertaintytext.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

ComparisonTable::ComparisonTable(QObject *parent) : QAbstractTableModel(parent) {}

void ComparisonTable::setRows(std::vector<ComparisonRow> rows, const Indicator &indicator)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_indicator = indicator;
    endResetModel();
}

void ComparisonTable::setLook(const Look &look)
{
    m_look = look;
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1),
                         {Qt::FontRole, Qt::ForegroundRole});
}

int ComparisonTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ComparisonTable::text(const ComparisonRow &row, int column) const
{
    const Figure &figure = row.figure;
    switch (column) {
    case PlaceColumn:
        return row.place.place > 0 ? QString::number(row.place.place) : QString();
    case NameColumn:
        return row.name;
    case ValueColumn:
        return figure.value ? valueText(*figure.value, m_indicator) : statusSymbol(figure.status);
    case IntervalColumn:
        return figure.interval ? intervalText(figure.interval->low, figure.interval->high, m_indicator)
                               : QString();
    case PlaceRangeColumn:
        return row.placeRange ? placeRangeText(*row.placeRange) : QString();
    case PersonsColumn:
        if (!figure.n)
            return {};
        return figure.nIsExact ? numberText(*figure.n, 0) : tr("about %1").arg(numberText(*figure.n, 0));
    default:
        return statusWord(figure.status);
    }
}

QVariant ComparisonTable::sortKey(const ComparisonRow &row, int column) const
{
    const auto number = [](const auto &value) { return value ? QVariant(*value) : QVariant(); };
    switch (column) {
    case PlaceColumn:
        return row.place.place > 0 ? QVariant(row.place.place) : QVariant();
    case ValueColumn:
        return number(row.figure.value);
    case IntervalColumn:
        return row.figure.interval ? QVariant(row.figure.interval->low) : QVariant();
    case PlaceRangeColumn:
        return row.placeRange ? QVariant(row.placeRange->best) : QVariant();
    case PersonsColumn:
        return number(row.figure.n);
    default: {
        const QString words = text(row, column);
        return words.isEmpty() ? QVariant() : QVariant(words);
    }
    }
}

QVariant ComparisonTable::data(const QModelIndex &index, int role) const
{
    const ComparisonRow &row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    const bool words = column == NameColumn || column == StatusColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SortRole:
        return sortKey(row, column);
    case CodeRole:
        return QString::fromStdString(row.code.text());
    case Qt::TextAlignmentRole:
        return QVariant(words ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole:
        return words ? m_look.sized(13, row.isFocus ? QFont::DemiBold : QFont::Normal)
                     : m_look.sizedNumbers(13, row.isFocus ? QFont::DemiBold : QFont::Normal);
    case Qt::ForegroundRole:
        return row.figure.status == Status::Ok || words ? m_look.colours.text : m_look.colours.secondary;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return statusSentence(row.figure.status);
    case Qt::AccessibleTextRole:
        return column == ValueColumn && !row.figure.value ? statusWord(row.figure.status) : text(row, column);
    default:
        return {};
    }
}

QVariant ComparisonTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == NameColumn || section == StatusColumn ? Qt::AlignLeft : Qt::AlignRight;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PlaceColumn:
        return tr("Place");
    case NameColumn:
        return tr("Municipality");
    case ValueColumn:
        return tr("Value");
    case IntervalColumn:
        return tr("Uncertainty");
    case PlaceRangeColumn:
        return tr("Place may be");
    case PersonsColumn:
        return m_indicator.unit == Unit::Per1000 ? tr("Inhabitants") : tr("Persons");
    default:
        return tr("Remark");
    }
}

ComparisonOrder::ComparisonOrder(QObject *parent)
    : QSortFilterProxyModel(parent), m_swedish(QLocale(QLocale::Swedish))
{
    setSortRole(ComparisonTable::SortRole);
}

bool ComparisonOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(ComparisonTable::SortRole);
    const QVariant b = right.data(ComparisonTable::SortRole);
    if (a.isValid() != b.isValid())
        return a.isValid() == (sortOrder() == Qt::AscendingOrder);
    if (!a.isValid())
        return false;
    if (a.typeId() == QMetaType::QString)
        return m_swedish.compare(a.toString(), b.toString()) < 0;
    return a.toDouble() < b.toDouble();
}

} // namespace lagesbild
