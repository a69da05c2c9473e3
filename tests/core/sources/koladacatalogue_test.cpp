#include "core/sources/koladacatalogue.h"

#include "tests/core/sources/madeup.h"
#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class KoladaCatalogueTest : public testing::Test
{
protected:
    KoladaCatalogueTest() : m_places(PlaceList::builtIn()) {}

    Outcome readKpis(const QByteArray &json)
    {
        m_catalogue = {};
        return readKoladaKpis(m_files.add(u"kpi.json"_s, json), m_catalogue);
    }
    Outcome readAreas(const QByteArray &json)
    {
        m_catalogue = {};
        return readKoladaAreas(m_files.add(u"municipality.json"_s, json), *m_places, m_catalogue);
    }
    Outcome readGroups(const QByteArray &json)
    {
        return readAreaGroups(m_files.add(u"municipality_groups.json"_s, json), m_catalogue);
    }

    /// Where the JSON is broken; −1 when it is not.
    qint64 offsetOfError(const QByteArray &json)
    {
        const Outcome outcome = readKpis(json);
        if (outcome)
            return -1;
        EXPECT_EQ(outcome.error().kind, ErrorKind::Malformed) << json.toStdString();
        EXPECT_EQ(outcome.error().place, m_files.path(u"kpi.json"_s).toStdString());
        return outcome.error().row;
    }

    MadeUpFiles m_files;
    Result<PlaceList> m_places;
    KoladaCatalogue m_catalogue;
};

} // namespace

TEST_F(KoladaCatalogueTest, ReadsWhatItKnowsAndPassesOverTheRest)
{
    const Outcome outcome =
        readKpis(R"([{"id":"N00927","new":{"a":[1,2,{"b":null}]},"title":"Demografisk försörjningskvot",
        "description":"Invånare … Källa: SCB.","is_divided_by_gender":true,"municipality_type":"A","auspice":null,
        "operating_area":"Befolkning","perspective":null,"prel_publication_date":null,"publication_date":"2027-02-22",
        "publ_period":"2026","has_ou_data":false,"more":1e5}])");
    ASSERT_TRUE(outcome) << outcome.error().detail;
    ASSERT_EQ(m_catalogue.indicators.size(), 1U);
    const Indicator &indicator = m_catalogue.indicators.front();
    EXPECT_EQ(indicator.id, IndicatorId("N00927"));
    EXPECT_EQ(indicator.title, u"Demografisk försörjningskvot"_s);
    EXPECT_EQ(indicator.shortTitle, indicator.title);
    EXPECT_EQ(indicator.unit, Unit::Ratio);
    EXPECT_EQ(indicator.decimals, 2);
    EXPECT_EQ(indicator.coverage, Coverage::All);
    EXPECT_TRUE(indicator.byGender);
    EXPECT_EQ(indicator.source, u"SCB"_s);
    EXPECT_EQ(indicator.publicationDate, u"2027-02-22"_s);
    EXPECT_EQ(indicator.perspective, QString());
    EXPECT_FALSE(indicator.hasValues);
    EXPECT_EQ(m_catalogue.descriptions.at(indicator.id), u"Invånare … Källa: SCB."_s);
}

TEST_F(KoladaCatalogueTest, ReadsTheApisEnvelopeToo)
{
    const Outcome outcome = readKpis(
        R"({"count":2,"next_url":null,"values":[{"id":"N1","title":"Ett"},{"id":"N2","title":"Två"}],"previous_url":null})");
    ASSERT_TRUE(outcome) << outcome.error().detail;
    EXPECT_EQ(m_catalogue.indicators.size(), 2U);
    EXPECT_TRUE(readKpis("[]"));
    EXPECT_TRUE(readKpis(R"({"values":[],"count":0})"));
    EXPECT_TRUE(m_catalogue.indicators.empty());
}

TEST_F(KoladaCatalogueTest, TellsWhereBrokenJsonIsBroken)
{
    const QByteArray good = R"([{"id":"N1","title":"Ett"},{"id":"N2","title":"Tv\u00e5"}])";
    ASSERT_EQ(offsetOfError(good), -1);
    EXPECT_EQ(offsetOfError(""), 0);
    EXPECT_GE(offsetOfError("   "), 0);
    EXPECT_NEAR(static_cast<double>(offsetOfError(R"([{"id":"N1","title" "Ett"},{"id":"N2"}])")), 20, 3);
    EXPECT_GT(offsetOfError(R"([{"id":"N1"},{"id":17}])"), 15) << "a number where an id must be";
    EXPECT_GE(offsetOfError(R"([{"id":"N1"},{"id":"N2"}] trailing)"), 0);
    EXPECT_GT(offsetOfError(R"([{"id":"N1"}][])"), 10);
    EXPECT_GE(offsetOfError("<html>not found</html>"), 0);
    EXPECT_GE(offsetOfError(R"({"error":"rate limit"})"), 0) << "an envelope without values";
    EXPECT_EQ(offsetOfError(QByteArray(R"([{"id":"N1","title":")") + "\xE5" + R"("}])"), 21) << "Latin-1";
}

TEST_F(KoladaCatalogueTest, RefusesEveryCutOfAList)
{
    QByteArray json = "[";
    for (int i = 0; i < 40; ++i)
        json += (i == 0 ? "" : ",") + QByteArray(R"({"id":"N)") + QByteArray::number(i) +
                R"(","title":"Nyckeltal å"})";
    json += "]";
    ASSERT_EQ(offsetOfError(json), -1);
    for (qsizetype length = 0; length < json.size(); length += 3)
        EXPECT_GE(offsetOfError(json.first(length)), 0) << "cut to " << length;
}

TEST_F(KoladaCatalogueTest, RefusesEntriesWithoutAnIdOrWithAnothersId)
{
    EXPECT_FALSE(readKpis(R"([{"title":"Utan"}])"));
    EXPECT_FALSE(readKpis(R"([{"id":null,"title":"Utan"}])"));
    EXPECT_FALSE(readKpis(R"([{"id":"N1"},{"id":"N1"}])"));
}

TEST_F(KoladaCatalogueTest, AddsWithdrawnOnesOnce)
{
    ASSERT_TRUE(readKpis(R"([{"id":"N1","title":"Ett"}])"));
    const QString meta =
        m_files.add(u"kpi_meta.json"_s,
                    R"json([{"id":"N1","title":"Annat"},{"id":"N9","title":"Borta, andel (%)"}])json");
    ASSERT_TRUE(readWithdrawnKpis(meta, m_catalogue));
    ASSERT_EQ(m_catalogue.indicators.size(), 2U);
    EXPECT_EQ(m_catalogue.indicators[0].title, u"Ett"_s);
    EXPECT_FALSE(m_catalogue.indicators[0].withdrawn);
    EXPECT_TRUE(m_catalogue.indicators[1].withdrawn);
    EXPECT_EQ(m_catalogue.indicators[1].unit, Unit::Percent);
}

TEST_F(KoladaCatalogueTest, KnowsPlacesByTheirKind)
{
    ASSERT_TRUE(readAreas(
        R"([{"id":"0018","title":"Region Örebro län","type":"L"},{"id":"0000","title":"Riket","type":"L"},
        {"id":"1880","title":"Örebro","type":"K"},{"id":"9999","title":"Nykommun","type":"K"}])"));
    ASSERT_EQ(m_catalogue.areas.size(), 4U);
    EXPECT_EQ(m_catalogue.areas[0].longName, u"Örebro kommun"_s);
    EXPECT_EQ(m_catalogue.areas[0].skr2017, "B3");
    EXPECT_EQ(m_catalogue.areas[1].county, "99") << "unknown to our list";
    EXPECT_EQ(m_catalogue.areas[2].kind, AreaKind::Country);
    EXPECT_EQ(m_catalogue.areas[3].kind, AreaKind::Region);
    EXPECT_EQ(m_catalogue.areas[3].county, "18");
}

TEST_F(KoladaCatalogueTest, TellsSimilarGroupsFromNamedOnes)
{
    ASSERT_TRUE(
        readAreas(R"([{"id":"1880","title":"Örebro","type":"K"},{"id":"1881","title":"Kumla","type":"K"},
        {"id":"1860","title":"Laxå","type":"K"}])"));
    ASSERT_TRUE(readGroups(R"([{"id":"G1","title":"Liknande kommuner, övergripande, Kumla, 2025","members":
        [{"member_id":"1880","member_title":"Örebro"},{"member_id":"1881"},{"member_id":"1860"},{"member_id":"1880"},{"member_id":"0001"}]},
        {"id":"G2","title":"Liknande kommuner, Ingenstans, 2025","members":[]},
        {"id":"G3","title":"Sydnärke","members":["1860"]},
        {"id":"G4","title":"Egen mängd","focus":"1880","year":2022,"members":["1860","1881"]}])"));
    const std::vector<AreaGroup> &groups = m_catalogue.groups;
    ASSERT_EQ(groups.size(), 4U);
    EXPECT_EQ(groups[0].kind, GroupKind::Similar);
    EXPECT_EQ(groups[0].focus, 2);
    EXPECT_EQ(groups[0].year, Year{2025});
    EXPECT_EQ(groups[0].members, (std::vector<AreaIndex>{0, 1}))
        << "neither twice, nor the focus, nor a stranger";
    EXPECT_EQ(groups[1].kind, GroupKind::Named) << "its focus is nobody";
    EXPECT_FALSE(groups[1].year);
    EXPECT_EQ(groups[2].kind, GroupKind::Named);
    EXPECT_EQ(groups[3].kind, GroupKind::Similar);
    EXPECT_EQ(groups[3].focus, 1);
    EXPECT_EQ(m_catalogue.strayMembers, 1);
    EXPECT_FALSE(readGroups(R"([{"id":"G1","title":"Igen","members":[]}])")) << "an id of a group there is";
}

TEST_F(KoladaCatalogueTest, MakesACollectionOfEveryGroupOfKpis)
{
    ASSERT_TRUE(readKpis(R"([{"id":"N1","title":"Ett"},{"id":"N2","title":"Två"}])"));
    ASSERT_TRUE(readKpiGroups(m_files.add(u"g.json"_s, R"([{"id":"G1","title":"Integration","parent":null,
        "members":[{"member_id":"N2"},{"member_id":"N7"},{"member_id":"N1"}]},{"id":"G2","title":"Tom","members":[]}])"),
                              m_catalogue));
    ASSERT_EQ(m_catalogue.collections.size(), 1U);
    const Collection &collection = m_catalogue.collections.front();
    EXPECT_EQ(collection.title, u"Integration"_s);
    ASSERT_EQ(collection.sections.size(), 1U);
    ASSERT_EQ(collection.sections[0].entries.size(), 2U);
    EXPECT_EQ(collection.sections[0].entries[0].indicator, IndicatorId("N2"));
}

TEST(KoladaText, FindsTheSourceOfAFigure)
{
    EXPECT_EQ(sourceOfDescription(u"Antal. Källa: Migrationsverket."_s), u"Migrationsverket"_s);
    EXPECT_EQ(sourceOfDescription(u"Källa: A. Mer text. Källa: SCB och RKA"_s), u"SCB och RKA"_s);
    EXPECT_EQ(sourceOfDescription(u"Källor: SCB, RKA."_s), u"SCB, RKA"_s);
    EXPECT_EQ(sourceOfDescription(u"Ingen alls."_s), QString());
}

TEST(KoladaText, ReadsFocusAndYearOfASimilarSet)
{
    EXPECT_EQ(parseSimilarTitle(u"Liknande kommuner integration, Dals-Ed, 2022"_s),
              (SimilarTitle{u"Dals-Ed"_s, Year{2022}}));
    EXPECT_EQ(parseSimilarTitle(u"Liknande kommuner, övergripande, Upplands Väsby, 2025"_s),
              (SimilarTitle{u"Upplands Väsby"_s, Year{2025}}));
    EXPECT_FALSE(parseSimilarTitle(u"Liknande kommuner, 2025"_s));
    EXPECT_FALSE(parseSimilarTitle(u"Liknande kommuner, Ale, i år"_s));
    EXPECT_FALSE(parseSimilarTitle(u"Stor-Malmö (ovägt medel)"_s));
}

} // namespace lagesbild
