#include "ui/trend/developmenttable.h"

#include "ui/shared/charts/developmentlines.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/statustext.h"

#include <algorithm>

namespace lagesbild
{

DevelopmentTable::DevelopmentTable(QObject *parent) : QAbstractTableModel(parent) {}

void DevelopmentTable::setDevelopment(Development development, const Indicator &indicator)
{
    beginResetModel();
    m_development = std::move(development);
    m_indicator = indicator;
    m_columns.clear();
    addColumns();
    endResetModel();
}

void DevelopmentTable::addColumns()
{
    m_columns.push_back({What::Year, -1, tr("Year")});
    for (std::size_t i = 0; i < m_development.lines.size(); ++i) {
        if (m_development.lines[i].kind != LineKind::Member)
            addLineColumns(static_cast<int>(i));
    }
    if (!m_development.band.empty()) {
        m_columns.push_back({What::Least, -1, tr("Lowest in the group")});
        m_columns.push_back({What::Greatest, -1, tr("Highest in the group")});
    }
    for (std::size_t i = 0; i < m_development.lines.size(); ++i) {
        if (m_development.lines[i].kind == LineKind::Member)
            m_columns.push_back({What::Value, static_cast<int>(i), lineName(m_development.lines[i])});
    }
}

/// The focus also shows what its values rest on.
void DevelopmentTable::addLineColumns(int index)
{
    const TrendLine &line = m_development.lines[static_cast<std::size_t>(index)];
    m_columns.push_back({What::Value, index, lineName(line)});
    if (line.kind != LineKind::Focus)
        return;
    const auto any = [&](auto test) { return std::ranges::any_of(line.points, test); };
    if (any([](const TrendPoint &point) { return point.figure.interval.has_value(); }))
        m_columns.push_back({What::Interval, index, tr("Uncertainty")});
    if (any([](const TrendPoint &point) { return point.figure.n.has_value(); }))
        m_columns.push_back(
            {What::Persons, index, m_indicator.unit == Unit::Per1000 ? tr("Inhabitants") : tr("Persons")});
}

void DevelopmentTable::setLook(const Look &look)
{
    m_look = look;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                         {Qt::FontRole, Qt::ForegroundRole});
}

Year DevelopmentTable::yearOf(int row) const
{
    return Year{toInt(m_development.lastYear) - row};
}

int DevelopmentTable::rowOf(Year year) const
{
    const int row = toInt(m_development.lastYear) - toInt(year);
    return row >= 0 && row < rowCount() ? row : -1;
}

int DevelopmentTable::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_columns.empty())
        return 0;
    return toInt(m_development.lastYear) - toInt(m_development.firstYear) + 1;
}

int DevelopmentTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const Figure *DevelopmentTable::figure(const Column &column, Year year) const
{
    if (column.line < 0)
        return nullptr;
    const std::vector<TrendPoint> &points = m_development.lines[static_cast<std::size_t>(column.line)].points;
    const auto found = std::ranges::find(points, year, &TrendPoint::year);
    return found == points.end() ? nullptr : &found->figure;
}

QString DevelopmentTable::bandText(What what, Year year) const
{
    const auto found = std::ranges::find(m_development.band, year, &TrendBandPoint::year);
    if (found == m_development.band.end())
        return {};
    const std::optional<double> value = what == What::Least ? found->low : found->high;
    return value ? valueText(*value, m_indicator) : QString();
}

QString DevelopmentTable::text(const Column &column, Year year) const
{
    if (column.what == What::Year)
        return QString::number(toInt(year));
    if (column.line < 0)
        return bandText(column.what, year);
    const Figure *shown = figure(column, year);
    if (shown == nullptr)
        return statusSymbol(Status::Absent);
    switch (column.what) {
    case What::Interval:
        return shown->interval ? intervalText(shown->interval->low, shown->interval->high, m_indicator)
                               : QString();
    case What::Persons:
        if (!shown->n)
            return {};
        return shown->nIsExact ? numberText(*shown->n, 0) : tr("about %1").arg(numberText(*shown->n, 0));
    default:
        return shown->value ? valueText(*shown->value, m_indicator) : statusSymbol(shown->status);
    }
}

QVariant DevelopmentTable::data(const QModelIndex &index, int role) const
{
    const Column &column = m_columns[static_cast<std::size_t>(index.column())];
    const Year year = yearOf(index.row());
    const Figure *shown = figure(column, year);
    const Status status = shown == nullptr ? Status::Ok : shown->status;
    switch (role) {
    case Qt::DisplayRole:
        return text(column, year);
    case Qt::TextAlignmentRole:
        return QVariant(column.what == What::Year ? Qt::AlignLeft | Qt::AlignVCenter
                                                  : Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole: {
        const bool focus = column.what == What::Value &&
                           m_development.lines[static_cast<std::size_t>(column.line)].kind == LineKind::Focus;
        return m_look.sizedNumbers(13, focus ? QFont::DemiBold : QFont::Normal);
    }
    case Qt::ForegroundRole:
        return status == Status::Ok ? m_look.colours.text : m_look.colours.secondary;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return statusSentence(status);
    default:
        return {};
    }
}

QVariant DevelopmentTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == 0 ? Qt::AlignLeft : Qt::AlignRight;
    return role == Qt::DisplayRole ? QVariant(m_columns[static_cast<std::size_t>(section)].title)
                                   : QVariant();
}

} // namespace lagesbild
