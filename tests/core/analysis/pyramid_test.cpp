#include "core/analysis/pyramid.h"

#include "tests/support/madeages.h"
#include "tests/support/realpack.h"

#include <gtest/gtest.h>

#include <numeric>

namespace lagesbild
{

namespace
{

/// Ale among ten municipalities alike.
class MadePyramid : public testing::Test
{
protected:
    MadePyramid()
    {
        selection.focus = AreaId("1002");
        selection.group = "county";
        selection.indicator = IndicatorId("N01951");
    }
    Result<Pyramid> result() const
    {
        dataset = made.dataset();
        return pyramid(*dataset, selection);
    }
    Pyramid shown() const
    {
        const Result<Pyramid> all = result();
        EXPECT_TRUE(all);
        return all ? *all : Pyramid{};
    }

    SmallData made = madeAges();
    Selection selection;
    mutable std::unique_ptr<Dataset> dataset;
};

double valueOf(const std::optional<double> &value)
{
    EXPECT_TRUE(value);
    return value.value_or(-1);
}

/// Of all bars.
template <class Part>
double sumOf(const Pyramid &pyramid, Part partOf)
{
    return std::accumulate(pyramid.classes.begin(), pyramid.classes.end(), 0.0,
                           [&](double before, const PyramidClass &each) {
                               return before + valueOf(partOf(each.women)) + valueOf(partOf(each.men));
                           });
}

Selection realSelection(const char *municipality, int year)
{
    Selection selection;
    selection.focus = AreaId(municipality);
    selection.indicator = IndicatorId("N01951");
    selection.year = Year{year};
    return selection;
}

} // namespace

TEST_F(MadePyramid, TellsPersonsTheirShareAndTheSharePerYearOfAge)
{
    const Pyramid all = shown();
    EXPECT_EQ(all.year, Year{2020});
    EXPECT_EQ(all.years, std::vector<Year>{Year{2020}});
    ASSERT_EQ(all.classes.size(), 7U);
    const PyramidClass &youngest = all.classes.front();
    EXPECT_EQ(youngest.indicator, IndicatorId("N01952"));
    EXPECT_EQ(youngest.women.persons.value, 60);
    EXPECT_DOUBLE_EQ(valueOf(youngest.women.share.value), 6);
    EXPECT_DOUBLE_EQ(valueOf(youngest.women.perYear), 10) << "60 per mille of six years";
    EXPECT_EQ(youngest.women.referencePersons, 300);
    EXPECT_DOUBLE_EQ(valueOf(youngest.women.referenceShare), 3);
    EXPECT_DOUBLE_EQ(valueOf(youngest.women.referencePerYear), 5);
    const PyramidClass &adults = all.classes[3];
    EXPECT_EQ(adults.years(), 25);
    EXPECT_EQ(adults.women.persons.value, 125);
    EXPECT_EQ(adults.men.persons.value, 135);
    EXPECT_DOUBLE_EQ(valueOf(adults.men.perYear), 5.4);
}

TEST_F(MadePyramid, AgesFollowEachOtherAndOnlyTheOldestHasNoEnd)
{
    const Pyramid all = shown();
    int next = 0;
    for (const PyramidClass &each : all.classes) {
        EXPECT_EQ(each.from, next);
        next = each.to + 1;
        EXPECT_EQ(each.isOpen, each.from == 80);
    }
    EXPECT_EQ(next, 100);
}

TEST_F(MadePyramid, ShowsBothGendersWhicheverIsChosen)
{
    selection.gender = Gender::Men;
    EXPECT_EQ(shown().classes[3].women.persons.value, 125);
    EXPECT_DOUBLE_EQ(valueOf(shown().classes[3].women.share.value), 12.5) << "of women and men together";
}

TEST_F(MadePyramid, WhatStandsOutIsFarthestFromTheCountry)
{
    const std::vector<AgeShare> ages = broadAges(shown());
    ASSERT_EQ(ages.size(), 3U);
    EXPECT_NEAR(ages[0].share, 40, 1e-9);
    EXPECT_NEAR(valueOf(ages[0].reference), 20, 1e-9);
    EXPECT_NEAR(ages[1].share, 47, 1e-9);
    EXPECT_NEAR(valueOf(ages[1].reference), 54, 1e-9);
    EXPECT_NEAR(ages[2].share, 13, 1e-9);
    EXPECT_NEAR(valueOf(ages[2].reference), 26, 1e-9);
    const std::optional<AgeShare> outstanding = outstandingAges(shown());
    ASSERT_TRUE(outstanding);
    EXPECT_EQ(outstanding->from, 0);
    EXPECT_EQ(outstanding->to, 19);
}

TEST_F(MadePyramid, AMissingClassIsNeverZero)
{
    made.setMissing("N01953", Gender::Women, 2020, "1002", Status::Privacy);
    const Pyramid all = shown();
    EXPECT_EQ(all.classes[1].women.share.status, Status::Privacy);
    EXPECT_FALSE(all.classes[1].women.share.value);
    EXPECT_FALSE(all.classes[1].women.perYear);
    EXPECT_DOUBLE_EQ(valueOf(all.classes[1].women.referenceShare), 5) << "the country's is there";
    EXPECT_DOUBLE_EQ(valueOf(all.classes[1].men.share.value), 10);
    EXPECT_EQ(broadAges(all).size(), 2U) << "the young can't be summed";
    const std::optional<AgeShare> outstanding = outstandingAges(all);
    ASSERT_TRUE(outstanding);
    EXPECT_EQ(outstanding->from, 65);
    EXPECT_FALSE(outstanding->to);
}

TEST_F(MadePyramid, PersonsStayWhereTheWholeIsMissing)
{
    made.setMissing("N01951", Gender::Total, 2020, "1002", Status::Missing);
    const Pyramid all = shown();
    EXPECT_EQ(all.classes[0].women.persons.value, 60);
    EXPECT_EQ(all.classes[0].women.share.status, Status::Missing);
    EXPECT_FALSE(outstandingAges(all));
    EXPECT_TRUE(all.hasAny()) << "the country";
}

TEST_F(MadePyramid, TheCountryIsHeldAgainstItsGroupsMean)
{
    selection.focus = AreaId("0000");
    selection.group = "1001,1002";
    setAge(made, "N01952", "1001", 40, 60);
    const Pyramid all = shown();
    EXPECT_TRUE(all.focusIsCountry);
    EXPECT_EQ(all.classes[0].women.persons.value, 300);
    EXPECT_DOUBLE_EQ(valueOf(all.classes[0].women.referenceShare), 5) << "of 4 and 6 per cent";
    EXPECT_FALSE(all.classes[0].women.referencePersons);
    EXPECT_EQ(all.classes[0].women.referenceMembers, 2);
    ASSERT_TRUE(outstandingAges(all));
    EXPECT_NEAR(valueOf(outstandingAges(all)->reference), 39, 1e-9);

    made.setMissing("N01952", Gender::Women, 2020, "1001", Status::Missing);
    const Pyramid fewer = shown();
    EXPECT_DOUBLE_EQ(valueOf(fewer.classes[0].women.referenceShare), 6);
    EXPECT_EQ(fewer.classes[0].women.referenceMembers, 1);
    ASSERT_TRUE(outstandingAges(fewer));
    EXPECT_FALSE(outstandingAges(fewer)->reference) << "a sum of means of other members is no mean";
}

TEST_F(MadePyramid, OneGenderIsEnough)
{
    SmallData women;
    for (const char *id : {"N01951", "N01952", "N01953"})
        women.add(id, Unit::Count);
    setInhabitants(women, "1002", 1000);
    women.set("N01952", Gender::Total, 2020, "1002", 120);
    women.set("N01952", Gender::Women, 2020, "1002", 60);
    made = women;
    const Pyramid all = shown();
    ASSERT_EQ(all.classes.size(), 7U) << "all, also those that the catalogue lacks";
    EXPECT_DOUBLE_EQ(valueOf(all.classes[0].women.share.value), 6);
    EXPECT_EQ(all.classes[0].men.share.status, Status::Absent);
    EXPECT_TRUE(all.classes[6].indicator.isEmpty());
    EXPECT_EQ(all.classes[6].women.share.status, Status::Absent);
    EXPECT_FALSE(all.hasReference());
    EXPECT_TRUE(all.hasAny());
}

TEST_F(MadePyramid, RefusesWhatIsNoAgeOrNotDividedByGender)
{
    made.add("N1", Unit::Percent);
    for (const Gender gender : {Gender::Total, Gender::Women, Gender::Men})
        made.set("N1", gender, 2020, "1002", 20);
    selection.indicator = IndicatorId("N1");
    EXPECT_EQ(result().error().kind, ErrorKind::WrongUse);
    selection.focus = AreaId("9999");
    EXPECT_EQ(result().error().kind, ErrorKind::NotFound);

    SmallData together;
    for (const char *id : {"N01951", "N01952", "N01953"}) {
        together.add(id, Unit::Count);
        together.fill(id, 2020, 100, 0);
    }
    made = together;
    selection.focus = AreaId("1002");
    selection.indicator = IndicatorId("N01951");
    EXPECT_EQ(result().error().kind, ErrorKind::WrongUse);
}

TEST(Pyramid, OfOrebroAndTheCountryMakesAHundred)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const Result<Pyramid> all = pyramid(*realDataset(), realSelection("1880", 2015));
    ASSERT_TRUE(all);
    ASSERT_EQ(all->classes.size(), 7U);
    EXPECT_EQ(all->classes[0].women.persons.value, 5368);
    EXPECT_EQ(all->classes[0].men.persons.value, 5754);
    EXPECT_EQ(all->classes[3].women.persons.value, 25403);
    EXPECT_EQ(all->classes[3].men.persons.value, 25544);
    EXPECT_NEAR(valueOf(all->classes[3].women.share.value), 100 * 25403.0 / 144200, 1e-9);
    EXPECT_NEAR(valueOf(all->classes[3].women.perYear), 1000 * 25403.0 / 144200 / 25, 1e-9);
    EXPECT_EQ(sumOf(*all, [](const PyramidBar &bar) { return bar.persons.value; }), 144200);
    EXPECT_EQ(sumOf(*all, [](const PyramidBar &bar) { return bar.referencePersons; }), 9851017);
    EXPECT_NEAR(sumOf(*all, [](const PyramidBar &bar) { return bar.share.value; }), 100, 1e-9);
    EXPECT_NEAR(sumOf(*all, [](const PyramidBar &bar) { return bar.referenceShare; }), 100, 1e-9);
}

TEST(Pyramid, OldPeopleStandOutInDorotea)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const Result<Pyramid> all = pyramid(*realDataset(), realSelection("2425", 2022));
    ASSERT_TRUE(all);
    const std::optional<AgeShare> outstanding = outstandingAges(*all);
    ASSERT_TRUE(outstanding);
    EXPECT_EQ(outstanding->from, 65);
    EXPECT_NEAR(outstanding->share, 100 * 795.0 / 2413, 1e-9);
    EXPECT_NEAR(valueOf(outstanding->reference), 100 * (1564790.0 + 582347.0) / 10521556, 1e-9);
}

TEST(Pyramid, AgesThatWereNotCountedYetAreSaidToBeLater)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const Result<Pyramid> all = pyramid(*realDataset(), realSelection("1880", 2000));
    ASSERT_TRUE(all);
    EXPECT_EQ(all->classes[0].women.persons.value, 4036);
    EXPECT_FALSE(all->classes[3].women.share.value);
    EXPECT_EQ(all->classes[3].women.since, Year{2015});
    EXPECT_EQ(broadAges(*all).size(), 2U) << "of working age nothing is known";
}

} // namespace lagesbild
