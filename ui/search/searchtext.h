#pragma once

#include "core/analysis/freesearch.h"

#include <QString>

namespace lagesbild
{

/// The words of the free search.

QString dimensionName(Dimension dimension); ///< «Nyckeltal», «Område», «År», «Kön»

/// What a member is called in a header: «Örebro», «2015», «Förändring 2015–2020, %», «Ovägt medel».
QString memberName(const SearchSubject &subject, const Catalogue &catalogue, Dimension dimension,
                   const SearchMember &member);
/// What a calculation is called in a list, in the terms it was asked for: «Skillnad: sista året − första året».
QString calculationName(const Catalogue &catalogue, const SearchCalculation &calculation);

/// The number with its unit, or what stands in its place.
QString cellText(const SearchCell &cell);
/// The same in words, for a screen reader and as tooltip: why there is no number, how many stand behind it.
QString cellWords(const SearchCell &cell);
/// The bare number as a spreadsheet takes it; in place of one, as cellText().
QString cellCopy(const SearchCell &cell);

/// What an area of SearchOptions is called: «Örebro (vald kommun)», «Liknande kommuner (7)».
QString areaChoiceName(const Dataset &dataset, const Selection &selection, const std::string &choice);

/// «3 nyckeltal för 9 områden, 2019–2023. 4 av 135 uppgifter saknas.»
QString searchSentence(const FreeSearch &search);
QString searchYearsText(const FreeSearch &search);   ///< «2019–2023»
QString searchGendersText(const FreeSearch &search); ///< «Kvinnor, Män»
/// «2019–2023 · Totalt»
QString searchSubtitle(const FreeSearch &search);

} // namespace lagesbild
