#include "core/sources/kolada/koladapage.h"

#include "core/sources/kolada/koladaaddress.h"
#include "tests/support/qtprinting.h"
#include "tests/support/shareddata.h"

#include <gtest/gtest.h>

#include <QFile>

#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

Area area(const char *id)
{
    Area area;
    area.id = AreaId(id);
    return area;
}

Indicator indicator(const char *id)
{
    Indicator indicator;
    indicator.id = IndicatorId(id);
    return indicator;
}

class KoladaPageTest : public testing::Test
{
protected:
    Result<KoladaPage> read(const QByteArray &body) { return m_reader.read(body); }
    Result<KoladaPage> readRows(const QByteArray &rows, int count)
    {
        return read(R"({"values":[)" + rows + R"(],"count":)" + QByteArray::number(count) +
                    R"(,"next_url":null,"previous_url":null})");
    }
    void expectBad(const QByteArray &body)
    {
        const auto page = read(body);
        ASSERT_FALSE(page) << body.toStdString();
        EXPECT_EQ(page.error().kind, ErrorKind::Malformed) << body.toStdString();
        EXPECT_FALSE(page.error().detail.empty());
    }

    const KnownPlaces m_known{{area("1880"), area("0000")}, {indicator("N1"), indicator("N2")}};
    KoladaPageReader m_reader{m_known};
};

} // namespace

TEST_F(KoladaPageTest, ReadsFiguresWhateverTheOrderOfGendersAndFields)
{
    const auto page = readRows(R"({"kpi":"N2","municipality":"1880","period":2015,"values":[
        {"gender":"M","count":1,"status":"","value":12.25,"isdeleted":false},
        {"isdeleted":false,"value":7,"status":"","count":1,"gender":"T"}]},
        {"values":[{"gender":"K","count":1,"status":null,"value":-1e-3,"isdeleted":false,"new":[{}]}],
         "period":2016,"extra":{"a":["}"]},"municipality":"0000","kpi":"N1"})",
                               2);
    ASSERT_TRUE(page) << page.error().detail;
    ASSERT_EQ(page->figures.size(), 3U);
    EXPECT_EQ(page->rows, 2);
    const AnsweredFigure &first = page->figures[0];
    EXPECT_EQ(first.gender, Gender::Men);
    EXPECT_EQ(first.value, 12.25);
    EXPECT_EQ(first.indicator, 1);
    EXPECT_EQ(first.area, 0);
    EXPECT_EQ(first.year, 2015);
    EXPECT_EQ(page->figures[1].gender, Gender::Total);
    EXPECT_EQ(page->figures[1].value, 7);
    EXPECT_EQ(page->figures[2].indicator, 0);
    EXPECT_EQ(page->figures[2].area, 1);
    EXPECT_EQ(page->figures[2].year, 2016);
    EXPECT_EQ(page->figures[2].value, -1e-3);
    EXPECT_EQ(page->nextUrl, QString());
    EXPECT_EQ(page->report.refusedCount(), 0);
}

TEST_F(KoladaPageTest, KeepsWhyAFigureIsNotThere)
{
    const auto page = readRows(R"({"kpi":"N1","municipality":"1880","period":2015,"values":[
        {"gender":"T","count":1,"status":"Missing","value":null,"isdeleted":false},
        {"gender":"K","count":1,"status":"Privacy","value":3,"isdeleted":false},
        {"gender":"M","count":1,"status":"Not applicable","value":null,"isdeleted":false}]},
        {"kpi":"N1","municipality":"1880","period":2016,"values":[
        {"gender":"T","count":1,"status":"","value":null,"isdeleted":false},
        {"gender":"K","count":1,"status":"Preliminär","value":5,"isdeleted":false},
        {"gender":"M","count":0,"status":"","value":null,"isdeleted":true}]})",
                               2);
    ASSERT_TRUE(page) << page.error().detail;
    ASSERT_EQ(page->figures.size(), 6U);
    const std::array expected{Status::Missing, Status::Privacy, Status::NotApplicable,
                              Status::Missing, Status::Ok,      Status::Missing};
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_EQ(page->figures[i].status, expected[i]) << i;
    EXPECT_TRUE(std::isnan(page->figures[1].value)) << "a withheld figure stays withheld";
    EXPECT_EQ(page->figures[4].value, 5);
    EXPECT_TRUE(page->figures[5].deleted);
    EXPECT_EQ(page->report.unknownStatuses.at("Preliminär"), 1) << "kept by its own word";
}

TEST_F(KoladaPageTest, CountsRowsAboutWhatIsUnknown)
{
    const QByteArray figures =
        R"("values":[{"gender":"T","count":1,"status":"","value":1,"isdeleted":false}]})";
    const auto page = readRows(
        R"({"kpi":"N9","municipality":"1880","period":2015,)" + figures + "," +
            R"({"kpi":"N1","municipality":"9999","period":2015,)" + figures + "," +
            R"({"kpi":"N1","municipality":"1880","period":3000,)" + figures + "," +
            R"({"kpi":"N1","municipality":"G33612","period":2015,)" + figures + "," +
            R"({"kpi":"N1","municipality":"1880","period":2015,"values":[{"gender":"X","value":1}]},)" +
            R"({"kpi":"N1","municipality":"1880","period":2015,)" + figures,
        6);
    ASSERT_TRUE(page) << page.error().detail;
    EXPECT_EQ(page->figures.size(), 1U);
    EXPECT_EQ(page->groupRows, 1);
    EXPECT_EQ(page->report.countOf(Refusal::UnknownIndicator), 1);
    EXPECT_EQ(page->report.countOf(Refusal::UnknownArea), 1);
    EXPECT_EQ(page->report.countOf(Refusal::BadYear), 1);
    EXPECT_EQ(page->report.countOf(Refusal::UnknownGender), 1);
    EXPECT_EQ(page->report.unknownIndicators.at("N9"), 1);
}

TEST_F(KoladaPageTest, TellsTheNextPageUnderEitherName)
{
    for (const char *name : {"next_url", "next_page"}) {
        const auto page = read(QByteArray(R"({"values":[],"count":0,")") + name +
                               R"(":"http:\/\/x\/v3\/data?page=2&kpi_id=N1,N2"})");
        ASSERT_TRUE(page) << page.error().detail;
        EXPECT_EQ(page->nextUrl, u"http://x/v3/data?page=2&kpi_id=N1,N2"_s);
    }
}

TEST_F(KoladaPageTest, RefusesEveryCut)
{
    const QByteArray whole =
        R"({"values":[{"kpi":"N1","municipality":"1880","period":2015,"values":[)"
        R"({"gender":"T","count":1,"status":"","value":1.5,"isdeleted":false}]}],"count":1,"next_url":null})";
    ASSERT_TRUE(read(whole));
    for (qsizetype length = 0; length < whole.size(); ++length)
        expectBad(whole.first(length));
    expectBad(whole + "x");
    expectBad(whole + whole);
}

TEST_F(KoladaPageTest, RefusesOtherShapesAndWrongCounts)
{
    for (const char *body : {"[]", "{}", "null", "{\"values\":null,\"count\":0}", "{\"values\":[]}",
                             "{\"values\":[],\"count\":1}", "{\"values\":[1],\"count\":1}",
                             "{\"values\":[{\"kpi\":7}],\"count\":1}", "<html></html>", "\xff\xfe",
                             "{\"values\":[{\"kpi\":\"N1\",\"period\":\"2015\"}],\"count\":1}"})
        expectBad(body);
}

TEST_F(KoladaPageTest, ReadsTheDocumentedShape)
{
    const QString folder = u"data/kolada/fixtures_v3/"_s;
    LAGESBILD_NEEDS_SHARED(folder);
    const KnownPlaces known({area("0114"), area("0483")}, {indicator("N00486"), indicator("N18409")});
    KoladaPageReader reader(known);
    for (const auto &name : {u"data_N00486_year_2015_all.json"_s, u"data_N18409_0483_2013_2022.json"_s,
                             u"data_N00927_page1.json"_s, u"data_status_missing_privacy_na.json"_s,
                             u"data_deleted_rows.json"_s, u"empty.json"_s}) {
        QFile file(sharedPath(folder + name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        const auto page = reader.read(file.readAll());
        ASSERT_TRUE(page) << name.toStdString() << ": " << page.error().detail;
        if (name.startsWith(u"data_N00486"_s)) {
            ASSERT_EQ(page->figures.size(), 2U) << "of the municipalities that are known";
            EXPECT_EQ(page->figures[0].value, 7.33882301);
            EXPECT_EQ(page->figures[1].value, -10.16629498);
        }
        EXPECT_EQ(page->rows == 0, name.startsWith(u"empty"_s));
    }
}

TEST(KoladaAddress, NamesManyIdsAtOnce)
{
    const std::vector<IndicatorId> ids{IndicatorId("N1"), IndicatorId("N2")};
    const QUrl base(u"https://api.kolada.se/v3/"_s);
    EXPECT_EQ(figuresAddress(base, ids, RegionType::Any).toString(),
              u"https://api.kolada.se/v3/data?kpi_id=N1,N2&per_page=5000"_s);
    EXPECT_EQ(figuresAddress(base, ids, RegionType::Regions).toString(),
              u"https://api.kolada.se/v3/data?kpi_id=N1,N2&region_type=L&per_page=5000"_s);
    EXPECT_EQ(listAddress(base, u"kpi"_s).toString(), u"https://api.kolada.se/v3/kpi?per_page=5000"_s);
}

TEST(KoladaAddress, StaysWithItsServiceWhateverThePageSays)
{
    const QUrl base(u"https://api.kolada.se/v3"_s);
    for (const char *told :
         {"http://api.kolada.se/v3/data?page=2", "https://evil.example/v3/data?page=2", "/v3/data?page=2"})
        EXPECT_EQ(nextAddress(base, QString::fromLatin1(told)).toString(),
                  u"https://api.kolada.se/v3/data?page=2"_s);
}

} // namespace lagesbild
