#include "core/analysis/subgroups.h"

#include "core/analysis/overview.h"
#include "tests/support/realpack.h"
#include "tests/support/smalldata.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace lagesbild
{

namespace
{

/// Ten municipalities, at work in 2020: refugees 50, 51 …; born abroad 60, 61 …, from 2019; everyone 80, not before
/// 2020.
class MadeSubgroups : public testing::Test
{
protected:
    MadeSubgroups()
    {
        for (const char *id : {"N00700", "N02268", "N02267", "N1", "N2", "N01951", "N01952", "N01953"})
            made.add(id, id[1] == '0' && id[2] == '1' ? Unit::Count : Unit::Percent);
        for (const int year : {2018, 2019, 2020})
            made.fill("N00700", year, 50, 1);
        for (const int year : {2019, 2020})
            made.fill("N02268", year, 60, 1);
        made.fill("N02267", 2020, 80, 0);
        made.set("N00700", Gender::Total, 2020, "0000", 55);
        made.fill("N01951", 2020, 1000, 0);
        made.fill("N01952", 2020, 100, 10);
        made.fill("N01953", 2020, 250, 0);
        for (const Gender gender : {Gender::Total, Gender::Women, Gender::Men})
            made.set("N1", gender, 2020, "1002", gender == Gender::Men ? 30 : 20);
        made.fill("N2", 2020, 1, 1);
        selection.focus = AreaId("1002");
        selection.group = "county";
        selection.indicator = IndicatorId("N00700");
    }
    Result<Subgroups> result() const
    {
        dataset = made.dataset();
        return subgroups(*dataset, selection);
    }
    Subgroups shown() const
    {
        const Result<Subgroups> all = result();
        EXPECT_TRUE(all);
        return all ? *all : Subgroups{};
    }

    SmallData made;
    Selection selection;
    mutable std::unique_ptr<Dataset> dataset;
};

} // namespace

TEST_F(MadeSubgroups, SetsThoseAtWorkBesideEachOther)
{
    const Subgroups all = shown();
    EXPECT_EQ(all.kind, SubgroupKind::Employment);
    EXPECT_EQ(all.year, Year{2020});
    EXPECT_EQ(all.unit, Unit::Percent);
    ASSERT_EQ(all.rows.size(), 3u);
    EXPECT_EQ(all.rows[0].focus.value, 51);
    EXPECT_EQ(all.rows[1].focus.value, 61);
    EXPECT_EQ(all.rows[2].focus.value, 80);
    EXPECT_EQ(all.rows[0].national, 55);
    EXPECT_FALSE(all.rows[1].national);
    EXPECT_EQ(all.rows[0].groupMean.mean, 52.5) << "six municipalities of the county, the focus too";
    EXPECT_EQ(all.years, (std::vector<Year>{Year{2018}, Year{2019}, Year{2020}}));
}

TEST_F(MadeSubgroups, TellsFromWhichYearThereAreFigures)
{
    selection.year = Year{2018};
    const Subgroups all = shown();
    EXPECT_EQ(all.rows[0].since, std::nullopt);
    EXPECT_EQ(all.rows[1].since, Year{2019});
    EXPECT_EQ(all.rows[2].since, Year{2020});
    EXPECT_FALSE(all.rows[2].hasAny());
    EXPECT_TRUE(all.rows[0].hasAny());
}

TEST_F(MadeSubgroups, AgesAreSharesOfAllInhabitants)
{
    selection.indicator = IndicatorId("N01951");
    const Subgroups all = shown();
    EXPECT_EQ(all.kind, SubgroupKind::Age);
    EXPECT_EQ(all.unit, Unit::Percent);
    EXPECT_EQ(all.decimals, decimalsOf(Unit::Percent));
    ASSERT_EQ(all.rows.size(), 2u) << "the ages that the catalogue has";
    EXPECT_EQ(all.rows[0].focus.value, 11);
    EXPECT_EQ(all.rows[1].focus.value, 25);
    EXPECT_DOUBLE_EQ(all.rows[0].groupMean.mean.value_or(0), 12.5) << "of 10, 11 … 15";
    EXPECT_EQ(all.rows[0].groupMean.used, 6);
}

TEST_F(MadeSubgroups, AShareOfWhatIsSecretIsSecret)
{
    made.setMissing("N01952", Gender::Total, 2020, "1002", Status::Privacy);
    made.setMissing("N01951", Gender::Total, 2020, "1003", Status::Missing);
    selection.indicator = IndicatorId("N01952");
    EXPECT_EQ(shown().rows[0].focus.status, Status::Privacy);
    EXPECT_EQ(shown().rows[0].groupMean.used, 4);
    selection.focus = AreaId("1003");
    EXPECT_EQ(shown().rows[0].focus.status, Status::Missing);
    EXPECT_FALSE(shown().rows[0].focus.value);
}

TEST_F(MadeSubgroups, OtherIndicatorsAreDividedByGender)
{
    selection.indicator = IndicatorId("N1");
    const Subgroups all = shown();
    EXPECT_EQ(all.kind, SubgroupKind::Gender);
    ASSERT_EQ(all.rows.size(), 3u);
    EXPECT_EQ(all.rows[1].gender, Gender::Women);
    EXPECT_EQ(all.rows[1].focus.value, 20);
    EXPECT_EQ(all.rows[2].gender, Gender::Men);
    EXPECT_EQ(all.rows[2].focus.value, 30);
    selection.gender = Gender::Men;
    EXPECT_EQ(shown().rows.size(), 3u) << "all three, whichever is chosen";
}

TEST_F(MadeSubgroups, RefusesWhatIsNotDivided)
{
    selection.indicator = IndicatorId("N2");
    const Result<Subgroups> none = result();
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().kind, ErrorKind::WrongUse);
}

TEST(Subgroups, AgesOfTheCountryMakeAHundred)
{
    LAGESBILD_NEEDS_REAL_PACK();
    Selection selection;
    selection.indicator = IndicatorId("N00927");
    selection.year = Year{2015};
    const Result<Subgroups> ages = subgroups(*realDataset(), selection);
    ASSERT_TRUE(ages);
    ASSERT_EQ(ages->rows.size(), 7u);
    const auto sum = [&](auto valueOf) {
        return std::accumulate(ages->rows.begin(), ages->rows.end(), 0.0,
                               [&](double before, const SubgroupRow &row) { return before + valueOf(row); });
    };
    EXPECT_NEAR(sum([](const SubgroupRow &row) { return row.national.value_or(0); }), 100, 1e-9);
    EXPECT_NEAR(sum([](const SubgroupRow &row) { return row.focus.value.value_or(0); }), 100, 1e-9);
    EXPECT_NEAR(sum([](const SubgroupRow &row) { return row.groupMean.mean.value_or(0); }), 100, 1e-9);
}

TEST(Subgroups, EveryoneAtWorkIsNotKnownBefore2020)
{
    LAGESBILD_NEEDS_REAL_PACK();
    Selection selection;
    selection.indicator = IndicatorId("N00700");
    selection.year = Year{2015};
    const Result<Subgroups> before = subgroups(*realDataset(), selection);
    ASSERT_TRUE(before);
    EXPECT_NEAR(before->rows[0].national.value_or(0), 53.73331087, 1e-8);
    EXPECT_EQ(before->rows[2].since, Year{2020});
    selection.year = std::nullopt;
    const Result<Subgroups> latest = subgroups(*realDataset(), selection);
    ASSERT_TRUE(latest);
    EXPECT_EQ(latest->year, Year{2022});
    EXPECT_NEAR(latest->rows[0].national.value_or(0), 67.73561872, 1e-8);
    EXPECT_EQ(latest->rows[1].national, 69.9);
    EXPECT_EQ(latest->rows[2].national, 81.4);
}

TEST_F(MadeSubgroups, FindsTheOneFarthestFromTheCountry)
{
    const Subgroups alone = shown();
    ASSERT_NE(farthestFromCountry(alone), nullptr);
    EXPECT_EQ(farthestFromCountry(alone)->indicator, IndicatorId("N00700"))
        << "only this has the country's value";
    made.set("N02268", Gender::Total, 2020, "0000", 100);
    const Subgroups two = shown();
    EXPECT_EQ(farthestFromCountry(two)->indicator, IndicatorId("N02268"));
    EXPECT_EQ(farthestFromCountry(Subgroups{}), nullptr);
}

} // namespace lagesbild
