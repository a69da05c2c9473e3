#include "core/sources/kolada/koladaupdate.h"

#include "core/pack/pack.h"
#include "core/pack/packlock.h"
#include "core/pack/packwriter.h"
#include "core/sources/guidetable.h"
#include "core/sources/kolada/koladaaddress.h"
#include "core/sources/owndata/ownpack.h"
#include "tests/support/fakeservice.h"
#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QUrlQuery>

namespace lagesbild
{

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace
{

constexpr auto areas = R"([{"id":"0000","title":"Riket","type":"L"},{"id":"1860","title":"Laxå","type":"K"},
    {"id":"1880","title":"Örebro","type":"K"}])";
constexpr auto indicators = R"([{"id":"N01951","title":"Invånare totalt, antal","description":"Källa: SCB"},
    {"id":"N00973","title":"Lämnat etableringsuppdraget","description":""}])";

QByteArray page(const QByteArray &rows, int count, const QByteArray &next = "null")
{
    return R"({"values":)" + rows + R"(,"count":)" + QByteArray::number(count) + R"(,"next_url":)" + next +
           "}";
}

QByteArray row(const char *kpi, const char *area, int year, const char *value)
{
    return QByteArray(R"({"kpi":")") + kpi + R"(","municipality":")" + area + R"(","period":)" +
           QByteArray::number(year) + R"(,"values":[{"gender":"T","count":1,"status":"","value":)" + value +
           R"(,"isdeleted":)" + (value == QByteArray("null") ? "true" : "false") + "}]}";
}

/// Two indicators and three areas, and what a test says about them.
class SmallKolada
{
public:
    QByteArray data = "[]"; ///< rows of the answer to any question about figures …
    int rows = 0;           ///< … and their number
    QByteArray groupData;   ///< instead, while no region type is named; empty: the same
    QStringList asked;      ///< of /data

    const FakeService &service() const { return m_service; }

private:
    FakeService::Answer answer(const QByteArray &target)
    {
        const QUrl url = QUrl::fromEncoded(target);
        if (url.path() == u"/v3/kpi"_s)
            return {.body = page(indicators, 2)};
        if (url.path() == u"/v3/municipality"_s)
            return {.body = page(areas, 3)};
        if (url.path() == u"/v3/kpi_groups"_s)
            return {.body = page(R"([{"id":"G2KPI1","title":"En","members":[{"member_id":"N00973"}]}])", 1)};
        if (url.path() == u"/v3/municipality_groups"_s)
            return {.body = page(R"([{"id":"G1","title":"Två","members":[{"member_id":"1880"}]}])", 1)};
        asked += url.toString();
        const QString type = QUrlQuery(url).queryItemValue(u"region_type"_s);
        if (type.isEmpty() && !groupData.isEmpty())
            return {.body = page(groupData, 1, R"("http://x/v3/data?page=2")")};
        return {.body = type == u"L"_s ? page("[]", 0) : page(data, rows)};
    }

    FakeService m_service{[this](const QByteArray &target, int) { return answer(target); }};
};

class KoladaUpdateTest : public testing::Test
{
protected:
    KoladaUpdateTest()
    {
        m_wish.address = m_kolada.service().address();
        m_wish.from = m_wish.to = m_folder.filePath(u"p.lagesbild"_s);
        m_wish.today = QDate(2026, 11, 25);
        m_wish.http.retry.firstPause = m_wish.http.retry.longestPause = milliseconds(1);
    }

    void serve(const QByteArrayList &rows)
    {
        m_kolada.data = '[' + rows.join(',') + ']';
        m_kolada.rows = static_cast<int>(rows.size());
    }
    UpdateReport update()
    {
        auto report = updateFromKolada(m_wish, [](const UpdateProgress &) { return true; });
        EXPECT_TRUE(report) << report.error().detail;
        return report ? *report : UpdateReport();
    }
    Error failingUpdate() const
    {
        const auto report = updateFromKolada(m_wish, [](const UpdateProgress &) { return true; });
        EXPECT_FALSE(report);
        return report ? Error() : report.error();
    }
    PackContent content() const
    {
        auto read = readWholePack(m_wish.to);
        EXPECT_TRUE(read) << read.error().detail;
        return read ? std::move(*read) : PackContent();
    }
    /// An indicator of the user's own, 7 in Örebro 2024.
    void importOwn() const
    {
        const Catalogue catalogue = content().catalogue;
        ImportedIndicator own;
        own.own.found = own.own.title = u"Nöjda"_s;
        own.own.description = u"Vår enkät"_s;
        own.figures = 1;
        Cube cube(Year{2024}, Year{2024}, static_cast<int>(catalogue.areas().size()));
        cube.setValue(Year{2024}, catalogue.indexOf(AreaId("1880")), 7);
        own.cubes.emplace(Gender::Total, cube);
        ImportResult imported;
        imported.indicators = {own};
        ASSERT_TRUE(importIntoPack({m_wish.to, m_wish.to}, imported, u"enkät.csv"_s));
    }
    QByteArray bytes() const
    {
        QFile file(m_wish.to);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    SmallKolada m_kolada;
    UpdateWish m_wish;
};

std::optional<double> valueOf(const PackContent &content, const char *indicator, const char *area, int year)
{
    const auto found = content.cubes.find({IndicatorId(indicator), Gender::Total});
    return found == content.cubes.end()
               ? std::nullopt
               : found->second.value(Year{year}, content.catalogue.indexOf(AreaId(area)));
}

/// What KoladaUpdateTest::importOwn() put in.
void expectOwnIn(const PackContent &content)
{
    EXPECT_EQ(valueOf(content, "EGEN_0001", "1880", 2024), 7.0);
    const Indicator *own = content.catalogue.indicator(IndicatorId("EGEN_0001"));
    ASSERT_NE(own, nullptr);
    EXPECT_FALSE(own->withdrawn);
    EXPECT_TRUE(own->hasValues);
    ASSERT_GE(own->origin, 0);
    EXPECT_EQ(content.provenance.ledger.at(static_cast<std::size_t>(own->origin)).origin, u"enkät.csv"_s);
    EXPECT_EQ(content.descriptions.at(own->id), u"Vår enkät"_s);
    ASSERT_GE(content.catalogue.collections().size(), 2U);
    EXPECT_EQ(content.catalogue.collections()[1].id, CollectionId("own"))
        << "next to what everybody looks for";
}

} // namespace

TEST_F(KoladaUpdateTest, MakesAPackOutOfNothing)
{
    serve({row("N00973", "1880", 2015, "40.5"), row("N01951", "1880", 2015, "144200"),
           row("N01951", "1860", 2015, "5500")});
    const UpdateReport report = update();
    EXPECT_EQ(report.indicators, 2);
    EXPECT_EQ(report.withFigures, 2);
    EXPECT_EQ(report.figures, 3);
    EXPECT_EQ(report.changes, (MergeCounts{.added = 3}));
    EXPECT_EQ(report.requests, 5) << "four lists and one question about figures";
    const PackContent made = content();
    EXPECT_EQ(valueOf(made, "N00973", "1880", 2015), 40.5);
    EXPECT_EQ(made.provenance.title, u"Kolada"_s);
    EXPECT_EQ(made.provenance.fetched, m_wish.today);
    ASSERT_EQ(made.provenance.ledger.size(), 2U);
    EXPECT_EQ(made.provenance.ledger[1].origin, m_wish.address);
    EXPECT_EQ(made.provenance.ledger[1].taken, 3);
    EXPECT_TRUE(made.provenance.ledger[1].remark.startsWith(u"added: 3\nrevised: 0\nremoved: 0"_s));
    const Catalogue &catalogue = made.catalogue;
    EXPECT_EQ(catalogue.indicator(IndicatorId("N00973"))->origin, 1);
    EXPECT_NE(catalogue.collection(integrationCollection), nullptr);
    EXPECT_NE(catalogue.group(GroupId("G1")), nullptr);
    EXPECT_NE(catalogue.group(GroupId("population:6")), nullptr) << "by the population just fetched";
    EXPECT_FALSE(QFile::exists(updateJournalFile(m_wish.to)));
    EXPECT_FALSE(QFile::exists(m_wish.to + u".lock"_s));
}

TEST_F(KoladaUpdateTest, ListsWhatChangedAndRemovesWhatIsTakenBack)
{
    serve({row("N00973", "1880", 2015, "40.5"), row("N00973", "1860", 2015, "7"),
           row("N00973", "1880", 2016, "50")});
    update();
    serve({row("N00973", "1880", 2015, "41"), row("N00973", "1860", 2015, "null"),
           row("N00973", "1880", 2017, "60")});
    m_wish.today = m_wish.today.addDays(1);
    const UpdateReport report = update();
    EXPECT_EQ(report.changes, (MergeCounts{.added = 1, .revised = 1, .removed = 1}));
    const PackContent made = content();
    EXPECT_EQ(valueOf(made, "N00973", "1880", 2015), 41);
    EXPECT_EQ(valueOf(made, "N00973", "1860", 2015), std::nullopt);
    EXPECT_EQ(valueOf(made, "N00973", "1880", 2016), 50) << "not mentioned, so it stays";
    EXPECT_EQ(valueOf(made, "N00973", "1880", 2017), 60);
    ASSERT_EQ(made.revisions.size(), 2U);
    EXPECT_EQ(made.revisions[0], (Revision{IndicatorId("N00973"), Gender::Total, AreaId("1880"), Year{2015},
                                           40.5, Status::Ok, 41.0, Status::Ok, m_wish.today}));
    EXPECT_EQ(made.revisions[1].area, AreaId("1860"));
    EXPECT_EQ(made.revisions[1].newStatus, Status::Absent);
    update();
    EXPECT_EQ(content().revisions, made.revisions) << "kept, and nothing new to tell";
    EXPECT_EQ(content().provenance.ledger.size(), 6U);
}

TEST_F(KoladaUpdateTest, KeepsWhatKoladaNoLongerHas)
{
    serve({row("N00973", "1880", 2015, "40.5")});
    update();
    PackContent old = content();
    std::vector<Area> list = old.catalogue.areas();
    list.push_back({AreaId("0999"), AreaKind::Municipality, u"Försvunnen"_s, u"Försvunnen"_s, {}, {}, {}});
    list = Catalogue::sortedAreas(list);
    std::vector<Indicator> entries = old.catalogue.indicators();
    Indicator gone;
    gone.id = IndicatorId("N00712");
    gone.title = u"Utgått"_s;
    gone.origin = 1;
    gone.hasValues = true;
    entries.push_back(gone);
    const AreaGroup set{GroupId("G9"), GroupKind::Similar, u"Liknande"_s, {1, 2}, 0, Year{2022}};
    Cube cube(Year{2010}, Year{2010}, 4);
    cube.setValue(Year{2010}, 0, 9); // 0999 comes first
    cube.setValue(Year{2010}, 2, 8);
    old.cubes = {{{gone.id, Gender::Total}, cube}};
    old.municipalities = {{"1880", {{{7, 8}, {9, 10}, {11, 13}}}}};
    old.catalogue = Catalogue(list, {set}, entries, old.catalogue.collections());
    ASSERT_TRUE(writePack(old, m_wish.to, keepGoing));
    update();
    const PackContent made = content();
    EXPECT_EQ(valueOf(made, "N00712", "0999", 2010), 9);
    EXPECT_EQ(valueOf(made, "N00712", "1880", 2010), 8);
    EXPECT_EQ(valueOf(made, "N00973", "1880", 2015), 40.5);
    EXPECT_TRUE(made.catalogue.indicator(gone.id)->withdrawn);
    EXPECT_TRUE(made.catalogue.indicator(gone.id)->hasValues);
    ASSERT_NE(made.catalogue.group(GroupId("G9")), nullptr);
    EXPECT_EQ(made.catalogue.group(GroupId("G9"))->members, set.members);
    EXPECT_EQ(made.municipalities, old.municipalities);
}

TEST_F(KoladaUpdateTest, DoesNotBelieveAnEmptyAnswer)
{
    serve({row("N00973", "1880", 2015, "40.5")});
    update();
    const QByteArray before = bytes();
    serve({});
    const Error error = failingUpdate();
    EXPECT_EQ(error.kind, ErrorKind::Malformed);
    EXPECT_EQ(bytes(), before) << "the pack is as it was";
}

TEST_F(KoladaUpdateTest, TellsWhichIndicatorsGotNoAnswer)
{
    serve({row("N00973", "1880", 2015, "40.5"), row("N01951", "1880", 2015, "144200")});
    update();
    serve({row("N01951", "1880", 2015, "144200")});
    const UpdateReport report = update();
    EXPECT_EQ(report.silent, std::vector{IndicatorId("N00973")});
    EXPECT_EQ(valueOf(content(), "N00973", "1880", 2015), 40.5) << "and keeps their figures";
}

TEST_F(KoladaUpdateTest, AsksByRegionTypeWhereGroupsAreMixedIn)
{
    m_kolada.groupData = '[' + row("N00973", "G1", 2015, "3") + ']';
    serve({row("N00973", "1880", 2015, "40.5")});
    const UpdateReport report = update();
    EXPECT_EQ(report.groupRows, 1);
    EXPECT_EQ(report.figures, 1);
    ASSERT_EQ(m_kolada.asked.size(), 3);
    std::sort(m_kolada.asked.begin() + 1, m_kolada.asked.end());
    EXPECT_TRUE(m_kolada.asked[1].contains(u"region_type=K"_s));
    EXPECT_TRUE(m_kolada.asked[2].contains(u"region_type=L"_s));
    EXPECT_EQ(valueOf(content(), "N00973", "1880", 2015), 40.5);
}

TEST_F(KoladaUpdateTest, FetchesWhatACollectionNeeds)
{
    serve({row("N00973", "1880", 2015, "40.5")});
    m_wish.collection = CollectionId("G2KPI1");
    update();
    EXPECT_EQ(m_kolada.asked, QStringList{u"/v3/data?kpi_id=N00973,N01951&per_page=5000"_s})
        << "with the population, for the population classes";
    m_wish.collection = CollectionId("attic");
    EXPECT_EQ(failingUpdate().kind, ErrorKind::WrongUse);
}

TEST_F(KoladaUpdateTest, GoesOnWhereItWasStopped)
{
    serve({row("N00973", "1880", 2015, "40.5")});
    const auto stopped = updateFromKolada(
        m_wish, [](const UpdateProgress &progress) { return progress.phase != UpdatePhase::Writing; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_FALSE(QFile::exists(m_wish.to)) << "nothing is written by halves";
    EXPECT_TRUE(QFile::exists(updateJournalFile(m_wish.to)));
    m_wish.resume = true;
    const UpdateReport report = update();
    EXPECT_EQ(report.requests, 0) << "all had come already";
    EXPECT_EQ(report.figures, 1);
    EXPECT_EQ(valueOf(content(), "N00973", "1880", 2015), 40.5);
    EXPECT_EQ(failingUpdate().kind, ErrorKind::NotFound) << "there is nothing more to go on with";
}

TEST_F(KoladaUpdateTest, DoesNotMixInventedFiguresWithRealOnes)
{
    serve({row("N00973", "1880", 2015, "40.5")});
    update();
    PackContent example = content();
    example.provenance.example = true;
    example.cubes.begin()->second.setValue(Year{2015}, 1, 99);
    ASSERT_TRUE(writePack(example, m_wish.to, keepGoing));
    update();
    EXPECT_FALSE(content().provenance.example);
    EXPECT_EQ(valueOf(content(), "N00973", "1860", 2015), std::nullopt);
    EXPECT_EQ(valueOf(content(), "N00973", "1880", 2015), 40.5);
}

TEST_F(KoladaUpdateTest, KeepsTheUsersOwnFigures)
{
    serve({row("N00973", "1880", 2015, "40.5")});
    update();
    importOwn();
    serve({row("N00973", "1880", 2015, "41")});
    update();
    const PackContent now = content();
    EXPECT_EQ(valueOf(now, "N00973", "1880", 2015), 41.0);
    expectOwnIn(now);
}

TEST_F(KoladaUpdateTest, KeepsTheUsersOwnFiguresOfExampleData)
{
    serve({row("N00973", "1880", 2015, "40.5")});
    update();
    PackContent example = content();
    example.provenance.example = true;
    ASSERT_TRUE(writePack(example, m_wish.to, keepGoing));
    importOwn();
    EXPECT_TRUE(content().provenance.example);
    update();
    const PackContent now = content();
    EXPECT_FALSE(now.provenance.example);
    EXPECT_EQ(now.provenance.ledger[1].what, u"values"_s);
    EXPECT_EQ(now.provenance.ledger[1].taken, 1) << "the sums stand on the line of this update";
    expectOwnIn(now);
}

TEST_F(KoladaUpdateTest, LeavesAPackAloneThatAnotherProgramIsUpdating)
{
    QLockFile lock(m_wish.to + u".lock"_s);
    ASSERT_TRUE(lock.tryLock());
    const Error error = failingUpdate();
    EXPECT_TRUE(isInUse(error)) << error.detail;
    EXPECT_EQ(error.place, m_wish.to.toStdString());
    EXPECT_EQ(m_kolada.service().requests(), 0);
}

TEST_F(KoladaUpdateTest, RefusesADamagedPackAndAnUnsafeAddress)
{
    QFile file(m_wish.to);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("SQLite format 3");
    file.close();
    EXPECT_EQ(failingUpdate().kind, ErrorKind::Damaged);
    m_wish.from.clear();
    m_wish.address = u"http://api.kolada.se/v3"_s;
    EXPECT_EQ(failingUpdate().kind, ErrorKind::WrongUse);
}

TEST_F(KoladaUpdateTest, SaysThatThereIsNoFolderToWriteIn)
{
    QFile file(m_folder.filePath(u"file"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    m_wish.to = m_folder.filePath(u"file/p.lagesbild"_s);
    EXPECT_EQ(failingUpdate().kind, ErrorKind::NotWritable);
}

} // namespace lagesbild
