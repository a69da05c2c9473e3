#pragma once

#include "tests/support/csvtable.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace lagesbild
{

/// How a call of lagesbild-cli ended and what it wrote.
struct CliAnswer {
    int exitCode = -1; ///< −1: it crashed or did not end
    QString out;
    QString err;

    CsvTable csv() const;
    QStringList columns() const;
    QJsonObject json() const; ///< a failure of the running test when it can't be parsed
};

/// The folder that stands in for a person's home and settings in every run.
QString cliHome();

/// Runs the built lagesbild-cli, without any pack, settings or language of the person who builds.
CliAnswer runCli(const QStringList &arguments);

/// The same of the built window, which is shown to nobody.
CliAnswer runWindow(const QStringList &arguments);

/// runCli() with what a shell writes behind the call, such as ">/dev/full"; a crash is then not told apart.
CliAnswer runCliRedirected(const QStringList &arguments, const QString &redirection);

/// runCli() on a pack that holds a handful of invented figures, or on the real one; and as csv.
CliAnswer askMade(const QStringList &arguments);
CliAnswer askMadeCsv(const QStringList &arguments);
CliAnswer askRealCsv(const QStringList &arguments);

/// Every row of a JSON answer.
std::vector<QJsonObject> rowsOf(const QJsonObject &answer);

} // namespace lagesbild
