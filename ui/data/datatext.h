#pragma once

#include "core/analysis/holdings.h"
#include "core/pack/extent.h"
#include "core/sources/kolada/koladaupdate.h"
#include "ui/shared/look.h"

#include <QDate>
#include <QString>

namespace lagesbild
{

class PackRunner;

/// «6 102 nyckeltal, 99 med värden · 1970–2024 · 774 823 värden»; @p extent is read later than the rest.
QString contentText(const IndicatorCounts &counts, const std::optional<PackExtent> &extent);

/// What the data is and how old, as the room's first sentence; example data and a first start say what to do.
QString dataSentence(const Provenance &provenance, const QDate &today);

/// That it is time to fetch newer values: when the newest are more than half a year old. Empty else, and where nobody
/// knows: of example data, without a date, and when the clock is before it.
QString updateReminder(const Provenance &provenance, const QDate &today);

/// «i dag», «för 12 dagar sedan», «för 3 år sedan».
QString ageText(const QDate &date, const QDate &today);

/// «Nyckeltal: 34 av ungefär 78 svar · 312 000 värden · ungefär 40 sekunder kvar»
QString progressText(const UpdateProgress &progress);

/// What an update came to: new, changed and removed values, and which indicators got no answer.
QString reportText(const UpdateReport &report);

/// Which pack is shown, and where what changes it is written when that is another file.
QString packText(const QString &shown, const QString &target);

/// What is being done with a pack file, or what it came to. Of own figures only what failed: their room tells the
/// rest, and may be gone by then.
QString workText(const PackRunner &work);

/// Changes are listed up to this many.
inline constexpr qint64 mostRevisions = 50000;
/// Says so where there are more; else empty.
QString mostRowsText(qint64 revisions);

/// A ledger entry's reasons in the user's words and with how many there were, the first few: «inget tal (12) · …».
QString remarkText(const QString &remark);

/// «values», «catalogue», «boundaries» in the user's words.
QString ledgerWord(const QString &what);

/// A value or why there is none, as it is shown for @p indicator; null: it is not in the catalogue.
QString revisedText(const std::optional<double> &value, Status status, const Indicator *indicator);

} // namespace lagesbild
