#pragma once

#include "core/analysis/comparison.h"
#include "core/data/indicator.h"

#include <QString>

namespace lagesbild
{

/// What the comparison shows, in one sentence of plain words with the numbers first: «31,1 % i Örebro 2015: …».
/// It says no more than the figures carry: nothing is compared for a missing value, a share of few persons or
/// a suspected placeholder, and a difference inside the interval is said to be within chance.
QString comparisonSentence(const Comparison &comparison, const Indicator &indicator);

/// «Så läser du»: what the marks of this very picture mean.
QString readingText(const Comparison &comparison, const Indicator &indicator);

/// Under the table: «Riket 31,4 % · Ovägt medel 32,4 % (7 av 7 har värde)».
QString summaryText(const Comparison &comparison, const Indicator &indicator);

} // namespace lagesbild
