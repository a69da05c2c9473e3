// Updates from the stand-in server, with real figures, compared with the files it has them from, value by value.

#include "core/pack/pack.h"
#include "core/sources/guidetable.h"
#include "core/sources/kolada/koladaaddress.h"
#include "core/sources/kolada/koladaupdate.h"
#include "core/sources/koladapack.h"
#include "tests/support/realpack.h"
#include "tests/support/shareddata.h"
#include "tests/support/standin.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <set>

namespace lagesbild
{

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace
{

constexpr int listPages = 5; ///< 6 099 indicators on two pages, the other lists on one each

/// Figures by indicator, gender, year and area, and the areas they are of.
struct Figures {
    Catalogue catalogue;
    std::map<CubeKey, Cube> cubes;
};

/// What the files say, read without any network; only ids that the catalogue still has.
const Figures &figuresOfFiles()
{
    static const Figures figures = [] {
        const OpenData sources{sharedPath(u"data/kolada"_s),
                               {sharedPath(u"data/values/kolada_integration_values.csv.gz"_s),
                                sharedPath(u"data/values/didreport_with_status_2024-12-12.csv.gz"_s)},
                               {},
                               QDate(2024, 8, 30)};
        auto content = readOpenData(sources, keepGoing);
        EXPECT_TRUE(content) << content.error().detail;
        Figures result{content->catalogue, {}};
        for (auto &[key, cube] : content->cubes) {
            const Indicator *indicator = result.catalogue.indicator(key.indicator);
            if (indicator != nullptr && !indicator->withdrawn)
                result.cubes.emplace(key, std::move(cube));
        }
        return result;
    }();
    return figures;
}

Figures figuresOfPack(const QString &file)
{
    auto content = readWholePack(file);
    EXPECT_TRUE(content) << content.error().detail;
    return content ? Figures{content->catalogue, std::move(content->cubes)} : Figures();
}

/// Number of figures of @p cube that @p other lacks or has otherwise; areas go by their codes.
qint64 differences(const Figures &from, const CubeKey &key, const Figures &other)
{
    const Cube &cube = from.cubes.at(key);
    const auto found = other.cubes.find(key);
    const Cube none;
    const Cube &compared = found == other.cubes.end() ? none : found->second;
    qint64 count = 0;
    for (AreaIndex area = 0; area < cube.areaCount(); ++area) {
        const AreaIndex there = other.catalogue.indexOf(from.catalogue.area(area).id);
        for (Year year = cube.firstYear(); year <= cube.lastYear(); year = yearAfter(year)) {
            const bool same = cube.status(year, area) == compared.status(year, there) &&
                              cube.value(year, area) == compared.value(year, there);
            count += same ? 0 : 1;
        }
    }
    return count;
}

/// Every figure of the files is in the pack and every figure of the pack in the files, for all indicators that were
/// asked for; gives their number.
qint64 expectEqual(const Figures &files, const Figures &pack, const std::set<IndicatorId> &asked)
{
    qint64 figures = 0;
    qint64 lacking = 0;
    qint64 invented = 0;
    for (const auto &[key, cube] : files.cubes) {
        if (!asked.contains(key.indicator))
            continue;
        lacking += differences(files, key, pack);
        figures +=
            std::ranges::count_if(cube.statuses(), [](Status status) { return status != Status::Absent; });
    }
    for (const auto &[key, cube] : pack.cubes) {
        if (asked.contains(key.indicator))
            invented += differences(pack, key, files);
    }
    EXPECT_EQ(lacking, 0);
    EXPECT_EQ(invented, 0);
    return figures;
}

std::set<IndicatorId> everyIndicator()
{
    std::set<IndicatorId> ids;
    for (const auto &[key, cube] : figuresOfFiles().cubes)
        ids.insert(key.indicator);
    return ids;
}

/// What our own table says of the integration collection, denominators and parts included.
std::set<IndicatorId> integrationIndicators()
{
    const auto guide = GuideTable::builtIn();
    EXPECT_TRUE(guide);
    std::set<IndicatorId> ids;
    for (const GuideTable::Entry &entry : guide->entries())
        ids.insert(entry.indicator.id);
    return ids;
}

class StandInTest : public testing::Test
{
protected:
    void SetUp() override
    {
        LAGESBILD_NEEDS_STAND_IN();
        m_wish.to = m_wish.from = m_folder.filePath(u"p.lagesbild"_s);
        m_wish.collection = integrationCollection;
        m_wish.today = QDate(2026, 11, 25);
        m_wish.http.retry.firstPause = milliseconds(20);
        m_wish.http.retry.longestPause = milliseconds(500);
        m_wish.http.retry.stall = milliseconds(120000); // a busy machine is no fault of the service
    }
    UpdateReport update(const StandIn &service)
    {
        m_wish.address = service.address();
        auto report = updateFromKolada(m_wish, [](const UpdateProgress &) { return true; });
        EXPECT_TRUE(report) << report.error().detail;
        return report ? *report : UpdateReport();
    }
    /// As few questions as the rows need on full pages, and one begun page for each question at most.
    static void expectFewRequests(const UpdateReport &report, int questionsPerBatch)
    {
        const auto batches = static_cast<qint64>((report.indicators + mostIdsAsked - 1) / mostIdsAsked);
        const qint64 fullPages = (report.rows + mostRowsOnPage - 1) / mostRowsOnPage;
        EXPECT_GE(report.requests, listPages + std::max(fullPages, batches));
        EXPECT_LE(report.requests, listPages + fullPages + batches * questionsPerBatch);
        RecordProperty("requests", report.requests);
        RecordProperty("least_requests", static_cast<int>(listPages + std::max(fullPages, batches)));
    }

    QTemporaryDir m_folder;
    UpdateWish m_wish;
};

} // namespace

TEST_F(StandInTest, IntegrationEqualsTheFiles)
{
    const StandIn service;
    const UpdateReport report = update(service);
    EXPECT_EQ(expectEqual(figuresOfFiles(), figuresOfPack(m_wish.to), integrationIndicators()),
              report.figures);
    EXPECT_GT(report.figures, 700000);
    EXPECT_EQ(report.changes.added, report.figures);
    EXPECT_EQ(report.refused, 0);
    EXPECT_EQ(report.repeated, 0);
    EXPECT_EQ(service.stats().value(u"requests"_s).toInt(), report.requests);
    expectFewRequests(report, 1);
}

TEST_F(StandInTest, IntegrationEqualsTheFilesWithGroupsMixedIn)
{
    const StandIn service({u"--bulk-groups"_s, u"--deleted-rows"_s});
    const UpdateReport report = update(service);
    EXPECT_EQ(expectEqual(figuresOfFiles(), figuresOfPack(m_wish.to), integrationIndicators()),
              report.figures);
    EXPECT_GT(report.groupRows, 0);
    // Two questions per batch, and what was asked before it was known.
    expectFewRequests(report, 3);
}

TEST_F(StandInTest, EverythingEqualsTheFiles)
{
    const StandIn service;
    m_wish.collection.reset();
    const UpdateReport report = update(service);
    EXPECT_EQ(report.indicators, 6099);
    EXPECT_EQ(report.withFigures, static_cast<int>(everyIndicator().size()));
    EXPECT_EQ(expectEqual(figuresOfFiles(), figuresOfPack(m_wish.to), everyIndicator()), report.figures);
    expectFewRequests(report, 1);
}

TEST_F(StandInTest, NoFaultChangesAFigure)
{
    const StandIn service({u"--seed"_s, u"7"_s, u"--rate-limit"_s, u"20"_s, u"--error-rate"_s, u"0.1"_s,
                           u"--truncate-rate"_s, u"0.05"_s, u"--stall-rate"_s, u"0.05"_s,
                           u"--stall-seconds"_s, u"30"_s, u"--bad-json-rate"_s, u"0.05"_s, u"--html-rate"_s,
                           u"0.05"_s, u"--deleted-rows"_s});
    m_wish.http.retry.stall = milliseconds(3000);
    m_wish.http.retry.attemptsBeforeFirst = 10;
    const UpdateReport report = update(service);
    EXPECT_EQ(expectEqual(figuresOfFiles(), figuresOfPack(m_wish.to), integrationIndicators()),
              report.figures);
    EXPECT_GT(report.repeated, 5);
    const QJsonObject faults = service.stats().value(u"faults"_s).toObject();
    for (const auto &fault : {u"error"_s, u"truncate"_s, u"bad_json"_s, u"html"_s})
        EXPECT_GT(faults.value(fault).toInt(), 0) << fault.toStdString();
}

TEST_F(StandInTest, BringsTheRealPackUpToDate)
{
    LAGESBILD_NEEDS_REAL_PACK();
    m_wish.from = realPackFile();
    const StandIn service;
    const UpdateReport report = update(service);
    EXPECT_EQ(report.changes, MergeCounts()) << "it is made of the same files";
    EXPECT_TRUE(report.silent.empty());
    const Figures before = figuresOfPack(realPackFile());
    const Figures after = figuresOfPack(m_wish.to);
    EXPECT_EQ(before.cubes.size(), after.cubes.size());
    std::set<IndicatorId> all;
    for (const auto &[key, cube] : before.cubes)
        all.insert(key.indicator);
    EXPECT_TRUE(all.contains(IndicatorId("N00712"))) << "which has left the catalogue";
    expectEqual(before, after, all);
    EXPECT_EQ(before.catalogue.groups().size(), after.catalogue.groups().size())
        << "also the sets that Kolada has withdrawn";
    EXPECT_EQ(before.catalogue.areas(), after.catalogue.areas());
}

TEST_F(StandInTest, ListsEveryRevision)
{
    const StandIn service({u"--revise"_s});
    update(service);
    const QJsonArray changes = service.revise().value(u"changes"_s).toArray();
    ASSERT_GT(changes.size(), 100);
    const UpdateReport report = update(service);
    std::map<std::string, std::pair<double, double>> expected;
    const std::set<IndicatorId> asked = integrationIndicators();
    const Figures &files = figuresOfFiles();
    for (const QJsonValue &value : changes) {
        const QJsonObject change = value.toObject();
        const QString kpi = change.value(u"kpi"_s).toString();
        const QString gender = change.value(u"gender"_s).toString();
        const IndicatorId id(kpi.toStdString());
        if (!asked.contains(id) || files.catalogue.indicator(id)->withdrawn)
            continue;
        const QString place = kpi + change.value(u"municipality"_s).toString() + gender +
                              QString::number(change.value(u"period"_s).toInt());
        expected[place.toStdString()] = {change.value(u"old"_s).toDouble(),
                                         change.value(u"new"_s).toDouble()};
    }
    EXPECT_EQ(report.changes, (MergeCounts{.revised = static_cast<qint64>(expected.size())}));
    const auto opened = Pack::open(m_wish.to);
    ASSERT_TRUE(opened);
    const auto revisions = opened->pack->revisions();
    ASSERT_TRUE(revisions) << revisions.error().detail;
    std::map<std::string, std::pair<double, double>> listed;
    for (const Revision &revision : *revisions) {
        const std::string place = revision.indicator.text() + revision.area.text() +
                                  letterOf(revision.gender) + std::to_string(toInt(revision.year));
        listed[place] = {revision.oldValue.value_or(0), revision.newValue.value_or(0)};
    }
    EXPECT_EQ(listed, expected);
}

TEST_F(StandInTest, ResumesWithWhatIsLeft)
{
    const StandIn service;
    m_wish.collection.reset();
    m_wish.address = service.address();
    const auto stopped = updateFromKolada(m_wish, [](const UpdateProgress &progress) {
        return progress.phase != UpdatePhase::Figures || progress.done < 100;
    });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_FALSE(QFile::exists(m_wish.to));
    const int before = service.stats().value(u"requests"_s).toInt();
    m_wish.resume = true;
    const UpdateReport report = update(service);
    EXPECT_TRUE(report.resumed);
    EXPECT_LT(report.requests, 320 - before + 80) << "not everything again";
    EXPECT_EQ(expectEqual(figuresOfFiles(), figuresOfPack(m_wish.to), everyIndicator()), report.figures);
}

} // namespace lagesbild
