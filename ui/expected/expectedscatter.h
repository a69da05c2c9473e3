#pragma once

#include "core/analysis/expected.h"
#include "core/data/indicator.h"
#include "ui/shared/charts/scatterscene.h"
#include "ui/shared/look.h"

namespace lagesbild
{

/// How many of those in similar circumstances who do better are named in the picture and compared in one click.
inline constexpr int namedSimilar = 7;

/// Actual against expected value of every municipality, with the line where the two are equal.
ScatterScene expectedScatter(const ExpectedAnswer &answer, const Indicator &response, const Look &look);

} // namespace lagesbild
