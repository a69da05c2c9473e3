#pragma once

#include "app/cli/output.h"
#include "core/analysis/figure.h"
#include "core/base/id.h"
#include "core/documents/page.h"
#include "core/stats/trend.h"

#include <vector>

namespace lagesbild
{

/// One row of an answer.
using Cells = std::vector<Cell>;

Cell cellOf(std::optional<Year> year);
Cell cellOf(Gender gender);
template <class Tag>
Cell cellOf(const Id<Tag> &id)
{
    return cellOf(std::string_view(id.text()));
}
/// Increasing, decreasing and so on, as scripts read them (rulings "Enums in csv/json").
std::string_view keyOf(Trend trend);
std::string_view keyOf(Arrow arrow);

/// The columns value, status, n, low, high of @p figure. n is left empty where only about as many are known,
/// for a script can't see the difference.
void addFigure(Cells &row, const Figure &figure);

/// The same in a document: a number, or the text that csv has for it.
TableCell tableCellOf(const Cell &cell);

/// Columns with these names and nothing special about them.
std::vector<OutputTable::Column> columnsCalled(const QStringList &names);

} // namespace lagesbild
