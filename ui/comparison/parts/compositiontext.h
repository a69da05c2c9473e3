#pragma once

#include "core/analysis/composition.h"
#include "ui/comparison/parts/stackscene.h"

#include <QString>

namespace lagesbild
{

/// A part in a word or two: «Klarat studievägen», «Fortsätter», «Avbrutit».
QString partName(const IndicatorId &part, const Catalogue &catalogue);

/// What the chosen municipality's whole consists of, and riket's beside it.
QString compositionSentence(const Composition &composition, const Catalogue &catalogue);

/// «Så läser du»: what the marks of this very picture mean.
QString compositionReading(const Composition &composition);

/// One bar in words: «Örebro 2015: klarat studievägen 44,0 %, fortsätter 34,0 %, avbrutit 22,0 %».
QString compositionRowText(const CompositionRow &row, const Composition &composition,
                           const Catalogue &catalogue);

/// Why a row can't be drawn as a whole; empty when it can.
QString reasonAgainst(const CompositionRow &row);

StackScene compositionScene(const Composition &composition, const Catalogue &catalogue);

} // namespace lagesbild
