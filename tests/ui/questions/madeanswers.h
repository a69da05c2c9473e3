#pragma once

#include "core/analysis/question.h"
#include "tests/support/smalldata.h"

namespace lagesbild
{

/// Invented figures for all that the guide's questions ask about, 2015–2022. «Östra» (1001) has few persons in
/// everything, secrets and gaps; the others are many and steady: municipality number i has i more of most things.
SmallData madeAnswerData();

/// The municipality of madeAnswerData() with number @p number.
Selection madeSelection(int number, std::optional<Year> year = std::nullopt);

} // namespace lagesbild
