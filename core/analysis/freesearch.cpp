#include "core/analysis/freesearch.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lagesbild
{

namespace
{

constexpr std::string_view byName = "name";

/// What decides where a row goes within its block. Totals stay last.
struct RowKey {
    bool total = false;
    bool missing = false;
    double value = 0;
    int row = 0;
};

bool comesBefore(const RowKey &a, const RowKey &b, bool descending)
{
    if (a.total != b.total)
        return b.total;
    if (a.missing != b.missing)
        return b.missing;
    if (!a.missing && !a.total && a.value != b.value)
        return descending ? a.value > b.value : a.value < b.value;
    return a.row < b.row;
}

bool contains(const std::vector<Dimension> &dimensions, Dimension dimension)
{
    return std::ranges::find(dimensions, dimension) != dimensions.end();
}

} // namespace

FreeSearch::FreeSearch(SearchCells cells, const SearchOptions &options) : m_cells(std::move(cells))
{
    for (const Dimension dimension : allDimensions) {
        if (!contains(options.rows, dimension) && !contains(options.columns, dimension))
            m_filter.push_back(dimension);
    }
    m_rows = sideOf(options.rows);
    m_columns = sideOf(options.columns);
}

Result<FreeSearch> FreeSearch::of(const Dataset &dataset, const Selection &selection)
{
    Result<SearchSubject> subject = searchSubject(dataset, selection);
    if (!subject)
        return subject.error();
    FreeSearch search(SearchCells(dataset, std::move(*subject), selection.ranking), selection.search);
    search.chooseOrder(dataset.catalogue(), selection.search);
    return search;
}

/// Without dimensions there is one line: the filter's.
FreeSearch::Side FreeSearch::sideOf(const std::vector<Dimension> &dimensions) const
{
    Side side{.dimensions = dimensions, .sizes = {}, .count = isEmpty() ? 0 : 1};
    for (const Dimension dimension : dimensions) {
        side.sizes.push_back(static_cast<int>(subject().of(dimension).size()));
        side.count *= side.sizes.back();
    }
    return side;
}

int FreeSearch::positionIn(const Side &side, int number, std::size_t level)
{
    for (std::size_t inner = side.sizes.size() - 1; inner > level; --inner)
        number /= side.sizes[inner];
    return number % side.sizes[level];
}

int FreeSearch::naturalRow(int row) const
{
    if (m_blocks.empty())
        return row;
    const int size = rowCount() / static_cast<int>(m_blocks.size());
    std::vector<int> &block = m_blocks[static_cast<std::size_t>(row / size)];
    if (block.empty())
        block = sortedBlock(row / size);
    return block[static_cast<std::size_t>(row % size)];
}

const SearchMember &FreeSearch::rowMember(int row, std::size_t level) const
{
    const int position = positionIn(m_rows, naturalRow(row), level);
    return subject().of(m_rows.dimensions[level])[static_cast<std::size_t>(position)];
}

const SearchMember &FreeSearch::columnMember(int column, std::size_t level) const
{
    return subject().of(
        m_columns.dimensions[level])[static_cast<std::size_t>(positionIn(m_columns, column, level))];
}

SearchPoint FreeSearch::pointAt(int row, int column) const
{
    return naturalPoint(naturalRow(row), column);
}

SearchPoint FreeSearch::naturalPoint(int number, int column) const
{
    SearchPoint point = subject().chosen;
    for (std::size_t level = m_rows.sizes.size(); level-- > 0; number /= m_rows.sizes[level])
        point[static_cast<std::size_t>(m_rows.dimensions[level])] = number % m_rows.sizes[level];
    number = column;
    for (std::size_t level = m_columns.sizes.size(); level-- > 0; number /= m_columns.sizes[level])
        point[static_cast<std::size_t>(m_columns.dimensions[level])] = number % m_columns.sizes[level];
    return point;
}

const SearchMember &FreeSearch::memberAt(const SearchPoint &point, Dimension dimension) const
{
    return subject().of(dimension)[static_cast<std::size_t>(point[static_cast<std::size_t>(dimension)])];
}

std::string FreeSearch::columnKey(int column) const
{
    std::string key;
    for (std::size_t level = 0; level < m_columns.dimensions.size(); ++level)
        key += (level == 0 ? "" : "|") + columnMember(column, level).key;
    return key.empty() ? "value" : key;
}

/// Place of every area member in Swedish order.
std::vector<double> FreeSearch::namesInOrder(const Catalogue &catalogue) const
{
    const std::vector<SearchMember> &areas = subject().of(Dimension::Area);
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        if (areas[i].kind == SearchMember::Kind::Measured)
            order.push_back(i);
    }
    const QCollator swedish{QLocale(QLocale::Swedish)};
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        return swedish.compare(catalogue.area(areas[a].at).name, catalogue.area(areas[b].at).name) < 0;
    });
    std::vector<double> places(areas.size(), std::numeric_limits<double>::quiet_NaN());
    for (std::size_t place = 0; place < order.size(); ++place)
        places[order[place]] = static_cast<double>(place);
    return places;
}

void FreeSearch::chooseOrder(const Catalogue &catalogue, const SearchOptions &options)
{
    if (options.sort.empty() || rowCount() == 0)
        return;
    if (options.sort == byName) {
        if (!contains(m_rows.dimensions, Dimension::Area))
            return;
        m_names = namesInOrder(catalogue);
    } else {
        for (int column = 0; column < columnCount() && m_sortedColumn < 0; ++column) {
            if (columnKey(column) == options.sort)
                m_sortedColumn = column;
        }
        if (m_sortedColumn < 0)
            return;
    }
    m_descending = options.descending;
    const bool parted = contains(m_rows.dimensions, Dimension::Indicator);
    m_blocks.resize(parted ? subject().of(Dimension::Indicator).size() : 1);
}

/// The natural rows of the indicator at place @p block, or all rows where indicators don't stand in the rows.
std::vector<int> FreeSearch::rowsOfBlock(int block) const
{
    int inner = rowCount(); // rows next to one another with the same indicator
    int outer = rowCount(); // rows from one such run to the next
    if (m_blocks.size() > 1) {
        const auto level = static_cast<std::size_t>(
            std::ranges::find(m_rows.dimensions, Dimension::Indicator) - m_rows.dimensions.begin());
        inner = 1;
        for (std::size_t i = level + 1; i < m_rows.sizes.size(); ++i)
            inner *= m_rows.sizes[i];
        outer = inner * m_rows.sizes[level];
    }
    std::vector<int> rows;
    for (int start = block * inner; start < rowCount(); start += outer) {
        for (int row = start; row < start + inner; ++row)
            rows.push_back(row);
    }
    return rows;
}

std::vector<int> FreeSearch::sortedBlock(int block) const
{
    std::vector<int> rows = rowsOfBlock(block);
    std::vector<RowKey> keys;
    keys.reserve(rows.size());
    for (const int row : rows) {
        const SearchPoint point = naturalPoint(row, std::max(0, m_sortedColumn));
        const auto area = static_cast<std::size_t>(point[static_cast<std::size_t>(Dimension::Area)]);
        RowKey key{.row = row};
        key.total =
            contains(m_rows.dimensions, Dimension::Area) && memberAt(point, Dimension::Area).isTotal();
        key.value = !m_names.empty() ? m_names[area] : key.total ? 0 : m_cells.valueAt(point);
        key.missing = std::isnan(key.value);
        keys.push_back(key);
    }
    std::ranges::sort(keys,
                      [this](const RowKey &a, const RowKey &b) { return comesBefore(a, b, m_descending); });
    std::ranges::transform(keys, rows.begin(), &RowKey::row);
    return rows;
}

bool FreeSearch::isMeasured(const SearchPoint &point) const
{
    return std::ranges::all_of(allDimensions, [&](Dimension dimension) {
        return memberAt(point, dimension).kind == SearchMember::Kind::Measured;
    });
}

std::optional<FreeSearch::Filled> FreeSearch::filled(int most) const
{
    if (columnCount() > 0 && rowCount() > most / columnCount())
        return std::nullopt;
    Filled filled;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const SearchPoint point = pointAt(row, column);
            if (!isMeasured(point))
                continue;
            ++filled.cells;
            filled.values += std::isnan(m_cells.valueAt(point)) ? 0 : 1;
        }
    }
    return filled;
}

} // namespace lagesbild
