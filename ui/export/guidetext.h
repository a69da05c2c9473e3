#pragma once

#include "core/analysis/guidefigures.h"

#include <QString>

namespace lagesbild
{

/// «Diagram 3: Klarat sfi, kommun för kommun».
QString guideFigureTitle(const GuideFigure &figure);

/// A paragraph each: what the guide's picture shows; its year and the year shown here; where something can't be drawn,
/// what, why and what is needed. Without @p shown nothing is drawn, and only the guide's is told.
QString guideFigureDescription(const GuideFigure &figure, std::optional<Year> shown);

} // namespace lagesbild
