#include "ui/search/searchtext.h"

#include "tests/support/qtprinting.h"
#include "tests/support/smalldata.h"

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

TEST(SearchText, WritesNumbersWithTheirUnit)
{
    EXPECT_EQ(cellText({.value = 33.14, .status = Status::Ok, .unit = Unit::Percent, .decimals = 1}),
              u"33,1\u00a0%"_s);
    EXPECT_EQ(cellText({.value = 1981, .status = Status::Ok, .unit = Unit::Count, .decimals = 0}),
              u"1\u00a0981"_s);
    EXPECT_EQ(
        cellText(
            {.value = -2.04, .status = Status::Ok, .unit = Unit::Percent, .decimals = 1, .isChange = true}),
        u"\u22122,0\u00a0%"_s);
    EXPECT_EQ(cellText({.value = 2,
                        .status = Status::Ok,
                        .unit = Unit::PercentagePoints,
                        .decimals = 1,
                        .isChange = true}),
              u"+2,0\u00a0p.p."_s);
}

TEST(SearchText, NeverLeavesACellBlank)
{
    for (const Status status : {Status::Missing, Status::NotApplicable, Status::Privacy, Status::Absent}) {
        EXPECT_FALSE(cellText({.status = status}).isEmpty());
        EXPECT_FALSE(cellWords({.status = status}).isEmpty());
    }
    for (const Undefined why :
         {Undefined::FromZero, Undefined::UnitsDiffer, Undefined::NotAdded, Undefined::NoWeights}) {
        EXPECT_FALSE(cellText({.status = Status::Ok, .undefined = why}).isEmpty());
        EXPECT_FALSE(cellWords({.status = Status::Ok, .undefined = why}).isEmpty());
    }
}

TEST(SearchText, SaysHowManyStandBehindATotal)
{
    EXPECT_EQ(cellWords({.value = 570, .status = Status::Ok, .used = 9, .of = 10}),
              u"9 of 10 municipalities have a figure that counts."_s);
}

TEST(SearchText, CopiesNumbersAsASpreadsheetTakesThem)
{
    EXPECT_EQ(cellCopy({.value = 12345.678, .status = Status::Ok, .unit = Unit::Kronor, .decimals = 1}),
              u"12345,7"_s);
    EXPECT_EQ(cellCopy({.value = -2, .status = Status::Ok, .decimals = 0, .isChange = true}), u"-2"_s);
    EXPECT_EQ(cellCopy({.status = Status::Privacy}), u".."_s);
}

TEST(SearchText, TellsWhatIsInTheTable)
{
    SmallData data;
    data.add("N1", Unit::Count);
    for (int year = 2018; year <= 2020; ++year)
        data.fill("N1", year, 10, 1);
    data.setMissing("N1", Gender::Total, 2020, SmallData::code(1), Status::Missing);
    const auto dataset = data.dataset();
    Selection selection;
    selection.focus = AreaId(SmallData::code(0));
    selection.search.indicators = {IndicatorId("N1")};
    selection.search.areas = {"all"};
    const auto search = FreeSearch::of(*dataset, selection);
    EXPECT_EQ(searchSentence(*search),
              u"1 indicator(s) for 10 area(s), 2018–2020. 1 of 30 figures are missing."_s);
    EXPECT_EQ(areaChoiceName(*dataset, selection, "focus"), u"Östra (chosen above)"_s);
    EXPECT_EQ(areaChoiceName(*dataset, selection, "county"), u"Tio län (6)"_s);
}

} // namespace lagesbild
