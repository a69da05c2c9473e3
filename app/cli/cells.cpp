#include "app/cli/cells.h"

#include <array>

namespace lagesbild
{

using namespace Qt::StringLiterals;

Cell cellOf(std::optional<Year> year)
{
    return year ? Cell(qint64(toInt(*year))) : Cell();
}

Cell cellOf(Gender gender)
{
    return QString(QLatin1Char(letterOf(gender)));
}

std::string_view keyOf(Trend trend)
{
    static constexpr std::array<std::string_view, 4> keys{"unknown", "increasing", "none", "decreasing"};
    return keys[static_cast<std::size_t>(trend)];
}

std::string_view keyOf(Arrow arrow)
{
    static constexpr std::array<std::string_view, 4> keys{"none", "up", "flat", "down"};
    return keys[static_cast<std::size_t>(arrow)];
}

void addFigure(Cells &row, const Figure &figure)
{
    const auto &interval = figure.interval;
    row.push_back(cellOf(figure.value));
    row.push_back(cellOf(keyOf(figure.status)));
    row.push_back(figure.nIsExact ? cellOf(figure.n) : Cell());
    row.push_back(interval ? Cell(interval->low) : Cell());
    row.push_back(interval ? Cell(interval->high) : Cell());
}

TableCell tableCellOf(const Cell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return {*text, {}, {}};
    if (const auto *number = std::get_if<double>(&cell))
        return {QString(), *number, {}};
    if (const auto *whole = std::get_if<qint64>(&cell))
        return {QString(), static_cast<double>(*whole), {}};
    if (const auto *truth = std::get_if<bool>(&cell))
        return {*truth ? u"true"_s : u"false"_s, {}, {}};
    return {};
}

std::vector<OutputTable::Column> columnsCalled(const QStringList &names)
{
    std::vector<OutputTable::Column> columns;
    for (const QString &name : names)
        columns.push_back({.name = name});
    return columns;
}

} // namespace lagesbild
