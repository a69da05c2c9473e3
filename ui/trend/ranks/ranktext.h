#pragma once

#include "core/analysis/rankdevelopment.h"
#include "core/data/indicator.h"
#include "ui/trend/ranks/rankscene.h"

#include <QString>

namespace lagesbild
{

/// Where the chosen municipality stood last and first, and why it has no place where it has none. Places only: whether a
/// change is more than chance is not known.
QString rankSentence(const RankDevelopment &ranks, const QString &focusName);

/// «Så läser du»: among whom the places are, which end is the first, and what the marks of this very picture mean.
QString rankReading(const RankDevelopment &ranks);

/// «3 av 8», «delad 3 av 8», or why there is no place: «uppgift saknas», «för få rangordnade».
QString placeText(const RankPoint &point);

/// Whether there are so many lines that none but the chosen municipality's has a name.
bool areMany(const RankDevelopment &ranks);

RankScene rankScene(const RankDevelopment &ranks, const Indicator &indicator);

} // namespace lagesbild
