#pragma once

#include <QString>

namespace lagesbild
{

/// Where a sentence ends in an abbreviation («6,5 p.e.»), its full stop is the sentence's too.
QString withoutDoubledStops(QString text);

} // namespace lagesbild
