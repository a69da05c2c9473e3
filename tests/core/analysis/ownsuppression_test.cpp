#include "core/analysis/ownsuppression.h"
#include "tests/support/smalldata.h"

#include <gtest/gtest.h>

namespace lagesbild
{

namespace
{

constexpr const char *ownId = "EGEN_0001";

/// Own counts of 2020: in the first area 10 = 8 + 2, in the second 30 = 20 + 10, in the third a total of 3.
std::unique_ptr<Dataset> ownData(Unit unit)
{
    SmallData data;
    data.add("N1", Unit::Count);
    data.fill("N1", 2020, 1, 0);
    data.add(ownId, unit);
    const auto set = [&data](int area, double total, double women, double men) {
        data.set(ownId, Gender::Total, 2020, SmallData::code(area), total);
        data.set(ownId, Gender::Women, 2020, SmallData::code(area), women);
        data.set(ownId, Gender::Men, 2020, SmallData::code(area), men);
    };
    set(0, 10, 8, 2);
    set(1, 30, 20, 10);
    data.set(ownId, Gender::Total, 2021, SmallData::code(2), 3);
    return data.dataset();
}

} // namespace

TEST(HiddenBeforeExport, ProtectsFewPersonsAndWhatGivesThemAway)
{
    const auto dataset = ownData(Unit::Count);
    const auto hidden = hiddenBeforeExport(*dataset, *dataset->catalogue().indicator(IndicatorId(ownId)));
    EXPECT_TRUE(hidden.contains({0, Year{2020}, Gender::Men})) << "two men";
    const bool partner =
        hidden.contains({0, Year{2020}, Gender::Women}) || hidden.contains({0, Year{2020}, Gender::Total});
    EXPECT_TRUE(partner) << "or the two could be worked out";
    EXPECT_TRUE(hidden.contains({2, Year{2021}, Gender::Total})) << "alone, without a division by gender";
    EXPECT_FALSE(hidden.contains({1, Year{2020}, Gender::Men}));
}

TEST(HiddenBeforeExport, LeavesPublishedFiguresAndSharesAlone)
{
    const auto dataset = ownData(Unit::Percent);
    EXPECT_TRUE(hiddenBeforeExport(*dataset, *dataset->catalogue().indicator(IndicatorId(ownId))).empty());
    EXPECT_TRUE(hiddenBeforeExport(*dataset, *dataset->catalogue().indicator(IndicatorId("N1"))).empty());
}

TEST(HidesBeforeExport, OnlyWhereOwnCountsAreOfFewPersons)
{
    EXPECT_TRUE(hidesBeforeExport(*ownData(Unit::Count)));
    EXPECT_FALSE(hidesBeforeExport(*ownData(Unit::Percent)));
    SmallData many;
    many.add(ownId, Unit::Count);
    many.fill(ownId, 2020, 40, 1);
    EXPECT_FALSE(hidesBeforeExport(*many.dataset()));
}

TEST(ProtectedForExport, HidesThoseFiguresAndNoOthers)
{
    const auto dataset = ownData(Unit::Count);
    const auto leaving = protectedForExport(*dataset);
    ASSERT_NE(leaving, nullptr);
    const Cube &men = leaving->cube(IndicatorId(ownId), Gender::Men);
    EXPECT_EQ(men.value(Year{2020}, 0), std::nullopt);
    EXPECT_EQ(men.status(Year{2020}, 0), Status::Privacy);
    EXPECT_EQ(men.value(Year{2020}, 1), 10.0);
    EXPECT_EQ(leaving->cube(IndicatorId("N1"), Gender::Total).value(Year{2020}, 5), 1.0);
    EXPECT_EQ(dataset->cube(IndicatorId(ownId), Gender::Men).value(Year{2020}, 0), 2.0)
        << "inside it is seen";
}

TEST(ProtectedForExport, TellsOfDamagedFigures)
{
    const auto whole = ownData(Unit::Count);
    CubeLoader load = [](const IndicatorId &, Gender) -> Result<Cube> {
        return Error{ErrorKind::Damaged, "checksum", "egna.lagesbild"};
    };
    const Dataset broken(whole->catalogue(), whole->provenance(), std::move(load),
                         [](const IndicatorId &) { return QString(); });
    const auto leaving = protectedForExport(broken);
    ASSERT_NE(leaving, nullptr);
    EXPECT_TRUE(leaving->cube(IndicatorId(ownId), Gender::Men).isEmpty());
    const auto told = leaving->firstError();
    ASSERT_TRUE(told);
    EXPECT_EQ(told->kind, ErrorKind::Damaged);
    EXPECT_EQ(told->place, "egna.lagesbild");
}

TEST(ProtectedForExport, IsNotNeededWithoutOwnCounts)
{
    EXPECT_EQ(protectedForExport(*ownData(Unit::Percent)), nullptr);
}

TEST(HiddenBeforeExport, LeavesNothingToBeSubtractedFromARegionOrTheCountry)
{
    // Municipality i has 10 + i; the first has 2. The region has the first six, the country all ten.
    SmallData data;
    data.add(ownId, Unit::Count);
    double region = 0;
    double country = 0;
    for (int i = 0; i < SmallData::municipalityCount; ++i) {
        const double count = i == 0 ? 2 : 10 + i;
        data.set(ownId, Gender::Total, 2020, SmallData::code(i), count);
        region += i < 6 ? count : 0;
        country += count;
    }
    data.set(ownId, Gender::Total, 2020, "0000", country);
    const auto hiddenOf = [](const Dataset &dataset) {
        return hiddenBeforeExport(dataset, *dataset.catalogue().indicator(IndicatorId(ownId)));
    };
    const std::set<HiddenFigure> two{{0, Year{2020}, Gender::Total}, {1, Year{2020}, Gender::Total}};
    EXPECT_EQ(hiddenOf(*data.dataset()), two) << "the country without the other nine would be the first";
    data.set(ownId, Gender::Total, 2020, "0010", region);
    EXPECT_EQ(hiddenOf(*data.dataset()), two);
    data.set(ownId, Gender::Total, 2020, "0000", country + 100);
    data.set(ownId, Gender::Total, 2020, "0010", region + 100);
    EXPECT_EQ(hiddenOf(*data.dataset()).size(), 1U) << "others are in there, so nothing can be worked out";
}

} // namespace lagesbild
