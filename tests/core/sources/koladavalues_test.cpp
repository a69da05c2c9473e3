#include "core/sources/koladavalues.h"

#include "tests/core/sources/madeup.h"
#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr const char *header = "kpi,municipality,period,gender,value,status,count\n";

/// Two municipalities and riket, two indicators, and a file to read.
class KoladaValuesTest : public testing::Test
{
protected:
    KoladaValuesTest()
    {
        for (const char *code : {"0114", "1880", "0000"}) {
            Area area;
            area.id = AreaId(code);
            m_areas.push_back(area);
        }
        for (const char *id : {"N00001", "N00002"}) {
            Indicator indicator;
            indicator.id = IndicatorId(id);
            m_indicators.push_back(indicator);
        }
    }

    Result<ReadReport> read(const QByteArray &content)
    {
        const KnownPlaces known(m_areas, m_indicators);
        return readKoladaValues(m_files.add(u"values.csv"_s, content), known, m_store, keepGoing);
    }
    /// The report of rows under the usual header.
    ReadReport reportOf(const QByteArray &rows)
    {
        const auto report = read(header + rows);
        EXPECT_TRUE(report) << report.error().detail;
        return report ? *report : ReadReport();
    }
    Cube cubeOf(int indicator, Gender gender = Gender::Total)
    {
        for (FigureStore::Stored &stored : m_store.takeCubes()) {
            if (stored.indicator == indicator && stored.gender == gender)
                return stored.cube;
        }
        return {};
    }

    MadeUpFiles m_files;
    std::vector<Area> m_areas;
    std::vector<Indicator> m_indicators;
    FigureStore m_store{3};
};

void expectOnly(const ReadReport &report, Refusal reason, std::int64_t count, std::int64_t taken)
{
    EXPECT_EQ(report.countOf(reason), count) << report.remark().toStdString();
    EXPECT_EQ(report.refusedCount(), count) << report.remark().toStdString();
    EXPECT_EQ(report.taken, taken);
    EXPECT_EQ(report.rows, report.taken + report.refusedCount());
}

} // namespace

TEST_F(KoladaValuesTest, TakesValuesAndStatuses)
{
    const ReadReport report = reportOf("N00001,0114,2014,T,35.5,,1\n"
                                       "N00001,1880,2014,T,,Missing,1\n"
                                       "N00001,0000,2014,T,,Privacy,1\n"
                                       "N00001,0114,2016,T,,Not applicable,1\n"
                                       "N00001,1880,2016,T,,,1\n"
                                       "N00002,1880,2016,K,-1.5e1,,1\r\n");
    EXPECT_EQ(report.taken, 6);
    EXPECT_EQ(report.rows, 6);
    EXPECT_EQ(report.remark(), QString());
    EXPECT_EQ(report.indicators, (std::set{0, 1}));
    const Cube cube = cubeOf(0);
    EXPECT_EQ(cube.firstYear(), Year{2014});
    EXPECT_EQ(cube.lastYear(), Year{2016});
    EXPECT_EQ(cube.value(Year{2014}, 0), 35.5);
    EXPECT_EQ(cube.status(Year{2014}, 1), Status::Missing);
    EXPECT_EQ(cube.status(Year{2014}, 2), Status::Privacy);
    EXPECT_EQ(cube.status(Year{2016}, 0), Status::NotApplicable);
    EXPECT_EQ(cube.status(Year{2016}, 1), Status::Missing) << "a row without value and status is bortfall";
    EXPECT_EQ(cube.status(Year{2015}, 0), Status::Absent) << "no row at all";
    EXPECT_FALSE(cube.n(Year{2014}, 0)) << "Kolada's count is no number of persons";
}

TEST_F(KoladaValuesTest, FindsItsColumnsInAnyOrder)
{
    const auto report = read("\xEF\xBB\xBFvalue,extra,gender,period,kpi,municipality\n"
                             "12,x,M,2015,\"N00002\",\"1880\"\n");
    ASSERT_TRUE(report);
    EXPECT_EQ(report->taken, 1);
    EXPECT_EQ(cubeOf(1, Gender::Men).value(Year{2015}, 1), 12.0);
}

TEST_F(KoladaValuesTest, RefusesWhatIsNoNumber)
{
    const ReadReport report = reportOf("N00001,0114,2014,T,nan,,\nN00001,0114,2014,T,inf,,\n"
                                       "N00001,0114,2014,T,-Infinity,,\nN00001,0114,2014,T,1e999,,\n"
                                       "N00001,0114,2014,T,twelve,,\nN00001,0114,2014,T,\"1,5\",,\n"
                                       "N00001,0114,2014,T,1.5x,,\nN00001,0114,2014,T, 1,,\n"
                                       "N00001,0114,2014,T,0x10,,\nN00001,0114,2015,T,2,,\n");
    expectOnly(report, Refusal::BadNumber, 9, 1);
    EXPECT_EQ(report.refused[static_cast<std::size_t>(Refusal::BadNumber)].examples.size(), 5U);
    EXPECT_TRUE(report.remark().startsWith(u"bad_number: 9 (row 2: nan; row 3: inf; row 4: -Infinity; "_s));
}

TEST_F(KoladaValuesTest, RefusesUnknownAreas)
{
    expectOnly(
        reportOf(
            "N00001,9999,2014,T,1,,\nN00001,,2014,T,1,,\nN00001,G123,2014,T,1,,\nN00001,114,2014,T,1,,\n"),
        Refusal::UnknownArea, 4, 0);
}

TEST_F(KoladaValuesTest, RefusesYearsThatAreNone)
{
    expectOnly(reportOf("N00001,0114,3000,T,1,,\nN00001,0114,1899,T,1,,\nN00001,0114,20,T,1,,\n"
                        "N00001,0114,2014.0,T,1,,\nN00001,0114,,T,1,,\nN00001,0114,-201,T,1,,\n"
                        "N00001,0114,1900,T,1,,\nN00001,0114,2100,T,1,,\n"),
               Refusal::BadYear, 6, 2);
}

TEST_F(KoladaValuesTest, RefusesUnknownGenders)
{
    expectOnly(reportOf("N00001,0114,2014,X,1,,\nN00001,0114,2014,,1,,\nN00001,0114,2014,TK,1,,\nN00001,0114,"
                        "2014,t,1,,\n"),
               Refusal::UnknownGender, 4, 0);
}

TEST_F(KoladaValuesTest, RefusesShortAndLongRows)
{
    expectOnly(reportOf("N00001,0114,2014,T\nN00001,0114,2014,T,1,,,\nx\n\"N00001,0114,2014,T,1,,\n"),
               Refusal::FieldCount, 4, 0);
}

TEST_F(KoladaValuesTest, RefusesRowsThatAreNotUtf8)
{
    expectOnly(reportOf("N00001,0114,2014,T,1,R\xE4tt,\nN00001,0114,2015,T,1,,\n"), Refusal::Encoding, 1, 1);
}

TEST_F(KoladaValuesTest, CountsUnknownIndicatorsById)
{
    const ReadReport report =
        reportOf("N99999,0114,2014,T,1,,\nN99999,0114,2015,T,1,,\nU1,0114,2014,T,1,,\n");
    expectOnly(report, Refusal::UnknownIndicator, 3, 0);
    EXPECT_EQ(report.unknownIndicators.at("N99999"), 2);
    EXPECT_TRUE(report.remark().endsWith(u"\nunknown_indicators: N99999 2, U1 1"_s));
}

TEST_F(KoladaValuesTest, KeepsUnknownStatusesInTheReport)
{
    const ReadReport report = reportOf("N00001,0114,2014,T,5,Preliminary,\nN00001,1880,2014,T,,Odd,\n");
    EXPECT_EQ(report.taken, 2);
    EXPECT_EQ(report.unknownStatuses.size(), 2U);
    const Cube cube = cubeOf(0);
    EXPECT_EQ(cube.value(Year{2014}, 0), 5.0);
    EXPECT_EQ(cube.status(Year{2014}, 1), Status::Missing);
}

TEST_F(KoladaValuesTest, WithholdsAValueThatHasAReasonToBeMissing)
{
    EXPECT_EQ(reportOf("N00001,0114,2014,T,5,Privacy,\n").taken, 1);
    EXPECT_EQ(cubeOf(0).status(Year{2014}, 0), Status::Privacy);
}

TEST_F(KoladaValuesTest, TellsRepeatedFiguresFromReplacedOnes)
{
    const ReadReport report = reportOf("N00001,0114,2014,T,5,,\nN00001,0114,2014,T,5.0,,\n"
                                       "N00001,0114,2014,T,6,,\nN00001,1880,2014,T,,Missing,\n"
                                       "N00001,1880,2014,T,,Missing,\nN00001,1880,2014,T,7,,\n");
    EXPECT_EQ(report.countOf(Refusal::Repeated), 2);
    EXPECT_EQ(report.countOf(Refusal::Replaced), 2);
    EXPECT_EQ(report.taken, 2) << "two places have a figure";
    EXPECT_EQ(report.rows, 6);
    const Cube cube = cubeOf(0);
    EXPECT_EQ(cube.value(Year{2014}, 0), 6.0) << "the last one stays";
    EXPECT_EQ(cube.value(Year{2014}, 1), 7.0);
}

TEST_F(KoladaValuesTest, LetsALaterFileWin)
{
    EXPECT_EQ(reportOf("N00001,0114,2014,T,5,,\n").taken, 1);
    const ReadReport second = reportOf("N00001,0114,2014,T,6,,\n");
    EXPECT_EQ(second.taken, 0);
    EXPECT_EQ(second.countOf(Refusal::Replaced), 1);
    EXPECT_EQ(second.indicators, std::set{0});
    EXPECT_EQ(cubeOf(0).value(Year{2014}, 0), 6.0);
}

TEST_F(KoladaValuesTest, ReadsWithoutALastLineEnd)
{
    EXPECT_EQ(reportOf("N00001,0114,2014,T,5,,\n\nN00001,1880,2014,T,6,,").taken, 2);
}

TEST_F(KoladaValuesTest, RefusesFilesThatAreNoValues)
{
    const auto kindOf = [&](const QByteArray &content) {
        const auto report = read(content);
        EXPECT_FALSE(report);
        return report ? ErrorKind::WrongUse : report.error().kind;
    };
    EXPECT_EQ(kindOf(""), ErrorKind::Malformed);
    EXPECT_EQ(kindOf("kpi,municipality,period,gender\n"), ErrorKind::Malformed);
    EXPECT_EQ(kindOf("{\"values\": []}\n"), ErrorKind::Malformed);
    EXPECT_EQ(kindOf(QByteArray("\xFF\xFEk\0p\0i\0", 8)), ErrorKind::Malformed) << "UTF-16";
    EXPECT_EQ(kindOf(QByteArray(3'000'000, 'x')), ErrorKind::Malformed) << "a line without end";
    const auto missing = readKoladaValues(m_files.path(u"none"_s), KnownPlaces({}, {}), m_store, keepGoing);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, ErrorKind::NotFound);
}

TEST_F(KoladaValuesTest, ReadsGzipWhateverItsName)
{
    const QByteArray rows = header + QByteArray("N00001,0114,2014,T,5,,\n");
    const auto whole = read(gzipped(rows));
    ASSERT_TRUE(whole) << whole.error().detail;
    EXPECT_EQ(whole->taken, 1);
    const auto members = read(gzipped(rows) + gzipped("N00001,1880,2014,T,6,,\n"));
    ASSERT_TRUE(members) << "gzip files may be put one after the other";
    EXPECT_EQ(members->rows, 2);
}

TEST_F(KoladaValuesTest, TellsWhenGzipIsCutOff)
{
    QByteArray rows = header;
    for (int i = 0; i < 3000; ++i)
        rows += "N00001,0114," + QByteArray::number(1900 + i % 200) + ",T," +
                QByteArray::number(i * 7919 % 1000) + ",,\n";
    const QByteArray packed = gzipped(rows);
    ASSERT_TRUE(read(packed));
    for (qsizetype length = 3; length < packed.size(); length += 97) {
        const auto report = read(packed.first(length));
        ASSERT_FALSE(report) << length;
        EXPECT_EQ(report.error().kind, ErrorKind::Damaged) << length;
    }
    QByteArray flipped = packed;
    flipped[flipped.size() - 6] = static_cast<char>(flipped[flipped.size() - 6] ^ 1);
    const auto report = read(flipped);
    ASSERT_FALSE(report) << "its own checksum";
    EXPECT_EQ(report.error().kind, ErrorKind::Damaged);
}

TEST_F(KoladaValuesTest, StopsWhenAsked)
{
    QByteArray rows = header;
    for (int i = 0; i < 50000; ++i)
        rows += "N00001,0114,2014,T,5,,\n";
    const KnownPlaces known(m_areas, m_indicators);
    const auto report =
        readKoladaValues(m_files.add(u"many.csv"_s, rows), known, m_store, [](int, int) { return false; });
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, ErrorKind::Cancelled);
}

} // namespace lagesbild
