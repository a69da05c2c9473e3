#include "core/sources/kolada/figurequestions.h"

#include "core/pack/failure.h"

#include <algorithm>

namespace lagesbild
{

namespace
{

/// So often an answer without figures that must exist is asked for again before it is told instead.
constexpr int doubts = 2;

/// Pages about as many indicators as are asked for at once: a row for each municipality and year, a dozen years.
constexpr int usualPages = 18;

} // namespace

FigureQuestions::FigureQuestions(Wish wish, const KnownPlaces &known, BatchTaker take)
    : m_wish(std::move(wish)),
      m_reader(known),
      m_known(known),
      m_take(std::move(take)),
      m_batchCount(static_cast<int>((m_wish.indicators.size() + mostIdsAsked - 1) / mostIdsAsked))
{
}

std::optional<HttpRequest> FigureQuestions::next()
{
    if (m_ready.empty() && m_nextIndicator < m_wish.indicators.size())
        openBatch();
    if (m_ready.empty())
        return std::nullopt;
    HttpRequest request = std::move(m_ready.front());
    m_ready.pop_front();
    return request;
}

void FigureQuestions::openBatch()
{
    const std::size_t end = std::min(m_nextIndicator + mostIdsAsked, m_wish.indicators.size());
    const auto first = m_wish.indicators.begin();
    Batch batch{.ids = {first + static_cast<std::ptrdiff_t>(m_nextIndicator),
                        first + static_cast<std::ptrdiff_t>(end)},
                .store = FigureStore(m_wish.areaCount)};
    for (const IndicatorId &id : batch.ids) {
        const auto known = m_known.indicators.find(id.text());
        if (known != m_known.indicators.end())
            batch.names.emplace(known->second, id);
    }
    m_nextIndicator = end;
    const int key = m_batchesBegun++;
    m_open.emplace(key, std::move(batch));
    if (m_groupsMixedIn)
        split(key);
    else
        begin(key, RegionType::Any);
}

void FigureQuestions::begin(int batch, RegionType regions)
{
    const int chain = m_nextChain++;
    m_chains.emplace(chain, Chain{batch, regions});
    ++m_open.at(batch).chains;
    m_ready.push_back({figuresAddress(m_wish.base, m_open.at(batch).ids, regions), chain});
}

void FigureQuestions::split(int batch)
{
    m_open.at(batch).split = true;
    begin(batch, RegionType::Municipalities);
    begin(batch, RegionType::Regions);
}

/// Nothing at all about indicators some of which had figures before.
bool FigureQuestions::isDoubtful(Batch &batch, const KoladaPage &page) const
{
    const bool isEmpty = page.rows == 0 && batch.sums.rows == 0 && !batch.split;
    return isEmpty && m_wish.mustHave && std::ranges::any_of(batch.ids, m_wish.mustHave) &&
           batch.emptyAnswers++ < doubts;
}

Outcome FigureQuestions::take(const HttpRequest &request, const QByteArray &body)
{
    const auto page = m_reader.read(body);
    if (!page)
        return page.error();
    const Chain chain = m_chains.at(request.tag);
    Batch &batch = m_open.at(chain.batch);
    if (isDoubtful(batch, *page))
        return failure(ErrorKind::Malformed, request.url.toString(),
                       "an empty answer about indicators that have figures");
    ++m_pagesTaken;
    ++m_pagesOf[chain.batch];
    if (page->groupRows > 0 && chain.regions == RegionType::Any) {
        // What has come is asked for again without the groups, which is far less than going on like this.
        m_groupsMixedIn = true;
        m_chains.erase(request.tag);
        --batch.chains;
        batch.sums.groupRows += page->groupRows;
        split(chain.batch);
        return done();
    }
    if (const Outcome checked = checkNext(request, *page); !checked)
        return checked;
    store(batch, *page);
    if (!page->nextUrl.isEmpty()) {
        m_ready.push_front({nextAddress(m_wish.base, page->nextUrl), request.tag});
        return done();
    }
    m_chains.erase(request.tag);
    return --batch.chains == 0 ? finish(chain.batch) : done();
}

Outcome FigureQuestions::checkNext(const HttpRequest &request, const KoladaPage &page) const
{
    const bool goesOn = !page.nextUrl.isEmpty();
    if (goesOn && (page.rows == 0 || nextAddress(m_wish.base, page.nextUrl) == request.url))
        return failure(ErrorKind::Malformed, request.url.toString(), "pages without end");
    return done();
}

void FigureQuestions::store(Batch &batch, const KoladaPage &page)
{
    batch.sums.rows += page.rows;
    batch.sums.groupRows += page.groupRows;
    batch.report.add(page.report);
    for (const AnsweredFigure &figure : page.figures) {
        if (!batch.names.contains(figure.indicator))
            continue; // not asked for
        if (figure.deleted) {
            batch.removed.push_back(figure);
            continue;
        }
        const auto before = batch.store.put(figure.indicator, figure.gender, Year{figure.year}, figure.area,
                                            {figure.value, figure.status});
        if (before == FigureStore::Before::Nothing) {
            ++batch.sums.taken;
            ++m_figuresTaken;
        }
    }
}

Outcome FigureQuestions::finish(int key)
{
    Batch &batch = m_open.at(key);
    FetchedBatch fetched = std::move(batch.sums);
    std::map<CubeKey, FetchedCube> cubes;
    for (FigureStore::Stored &stored : batch.store.takeCubes()) {
        const CubeKey cube{batch.names.at(stored.indicator), stored.gender};
        cubes.emplace(cube, FetchedCube{cube, std::move(stored.cube), {}});
    }
    for (const AnsweredFigure &figure : batch.removed) {
        const CubeKey cube{batch.names.at(figure.indicator), figure.gender};
        FetchedCube &target = cubes.try_emplace(cube, FetchedCube{cube, {}, {}}).first->second;
        target.removed.push_back({Year{figure.year}, figure.area});
    }
    fetched.asked = std::move(batch.ids);
    for (auto &[cube, content] : cubes)
        fetched.cubes.push_back(std::move(content));
    fetched.refused = batch.report.refusedCount();
    fetched.remark = batch.report.remark();
    m_open.erase(key);
    m_pagesOfDone += m_pagesOf[key];
    m_pagesOf.erase(key);
    ++m_batchesDone;
    return m_take(fetched);
}

int FigureQuestions::pagesExpected() const
{
    const int left = m_batchCount - m_batchesDone;
    // What a batch usually needs counts as one more of those that are done, and so for less and less. How many pages
    // an answer has is known only from its last.
    const auto ids = static_cast<int>(std::min(m_wish.indicators.size(), mostIdsAsked));
    const int usual = std::max(usualPages * ids / static_cast<int>(mostIdsAsked), 1);
    const int pages = (m_pagesOfDone + usual) / (m_batchesDone + 1);
    int expected = m_pagesOfDone + left * pages;
    for (const auto &[batch, came] : m_pagesOf)
        expected += std::max(0, came + 1 - pages);
    return std::max(expected, m_pagesTaken + (left > 0 ? 1 : 0));
}

} // namespace lagesbild
