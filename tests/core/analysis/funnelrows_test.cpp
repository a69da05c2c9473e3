#include "core/analysis/funnel.h"

#include "tests/support/csvtable.h"
#include "tests/support/modeldata.h"
#include "tests/support/nearness.h"
#include "tests/support/realpack.h"
#include "tests/support/shareddata.h"
#include "tests/support/smalldata.h"

#include <algorithm>
#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

Selection funnelOf(int year)
{
    Selection selection;
    selection.indicator = IndicatorId("N00973");
    selection.year = Year{year};
    return selection;
}

std::string_view keyOf(FunnelPosition position)
{
    return position == FunnelPosition::Below ? "low" : position == FunnelPosition::Above ? "high" : "in";
}

/// As agrees(), the oracle's proportions against our per cent.
testing::AssertionResult same(double percent, const CsvTable &oracle, std::size_t row,
                              std::string_view column)
{
    return agrees(percent / 100, oracle.number(row, column), 1e-9);
}

/// Shares of 20, 22 … 38 per cent of 200 persons each, and riket with 30.
SmallData sharesOfPersons()
{
    SmallData data;
    data.add("N2", Unit::Count);
    data.add("N1", Unit::Percent).denominator = Denominator{IndicatorId("N2"), Denominator::Kind::Exact};
    data.fill("N1", 2020, 20, 2);
    data.set("N1", Gender::Total, 2020, "0000", 30);
    data.fill("N2", 2020, 200, 0);
    return data;
}

Selection ofSmall(int municipality)
{
    Selection selection;
    selection.focus = AreaId(SmallData::code(municipality));
    selection.indicator = IndicatorId("N1");
    selection.group = "all";
    selection.year = Year{2020};
    return selection;
}

const FunnelRow *rowOf(const Funnel &funnel, std::string_view code)
{
    const auto found = std::ranges::find(funnel.rows, AreaId(code), &FunnelRow::code);
    return found == funnel.rows.end() ? nullptr : &*found;
}

} // namespace

TEST(FunnelRows, AgreeWithIndependentCode)
{
    LAGESBILD_NEEDS_REAL_PACK();
    LAGESBILD_NEEDS_SHARED(u"data/oracles/funnel.csv"_s);
    const CsvTable oracle = CsvTable::read(sharedPath(u"data/oracles/funnel.csv"_s));
    ASSERT_EQ(oracle.rowCount(), 576U);
    Funnel plain;
    Funnel adjusted;
    for (std::size_t i = 0; i < oracle.rowCount(); ++i) {
        const int year = oracle.integer(i, "year");
        if (plain.year != Year{year}) {
            Selection selection = funnelOf(year);
            plain = *funnel(*realDataset(), selection);
            selection.funnel.adjusted = true;
            adjusted = *funnel(*realDataset(), selection);
        }
        SCOPED_TRACE(std::string(oracle.text(i, "code")) + " " + std::to_string(year));
        const FunnelRow *row = rowOf(plain, oracle.text(i, "code"));
        ASSERT_NE(row, nullptr);
        EXPECT_EQ(row->n, oracle.number(i, "n"));
        ASSERT_TRUE(agrees(row->value, oracle.number(i, "p_percent"), 1e-9));
        ASSERT_TRUE(same(row->interval.low, oracle, i, "wilson95_lo"));
        ASSERT_TRUE(same(row->interval.high, oracle, i, "wilson95_hi"));
        ASSERT_TRUE(same(row->limits.at95.low, oracle, i, "funnel95_lo"));
        ASSERT_TRUE(same(row->limits.at95.high, oracle, i, "funnel95_hi"));
        ASSERT_TRUE(same(row->limits.at998.low, oracle, i, "funnel998_lo"));
        ASSERT_TRUE(same(row->limits.at998.high, oracle, i, "funnel998_hi"));
        ASSERT_TRUE(same(row->adjusted.at95.low, oracle, i, "od95_lo"));
        ASSERT_TRUE(same(row->adjusted.at95.high, oracle, i, "od95_hi"));
        ASSERT_TRUE(same(row->adjusted.at998.low, oracle, i, "od998_lo"));
        ASSERT_TRUE(same(row->adjusted.at998.high, oracle, i, "od998_hi"));
        ASSERT_TRUE(same(row->shrunken, oracle, i, "eb_rate"));
        ASSERT_TRUE(agrees(row->ownWeight, oracle.number(i, "eb_weight"), 1e-9));
        ASSERT_EQ(keyOf(row->position95), oracle.text(i, "class95"));
        ASSERT_EQ(keyOf(row->position998), oracle.text(i, "class998"));
        const FunnelRow *wide = rowOf(adjusted, oracle.text(i, "code"));
        ASSERT_EQ(keyOf(wide->position95), oracle.text(i, "class_od95"));
        ASSERT_EQ(keyOf(wide->position998), oracle.text(i, "class_od998"));
    }
}

TEST(FunnelRows, SummaryAgreesWithIndependentCode)
{
    LAGESBILD_NEEDS_REAL_PACK();
    LAGESBILD_NEEDS_SHARED(u"data/oracles/funnel_summary.csv"_s);
    const CsvTable oracle = CsvTable::read(sharedPath(u"data/oracles/funnel_summary.csv"_s));
    for (std::size_t i = 0; i < oracle.rowCount(); ++i) {
        const Funnel result = *funnel(*realDataset(), funnelOf(oracle.integer(i, "year")));
        EXPECT_EQ(static_cast<int>(result.rows.size()), oracle.integer(i, "n_units"));
        EXPECT_TRUE(result.targetIsNational);
        EXPECT_TRUE(same(result.target, oracle, i, "theta_riket"));
        EXPECT_TRUE(same(result.shrinkTarget, oracle, i, "theta_pooled"));
        EXPECT_TRUE(agrees(result.overdispersion.phi, oracle.number(i, "phi"), 1e-9));
        EXPECT_TRUE(agrees(result.overdispersion.tau2, oracle.number(i, "tau2"), 1e-9));
        EXPECT_TRUE(agrees(result.shrinkVariance, oracle.number(i, "eb_A"), 1e-9));
    }
}

TEST(FunnelRows, CurvesPassThroughTheRowsLimits)
{
    LAGESBILD_NEEDS_REAL_PACK();
    Selection selection = funnelOf(2015);
    for (const bool adjusted : {false, true}) {
        selection.funnel.adjusted = adjusted;
        const Funnel result = *funnel(*realDataset(), selection);
        const FunnelRow &row = result.rows.front();
        const FunnelLimits &limits = adjusted ? row.adjusted : row.limits;
        EXPECT_EQ(funnelLimitsAt(result, row.n).at95.low, limits.at95.low);
        EXPECT_EQ(funnelLimitsAt(result, row.n).at998.high, limits.at998.high);
    }
}

TEST(FunnelRows, ShareWithoutKnownPersonsIsRefusedNotGuessed)
{
    ModelData data;
    data.fill("Y", 2016, [](int i) { return 40.0 + i; });
    Selection selection;
    selection.focus = ModelData::code(0);
    selection.indicator = IndicatorId("Y");
    selection.group = "all";
    const auto result = funnel(*data.dataset(), selection);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::WrongUse);
}

TEST(FunnelRows, WithoutTheCountrysValueTheTargetIsTheRateOfAll)
{
    ModelData data;
    data.add("N", Unit::Count);
    data.fill("N", 2016, [](int i) { return 100.0 + i; });
    data.fill("Y", 2016, [](int i) { return i % 2 == 0 ? 20.0 : 30.0; });
    std::unique_ptr<Dataset> plain = data.dataset();
    std::vector<Indicator> indicators = plain->catalogue().indicators();
    std::ranges::find(indicators, IndicatorId("Y"), &Indicator::id)->denominator =
        Denominator{IndicatorId("N"), Denominator::Kind::Exact};
    const Dataset dataset(
        Catalogue(plain->catalogue().areas(), {}, indicators, {}), {},
        [&](const IndicatorId &id, Gender gender) -> Result<Cube> { return plain->cube(id, gender); },
        [](const IndicatorId &) { return QString(); });
    Selection selection;
    selection.focus = ModelData::code(0);
    selection.indicator = IndicatorId("Y");
    selection.group = "all";
    const Funnel result = *funnel(dataset, selection);
    EXPECT_EQ(result.outsideShares, 0);
    EXPECT_FALSE(result.focusLeftOut);
    EXPECT_FALSE(result.targetIsNational);
    EXPECT_NEAR(result.target, 25, 0.2);
    EXPECT_EQ(result.rows.size(), 40U);
    EXPECT_TRUE(result.rows.front().isFocus);
}

TEST(FunnelRows, ValuesThatAreNoShareStandOutsideAndSpoilNobodyElses)
{
    SmallData data = sharesOfPersons();
    const Funnel before = *funnel(*data.dataset(), ofSmall(0));
    ASSERT_EQ(before.rows.size(), 10U);
    EXPECT_TRUE(before.targetIsNational);

    data.set("N1", Gender::Total, 2020, SmallData::code(8), 101.5);
    data.set("N1", Gender::Total, 2020, SmallData::code(9), -2);
    const Funnel without = *funnel(*data.dataset(), ofSmall(0));
    EXPECT_EQ(without.outsideShares, 2);
    EXPECT_EQ(without.withoutPersons, 0);
    EXPECT_EQ(without.missing, 0);
    EXPECT_FALSE(without.focusLeftOut);
    ASSERT_EQ(without.rows.size(), 8U);
    EXPECT_TRUE(std::isfinite(without.overdispersion.phi));
    EXPECT_TRUE(std::isfinite(without.overdispersion.tau2));
    EXPECT_TRUE(std::isfinite(without.shrinkTarget));
    for (std::size_t i = 0; i < without.rows.size(); ++i) {
        const FunnelRow &row = without.rows[i];
        EXPECT_EQ(row.limits.at95.low, before.rows[i].limits.at95.low)
            << "around the country's value as before";
        EXPECT_EQ(row.limits.at998.high, before.rows[i].limits.at998.high);
        EXPECT_TRUE(std::isfinite(row.adjusted.at95.low) && std::isfinite(row.adjusted.at998.high));
        EXPECT_TRUE(std::isfinite(row.shrunken));
    }
    EXPECT_TRUE((*funnel(*data.dataset(), ofSmall(9))).focusLeftOut);
}

TEST(FunnelRows, ACountryThatIsNoShareGivesWayToTheRateOfAll)
{
    SmallData data = sharesOfPersons();
    data.set("N1", Gender::Total, 2020, "0000", 140);
    const Funnel result = *funnel(*data.dataset(), ofSmall(0));
    EXPECT_FALSE(result.targetIsNational);
    EXPECT_EQ(result.rows.size(), 10U);
    EXPECT_NEAR(result.target, 29, 0.2) << "20, 22 … 38 of equally many";
    EXPECT_TRUE(std::isfinite(result.rows.front().adjusted.at95.high));
}

TEST(FunnelRows, OnlyValuesThatAreNoShareLeaveAnEmptyFunnelThatSaysHowMany)
{
    SmallData data = sharesOfPersons();
    data.fill("N1", 2020, 120, 1);
    const Result<Funnel> result = funnel(*data.dataset(), ofSmall(0));
    ASSERT_TRUE(result);
    EXPECT_TRUE(result->rows.empty());
    EXPECT_EQ(result->outsideShares, 10);
    EXPECT_TRUE(result->focusLeftOut);
}

} // namespace lagesbild
