// The window's own command line: help, and what ends it before anything is shown.

#include "core/pack/packwriter.h"
#include "tests/app/cli.h"
#include "tests/app/madepack.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class WindowOptions : public testing::Test
{
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    CliAnswer photograph(const QString &data, const QString &link) const
    {
        return runWindow({u"--data"_s, data, u"--open"_s, link, u"--screenshot"_s, path(u"bild.png"_s)});
    }
    bool hasPicture() const { return QFile::exists(path(u"bild.png"_s)); }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(WindowOptions, AreExplainedInTheLanguageAskedFor)
{
    const CliAnswer swedish = runWindow({u"--help"_s});
    EXPECT_EQ(swedish.exitCode, 0) << swedish.err.toStdString();
    EXPECT_TRUE(swedish.out.startsWith(u"Användning: "_s)) << swedish.out.toStdString();
    EXPECT_TRUE(swedish.out.contains(u"--screenshot <FIL>"_s)) << swedish.out.toStdString();
    const CliAnswer english = runWindow({u"--help"_s, u"--lang"_s, u"en"_s});
    EXPECT_EQ(english.exitCode, 0) << english.err.toStdString();
    EXPECT_TRUE(english.out.startsWith(u"Usage: "_s)) << english.out.toStdString();
    EXPECT_TRUE(english.out.contains(u"--screenshot <FILE>"_s)) << english.out.toStdString();
}

TEST_F(WindowOptions, PhotographNoOtherDataThanWasAskedFor)
{
    const QString damaged = path(u"skadad.lagesbild"_s);
    ASSERT_TRUE(QFile::copy(madePackFile(), damaged));
    ASSERT_TRUE(QFile::resize(damaged, QFile(damaged).size() / 2));
    for (const QString &data : {damaged, path(u"finns-inte.lagesbild"_s)}) {
        const CliAnswer answer = photograph(data, u"lagesbild:overview"_s);
        EXPECT_EQ(answer.exitCode, 3);
        EXPECT_TRUE(answer.err.contains(data)) << answer.err.toStdString();
        EXPECT_FALSE(hasPicture());
    }
}

TEST_F(WindowOptions, ShowNoPackWithoutMunicipalities)
{
    PackContent content;
    Area country;
    country.id = AreaId("0000");
    country.kind = AreaKind::Country;
    country.name = country.longName = u"Riket"_s;
    content.catalogue = Catalogue({country}, {}, {}, {});
    const QString empty = path(u"tom.lagesbild"_s);
    ASSERT_TRUE(writePack(content, empty, keepGoing));
    const CliAnswer answer = photograph(empty, u"lagesbild:overview"_s);
    EXPECT_EQ(answer.exitCode, 3) << "not a crash: " << answer.err.toStdString();
    EXPECT_TRUE(answer.err.contains(empty)) << answer.err.toStdString();
}

TEST_F(WindowOptions, TellWhatIsWrongWithALink)
{
    const CliAnswer room = photograph(madePackFile(), u"lagesbild:comparison?municipality=1001"_s);
    EXPECT_EQ(room.exitCode, 2);
    EXPECT_TRUE(room.err.contains(u"inget rum heter ”comparison”"_s)) << room.err.toStdString();
    EXPECT_TRUE(room.err.contains(u"overview, trend, compare, map"_s)) << room.err.toStdString();
    const CliAnswer place = photograph(madePackFile(), u"lagesbild:compare?municipality=9999"_s);
    EXPECT_EQ(place.exitCode, 2);
    EXPECT_TRUE(place.err.contains(u"ingen kommun har koden ”9999”"_s)) << place.err.toStdString();
    EXPECT_FALSE(hasPicture());
}

TEST_F(WindowOptions, PassOverKeysOfALinkThatNobodyKnowsAndSaySo)
{
    const CliAnswer answer =
        photograph(madePackFile(), u"lagesbild:compare?municipality=1001&indicator=N1&later=1"_s);
    EXPECT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    EXPECT_TRUE(answer.err.contains(u"”later”"_s)) << answer.err.toStdString();
    EXPECT_TRUE(hasPicture());
}

} // namespace lagesbild
