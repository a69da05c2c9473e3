#include "core/analysis/freesearch.h"
#include "tests/support/smalldata.h"

#include <gtest/gtest.h>

#include <cmath>

namespace lagesbild
{

namespace
{

/// Counts and shares of ten municipalities for three years, and their inhabitants.
SmallData figures()
{
    SmallData data;
    data.add("N1", Unit::Count);
    data.add("N2", Unit::Percent, Direction::HighIsBetter).denominator = Denominator{IndicatorId("N01951")};
    data.add("N01951", Unit::Count);
    for (int year = 2018; year <= 2020; ++year) {
        data.fill("N1", year, year - 2008, 10);
        data.fill("N2", year, 30, 1);
        data.fill("N01951", year, 1000, 1000);
    }
    return data;
}

Selection searchFor(std::vector<std::string> indicators)
{
    Selection selection;
    selection.room = Room::Search;
    selection.focus = AreaId(SmallData::code(0));
    for (const std::string &id : indicators)
        selection.search.indicators.emplace_back(id);
    selection.search.areas = {"all"};
    return selection;
}

/// The cell whose members have these keys.
SearchCell cellOf(const Dataset &dataset, const Selection &selection, const std::array<std::string, 4> &keys)
{
    const auto subject = searchSubject(dataset, selection);
    EXPECT_TRUE(subject);
    SearchPoint point{};
    for (const Dimension dimension : allDimensions) {
        const auto slot = static_cast<std::size_t>(dimension);
        const auto &members = subject->of(dimension);
        const auto found = std::ranges::find(members, keys[slot], &SearchMember::key);
        if (found == members.end()) {
            ADD_FAILURE() << "no member " << keys[slot];
            return {};
        }
        point[slot] = static_cast<int>(found - members.begin());
    }
    return SearchCells(dataset, *subject, selection.ranking).at(point);
}

} // namespace

TEST(SearchCells, KeepTheReasonsWhyAFigureIsMissingApart)
{
    SmallData data = figures();
    const std::array reasons{Status::Missing, Status::NotApplicable, Status::Privacy};
    for (std::size_t i = 0; i < reasons.size(); ++i)
        data.setMissing("N2", Gender::Total, 2020, SmallData::code(static_cast<int>(i)), reasons[i]);
    const auto dataset = data.dataset();
    Selection selection = searchFor({"N2"});
    selection.search.areas.emplace_back("0000");
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        const SearchCell cell =
            cellOf(*dataset, selection, {"N2", SmallData::code(static_cast<int>(i)), "2020", "T"});
        EXPECT_FALSE(cell.value);
        EXPECT_EQ(cell.status, reasons[i]);
    }
    EXPECT_EQ(cellOf(*dataset, selection, {"N2", "0000", "2020", "T"}).status, Status::Absent);
}

TEST(SearchCells, AddUpCountsButNeverShares)
{
    const auto dataset = figures().dataset();
    Selection selection = searchFor({"N1", "N2"});
    selection.search.sum = true;
    selection.search.mean = true;
    // 12, 22 … 102
    const SearchCell sum = cellOf(*dataset, selection, {"N1", "sum", "2020", "T"});
    EXPECT_EQ(sum.value, 570);
    EXPECT_EQ(sum.used, 10);
    EXPECT_EQ(sum.of, 10);
    const SearchCell shares = cellOf(*dataset, selection, {"N2", "sum", "2020", "T"});
    EXPECT_FALSE(shares.value);
    EXPECT_EQ(shares.undefined, Undefined::NotAdded);
    EXPECT_EQ(cellOf(*dataset, selection, {"N2", "mean", "2020", "T"}).value, 34.5);
}

TEST(SearchCells, WeighTheMeanByThePersonsBehind)
{
    const auto dataset = figures().dataset();
    Selection selection = searchFor({"N1", "N2"});
    selection.search.weightedMean = true;
    double weighted = 0;
    for (int i = 0; i < 10; ++i)
        weighted += (30 + i) * 1000.0 * (i + 1) / 55000;
    const SearchCell mean = cellOf(*dataset, selection, {"N2", "weighted", "2020", "T"});
    EXPECT_NEAR(mean.value.value_or(0), weighted, 1e-12);
    EXPECT_EQ(cellOf(*dataset, selection, {"N1", "weighted", "2020", "T"}).undefined, Undefined::NoWeights);
}

TEST(SearchCells, LeaveFewPersonsOutOfTotalsAndSaySo)
{
    SmallData data = figures();
    data.set("N01951", Gender::Total, 2020, SmallData::code(0), 9);
    const auto dataset = data.dataset();
    Selection selection = searchFor({"N2"});
    selection.search.mean = true;
    const SearchCell mean = cellOf(*dataset, selection, {"N2", "mean", "2020", "T"});
    EXPECT_EQ(mean.value, 35);
    EXPECT_EQ(mean.used, 9);
    EXPECT_EQ(mean.of, 10);
    EXPECT_EQ(cellOf(*dataset, selection, {"N2", SmallData::code(0), "2020", "T"}).status, Status::Few);
    selection.ranking.keepSmall = true;
    EXPECT_EQ(cellOf(*dataset, selection, {"N2", "mean", "2020", "T"}).used, 10);
}

TEST(SearchCells, ReckonFromTwoYears)
{
    const auto dataset = figures().dataset();
    Selection selection = searchFor({"N1", "N2"});
    for (const CalculationKind kind :
         {CalculationKind::Difference, CalculationKind::Ratio, CalculationKind::PercentChange})
        selection.search.calculations.push_back({kind, Dimension::Year, "last", "2018"});
    selection.search.calculations.push_back({CalculationKind::Index, Dimension::Year, "", "first"});
    const std::string code = SmallData::code(0); // 10, 11, 12
    const auto cell = [&](const std::string &year) {
        return cellOf(*dataset, selection, {"N1", code, year, "T"});
    };
    EXPECT_EQ(cell("difference:2020:2018").value, 2);
    EXPECT_TRUE(cell("difference:2020:2018").isChange);
    EXPECT_EQ(cell("ratio:2020:2018").value, 1.2);
    EXPECT_NEAR(cell("change:2020:2018").value.value_or(0), 20, 1e-12);
    EXPECT_EQ(cell("change:2020:2018").unit, Unit::Percent);
    EXPECT_EQ(cell("index:2018:2018").value, 100);
    EXPECT_NEAR(cell("index:2019:2018").value.value_or(0), 110, 1e-12);
    EXPECT_EQ(cellOf(*dataset, selection, {"N2", code, "difference:2020:2018", "T"}).unit,
              Unit::PercentagePoints);
}

TEST(SearchCells, DefineNoChangeFromZero)
{
    SmallData data = figures();
    data.set("N1", Gender::Total, 2018, SmallData::code(0), 0);
    data.set("N1", Gender::Total, 2018, SmallData::code(1), -5);
    const auto dataset = data.dataset();
    Selection selection = searchFor({"N1"});
    for (const CalculationKind kind :
         {CalculationKind::Difference, CalculationKind::Ratio, CalculationKind::PercentChange})
        selection.search.calculations.push_back({kind, Dimension::Year, "last", "first"});
    const auto cell = [&](int place, const std::string &year) {
        return cellOf(*dataset, selection, {"N1", SmallData::code(place), year, "T"});
    };
    EXPECT_EQ(cell(0, "change:2020:2018").undefined, Undefined::FromZero);
    EXPECT_FALSE(cell(0, "change:2020:2018").value);
    EXPECT_EQ(cell(0, "ratio:2020:2018").undefined, Undefined::FromZero);
    EXPECT_EQ(cell(0, "difference:2020:2018").value, 12);
    EXPECT_EQ(cell(1, "change:2020:2018").undefined, Undefined::FromZero) << "from below zero";
    EXPECT_EQ(cell(1, "ratio:2020:2018").undefined, Undefined::No);
}

TEST(SearchCells, SayWhyAReckonedFigureIsMissing)
{
    SmallData data = figures();
    data.setMissing("N1", Gender::Total, 2018, SmallData::code(0), Status::Privacy);
    data.setMissing("N1", Gender::Total, 2020, SmallData::code(1), Status::Missing);
    const auto dataset = data.dataset();
    Selection selection = searchFor({"N1"});
    selection.search.calculations.push_back({CalculationKind::Difference, Dimension::Year, "last", "first"});
    const auto status = [&](int place) {
        return cellOf(*dataset, selection, {"N1", SmallData::code(place), "difference:2020:2018", "T"})
            .status;
    };
    EXPECT_EQ(status(0), Status::Privacy);
    EXPECT_EQ(status(1), Status::Missing);
    EXPECT_EQ(status(2), Status::Ok);
}

TEST(SearchCells, ChangeOfASumIsOfThoseWhoAreInBothYears)
{
    SmallData data = figures();
    data.setMissing("N1", Gender::Total, 2018, SmallData::code(9), Status::Missing);
    const auto dataset = data.dataset();
    Selection selection = searchFor({"N1"});
    selection.search.sum = true;
    selection.search.mean = true;
    selection.search.calculations.push_back({CalculationKind::Difference, Dimension::Year, "last", "first"});
    const SearchCell change = cellOf(*dataset, selection, {"N1", "sum", "difference:2020:2018", "T"});
    EXPECT_EQ(change.value, 18) << "two more for each of nine";
    EXPECT_EQ(change.used, 9);
    EXPECT_EQ(cellOf(*dataset, selection, {"N1", "mean", "difference:2020:2018", "T"}).value, 2);
    EXPECT_EQ(cellOf(*dataset, selection, {"N1", "sum", "2020", "T"}).used, 10);
}

TEST(SearchCells, MeanOfChangesIsNotTheChangeOfTheMean)
{
    const auto dataset = figures().dataset();
    Selection selection = searchFor({"N1"});
    selection.search.mean = true;
    selection.search.sum = true;
    selection.search.calculations.push_back(
        {CalculationKind::PercentChange, Dimension::Year, "last", "first"});
    double mean = 0;
    for (int i = 0; i < 10; ++i)
        mean += 200.0 / (10 + 10 * i) / 10;
    EXPECT_NEAR(cellOf(*dataset, selection, {"N1", "mean", "change:2020:2018", "T"}).value.value_or(0), mean,
                1e-12);
    EXPECT_NEAR(cellOf(*dataset, selection, {"N1", "sum", "change:2020:2018", "T"}).value.value_or(0),
                100 * 20 / 550.0, 1e-12);
}

TEST(SearchCells, CountPerThousandInhabitants)
{
    const auto dataset = figures().dataset();
    Selection selection = searchFor({"N1", "N2"});
    selection.search.sum = true;
    selection.search.calculations.push_back({CalculationKind::Per1000, Dimension::Indicator, "", ""});
    EXPECT_EQ(cellOf(*dataset, selection, {"per1000:N1", SmallData::code(1), "2020", "T"}).value, 11);
    EXPECT_EQ(cellOf(*dataset, selection, {"per1000:N1", "sum", "2020", "T"}).value, 570 * 1000 / 55000.0);
    const auto subject = searchSubject(*dataset, selection);
    EXPECT_EQ(subject->of(Dimension::Indicator).size(), 3U) << "the share has none";
}

TEST(SearchCells, SubtractNoPersonsFromPerCents)
{
    const auto dataset = figures().dataset();
    Selection selection = searchFor({"N1", "N2"});
    selection.search.calculations = {{CalculationKind::Difference, Dimension::Indicator, "N1", "N2"},
                                     {CalculationKind::Ratio, Dimension::Indicator, "N1", "N2"}};
    const std::string code = SmallData::code(0);
    EXPECT_EQ(cellOf(*dataset, selection, {"difference:N1:N2", code, "2020", "T"}).undefined,
              Undefined::UnitsDiffer);
    EXPECT_EQ(cellOf(*dataset, selection, {"ratio:N1:N2", code, "2020", "T"}).value, 12 / 30.0);
}

TEST(SearchCells, ColourOnlyWhereTheRankRuleAllows)
{
    SmallData data = figures();
    data.set("N2", Gender::Total, 2020, "0000", 99);
    const auto dataset = data.dataset();
    Selection selection = searchFor({"N1", "N2"});
    selection.search.areas.emplace_back("0000");
    const auto subject = searchSubject(*dataset, selection);
    const SearchCells cells(*dataset, *subject, {});
    const auto colour = [&](int indicator, int area) { return cells.colourAt({indicator, area, 2, 0}); };
    EXPECT_EQ(colour(1, 9), Colour::Best);
    EXPECT_EQ(colour(1, 5), Colour::Middle);
    EXPECT_EQ(colour(1, 0), Colour::Worst);
    EXPECT_EQ(colour(0, 9), Colour::None) << "no good direction";
    EXPECT_EQ(colour(1, 10), Colour::None) << "riket has no place among the municipalities";
}

} // namespace lagesbild
