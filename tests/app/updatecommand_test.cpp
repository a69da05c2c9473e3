// lagesbild-cli update from outside: what it says, how it ends, and that nothing stops it from leaving a whole pack.

#include "core/pack/pack.h"
#include "core/sources/kolada/koladaupdate.h"
#include "tests/app/cli.h"
#include "tests/app/ending.h"
#include "tests/support/qtprinting.h"
#include "tests/support/standin.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <random>

#include <csignal>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// Killed with kill -9 at a random moment of an update, so many times; more by script (tests/kills.sh).
int killCount()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("LAGESBILD_KILLS", &isNumber);
    return isNumber ? wanted : 20;
}

/// Everything a pack holds, read to the last byte; a failure of the test when it can't be.
PackContent wholePack(const QString &file)
{
    auto content = readWholePack(file);
    EXPECT_TRUE(content) << content.error().detail;
    return content ? std::move(*content) : PackContent();
}

class UpdateCommand : public testing::Test
{
protected:
    QStringList update(const QString &address, const QStringList &more = {}) const
    {
        return QStringList{u"update"_s, u"--url"_s, address, u"--data"_s, m_pack, u"--format"_s, u"csv"_s} +
               more;
    }
    /// Starts an update, waits until it has written @p sign on standard error (empty: not at all) and then
    /// @p milliseconds more, and sends @p signal. Gives the exit code, −1 when the signal killed it.
    int interrupt(const QStringList &arguments, const QByteArray &sign, int milliseconds, int signal) const
    {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setReadChannel(QProcess::StandardError);
        process.start(QStringLiteral(LAGESBILD_CLI), arguments);
        EXPECT_TRUE(process.waitForStarted());
        QByteArray said;
        while (!sign.isEmpty() && !said.contains(sign) && process.waitForReadyRead(60000))
            said += process.readAllStandardError();
        process.waitForFinished(milliseconds);
        if (process.state() == QProcess::Running)
            ::kill(static_cast<pid_t>(process.processId()), signal);
        process.waitForFinished(60000);
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    const QTemporaryDir m_folder;
    const QString m_pack = m_folder.filePath(u"å.lagesbild"_s);
};

} // namespace

TEST_F(UpdateCommand, MakesAPackAndTellsWhatCameOfIt)
{
    LAGESBILD_NEEDS_STAND_IN();
    const StandIn service;
    const CliAnswer answer = runCli(update(service.address()));
    ASSERT_EQ(answer.exitCode, Fine) << answer.err.toStdString();
    const CsvTable table = answer.csv();
    std::map<std::string, std::string> facts;
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        facts.emplace(table.text(row, "what"), table.text(row, "value"));
    EXPECT_EQ(facts["figures"], facts["added"]);
    EXPECT_EQ(facts["revised"], "0");
    EXPECT_EQ(facts["requests"], std::to_string(service.stats().value(u"requests"_s).toInt()));
    EXPECT_TRUE(answer.err.contains(u"uppgifter: "_s)) << "progress on standard error";
    EXPECT_TRUE(answer.err.contains(u"skriver: "_s));
    const CliAnswer overview = runCli({u"overview"_s, u"--municipality"_s, u"1880"_s, u"--data"_s, m_pack});
    EXPECT_EQ(overview.exitCode, Fine) << overview.err.toStdString();
}

TEST_F(UpdateCommand, SaysWhatItCanNotDo)
{
    const CliAnswer both =
        runCli(update(u"http://127.0.0.1:1/v3"_s, {u"--all"_s, u"--collection"_s, u"x"_s}));
    EXPECT_EQ(both.exitCode, WrongUse);
    const CliAnswer unsafe = runCli(update(u"http://api.kolada.se/v3"_s));
    EXPECT_EQ(unsafe.exitCode, WrongUse);
    EXPECT_TRUE(unsafe.err.contains(u"https"_s)) << unsafe.err.toStdString();
    const CliAnswer nothing = runCli(update(u"http://127.0.0.1:1/v3"_s, {u"--resume"_s}));
    EXPECT_EQ(nothing.exitCode, BadData) << nothing.err.toStdString();
    EXPECT_FALSE(QFile::exists(m_pack));
}

TEST_F(UpdateCommand, SaysThatNobodyAnswersAndThatItCanGoOn)
{
    const CliAnswer answer = runCli(update(u"http://127.0.0.1:1/v3"_s));
    EXPECT_EQ(answer.exitCode, NoNetwork);
    EXPECT_TRUE(answer.err.contains(u"127.0.0.1:1"_s)) << answer.err.toStdString();
    EXPECT_TRUE(answer.err.contains(u"--resume"_s));
    EXPECT_FALSE(QFile::exists(m_pack));
}

TEST_F(UpdateCommand, SaysThatTheAddressMayBeWrong)
{
    LAGESBILD_NEEDS_STAND_IN();
    const StandIn service;
    const CliAnswer answer = runCli(update(QString(service.address()).replace(u"/v3"_s, u"/v2"_s)));
    EXPECT_EQ(answer.exitCode, NoNetwork);
    EXPECT_TRUE(answer.err.contains(u"(HTTP 410); kontrollera adressen"_s)) << answer.err.toStdString();
}

TEST_F(UpdateCommand, StopsWhenInterruptedAndGoesOnLater)
{
    LAGESBILD_NEEDS_STAND_IN();
    const StandIn service({u"--latency"_s, u"100"_s});
    EXPECT_EQ(interrupt(update(service.address(), {u"--all"_s}), "uppgifter: ", 300, SIGINT), Cancelled);
    EXPECT_FALSE(QFile::exists(m_pack));
    ASSERT_TRUE(QFile::exists(updateJournalFile(m_pack)));
    const CliAnswer answer = runCli(update(service.address(), {u"--all"_s, u"--resume"_s}));
    EXPECT_EQ(answer.exitCode, Fine) << answer.err.toStdString();
    EXPECT_FALSE(wholePack(m_pack).cubes.empty());
    EXPECT_FALSE(QFile::exists(updateJournalFile(m_pack)));
}

TEST_F(UpdateCommand, AlwaysLeavesAWholePackWhenItIsKilled)
{
    LAGESBILD_NEEDS_STAND_IN();
    const StandIn service({u"--revise"_s});
    // A small collection, so that the moments are spread over every part of an update.
    const QStringList arguments = update(service.address(), {u"--collection"_s, u"G2KPI84105"_s});
    QElapsedTimer clock;
    clock.start();
    ASSERT_EQ(runCli(arguments).exitCode, Fine);
    const auto whole = static_cast<int>(clock.elapsed());
    PackContent before = wholePack(m_pack);
    std::minstd_rand random(20261125);
    int interrupted = 0;
    for (int i = 0; i < killCount(); ++i) {
        service.revise();
        const bool whileWriting = i % 2 == 1;
        const int moment = std::uniform_int_distribution<int>(0, whileWriting ? whole / 8 : whole)(random);
        const bool resumes = QFile::exists(updateJournalFile(m_pack)) && i % 3 != 0;
        const QStringList asked = resumes ? arguments + QStringList{u"--resume"_s} : arguments;
        if (interrupt(asked, whileWriting ? "skriver: " : "", moment, SIGKILL) == -1)
            ++interrupted;
        PackContent after = wholePack(m_pack);
        const std::size_t ledger = after.provenance.ledger.size();
        const bool isOld = ledger == before.provenance.ledger.size();
        EXPECT_TRUE(isOld || ledger == before.provenance.ledger.size() + 2) << "kill " << i;
        EXPECT_EQ(after.cubes.size(), before.cubes.size());
        EXPECT_EQ(after.catalogue.indicators().size(), before.catalogue.indicators().size());
        if (isOld) {
            EXPECT_EQ(after.revisions.size(), before.revisions.size());
        }
        before = std::move(after);
    }
    EXPECT_GT(interrupted, 0) << "some moments lie within an update";
    ASSERT_EQ(runCli(arguments).exitCode, Fine) << "a dead program's lock is no obstacle";
    RecordProperty("kills", interrupted);
}

} // namespace lagesbild
