#include "core/sources/kolada/koladaupdate.h"

#include "core/pack/failure.h"
#include "core/pack/pack.h"
#include "core/pack/packlock.h"
#include "core/sources/kolada/cataloguequestions.h"
#include "core/sources/kolada/figurequestions.h"
#include "core/sources/kolada/newcatalogue.h"
#include "core/sources/kolada/updatejournal.h"
#include "core/sources/kolada/updatewriter.h"
#include "core/sources/owndata/ownpack.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// One update, step by step.
class Update
{
public:
    Update(const UpdateWish &wish, const UpdateTick &tick) : m_wish(wish), m_tick(tick), m_base(wish.address)
    {
    }

    Result<UpdateReport> run();

private:
    Outcome openOld();
    Outcome openJournal();
    Outcome fetchCatalogue();
    Outcome fetchFigures();
    Outcome write();
    std::vector<IndicatorId> wanted() const;
    bool hadFigures(const IndicatorId &id) const;
    void count(const HttpCounters &counters);

    const UpdateWish &m_wish;
    const UpdateTick &m_tick;
    QUrl m_base;
    std::optional<OpenedPack> m_old;  ///< none: nothing to keep …
    std::optional<PackContent> m_own; ///< … but perhaps this
    std::unordered_set<IndicatorId> m_hadFigures;
    std::optional<UpdateJournal> m_journal;
    KoladaCatalogue m_kolada;
    std::vector<IndicatorId> m_wanted;
    UpdateReport m_report;
};

Outcome Update::openOld()
{
    if (!QFileInfo::exists(m_wish.from))
        return done();
    auto opened = Pack::open(m_wish.from);
    if (!opened)
        return opened.error();
    // Invented figures never mix with real ones; the user's own are no invention.
    if (opened->dataset->provenance().example) {
        auto own = ownContentOf(*opened);
        if (!own)
            return own.error();
        m_own = std::move(*own);
        return done();
    }
    for (const CubeKey &key : opened->pack->cubeKeys())
        m_hadFigures.insert(key.indicator);
    m_old = std::move(*opened);
    return done();
}

Outcome Update::openJournal()
{
    const QString file = updateJournalFile(m_wish.to);
    const UpdateScope scope{m_base.toString(QUrl::RemoveUserInfo),
                            m_wish.collection ? QString::fromStdString(m_wish.collection->text())
                                              : QString()};
    auto journal = m_wish.resume ? UpdateJournal::resume(file, scope) : UpdateJournal::begin(file, scope);
    if (!journal)
        return journal.error();
    m_journal = std::move(*journal);
    m_report.resumed = m_wish.resume;
    return done();
}

void Update::count(const HttpCounters &counters)
{
    m_report.requests += counters.sent;
    m_report.repeated += counters.repeated + counters.slowed;
}

Outcome Update::fetchCatalogue()
{
    if (m_journal->catalogue().isEmpty()) {
        CatalogueQuestions questions(m_base);
        const auto counters = runHttp(questions, m_wish.http, [&](const HttpCounters &now) {
            UpdateProgress progress;
            progress.done = now.answered;
            progress.total = now.answered + questions.pagesLeft();
            progress.bytes = now.bytes;
            progress.repeated = now.repeated;
            progress.waiting = now.waiting;
            return m_tick(progress);
        });
        if (!counters)
            return counters.error();
        count(*counters);
        if (const Outcome kept = m_journal->addCatalogue(questions.answer()); !kept)
            return kept;
    }
    auto kolada = readCatalogueAnswer(m_journal->catalogue(), m_wish.address);
    if (!kolada)
        return kolada.error();
    m_kolada = std::move(*kolada);
    return done();
}

bool Update::hadFigures(const IndicatorId &id) const
{
    return m_hadFigures.contains(id);
}

std::vector<IndicatorId> Update::wanted() const
{
    std::vector<IndicatorId> left;
    for (const IndicatorId &id : m_wanted) {
        if (!m_journal->isFetched(id))
            left.push_back(id);
    }
    return left;
}

Outcome Update::fetchFigures()
{
    auto asked = indicatorsOf(m_wish.collection, m_kolada);
    if (!asked)
        return asked.error();
    m_wanted = std::move(*asked);
    m_report.indicators = static_cast<int>(m_wanted.size());
    const KnownPlaces known(m_kolada.areas, m_kolada.indicators);
    FigureQuestions::Wish wish{m_base, wanted(), static_cast<int>(m_kolada.areas.size()),
                               [this](const IndicatorId &id) { return hadFigures(id); }};
    FigureQuestions questions(std::move(wish), known,
                              [this](const FetchedBatch &batch) { return m_journal->addBatch(batch); });
    QElapsedTimer clock;
    clock.start();
    const auto counters = runHttp(questions, m_wish.http, [&](const HttpCounters &now) {
        UpdateProgress progress;
        progress.phase = UpdatePhase::Figures;
        progress.done = questions.pagesTaken();
        progress.total = questions.pagesExpected();
        progress.figures = questions.figuresTaken();
        progress.bytes = now.bytes;
        progress.repeated = now.repeated;
        progress.waiting = now.waiting;
        if (progress.done > 0)
            progress.remaining =
                std::chrono::milliseconds(clock.elapsed() * (progress.total - progress.done) / progress.done);
        return m_tick(progress);
    });
    if (!counters)
        return counters.error();
    count(*counters);
    if (m_journal->sums().rows == 0)
        return failure(ErrorKind::Malformed, m_wish.address, "not one figure about what was asked for");
    return done();
}

Outcome Update::write()
{
    const UpdateWriter::Sources sources{m_old ? &*m_old : nullptr, m_own ? &*m_own : nullptr, *m_journal,
                                        m_wish.address, m_wish.today};
    auto writer = UpdateWriter::make(std::move(m_kolada), sources);
    if (!writer)
        return writer.error();
    const Outcome written = writer->write(m_wish.to, [&](int finished, int total) {
        UpdateProgress progress;
        progress.phase = UpdatePhase::Writing;
        progress.done = finished;
        progress.total = total;
        return m_tick(progress);
    });
    if (!written)
        return written;
    m_report.changes = writer->counts();
    return done();
}

Result<UpdateReport> Update::run()
{
    if (const Outcome allowed = checkAddress(m_base); !allowed)
        return allowed.error();
    for (const auto step : {&Update::openOld, &Update::openJournal, &Update::fetchCatalogue,
                            &Update::fetchFigures, &Update::write}) {
        if (const Outcome outcome = (this->*step)(); !outcome)
            return outcome.error();
    }
    std::unordered_set<IndicatorId> answered;
    for (const CubeKey &key : m_journal->cubeKeys())
        answered.insert(key.indicator);
    for (const IndicatorId &id : m_wanted) {
        if (answered.contains(id))
            ++m_report.withFigures;
        else if (hadFigures(id))
            m_report.silent.push_back(id);
    }
    const FetchedBatch &sums = m_journal->sums();
    m_report.rows = sums.rows;
    m_report.figures = sums.taken;
    m_report.refused = sums.refused;
    m_report.groupRows = sums.groupRows;
    m_journal->remove();
    return m_report;
}

} // namespace

QString updateJournalFile(const QString &to)
{
    return to + u".update"_s;
}

Result<UpdateReport> updateFromKolada(const UpdateWish &wish, const UpdateTick &tick)
{
    const auto lock = PackLock::take(wish.to);
    if (!lock)
        return lock.error();
    return Update(wish, tick).run();
}

} // namespace lagesbild
