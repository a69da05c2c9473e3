#pragma once

#include "core/documents/nameplacement.h"
#include "core/documents/page.h"

#include <QSizeF>

#include <optional>
#include <vector>

namespace lagesbild
{

/// The last value of a series: where its label stands.
std::optional<std::size_t> lastValue(const ChartSeries &series);

/// How far the labels at the ends of lines must move to stay apart, in shares of the height of the plot, downwards
/// positive; 0 for series without a label. Labels keep the order of their values.
/// @param least smallest distance between two labels, share of the height
std::vector<double> endLabelShifts(const Chart &chart, double least);

/// Whether values beside the bars keep clear of those of the bars above and below.
/// @param height of the whole chart, @p textSize of the values: points of 1/72 inch
bool hasRoomForValues(const Chart &chart, double height, double textSize);

/// The series of the one point of a scatter that stands out, beside others that could cover it.
std::optional<std::size_t> foremostOf(const Chart &chart);

/// Names the points of a scatter that lie outermost along either axis, unless they have a name; never hollow ones,
/// which chance alone may have carried there.
void nameOutermost(Chart &chart);

/// Per series and point of a scatter the side its name stands on; none: no name, or no room for it.
using NameSides = std::vector<std::vector<std::optional<NameSide>>>;

/// The named one's goes first, then those of other points that stand out, then the rest.
/// @param size of the whole chart, @p textSize of the names: points of 1/72 inch
NameSides nameSides(const Chart &chart, const QSizeF &size, double textSize);

} // namespace lagesbild
