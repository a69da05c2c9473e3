#include "core/stats/ratios.h"

#include "core/base/missing.h"
#include "tests/support/csvtable.h"
#include "tests/support/koladavalues.h"
#include "tests/support/nearness.h"
#include "tests/support/shareddata.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

double recomputed(std::string_view identity, std::string_view code, int year)
{
    const auto value = [&](std::string_view indicator, int of) {
        return KoladaValues::shared().value(indicator, code, of);
    };
    if (identity == "balanstal")
        return balanceOfShares(value("N00220", year), value("N00221", year)).value_or(missingValue);
    if (identity == "forsorjningskvot") // N01976 is younger and older together
        return dependencyRatio(value("N01976", year), 0, value("N01955", year)).value_or(missingValue);
    if (identity == "mottagna_per_1000")
        return perThousand(value("N01986", year), value("N01951", year - 1)).value_or(missingValue);
    if (identity == "asylsokande_per_1000")
        return perThousand(value("N01990", year), value("N01951", year - 1)).value_or(missingValue);
    return value("N00700", year) - value("N00485", year);
}

} // namespace

TEST(Balance, FromPartsAndFromSharesAgree)
{
    EXPECT_DOUBLE_EQ(*balanceOfParts(12, 100, 300, 2000), 0.8);
    EXPECT_DOUBLE_EQ(*balanceOfShares(12, 15), 0.8);
}

TEST(Balance, IsUndefinedWithoutAnyoneToCompareWith)
{
    EXPECT_FALSE(balanceOfShares(12, 0));
    EXPECT_FALSE(balanceOfParts(1, 0, 3, 20));
    EXPECT_FALSE(balanceOfParts(1, 10, 0, 20));
    EXPECT_FALSE(balanceOfShares(missingValue, 10));
}

TEST(PersonsToBalance, MakeTheBalanceOne)
{
    const double persons = *personsToBalance(2000, 12, 15);
    EXPECT_DOUBLE_EQ(persons, 60);
    EXPECT_DOUBLE_EQ(*balanceOfShares(100 * (240 + persons) / 2000, 15), 1);
    EXPECT_LT(*personsToBalance(2000, 20, 15), 0);
    EXPECT_FALSE(personsToBalance(missingValue, 12, 15));
}

TEST(DependencyRatio, AddsYoungAndOld)
{
    EXPECT_DOUBLE_EQ(*dependencyRatio(20, 16, 50), 0.72);
    EXPECT_FALSE(dependencyRatio(20, 16, 0));
}

TEST(PercentChange, IsUndefinedFromZeroAndFollowsTheSignOfTheChange)
{
    EXPECT_DOUBLE_EQ(*percentChange(20, 25), 25);
    EXPECT_DOUBLE_EQ(*percentChange(-4, -2), 50);
    EXPECT_FALSE(percentChange(0, 3));
    EXPECT_FALSE(percentChange(missingValue, 3));
}

TEST(Ratios, AgreeWithIndependentCode)
{
    LAGESBILD_NEEDS_SHARED(u"data/oracles/ratios.csv"_s);
    const CsvTable oracle = CsvTable::read(sharedPath(u"data/oracles/ratios.csv"_s));
    ASSERT_GT(oracle.rowCount(), 6000U);
    for (std::size_t row = 0; row < oracle.rowCount(); ++row) {
        const double ours =
            recomputed(oracle.text(row, "identity"), oracle.text(row, "code"), oracle.integer(row, "year"));
        ASSERT_TRUE(agrees(ours, oracle.number(row, "recomputed")))
            << oracle.text(row, "identity") << ' ' << oracle.text(row, "code") << ' '
            << oracle.text(row, "year");
    }
}

TEST(Balance, AgreesWithEveryPublishedValue)
{
    LAGESBILD_NEEDS_SHARED(u"data/values/kolada_integration_values.csv.gz"_s);
    int checked = 0;
    for (int year = 2010; year <= 2022; ++year) {
        for (const std::string &code : KoladaValues::shared().codes()) {
            const double published = KoladaValues::shared().value("N00217", code, year);
            const double ours = recomputed("balanstal", code, year);
            if (std::isnan(published) || std::isnan(ours))
                continue;
            ASSERT_NEAR(ours, published, 5.1e-9) << code << ' ' << year;
            ++checked;
        }
    }
    EXPECT_GT(checked, 2000);
}

} // namespace lagesbild
