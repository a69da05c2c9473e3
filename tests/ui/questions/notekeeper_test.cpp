#include "ui/questions/notekeeper.h"

#include "core/notes/notefile.h"
#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

Note thought(const QString &text)
{
    return {.municipality = AreaId("1880"), .topic = QuestionTopic::Sfi, .prompt = u"sfi-a"_s, .text = text};
}

QString textIn(const NoteStore &store)
{
    return store.thoughtOf(AreaId("1880"), QuestionTopic::Sfi, u"sfi-a"_s).text;
}

class NoteKeeperTest : public testing::Test
{
protected:
    QString file() const { return folder.filePath(u"notes.json"_s); }
    bool isSaved(const QString &text) const
    {
        NoteStore store(file());
        return store.refresh() && textIn(store) == text;
    }

    QTemporaryDir folder;
};

TEST_F(NoteKeeperTest, SavesByItselfAMomentAfterAChange)
{
    NoteKeeper keeper(file());
    keeper.put(thought(u"av sig självt"_s));
    EXPECT_TRUE(QTest::qWaitFor([this] { return isSaved(u"av sig självt"_s); }));
}

TEST_F(NoteKeeperTest, SavesWhatIsLeftWhenItGoes)
{
    {
        NoteKeeper keeper(file());
        keeper.put(thought(u"i sista stund"_s));
    }
    EXPECT_TRUE(isSaved(u"i sista stund"_s));
}

TEST_F(NoteKeeperTest, TakesInWhatAnotherWindowWrites)
{
    NoteKeeper one(file());
    NoteKeeper other(file());
    QSignalSpy changed(&other, &NoteKeeper::changedElsewhere);
    one.put(thought(u"första"_s));
    one.saveNow();
    EXPECT_TRUE(QTest::qWaitFor([&] { return textIn(other.store()) == u"första"_s; }));
    // Once more, for the file has been replaced by another.
    one.put(thought(u"andra"_s));
    one.saveNow();
    EXPECT_TRUE(QTest::qWaitFor([&] { return textIn(other.store()) == u"andra"_s; }));
    EXPECT_GE(changed.count(), 2);
}

TEST_F(NoteKeeperTest, TellsWhenItCantSaveAndSavesLater)
{
    // A folder where the file should be.
    QDir(folder.path()).mkdir(u"notes.json"_s);
    NoteKeeper keeper(file());
    QSignalSpy failed(&keeper, &NoteKeeper::failed);
    QSignalSpy saved(&keeper, &NoteKeeper::saved);
    keeper.put(thought(u"väntar"_s));
    keeper.saveNow();
    EXPECT_GE(failed.count(), 1);
    EXPECT_EQ(saved.count(), 0);
    QDir(folder.path()).rmdir(u"notes.json"_s);
    keeper.saveNow();
    EXPECT_EQ(saved.count(), 1);
    EXPECT_TRUE(isSaved(u"väntar"_s));
}

} // namespace
} // namespace lagesbild
