#include "ui/overview/overviewmodel.h"

#include "ui/overview/overviewtext.h"

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostSparklineYears = 13;

QVariant optionalVariant(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}

bool sameStructure(const std::vector<OverviewModel::Line> &a, const std::vector<OverviewModel::Line> &b)
{
    return std::ranges::equal(a, b, [](const OverviewModel::Line &x, const OverviewModel::Line &y) {
        return x.kind == y.kind && x.heading == y.heading && x.indicator == y.indicator;
    });
}

} // namespace

void OverviewModel::setOverview(Overview overview, const Catalogue &catalogue, const OverviewOptions &options)
{
    // The old lines point into the old rows; both live until the new lines are in place.
    const Overview previous = std::exchange(m_overview, std::move(overview));
    m_catalogue = &catalogue;
    m_options = options;
    chooseSeriesWindow();
    std::vector<Line> lines = makeLines();
    if (sameStructure(lines, m_lines) && !lines.empty()) {
        m_lines = std::move(lines);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
    }
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void OverviewModel::chooseSeriesWindow()
{
    int first = 3000;
    int last = 0;
    for (const OverviewRow &row : m_overview.rows) {
        if (row.series.empty())
            continue;
        first = std::min(first, toInt(row.seriesStart));
        last = std::max(last, toInt(row.seriesStart) + static_cast<int>(row.series.size()) - 1);
    }
    m_seriesEnd = Year{last};
    m_seriesStart = Year{std::max(first, last - mostSparklineYears + 1)};
}

bool OverviewModel::isShown(const OverviewRow &row) const
{
    const bool empty = row.state == RowState::NoValues || row.state == RowState::NoIndicator;
    if (row.variant && empty && !m_options.emptySplits)
        return false;
    const bool measureFits = m_options.measure == Measure::Unknown || row.measure == m_options.measure;
    const bool termFits = m_options.term == Term::Unknown || row.term == m_options.term;
    return measureFits && termFits;
}

void OverviewModel::addHeadings(std::vector<Line> &lines, const OverviewRow &row,
                                const OverviewRow *before) const
{
    const bool newArea = before == nullptr || before->area != row.area;
    if (newArea && !row.area.isEmpty()) {
        const auto summary = std::ranges::find(m_overview.areas, row.area, &AreaSummary::area);
        lines.push_back({.kind = LineKind::Area,
                         .heading = row.area,
                         .summary = summary == m_overview.areas.end() ? nullptr : &*summary});
    }
    const bool newSubheading = newArea || before->subheading != row.subheading;
    if (newSubheading && !row.subheading.isEmpty() && row.subheading != row.area)
        lines.push_back({.kind = LineKind::Subheading, .heading = row.subheading});
}

std::vector<OverviewModel::Line> OverviewModel::makeLines() const
{
    std::vector<Line> lines;
    const OverviewRow *before = nullptr;
    for (const OverviewRow &row : m_overview.rows) {
        if (!isShown(row))
            continue;
        if (m_sortColumn < 0)
            addHeadings(lines, row, before);
        lines.push_back({.row = &row, .indicator = m_catalogue->indicator(row.indicator)});
        before = &row;
    }
    if (m_sortColumn < 0)
        return lines;
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    std::ranges::stable_sort(lines, [&](const Line &a, const Line &b) {
        const QVariant x = sortValue(*a.row, m_sortColumn);
        const QVariant y = sortValue(*b.row, m_sortColumn);
        if (x.isValid() != y.isValid())
            return x.isValid(); // what is missing stays last in both orders
        if (m_sortColumn == TitleColumn)
            return ascending ? x.toString().localeAwareCompare(y.toString()) < 0
                             : x.toString().localeAwareCompare(y.toString()) > 0;
        return ascending ? x.toDouble() < y.toDouble() : x.toDouble() > y.toDouble();
    });
    return lines;
}

QVariant OverviewModel::sortValue(const OverviewRow &row, int column) const
{
    switch (column) {
    case TitleColumn:
        return row.title;
    case ValueColumn:
        return optionalVariant(row.figure.value);
    case WomenColumn:
        return row.women ? optionalVariant(row.women->value) : QVariant();
    case MenColumn:
        return row.men ? optionalVariant(row.men->value) : QVariant();
    case SparklineColumn:
    case TrendColumn:
        return row.test ? QVariant(row.test->s) : QVariant();
    case ChangeColumn:
        return optionalVariant(row.change);
    case BarColumn:
        return row.place.place > 0 ? QVariant(row.place.percentile) : QVariant();
    case PlaceColumn:
        return row.place.place > 0 ? QVariant(static_cast<double>(row.place.place) / row.place.of)
                                   : QVariant();
    case MeanColumn:
        return optionalVariant(row.groupMean.mean);
    case NationalColumn:
        return optionalVariant(row.national);
    case CertaintyColumn:
        return optionalVariant(row.figure.n);
    default:
        return {};
    }
}

void OverviewModel::sort(int column, Qt::SortOrder order)
{
    if (column == MapColumn || column == InfoColumn)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    beginResetModel();
    m_lines = makeLines();
    endResetModel();
}

int OverviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int OverviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OverviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &entry = line(index.row());
    if (role == LineRole)
        return QVariant::fromValue(static_cast<const void *>(&entry));
    if (entry.kind != LineKind::Indicator) {
        const bool text = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return text && index.column() == TitleColumn ? QVariant(entry.heading) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return overviewCellText(*entry.row, entry.indicator, index.column());
    case Qt::ToolTipRole:
        return overviewCellToolTip(*entry.row, entry.indicator, index.column());
    case Qt::AccessibleTextRole: {
        const QString text = overviewCellText(*entry.row, entry.indicator, index.column());
        const QString sentence = overviewCellToolTip(*entry.row, entry.indicator, index.column());
        return index.column() == TitleColumn || sentence.isEmpty() ? text : sentence;
    }
    case Qt::TextAlignmentRole:
        return index.column() == TitleColumn || index.column() == CertaintyColumn
                   ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                   : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case SortRole:
        return sortValue(*entry.row, index.column());
    default:
        return {};
    }
}

QVariant OverviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool left = section == TitleColumn || section == CertaintyColumn || section == BarColumn ||
                          section == SparklineColumn;
        return left ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                    : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Indicator");
    case ValueColumn:
        return tr("Value");
    case WomenColumn:
        return tr("Women");
    case MenColumn:
        return tr("Men");
    case SparklineColumn:
        return toInt(m_seriesEnd) == 0 ? QString()
                                       : u"%1–%2"_s.arg(toInt(m_seriesStart)).arg(toInt(m_seriesEnd));
    case TrendColumn:
        return tr("Trend");
    case ChangeColumn:
        return tr("Change");
    case BarColumn:
        return tr("Among others");
    case PlaceColumn:
        return tr("Place");
    case MeanColumn:
        return tr("Unw. mean", "unweighted mean, column head");
    case NationalColumn:
        return tr("Sweden");
    case CertaintyColumn:
        return tr("Certainty");
    case MapColumn:
        return role == Qt::AccessibleTextRole ? tr("Map") : QString();
    case InfoColumn:
        return role == Qt::AccessibleTextRole ? tr("Definition") : QString();
    default:
        return {};
    }
}

Qt::ItemFlags OverviewModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || line(index.row()).kind != LineKind::Indicator)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace lagesbild
