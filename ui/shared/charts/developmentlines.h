#pragma once

#include "core/analysis/trend.h"
#include "ui/shared/charts/chartaxis.h"
#include "ui/shared/look.h"

#include <QPen>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace lagesbild
{

/// How a line is told from the others: by width and dashes as well as by colour.
struct LineStyle {
    QPen pen;
    bool square = false; ///< its points, where it has any: men, beside the round ones of women
};

LineStyle styleOf(const TrendLine &line, const Look &look);

/// «Örebro», «Kvinnor», «Riket», «Ovägt medel», the member's name.
QString lineName(const TrendLine &line);

/// Whether the point is drawn: it has a value that is no suspected placeholder.
bool isShown(const TrendPoint &point);
/// The last point that is drawn; null when none is.
const TrendPoint *lastShown(const TrendLine &line);
/// The point of @p year if it is drawn; null otherwise.
const TrendPoint *shownAt(const TrendLine &line, Year year);

/// Runs of consecutive years (x) and values (y): between two runs there is a gap.
std::vector<std::vector<QPointF>> runsOf(const TrendLine &line);

/// Whether riket's value is the sum of all municipalities, and so no measure to draw one of them beside.
bool nationalIsSum(const Indicator &indicator);
/// The development as it is drawn: without riket where riket is a sum.
Development drawnDevelopment(Development development, const Indicator &indicator);

/// The value axis that holds every line, the band and the certain intervals of the focus.
ChartAxis axisOf(const Development &development, const Indicator &indicator);

/// Years to write on the axis: all, or every second or fifth of a long series, so that they never touch.
std::vector<Year> labelledYears(Year first, Year last);

/// All that stands at @p year, for the pointer and for a screen reader: one line of text per line drawn.
QStringList valuesOfYear(const Development &development, const Indicator &indicator, Year year);

} // namespace lagesbild
