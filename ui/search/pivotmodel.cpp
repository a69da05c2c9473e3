#include "ui/search/pivotmodel.h"

#include "ui/search/searchtext.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

void PivotModel::setSearch(std::shared_ptr<const FreeSearch> search, const Catalogue &catalogue, bool colours)
{
    beginResetModel();
    m_search = std::move(search);
    m_catalogue = &catalogue;
    m_colours = colours;
    endResetModel();
}

int PivotModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_search ? 0 : m_search->rowCount();
}

int PivotModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_search ? 0 : m_search->columnCount();
}

bool PivotModel::isTotal(int row, int column) const
{
    return m_search->memberAt(m_search->pointAt(row, column), Dimension::Area).isTotal();
}

QVariant PivotModel::data(const QModelIndex &index, int role) const
{
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(m_search->cell(row, column));
    case CopyRole:
        return cellCopy(m_search->cell(row, column));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return cellWords(m_search->cell(row, column));
    case Qt::AccessibleTextRole: {
        const SearchCell cell = m_search->cell(row, column);
        const QString text = cell.value ? cellText(cell) : cellWords(cell);
        return u"%1, %2: %3"_s.arg(levels(row, Qt::Vertical).join(u", "_s),
                                   levels(column, Qt::Horizontal).join(u", "_s), text);
    }
    case ColourRole:
        return static_cast<int>(m_colours ? m_search->colour(row, column) : Colour::None);
    case HollowRole: {
        const Status status = m_search->cell(row, column).status;
        return status == Status::Few || status == Status::Placeholder;
    }
    case FirmRole:
        return m_search->cell(row, column).value.has_value();
    case TotalRole:
        return isTotal(row, column);
    case GroupRole:
        return beginsGroup(row);
    default:
        return {};
    }
}

bool PivotModel::beginsGroup(int row) const
{
    if (row == 0)
        return false;
    if (isTotal(row, 0))
        return true;
    const QStringList now = levels(row, Qt::Vertical);
    const QStringList before = levels(row - 1, Qt::Vertical);
    return now.first(now.size() - 1) != before.first(before.size() - 1);
}

QStringList PivotModel::levels(int section, Qt::Orientation orientation) const
{
    const bool across = orientation == Qt::Horizontal;
    const std::vector<Dimension> &dimensions =
        across ? m_search->columnDimensions() : m_search->rowDimensions();
    QStringList texts;
    for (std::size_t level = 0; level < dimensions.size(); ++level) {
        const SearchMember &member =
            across ? m_search->columnMember(section, level) : m_search->rowMember(section, level);
        texts << memberName(m_search->subject(), *m_catalogue, dimensions[level], member);
    }
    return texts.isEmpty() ? QStringList{tr("Value")} : texts;
}

/// Indicators with their whole titles.
QString PivotModel::wholeName(int section, Qt::Orientation orientation) const
{
    const bool across = orientation == Qt::Horizontal;
    const SearchPoint point = across ? m_search->pointAt(0, section) : m_search->pointAt(section, 0);
    const SearchMember &indicator = m_search->memberAt(point, Dimension::Indicator);
    QStringList texts = levels(section, orientation);
    if (indicator.kind == SearchMember::Kind::Measured)
        texts << m_search->subject().indicators[static_cast<std::size_t>(indicator.at)]->title;
    texts.removeDuplicates();
    return texts.join(u'\n');
}

QVariant PivotModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_search || section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    switch (role) {
    case LevelsRole:
        return levels(section, orientation);
    case Qt::DisplayRole:
        return levels(section, orientation).join(u", "_s);
    case Qt::ToolTipRole:
        return wholeName(section, orientation);
    default:
        return {};
    }
}

QString PivotModel::nameOf(Dimension dimension, const SearchMember &member) const
{
    return memberName(m_search->subject(), *m_catalogue, dimension, member);
}

QStringList PivotModel::rowDimensionNames() const
{
    QStringList names;
    if (m_search) {
        for (const Dimension dimension : m_search->rowDimensions())
            names << dimensionName(dimension);
    }
    return names;
}

} // namespace lagesbild
