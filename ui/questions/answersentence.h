#pragma once

#include "core/analysis/question.h"
#include "core/data/dataset.h"

#include <QString>

namespace lagesbild
{

/// An answer in plain words, one paragraph: what the figures say, how sure that is, and what they don't say.
QString answerSentence(const PartAnswer &answer, const Dataset &dataset, const AreaId &focus);

} // namespace lagesbild
