#include "core/documents/page.h"

#include <algorithm>

namespace lagesbild
{

namespace
{

/// Whether any row says something in column @p c; one in which none does would only be in the way.
bool isFilled(const std::vector<TableRow> &rows, std::size_t c)
{
    return std::ranges::any_of(rows, [c](const TableRow &row) {
        return !row.isHeading && c < row.cells.size() &&
               (row.cells[c].number || !row.cells[c].text.trimmed().isEmpty());
    });
}

} // namespace

Table Table::forPeople() const
{
    Table shown{title, headingTitle, {}, {}};
    std::vector<bool> isShown;
    for (std::size_t c = 0; c < columns.size(); ++c) {
        isShown.push_back(!columns[c].dataOnly && isFilled(rows, c));
        if (isShown.back())
            shown.columns.push_back(columns[c]);
    }
    for (const TableRow &row : rows) {
        TableRow kept{{}, row.isHeading, row.isFocus};
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            if (row.isHeading || isShown[c])
                kept.cells.push_back(row.cells[c]);
        }
        shown.rows.push_back(std::move(kept));
    }
    return shown;
}

std::vector<const Chart *> Page::charts() const
{
    std::vector<const Chart *> all;
    if (chart && !chart->isEmpty())
        all.push_back(&*chart);
    for (const Chart &further : moreCharts) {
        if (!further.isEmpty())
            all.push_back(&further);
    }
    return all;
}

} // namespace lagesbild
