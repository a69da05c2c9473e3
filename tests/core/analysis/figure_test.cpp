#include "core/analysis/figure.h"
#include "tests/support/smalldata.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace lagesbild
{

namespace
{

/// A share N1 with exact persons N2, twelve years at forty per cent of a hundred persons.
SmallData shareWithPersons()
{
    SmallData data;
    data.add("N2", Unit::Count);
    data.add("N1", Unit::Percent, Direction::HighIsBetter).denominator =
        Denominator{IndicatorId("N2"), Denominator::Kind::Exact};
    for (int year = 2010; year <= 2022; ++year) {
        data.fill("N1", year, 40, 1);
        data.fill("N2", year, 100, 0);
    }
    return data;
}

Figure figureOf(const SmallData &data, int year, AreaIndex area)
{
    const auto dataset = data.dataset();
    return Figures(*dataset, *dataset->catalogue().indicator(IndicatorId("N1")), Gender::Total)
        .at(Year{year}, area);
}

} // namespace

TEST(Figure, HasPersonsAndIntervalWhereTheyAreKnown)
{
    const Figure figure = figureOf(shareWithPersons(), 2015, 5);
    EXPECT_EQ(figure.value, 45.0);
    EXPECT_EQ(figure.n, 100.0);
    EXPECT_TRUE(figure.nIsExact);
    ASSERT_TRUE(figure.interval);
    // Wilson's interval of 45 of 100 (Wilson 1927), computed independently.
    EXPECT_NEAR(figure.interval->low, 35.61453797743196, 1e-8);
    EXPECT_NEAR(figure.interval->high, 54.7553970048051, 1e-8);
}

TEST(Figure, OfFewerThanTenPersonsIsFewAndNotCounted)
{
    SmallData data = shareWithPersons();
    data.set("N2", Gender::Total, 2015, SmallData::code(3), 9);
    data.set("N2", Gender::Total, 2015, SmallData::code(4), 10);
    const auto dataset = data.dataset();
    const Indicator &share = *dataset->catalogue().indicator(IndicatorId("N1"));
    const Figures figures(*dataset, share, Gender::Total);
    EXPECT_EQ(figures.at(Year{2015}, 3).status, Status::Few);
    EXPECT_EQ(figures.at(Year{2015}, 3).value, 43.0) << "few persons keep their value";
    EXPECT_FALSE(figures.counted(Year{2015}, 3));
    EXPECT_TRUE(figures.counted(Year{2015}, 4));
    EXPECT_EQ(figures.countedMunicipalities(Year{2015}).size(), 10u);
    EXPECT_TRUE(std::isnan(figures.countedMunicipalities(Year{2015})[3]));
    EXPECT_TRUE(Figures(*dataset, share, Gender::Total, {.keepSmall = true}).counted(Year{2015}, 3));
}

TEST(Figure, OfAProxyHasNoIntervalAndIsNeverFew)
{
    SmallData data;
    data.add("N2", Unit::Count);
    data.add("N1", Unit::Percent).denominator = Denominator{IndicatorId("N2"), Denominator::Kind::Proxy};
    data.fill("N1", 2015, 50, 0);
    data.fill("N2", 2015, 4, 0);
    const Figure figure = figureOf(data, 2015, 0);
    EXPECT_EQ(figure.n, 4.0);
    EXPECT_FALSE(figure.nIsExact);
    EXPECT_FALSE(figure.interval);
    EXPECT_EQ(figure.status, Status::Ok);
}

TEST(Figure, OfARateTakesTheYearBeforesInhabitants)
{
    SmallData data;
    data.add("N2", Unit::Count);
    data.add("N1", Unit::Per1000).denominator = Denominator{IndicatorId("N2"), Denominator::Kind::YearBefore};
    data.fill("N1", 2015, 3, 0);
    data.fill("N2", 2014, 5000, 0);
    data.fill("N2", 2015, 6000, 0);
    EXPECT_EQ(figureOf(data, 2015, 0).n, 5000.0);
}

TEST(Placeholder, IsAZeroAmongSharesFarFromZero)
{
    constexpr std::array<double, 5> far{0, 45, 47, 50, 41};
    constexpr std::array<double, 5> near{0, 45, 47, 50, 12};
    constexpr std::array<double, 3> short_{0, 45, 47};
    constexpr std::array<double, 7> oftenZero{0, 0, 0, 0, 45, 47, 50};
    EXPECT_TRUE(isSuspectedPlaceholder(far, std::nullopt));
    EXPECT_FALSE(isSuspectedPlaceholder(near, std::nullopt)) << "one other year is not far from zero";
    EXPECT_FALSE(isSuspectedPlaceholder(short_, std::nullopt)) << "two other years are too few to tell";
    EXPECT_FALSE(isSuspectedPlaceholder(oftenZero, std::nullopt)) << "zero is usual here";
    EXPECT_FALSE(isSuspectedPlaceholder(far, 6)) << "nobody of six happens by chance";
    EXPECT_TRUE(isSuspectedPlaceholder(far, 60));
}

TEST(Placeholder, IsEveryZeroOfAYearThatIsMostlyZero)
{
    SmallData data;
    data.add("N1", Unit::Percent, Direction::HighIsBetter);
    for (int year = 2018; year <= 2022; ++year)
        data.fill("N1", year, 5, 1);
    for (int i = 0; i < 6; ++i)
        data.set("N1", Gender::Total, 2020, SmallData::code(i), 0);
    EXPECT_EQ(figureOf(data, 2020, 0).status, Status::Placeholder);
    EXPECT_EQ(figureOf(data, 2020, 8).status, Status::Ok);
    EXPECT_EQ(figureOf(data, 2019, 0).status, Status::Ok);
}

TEST(LatestYear, HasValuesForHalfOfTheMunicipalities)
{
    SmallData data;
    data.add("N1", Unit::Percent);
    data.fill("N1", 2018, 5, 1);
    for (int i = 0; i < 5; ++i)
        data.set("N1", Gender::Total, 2019, SmallData::code(i), 1);
    for (int i = 0; i < 4; ++i)
        data.set("N1", Gender::Total, 2020, SmallData::code(i), 1);
    const auto dataset = data.dataset();
    const Figures figures(*dataset, *dataset->catalogue().indicator(IndicatorId("N1")), Gender::Total);
    EXPECT_EQ(figures.latestYear(), Year{2019}) << "2020 has four of ten";
    EXPECT_EQ(figures.latestYearOf(9, Year{2022}), Year{2018});
}

} // namespace lagesbild
