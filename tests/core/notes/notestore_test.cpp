#include "core/notes/notefile.h"
#include "core/notes/notestore.h"
#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

const AreaId orebro{"1880"};

Note thought(const QString &text)
{
    return {.municipality = orebro, .topic = QuestionTopic::Sfi, .prompt = u"sfi-a"_s, .text = text};
}

Note action(const QString &text)
{
    return {.kind = NoteKind::Action,
            .municipality = orebro,
            .topic = QuestionTopic::Sfi,
            .text = text,
            .step = WheelStep::Do,
            .responsible = u"Åsa Öst"_s,
            .due = QDate(2027, 3, 1)};
}

class NoteStoreTest : public testing::Test
{
protected:
    QString file() const { return folder.filePath(u"under/mappen/notes.json"_s); }
    QString textOf(const NoteStore &store) const
    {
        return store.thoughtOf(orebro, QuestionTopic::Sfi, u"sfi-a"_s).text;
    }
    std::vector<Note> actionsOf(const NoteStore &store) const
    {
        return store.notesOf(orebro, QuestionTopic::Sfi, NoteKind::Action);
    }
    void write(const QByteArray &bytes) const
    {
        QDir().mkpath(folder.filePath(u"under/mappen"_s));
        QFile target(file());
        ASSERT_TRUE(target.open(QIODevice::WriteOnly));
        target.write(bytes);
    }

    QTemporaryDir folder;
};

TEST_F(NoteStoreTest, ComesBackWhole)
{
    NoteStore store(file());
    store.put(thought(u"Tankar med å, ä, ö\noch två rader"_s));
    const QString id = store.put(action(u"Träffa vuxenutbildningen"_s));
    ASSERT_TRUE(store.save());
    EXPECT_FALSE(store.hasChanges());

    NoteStore again(file());
    ASSERT_TRUE(again.refresh());
    EXPECT_EQ(textOf(again), u"Tankar med å, ä, ö\noch två rader"_s);
    const std::vector<Note> actions = actionsOf(again);
    ASSERT_EQ(actions.size(), 1U);
    EXPECT_EQ(actions[0].id, id);
    EXPECT_EQ(actions[0].responsible, u"Åsa Öst"_s);
    EXPECT_EQ(actions[0].due, QDate(2027, 3, 1));
    EXPECT_EQ(actions[0].step, WheelStep::Do);
}

TEST_F(NoteStoreTest, NoFileYetIsNoTrouble)
{
    NoteStore store(file());
    EXPECT_TRUE(store.refresh());
    EXPECT_TRUE(store.save());
    EXPECT_FALSE(QFile::exists(file())) << "nothing was written, so nothing is to be kept";
}

TEST_F(NoteStoreTest, TwoWindowsKeepEachOthersNotes)
{
    NoteStore one(file());
    NoteStore other(file());
    one.put(thought(u"från ena"_s));
    ASSERT_TRUE(one.save());
    other.put(action(u"från andra"_s));
    ASSERT_TRUE(other.save());
    EXPECT_EQ(textOf(other), u"från ena"_s);
    ASSERT_TRUE(one.refresh());
    EXPECT_EQ(actionsOf(one).size(), 1U);
}

TEST_F(NoteStoreTest, OfANoteWrittenInTwoWindowsBothTextsStay)
{
    NoteStore one(file());
    one.put(thought(u"Början."_s));
    ASSERT_TRUE(one.save());
    NoteStore other(file());
    ASSERT_TRUE(other.refresh());
    one.put(thought(u"Början. Ena fortsätter."_s));
    other.put(thought(u"Början. Andra fortsätter."_s));
    ASSERT_TRUE(one.save());
    ASSERT_TRUE(other.save());
    EXPECT_EQ(textOf(other), u"Början. Ena fortsätter.\n\nBörjan. Andra fortsätter."_s);
    ASSERT_TRUE(one.refresh());
    EXPECT_EQ(textOf(one), textOf(other));
}

TEST_F(NoteStoreTest, TwoWindowsThatBeginTheSameThoughtWriteInOne)
{
    NoteStore one(file());
    NoteStore other(file());
    one.put(thought(u"ena"_s));
    other.put(thought(u"andra"_s));
    ASSERT_TRUE(one.save());
    ASSERT_TRUE(other.save());
    EXPECT_EQ(textOf(other), u"ena\n\nandra"_s);
}

TEST_F(NoteStoreTest, WhatOneDeletesWhileAnotherWritesStays)
{
    NoteStore one(file());
    Note shared = action(u"Gemensam"_s);
    shared.id = one.put(shared);
    ASSERT_TRUE(one.save());
    NoteStore other(file());
    ASSERT_TRUE(other.refresh());
    one.remove(shared.id);
    shared.text = u"Gemensam, ändrad"_s;
    other.put(shared);
    ASSERT_TRUE(one.save());
    ASSERT_TRUE(other.save());
    ASSERT_TRUE(one.refresh());
    ASSERT_EQ(actionsOf(one).size(), 1U);
    EXPECT_EQ(actionsOf(one)[0].text, u"Gemensam, ändrad"_s);
}

TEST_F(NoteStoreTest, ADeletedNoteCanBeBroughtBackLater)
{
    NoteStore store(file());
    const QString id = store.put(action(u"Ångra mig"_s));
    store.remove(id);
    EXPECT_TRUE(actionsOf(store).empty());
    ASSERT_TRUE(store.save());
    NoteStore later(file());
    ASSERT_TRUE(later.refresh());
    EXPECT_TRUE(actionsOf(later).empty());
    later.restore(id);
    ASSERT_EQ(actionsOf(later).size(), 1U);
    EXPECT_EQ(actionsOf(later)[0].text, u"Ångra mig"_s);
}

TEST_F(NoteStoreTest, LongDeletedNotesAreForgotten)
{
    Note old = action(u"gammal"_s);
    old.id = u"1"_s;
    old.deleted = true;
    old.changed = QDateTime::currentDateTimeUtc().addDays(-NoteStore::keptDeletedDays - 1);
    ASSERT_TRUE(writeNotes(file(), {old}));
    NoteStore store(file());
    store.put(thought(u"ny"_s));
    ASSERT_TRUE(store.save());
    EXPECT_EQ(readNotes(file())->size(), 1U);
}

TEST_F(NoteStoreTest, ADamagedFileIsPutAsideNotWrittenOver)
{
    write("{\"format\": \"lagesbild-notes\", \"ver");
    NoteStore store(file());
    const Outcome read = store.refresh();
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::Malformed);
    store.put(thought(u"nytt"_s));
    ASSERT_TRUE(store.save());
    EXPECT_EQ(readNotes(file())->size(), 1U);
    const QStringList aside = QDir(folder.filePath(u"under/mappen"_s)).entryList({u"*.damaged-*"_s});
    ASSERT_EQ(aside.size(), 1);
}

TEST_F(NoteStoreTest, AFileOfALaterVersionIsLeftAlone)
{
    const QByteArray later = R"({"format": "lagesbild-notes", "version": 2, "notes": []})";
    write(later);
    NoteStore store(file());
    store.put(thought(u"nytt"_s));
    const Outcome saved = store.save();
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, ErrorKind::TooNew);
    EXPECT_TRUE(store.hasChanges()) << "what could not be saved is still to be saved";
    QFile untouched(file());
    ASSERT_TRUE(untouched.open(QIODevice::ReadOnly));
    EXPECT_EQ(untouched.readAll(), later);
}

TEST_F(NoteStoreTest, WithoutAFileNotesLastAsLongAsTheStore)
{
    NoteStore store({});
    store.put(thought(u"en tanke"_s));
    ASSERT_TRUE(store.save());
    EXPECT_EQ(textOf(store), u"en tanke"_s);
}

TEST_F(NoteStoreTest, SayingTheSameAgainIsNoChange)
{
    NoteStore store(file());
    store.put(thought(u"samma"_s));
    ASSERT_TRUE(store.save());
    store.put(thought(u"samma"_s));
    EXPECT_FALSE(store.hasChanges());
}

} // namespace
} // namespace lagesbild
