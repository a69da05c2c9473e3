#include "core/sources/pxweb/tablequery.h"

#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

#include <QStringList>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

CubeVariable variable(const QString &code, VariableRole role, const QStringList &codes)
{
    CubeVariable made{code, code.toLower(), role, {}};
    for (const QString &value : codes)
        made.categories.push_back({value, u"värdet "_s + value, {}});
    return made;
}

const CubeVariable region =
    variable(u"Region"_s, VariableRole::Geo, {u"00"_s, u"01"_s, u"0114"_s, u"0180"_s, u"14"_s, u"1480"_s});
const CubeVariable year = variable(u"Tid"_s, VariableRole::Time,
                                   {u"2015"_s, u"2016"_s, u"2017"_s, u"2018"_s, u"2019"_s, u"2020"_s});

/// The codes chosen, or what is wrong.
QStringList chosen(const CubeVariable &of, const QString &expressions)
{
    const auto positions = chooseValues(of, expressions);
    if (!positions)
        return {u"error"_s};
    QStringList codes;
    for (const std::size_t position : *positions)
        codes << of.categories[position].code;
    return codes;
}

ErrorKind errorOf(const CubeVariable &of, const QString &expressions)
{
    const auto positions = chooseValues(of, expressions);
    EXPECT_FALSE(positions) << expressions.toStdString();
    return positions ? ErrorKind::Damaged : positions.error().kind;
}

TableDescription population()
{
    return {u"TAB1"_s,
            u"Folkmängd"_s,
            u"SCB"_s,
            {},
            {{region, true, {}},
             {variable(u"Kon"_s, VariableRole::Gender, {u"1"_s, u"2"_s}), true, {}},
             {variable(u"Alder"_s, VariableRole::None, {u"-15"_s, u"16+"_s}), false, {}},
             {year, false, {}}}};
}

Result<TableQuery> queryOf(const QStringList &texts)
{
    std::vector<ValueChoice> choices;
    for (const QString &text : texts) {
        const auto choice = parseValueChoice(text);
        if (!choice)
            return choice.error();
        choices.push_back(*choice);
    }
    return makeQuery(population(), choices);
}

} // namespace

TEST(ValueChoice, SaysWhichVariableAndWhichValues)
{
    const auto choice = parseValueChoice(u" Alder = 16-19, TOP(2)"_s);
    ASSERT_TRUE(choice);
    EXPECT_EQ(choice->variable, u"Alder"_s);
    EXPECT_EQ(choice->values, u"16-19, TOP(2)"_s);
    const auto ofList = parseValueChoice(u"Alder @ agg_10 =*"_s);
    ASSERT_TRUE(ofList);
    EXPECT_EQ(ofList->variable, u"Alder"_s);
    EXPECT_EQ(ofList->codelist, u"agg_10"_s);
    EXPECT_EQ(ofList->values, u"*"_s);
    const auto address = parseValueChoice(u"Epost=a@b"_s);
    ASSERT_TRUE(address);
    EXPECT_EQ(address->values, u"a@b"_s) << "a sign among the values means nothing";
    for (const QString &nonsense :
         {u"Alder"_s, u"=3"_s, u"Alder="_s, u""_s, u" = "_s, u"Alder@=1"_s, u"@agg=1"_s}) {
        const auto refused = parseValueChoice(nonsense);
        ASSERT_FALSE(refused) << nonsense.toStdString();
        EXPECT_EQ(refused.error().kind, ErrorKind::WrongUse);
    }
}

TEST(ValueChoice, TakesCodesInTheTablesOrderEachOnce)
{
    EXPECT_EQ(chosen(region, u"1480,0114, 00,0114"_s), (QStringList{u"00"_s, u"0114"_s, u"1480"_s}));
    EXPECT_EQ(chosen(region, u"*"_s).size(), 6);
    EXPECT_EQ(chosen(region, u"VÄRDET 0180"_s), QStringList{u"0180"_s}) << "a label, in any case";
}

TEST(ValueChoice, TakesPatterns)
{
    EXPECT_EQ(chosen(region, u"01*"_s), (QStringList{u"01"_s, u"0114"_s, u"0180"_s}));
    EXPECT_EQ(chosen(region, u"??"_s), (QStringList{u"00"_s, u"01"_s, u"14"_s}));
    EXPECT_EQ(chosen(region, u"????"_s), (QStringList{u"0114"_s, u"0180"_s, u"1480"_s}));
    EXPECT_EQ(chosen(region, u"*80,00"_s), (QStringList{u"00"_s, u"0180"_s, u"1480"_s}));
    const CubeVariable odd = variable(u"X"_s, VariableRole::None, {u"a.c"_s, u"abc"_s, u"*"_s, u"65+"_s});
    EXPECT_EQ(chosen(odd, u"a.?"_s), QStringList{u"a.c"_s}) << "a dot is a dot";
    EXPECT_EQ(chosen(odd, u"*"_s), QStringList{u"*"_s}) << "a code that looks like an expression is the code";
    EXPECT_EQ(chosen(odd, u"65+"_s), QStringList{u"65+"_s});
}

TEST(ValueChoice, TheTopOfATimeIsTheLatest)
{
    EXPECT_EQ(chosen(year, u"TOP(2)"_s), (QStringList{u"2019"_s, u"2020"_s}));
    EXPECT_EQ(chosen(year, u"top(1,5)"_s), QStringList{u"2015"_s});
    EXPECT_EQ(chosen(year, u"Bottom(2)"_s), (QStringList{u"2015"_s, u"2016"_s}));
    EXPECT_EQ(chosen(year, u"TOP(100)"_s).size(), 6);
    EXPECT_EQ(chosen(region, u"TOP(2)"_s), (QStringList{u"00"_s, u"01"_s}));
    EXPECT_EQ(chosen(region, u"BOTTOM(2, 1)"_s), (QStringList{u"0180"_s, u"14"_s}));
    CubeVariable backwards = year;
    std::ranges::reverse(backwards.categories);
    EXPECT_EQ(chosen(backwards, u"TOP(2)"_s), (QStringList{u"2020"_s, u"2019"_s}));
}

TEST(ValueChoice, TakesSpans)
{
    EXPECT_EQ(chosen(year, u"FROM(2018)"_s), (QStringList{u"2018"_s, u"2019"_s, u"2020"_s}));
    EXPECT_EQ(chosen(year, u"to(2016)"_s), (QStringList{u"2015"_s, u"2016"_s}));
    EXPECT_EQ(chosen(year, u"RANGE(2010,2016)"_s), (QStringList{u"2015"_s, u"2016"_s}))
        << "a time need not be there";
    EXPECT_EQ(chosen(region, u"RANGE(0114,14)"_s), (QStringList{u"0114"_s, u"0180"_s, u"14"_s}));
    EXPECT_EQ(chosen(region, u"FROM(14),00"_s), (QStringList{u"00"_s, u"14"_s, u"1480"_s}));
    const CubeVariable month =
        variable(u"Tid"_s, VariableRole::Time, {u"2024M11"_s, u"2024M12"_s, u"2025M01"_s});
    EXPECT_EQ(chosen(month, u"FROM(2025)"_s), QStringList{u"2025M01"_s});
    EXPECT_EQ(chosen(month, u"TO(2024)"_s), (QStringList{u"2024M11"_s, u"2024M12"_s})) << "all of that year";
}

TEST(ValueChoice, SaysWhatIsWrong)
{
    for (const QString &unknown : {u"9999"_s, u"X*"_s, u"FROM(77)"_s, u"RANGE(00,77)"_s, u"TOP(1,6)"_s})
        EXPECT_EQ(errorOf(region, unknown), ErrorKind::NotFound) << unknown.toStdString();
    EXPECT_EQ(errorOf(year, u"FROM(2021)"_s), ErrorKind::NotFound);
    for (const QString &nonsense :
         {u"TOP()"_s, u"TOP(x)"_s, u"TOP(0)"_s, u"TOP(-1)"_s, u"TOP(1,2,3)"_s, u"RANGE(00)"_s,
          u"FROM(00,01)"_s, u"RANGE(14,00)"_s, u"00,,01"_s, u"TO()"_s})
        EXPECT_EQ(errorOf(region, nonsense), ErrorKind::WrongUse) << nonsense.toStdString();
    const auto refused = chooseValues(region, u"00,0999"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().place, "Region=0999");
}

TEST(TableQuery, LeavesOutWhatMayBeAndAsksForAllOfTheRest)
{
    const auto query = queryOf({u"kon=2"_s});
    ASSERT_TRUE(query) << query.error().detail;
    ASSERT_EQ(query->variables.size(), 3U);
    EXPECT_EQ(query->variables[0].code, u"Kon"_s);
    EXPECT_EQ(query->variables[1].code, u"Alder"_s);
    EXPECT_EQ(query->variables[2].code, u"Tid"_s);
    EXPECT_EQ(query->sizes(), (std::vector<std::size_t>{1, 2, 6}));
    EXPECT_EQ(query->variables[0].categories[0].label, u"värdet 2"_s);
}

TEST(TableQuery, SaysWhatIsWrong)
{
    const auto unknown = queryOf({u"Sektor=1"_s});
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().kind, ErrorKind::NotFound);
    EXPECT_NE(unknown.error().detail.find("Region, Kon, Alder, Tid"), std::string::npos)
        << "and what there is";
    const auto twice = queryOf({u"Tid=2015"_s, u"tid=2016"_s});
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().kind, ErrorKind::WrongUse);
    TableDescription huge = population();
    huge.variables.clear();
    for (int v = 0; v < 4; ++v) {
        QStringList codes;
        for (int i = 0; i < 100; ++i)
            codes << QString::number(i);
        huge.variables.push_back({variable(u"V%1"_s.arg(v), VariableRole::None, codes), false, {}});
    }
    const auto tooMuch = makeQuery(huge, {});
    ASSERT_FALSE(tooMuch);
    EXPECT_EQ(tooMuch.error().kind, ErrorKind::WrongUse);
}

TEST(TableQuery, AsksForTheValuesAtThePositionsChosen)
{
    const ChosenPositions positions{{2, 5}, {}, {1}, {0, 5}};
    EXPECT_EQ(cellsAskedFor(positions), 4U);
    const auto query = queryOf(population(), positions);
    ASSERT_TRUE(query) << query.error().detail;
    ASSERT_EQ(query->variables.size(), 3U) << "the gender is left out";
    EXPECT_EQ(query->variables[0].categories[1].code, u"1480"_s);
    EXPECT_EQ(query->variables[1].categories[0].code, u"16+"_s);
    EXPECT_EQ(query->variables[2].categories[1].code, u"2020"_s);
    EXPECT_EQ(query->variables[2].role, VariableRole::Time);
    const auto lacking = queryOf(population(), {{2}, {}, {}, {0}});
    ASSERT_FALSE(lacking) << "the age may not be left out";
    EXPECT_EQ(lacking.error().kind, ErrorKind::WrongUse);
    EXPECT_EQ(lacking.error().place, "Alder");
    EXPECT_EQ(cellsAskedFor(ChosenPositions(4, std::vector<std::size_t>(100))), std::nullopt);
}

TEST(TableQuery, KnowsWhatOneMostlyWants)
{
    TableDescription table = population();
    table.variables[0].variable.categories.push_back({u"0180C1010"_s, u"en del av en kommun"_s, {}});
    table.variables.push_back(
        {variable(u"ContentsCode"_s, VariableRole::Contents, {u"C1"_s, u"C2"_s}), false, {}});
    const ChosenPositions usual = usualChoice(table);
    EXPECT_EQ(usual, (ChosenPositions{{0, 1, 2, 3, 4, 5}, {}, {}, {1, 2, 3, 4, 5}, {0}}));
}

} // namespace lagesbild
