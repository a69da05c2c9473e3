// lagesbild-cli info: what a source has changed is told value by value.

#include "core/pack/pack.h"
#include "core/pack/packwriter.h"
#include "tests/app/cli.h"
#include "tests/app/madepack.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace lagesbild
{

using namespace Qt::StringLiterals;

TEST(InfoCommand, TellsEveryRevisionLatestFirst)
{
    Result<PackContent> content = readWholePack(madePackFile());
    ASSERT_TRUE(content);
    Revision changed;
    changed.indicator = IndicatorId("N1");
    changed.area = AreaId("1001");
    changed.year = Year{2020};
    changed.oldValue = 33.5;
    changed.newValue = 34;
    changed.seen = QDate(2026, 3, 1);
    Revision removed = changed;
    removed.area = AreaId("9999");
    removed.gender = Gender::Women;
    removed.newValue.reset();
    removed.newStatus = Status::Absent;
    removed.seen = QDate(2026, 4, 1);
    content->revisions = {changed, removed};
    const QTemporaryDir folder;
    const QString pack = folder.filePath(u"reviderat.lagesbild"_s);
    ASSERT_TRUE(writePack(*content, pack, keepGoing));

    const QStringList call{u"info"_s, u"--revisions"_s, u"--data"_s, pack};
    const CliAnswer scripts = runCli(call + QStringList{u"--format"_s, u"csv"_s});
    ASSERT_EQ(scripts.exitCode, 0) << scripts.err.toStdString();
    EXPECT_EQ(scripts.out, u"seen,indicator,area,gender,year,old,old_status,new,new_status\n"
                           "2026-04-01,N1,9999,K,2020,33.5,ok,,absent\n"
                           "2026-03-01,N1,1001,T,2020,33.5,ok,34,ok\n"_s);
    const CliAnswer people = runCli(call);
    ASSERT_EQ(people.exitCode, 0) << people.err.toStdString();
    const QStringList lines = people.out.split(u'\n');
    ASSERT_GE(lines.size(), 3) << people.out.toStdString();
    EXPECT_TRUE(lines[0].startsWith(u"Upptäckt"_s)) << people.out.toStdString();
    EXPECT_TRUE(lines[1].contains(u"9999"_s))
        << "an area that has left the catalogue: " << lines[1].toStdString();
    EXPECT_TRUE(lines[2].contains(u"33,5"_s) && lines[2].contains(u"34"_s)) << lines[2].toStdString();

    const CliAnswer none = askMade({u"info"_s, u"--revisions"_s});
    EXPECT_EQ(none.exitCode, 1);
    EXPECT_EQ(none.err.count(u'\n'), 1) << none.err.toStdString();
}

} // namespace lagesbild
