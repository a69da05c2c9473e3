#include "core/stats/funnel.h"

#include "core/base/missing.h"
#include "core/stats/shrinkage.h"
#include "tests/support/csvtable.h"
#include "tests/support/koladavalues.h"
#include "tests/support/nearness.h"
#include "tests/support/shareddata.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

std::string_view textOf(FunnelPosition position)
{
    return position == FunnelPosition::Below ? "low" : position == FunnelPosition::Above ? "high" : "in";
}

/// Persons who left for work and persons who took part, of every municipality that has both.
struct Persons {
    std::vector<double> x;
    std::vector<double> n;
    double target = 0;
};

Persons personsOfYear(int year)
{
    const KoladaValues &values = KoladaValues::shared();
    Persons persons;
    persons.n = values.column("N00964", year);
    persons.x = values.column("N00973", year);
    for (std::size_t i = 0; i < persons.x.size(); ++i)
        persons.x[i] = personsOf(persons.x[i], persons.n[i]);
    persons.target = values.value("N00973", "0000", year) / 100;
    return persons;
}

void expectInterval(const CsvTable &oracle, std::size_t row, const std::string &name,
                    const Interval &interval)
{
    EXPECT_TRUE(agrees(interval.low, oracle.number(row, name + "_lo"))) << name;
    EXPECT_TRUE(agrees(interval.high, oracle.number(row, name + "_hi"))) << name;
}

} // namespace

TEST(FunnelLimits, AgreeWithThePublishedVectors)
{
    const Interval inner = funnelLimits(0.3, 50);
    EXPECT_TRUE(agrees(inner.low, 0.19103553498781278));
    EXPECT_TRUE(agrees(inner.high, 0.4375035046779696));
    const Interval outer = funnelLimits(0.3, 50, z998);
    EXPECT_TRUE(agrees(outer.low, 0.145780180645585));
    EXPECT_TRUE(agrees(outer.high, 0.5183649757656806));
}

TEST(FunnelLimits, AreWilsonsIntervalOfTheTarget)
{
    const Interval funnel = funnelLimits(0.4, 35);
    const Interval wilson = wilsonInterval(0.4 * 35, 35);
    EXPECT_NEAR(funnel.low, wilson.low, 1e-15);
    EXPECT_NEAR(funnel.high, wilson.high, 1e-15);
}

TEST(FunnelLimits, CloseInOnTheTargetAndStayWithinNoneAndAll)
{
    double width = 2;
    for (const double n : {1.0, 5.0, 50.0, 500.0, 1e7}) {
        const Interval limits = funnelLimits(0.05, n, z998);
        EXPECT_GE(limits.low, 0);
        EXPECT_LE(limits.high, 1);
        EXPECT_LT(limits.high - limits.low, width);
        width = limits.high - limits.low;
    }
    EXPECT_LT(width, 1e-3);
}

TEST(Overdispersion, IsNoneWhenAllLieOnTheTarget)
{
    const Overdispersion result =
        overdispersionOf(std::vector{3.0, 30.0, 60.0}, std::vector{10.0, 100.0, 200.0}, 0.3);
    EXPECT_NEAR(result.phi, 0, 1e-20);
    EXPECT_EQ(result.tau2, 0);
    EXPECT_EQ(result.places, 3);
}

TEST(Overdispersion, LeavesOutPlacesWithoutPersons)
{
    const std::vector x{3.0, missingValue, 30.0, 0.0, 60.0};
    const std::vector n{10.0, 50.0, 50.0, 0.0, 300.0};
    const Overdispersion all = overdispersionOf(x, n, 0.3);
    const Overdispersion known =
        overdispersionOf(std::vector{3.0, 30.0, 60.0}, std::vector{10.0, 50.0, 300.0}, 0.3);
    EXPECT_EQ(all.places, 3);
    EXPECT_EQ(all.phi, known.phi);
    EXPECT_EQ(all.tau2, known.tau2);
    EXPECT_GT(all.tau2, 0);
}

TEST(Overdispersion, OnePlaceSaysNothing)
{
    EXPECT_EQ(overdispersionOf(std::vector{9.0}, std::vector{10.0}, 0.3).phi, 1);
    EXPECT_EQ(overdispersionOf({}, {}, 0.3).tau2, 0);
}

TEST(AdjustedFunnelLimits, AreWiderThanWithoutSpreadBetweenPlaces)
{
    const Interval plain = adjustedFunnelLimits(0.3, 100, 0);
    const Interval wide = adjustedFunnelLimits(0.3, 100, 0.004);
    EXPECT_LT(wide.low, plain.low);
    EXPECT_GT(wide.high, plain.high);
    EXPECT_EQ(adjustedFunnelLimits(0.01, 1, 0).low, 0);
    EXPECT_EQ(adjustedFunnelLimits(0.99, 1, 0, z998).high, 1);
}

TEST(Funnel, AgreesWithIndependentCode)
{
    LAGESBILD_NEEDS_SHARED(u"data/oracles/funnel.csv"_s);
    const CsvTable oracle = CsvTable::read(sharedPath(u"data/oracles/funnel.csv"_s));
    const CsvTable summary = CsvTable::read(sharedPath(u"data/oracles/funnel_summary.csv"_s));
    ASSERT_EQ(summary.rowCount(), 2U);
    for (std::size_t line = 0; line < summary.rowCount(); ++line) {
        const int year = summary.integer(line, "year");
        const Persons persons = personsOfYear(year);
        const Overdispersion spread = overdispersionOf(persons.x, persons.n, persons.target);
        const ShrunkenRates shrunken = shrunkenRates(persons.x, persons.n);
        EXPECT_EQ(spread.places, summary.integer(line, "n_units"));
        EXPECT_TRUE(agrees(spread.phi, summary.number(line, "phi")));
        EXPECT_TRUE(agrees(spread.tau2, summary.number(line, "tau2")));
        EXPECT_TRUE(agrees(spread.winsorLow, summary.number(line, "wins_q10")));
        EXPECT_TRUE(agrees(spread.winsorHigh, summary.number(line, "wins_q90")));
        EXPECT_TRUE(agrees(shrunken.target, summary.number(line, "theta_pooled")));
        EXPECT_TRUE(agrees(shrunken.variance, summary.number(line, "eb_A")));

        int checked = 0;
        for (std::size_t row = 0; row < oracle.rowCount(); ++row) {
            if (oracle.integer(row, "year") != year)
                continue;
            SCOPED_TRACE(std::string(oracle.text(row, "code")));
            const auto i = static_cast<std::size_t>(KoladaValues::shared().rowOf(oracle.text(row, "code")));
            const double x = persons.x[i];
            const double n = persons.n[i];
            const double target = persons.target;
            ASSERT_EQ(x, oracle.number(row, "x"));
            expectInterval(oracle, row, "wilson95", wilsonInterval(x, n));
            expectInterval(oracle, row, "wilson998", wilsonInterval(x, n, z998));
            expectInterval(oracle, row, "funnel95", funnelLimits(target, n));
            expectInterval(oracle, row, "funnel998", funnelLimits(target, n, z998));
            const Interval wide95 = adjustedFunnelLimits(target, n, spread.tau2);
            const Interval wide998 = adjustedFunnelLimits(target, n, spread.tau2, z998);
            expectInterval(oracle, row, "od95", wide95);
            expectInterval(oracle, row, "od998", wide998);
            EXPECT_EQ(textOf(positionIn(funnelLimits(target, n), x / n)), oracle.text(row, "class95"));
            EXPECT_EQ(textOf(positionIn(funnelLimits(target, n, z998), x / n)), oracle.text(row, "class998"));
            EXPECT_EQ(textOf(positionIn(wide95, x / n)), oracle.text(row, "class_od95"));
            EXPECT_EQ(textOf(positionIn(wide998, x / n)), oracle.text(row, "class_od998"));
            EXPECT_TRUE(agrees(arcsineScore(x, n, target), oracle.number(row, "z_asin")));
            EXPECT_TRUE(agrees(shrunken.weights[i], oracle.number(row, "eb_weight")));
            EXPECT_TRUE(agrees(shrunken.rates[i], oracle.number(row, "eb_rate")));
            ++checked;
        }
        EXPECT_EQ(checked, summary.integer(line, "n_units"));
    }
}

} // namespace lagesbild
