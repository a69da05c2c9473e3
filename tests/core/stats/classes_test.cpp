#include "core/stats/classes.h"

#include "core/base/missing.h"
#include "core/stats/aggregate.h"
#include "tests/support/csvtable.h"
#include "tests/support/koladavalues.h"
#include "tests/support/nearness.h"
#include "tests/support/shareddata.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <random>
#include <set>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// Sum over classes of squared deviations from the class mean.
double spreadWithin(const std::vector<double> &values, const ClassLimits &limits)
{
    double sum = 0;
    for (int k = 0; k + 1 < static_cast<int>(limits.size()); ++k) {
        std::vector<double> members;
        std::ranges::copy_if(values, std::back_inserter(members),
                             [&](double v) { return classOf(v, limits) == k; });
        const double mean = unweightedMean(members).mean.value_or(0);
        for (const double member : members)
            sum += (member - mean) * (member - mean);
    }
    return sum;
}

/// The second way: the least spread over every choice of class starts among the distinct values.
double leastSpread(const std::vector<double> &values, std::size_t count)
{
    const std::set<double> distinct(values.begin(), values.end());
    const std::vector<double> starts(std::next(distinct.begin()), distinct.end());
    std::vector<int> chosen(starts.size(), 0);
    std::fill_n(chosen.rbegin(), count - 1, 1);
    double least = std::numeric_limits<double>::infinity();
    do {
        ClassLimits limits{*distinct.begin()};
        for (std::size_t i = 0; i < starts.size(); ++i) {
            if (chosen[i] == 1)
                limits.push_back(starts[i]);
        }
        limits.push_back(*distinct.rbegin());
        least = std::min(least, spreadWithin(values, limits));
    } while (std::ranges::next_permutation(chosen).found);
    return least;
}

ClassLimits limitsBy(std::string_view oracleMethod, const std::vector<double> &values,
                     const ClassLimits &listed)
{
    if (oracleMethod == "jenks5")
        return jenksLimits(values, 5);
    if (oracleMethod == "quantile5")
        return quantileLimits(values, 5);
    if (oracleMethod == "equal5")
        return equalLimits(values, 5);
    if (oracleMethod == "sd5")
        return standardDeviationLimits(values, 5);
    if (oracleMethod == "sd6")
        return standardDeviationLimits(values, 6);
    return listed; // manual and box limits are given, not computed
}

using Key = std::tuple<std::string, int, std::string>;

Key keyAt(const CsvTable &table, std::size_t row)
{
    return {std::string(table.text(row, "kpi")), table.integer(row, "year"),
            std::string(table.text(row, "method"))};
}

/// The oracle's limits, classes nobody is in included.
std::map<Key, ClassLimits> listedLimits(const CsvTable &oracle)
{
    std::map<Key, ClassLimits> result;
    for (std::size_t row = 0; row < oracle.rowCount(); ++row) {
        ClassLimits &limits = result[keyAt(oracle, row)];
        if (limits.empty())
            limits.push_back(oracle.number(row, "lower"));
        limits.push_back(oracle.number(row, "upper"));
    }
    return result;
}

} // namespace

TEST(ClassMethods, KeysReadBack)
{
    for (const ClassMethod method : {ClassMethod::Manual, ClassMethod::Quantile, ClassMethod::Equal,
                                     ClassMethod::StandardDeviation, ClassMethod::Jenks})
        EXPECT_EQ(parseClassMethod(keyOf(method)), method);
    EXPECT_EQ(keyOf(ClassMethod::StandardDeviation), "sd");
    EXPECT_FALSE(parseClassMethod("Jenks"));
    EXPECT_FALSE(parseClassMethod(""));
}

TEST(ClassOf, IsHalfOpenWithTheLastClosed)
{
    const ClassLimits limits{0.2, 0.7, 1.0, 1.4};
    EXPECT_EQ(classOf(0.2, limits), 0);
    EXPECT_EQ(classOf(0.69999, limits), 0);
    EXPECT_EQ(classOf(0.7, limits), 1);
    EXPECT_EQ(classOf(1.4, limits), 2);
    EXPECT_EQ(classOf(1.41, limits), -1);
    EXPECT_EQ(classOf(0.19, limits), -1);
    EXPECT_EQ(classOf(missingValue, limits), -1);
    EXPECT_EQ(classOf(1, {}), -1);
}

TEST(ClassOf, FindsTheGreatestValueStandingAlone)
{
    const ClassLimits limits{0, 5, 100, 100};
    EXPECT_EQ(classOf(99, limits), 1);
    EXPECT_EQ(classOf(100, limits), 2);
}

TEST(ClassLimits, AreEmptyWithoutValuesAndOneClassWhenAllAreEqual)
{
    for (const auto limitsOf : {quantileLimits, equalLimits, standardDeviationLimits, jenksLimits}) {
        EXPECT_TRUE(limitsOf({}, 5).empty());
        EXPECT_TRUE(limitsOf(std::vector{missingValue, missingValue}, 5).empty());
        const ClassLimits one = limitsOf(std::vector{4.0, missingValue, 4.0}, 5);
        EXPECT_EQ(one, (ClassLimits{4, 4}));
        EXPECT_EQ(classOf(4, one), 0);
    }
}

TEST(ClassLimits, HoldEveryValueInEveryMethod)
{
    std::mt19937 random(7);
    for (int round = 0; round < 50; ++round) {
        std::vector<double> values(2 + random() % 40);
        std::ranges::generate(values, [&] { return static_cast<double>(random() % 25) / 3; });
        for (const auto limitsOf : {quantileLimits, equalLimits, standardDeviationLimits, jenksLimits}) {
            for (int count = 2; count <= 9; ++count) {
                const ClassLimits limits = limitsOf(values, count);
                ASSERT_TRUE(std::ranges::is_sorted(limits));
                ASSERT_LE(static_cast<int>(limits.size()), count + 1);
                for (const double value : values)
                    ASSERT_GE(classOf(value, limits), 0);
            }
        }
    }
}

TEST(QuantileLimits, MergeWhenValuesTie)
{
    EXPECT_EQ(quantileLimits(std::vector{0.0, 0.0, 0.0, 0.0, 1.0, 2.0}, 4), (ClassLimits{0, 0.75, 2}));
    EXPECT_EQ(quantileLimits(std::vector{1.0, 2.0, 3.0, 4.0, 5.0}, 4), (ClassLimits{1, 2, 3, 4, 5}));
}

TEST(EqualLimits, PutAValueOnALimitInTheUpperClass)
{
    const ClassLimits limits = equalLimits(std::vector{0.0, 20.0, 40.0, 100.0}, 5);
    EXPECT_EQ(classOf(20, limits), 1);
    EXPECT_EQ(classOf(40, limits), 2);
    EXPECT_EQ(classOf(60, limits), 3);
}

TEST(StandardDeviationLimits, KeepClassesThatNoValueReaches)
{
    // Mean 4, deviation 2√3: 2.27 and 5.73 lie among the values, −1.2 and 9.2 outside.
    const ClassLimits limits = standardDeviationLimits(std::vector{2.0, 2.0, 8.0}, 5);
    ASSERT_EQ(limits.size(), 6U);
    EXPECT_NEAR(limits[2], 4 - std::sqrt(3.0), 1e-12);
    EXPECT_NEAR(limits[3], 4 + std::sqrt(3.0), 1e-12);
    EXPECT_EQ(classOf(2, limits), 1);
    EXPECT_EQ(classOf(8, limits), 3);
    EXPECT_EQ(classOf(-100, limits), 0) << "the ends are open";
}

// Jenks & Caspall's aim by hand: three clear groups.
TEST(JenksLimits, FindTheNaturalGroups)
{
    EXPECT_EQ(jenksLimits(std::vector{1.0, 2.0, 10.0, 11.0, 12.0, 50.0}, 3), (ClassLimits{1, 10, 50, 50}));
}

TEST(JenksLimits, AreNeverMoreThanDistinctValues)
{
    EXPECT_EQ(jenksLimits(std::vector{1.0, 1.0, 3.0, 3.0}, 5), (ClassLimits{1, 3, 3}));
}

TEST(JenksLimits, ReachTheLeastSpreadFoundByTryingAll)
{
    std::mt19937 random(11);
    for (int round = 0; round < 30; ++round) {
        std::vector<double> values(12);
        std::ranges::generate(values, [&] { return static_cast<double>(random() % 60) / 7; });
        const std::set<double> distinct(values.begin(), values.end());
        for (std::size_t count = 2; count <= std::min<std::size_t>(5, distinct.size()); ++count) {
            const ClassLimits limits = jenksLimits(values, static_cast<int>(count));
            EXPECT_NEAR(spreadWithin(values, limits), leastSpread(values, count), 1e-9);
        }
    }
}

TEST(JenksLimits, FindTheNaturalGroupsOfThousands)
{
    std::mt19937 generator(7);
    std::vector<double> values;
    ClassLimits expected;
    for (int group = 0; group < 5; ++group) {
        double least = std::numeric_limits<double>::infinity();
        for (int i = 0; i < 400; ++i) {
            values.push_back(100 * group + static_cast<double>(generator()) / 4294967296.0 * 10);
            least = std::min(least, values.back());
        }
        expected.push_back(least);
    }
    expected.push_back(std::ranges::max(values));
    std::ranges::shuffle(values, generator);
    EXPECT_EQ(jenksLimits(values, 5), expected);
}

TEST(JenksLimits, OfThousandsGetNoBetterByMovingOne)
{
    std::mt19937 generator(11);
    std::vector<double> values;
    for (int i = 0; i < 1500; ++i) {
        const double share = static_cast<double>(generator()) / 4294967296.0;
        values.push_back(100 * share * share);
    }
    const ClassLimits limits = jenksLimits(values, 6);
    ASSERT_EQ(limits.size(), 7U);
    std::vector<double> sorted = values;
    std::ranges::sort(sorted);
    const double least = spreadWithin(values, limits);
    for (std::size_t k = 1; k + 1 < limits.size(); ++k) {
        const auto place = std::ranges::lower_bound(sorted, limits[k]);
        for (const double moved : {*(place - 1), *(place + 1)}) {
            ClassLimits other = limits;
            other[k] = moved;
            EXPECT_GE(spreadWithin(values, other), least * (1 - 1e-12)) << k;
        }
    }
}

TEST(JenksLimits, KeepExactnessFarFromZero)
{
    const auto moved = [](double value) { return value + 1e9; };
    const std::vector<double> near{1, 2, 4, 10, 11, 13, 40, 41, 43};
    std::vector<double> far(near.size());
    std::ranges::transform(near, far.begin(), moved);
    ClassLimits expected = jenksLimits(near, 3);
    std::ranges::transform(expected, expected.begin(), moved);
    EXPECT_EQ(jenksLimits(far, 3), expected);
}

TEST(ClassLimits, AgreeWithIndependentCode)
{
    LAGESBILD_NEEDS_SHARED(u"data/oracles/classes_members.csv"_s);
    const CsvTable limitsTable = CsvTable::read(sharedPath(u"data/oracles/classes.csv"_s));
    const CsvTable members = CsvTable::read(sharedPath(u"data/oracles/classes_members.csv"_s));
    ASSERT_GT(members.rowCount(), 10000U);
    const std::map<Key, ClassLimits> listed = listedLimits(limitsTable);
    std::map<Key, ClassLimits> computed;
    for (const auto &[key, limits] : listed) {
        const auto &[kpi, year, method] = key;
        computed[key] = limitsBy(method, KoladaValues::shared().column(kpi, year), limits);
    }
    for (std::size_t row = 0; row < members.rowCount(); ++row) {
        const Key key = keyAt(members, row);
        const std::vector<double> &limits = computed.at(key);
        const double value =
            KoladaValues::shared().value(std::get<0>(key), members.text(row, "code"), std::get<1>(key));
        ASSERT_EQ(classOf(value, limits) + 1, members.integer(row, "class"))
            << std::get<0>(key) << ' ' << std::get<1>(key) << ' ' << std::get<2>(key) << ' '
            << members.text(row, "code");
    }
}

TEST(ClassLimits, AgreeWithThePrintedLimits)
{
    LAGESBILD_NEEDS_SHARED(u"data/oracles/classes.csv"_s);
    const CsvTable oracle = CsvTable::read(sharedPath(u"data/oracles/classes.csv"_s));
    int checked = 0;
    for (const auto &[key, listed] : listedLimits(oracle)) {
        const auto &[kpi, year, method] = key;
        const bool isGiven = method != "sd5" && method != "sd6" && std::isinf(listed.front());
        if (isGiven || method == "manual")
            continue;
        const ClassLimits limits = limitsBy(method, KoladaValues::shared().column(kpi, year), listed);
        ASSERT_EQ(limits.size(), listed.size()) << kpi << ' ' << year << ' ' << method;
        for (std::size_t i = 0; i < limits.size(); ++i)
            EXPECT_TRUE(limits[i] == listed[i] || agrees(limits[i], listed[i]))
                << kpi << ' ' << year << ' ' << method;
        ++checked;
    }
    EXPECT_GE(checked, 40);
}

} // namespace lagesbild
