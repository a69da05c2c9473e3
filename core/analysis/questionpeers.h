#pragma once

#include "core/analysis/questionfigures.h"

namespace lagesbild
{

// Answers that need to know who is like the chosen municipality: always Kolada's seven, whatever group is chosen.

/// @param onlyAboveZero the indicator is a deviation: only those above what was expected are better
BetterStatement betterAmongSimilar(const QuestionSubject &subject, std::string_view indicator,
                                   bool onlyAboveZero = false);
DeviationStatement deviationOf(const QuestionSubject &subject);
ConditionsStatement conditionsOf(const QuestionSubject &subject);

} // namespace lagesbild
