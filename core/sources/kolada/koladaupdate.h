#pragma once

#include "core/base/result.h"
#include "core/data/collection.h"
#include "core/sources/http/httpsession.h"
#include "core/sources/kolada/mergecube.h"

#include <QDate>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace lagesbild
{

/// What to fetch, into which pack.
struct UpdateWish {
    QString address; ///< of the service: core/sources/kolada/koladaaddress.h
    /// Pack to bring up to date; it may be missing, or example data, of which only the user's own figures are kept.
    QString from;
    QString to;                             ///< pack to write: the same, or another
    std::optional<CollectionId> collection; ///< none: everything
    bool resume = false;                    ///< go on with what an earlier update of the same left
    QDate today;
    HttpSettings http;
};

enum class UpdatePhase { Catalogue, Figures, Writing };

struct UpdateProgress {
    UpdatePhase phase = UpdatePhase::Catalogue;
    int done = 0; ///< answers, or indicators written
    int total = 0;
    qint64 figures = 0; ///< in this run
    qint64 bytes = 0;
    int repeated = 0;                                   ///< questions asked again
    std::chrono::milliseconds waiting{0};               ///< the service asked us to wait so long from now
    std::optional<std::chrono::milliseconds> remaining; ///< of the phase; none: too early to tell
};
/// False asks the update to stop.
using UpdateTick = std::function<bool(const UpdateProgress &)>;

/// What an update came to.
struct UpdateReport {
    int indicators = 0; ///< asked for
    int withFigures = 0;
    qint64 rows = 0;
    qint64 figures = 0;
    qint64 refused = 0;
    qint64 groupRows = 0;
    int requests = 0; ///< of this run
    int repeated = 0;
    MergeCounts changes;
    /// Had figures before and got no answer now: reported, and kept as they were.
    std::vector<IndicatorId> silent;
    bool resumed = false;
};

/// Where an update of the pack @p to keeps what it has got so far.
QString updateJournalFile(const QString &to);

/// Fetches catalogue and figures from Kolada's API v3 and writes a pack of them and what was there, the user's own
/// indicators among it.
///
/// The old pack is as it was until the new one is complete. When it ends early, what was got is kept in
/// updateJournalFile() and a later call with resume goes on from there. At any time only some batches of figures,
/// and while writing one cube, are in memory. Errors: those of runHttp(), of reading and writing packs; isInUse() when
/// another program is updating the same pack; NotFound, WrongUse when there is nothing to resume; Malformed when
/// the service has no figures at all.
Result<UpdateReport> updateFromKolada(const UpdateWish &wish, const UpdateTick &tick);

} // namespace lagesbild
