#include "core/analysis/freesearch.h"
#include "tests/support/realpack.h"
#include "tests/support/smalldata.h"

#include <gtest/gtest.h>

#include <set>

namespace lagesbild
{

namespace
{

SmallData figures()
{
    SmallData data;
    data.add("N1", Unit::Count);
    data.add("N2", Unit::Percent, Direction::HighIsBetter);
    for (int year = 2015; year <= 2021; ++year) {
        data.fill("N1", year, 10, 10);
        data.fill("N2", year, 60, -1);
        for (int i = 0; i < SmallData::municipalityCount; ++i) {
            for (const Gender gender : {Gender::Women, Gender::Men})
                data.set("N2", gender, year, SmallData::code(i), 100.0 * static_cast<int>(gender) + i + year);
        }
    }
    return data;
}

Selection searchFor(std::vector<std::string> indicators)
{
    Selection selection;
    selection.room = Room::Search;
    selection.focus = AreaId(SmallData::code(0));
    selection.group = "county";
    for (const std::string &id : indicators)
        selection.search.indicators.emplace_back(id);
    selection.search.areas = {"all"};
    return selection;
}

std::vector<std::string> keysOf(const FreeSearch &search, Dimension dimension)
{
    std::vector<std::string> keys;
    for (const SearchMember &member : search.subject().of(dimension))
        keys.push_back(member.key);
    return keys;
}

std::vector<std::string> rowKeys(const FreeSearch &search, std::size_t level)
{
    std::vector<std::string> keys;
    for (int row = 0; row < search.rowCount(); ++row)
        keys.push_back(search.rowMember(row, level).key);
    return keys;
}

using Keys = std::vector<std::string>;

} // namespace

TEST(FreeSearch, WithoutABasketIsEmpty)
{
    const auto dataset = figures().dataset();
    const auto search = FreeSearch::of(*dataset, searchFor({}));
    ASSERT_TRUE(search);
    EXPECT_TRUE(search->isEmpty());
    EXPECT_EQ(search->rowCount(), 0);
}

TEST(FreeSearch, RefusesWhatDoesNotExist)
{
    const auto dataset = figures().dataset();
    EXPECT_EQ(FreeSearch::of(*dataset, searchFor({"N404"})).error().place, "N404");
    Selection selection = searchFor({"N1"});
    selection.search.areas = {"saved:nobody"};
    EXPECT_EQ(FreeSearch::of(*dataset, selection).error().kind, ErrorKind::NotFound);
}

TEST(FreeSearch, HasTheSameFiguresInEveryLayout)
{
    const auto dataset = figures().dataset();
    Selection selection = searchFor({"N1", "N2"});
    selection.search.genders = {Gender::Total, Gender::Women, Gender::Men};
    for (int layout = 0; layout < 81; ++layout) {
        selection.search.rows.clear();
        selection.search.columns.clear();
        int rest = layout;
        int expected = 1;
        for (const Dimension dimension : allDimensions) {
            const int size = dimension == Dimension::Indicator ? 2
                             : dimension == Dimension::Area    ? 10
                             : dimension == Dimension::Year    ? 5
                                                               : 3;
            expected *= rest % 3 == 0 ? 1 : size;
            if (rest % 3 == 1)
                selection.search.rows.push_back(dimension);
            else if (rest % 3 == 2)
                selection.search.columns.insert(selection.search.columns.begin(), dimension);
            rest /= 3;
        }
        const auto search = FreeSearch::of(*dataset, selection);
        ASSERT_TRUE(search);
        ASSERT_EQ(search->rowCount() * search->columnCount(), expected);
        std::set<SearchPoint> seen;
        for (int row = 0; row < search->rowCount(); ++row) {
            for (int column = 0; column < search->columnCount(); ++column) {
                const SearchPoint point = search->pointAt(row, column);
                seen.insert(point);
                const auto at = [&](Dimension dimension) { return search->memberAt(point, dimension); };
                const Cube &cube = dataset->cube(IndicatorId(at(Dimension::Indicator).key),
                                                 static_cast<Gender>(at(Dimension::Gender).at));
                ASSERT_EQ(search->cell(row, column).value,
                          cube.value(Year{at(Dimension::Year).at}, at(Dimension::Area).at));
                for (std::size_t level = 0; level < search->rowDimensions().size(); ++level)
                    ASSERT_EQ(search->rowMember(row, level), at(search->rowDimensions()[level]));
                for (std::size_t level = 0; level < search->columnDimensions().size(); ++level)
                    ASSERT_EQ(search->columnMember(column, level), at(search->columnDimensions()[level]));
            }
        }
        EXPECT_EQ(static_cast<int>(seen.size()), expected) << "every cell is another figure";
    }
}

TEST(FreeSearch, TakesTheLastYearsTheFixedOnesOrAllSince)
{
    const auto dataset = figures().dataset();
    Selection selection = searchFor({"N1"});
    const auto years = [&] { return keysOf(*FreeSearch::of(*dataset, selection), Dimension::Year); };
    EXPECT_EQ(years(), (Keys{"2017", "2018", "2019", "2020", "2021"}));
    selection.search.years.count = 2;
    EXPECT_EQ(years(), (Keys{"2020", "2021"}));
    selection.year = Year{2018};
    EXPECT_EQ(years(), (Keys{"2017", "2018"})) << "up to the chosen year";
    selection.year = std::nullopt;
    selection.search.years = {.kind = SearchYears::Kind::Added, .first = Year{2020}};
    EXPECT_EQ(years(), (Keys{"2020", "2021"}));
    selection.search.years = {.kind = SearchYears::Kind::Fixed, .first = Year{2010}, .last = Year{2016}};
    EXPECT_EQ(years(), (Keys{"2015", "2016"})) << "only years that have figures";
    selection.search.years.last = Year{2014};
    EXPECT_TRUE(FreeSearch::of(*dataset, selection)->isEmpty());
}

TEST(FreeSearch, LatestYearIsOneThatHalfOfTheMunicipalitiesHave)
{
    SmallData data = figures();
    data.set("N1", Gender::Total, 2022, SmallData::code(0), 1);
    Selection selection = searchFor({"N1"});
    selection.search.years.count = 1;
    EXPECT_EQ(keysOf(*FreeSearch::of(*data.dataset(), selection), Dimension::Year), Keys{"2021"});
}

TEST(FreeSearch, NamesEachAreaOnceInTheOrderAsked)
{
    const auto dataset = figures().dataset();
    Selection selection = searchFor({"N1"});
    selection.search.areas = {"focus", "G1", "group", "0000", "1002"};
    EXPECT_EQ(keysOf(*FreeSearch::of(*dataset, selection), Dimension::Area),
              (Keys{"1001", "1002", "1003", "1004", "1005", "1006", "0000"}));
}

TEST(FreeSearch, FollowsTheGenderOfAllRoomsUnlessItHasItsOwn)
{
    Selection selection = searchFor({"N2"});
    selection.gender = Gender::Men;
    EXPECT_EQ(gendersOfSearch(selection), std::vector{Gender::Men});
    selection.trend.byGender = true;
    EXPECT_EQ(gendersOfSearch(selection).size(), 3U);
    selection.search.genders = {Gender::Women};
    EXPECT_EQ(gendersOfSearch(selection), std::vector{Gender::Women});
}

TEST(FreeSearch, FiltersByWhatIsChosenForAllRooms)
{
    const auto dataset = figures().dataset();
    Selection selection = searchFor({"N1", "N2"});
    selection.search.rows = {Dimension::Area};
    selection.search.columns = {};
    selection.indicator = IndicatorId("N2");
    selection.year = Year{2019};
    const auto search = FreeSearch::of(*dataset, selection);
    EXPECT_EQ(search->columnCount(), 1);
    EXPECT_EQ(search->filterDimensions(),
              (std::vector{Dimension::Indicator, Dimension::Year, Dimension::Gender}));
    const SearchPoint point = search->pointAt(0, 0);
    EXPECT_EQ(search->memberAt(point, Dimension::Indicator).key, "N2");
    EXPECT_EQ(search->memberAt(point, Dimension::Year).key, "2019");
    EXPECT_EQ(search->cell(0, 0).value, 60);
}

TEST(FreeSearch, AYearInTheFilterEndsNothing)
{
    const auto dataset = figures().dataset();
    Selection selection = searchFor({"N1"});
    selection.search.columns = {};
    selection.search.years.count = 2;
    selection.year = Year{2016};
    const auto search = FreeSearch::of(*dataset, selection);
    EXPECT_EQ(keysOf(*search, Dimension::Year), (Keys{"2016", "2020", "2021"}));
    EXPECT_EQ(search->memberAt(search->pointAt(0, 0), Dimension::Year).key, "2016");
}

TEST(FreeSearch, SortsWithMissingFiguresAndTotalsLast)
{
    SmallData data = figures();
    data.setMissing("N1", Gender::Total, 2021, SmallData::code(3), Status::Missing);
    const auto dataset = data.dataset();
    Selection selection = searchFor({"N1"});
    selection.search.rows = {Dimension::Area};
    selection.search.mean = true;
    selection.search.sort = "2021";
    EXPECT_EQ(rowKeys(*FreeSearch::of(*dataset, selection), 0),
              (Keys{"1001", "1002", "1003", "1005", "1006", "2007", "2008", "2009", "2010", "1004", "mean"}));
    selection.search.descending = true;
    const auto search = FreeSearch::of(*dataset, selection);
    EXPECT_EQ(rowKeys(*search, 0),
              (Keys{"2010", "2009", "2008", "2007", "1006", "1005", "1003", "1002", "1001", "1004", "mean"}));
    EXPECT_EQ(search->columnKey(search->sortedColumn()), "2021");
}

TEST(FreeSearch, NeverSortsFiguresOfDifferentIndicatorsTogether)
{
    const auto dataset = figures().dataset();
    Selection selection = searchFor({"N1", "N2"});
    selection.search.sort = "2021";
    selection.search.descending = true;
    const auto search = FreeSearch::of(*dataset, selection);
    for (int row = 0; row < search->rowCount(); ++row)
        EXPECT_EQ(search->rowMember(row, 0).key, row < 10 ? "N1" : "N2");
    for (int row = 1; row < 10; ++row)
        EXPECT_GE(*search->cell(row - 1, 4).value, *search->cell(row, 4).value);
}

TEST(FreeSearch, SortsEachIndicatorByItselfWhereverItStandsInTheRows)
{
    const auto dataset = figures().dataset();
    Selection selection = searchFor({"N1", "N2"});
    selection.search.columns = {};
    selection.search.sort = "value";
    selection.search.rows = {Dimension::Area, Dimension::Indicator, Dimension::Year};
    const auto between = FreeSearch::of(*dataset, selection);
    ASSERT_EQ(between->rowCount(), 100);
    std::set<Keys> seen;
    for (int row = between->rowCount() - 1; row >= 0;
         --row) { // from the end: no order may depend on who asks first
        seen.insert(
            {between->rowMember(row, 0).key, between->rowMember(row, 1).key, between->rowMember(row, 2).key});
        EXPECT_EQ(between->rowMember(row, 1).key, row < 50 ? "N1" : "N2");
        if (row % 50 > 0) {
            EXPECT_LE(*between->cell(row - 1, 0).value, *between->cell(row, 0).value) << row;
        }
    }
    EXPECT_EQ(seen.size(), 100U);
}

TEST(FreeSearch, SortsNamesAsSwedishDoes)
{
    const auto dataset = figures().dataset();
    Selection selection = searchFor({"N1"});
    selection.search.rows = {Dimension::Area};
    selection.search.sort = "name";
    QStringList names;
    const auto search = FreeSearch::of(*dataset, selection);
    for (int row = 0; row < search->rowCount(); ++row)
        names << dataset->catalogue().area(search->rowMember(row, 0).at).name;
    EXPECT_EQ(names.first(), QStringLiteral("Ale"));
    EXPECT_EQ(names.mid(7),
              (QStringList{QStringLiteral("Åby"), QStringLiteral("Ängen"), QStringLiteral("Östra")}));
}

TEST(FreeSearch, CountsHowManyFiguresThereAre)
{
    SmallData data = figures();
    data.setMissing("N1", Gender::Total, 2021, SmallData::code(3), Status::Missing);
    const auto dataset = data.dataset();
    const auto search = FreeSearch::of(*dataset, searchFor({"N1"}));
    EXPECT_EQ(search->filled(100)->cells, 50);
    EXPECT_EQ(search->filled(100)->values, 49);
    EXPECT_FALSE(search->filled(49));
}

TEST(FreeSearch, LeadsToChartsOfItsOwnMunicipalities)
{
    const auto dataset = figures().dataset();
    Selection selection = searchFor({"N1"});
    const auto group = [&](std::vector<std::string> areas, int focus) {
        selection.search.areas = std::move(areas);
        return groupOfSearch(*dataset, selection, AreaId(SmallData::code(focus)));
    };
    EXPECT_EQ(group({"focus", "group", "0000"}, 0), "county");
    EXPECT_EQ(group({"focus", "group", "0000"}, 1), "county") << "the same municipalities";
    EXPECT_EQ(group({"focus", "0000"}, 0), "county") << "nothing to compare with was chosen";
    EXPECT_EQ(group({"focus", SmallData::code(0)}, 0), "county");
    const std::vector<std::string> three{"focus", SmallData::code(7), SmallData::code(3)};
    EXPECT_EQ(group(three, 0), SmallData::code(3) + ',' + SmallData::code(7));
    EXPECT_EQ(group(three, 7), SmallData::code(0) + ',' + SmallData::code(3));
    // Of another county the group would be another.
    EXPECT_EQ(group({"focus", "county", SmallData::code(8)}, 8),
              SmallData::code(0) + ',' + SmallData::code(1) + ',' + SmallData::code(2) + ',' +
                  SmallData::code(3) + ',' + SmallData::code(4) + ',' + SmallData::code(5));
    EXPECT_EQ(group({"focus", "group", "all"}, 0), "all");
}

TEST(FreeSearch, CountsNothingThatIsReckonedAsAFigure)
{
    const auto dataset = figures().dataset();
    Selection selection = searchFor({"N2"});
    // Shares have no sum, and nobody knows how many stand behind them: that is no figure that is missing.
    selection.search.sum = true;
    selection.search.weightedMean = true;
    selection.search.calculations = {{CalculationKind::Difference, Dimension::Year, "last", "first"}};
    const auto search = FreeSearch::of(*dataset, selection);
    EXPECT_EQ(search->rowCount() * search->columnCount(), 72);
    EXPECT_EQ(search->filled(100)->cells, 50);
    EXPECT_EQ(search->filled(100)->values, 50);
}

TEST(FreeSearchReal, AddsUpTheWholePopulation)
{
    LAGESBILD_NEEDS_REAL_PACK();
    Selection selection = searchFor({"N01951", "N00927"});
    selection.focus = AreaId("1880");
    selection.search.areas = {"all", "0000"};
    selection.search.sum = true;
    selection.search.mean = true;
    selection.search.years = {.kind = SearchYears::Kind::Fixed, .first = Year{2015}, .last = Year{2015}};
    selection.search.sort = "2015";
    const auto search = FreeSearch::of(*realDataset(), selection);
    ASSERT_TRUE(search);
    const int rows = search->rowCount() / 2;
    EXPECT_EQ(rows, 293);
    EXPECT_EQ(search->rowMember(rows - 2, 1).key, "sum");
    EXPECT_EQ(search->cell(rows - 2, 0).value, 9851017);
    EXPECT_EQ(search->cell(2 * rows - 2, 0).undefined, Undefined::NotAdded);
    // Solna 0.51299269 first, Pajala 1.0767941 last before the totals.
    EXPECT_NEAR(*search->cell(rows, 0).value, 0.51299269, 5e-9);
    EXPECT_EQ(search->rowMember(2 * rows - 3, 1).key, "2521");
    EXPECT_NEAR(*search->cell(2 * rows - 3, 0).value, 1.0767941, 5e-8);
}

} // namespace lagesbild
