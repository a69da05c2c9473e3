#include "core/stats/aggregate.h"

#include "core/base/missing.h"
#include "tests/support/csvtable.h"
#include "tests/support/koladavalues.h"
#include "tests/support/nearness.h"
#include "tests/support/shareddata.h"

#include <limits>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// Codes of the municipalities of an oracle's group: "county_…" by county, "skr2023_…" by SKR, else all.
std::vector<std::string> membersOf(std::string_view kind, std::string_view group)
{
    static const CsvTable areas = CsvTable::read(sharedPath(u"data/geo/municipalities_master.csv"_s));
    std::vector<std::string> codes;
    for (std::size_t row = 0; row < areas.rowCount(); ++row) {
        const bool isMember = kind.starts_with("county_")    ? areas.text(row, "county_code") == group
                              : kind.starts_with("skr2023_") ? areas.text(row, "skr2023_code") == group
                                                             : true;
        if (isMember)
            codes.emplace_back(areas.text(row, "code"));
    }
    return codes;
}

std::vector<double> valuesOf(const std::vector<std::string> &codes, std::string_view indicator, int year)
{
    std::vector<double> values;
    values.reserve(codes.size());
    for (const std::string &code : codes)
        values.push_back(KoladaValues::shared().value(indicator, code, year));
    return values;
}

/// Missing where the oracle left the municipality out: no value, no weight, or fewer than ten persons.
std::vector<double> kept(std::vector<double> values, const std::vector<double> &weights,
                         std::string_view rule)
{
    const double least = rule == "n>=10" ? 10 : std::numeric_limits<double>::min();
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = weights[i] >= least ? values[i] : missingValue;
    return values;
}

} // namespace

TEST(Aggregate, UnweightedMeanCountsOnlyMembersWithAValue)
{
    const GroupMean mean = unweightedMean(std::vector{1.0, missingValue, 3.0, 8.0});
    EXPECT_EQ(mean.mean, 4);
    EXPECT_EQ(mean.members, 4);
    EXPECT_EQ(mean.used, 3);
}

TEST(Aggregate, NothingButMissingHasNoMean)
{
    const std::vector values{missingValue, missingValue};
    EXPECT_FALSE(unweightedMean(values).mean);
    EXPECT_FALSE(weightedMean(values, std::vector{1.0, 2.0}).mean);
    EXPECT_FALSE(medianOf(values));
    EXPECT_FALSE(extremesOf(values));
    EXPECT_FALSE(standardDeviationOf(values));
    EXPECT_FALSE(unweightedMean({}).mean);
}

TEST(Aggregate, WeightedMeanLeavesOutMembersWithoutAWeight)
{
    const GroupMean mean =
        weightedMean(std::vector{10.0, 20.0, 90.0, 50.0}, std::vector{1.0, 3.0, missingValue, 0.0});
    EXPECT_DOUBLE_EQ(*mean.mean, 17.5);
    EXPECT_EQ(mean.used, 2);
    EXPECT_EQ(mean.weightSum, 4);
}

TEST(Aggregate, EqualWeightsGiveTheUnweightedMean)
{
    const std::vector values{3.5, missingValue, 7.25, 1.0};
    EXPECT_DOUBLE_EQ(*weightedMean(values, std::vector{6.0, 6.0, 6.0, 6.0}).mean,
                     *unweightedMean(values).mean);
}

// Hyndman & Fan's type 7, by hand: position (n − 1)·p = 1.2 and 2.7 among four values.
TEST(Aggregate, QuantileIsLinearBetweenOrderStatistics)
{
    const std::vector values{8.0, 1.0, missingValue, 4.0, 2.0};
    EXPECT_DOUBLE_EQ(*quantileOf(values, 0.4), 2.4);
    EXPECT_DOUBLE_EQ(*quantileOf(values, 0.9), 6.8);
    EXPECT_EQ(quantileOf(values, 0), 1);
    EXPECT_EQ(quantileOf(values, 1), 8);
    EXPECT_EQ(medianOf(values), 3);
    EXPECT_EQ(medianOf(std::vector{5.0}), 5);
}

TEST(Aggregate, StandardDeviationIsOfASample)
{
    EXPECT_DOUBLE_EQ(*standardDeviationOf(std::vector{2.0, 4.0, missingValue, 4.0, 6.0}), std::sqrt(8.0 / 3));
    EXPECT_FALSE(standardDeviationOf(std::vector{2.0}));
}

TEST(Aggregate, AgreesWithIndependentCode)
{
    LAGESBILD_NEEDS_SHARED(u"data/oracles/aggregates.csv"_s);
    const CsvTable oracle = CsvTable::read(sharedPath(u"data/oracles/aggregates.csv"_s));
    ASSERT_GT(oracle.rowCount(), 1000U);
    for (std::size_t row = 0; row < oracle.rowCount(); ++row) {
        SCOPED_TRACE(testing::Message() << "row " << row);
        const std::string_view kind = oracle.text(row, "kind");
        if (kind == "riket_official")
            continue; // Kolada's own figure, nothing computed
        const std::string_view weightKpi = oracle.text(row, "weight_kpi");
        const int year = oracle.integer(row, "year");
        const std::vector<std::string> codes = membersOf(kind, oracle.text(row, "group"));
        std::vector<double> values = valuesOf(codes, oracle.text(row, "kpi"), year);
        GroupMean mean;
        if (kind.ends_with("unweighted") && oracle.text(row, "rule") == "all") {
            mean = unweightedMean(values);
        } else {
            const std::vector<double> weights = valuesOf(codes, "N00964", year);
            values = kept(values, weights, oracle.text(row, "rule"));
            mean = weightKpi.empty() ? unweightedMean(values) : weightedMean(values, weights);
        }
        EXPECT_EQ(mean.members, oracle.integer(row, "n_members"));
        EXPECT_EQ(mean.used, oracle.integer(row, "n_used"));
        EXPECT_TRUE(agrees(mean.mean.value_or(missingValue), oracle.number(row, "mean")));
        if (!weightKpi.empty() && mean.used > 0) {
            EXPECT_TRUE(agrees(mean.weightSum, oracle.number(row, "weight_sum")));
        }
        const std::optional<Extremes> extremes = extremesOf(values);
        EXPECT_TRUE(agrees(extremes ? extremes->min : missingValue, oracle.number(row, "min")));
        EXPECT_TRUE(agrees(extremes ? extremes->max : missingValue, oracle.number(row, "max")));
        EXPECT_TRUE(agrees(medianOf(values).value_or(missingValue), oracle.number(row, "median")));
    }
}

} // namespace lagesbild
