#include "core/documents/numberformat.h"

#include <algorithm>
#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

std::vector<double> numbersOf(const Chart &chart, std::vector<std::optional<double>> ChartSeries::*part)
{
    std::vector<double> numbers;
    for (const ChartSeries &series : chart.series) {
        for (const std::optional<double> &value : series.*part) {
            if (value)
                numbers.push_back(*value);
        }
    }
    return numbers;
}

} // namespace

int decimalsOf(const NumberForm &form, const std::vector<double> &values)
{
    if (form.decimals >= 0)
        return form.decimals;
    constexpr int most = 2;
    constexpr double tolerance = 1e-9;
    for (int decimals = 0; decimals < most; ++decimals) {
        const double scale = std::pow(10.0, decimals);
        const bool enough = std::ranges::all_of(values, [scale](double value) {
            return std::abs(std::round(value * scale) / scale - value) < tolerance;
        });
        if (enough)
            return decimals;
    }
    return most;
}

QString formatCode(const NumberForm &form, const std::vector<double> &values)
{
    const int decimals = decimalsOf(form, values);
    const QString whole = form.grouped ? u"#,##0"_s : u"0"_s;
    return decimals == 0 ? whole : whole + u'.' + QString(decimals, u'0');
}

std::vector<double> numbersOf(const Table &table, std::size_t column)
{
    std::vector<double> numbers;
    for (const TableRow &row : table.rows) {
        if (column < row.cells.size() && row.cells[column].number)
            numbers.push_back(*row.cells[column].number);
    }
    return numbers;
}

std::vector<double> numbersOf(const Chart &chart)
{
    return numbersOf(chart, &ChartSeries::values);
}

std::vector<double> positionsOf(const Chart &chart)
{
    return numbersOf(chart, &ChartSeries::positions);
}

} // namespace lagesbild
