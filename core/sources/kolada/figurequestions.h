#pragma once

#include "core/sources/figurestore.h"
#include "core/sources/http/httpsession.h"
#include "core/sources/kolada/fetchedcube.h"
#include "core/sources/kolada/koladaaddress.h"
#include "core/sources/kolada/koladapage.h"

#include <QUrl>

#include <deque>
#include <functional>
#include <map>
#include <unordered_map>
#include <vector>

namespace lagesbild
{

/// Takes all that is known of some indicators, once every page about them has come.
using BatchTaker = std::function<Outcome(const FetchedBatch &)>;

/// Asks for the figures of indicators with as few questions as can be: as many ids in each as are allowed, every year
/// and area, and full pages.
///
/// A service that mixes rows of its groups, ten times as many, into such answers is asked for municipalities and
/// regions separately, which keeps the groups out. Figures of few batches are in memory at a time.
class FigureQuestions : public HttpPlan
{
public:
    struct Wish {
        QUrl base;
        std::vector<IndicatorId> indicators;
        int areaCount = 0;
        /// Indicators that had figures before; an answer without any of them is asked for again, and then told.
        std::function<bool(const IndicatorId &)> mustHave;
    };

    /// @p known outlives the plan; its numbers of indicators are those of Kolada's catalogue.
    FigureQuestions(Wish wish, const KnownPlaces &known, BatchTaker take);

    std::optional<HttpRequest> next() override;
    Outcome take(const HttpRequest &request, const QByteArray &body) override;

    int batchCount() const { return m_batchCount; }
    int batchesDone() const { return m_batchesDone; }
    int pagesTaken() const { return m_pagesTaken; }
    /// Pages that the whole will have needed: those that came, and for what is left as many as usual.
    int pagesExpected() const;
    qint64 figuresTaken() const { return m_figuresTaken; }

private:
    /// Some indicators, while their answers come in.
    struct Batch {
        std::vector<IndicatorId> ids;
        FigureStore store;
        std::unordered_map<int, IndicatorId> names{}; ///< by the catalogue's numbers
        std::vector<AnsweredFigure> removed{};
        FetchedBatch sums{};
        ReadReport report{};
        int chains = 0; ///< rows of pages not yet at their end
        int emptyAnswers = 0;
        bool split = false; ///< asked for municipalities and regions separately
    };
    /// One page after the other of the same question; the tag of a request is its key.
    struct Chain {
        int batch = 0;
        RegionType regions = RegionType::Any;
    };

    void openBatch();
    void begin(int batch, RegionType regions);
    void split(int batch);
    bool isDoubtful(Batch &batch, const KoladaPage &page) const;
    void store(Batch &batch, const KoladaPage &page);
    Outcome checkNext(const HttpRequest &request, const KoladaPage &page) const;
    Outcome finish(int batch);

    Wish m_wish;
    KoladaPageReader m_reader;
    const KnownPlaces &m_known;
    BatchTaker m_take;
    std::deque<HttpRequest> m_ready;
    std::map<int, Batch> m_open;
    std::map<int, Chain> m_chains;
    std::size_t m_nextIndicator = 0;
    int m_nextChain = 0;
    int m_batchCount = 0;
    int m_batchesBegun = 0;
    int m_batchesDone = 0;
    int m_pagesTaken = 0;
    int m_pagesOfDone = 0;
    std::map<int, int> m_pagesOf; ///< open batches
    qint64 m_figuresTaken = 0;
    bool m_groupsMixedIn = false;
};

} // namespace lagesbild
