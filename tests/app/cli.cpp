#include "tests/app/cli.h"

#include "tests/app/madepack.h"
#include "tests/support/realpack.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <utility>

namespace lagesbild
{

using namespace Qt::StringLiterals;

QString cliHome()
{
    static const QTemporaryDir home;
    return home.path();
}

namespace
{

CliAnswer runProgram(const QString &program, const QStringList &arguments,
                     QProcessEnvironment environment = QProcessEnvironment::systemEnvironment())
{
    for (const QString &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_DIRS"_s})
        environment.insert(name, cliHome());
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_RUNTIME_DIR"_s})
        environment.remove(name);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    constexpr int patience = 120000; // a slow machine under a sanitizer
    const bool ended = process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

CliAnswer runCli(const QStringList &arguments)
{
    return runProgram(QStringLiteral(LAGESBILD_CLI), arguments);
}

CliAnswer runWindow(const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return runProgram(QStringLiteral(LAGESBILD_WINDOW), arguments, std::move(environment));
}

CliAnswer runCliRedirected(const QStringList &arguments, const QString &redirection)
{
    // The program's name and its arguments reach the shell as they are, not as text to be read anew.
    return runProgram(u"/bin/sh"_s,
                      QStringList{u"-c"_s, u"\"$0\" \"$@\" "_s + redirection, QStringLiteral(LAGESBILD_CLI)} +
                          arguments);
}

CliAnswer askMade(const QStringList &arguments)
{
    return runCli(arguments + QStringList{u"--data"_s, madePackFile()});
}

CliAnswer askMadeCsv(const QStringList &arguments)
{
    return askMade(arguments + QStringList{u"--format"_s, u"csv"_s});
}

CliAnswer askRealCsv(const QStringList &arguments)
{
    return runCli(arguments + QStringList{u"--data"_s, realPackFile(), u"--format"_s, u"csv"_s});
}

CsvTable CliAnswer::csv() const
{
    return CsvTable::parse(out.toStdString());
}

QStringList CliAnswer::columns() const
{
    return out.section(u'\n', 0, 0).split(u',');
}

QJsonObject CliAnswer::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError)
        << error.errorString().toStdString() << " in " << out.toStdString();
    return document.object();
}

std::vector<QJsonObject> rowsOf(const QJsonObject &answer)
{
    std::vector<QJsonObject> rows;
    for (const QJsonValue &row : answer.value(u"rows"_s).toArray())
        rows.push_back(row.toObject());
    return rows;
}

} // namespace lagesbild
