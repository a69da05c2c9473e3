#include "core/pack/packwriter.h"

#include "core/pack/atomicfile.h"
#include "tests/core/pack/smallcontent.h"
#include "tests/support/qtprinting.h"
#include "tests/support/smalldisk.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

QStringList everythingIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

/// What opens in @p file, as the number of cubes; −1 when nothing does.
qsizetype cubesIn(const QString &file)
{
    const auto opened = Pack::open(file);
    return opened ? static_cast<qsizetype>(opened->pack->cubeKeys().size()) : -1;
}

} // namespace

TEST(PackWriter, LeavesNothingButThePack)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(writePack(smallContent(), folder.filePath(u"a.lagesbild"_s), keepGoing));
    EXPECT_EQ(everythingIn(folder), QStringList{u"a.lagesbild"_s});
    EXPECT_TRUE(QFileInfo(folder.filePath(u"a.lagesbild"_s)).permissions().testFlag(QFile::ReadOther));
}

TEST(PackWriter, KeepsTheOldPackWhenItIsCancelled)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.lagesbild"_s);
    PackContent old = smallContent();
    old.cubes.clear();
    ASSERT_TRUE(writePack(old, file, keepGoing));
    const Outcome outcome = writePack(smallContent(), file, [](int done, int) { return done == 0; });
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(outcome.error().place, file.toStdString()) << "not the temporary file's name";
    EXPECT_EQ(cubesIn(file), 0);
    EXPECT_EQ(everythingIn(folder).size(), 1);
}

TEST(PackWriter, KeepsTheOldPackWhenTheDiskIsFull)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.lagesbild"_s);
    PackContent old = smallContent();
    old.cubes.clear();
    ASSERT_TRUE(writePack(old, file, keepGoing));
    const QByteArray before = bytesOf(file);
    for (const rlim_t room : {1, 5000, 20000, 40000}) {
        std::optional<Outcome> outcome;
        {
            const SmallDisk disk(room);
            outcome = writePack(smallContent(), file, keepGoing);
        }
        ASSERT_FALSE(*outcome) << room;
        EXPECT_EQ(outcome->error().kind, ErrorKind::DiskFull) << room;
        EXPECT_EQ(bytesOf(file), before);
        EXPECT_EQ(everythingIn(folder).size(), 1);
    }
    EXPECT_TRUE(writePack(smallContent(), file, keepGoing));
}

TEST(PackWriter, TellsWhereItMayNotWrite)
{
    const QTemporaryDir folder;
    for (const QString &file :
         {folder.filePath(u"none/a.lagesbild"_s), u"/proc/a.lagesbild"_s, folder.path()}) {
        const Outcome outcome = writePack(smallContent(), file, keepGoing);
        ASSERT_FALSE(outcome) << file.toStdString();
        EXPECT_EQ(outcome.error().kind, ErrorKind::NotWritable) << file.toStdString();
        EXPECT_EQ(outcome.error().place, file.toStdString());
    }
}

TEST(PackWriter, ReplacesWhatALinkPointsAt)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"real.lagesbild"_s);
    const QString link = folder.filePath(u"link.lagesbild"_s);
    writeBytes(file, "old");
    ASSERT_TRUE(QFile::link(file, link));
    ASSERT_TRUE(writePack(smallContent(), link, keepGoing));
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_EQ(cubesIn(file), 2);
}

TEST(AtomicFile, RemovesWhatKilledWritersLeftButNotWhatOthersAreWriting)
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"a.lagesbild"_s);
    const QString old = folder.filePath(u".a.lagesbild.old.part"_s);
    const QString fresh = folder.filePath(u".a.lagesbild.new.part"_s);
    writeBytes(old, "x");
    writeBytes(fresh, "x");
    QFile stale(old);
    ASSERT_TRUE(stale.open(QIODevice::ReadWrite));
    ASSERT_TRUE(
        stale.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
    stale.close();
    {
        const auto file = AtomicFile::begin(target);
        ASSERT_TRUE(file);
        EXPECT_FALSE(QFile::exists(old));
        EXPECT_TRUE(QFile::exists(fresh));
        // What SQLite may leave beside the part that is being written.
        for (const QString &name : everythingIn(folder)) {
            if (name != u".a.lagesbild.new.part"_s)
                writeBytes(folder.filePath(name + u"-journal"_s), "x");
        }
    }
    EXPECT_EQ(everythingIn(folder), QStringList{u".a.lagesbild.new.part"_s})
        << "without commit nothing is left";
}

} // namespace lagesbild
