#include "core/analysis/expected.h"

#include "tests/support/csvtable.h"
#include "tests/support/nearness.h"
#include "tests/support/realpack.h"
#include "tests/support/shareddata.h"

#include <algorithm>
#include <map>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double tolerance = 1e-8;
const IndicatorId proxy("PROXY");

/// The real figures and the oracle's stand-in for the unknown denominator: 20–64-year-olds × share born outside
/// EU/EFTA.
const Dataset &withProxy()
{
    static const Dataset dataset = [] {
        const Dataset &real = *realDataset();
        const Catalogue &catalogue = real.catalogue();
        std::vector<Indicator> indicators = catalogue.indicators();
        indicators.push_back({.id = proxy, .unit = Unit::Count});
        auto load = [&real](const IndicatorId &id, Gender gender) -> Result<Cube> {
            if (id != proxy)
                return real.cube(id, gender);
            const Cube &adults = real.cube(IndicatorId("N01955"), gender);
            const Cube &share = real.cube(IndicatorId("N02925"), gender);
            Cube weights(adults.firstYear(), adults.lastYear(), adults.areaCount());
            for (Year year = adults.firstYear(); adults.hasYear(year); year = yearAfter(year)) {
                for (AreaIndex area = 0; area < adults.areaCount(); ++area) {
                    const auto a = adults.value(year, area);
                    const auto b = share.value(year, area);
                    if (a && b)
                        weights.setValue(year, area, *a * *b / 100);
                }
            }
            return weights;
        };
        return Dataset(Catalogue(catalogue.areas(), catalogue.groups(), std::move(indicators), {}),
                       real.provenance(), load, [](const IndicatorId &) { return QString(); });
    }();
    return dataset;
}

Selection expectedOf(int year, std::string_view variant = "ols")
{
    Selection selection;
    selection.year = Year{year};
    if (variant != "ols")
        selection.expected.weights = proxy;
    return selection;
}

ExpectedAnswer official2015()
{
    Selection selection = expectedOf(2015);
    selection.expected.official = true;
    return *expectedValues(*realDataset(), selection);
}

} // namespace

TEST(ExpectedOracle, ModelsAgreeToEightDigits)
{
    LAGESBILD_NEEDS_REAL_PACK();
    LAGESBILD_NEEDS_SHARED(u"data/oracles/expected_models.csv"_s);
    const CsvTable oracle = CsvTable::read(sharedPath(u"data/oracles/expected_models.csv"_s));
    ASSERT_EQ(oracle.rowCount(), 10U);
    for (std::size_t row = 0; row < oracle.rowCount(); ++row) {
        SCOPED_TRACE(std::string(oracle.text(row, "variant")) + " " + std::string(oracle.text(row, "year")));
        const auto answer = *expectedValues(
            withProxy(), expectedOf(oracle.integer(row, "year"), oracle.text(row, "variant")));
        const ExpectedFit &fit = answer.fit;
        EXPECT_EQ(fit.n, oracle.integer(row, "n"));
        EXPECT_TRUE(agrees(fit.r2, oracle.number(row, "r2"), tolerance));
        EXPECT_TRUE(agrees(fit.adjustedR2, oracle.number(row, "r2_adj"), tolerance));
        EXPECT_TRUE(agrees(fit.s, oracle.number(row, "sigma"), tolerance));
        ASSERT_EQ(fit.terms.size(), 5U);
        for (const ExpectedTerm &term : fit.terms) {
            const std::string name = term.indicator.isEmpty() ? "const" : term.indicator.text();
            EXPECT_TRUE(agrees(term.coefficient.value, oracle.number(row, "b_" + name), tolerance));
            EXPECT_TRUE(agrees(term.coefficient.standardError, oracle.number(row, "se_" + name), tolerance));
        }
    }
}

TEST(ExpectedOracle, RowsAgreeToEightDigits)
{
    LAGESBILD_NEEDS_REAL_PACK();
    LAGESBILD_NEEDS_SHARED(u"data/oracles/expected.csv"_s);
    const CsvTable oracle = CsvTable::read(sharedPath(u"data/oracles/expected.csv"_s));
    ASSERT_GT(oracle.rowCount(), 2500U);
    std::map<std::string, ExpectedAnswer> answers;
    for (std::size_t i = 0; i < oracle.rowCount(); ++i) {
        const std::string variant(oracle.text(i, "variant"));
        const std::string key = variant + std::string(oracle.text(i, "year"));
        if (!answers.contains(key))
            answers.emplace(key,
                            *expectedValues(withProxy(), expectedOf(oracle.integer(i, "year"), variant)));
        SCOPED_TRACE(key + " " + std::string(oracle.text(i, "code")));
        const std::vector<ExpectedRow> &rows = answers.at(key).rows;
        const auto row = std::ranges::find(rows, AreaId(oracle.text(i, "code")), &ExpectedRow::code);
        ASSERT_NE(row, rows.end());
        const auto same = [&](double ours, std::string_view column) {
            return agrees(ours, oracle.number(i, column), tolerance);
        };
        ASSERT_TRUE(same(row->actual, "y"));
        ASSERT_TRUE(same(row->expected, "fitted"));
        ASSERT_TRUE(same(row->deviation, "residual"));
        ASSERT_TRUE(same(*row->leverage, "leverage"));
        ASSERT_TRUE(same(*row->studentised, "studentized_external"));
        ASSERT_TRUE(same(*row->cook, "cooks_d"));
        ASSERT_TRUE(same(*row->deviationWithout, "loo_residual"));
        ASSERT_TRUE(same(row->officialExpected.value_or(std::nan("")), "official_N00485"));
        ASSERT_TRUE(same(row->officialDeviation.value_or(std::nan("")), "official_N00486"));
        ASSERT_FALSE(row->withinChance) << "N00700's denominator is not in the data";
    }
}

TEST(ExpectedOracle, ExcludedMunicipalitiesLackWhatTheOracleSays)
{
    LAGESBILD_NEEDS_REAL_PACK();
    LAGESBILD_NEEDS_SHARED(u"data/oracles/expected_excluded.csv"_s);
    const CsvTable oracle = CsvTable::read(sharedPath(u"data/oracles/expected_excluded.csv"_s));
    std::map<int, int> counts;
    for (std::size_t i = 0; i < oracle.rowCount(); ++i) {
        const int year = oracle.integer(i, "year");
        const auto answer = *expectedValues(*realDataset(), expectedOf(year));
        const auto found =
            std::ranges::find(answer.excluded, AreaId(oracle.text(i, "code")), &ExcludedMunicipality::code);
        ASSERT_NE(found, answer.excluded.end());
        std::string missing;
        for (const IndicatorId &id : found->missing)
            missing += (missing.empty() ? "" : " ") + id.text();
        EXPECT_EQ(missing, oracle.text(i, "missing_kpis"));
        EXPECT_EQ(static_cast<int>(answer.excluded.size() + answer.rows.size()), 290);
        ++counts[year];
    }
    for (const auto &[year, count] : counts)
        EXPECT_EQ(static_cast<int>(expectedValues(*realDataset(), expectedOf(year))->excluded.size()), count);
}

TEST(ExpectedOracle, PublishedDeviationsAreActualMinusPublishedExpected)
{
    LAGESBILD_NEEDS_REAL_PACK();
    LAGESBILD_NEEDS_SHARED(u"data/oracles/expected_check_N00486.csv"_s);
    const CsvTable oracle = CsvTable::read(sharedPath(u"data/oracles/expected_check_N00486.csv"_s));
    for (std::size_t i = 0; i < oracle.rowCount(); ++i) {
        Selection selection = expectedOf(oracle.integer(i, "year"));
        selection.expected.official = true;
        const auto answer = *expectedValues(*realDataset(), selection);
        SCOPED_TRACE(oracle.integer(i, "year"));
        EXPECT_EQ(answer.method, ExpectedMethod::Official);
        EXPECT_EQ(answer.fit.n, oracle.integer(i, "n_all3"));
        double most = 0;
        for (const ExpectedRow &row : answer.rows)
            most = std::max(most, std::abs(row.deviation - (row.actual - row.expected)));
        // Most years to the last digit; some values are published with one decimal only.
        EXPECT_NEAR(most, oracle.number(i, "max_abs_diff"), tolerance);
        EXPECT_TRUE(agrees(answer.fit.r2, oracle.number(i, "official_r2_1-SSE/SST"), tolerance));
        EXPECT_TRUE(agrees(answer.fit.s, oracle.number(i, "dev_sd"), tolerance));
    }
}

// The guide: about a quarter over or far over and a quarter under.
TEST(ExpectedMission, OfficialClassesOf2015)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const ExpectedAnswer answer = official2015();
    EXPECT_EQ(answer.counts, (std::array{11, 56, 156, 42, 20}));
    EXPECT_NEAR(answer.fit.s, 6.2669775851903315, 1e-12);
    EXPECT_EQ(answer.rows.size(), 285U);
    EXPECT_EQ(answer.whatIf.obstacle, WhatIfObstacle::OfficialModel);
}

TEST(ExpectedMission, TheFitFadesFromYearToYear)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const std::vector<ExpectedYear> years = expectedOverYears(*realDataset(), Selection());
    ASSERT_EQ(years.size(), 10U);
    EXPECT_EQ(years.front().year, Year{2013});
    const auto r2 = [&](int year) { return years[static_cast<std::size_t>(year - 2013)].r2; };
    EXPECT_NEAR(r2(2015), 0.806, 5e-4);
    EXPECT_NEAR(r2(2016), 0.726, 5e-4);
    EXPECT_NEAR(r2(2017), 0.643, 5e-4);
    EXPECT_NEAR(r2(2022), 0.25, 5e-3);
}

// design/expected.png, and the split into two lengths of stay has no figures in the open data.
TEST(ExpectedMission, OrebroIn2015)
{
    LAGESBILD_NEEDS_REAL_PACK();
    Selection selection = expectedOf(2015);
    selection.focus = AreaId("1880");
    const auto answer = *expectedValues(*realDataset(), selection);
    EXPECT_EQ(answer.model.inputs, (std::vector{IndicatorId("N00704"), IndicatorId("N00705"),
                                                IndicatorId("N00707"), IndicatorId("N00708")}));
    ASSERT_NE(answer.focusRow(), nullptr);
    EXPECT_NEAR(answer.focusRow()->actual, 53.8, 0.05);
    EXPECT_NEAR(answer.focusRow()->expected, 59.4, 0.05);
    EXPECT_NEAR(answer.focusRow()->deviation, -5.7, 0.05);
    EXPECT_EQ(answer.focusRow()->deviationClass, DeviationClass::Below);
    EXPECT_EQ(answer.counts, (std::array{7, 58, 164, 38, 19}));
    ASSERT_TRUE(answer.similar);
    EXPECT_EQ(answer.similar->better.front().name, u"Sotenäs"_s);
    EXPECT_EQ(answer.similar->better.size(), 33U);
    EXPECT_EQ(answer.whatIf.obstacle, WhatIfObstacle::None);
    selection.year = Year{2022};
    EXPECT_EQ(expectedValues(*realDataset(), selection)->whatIf.obstacle, WhatIfObstacle::WeakFit);
}

// Weights in proportion to persons are the only ones that put the country as a whole on its expected value.
TEST(ExpectedMission, WeightedDeviationsOfTheCountrySumToZero)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const auto answer = *expectedValues(withProxy(), expectedOf(2015, "wls"));
    const Cube &weights = withProxy().cube(proxy, Gender::Total);
    double sum = 0;
    for (const ExpectedRow &row : answer.rows)
        sum += row.deviation * *weights.value(Year{2015}, row.area);
    EXPECT_NEAR(sum / 1e6, 0, 1e-8);
    EXPECT_LT(answer.limits.far, 20) << "limits are in percentage points, whatever the weights";
}

// Every year and every municipality, as the room may be asked.
TEST(ExpectedMission, EveryMunicipalityAndYearHasAnAnswer)
{
    LAGESBILD_NEEDS_REAL_PACK();
    for (const Area &place : realDataset()->catalogue().municipalities()) {
        Selection selection;
        selection.focus = place.id;
        for (int year = 2013; year <= 2022; year += 3) {
            selection.year = Year{year};
            const auto answer = expectedValues(*realDataset(), selection);
            ASSERT_TRUE(answer && !answer->refusal);
            for (const ExpectedRow &row : answer->rows)
                ASSERT_TRUE(std::isfinite(row.expected) && std::isfinite(row.deviation));
        }
    }
}

} // namespace lagesbild
