#include "core/stats/trend.h"

#include "core/base/missing.h"
#include "core/stats/kendalldistribution.h"
#include "tests/support/csvtable.h"
#include "tests/support/koladavalues.h"
#include "tests/support/nearness.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <numeric>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

std::vector<int> yearsFrom(int first, std::size_t count)
{
    std::vector<int> years(count);
    std::iota(years.begin(), years.end(), first);
    return years;
}

MannKendall testOf(const std::vector<double> &values)
{
    return *mannKendall(yearsFrom(2010, values.size()), values);
}

/// The second way: every arrangement of the values tried in turn.
double pByTryingAll(std::vector<double> values)
{
    const auto s = [](const std::vector<double> &v) {
        int sum = 0;
        for (std::size_t i = 0; i < v.size(); ++i) {
            for (std::size_t j = i + 1; j < v.size(); ++j)
                sum += (v[j] > v[i]) - (v[j] < v[i]);
        }
        return std::abs(sum);
    };
    const int observed = s(values);
    std::ranges::sort(values);
    int all = 0;
    int beyond = 0;
    do {
        ++all;
        beyond += s(values) >= observed ? 1 : 0;
    } while (std::ranges::next_permutation(values).found);
    return static_cast<double>(beyond) / all;
}

std::string_view textOf(Arrow arrow)
{
    return arrow == Arrow::Up ? "up" : arrow == Arrow::Down ? "down" : arrow == Arrow::Flat ? "flat" : "none";
}

/// The last @p count values, or all when @p count is 0.
std::optional<MannKendall> testOfLast(const KoladaValues::Series &series, std::size_t count)
{
    if (series.values.size() < count)
        return std::nullopt;
    const std::size_t from = count == 0 ? 0 : series.values.size() - count;
    return mannKendall(std::span(series.years).subspan(from), std::span(series.values).subspan(from));
}

void expectRow(const CsvTable &oracle, std::size_t row, const std::optional<MannKendall> &test,
               const std::string &suffix)
{
    const std::string_view s = oracle.text(row, "S_" + suffix);
    ASSERT_EQ(test.has_value(), !s.empty());
    if (!test)
        return;
    ASSERT_EQ(test->s, CsvTable::numberOf(s));
    ASSERT_TRUE(agrees(test->p, oracle.number(row, "p_" + suffix)));
    ASSERT_TRUE(agrees(test->slope, oracle.number(row, "sen_" + suffix)));
}

} // namespace

TEST(MannKendall, ExactTableAgreesWithThePublishedVectors)
{
    LAGESBILD_NEEDS_SHARED(u"data/oracles/test_vectors.json"_s);
    QFile file(sharedPath(u"data/oracles/test_vectors.json"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject tables = QJsonDocument::fromJson(file.readAll())
                                   .object()
                                   .value(u"mann_kendall_exact_two_sided_p"_s)
                                   .toObject();
    ASSERT_EQ(tables.size(), 4);
    for (const QString &n : tables.keys()) {
        const QJsonObject table = tables.value(n).toObject();
        const std::vector<int> ties(n.toUInt(), 1);
        for (const QString &s : table.keys())
            EXPECT_DOUBLE_EQ(kendallExactP(s.toInt(), ties), table.value(s).toDouble()) << qPrintable(n + s);
    }
}

// Kendall's own table: P(|S| ≥ 45) for ten values is 2/10!.
TEST(MannKendall, TenRisingValuesHaveTheSmallestPossibleP)
{
    const MannKendall test = testOf({1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
    EXPECT_TRUE(test.exact);
    EXPECT_EQ(test.s, 45);
    EXPECT_DOUBLE_EQ(test.p, 2 / 3628800.0);
}

TEST(MannKendall, TiesAreCountedAsByTryingAllArrangements)
{
    for (const std::vector<double> &values : std::vector<std::vector<double>>{{1, 1, 2, 3, 3, 3},
                                                                              {2, 1, 1, 3, 3, 2, 4},
                                                                              {5, 5, 1, 5, 5},
                                                                              {1, 2, 2, 2, 3, 4, 4, 5},
                                                                              {3, 1, 2, 4, 6, 5}})
        EXPECT_DOUBLE_EQ(testOf(values).p, pByTryingAll(values));
}

TEST(MannKendall, AllEqualIsNoTrend)
{
    for (const std::size_t n : {2U, 6U, 10U, 11U, 25U}) {
        const MannKendall test = testOf(std::vector<double>(n, 3.5));
        EXPECT_EQ(test.s, 0);
        EXPECT_EQ(test.p, 1);
        EXPECT_EQ(test.slope, 0);
    }
}

TEST(MannKendall, OneValueIsNoTest)
{
    EXPECT_FALSE(mannKendall(std::vector{2015}, std::vector{4.0}));
    EXPECT_FALSE(mannKendall({}, {}));
}

TEST(MannKendall, ChangeOfUnitMovesOnlyTheSlope)
{
    const std::vector values{4.0, 7.0, 6.0, 9.0, 12.0, 11.0, 15.0};
    std::vector<double> scaled = values;
    std::ranges::transform(scaled, scaled.begin(), [](double v) { return 32 + 1.8 * v; });
    EXPECT_EQ(testOf(scaled).s, testOf(values).s);
    EXPECT_EQ(testOf(scaled).p, testOf(values).p);
    EXPECT_NEAR(testOf(scaled).slope, 1.8 * testOf(values).slope, 1e-12);
}

TEST(MannKendall, ReversedSeriesTurnsTheSign)
{
    std::vector values{4.0, 7.0, 6.0, 9.0, 12.0, 11.0, 15.0};
    const MannKendall rising = testOf(values);
    std::ranges::reverse(values);
    EXPECT_EQ(testOf(values).s, -rising.s);
    EXPECT_EQ(testOf(values).p, rising.p);
    EXPECT_DOUBLE_EQ(testOf(values).slope, -rising.slope);
}

// Gilbert (1987), Statistical Methods for Environmental Pollution Monitoring, example 16.1 of the Theil–Sen
// slope with a repeated time left out: years with a gap count by their distance.
TEST(MannKendall, SlopeCountsYearsNotPlaces)
{
    const std::vector years{2010, 2011, 2015};
    EXPECT_DOUBLE_EQ(mannKendall(years, std::vector{0.0, 1.0, 5.0})->slope, 1);
    EXPECT_DOUBLE_EQ(mannKendall(years, std::vector{0.0, 2.0, 5.0})->slope, 1);
}

TEST(MannKendall, AboveTenValuesIsNormal)
{
    const MannKendall test = testOf({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
    EXPECT_FALSE(test.exact);
    // S = 55, variance n(n − 1)(2n + 5)/18 = 165: z = 54/√165.
    EXPECT_NEAR(test.p, std::erfc(54 / std::sqrt(165.0) / std::sqrt(2.0)), 1e-15);
}

TEST(Trend, NeedsSixValuesAndTheLevel)
{
    EXPECT_EQ(trendOf(std::nullopt), Trend::Unknown);
    EXPECT_EQ(trendOf(testOf({1, 2, 3, 4, 5})), Trend::Unknown); // p = 0.017, yet too few
    EXPECT_EQ(trendOf(testOf({1, 2, 3, 4, 5, 6})), Trend::Increasing);
    EXPECT_EQ(trendOf(testOf({6, 5, 4, 3, 2, 1})), Trend::Decreasing);
    EXPECT_EQ(trendOf(testOf({1, 2, 3, 4, 6, 5})), Trend::Increasing);
    EXPECT_EQ(trendOf(testOf({1, 2, 4, 3, 6, 5})), Trend::None); // S = 11, p = 0.056
}

TEST(Arrow, IsFlatWithinHalfAShownUnit)
{
    EXPECT_EQ(arrowBetween(45, 45.5, 0), Arrow::Flat);
    EXPECT_EQ(arrowBetween(45, 45.51, 0), Arrow::Up);
    EXPECT_EQ(arrowBetween(12.30, 12.35, 1), Arrow::Flat);
    EXPECT_EQ(arrowBetween(12.35, 12.30, 1), Arrow::Flat);
    EXPECT_EQ(arrowBetween(12.36, 12.30, 1), Arrow::Down);
    EXPECT_EQ(arrowBetween(0.741, 0.744, 2), Arrow::Flat);
}

TEST(Arrow, MissingHasNone)
{
    EXPECT_EQ(arrowBetween(missingValue, 1, 0), Arrow::None);
    EXPECT_EQ(arrowBetween(1, missingValue, 0), Arrow::None);
}

TEST(MannKendall, AgreesWithIndependentCode)
{
    LAGESBILD_NEEDS_SHARED(u"data/oracles/trends.csv"_s);
    const CsvTable oracle = CsvTable::read(sharedPath(u"data/oracles/trends.csv"_s));
    ASSERT_GT(oracle.rowCount(), 9000U);
    constexpr int noDeadBand = 12;
    for (std::size_t row = 0; row < oracle.rowCount(); ++row) {
        SCOPED_TRACE(std::string(oracle.text(row, "kpi")) + " " + std::string(oracle.text(row, "code")));
        const KoladaValues::Series series =
            KoladaValues::shared().series(oracle.text(row, "kpi"), oracle.text(row, "code"));
        const std::vector<double> &values = series.values;
        ASSERT_EQ(values.size(), oracle.number(row, "n_values"));
        ASSERT_NO_FATAL_FAILURE(expectRow(oracle, row, testOfLast(series, 5), "5"));
        ASSERT_NO_FATAL_FAILURE(expectRow(oracle, row, testOfLast(series, 6), "6"));
        ASSERT_NO_FATAL_FAILURE(expectRow(oracle, row, testOfLast(series, 0), "all"));
        const Arrow arrow = values.size() < 2
                                ? Arrow::None
                                : arrowBetween(values[values.size() - 2], values.back(), noDeadBand);
        ASSERT_EQ(textOf(arrow), oracle.text(row, "arrow"));
    }
}

} // namespace lagesbild
