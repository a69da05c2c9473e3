// Calls that can't be answered: one line that says what, where and what to do, and the right exit code.

#include "core/pack/outlinecodec.h"
#include "core/pack/pack.h"
#include "core/pack/packwriter.h"
#include "tests/app/cli.h"
#include "tests/app/ending.h"
#include "tests/app/madepack.h"
#include "tests/support/boundaries.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct BadCall {
    const char *arguments; ///< with spaces between
    Ending ending;
    const char *says; ///< a word that the line must have
};

void PrintTo(const BadCall &call, std::ostream *out)
{
    *out << call.arguments;
}

/// A copy of @p pack in which the last byte of @p blob is not the one that was written.
void copyWithDamage(const QString &pack, const QByteArray &blob, const QString &file)
{
    QFile whole(pack);
    ASSERT_TRUE(whole.open(QIODevice::ReadOnly));
    QByteArray bytes = whole.readAll();
    const qsizetype at = bytes.indexOf(blob);
    ASSERT_GE(at, 0) << "so little lies in one piece";
    const qsizetype last = at + blob.size() - 1;
    bytes[last] = static_cast<char>(bytes[last] ^ 1);
    QFile damaged(file);
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    ASSERT_EQ(damaged.write(bytes), bytes.size());
}

/// The made pack with the figures of @p indicator damaged.
void copyWithDamagedFigures(const IndicatorId &indicator, const QString &file)
{
    const auto opened = Pack::open(madePackFile());
    ASSERT_TRUE(opened);
    const auto stored = opened->pack->encodedCube({indicator, Gender::Total});
    ASSERT_TRUE(stored);
    copyWithDamage(madePackFile(), stored->blob, file);
}

/// The made pack with boundaries, the last of them damaged.
void copyWithDamagedBoundaries(const QString &file)
{
    Result<PackContent> content = readWholePack(madePackFile());
    ASSERT_TRUE(content);
    content->municipalities = fourSquares();
    const QTemporaryDir folder;
    const QString whole = folder.filePath(u"hel.lagesbild"_s);
    ASSERT_TRUE(writePack(*content, whole, keepGoing));
    copyWithDamage(whole, encodeRings(content->municipalities.back()), file);
}

class BadCalls : public testing::TestWithParam<BadCall>
{
};

} // namespace

TEST_P(BadCalls, EndInOneLineAndTheirCode)
{
    const CliAnswer answer =
        askMadeCsv(QString::fromUtf8(GetParam().arguments).split(u' ', Qt::SkipEmptyParts));
    EXPECT_EQ(answer.exitCode, GetParam().ending) << answer.err.toStdString();
    EXPECT_EQ(answer.out, QString());
    EXPECT_EQ(answer.err.count(u'\n'), 1) << answer.err.toStdString();
    EXPECT_TRUE(answer.err.contains(u"; "_s)) << "what to do is missing: " << answer.err.toStdString();
    EXPECT_TRUE(answer.err.contains(QString::fromUtf8(GetParam().says))) << answer.err.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    NamesThatAreNotThere, BadCalls,
    testing::Values(
        BadCall{"overview --municipality 9999", NothingFound, "9999"},
        BadCall{"overview --municipality Åby", NothingFound, "1003"},
        BadCall{"overview --municipality 1001 --collection attic", NothingFound, "attic"},
        BadCall{"overview --municipality 1001 --group attic", NothingFound, "attic"},
        BadCall{"overview --municipality 1001 --year 1950", NothingFound, "1950"},
        BadCall{"compare --municipality 1001 --indicator N77", NothingFound, "N77"},
        BadCall{"compare --municipality 1001 --indicator N9", NothingFound, "N9"},
        BadCall{"compare --municipality 1001 --indicator N1 --gender K", NothingFound, "--gender"},
        BadCall{"compare --municipality 1001 --indicator N1 --year 2012", NothingFound, "2017"},
        BadCall{"compare --municipality 1001 --indicator N1 --group 1001,9", NothingFound, "1001,9"},
        BadCall{"trend --indicator N1 --area 1001,9999", NothingFound, "9999"},
        BadCall{"trend --indicator N4 --area 0000", NothingFound, "N4"},
        BadCall{"classes --indicator N1 --method guide", NothingFound, "N1"},
        BadCall{"values --indicator N1,N77 --area all --years 2020", NothingFound, "N77"},
        BadCall{"values --indicator N1 --area all --years 2011", NothingFound, ""},
        BadCall{"funnel --indicator N77", NothingFound, "N77"},
        BadCall{"funnel --indicator N1", NothingFound, "N1"},
        BadCall{"funnel --indicator N3 --year 2012", NothingFound, "2022"},
        BadCall{"moran --indicator N77", NothingFound, "N77"},
        BadCall{"moran --indicator N1", NothingFound, "--boundaries"},
        BadCall{"search qwertyuiop", NothingFound, "qwertyuiop"}));

INSTANTIATE_TEST_SUITE_P(
    CallsThatCantBeUnderstood, BadCalls,
    testing::Values(
        BadCall{"dance", WrongUse, "dance"}, BadCall{"overview", WrongUse, "--municipality"},
        BadCall{"overview --municipality 1001 --jump", WrongUse, "jump"},
        BadCall{"overview --municipality", WrongUse, "--municipality"},
        BadCall{"overview --municipality --year 2020", WrongUse, "--municipality"},
        BadCall{"overview --municipality 1001 --year soon", WrongUse, "soon"},
        BadCall{"overview --municipality 1001 --gender X", WrongUse, "X"},
        BadCall{"overview --municipality 1001 --lang fi", WrongUse, "--lang"},
        BadCall{"compare --indicator N1", WrongUse, "--municipality"},
        BadCall{"trend --indicator N1", WrongUse, "--area"},
        BadCall{"classes --indicator N1 --breaks 3,2", WrongUse, "3,2"},
        BadCall{"classes --indicator N1 --breaks 1,x", WrongUse, "1,x"},
        BadCall{"classes --indicator N1 --method manual", WrongUse, "--breaks"},
        BadCall{"classes --indicator N1 --method best", WrongUse, "best"},
        BadCall{"classes --indicator N1 --classes 12", WrongUse, "12"},
        BadCall{"values --indicator N1 --area all --years 2022-2020", WrongUse, "--years"},
        BadCall{"values --indicator N1 --area all --years 2020 --gender T,X", WrongUse, "--gender"},
        BadCall{"funnel", WrongUse, "--indicator"}, BadCall{"funnel --indicator N4", WrongUse, "N4"},
        BadCall{"moran", WrongUse, "--indicator"}, BadCall{"search", WrongUse, "TEXT"},
        BadCall{"info 2020", WrongUse, "2020"}, BadCall{"pack --example --seed 1 2", WrongUse, "”2”"},
        BadCall{"pack --example --years 0 --out x.lagesbild", WrongUse, "100"}));

TEST(BadData, IsToldAndLeavesNothingBehind)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"skadad.lagesbild"_s);
    ASSERT_TRUE(QFile::copy(madePackFile(), file));
    QFile damaged(file);
    ASSERT_TRUE(damaged.resize(damaged.size() / 2));
    const QString result = folder.filePath(u"svar.csv"_s);
    for (const QString &data : {file, folder.filePath(u"finns-inte.lagesbild"_s)}) {
        const CliAnswer answer =
            runCli({u"overview"_s, u"--municipality"_s, u"1001"_s, u"--data"_s, data, u"--out"_s, result});
        EXPECT_EQ(answer.exitCode, BadData);
        EXPECT_EQ(answer.err.count(u'\n'), 1);
        EXPECT_TRUE(answer.err.contains(data)) << answer.err.toStdString();
        EXPECT_FALSE(QFile::exists(result));
    }
}

TEST(BadFiles, AreRefusedInTheLanguageAskedFor)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"fil.csv"_s);
    QFile file(name);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Kommun;År;Antal\n");
    file.close();
    EXPECT_EQ(
        runCli({u"inspect"_s, name}).err,
        u"lagesbild-cli: %1: går inte att tolka (en rubrikrad utan rader under); rätta filen eller hämta den på nytt\n"_s
            .arg(name));
    EXPECT_EQ(
        runCli({u"inspect"_s, name, u"--lang"_s, u"en"_s}).err,
        u"lagesbild-cli: %1: can't be understood (a header without rows below it); correct the file or get it again\n"_s
            .arg(name));
}

TEST(BadFiles, ThatAreNoOrdinaryFilesAreNotWaitedFor)
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"rör.csv"_s);
    ASSERT_EQ(mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR), 0);
    const QString table = folder.filePath(u"fil.csv"_s);
    QFile file(table);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Kommun;År;Antal\n1001;2020;5\n");
    file.close();
    const QStringList calls[] = {
        {u"inspect"_s, pipe},
        {u"import"_s, pipe, u"--data"_s, madePackFile(), u"--dry-run"_s},
        {u"import"_s, table, u"--data"_s, madePackFile(), u"--dry-run"_s, u"--mapping"_s, pipe},
        {u"info"_s, u"--data"_s, pipe}};
    for (const QStringList &call : calls) {
        const CliAnswer answer = runCli(call);
        EXPECT_EQ(answer.exitCode, BadData) << call.join(u' ').toStdString();
        EXPECT_TRUE(answer.err.contains(u"inte en vanlig fil"_s)) << answer.err.toStdString();
    }
}

TEST(BadFiles, WithoutANameAreToldOfWithoutOne)
{
    EXPECT_EQ(runCli({u"inspect"_s, QString()}).err,
              u"lagesbild-cli: finns inte (filen finns inte); kontrollera namnet\n"_s);
}

TEST(BadData, IsToldByEveryCommandThatNeedsTheDamagedFigures)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"skadad.lagesbild"_s);
    ASSERT_NO_FATAL_FAILURE(copyWithDamagedFigures(IndicatorId("N1"), file));
    const QStringList calls{u"compare --indicator N1 --municipality 1001 --group all"_s,
                            u"trend --indicator N1 --area 1001"_s,
                            u"classes --indicator N1"_s,
                            u"values --indicator N1 --area all --years 2020"_s,
                            u"values --indicator N4,N1 --area all --years 2021"_s,
                            u"overview --municipality 1001"_s,
                            u"overview --municipality 1001 --format csv"_s};
    const QString result = folder.filePath(u"svar.txt"_s);
    for (const QString &call : calls) {
        const CliAnswer written =
            runCli(call.split(u' ') + QStringList{u"--data"_s, file, u"--out"_s, result});
        EXPECT_EQ(written.exitCode, BadData) << call.toStdString();
        EXPECT_FALSE(QFile::exists(result)) << "half an answer: " << call.toStdString();
        const CliAnswer answer = runCli(call.split(u' ') + QStringList{u"--data"_s, file});
        EXPECT_EQ(answer.exitCode, BadData) << call.toStdString() << ": " << answer.err.toStdString();
        EXPECT_EQ(answer.out, QString());
        EXPECT_EQ(answer.err.count(u'\n'), 1) << answer.err.toStdString();
        EXPECT_TRUE(answer.err.contains(u"N1"_s) && answer.err.contains(file)) << answer.err.toStdString();
    }
    const CliAnswer other = runCli({u"compare"_s, u"--indicator"_s, u"N4"_s, u"--municipality"_s, u"1001"_s,
                                    u"--group"_s, u"all"_s, u"--data"_s, file});
    EXPECT_EQ(other.exitCode, 0) << "whole figures can still be had: " << other.err.toStdString();
}

TEST(BadData, MakesNoReport)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"skadad.lagesbild"_s);
    ASSERT_NO_FATAL_FAILURE(copyWithDamagedFigures(IndicatorId("N4"), file));
    const QStringList common{u"report"_s, u"--group"_s, u"county"_s, u"--data"_s, file, u"--out"_s};
    for (const QString &ending : {u"html"_s, u"pdf"_s, u"pptx"_s}) {
        const QString result = folder.filePath(u"1001."_s + ending);
        for (const QStringList &whom :
             {QStringList{result, u"--municipality"_s, u"1001"_s},
              QStringList{folder.filePath(u"{code}."_s + ending), u"--municipalities"_s, u"1001,1003"_s}}) {
            const CliAnswer answer = runCli(common + whom);
            EXPECT_EQ(answer.exitCode, BadData) << answer.err.toStdString();
            EXPECT_EQ(answer.err.count(u'\n'), 1) << answer.err.toStdString();
            EXPECT_TRUE(answer.err.contains(u"N4"_s)) << answer.err.toStdString();
            EXPECT_FALSE(QFile::exists(result)) << "as if N4 were missing: " << ending.toStdString();
        }
    }
}

TEST(BadData, OfBoundariesIsToldByCommandsThatPaintThem)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"skadad.lagesbild"_s);
    ASSERT_NO_FATAL_FAILURE(copyWithDamagedBoundaries(file));
    const QString picture = folder.filePath(u"karta.svg"_s);
    const QStringList common{u"--indicator"_s, u"N1"_s, u"--data"_s, file, u"--out"_s, picture};
    for (const QStringList &call : {QStringList{u"map"_s}, QStringList{u"chart"_s, u"--view"_s, u"map"_s}}) {
        const CliAnswer answer = runCli(call + common);
        EXPECT_EQ(answer.exitCode, BadData) << answer.err.toStdString();
        EXPECT_EQ(answer.err.count(u'\n'), 1) << answer.err.toStdString();
        EXPECT_FALSE(QFile::exists(picture)) << "tiles instead, as if there were no boundaries";
    }
    const CliAnswer tiles = runCli(QStringList{u"map"_s, u"--tiles"_s} + common);
    EXPECT_EQ(tiles.exitCode, 0) << "needs no boundaries: " << tiles.err.toStdString();
    EXPECT_TRUE(QFile::exists(picture));
}

TEST(Answers, NeverReplaceTheDataTheyComeFrom)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"egna.lagesbild"_s);
    ASSERT_TRUE(QFile::copy(madePackFile(), file));
    ASSERT_TRUE(QFile::link(file, folder.filePath(u"genväg.lagesbild"_s)));
    for (const QString &out : {file, folder.filePath(u"genväg.lagesbild"_s)}) {
        for (const QString &call : {u"info"_s, u"search boende"_s, u"overview --municipality 1001"_s,
                                    u"values --indicator N1 --area all --years 2020"_s}) {
            const CliAnswer answer =
                runCli(call.split(u' ') + QStringList{u"--data"_s, file, u"--out"_s, out});
            EXPECT_EQ(answer.exitCode, WrongUse) << call.toStdString();
            EXPECT_TRUE(answer.err.contains(u"--out"_s)) << answer.err.toStdString();
        }
    }
    EXPECT_EQ(runCli({u"info"_s, u"--data"_s, file}).exitCode, 0) << "the pack is whole";
}

TEST(Answers, TellWhenNobodyCanHaveThem)
{
    QStringList call{u"values"_s,    u"--indicator"_s, u"N1"_s,        u"--area"_s,   u"all"_s, u"--years"_s,
                     u"2017-2022"_s, u"--data"_s,      madePackFile(), u"--format"_s, u"json"_s};
    const CliAnswer closed = runCliRedirected(call, u">&-"_s);
    EXPECT_EQ(closed.exitCode, WrongUse);
    EXPECT_EQ(closed.err.count(u'\n'), 1) << closed.err.toStdString();
    if (!QFile::exists(u"/dev/full"_s))
        GTEST_SKIP() << "this system has no /dev/full";
    ASSERT_GT(runCli(call).out.size(), 5000) << "more than a buffer holds";
    EXPECT_EQ(runCliRedirected(call, u">/dev/full"_s).exitCode, BadData) << "a long answer";
    call[6] = u"2020"_s;
    call[4] = u"1001"_s;
    EXPECT_EQ(runCliRedirected(call, u">/dev/full"_s).exitCode, BadData) << "a short answer";
}

TEST(Answers, GoToDevicesAsTheyAre)
{
    const QStringList call{u"info"_s, u"--data"_s, madePackFile(), u"--format"_s, u"csv"_s};
    const CliAnswer plain = runCli(call);
    const CliAnswer named = runCliRedirected(call + QStringList{u"--out"_s, u"/dev/stdout"_s}, u"| cat"_s);
    EXPECT_EQ(named.out, plain.out) << named.err.toStdString();
}

TEST(Options, OfEveryCommandMayComeFirst)
{
    const CliAnswer first = runCli({u"--data"_s, madePackFile(), u"--format=csv"_s, u"info"_s});
    EXPECT_EQ(first.exitCode, 0) << first.err.toStdString();
    EXPECT_EQ(first.out, askMadeCsv({u"info"_s}).out);
    const CliAnswer without = runCli({u"--data"_s, madePackFile()});
    EXPECT_EQ(without.exitCode, WrongUse);
    EXPECT_TRUE(without.out.contains(u"overview"_s)) << "which commands there are";
}

TEST(Words, AreThoseOfTheLanguage)
{
    EXPECT_TRUE(runCli({u"dance"_s}).err.contains(u"kommandot ”dance” finns inte"_s));
    EXPECT_TRUE(runCli({u"dance"_s, u"--lang"_s, u"en"_s}).err.contains(u"no command “dance”"_s));
    EXPECT_TRUE(runCli({u"info"_s, u"--jump"_s}).err.contains(u"--jump finns inte"_s));
    EXPECT_TRUE(runCli({u"info"_s, u"--lang"_s, u"fi"_s}).err.contains(u"inte ”fi”"_s));

    const QString swedish = askMade({u"info"_s}).out;
    EXPECT_TRUE(swedish.contains(u"Kommuner"_s)) << swedish.toStdString();
    for (const QString &key : {u"municipalities"_s, u"refused"_s, u"boundaries"_s, u"catalogue"_s})
        EXPECT_FALSE(swedish.contains(key)) << key.toStdString();
    EXPECT_TRUE(askMade({u"info"_s, u"--lang"_s, u"en"_s}).out.contains(u"Municipalities"_s));
}

TEST(Help, IsThereForEveryCommandInTheLanguageAskedFor)
{
    const QString overview = runCli({u"--help"_s}).out;
    const QString english = runCli({u"--help"_s, u"--lang"_s, u"en"_s}).out;
    EXPECT_TRUE(overview.contains(u"lagesbild-cli KOMMANDO"_s)) << overview.toStdString();
    EXPECT_TRUE(english.contains(u"lagesbild-cli COMMAND"_s)) << english.toStdString();
    for (const char *command :
         {"pack",   "update", "info",     "search", "overview", "compare",  "trend", "classes",
          "values", "peers",  "expected", "funnel", "ratios",   "moran",    "map",   "chart",
          "export", "report", "inspect",  "import", "scb",      "questions"}) {
        const QString name = QString::fromUtf8(command);
        const CliAnswer answer = runCli({name, u"--help"_s});
        EXPECT_EQ(answer.exitCode, 0) << command;
        EXPECT_TRUE(overview.contains(name)) << command;
        EXPECT_TRUE(answer.out.startsWith(u"Användning: lagesbild-cli %1 [väljare]"_s.arg(name)))
            << answer.out.toStdString();
        for (const QString &word :
             {u"Väljare:"_s, u"--lang <SPRÅK>"_s, u"--out <FIL>"_s, u"Visar hjälp om väljarna."_s})
            EXPECT_TRUE(answer.out.contains(word)) << command << " lacks " << word.toStdString();
        const QString inEnglish = runCli({name, u"--help"_s, u"--lang"_s, u"en"_s}).out;
        for (const QString &word : {u"Options:"_s, u"--lang <LANGUAGE>"_s, u"--out <FILE>"_s,
                                    u"Displays help on commandline options."_s})
            EXPECT_TRUE(inEnglish.contains(word)) << command << " lacks " << word.toStdString();
        EXPECT_TRUE(inEnglish.startsWith(u"Usage: lagesbild-cli %1 [options]"_s.arg(name)))
            << inEnglish.toStdString();
        const QString summary = inEnglish.section(u'\n', 1, 1);
        EXPECT_TRUE(english.contains(summary)) << command;
        EXPECT_FALSE(answer.out.contains(summary)) << command << " is not translated";
    }
}

TEST(Help, OfOptionsIsSwedishUnlessEnglishIsAskedFor)
{
    EXPECT_TRUE(runCli({u"overview"_s, u"--help"_s}).out.contains(u"--municipality <KOD>"_s));
    EXPECT_TRUE(
        runCli({u"overview"_s, u"--help"_s, u"--lang=en"_s}).out.contains(u"--municipality <CODE>"_s));
    const QString ofImport = runCli({u"import"_s, u"--help"_s}).out;
    EXPECT_TRUE(ofImport.startsWith(u"Användning: lagesbild-cli import [väljare] "_s))
        << ofImport.toStdString();
    EXPECT_TRUE(ofImport.contains(u"Argument:"_s));
    EXPECT_TRUE(runCli({u"report"_s, u"--help"_s}).out.contains(u"--template <FIL>"_s));
}

} // namespace lagesbild
