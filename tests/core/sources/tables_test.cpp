#include "core/sources/csvfields.h"
#include "core/sources/csvlist.h"
#include "core/sources/guidetable.h"
#include "core/sources/placelist.h"
#include "core/sources/populationclasses.h"
#include "tests/core/sources/madeup.h"
#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

#include <set>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

std::vector<std::string> fieldsOf(std::string_view line)
{
    CsvFields fields;
    EXPECT_TRUE(fields.split(line));
    return {fields.begin(), fields.end()};
}

const GuideTable::Entry *entryOf(const GuideTable &guide, const char *id)
{
    const auto found = std::ranges::find_if(guide.entries(),
                                            [&](const auto &e) { return e.indicator.id == IndicatorId(id); });
    return found == guide.entries().end() ? nullptr : &*found;
}

/// Ids in the direction given.
std::set<std::string> idsWith(const GuideTable &guide, Direction direction)
{
    std::set<std::string> ids;
    for (const GuideTable::Entry &entry : guide.entries()) {
        if (entry.indicator.direction == direction && !entry.indicator.formula &&
            !entry.indicator.id.isEmpty())
            ids.insert(entry.indicator.id.text());
    }
    return ids;
}

} // namespace

TEST(CsvFields, SplitsAtCommasOutsideQuotes)
{
    using Fields = std::vector<std::string>;
    EXPECT_EQ(fieldsOf("a,b,,c"), (Fields{"a", "b", "", "c"}));
    EXPECT_EQ(fieldsOf("\"a,b\",c"), (Fields{"a,b", "c"}));
    EXPECT_EQ(fieldsOf("\"\",x,"), (Fields{"", "x", ""}));
    EXPECT_EQ(fieldsOf(""), (Fields{""}));
    EXPECT_EQ(fieldsOf("\"a\"b,c"), (Fields{"\"a\"b", "c"})) << "not a quoted field: left as it is";
    CsvFields fields;
    EXPECT_FALSE(fields.split("a,\"b,c"));
}

TEST(CsvList, TellsTheRowThatIsWrong)
{
    const MadeUpFiles files;
    const auto good =
        CsvList::read(files.add(u"good.csv"_s, "\xEF\xBB\xBF# remark\na,b\r\n1,å\r\n\n2,\"x,y\"\n"));
    ASSERT_TRUE(good) << good.error().detail;
    EXPECT_EQ(good->rowCount(), 2);
    EXPECT_EQ(good->text(0, "b"), u"å"_s);
    EXPECT_EQ(good->text(1, "b"), u"x,y"_s);
    EXPECT_EQ(good->text(1, "c"), QString());
    const auto rowOf = [&](const QByteArray &content) {
        const auto table = CsvList::read(files.add(u"bad.csv"_s, content));
        EXPECT_FALSE(table);
        return table ? -1 : table.error().row;
    };
    EXPECT_EQ(rowOf("a,b\n1,2\n3\n"), 3);
    EXPECT_EQ(rowOf("a,b\n1,\xE5\n"), 2);
    EXPECT_EQ(rowOf("a,b\n1,\"2\n"), 2);
    EXPECT_EQ(rowOf("# only a remark\n"), 0);
}

TEST(PlaceList, KnowsTheCountry)
{
    const auto places = PlaceList::builtIn();
    ASSERT_TRUE(places) << places.error().detail;
    EXPECT_EQ(places->municipalities().size(), 290U);
    EXPECT_EQ(places->counties().size(), 21U);
    ASSERT_NE(places->find("0980"), nullptr);
    EXPECT_EQ(places->find("0980")->county, "09");
    EXPECT_EQ(places->find("0331")->county, "03") << "Heby belongs to Uppsala since 2007";
    EXPECT_EQ(places->find("1880")->longName, u"Örebro kommun"_s);
    EXPECT_EQ(places->find("9999"), nullptr);
    EXPECT_TRUE(places->hasCounty("25"));
    EXPECT_FALSE(places->hasCounty("02"));
}

TEST(PlaceList, RefusesAListThatIsNone)
{
    const MadeUpFiles files;
    EXPECT_FALSE(PlaceList::read(files.add(u"a.csv"_s, "code,name\n1880,Örebro\n")));
    EXPECT_FALSE(PlaceList::read(
        files.add(u"b.csv"_s, "code,name,name_long,county_code,county,skr2017_code,skr2017_name,skr2023_code,"
                              "skr2023_name\n188,Ö,Ö,18,Ö,B3,S,B3,S\n")));
}

TEST(GuideTable, HasTheGuidesSixAreasInOrder)
{
    const auto guide = GuideTable::builtIn();
    ASSERT_TRUE(guide) << guide.error().detail;
    std::vector<Indicator> indicators;
    std::unordered_map<IndicatorId, QString> descriptions;
    for (const GuideTable::Entry &entry : guide->entries()) {
        if (!entry.indicator.id.isEmpty() && !entry.indicator.formula)
            indicators.push_back(entry.indicator);
    }
    guide->applyTo(indicators, descriptions);
    const Collection collection = guide->integration(indicators);
    QStringList areas;
    std::set<std::string> seen;
    for (const CollectionSection &section : collection.sections) {
        if (!areas.contains(section.area))
            areas += section.area;
        EXPECT_FALSE(section.entries.front().variant) << "a variant follows what it is a variant of";
        for (const CollectionEntry &entry : section.entries)
            EXPECT_TRUE(entry.indicator.isEmpty() || seen.insert(entry.indicator.text()).second)
                << entry.indicator.text();
    }
    EXPECT_EQ(areas,
              (QStringList{u"Asyl- och flyktingmottagande"_s, u"Utbildning i svenska för invandrare (sfi)"_s,
                           u"Arbetsförmedlingens etableringsuppdrag för nyanlända"_s,
                           u"Flyktingars etablering i arbete och studier"_s, u"Demografi och bostäder"_s,
                           u"Representation av utrikes födda"_s}));
    EXPECT_TRUE(seen.contains("LB_RECEIVED_2Y_PER_1000"));
    EXPECT_TRUE(seen.contains("LB_STUDY"));
}

TEST(GuideTable, JudgesDirectionsAsSettled)
{
    const auto guide = GuideTable::builtIn();
    ASSERT_TRUE(guide);
    EXPECT_EQ(idsWith(*guide, Direction::HighIsBetter),
              (std::set<std::string>{"N18409", "N18413", "N18704", "N18703", "N00973", "N00971", "N00972",
                                     "N00700", "N00486", "N00701"}));
    EXPECT_EQ(idsWith(*guide, Direction::LowIsBetter),
              (std::set<std::string>{"N18410", "N00702", "N00703", "N00708"}));
    EXPECT_TRUE(idsWith(*guide, Direction::Target).empty());
}

TEST(GuideTable, KnowsDenominatorsOnlyWhereTheyAreKnown)
{
    const auto guide = GuideTable::builtIn();
    ASSERT_TRUE(guide);
    for (const char *id : {"N00971", "N00972", "N00973", "LB_STUDY", "LB_OTHER"})
        EXPECT_EQ(entryOf(*guide, id)->indicator.denominator,
                  (Denominator{IndicatorId("N00964"), Denominator::Kind::Exact}))
            << id;
    for (const char *id : {"N18409", "N18410", "N18411"})
        EXPECT_EQ(entryOf(*guide, id)->indicator.denominator,
                  (Denominator{IndicatorId("N18801"), Denominator::Kind::Proxy}))
            << id;
    for (const char *id : {"N01993", "N02006"})
        EXPECT_EQ(entryOf(*guide, id)->indicator.denominator,
                  (Denominator{IndicatorId("N01951"), Denominator::Kind::YearBefore}))
            << id;
    EXPECT_FALSE(entryOf(*guide, "N00700")->indicator.denominator);
}

TEST(GuideTable, KeepsShortTitlesShort)
{
    const auto guide = GuideTable::builtIn();
    ASSERT_TRUE(guide);
    for (const GuideTable::Entry &entry : guide->entries()) {
        if (!entry.indicator.id.isEmpty()) {
            EXPECT_FALSE(entry.indicator.shortTitle.isEmpty()) << entry.indicator.id.text();
        }
        EXPECT_LE(entry.indicator.shortTitle.size(), 50) << entry.indicator.id.text();
        EXPECT_FALSE(entry.indicator.title.isEmpty()) << entry.indicator.id.text();
    }
}

TEST(GuideTable, AddsDerivedIndicators)
{
    const auto guide = GuideTable::builtIn();
    ASSERT_TRUE(guide);
    Indicator one;
    one.id = IndicatorId("N00973");
    one.title = one.shortTitle = u"Kolada säger"_s;
    one.byGender = true;
    std::vector<Indicator> indicators{one};
    std::unordered_map<IndicatorId, QString> descriptions;
    guide->applyTo(indicators, descriptions);
    EXPECT_EQ(indicators[0].title, u"Kolada säger"_s) << "its own title stays";
    EXPECT_NE(indicators[0].shortTitle, one.shortTitle);
    ASSERT_EQ(indicators.size(), 9U);
    const auto study = std::ranges::find(indicators, IndicatorId("LB_STUDY"), &Indicator::id);
    ASSERT_NE(study, indicators.end());
    EXPECT_EQ(study->formula,
              (Formula{Formula::Kind::Difference, {IndicatorId("N00973"), IndicatorId("N00971")}}));
    EXPECT_EQ(study->unit, Unit::Percent);
    EXPECT_EQ(study->decimals, 1);
    EXPECT_FALSE(study->byGender) << "one of its parts is not there";
    EXPECT_TRUE(descriptions.at(study->id).startsWith(u"Egen beräkning"_s));
    const Collection collection = guide->integration(indicators);
    EXPECT_FALSE(collection.sections.front().entries.front().title.isEmpty())
        << "what the catalogue lacks keeps its title";
}

TEST(GuideTable, RefusesAWordItDoesNotKnow)
{
    const MadeUpFiles files;
    EXPECT_FALSE(GuideTable::read(files.add(u"a.csv"_s, "id,direction\nN1,upwards\n")));
    EXPECT_FALSE(GuideTable::read(files.add(u"b.csv"_s, "id,formula\nN1,ratio\n")));
    EXPECT_FALSE(GuideTable::read(files.add(u"c.csv"_s, "id,denominator,denominator_kind\nN1,N2,perhaps\n")));
    EXPECT_FALSE(GuideTable::read(files.path(u"none.csv"_s)));
}

TEST(PopulationClasses, AreClosedBelowAndOpenAbove)
{
    std::vector<Area> areas(8);
    areas.back().kind = AreaKind::Country;
    Cube population(Year{2021}, Year{2022}, 8);
    const std::vector<double> inhabitants{4999, 5000, 9999, 10000, 99999, 100000};
    for (std::size_t i = 0; i < inhabitants.size(); ++i)
        population.setValue(Year{2022}, static_cast<AreaIndex>(i), inhabitants[i]);
    population.setValue(Year{2021}, 0, 200000);
    population.setValue(Year{2021}, 6, 30000);
    population.setValue(Year{2022}, 7, 1e7);
    const std::vector<AreaGroup> groups = populationClasses(areas, population);
    ASSERT_EQ(groups.size(), 6U);
    EXPECT_EQ(groups[0].members, std::vector<AreaIndex>{0}) << "by the latest year";
    EXPECT_EQ(groups[1].members, (std::vector<AreaIndex>{1, 2}));
    EXPECT_EQ(groups[2].members, std::vector<AreaIndex>{3});
    EXPECT_EQ(groups[3].id, GroupId("population:4"));
    EXPECT_EQ(groups[3].members, std::vector<AreaIndex>{6}) << "by its own latest year";
    EXPECT_EQ(groups[5].members, std::vector<AreaIndex>{5});
    EXPECT_EQ(groups[1].name, u"5\u00a0000–9\u00a0999 invånare"_s);
    EXPECT_TRUE(populationClasses(areas, Cube()).empty());
}

} // namespace lagesbild
