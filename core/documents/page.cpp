#include "core/documents/page.h"

namespace lagesbild
{

Table Table::forPeople() const
{
    Table shown{title, headingTitle, {}, {}};
    for (const TableColumn &column : columns) {
        if (!column.dataOnly)
            shown.columns.push_back(column);
    }
    for (const TableRow &row : rows) {
        TableRow kept{{}, row.isHeading, row.isFocus};
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            if (row.isHeading || !columns[c].dataOnly)
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
