// Every municipality, every indicator and every year of the real pack through the answers that views show: no
// crash, no number that is none, no place outside the ranks, no colour without a direction. A debug build takes
// each of them at least once; a release build takes every combination of municipality and year.

#include "core/analysis/comparison.h"
#include "core/analysis/mapclasses.h"
#include "core/analysis/overview.h"
#include "core/analysis/trend.h"
#include "core/analysis/years.h"
#include "tests/support/realpack.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <numeric>
#include <sstream>

namespace lagesbild
{

namespace
{

#ifdef NDEBUG
constexpr bool everyCombination = true;
#else
constexpr bool everyCombination = false;
#endif

/// Collects what is wrong; a test prints the first few.
class Faults
{
public:
    using Where = std::function<std::string()>;

    void expect(bool holds, const char *what, const Where &where)
    {
        ++m_looked;
        if (holds)
            return;
        constexpr int most = 10;
        if (++m_count <= most)
            m_first << "\n  " << what << ": " << where();
    }
    void expectFinite(const std::optional<double> &value, const char *what, const Where &where)
    {
        expect(!value || std::isfinite(*value), what, where);
    }

    int count() const { return m_count; }
    int looked() const { return m_looked; }
    std::string first() const { return m_first.str(); }

private:
    int m_count = 0;
    int m_looked = 0;
    std::ostringstream m_first;
};

void checkFigure(Faults &faults, const Figure &figure, const Faults::Where &where)
{
    const bool keepsValue =
        figure.status == Status::Ok || figure.status == Status::Few || figure.status == Status::Placeholder;
    faults.expect(figure.value.has_value() == keepsValue, "value against status", where);
    faults.expectFinite(figure.value, "value", where);
    faults.expectFinite(figure.n, "n", where);
    if (!figure.interval)
        return;
    const auto [low, high] = *figure.interval;
    // Persons are whole, so the share may lie half a person from the interval's own centre, not outside it.
    const double slack = 50 / *figure.n + 1e-9;
    faults.expect(low >= 0 && high <= 100 + 1e-9 && low <= *figure.value + slack &&
                      *figure.value <= high + slack,
                  "interval", where);
}

void checkPlace(Faults &faults, const Place &place, Direction direction, const Faults::Where &where)
{
    faults.expect((place.colour == Colour::None) == (place.place == 0), "colour against place", where);
    if (place.place == 0)
        return;
    faults.expect(place.place >= 1 && place.place <= place.of && place.of <= 290, "place within the ranked",
                  where);
    faults.expect(place.percentile > 0 && place.percentile < 100, "percentile", where);
    const bool judged = direction == Direction::HighIsBetter || direction == Direction::LowIsBetter;
    faults.expect((place.colour == Colour::Neutral) == !judged, "colour against direction", where);
}

void checkSpread(Faults &faults, const std::optional<Spread> &spread, const Faults::Where &where)
{
    if (!spread)
        return;
    const std::array ascending{spread->least,         spread->lowEnd,  spread->lowerQuartile,
                               spread->upperQuartile, spread->highEnd, spread->greatest};
    faults.expect(std::isfinite(spread->least) && std::isfinite(spread->greatest) &&
                      std::ranges::is_sorted(ascending),
                  "spread", where);
}

void checkMean(Faults &faults, const GroupMean &mean, const Faults::Where &where)
{
    faults.expectFinite(mean.mean, "mean", where);
    faults.expect(mean.used >= 0 && mean.used <= mean.members && mean.mean.has_value() == (mean.used > 0),
                  "members of the mean", where);
}

void checkTest(Faults &faults, const std::optional<MannKendall> &test, Trend trend,
               const Faults::Where &where)
{
    faults.expect(!test || (test->p > 0 && test->p <= 1 && std::isfinite(test->slope)), "trend test", where);
    faults.expect(trend == Trend::Unknown || (test && test->n >= trendLeast), "trend without a test", where);
}

void checkRow(Faults &faults, const OverviewRow &row, const Catalogue &catalogue, const Faults::Where &where)
{
    const Indicator *indicator = catalogue.indicator(row.indicator);
    checkFigure(faults, row.figure, where);
    checkPlace(faults, row.place, indicator == nullptr ? Direction::Neutral : indicator->direction, where);
    checkSpread(faults, row.spread, where);
    checkMean(faults, row.groupMean, where);
    checkTest(faults, row.test, row.trend, where);
    faults.expect(!row.older || row.place.place == 0, "an older value has no place", where);
    faults.expectFinite(row.previousValue, "previous value", where);
    faults.expectFinite(row.change, "change", where);
    faults.expectFinite(row.national, "riket", where);
    faults.expect(std::ranges::all_of(row.peers, [](double v) { return std::isfinite(v); }), "peers", where);
    faults.expect(std::ranges::all_of(row.series, [](auto v) { return !v || std::isfinite(*v); }), "series",
                  where);
    faults.expect(!row.previousYear || *row.previousYear < *row.year, "previous year", where);
}

std::string placeText(const Selection &selection, const IndicatorId &indicator)
{
    return selection.focus.text() + ' ' + indicator.text() + ' ' +
           (selection.year ? std::to_string(toInt(*selection.year)) : "latest") + ' ' +
           letterOf(selection.gender);
}

void checkOverview(Faults &faults, const Selection &selection)
{
    const Result<Overview> result = overview(*realDataset(), selection);
    ASSERT_TRUE(result);
    for (const OverviewRow &row : result->rows)
        checkRow(faults, row, realDataset()->catalogue(),
                 [&] { return placeText(selection, row.indicator); });
}

void checkComparison(Faults &faults, const Selection &selection, Direction direction)
{
    const auto where = [&] { return placeText(selection, selection.indicator); };
    const Result<Comparison> result = comparison(*realDataset(), selection);
    ASSERT_TRUE(result) << where();
    for (const std::vector<ComparisonRow> *rows : {&result->bars, &result->all}) {
        for (const ComparisonRow &row : *rows) {
            const auto at = [&] { return where() + " beside " + row.code.text(); };
            checkFigure(faults, row.figure, at);
            checkPlace(faults, row.place, direction, at);
            faults.expect(row.place.place == 0 || row.place.of == result->counted, "ranked", at);
        }
    }
    checkSpread(faults, result->spread, where);
    checkMean(faults, result->groupMean, where);
    faults.expectFinite(result->mean, "mean of all", where);
    faults.expectFinite(result->national, "riket", where);
    faults.expectFinite(result->finding.onePersonMore, "one person more", where);
}

void checkDevelopment(Faults &faults, const Selection &selection)
{
    const auto where = [&] { return placeText(selection, selection.indicator); };
    const Result<Development> result = development(*realDataset(), selection);
    ASSERT_TRUE(result) << where();
    for (const TrendLine &line : result->lines) {
        for (const TrendPoint &point : line.points)
            checkFigure(faults, point.figure, where);
    }
    for (const TrendBandPoint &point : result->band)
        faults.expect(!point.low || (std::isfinite(*point.low) && *point.low <= *point.high), "band", where);
    checkTest(faults, result->test, result->trend, where);
    faults.expectFinite(result->change, "change", where);
}

void checkMap(Faults &faults, const Selection &selection)
{
    const auto where = [&] {
        return placeText(selection, selection.indicator) + ' ' + std::string(keyOf(selection.map.method));
    };
    const Result<MapClasses> result = mapClasses(*realDataset(), selection);
    ASSERT_TRUE(result) << where();
    const std::size_t regions = selection.map.level == MapLevel::County ? 21 : 290;
    faults.expect(result->rows.size() == regions, "regions", where);
    faults.expect(std::ranges::is_sorted(result->limits) &&
                      std::ranges::none_of(result->limits, [](double l) { return std::isnan(l); }),
                  "limits", where);
    const int classed = std::accumulate(result->counts.begin(), result->counts.end(), 0);
    const int unclassed = result->missing + result->few + result->placeholders + result->outside;
    faults.expect(classed + unclassed == static_cast<int>(regions), "every region counted once", where);
    for (const MapRow &row : result->rows) {
        faults.expectFinite(row.figure.value, "value", where);
        faults.expect(row.classNumber >= -1 && row.classNumber < result->classCount(), "class", where);
    }
}

std::vector<Year> yearsOfCollection()
{
    return yearsToChoose(*realDataset(), Selection());
}

std::vector<const Indicator *> indicatorsWithValues()
{
    std::vector<const Indicator *> indicators;
    for (const Indicator &indicator : realDataset()->catalogue().indicators()) {
        if (indicator.hasValues)
            indicators.push_back(&indicator);
    }
    return indicators;
}

/// Foci of every kind: the capital, an island that is its county, few inhabitants, one that Kolada's sets leave
/// out, a region and the country.
const std::vector<const char *> foci{"0180", "0980", "2161", "2425", "1880", "0018", "0000"};

constexpr std::array methods{ClassMethod::Quantile, ClassMethod::Equal, ClassMethod::StandardDeviation,
                             ClassMethod::Jenks};

} // namespace

TEST(WholeCountry, OverviewOfEveryMunicipalityAndYear)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const std::vector<Year> years = yearsOfCollection();
    ASSERT_GT(years.size(), 20u);
    Faults faults;
    std::size_t turn = 0;
    for (const Area &area : realDataset()->catalogue().areas()) {
        Selection selection;
        selection.focus = area.id;
        checkOverview(faults, selection);
        for (std::size_t i = 0; i < years.size(); ++i) {
            if (!everyCombination && i != turn % years.size())
                continue;
            selection.year = years[i];
            selection.gender = allGenders[turn % allGenders.size()];
            checkOverview(faults, selection);
        }
        ++turn;
    }
    EXPECT_EQ(faults.count(), 0) << faults.first();
    EXPECT_GT(faults.looked(), 100000);
}

TEST(WholeCountry, OverviewOfEveryCollection)
{
    LAGESBILD_NEEDS_REAL_PACK();
    Faults faults;
    for (const Collection &collection : realDataset()->catalogue().collections()) {
        Selection selection;
        selection.collection = collection.id;
        checkOverview(faults, selection);
    }
    EXPECT_EQ(faults.count(), 0) << faults.first();
}

TEST(WholeCountry, ComparisonDevelopmentAndMapOfEveryIndicatorAndYear)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const std::vector<std::string> groups{"similar", "county", "skr2017", "skr2023", "population", "all"};
    Faults faults;
    std::size_t turn = 0;
    for (const Indicator *indicator : indicatorsWithValues()) {
        Selection selection;
        selection.indicator = indicator->id;
        for (const Year year : Figures(*realDataset(), *indicator, Gender::Total).yearsWithValues()) {
            selection.year = year;
            for (std::size_t i = 0; i < foci.size(); ++i) {
                if (!everyCombination && i != turn % foci.size())
                    continue;
                selection.focus = AreaId(foci[i]);
                selection.group = groups[turn % groups.size()];
                selection.trend.members = turn % 2 == 0;
                checkComparison(faults, selection, indicator->direction);
                checkDevelopment(faults, selection);
            }
            for (const MapLevel level : {MapLevel::Municipality, MapLevel::County}) {
                selection.map.level = level;
                selection.map.guide = turn % 2 == 0;
                selection.map.method = methods[turn % methods.size()];
                selection.map.classes = 2 + static_cast<int>(turn % 8);
                checkMap(faults, selection);
            }
            ++turn;
        }
    }
    EXPECT_EQ(faults.count(), 0) << faults.first();
    EXPECT_GT(faults.looked(), 100000);
}

} // namespace lagesbild
