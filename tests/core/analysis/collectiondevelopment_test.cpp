#include "core/analysis/collectiondevelopment.h"

#include "core/analysis/indicatorchoice.h"
#include "core/analysis/years.h"
#include "tests/support/smalldata.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace lagesbild
{

namespace
{

class MadeCollection : public testing::Test
{
protected:
    MadeCollection()
    {
        made.add("N1", Unit::Percent, Direction::HighIsBetter);
        for (int year = 2015; year <= 2022; ++year) {
            made.fill("N1", year, year - 2000, 1);
            made.set("N1", Gender::Total, year, "0000", 30);
        }
        made.add("N2", Unit::Count);
        made.set("N2", Gender::Total, 2013, "1002", 7);
        made.add("N3", Unit::Percent);
        made.fill("N3", 2020, 10, 1);
        made.setMissing("N3", Gender::Total, 2020, "1002", Status::Privacy);
        made.add("N4", Unit::Percent);
        dataset = made.dataset();
        selection.focus = AreaId("1002");
        selection.group = "county";
    }
    CollectionDevelopment shown() const
    {
        const Result<CollectionDevelopment> all = collectionDevelopment(*dataset, selection);
        EXPECT_TRUE(all);
        return all ? *all : CollectionDevelopment();
    }

    SmallData made;
    std::unique_ptr<Dataset> dataset;
    Selection selection;
};

} // namespace

TEST_F(MadeCollection, HasEveryIndicatorWithValuesOfTheFocusOverTheSameYears)
{
    const CollectionDevelopment all = shown();
    ASSERT_EQ(all.indicators.size(), 2u);
    EXPECT_EQ(all.indicators[0].row.indicator, IndicatorId("N1"));
    EXPECT_EQ(all.indicators[1].row.indicator, IndicatorId("N2"));
    EXPECT_EQ(all.firstYear, Year{2013}) << "of all of them";
    EXPECT_EQ(all.lastYear, Year{2022});
    EXPECT_EQ(all.without, 3) << "one secret, one without values, one that is no indicator";
    EXPECT_EQ(all.indicators[0].valueIn(Year{2014}), std::nullopt);
    EXPECT_EQ(all.indicators[0].valueIn(Year{2022}), 23);
    EXPECT_EQ(all.indicators[0].valueIn(Year{2030}), std::nullopt);
    EXPECT_EQ(all.judged, 1);
    EXPECT_EQ(all.increasing, 1);
}

TEST_F(MadeCollection, HasRiketBesideUnlessItIsNotWanted)
{
    EXPECT_EQ(shown().indicators[0].nationalIn(Year{2015}), 30);
    EXPECT_EQ(shown().indicators[0].nationalIn(Year{2014}), std::nullopt);
    selection.trend.national = false;
    EXPECT_EQ(shown().indicators[0].nationalIn(Year{2015}), std::nullopt);
    selection.trend.national = true;
    selection.focus = AreaId("0000");
    selection.group = "1002";
    EXPECT_TRUE(shown().indicators[0].national.empty()) << "riket is not set beside itself";
}

TEST_F(MadeCollection, EndsWithTheYearThatIsChosen)
{
    selection.year = Year{2018};
    const CollectionDevelopment all = shown();
    EXPECT_EQ(all.lastYear, Year{2018});
    EXPECT_EQ(all.indicators[0].valueIn(Year{2019}), std::nullopt);
}

TEST_F(MadeCollection, BeginsWithTheFirstYearOfWhatIsDrawn)
{
    const Catalogue catalogue = dataset->catalogue();
    const auto figuresOf = [&catalogue](const std::vector<int> &years) {
        Cube cube(Year{1990}, Year{2022}, static_cast<int>(catalogue.areas().size()));
        for (const int year : years) {
            for (AreaIndex area = 0; area < catalogue.municipalityCount(); ++area)
                cube.setValue(Year{year}, area, year - 1980 + area);
        }
        return cube;
    };
    const auto besideRecent = [&](const std::vector<int> &years) {
        const auto load = [recent = figuresOf({2015, 2022}),
                           other = figuresOf(years)](const IndicatorId &id, Gender) -> Result<Cube> {
            if (id == IndicatorId("N1"))
                return recent;
            return id == IndicatorId("N2") ? other : Cube();
        };
        dataset = std::make_unique<Dataset>(catalogue, Provenance{}, load,
                                            [](const IndicatorId &) { return QString(); });
        return shown();
    };
    const CollectionDevelopment ended = besideRecent({1998});
    ASSERT_EQ(ended.indicators.size(), 1U) << "what ended long before is not drawn";
    EXPECT_EQ(ended.firstYear, Year{2015});
    EXPECT_EQ(ended.lastYear, Year{2022});
    const CollectionDevelopment early = besideRecent({1998, 2013});
    EXPECT_EQ(early.indicators.size(), 2U);
    EXPECT_EQ(early.firstYear, Year{2013}) << "1998 is too early to be drawn beside 2022";
    EXPECT_EQ(besideRecent({2003}).firstYear, Year{2003}) << "the twentieth from the last";
}

TEST_F(MadeCollection, IsEmptyWhereNothingHasValues)
{
    selection.focus = AreaId("0010");
    EXPECT_TRUE(shown().indicators.empty());
    selection.collection = CollectionId("saknas");
    EXPECT_EQ(collectionDevelopment(*dataset, selection).error().kind, ErrorKind::NotFound);
}

TEST_F(MadeCollection, IsLeftForTheIndicatorThatIsOpened)
{
    selection.trend.form = TrendForm::Indicators;
    const Selection opened = leadingTo(selection, Room::Trend, IndicatorId("N2"));
    EXPECT_EQ(opened.room, Room::Trend);
    EXPECT_EQ(opened.indicator, IndicatorId("N2"));
    EXPECT_EQ(opened.trend.form, TrendForm::Lines);
    selection.trend.form = TrendForm::Ranks;
    EXPECT_EQ(leadingTo(selection, Room::Trend, IndicatorId("N2")).trend.form, TrendForm::Ranks)
        << "places are of one indicator too";
}

TEST_F(MadeCollection, LetsTheYearsOfAnyOfItsIndicatorsBeChosen)
{
    selection.room = Room::Trend;
    selection.indicator = IndicatorId("N3");
    EXPECT_EQ(yearsToChoose(*dataset, selection), (std::vector<Year>{Year{2020}}));
    selection.trend.form = TrendForm::Indicators;
    const std::vector<Year> all = yearsToChoose(*dataset, selection);
    EXPECT_EQ(std::ranges::count(all, Year{2015}), 1);
    EXPECT_EQ(std::ranges::count(all, Year{2020}), 1);
}

} // namespace lagesbild
