#include "core/analysis/composition.h"

#include "core/analysis/wholes.h"
#include "tests/support/realpack.h"
#include "tests/support/smalldata.h"

#include <algorithm>
#include <cmath>

namespace lagesbild
{

namespace
{

Selection chosen(const char *indicator, std::optional<int> year, const char *area = "1880")
{
    Selection selection;
    selection.focus = AreaId(area);
    selection.indicator = IndicatorId(indicator);
    if (year)
        selection.year = Year{*year};
    return selection;
}

std::vector<double> valuesOf(const CompositionRow &row)
{
    std::vector<double> values;
    for (const Figure &part : row.parts)
        values.push_back(part.value.value_or(std::nan("")));
    return values;
}

/// Sfi of ten municipalities in 2015: passed 20, 22 …, continued 30, left the rest; riket 45, 32, 24.
class MadeComposition : public testing::Test
{
protected:
    MadeComposition()
    {
        for (const char *part : {"N18409", "N18410", "N18411"})
            made.add(part, Unit::Percent);
        made.add("N1", Unit::Percent);
        for (const int year : {2015, 2017}) {
            made.fill("N18409", year, 20, 2);
            made.fill("N18410", year, 30, 0);
            made.fill("N18411", year, 50, -2);
        }
        set("0000", 45, 32, 24);
        selection = chosen("N18409", 2015, "1002");
        selection.group = "county";
        selection.parts = PartsAlong::Areas;
    }
    void set(const std::string &area, double passed, double continued, double left)
    {
        made.set("N18409", Gender::Total, 2015, area, passed);
        made.set("N18410", Gender::Total, 2015, area, continued);
        made.set("N18411", Gender::Total, 2015, area, left);
    }
    Composition shown() const
    {
        const auto dataset = made.dataset();
        const Result<Composition> result = composition(*dataset, selection);
        EXPECT_TRUE(result);
        return result ? *result : Composition{};
    }
    std::vector<std::string> codes() const
    {
        std::vector<std::string> all;
        for (const CompositionRow &row : shown().rows)
            all.push_back(row.code.text());
        return all;
    }

    SmallData made;
    Selection selection;
};

} // namespace

TEST(Composition, TheGuidesDiagram2)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const Result<Composition> result = composition(*realDataset(), chosen("N18409", 2015));
    ASSERT_TRUE(result);
    ASSERT_TRUE(result->country);
    EXPECT_EQ(valuesOf(*result->country), (std::vector<double>{45, 32, 24}));
    EXPECT_TRUE(result->country->isWhole()) << "101 by rounding";
    EXPECT_FALSE(result->country->nIsExact);
    EXPECT_EQ(valuesOf(*result->focus), (std::vector<double>{44, 34, 22}));
}

TEST(Composition, TheGuidesDiagram6)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const Result<Composition> result = composition(*realDataset(), chosen("N00973", 2015));
    ASSERT_TRUE(result);
    ASSERT_TRUE(result->country);
    const std::vector<double> values = valuesOf(*result->country);
    ASSERT_EQ(values.size(), 3u);
    EXPECT_NEAR(values[0], 24.65711298, 1e-8) << "work";
    EXPECT_NEAR(values[1], 6.6978289, 1e-7) << "study";
    EXPECT_NEAR(*result->country->sum, 100, 1e-9);
    EXPECT_TRUE(result->country->nIsExact);
    EXPECT_EQ(result->leading, 0u) << "work or study is no part itself";
}

TEST(Composition, OfThoseWhoLeftSfiTheRestDoNeither)
{
    LAGESBILD_NEEDS_REAL_PACK();
    Selection selection = chosen("N18413", 2015);
    selection.parts = PartsAlong::Years;
    const Result<Composition> result = composition(*realDataset(), selection);
    ASSERT_TRUE(result);
    EXPECT_EQ(valuesOf(*result->focus), (std::vector<double>{56, 44}));
    EXPECT_TRUE(result->focus->isWhole());
    const auto unfilled = std::ranges::find(result->rows, Year{2020}, &CompositionRow::year);
    ASSERT_NE(unfilled, result->rows.end());
    EXPECT_EQ(unfilled->status == Status::Placeholder, !unfilled->isWhole())
        << "the rest of a zero that stands for nothing known is no whole";
}

TEST_F(MadeComposition, TheRestOfAPlaceholderIsNoWhole)
{
    made.add("N18413", Unit::Percent);
    made.add("LB_SFI_OTHER", Unit::Percent).formula =
        Formula{Formula::Kind::RestOfHundred, {IndicatorId("N18413")}};
    for (int year = 2010; year <= 2019; ++year) {
        made.fill("N18413", year, 60, 1);
        made.fill("LB_SFI_OTHER", year, 40, -1);
    }
    made.set("N18413", Gender::Total, 2015, "1002", 0);
    made.set("LB_SFI_OTHER", Gender::Total, 2015, "1002", 100);
    selection.indicator = IndicatorId("N18413");
    selection.parts = PartsAlong::Years;
    const Composition result = shown();
    EXPECT_EQ(result.focus->status, Status::Placeholder);
    EXPECT_FALSE(result.focus->isWhole());
    EXPECT_TRUE(result.rows.front().isWhole());
}

TEST(Composition, PlaceholdersAreNoPart)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const Result<Composition> result = composition(*realDataset(), chosen("N18409", 2014, "0000"));
    ASSERT_TRUE(result);
    const auto row = std::ranges::find(result->rows, Year{2014}, &CompositionRow::year);
    EXPECT_TRUE(row == result->rows.end() || !row->isWhole())
        << "riket's 0.0 of 2014 stands for nothing known";
}

TEST(Composition, PartsThatAreNoWholeAreToldApart)
{
    LAGESBILD_NEEDS_REAL_PACK();
    Selection selection = chosen("N18409", 2017);
    selection.gender = Gender::Women;
    const Result<Composition> result = composition(*realDataset(), selection);
    ASSERT_TRUE(result && result->country);
    EXPECT_NEAR(*result->country->sum, 114, 0.6) << "riket 2017: N18410 repeats N18409 for women";
    EXPECT_FALSE(result->country->isWhole());
}

TEST_F(MadeComposition, SortsTheGroupByTheChosenPartAndEndsWithTheCountry)
{
    EXPECT_EQ(codes(), (std::vector<std::string>{"1006", "1005", "1004", "1003", "1002", "1001", "0000"}));
    selection.indicator = IndicatorId("N18411");
    EXPECT_EQ(codes().front(), "1001");
    EXPECT_EQ(shown().leading, 2u);
}

TEST_F(MadeComposition, WhoIsNoWholeStandsLast)
{
    made.setMissing("N18410", Gender::Total, 2015, "1006", Status::Privacy);
    set("1005", 60, 30, 30);
    const Composition result = shown();
    EXPECT_EQ(result.rows[4].code, AreaId("1005"));
    EXPECT_FALSE(result.rows[4].isWhole());
    EXPECT_EQ(result.rows[4].sum, 120);
    EXPECT_EQ(result.rows[5].status, Status::Privacy);
    EXPECT_EQ(result.rows[5].sum, std::nullopt);
}

TEST_F(MadeComposition, YearByYearKeepsTheGaps)
{
    selection.parts = PartsAlong::Years;
    selection.year = std::nullopt;
    const Composition result = shown();
    ASSERT_EQ(result.rows.size(), 3u);
    EXPECT_EQ(result.rows[1].year, Year{2016});
    EXPECT_EQ(result.rows[1].status, Status::Absent);
    EXPECT_FALSE(result.rows[1].isWhole());
    EXPECT_EQ(valuesOf(result.rows[2]), (std::vector<double>{22, 30, 48}));
    EXPECT_EQ(result.year, Year{2017});
    EXPECT_FALSE(result.country) << "it has no figures of 2017";
}

TEST_F(MadeComposition, TheCountryItselfCanBeChosen)
{
    selection.focus = AreaId("0000");
    selection.group = "1001";
    EXPECT_EQ(codes(), (std::vector<std::string>{"1001", "0000"}));
    EXPECT_TRUE(shown().rows.back().isFocus);
}

TEST_F(MadeComposition, RefusesWhatIsNoPart)
{
    selection.indicator = IndicatorId("N1");
    const auto dataset = made.dataset();
    const Result<Composition> result = composition(*dataset, selection);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::WrongUse);
}

TEST(Wholes, EveryWholeIsShownForEachOfItsParts)
{
    for (const IndicatorId &id : indicatorsWithParts()) {
        const std::vector<IndicatorId> parts = partsShownFor(id);
        EXPECT_GE(parts.size(), 2u) << id.text();
        for (const IndicatorId &part : parts)
            EXPECT_EQ(partsShownFor(part), parts) << part.text();
    }
    EXPECT_TRUE(partsShownFor(IndicatorId("N00217")).empty());
}

} // namespace lagesbild
