#include "core/sources/kolada/updatejournal.h"

#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

const UpdateScope scope{u"http://127.0.0.1/v3"_s, u"integration"_s};

FetchedBatch batch(const char *id, double value)
{
    FetchedCube cube{{IndicatorId(id), Gender::Men}, Cube(Year{2014}, Year{2015}, 3), {{Year{2013}, 2}}};
    cube.cube.setValue(Year{2015}, 1, value);
    cube.cube.setMissing(Year{2014}, 0, Status::Privacy);
    FetchedBatch batch;
    batch.asked = {IndicatorId(id), IndicatorId(std::string(id) + "x")};
    batch.cubes = {cube, {{IndicatorId(id), Gender::Women}, {}, {{Year{2012}, 1}}}};
    batch.rows = 5;
    batch.taken = 2;
    batch.remark = u"bad_year: 1"_s;
    return batch;
}

class UpdateJournalTest : public testing::Test
{
protected:
    void write() const
    {
        auto journal = UpdateJournal::begin(m_file, scope);
        ASSERT_TRUE(journal) << journal.error().detail;
        ASSERT_TRUE(journal->addCatalogue({{u"kpi"_s, {"first page", "second"}}}));
        ASSERT_TRUE(journal->addBatch(batch("N1", 1.5)));
        ASSERT_TRUE(journal->addBatch(batch("N2", 2.5)));
        expectWhole(*journal);
    }
    static void expectWhole(const UpdateJournal &journal)
    {
        EXPECT_EQ(journal.catalogue().value(u"kpi"_s), (QList<QByteArray>{"first page", "second"}));
        EXPECT_TRUE(journal.isFetched(IndicatorId("N1x")));
        EXPECT_TRUE(journal.isFetched(IndicatorId("N2")));
        EXPECT_FALSE(journal.isFetched(IndicatorId("N3")));
        EXPECT_EQ(journal.sums().rows, 10);
        EXPECT_EQ(journal.sums().taken, 4);
        EXPECT_EQ(journal.sums().remark, u"bad_year: 1\nbad_year: 1"_s);
        EXPECT_EQ(journal.cubeKeys().size(), 4U);
        const auto cube = journal.cube({IndicatorId("N2"), Gender::Men});
        ASSERT_TRUE(cube) << cube.error().detail;
        EXPECT_EQ(cube->cube.value(Year{2015}, 1), 2.5);
        EXPECT_EQ(cube->cube.status(Year{2014}, 0), Status::Privacy);
        EXPECT_EQ(cube->removed, (std::vector<FetchedCube::Place>{{Year{2013}, 2}}));
        const auto removals = journal.cube({IndicatorId("N1"), Gender::Women});
        ASSERT_TRUE(removals);
        EXPECT_TRUE(removals->cube.isEmpty());
        EXPECT_EQ(removals->removed.size(), 1U);
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"p.lagesbild.update"_s);
};

} // namespace

TEST_F(UpdateJournalTest, GivesBackWhatItWasGiven)
{
    write();
    const auto journal = UpdateJournal::resume(m_file, scope);
    ASSERT_TRUE(journal) << journal.error().detail;
    expectWhole(*journal);
    EXPECT_EQ(UpdateJournal::scopeOf(m_file), scope);
}

TEST_F(UpdateJournalTest, LosesAtMostTheLastRecordWhereverItIsCut)
{
    write();
    QFile file(m_file);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    std::size_t least = 0;
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(whole.first(length));
        file.close();
        const auto journal = UpdateJournal::resume(m_file, scope);
        if (!journal) {
            EXPECT_EQ(journal.error().kind, ErrorKind::Malformed);
            EXPECT_EQ(least, 0U) << "what was there is there still";
            continue;
        }
        const std::size_t cubes = journal->cubeKeys().size();
        EXPECT_GE(cubes, least);
        EXPECT_EQ(cubes % 2, 0U) << "a batch is there as a whole or not at all";
        for (const CubeKey &key : journal->cubeKeys())
            EXPECT_TRUE(journal->cube(key));
        least = cubes;
    }
    EXPECT_EQ(least, 4U);
}

TEST_F(UpdateJournalTest, GoesOnAfterACutEnd)
{
    write();
    QFile file(m_file);
    ASSERT_TRUE(file.resize(file.size() - 3));
    auto journal = UpdateJournal::resume(m_file, scope);
    ASSERT_TRUE(journal);
    EXPECT_FALSE(journal->isFetched(IndicatorId("N2")));
    ASSERT_TRUE(journal->addBatch(batch("N2", 2.5)));
    const auto again = UpdateJournal::resume(m_file, scope);
    ASSERT_TRUE(again);
    expectWhole(*again);
}

TEST_F(UpdateJournalTest, IsForOneScopeOnly)
{
    write();
    const auto other = UpdateJournal::resume(m_file, {scope.address, {}});
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().kind, ErrorKind::WrongUse);
    EXPECT_EQ(other.error().detail, "it is about http://127.0.0.1/v3 and integration");
    EXPECT_EQ(UpdateJournal::resume(m_folder.filePath(u"none"_s), scope).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(UpdateJournal::scopeOf(m_folder.filePath(u"none"_s)), std::nullopt);
}

TEST_F(UpdateJournalTest, IsGoneWhenItIsNoLongerNeeded)
{
    write();
    auto journal = UpdateJournal::resume(m_file, scope);
    ASSERT_TRUE(journal);
    journal->remove();
    EXPECT_FALSE(QFile::exists(m_file));
}

TEST_F(UpdateJournalTest, CanNotBeginWhereNothingMayBeWritten)
{
    const auto journal = UpdateJournal::begin(m_folder.filePath(u"no folder/x"_s), scope);
    ASSERT_FALSE(journal);
    EXPECT_EQ(journal.error().kind, ErrorKind::NotWritable);
}

} // namespace lagesbild
