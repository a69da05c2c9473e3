#pragma once

#include <QString>

namespace lagesbild
{

/// Where a sentence ends in an abbreviation («6,5 p.e.»), its full stop is the sentence's too.
QString withoutDoubledStops(QString text);

/// In place of a picture: an indicator of the catalogue that the data has no values of, and where they are to be had.
QString noValuesSentence();

} // namespace lagesbild
