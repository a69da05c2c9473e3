// From rows of a file to own indicators of a pack.

#include "core/sources/owndata/cuberows.h"
#include "core/sources/owndata/figureimport.h"
#include "core/sources/owndata/mappingguess.h"
#include "core/sources/owndata/ownfigures.h"
#include "core/sources/tables/delimited.h"
#include "core/sources/tables/px.h"
#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

Area areaOf(const char *code, AreaKind kind, const QString &name, const QString &longName = {})
{
    Area area;
    area.id = AreaId(code);
    area.kind = kind;
    area.name = name;
    area.longName = longName;
    return area;
}

const Catalogue &country()
{
    static const Catalogue catalogue = [] {
        std::vector<Area> areas = Catalogue::sortedAreas(
            {areaOf("0114", AreaKind::Municipality, u"Upplands Väsby"_s, u"Upplands Väsby kommun"_s),
             areaOf("0180", AreaKind::Municipality, u"Stockholm"_s, u"Stockholms stad"_s),
             areaOf("1280", AreaKind::Municipality, u"Malmö"_s, u"Malmö stad"_s),
             areaOf("2021", AreaKind::Municipality, u"Vansbro"_s),
             areaOf("2080", AreaKind::Municipality, u"Falun"_s),
             areaOf("2161", AreaKind::Municipality, u"Ljusdal"_s),
             areaOf("0001", AreaKind::Region, u"Region Stockholm"_s),
             areaOf("0020", AreaKind::Region, u"Region Dalarna"_s),
             areaOf("0000", AreaKind::Country, u"Riket"_s)});
        AreaGroup stockholm;
        stockholm.id = GroupId("county:01");
        stockholm.kind = GroupKind::County;
        stockholm.name = u"Stockholms län"_s;
        AreaGroup dalarna = stockholm;
        dalarna.id = GroupId("county:20");
        dalarna.name = u"Dalarnas län"_s;
        return Catalogue(std::move(areas), {stockholm, dalarna}, {}, {});
    }();
    return catalogue;
}

std::string codeOf(const QString &text)
{
    const auto match = PlaceNames(country()).find(text);
    return match ? country().area(match->area).id.text() : std::string();
}

TableFile fileOf(std::string_view text)
{
    auto read = readDelimited(text);
    EXPECT_TRUE(read) << read.error().detail;
    TableFile file;
    file.format = "csv";
    if (read)
        file.tables.emplace_back(std::move(read->table));
    return file;
}

ImportResult importOf(std::string_view text, const std::optional<ImportMapping> &mapping = {})
{
    auto result = importTables(fileOf(text), mapping, country());
    EXPECT_TRUE(result) << result.error().detail;
    return result ? std::move(*result) : ImportResult();
}

std::optional<double> valueOf(const ImportResult &result, std::size_t indicator, const char *area, int year,
                              Gender gender = Gender::Total)
{
    return result.indicators.at(indicator).cubes.at(gender).value(Year{year},
                                                                  country().indexOf(AreaId(area)));
}

Status statusOf(const ImportResult &result, const char *area, int year)
{
    return result.indicators.at(0)
        .cubes.at(Gender::Total)
        .status(Year{year}, country().indexOf(AreaId(area)));
}

std::string rolesOf(const ImportResult &result)
{
    std::string roles;
    for (const ColumnUse &use : result.mapping.columns)
        roles += (roles.empty() ? "" : " ") + std::string(keyOf(use.role));
    return roles;
}

} // namespace

TEST(PlaceNames, TakeRegionGotlandForTheMunicipalityWhereThereIsNoSuchRegion)
{
    const Area municipality = areaOf("0980", AreaKind::Municipality, u"Gotland"_s);
    const Area region = areaOf("0009", AreaKind::Region, u"Region Gotland"_s);
    const auto codeIn = [](std::vector<Area> areas) {
        const Catalogue catalogue(Catalogue::sortedAreas(std::move(areas)), {}, {}, {});
        const auto match = PlaceNames(catalogue).find(u"Region Gotland");
        return match ? catalogue.area(match->area).id.text() : std::string();
    };
    EXPECT_EQ(codeIn({municipality}), "0980");
    EXPECT_EQ(codeIn({municipality, region}), "0009");
}

TEST(PlaceNames, UnderstandsCodesNamesAndBoth)
{
    EXPECT_EQ(codeOf(u"1280"_s), "1280");
    EXPECT_EQ(codeOf(u"114"_s), "0114") << "a number that lost its zero";
    EXPECT_EQ(codeOf(u"2021 Vansbro"_s), "2021");
    EXPECT_EQ(codeOf(u"Malmö stad"_s), "1280");
    EXPECT_EQ(codeOf(u" upplands  väsby KOMMUN "_s), "0114");
    EXPECT_EQ(codeOf(u"Ljusdals kommun"_s), "2161");
    EXPECT_EQ(codeOf(u"Falu kommun"_s), "2080");
    EXPECT_EQ(codeOf(u"Stockholm"_s), "0180") << "the town, not the county";
    EXPECT_EQ(codeOf(u"Stockholms län"_s), "0001");
    EXPECT_EQ(codeOf(u"20 Dalarnas län"_s), "0020");
    EXPECT_EQ(codeOf(u"Dalarna"_s), "0020");
    EXPECT_EQ(codeOf(u"20"_s), "0020");
    EXPECT_EQ(codeOf(u"Riket"_s), "0000");
    EXPECT_EQ(codeOf(u"00"_s), "0000");
    for (const char *text : {"", "9999", "Total", "12", "2021Vansbro", "Malmöö"})
        EXPECT_EQ(codeOf(QString::fromUtf8(text)), "") << text;
}

TEST(MappingGuess, ReadsALongTable)
{
    const ImportResult result =
        importOf("Kommun;År;Kön;Andel nöjda (%)\nMalmö;2022;Kvinnor;71,5\nMalmö;2022;Män;68\n"
                 "Falun;2022;Kvinnor;70\nMalmö;2021;Kvinnor;..\n");
    EXPECT_EQ(rolesOf(result), "area year gender value");
    ASSERT_EQ(result.indicators.size(), 1U);
    EXPECT_EQ(result.indicators[0].own.title, u"Andel nöjda (%)"_s);
    EXPECT_EQ(result.indicators[0].own.unit, Unit::Percent);
    EXPECT_EQ(valueOf(result, 0, "1280", 2022, Gender::Women), 71.5);
    EXPECT_EQ(valueOf(result, 0, "1280", 2022, Gender::Men), 68.0);
    EXPECT_EQ(result.indicators[0].missing, 1);
    EXPECT_EQ(result.taken, 4);
}

TEST(MappingGuess, ReadsYearsAsColumns)
{
    const ImportResult result = importOf("Kommunkod;Kommun;2020;2021*\n1280;Malmö;1;2\n2080;Falun;3;\n");
    EXPECT_EQ(rolesOf(result), "area ignored value value");
    ASSERT_EQ(result.indicators.size(), 1U);
    EXPECT_EQ(valueOf(result, 0, "1280", 2021), 2.0);
    EXPECT_EQ(valueOf(result, 0, "2080", 2021), std::nullopt) << "an empty cell is no figure";
    EXPECT_EQ(result.refusedCount, 0);
}

TEST(MappingGuess, ReadsIndicatorsAndGendersAsColumns)
{
    const ImportResult several =
        importOf("Region,År,\"Hyra, kr\",Antal\nMalmö,2020,7000,5\nFalun,2020,6000,6\n");
    ASSERT_EQ(several.indicators.size(), 2U);
    EXPECT_EQ(several.indicators[1].own.title, u"Antal"_s);
    EXPECT_EQ(valueOf(several, 0, "2080", 2020), 6000.0);
    const ImportResult genders =
        importOf("Enkät om trygghet\n\nKommun;År;Kvinnor;Män\nMalmö;2020;1;2\nFalun;2020;3;4\n");
    ASSERT_EQ(genders.indicators.size(), 1U);
    EXPECT_EQ(genders.indicators[0].own.title, u"Enkät om trygghet"_s);
    EXPECT_EQ(valueOf(genders, 0, "1280", 2020, Gender::Men), 2.0);
}

TEST(MappingGuess, DividesIndicatorsByOtherTexts)
{
    const ImportResult result =
        importOf("kpi,municipality,year,age,value\nNöjd,Malmö,2020,16-24 år,1\nNöjd,Malmö,2020,25-29 år,2\n");
    EXPECT_EQ(rolesOf(result), "indicator area year split value");
    ASSERT_EQ(result.indicators.size(), 2U);
    EXPECT_EQ(result.indicators[1].own.title, u"Nöjd, 25-29 år"_s);
}

TEST(MappingGuess, YearsAreNoCodesAndAgesNoCounties)
{
    const ImportResult years = importOf("År;Kommun;Antal\n2021;Malmö;5\n2021;Falun;6\n");
    EXPECT_EQ(rolesOf(years), "year area value") << "2021 is Vansbro too";
    const ImportResult ages = importOf("Kommun;År;Ålder;Antal\nMalmö;2020;20;5\nMalmö;2020;21;6\n");
    EXPECT_EQ(rolesOf(ages).substr(0, 9), "area year");
    const auto quarters = importTables(fileOf("Kommun;201501;201502\nMalmö;1;2\nFalun;3;4\n"), {}, country());
    EXPECT_FALSE(quarters) << "a quarter's figure is not a year's";
}

TEST(MappingGuess, TakesTheMunicipalityRatherThanItsCounty)
{
    const ImportResult names =
        importOf("Län;Kommun;År;Antal\nDalarnas län;Falun;2020;5\nStockholms län;Stockholm;2020;6\n");
    EXPECT_EQ(rolesOf(names), "ignored area year value");
    EXPECT_EQ(valueOf(names, 0, "2080", 2020), 5.0);
    const ImportResult codes = importOf("Länskod;Kommun;År;Antal\n20;Falun;2020;5\n20;Vansbro;2020;6\n");
    EXPECT_EQ(rolesOf(codes), "ignored area year value");
}

TEST(MappingGuess, AgesInWordsAreNoCountiesEither)
{
    const auto result = importTables(fileOf("ålder;år;Antal\n20 år;2020;5\n20 år;2021;6\n"), {}, country());
    EXPECT_FALSE(result) << "20 is Dalarna, 20 years is not";
    const ImportResult both = importOf("region;ålder;år;Antal\n20 Dalarna;20 years;2020;5\n"
                                       "20 Dalarna;1 year;2020;6\n");
    EXPECT_EQ(rolesOf(both), "area split year value");
}

TEST(MappingGuess, ANumberOfSomethingIsAValue)
{
    EXPECT_EQ(rolesOf(importOf("Kommun;Year;Number of dogs\nMalmö;2020;5\nFalun;2020;6\n")),
              "area year value");
    EXPECT_EQ(rolesOf(importOf("Kommun;Year;Serial number;Dogs\nMalmö;2020;71;5\nFalun;2020;64;6\n")),
              "area year ignored value");
}

TEST(MappingGuess, SeesEveryValueOfAnEvenTable)
{
    // 1 200 rows, of which every other is sampled: at even steps all of them would be «a».
    std::string text = "Kommun;År;Kön;Grupp;Antal\n";
    for (const char *place : {"Upplands Väsby", "Stockholm", "Malmö", "Vansbro", "Falun", "Ljusdal"}) {
        for (int year = 1960; year < 2010; ++year) {
            for (const char *rest : {"Kvinnor;a", "Kvinnor;b", "Män;a", "Män;b"})
                text += std::string(place) + ';' + std::to_string(year) + ';' + rest + ";5\n";
        }
    }
    const ImportResult result = importOf(text);
    EXPECT_EQ(result.indicators.size(), 2U);
    EXPECT_EQ(result.refusedCount, 0);
}

TEST(MappingGuess, DividesByALongListWhereRowsWouldBeRepeated)
{
    std::string ages = "Kommun;År;Ålder;Antal\n";
    std::string remarks = "Kommun;År;Anmärkning;Antal\n";
    for (int year = 2000; year < 2010; ++year) {
        for (int age = 0; age <= 60; ++age) {
            const std::string name = "grupp " + std::to_string(age);
            ages += "Malmö;" + std::to_string(year) + ';' + name + ";5\n";
            ages += "Falun;" + std::to_string(year) + ';' + name + ";6\n";
        }
    }
    for (int year = 1940; year < 2020; ++year)
        remarks += "Malmö;" + std::to_string(year) + ";anmärkning " + std::to_string(year % 50) + ";5\n";
    EXPECT_EQ(importOf(ages).indicators.size(), 61U);
    EXPECT_EQ(importOf(ages).refusedCount, 0);
    EXPECT_EQ(importOf(remarks).indicators.size(), 1U) << "here nothing is repeated";
}

TEST(Import, SaysThatAFileHasNoFigures)
{
    const auto result = importTables(fileOf("Kommun;År;Ansvarig\nMalmö;2020;Ada\n"), {}, country());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::Malformed);
}

TEST(Import, SaysThatFiguresAreOfMonths)
{
    const auto result =
        importTables(fileOf("Kommun;Månad;Antal\nMalmö;2025M01;5\nMalmö;2025M02;6\n"), {}, country());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().place, "Månad");
    EXPECT_NE(result.error().detail.find("the column Månad holds months"), std::string::npos);
    for (const char *text : {"Kommun;Tid;Antal\nMalmö;202501;5\nMalmö;202502;6\n",
                             "Kommun;Tid;Antal\nMalmö;2025-01;5\nMalmö;2025-02;6\n"}) {
        const auto other = importTables(fileOf(text), {}, country());
        ASSERT_FALSE(other) << text;
        EXPECT_EQ(other.error().place, "Tid") << text;
    }
    const auto columns = importTables(fileOf("Kommun;202501;202502\nMalmö;1;2\nFalun;3;4\n"), {}, country());
    ASSERT_FALSE(columns);
    EXPECT_NE(columns.error().detail.find("the columns 202501 … are of months"), std::string::npos);
}

TEST(Import, MakesAYearOfAllItsMonths)
{
    std::string text = "Kommun;Månad;Arbetslösa, antal;Andel arbetslösa (%)\n";
    for (int month = 1; month <= 12; ++month) {
        const std::string number = (month < 10 ? "0" : "") + std::to_string(month);
        text += "Malmö;2024" + number + ';' + std::to_string(month) + ';' + std::to_string(month) + '\n';
        if (month < 12)
            text += "Falun;2024" + number + ";5;6\n";
    }
    ImportMapping mapping;
    mapping.months = MonthUse::Mean;
    const ImportResult mean = importOf(text, mapping);
    EXPECT_EQ(rolesOf(mean), "area year value value");
    EXPECT_EQ(valueOf(mean, 0, "1280", 2024), 6.5);
    EXPECT_EQ(valueOf(mean, 0, "2080", 2024), std::nullopt) << "eleven months are no year";
    ASSERT_EQ(mean.refusedCount, 22);
    EXPECT_EQ(mean.refused[0].reason, u"incomplete_year"_s);
    EXPECT_EQ(mean.taken, 12);
    mapping.months = MonthUse::Last;
    EXPECT_EQ(valueOf(importOf(text, mapping), 0, "1280", 2024), 12.0);
    mapping.months = MonthUse::Sum;
    const ImportResult sum = importOf(text, mapping);
    ASSERT_EQ(sum.indicators.size(), 1U) << "shares are not added up";
    EXPECT_EQ(valueOf(sum, 0, "1280", 2024), 78.0);
}

TEST(Import, AMonthBesideTheYearIsSaidInTheTitle)
{
    const ImportResult result = importOf("År;Månad;Kommun;Ohälsotal\n2024;12;Malmö;22,5\n2024;12;Falun;26\n");
    EXPECT_EQ(rolesOf(result), "year split area value");
    EXPECT_EQ(result.indicators.at(0).own.title, u"Ohälsotal, Månad 12"_s);
    EXPECT_EQ(rolesOf(importOf("Kommun;År;Hyra per månad\nMalmö;2020;7000\nFalun;2020;6000\n")),
              "area year value");
}

TEST(Import, MakesNothingOfSeveralRowsUnlessToldTo)
{
    const std::string_view schools =
        "Skola;Kommun;År;Elever;Andel flickor (%)\nEken;Malmö;2020;10;40\nLinden;Malmö;2020;30;60\n"
        "Björken;Malmö;2020;.;.\nAlen;Falun;2020;20;50\nAspen;Falun;2020;5;..\nGranen;Vansbro;2020;7;45\n";
    ImportMapping mapping;
    mapping.columns = {{ColumnRole::Ignored, {}, {}, {}},
                       {ColumnRole::Area, {}, {}, {}},
                       {ColumnRole::Year, {}, {}, {}},
                       {ColumnRole::Value, {}, {}, u"Elever"_s},
                       {ColumnRole::Value, {}, {}, u"Andel flickor (%)"_s}};
    const ImportResult refused = importOf(schools, mapping);
    EXPECT_EQ(refused.mostRepeated, 3);
    EXPECT_EQ(refused.taken, 1) << "only the municipality of one school";
    EXPECT_EQ(refused.refusedCount, 10);
    EXPECT_EQ(refused.refused[0].reason, u"several"_s);
    EXPECT_EQ(refused.refused[0].row, 2);

    mapping.repeated = RepeatedUse::Sum;
    const ImportResult sum = importOf(schools, mapping);
    ASSERT_EQ(sum.indicators.size(), 2U);
    EXPECT_EQ(valueOf(sum, 0, "1280", 2020), 40.0) << "what can't be there adds nothing";
    EXPECT_EQ(valueOf(sum, 0, "2080", 2020), 25.0);
    EXPECT_EQ(valueOf(sum, 1, "1280", 2020), std::nullopt) << "shares are not added up";
    EXPECT_EQ(valueOf(sum, 1, "2021", 2020), 45.0);

    mapping.repeated = RepeatedUse::Mean;
    EXPECT_EQ(valueOf(importOf(schools, mapping), 1, "1280", 2020), 50.0);
    mapping.weight = u"Elever"_s;
    const ImportResult weighted = importOf(schools, mapping);
    EXPECT_EQ(valueOf(weighted, 1, "1280", 2020), 55.0);
    EXPECT_EQ(valueOf(weighted, 1, "2080", 2020), std::nullopt) << "one of its schools is not known";
    EXPECT_EQ(weighted.indicators.at(1).missing, 1);
    mapping.weight = u"4"_s;
    EXPECT_EQ(valueOf(importOf(schools, mapping), 1, "1280", 2020), 55.0);
    mapping.weight = u"Lärare"_s;
    EXPECT_FALSE(importTables(fileOf(schools), mapping, country()));
}

TEST(Import, TheSameFigureTwiceIsKeptOnce)
{
    const ImportResult result = importOf("Kommun;År;Antal\nMalmö;2020;9\nMalmö;2020;9\nFalun;2020;7\n");
    EXPECT_EQ(valueOf(result, 0, "1280", 2020), 9.0);
    ASSERT_EQ(result.refused.size(), 1U);
    EXPECT_EQ(result.refused[0].reason, u"repeated"_s);
    EXPECT_EQ(result.taken, 2);
    EXPECT_EQ(result.mostRepeated, 0);
}

TEST(Import, SeesCountsByTheirTitles)
{
    const auto unitOf = [](const std::string &title) {
        const ImportResult result = importOf("Kommun;År;\"" + title + "\"\nMalmö;2020;3\nFalun;2020;50\n");
        return result.indicators.empty() ? Unit::None : result.indicators[0].own.unit;
    };
    for (const char *title :
         {"Antal", "Antal elever", "antal deltagare, flickor", "Elever, antal, flickor", " Elever "})
        EXPECT_EQ(unitOf(title), Unit::Count) << title;
    for (const char *title : {"Antal bilar per 1000 invånare", "Antal/1000 barn", "Antalet är okänt, index",
                              "Antal elever, genomsnitt", "Elever per lärare"})
        EXPECT_NE(unitOf(title), Unit::Count) << title;
    EXPECT_EQ(unitOf("Andel av antal elever"), Unit::Percent);
    const ImportResult divided =
        importOf("Kommun;År;Bakgrund;Antal\nMalmö;2020;Inrikes;3\nFalun;2020;Inrikes;9\n"
                 "Malmö;2020;Utrikes;5\nFalun;2020;Utrikes;7\n");
    ASSERT_EQ(divided.indicators.size(), 2U);
    EXPECT_EQ(divided.indicators[0].own.title, u"Antal, Inrikes"_s);
    EXPECT_EQ(divided.indicators[0].own.unit, Unit::Count) << "of few persons, and not to leave the program";
}

TEST(Import, PassesOverUnitsThatChangeNothing)
{
    const ImportResult result =
        importOf("Kommun;År;Hyra\nMalmö;2020;7 000 kr\nFalun;2020;6500kr\nVansbro;2020;5 900 KR\n"
                 "Ljusdal;2020;6,1 tkr\nStockholm;2020;9 000 kr\nStockholm;2021;9 100 kr\n");
    EXPECT_EQ(valueOf(result, 0, "1280", 2020), 7000.0);
    EXPECT_EQ(valueOf(result, 0, "2080", 2020), 6500.0);
    EXPECT_EQ(valueOf(result, 0, "2021", 2020), 5900.0);
    ASSERT_EQ(result.refused.size(), 1U);
    EXPECT_EQ(result.refused[0].reason, u"with_unit"_s) << "a thousand times as much, and told so";
    EXPECT_EQ(result.refused[0].text, u"6,1 tkr"_s);
}

TEST(Import, ListsEveryRowItCantTake)
{
    const ImportResult result =
        importOf("Kommun;År;Antal\nMalmö;2020;1\nAtlantis;2020;2\n;2020;3\nMalmö;20x0;4\n"
                 "Malmö;2021M04;5\nMalmö;2022;många\nMalmö;2020;9\nFalun;2020;7\n");
    QStringList reasons;
    for (const RefusedRow &row : result.refused)
        reasons << QString::number(row.row) + u' ' + row.reason + u' ' + row.text;
    EXPECT_EQ(reasons, (QStringList{u"2 several 1"_s, u"3 unknown_area Atlantis"_s, u"4 no_area "_s,
                                    u"5 bad_year 20x0"_s, u"6 part_of_year 2021M04"_s,
                                    u"7 bad_number många"_s, u"8 several 9"_s}));
    EXPECT_EQ(result.rows, 8);
    EXPECT_EQ(result.taken, 1);
    EXPECT_EQ(valueOf(result, 0, "2080", 2020), 7.0);
    EXPECT_EQ(result.mostRepeated, 2);
}

TEST(Import, MarksMeanWhatTheSourceSays)
{
    const ImportResult result =
        importOf("Kommun;År;Andel\nMalmö;2019;5\nMalmö;2020;..\nMalmö;2021;.\nMalmö;2022;-\n"
                 "Uppgifter som bygger på färre än 10 elever ersätts med två prickar (..)\n");
    EXPECT_EQ(statusOf(result, "1280", 2020), Status::Privacy);
    EXPECT_EQ(statusOf(result, "1280", 2021), Status::NotApplicable);
    EXPECT_EQ(statusOf(result, "1280", 2022), Status::Missing);
    EXPECT_EQ(result.notes.at(u"dash"_s), 1);
    ImportMapping zero;
    zero.dashIsZero = true;
    EXPECT_EQ(valueOf(importOf("Kommun;År;Andel\nMalmö;2022;-\nFalun;2022;1\n", zero), 0, "1280", 2022), 0.0);
}

TEST(Import, TakesWhatTheMappingSays)
{
    ImportMapping mapping;
    mapping.area = AreaId("2080");
    mapping.indicators.push_back({u"Antal"_s, IndicatorId(), u"Elever i förberedelseklass"_s, Unit::Count, 0,
                                  Direction::Neutral, std::nullopt, u"Egen räkning."_s});
    const ImportResult result = importOf("År;Antal\n2020;5\n2021;6\n", mapping);
    EXPECT_EQ(valueOf(result, 0, "2080", 2021), 6.0);
    EXPECT_EQ(result.indicators[0].own.title, u"Elever i förberedelseklass"_s);
    const auto without = importTables(fileOf("År;Antal\n2020;5\n2021;6\n"), {}, country());
    ASSERT_FALSE(without);
    EXPECT_NE(without.error().detail.find("municipality"), std::string::npos);
    const auto undated = importTables(fileOf("Kommun;Antal\nMalmö;5\nFalun;6\n"), {}, country());
    ASSERT_FALSE(undated);
    EXPECT_NE(undated.error().detail.find("year"), std::string::npos);
}

TEST(Import, ReadsAStatisticalTable)
{
    const auto px = readPx("CHARSET=\"ANSI\";TITLE=\"Elever\";STUB=\"region\";HEADING=\"kön\",\"år\";"
                           "VALUES(\"region\")=\"Riket\",\"Malmö\";CODES(\"region\")=\"00\",\"1280\";"
                           "VALUES(\"kön\")=\"män\",\"kvinnor\";VALUES(\"år\")=\"2020\",\"2021\";"
                           "DATASYMBOL2=\"sekretess\";DATA=1 2 3 4 5 \"-\" 7 \"..\";");
    ASSERT_TRUE(px) << px.error().detail;
    TableFile file;
    file.tables.emplace_back(px->cube);
    const auto result = importTables(file, {}, country());
    ASSERT_TRUE(result) << result.error().detail;
    EXPECT_EQ(valueOf(*result, 0, "0000", 2021, Gender::Women), 4.0);
    EXPECT_EQ(valueOf(*result, 0, "1280", 2021, Gender::Men), 0.0) << "a PX file's - is an exact zero";
    EXPECT_EQ(
        result->indicators[0].cubes.at(Gender::Women).status(Year{2021}, country().indexOf(AreaId("1280"))),
        Status::Privacy);
    EXPECT_EQ(result->indicators[0].own.title, u"Elever"_s);
}

TEST(Import, TakesUnitSourceAndDateOfAStatisticalTable)
{
    const auto px = readPx("CHARSET=\"ANSI\";TITLE=\"Folkmängd efter region, typ och år\";"
                           "CONTENTS=\"Folkmängd\";UNITS=\"antal\";SOURCE=\"SCB\";"
                           "LAST-UPDATED=\"20240221 08:00\";STUB=\"region\";HEADING=\"år\";"
                           "VALUES(\"region\")=\"Falun\",\"Malmö\";CODES(\"region\")=\"2080\",\"1280\";"
                           "VALUES(\"år\")=\"2020\",\"2021\";DATA=1 2 3 4;");
    ASSERT_TRUE(px) << px.error().detail;
    TableFile file;
    file.tables.emplace_back(px->cube);
    const auto result = importTables(file, {}, country());
    ASSERT_TRUE(result) << result.error().detail;
    const OwnIndicator &own = result->indicators.at(0).own;
    EXPECT_EQ(own.title, u"Folkmängd"_s);
    EXPECT_EQ(own.unit, Unit::Count);
    EXPECT_EQ(own.description, u"Källa: SCB, 2024-02-21."_s);
    EXPECT_EQ(result->source, u"SCB"_s);
    PackContent content;
    content.catalogue = country();
    const auto added = addOwnFigures(content, *result, u"folkmängd.px"_s, QDateTime::currentDateTimeUtc());
    ASSERT_EQ(added.size(), 1U);
    EXPECT_EQ(content.catalogue.indicator(added[0].id)->source, u"SCB"_s);
}

TEST(Import, EachContentOfAStatisticalTableHasItsUnit)
{
    TableCube cube;
    cube.title = u"Pendling"_s;
    cube.variables = {{u"Region"_s,
                       u"region"_s,
                       VariableRole::Geo,
                       {{u"1280"_s, u"Malmö"_s, {}}, {u"2080"_s, u"Falun"_s, {}}}},
                      {u"Tid"_s, u"år"_s, VariableRole::Time, {{u"2020"_s, u"2020"_s, {}}}},
                      {u"C"_s,
                       u"tabellinnehåll"_s,
                       VariableRole::Contents,
                       {{u"A"_s, u"Pendlare"_s, u"personer"_s}, {u"B"_s, u"Omsättning"_s, u"tkr"_s}}}};
    cube.values = {1, 2, 3, 4};
    cube.symbolOf.resize(4);
    TableFile file;
    file.tables.emplace_back(cube);
    const auto result = importTables(file, {}, country());
    ASSERT_TRUE(result) << result.error().detail;
    ASSERT_EQ(result->indicators.size(), 2U);
    EXPECT_EQ(result->indicators[0].own.title, u"Pendlare"_s);
    EXPECT_EQ(result->indicators[0].own.unit, Unit::Count);
    EXPECT_EQ(result->indicators[1].own.unit, Unit::None);
    EXPECT_EQ(result->indicators[1].own.description, u"Enhet: tkr."_s);
}

TEST(ImportMapping, ComesBackFromItsText)
{
    ImportMapping mapping;
    mapping.table = u"2"_s;
    mapping.layout = TableLayout{1, 2, 9};
    mapping.area = AreaId("2080");
    mapping.year = Year{2020};
    mapping.gender = Gender::Women;
    mapping.dashIsZero = true;
    mapping.repeated = RepeatedUse::Mean;
    mapping.weight = u"Antal elever"_s;
    mapping.months = MonthUse::Last;
    mapping.columns = {{ColumnRole::Area, {}, {}, {}},
                       {ColumnRole::Value, Year{2019}, Gender::Men, u"Antal"_s},
                       {ColumnRole::Ignored, {}, {}, {}}};
    mapping.indicators.push_back(
        {u"Antal"_s, IndicatorId("EGEN_0003"), u"Titel"_s, Unit::Per1000, 1, Direction::LowIsBetter,
         Denominator{IndicatorId("N01951"), Denominator::Kind::YearBefore}, u"Text"_s, false});
    const auto read = parseMapping(toJson(mapping));
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(*read, mapping);
    EXPECT_FALSE(parseMapping("[]"));
    EXPECT_FALSE(parseMapping(R"({"columns":[{"role":"weather"}]})"));
    EXPECT_FALSE(parseMapping(R"({"year":3000})"));
    EXPECT_FALSE(parseMapping(R"({"repeated":"first"})"));
    EXPECT_FALSE(parseMapping(R"({"months":"guess"})"));
    EXPECT_FALSE(parseMapping(R"({"indicators":[{"unit":"miles"}]})"));
}

TEST(OwnFigures, EnterAndLeaveAPack)
{
    PackContent content;
    content.catalogue = country();
    const ImportResult imported =
        importOf("Kommun;År;Antal;Andel\nMalmö;2020;5;50\nFalun;2020;6;60\nX;2020;1;1\n");
    const QDateTime when = QDateTime::fromString(u"2026-11-25T12:00:00Z"_s, Qt::ISODate);
    const auto added = addOwnFigures(content, imported, u"/hem/enkät.csv"_s, when);
    ASSERT_EQ(added.size(), 2U);
    EXPECT_EQ(added[0].id, IndicatorId("EGEN_0001"));
    EXPECT_TRUE(isOwn(added[1].id));
    EXPECT_FALSE(added[0].replaced);
    const LedgerEntry &entry = content.provenance.ledger.back();
    EXPECT_EQ(entry.origin, u"enkät.csv"_s);
    EXPECT_EQ(entry.source, u"Egna uppgifter"_s);
    EXPECT_EQ(entry.taken, 4);
    EXPECT_EQ(entry.refused, 1);
    const Collection *own = content.catalogue.collection(CollectionId("own"));
    ASSERT_NE(own, nullptr);
    EXPECT_EQ(own->sections[0].entries.size(), 2U);

    const auto again =
        addOwnFigures(content, importOf("Kommun;År;Antal\nMalmö;2021;7\nFalun;2021;8\n"), u"b.csv"_s, when);
    ASSERT_EQ(again.size(), 1U);
    EXPECT_EQ(again[0].id, IndicatorId("EGEN_0001")) << "the same title takes its place";
    EXPECT_TRUE(again[0].replaced);
    EXPECT_EQ(content.cubes.at({IndicatorId("EGEN_0001"), Gender::Total}).firstYear(), Year{2021});

    PackContent renewed;
    renewed.catalogue = Catalogue({areaOf("1280", AreaKind::Municipality, u"Malmö"_s)}, {}, {}, {});
    keepOwnFigures(content, renewed);
    EXPECT_EQ(renewed.cubes.at({IndicatorId("EGEN_0002"), Gender::Total}).value(Year{2020}, 0), 50.0)
        << "found by code, though the areas' order is another";
    EXPECT_EQ(renewed.provenance.ledger.size(), 2U);

    OwnIndicator told;
    told.id = IndicatorId("EGEN_0001");
    told.title = u"Nyanlända elever"_s;
    told.unit = Unit::Count;
    told.decimals = 0;
    told.direction = Direction::LowIsBetter;
    told.description = u"I oktober."_s;
    EXPECT_TRUE(editOwnIndicator(content, told));
    const Indicator *edited = content.catalogue.indicator(told.id);
    ASSERT_NE(edited, nullptr);
    EXPECT_EQ(edited->title, told.title);
    EXPECT_EQ(edited->shortTitle, told.title);
    EXPECT_EQ(edited->direction, Direction::LowIsBetter);
    EXPECT_EQ(edited->origin, 1) << "the figures still come from the second file";
    EXPECT_EQ(content.descriptions.at(told.id), told.description);
    EXPECT_EQ(content.cubes.at({told.id, Gender::Total}).value(Year{2021}, country().indexOf(AreaId("1280"))),
              7.0);
    told.id = IndicatorId("EGEN_0009");
    EXPECT_FALSE(editOwnIndicator(content, told));

    EXPECT_FALSE(removeOwnIndicator(content, IndicatorId("N00973")));
    EXPECT_TRUE(removeOwnIndicator(content, IndicatorId("EGEN_0001")));
    EXPECT_TRUE(removeOwnIndicator(content, IndicatorId("EGEN_0002")));
    EXPECT_EQ(content.catalogue.collection(CollectionId("own")), nullptr);
    EXPECT_TRUE(content.cubes.empty());
}

} // namespace lagesbild
