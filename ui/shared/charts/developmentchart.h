#pragma once

#include "core/analysis/trend.h"
#include "core/data/indicator.h"
#include "ui/shared/look.h"

#include <QChart>
#include <QRectF>

#include <memory>
#include <vector>

namespace lagesbild
{

/// The development as a line chart without Qt Charts' own dress: the focus thick and blue, riket dashed, the
/// group's mean grey, its spread as a field, members thin; gaps where years are missing; names and latest
/// values at the ends of the lines. Painted by whatever scene it is put in, so that a picture, PDF or SVG is
/// drawn as the window is.
std::unique_ptr<QChart> developmentChart(const Development &development, const Indicator &indicator,
                                         const Look &look);

/// Where the names at the line ends stand in a chart made by developmentChart(), in its own coordinates.
std::vector<QRectF> endLabelBoxes(const QChart &chart);

} // namespace lagesbild
