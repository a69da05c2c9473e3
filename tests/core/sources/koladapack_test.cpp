#include "core/sources/koladapack.h"

#include "core/sources/guidetable.h"
#include "tests/core/sources/madeup.h"
#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// A folder of open data as small as can be, each file of which a test may change.
class KoladaPackTest : public testing::Test
{
protected:
    KoladaPackTest()
    {
        m_files.add(u"kolada/municipality.json"_s, R"([{"id":"1880","title":"Örebro","type":"K"},
            {"id":"1860","title":"Laxå","type":"K"},{"id":"0000","title":"Riket","type":"L"}])");
        m_files.add(u"kolada/kpi.json"_s,
                    R"([{"id":"N01951","title":"Invånare totalt, antal","description":"Källa: SCB"},
            {"id":"N00973","title":"Lämnat"},{"id":"N00971","title":"Lämnat och arbetar"}])");
        m_sources.folder = m_files.path(u"kolada"_s);
    }

    void addValues(const QString &name, const QByteArray &rows)
    {
        m_sources.values += m_files.add(name, "kpi,municipality,period,gender,value\n" + rows);
    }
    ErrorKind kindOfError() const
    {
        const auto content = readOpenData(m_sources, keepGoing);
        EXPECT_FALSE(content);
        return content ? ErrorKind::WrongUse : content.error().kind;
    }

    MadeUpFiles m_files;
    OpenData m_sources;
};

} // namespace

TEST_F(KoladaPackTest, MakesAPackOfTheTwoFilesThatMustBeThere)
{
    const auto content = readOpenData(m_sources, keepGoing);
    ASSERT_TRUE(content) << content.error().detail;
    EXPECT_EQ(content->catalogue.municipalityCount(), 2);
    EXPECT_EQ(content->catalogue.indicators().size(), 3U + 8) << "and the derived ones";
    EXPECT_NE(content->catalogue.collection(integrationCollection), nullptr);
    EXPECT_NE(content->catalogue.group(GroupId("county:18")), nullptr);
    EXPECT_TRUE(content->cubes.empty());
    EXPECT_FALSE(content->provenance.example);
    EXPECT_FALSE(content->provenance.fetched.isValid());
}

TEST_F(KoladaPackTest, MarksWhatHasFiguresAndWhereTheyCameFrom)
{
    addValues(u"a_2024-08-30.csv"_s,
              "N01951,1880,2015,T,144200\nN01951,1860,2015,T,5500\nN00973,1880,2015,T,40\n");
    addValues(u"b_2024-12-12.csv"_s, "N00971,1880,2015,T,30\nN00973,1880,2015,T,40\nN5,1880,2015,T,1\n");
    const auto content = readOpenData(m_sources, keepGoing);
    ASSERT_TRUE(content) << content.error().detail;
    const Catalogue &catalogue = content->catalogue;
    EXPECT_EQ(content->provenance.fetched, QDate(2024, 12, 12));
    ASSERT_EQ(content->provenance.ledger.size(), 3U);
    EXPECT_EQ(content->provenance.ledger[1].taken, 3);
    EXPECT_EQ(content->provenance.ledger[1].when.date(), QDate(2024, 8, 30));
    EXPECT_EQ(content->provenance.ledger[2].taken, 1);
    EXPECT_EQ(content->provenance.ledger[2].refused, 2);
    EXPECT_TRUE(content->provenance.ledger[2].remark.contains(u"unknown_indicators: N5 1"_s));
    EXPECT_EQ(catalogue.indicator(IndicatorId("N00973"))->origin, 1) << "the second file only repeats it";
    EXPECT_EQ(catalogue.indicator(IndicatorId("N00971"))->origin, 2);
    EXPECT_TRUE(catalogue.indicator(IndicatorId("LB_STUDY"))->hasValues);
    EXPECT_FALSE(catalogue.indicator(IndicatorId("LB_BALANCE"))->hasValues);
    ASSERT_NE(catalogue.group(GroupId("population:6")), nullptr);
    EXPECT_EQ(catalogue.group(GroupId("population:6"))->members,
              std::vector{catalogue.indexOf(AreaId("1880"))});
}

TEST_F(KoladaPackTest, TellsWhichFileIsWrong)
{
    m_files.add(u"kolada/kpi_groups.json"_s, "[{");
    const auto content = readOpenData(m_sources, keepGoing);
    ASSERT_FALSE(content);
    EXPECT_EQ(content.error().kind, ErrorKind::Malformed);
    EXPECT_EQ(content.error().place, m_files.path(u"kolada/kpi_groups.json"_s).toStdString());
}

TEST_F(KoladaPackTest, NeedsMunicipalitiesAndIndicators)
{
    m_files.add(u"kolada/kpi.json"_s, "[]");
    EXPECT_EQ(kindOfError(), ErrorKind::Malformed);
    m_files.add(u"kolada/kpi.json"_s, R"([{"id":"N1","title":"Invånare"}])");
    m_files.add(u"kolada/municipality.json"_s, R"([{"id":"0000","title":"Riket","type":"K"}])");
    const auto content = readOpenData(m_sources, keepGoing);
    ASSERT_FALSE(content);
    EXPECT_EQ(content.error().place, m_files.path(u"kolada"_s).toStdString());
}

TEST_F(KoladaPackTest, NeedsItsFiles)
{
    m_sources.folder = m_files.path(u"elsewhere"_s);
    EXPECT_EQ(kindOfError(), ErrorKind::NotFound);
    m_sources.folder = m_files.path(u"kolada"_s);
    m_sources.values = {m_files.path(u"none.csv"_s)};
    EXPECT_EQ(kindOfError(), ErrorKind::NotFound);
    m_sources.values = {};
    m_sources.boundaries = {m_files.path(u"none.zip"_s)};
    EXPECT_EQ(kindOfError(), ErrorKind::NotFound);
    m_files.add(u"geo/municipalities_master.csv"_s, "code,name\n");
    m_sources.boundaries = {};
    EXPECT_EQ(kindOfError(), ErrorKind::Malformed);
}

TEST_F(KoladaPackTest, TakesBoundariesOfPlacesThereAre)
{
    const QByteArray square =
        R"("geometry":{"type":"Polygon","coordinates":[[[500000,6500000],[500100,6500000],[500100,6500100],[500000,6500000]]]}})";
    m_sources.boundaries = {m_files.add(
        u"a.geojson"_s,
        R"({"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::3006"}},
        "features":[{"type":"Feature","properties":{"code":"1880"},)" +
            square + R"(,{"type":"Feature","properties":{"code":"9999"},)" + square + "]}")};
    const auto content = readOpenData(m_sources, keepGoing);
    ASSERT_TRUE(content) << content.error().detail;
    ASSERT_EQ(content->municipalities.size(), 1U);
    EXPECT_EQ(content->municipalities[0].code, "1880");
    EXPECT_EQ(content->provenance.ledger.back().taken, 1);
    EXPECT_EQ(content->provenance.ledger.back().refused, 1);
    m_sources.boundaries += m_sources.boundaries;
    EXPECT_EQ(kindOfError(), ErrorKind::WrongUse) << "the same level twice";
}

} // namespace lagesbild
