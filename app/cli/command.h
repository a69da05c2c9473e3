#pragma once

#include "app/cli/output.h"
#include "core/base/error.h"
#include "core/pack/pack.h"

#include <QCommandLineParser>

#include <vector>

namespace lagesbild
{

enum class ExitCode { Ok = 0, NothingFound = 1, WrongUse = 2, BadData = 3, Network = 4 };

/// One call of a command: what was asked, with the options every command has already understood.
struct Invocation {
    const QCommandLineParser &options;
    OutputOptions output;
    QString data; ///< --data; empty: the default
};

/// Painting needs fonts, and with them a program that can paint, though without any window; charts need one that
/// could have windows.
enum class CommandKind { Text, Painting, Charting };
/// Whether words that belong to no option, such as a FILE, mean something.
enum class LooseWords { Refused, Taken };

/// One command of lagesbild-cli; each has a file of its own and a line in the table of main.cpp.
struct Command {
    QString name;
    const char *summary; ///< in the words of CommandLine
    void (*addOptions)(QCommandLineParser &parser);
    ExitCode (*run)(const Invocation &invocation);
    CommandKind kind = CommandKind::Text;
    LooseWords looseWords = LooseWords::Refused;
};

Command packCommand();
Command updateCommand();
Command infoCommand();
Command overviewCommand();
Command compareCommand();
Command trendCommand();
Command classesCommand();
Command valuesCommand();
Command searchCommand();
Command mapCommand();
Command peersCommand();
Command ratiosCommand();
Command questionsCommand();
Command expectedCommand();
Command funnelCommand();
Command moranCommand();
Command exportCommand();
Command chartCommand();
Command reportCommand();
Command inspectCommand();
Command importCommand();
Command scbCommand();

/// The pack of --data, else the default one, to answer from: WrongUse where the answer would be written over it.
Result<OpenedPack> openData(const Invocation &invocation);
/// The same to make a changed pack of, which --out may put in its place.
Result<OpenedPack> openDataToChange(const Invocation &invocation);

/// Writes a line on standard error: how far long work has come.
void say(const QString &line);

/// Writes one line on standard error: what, where, what to do; and gives the exit code that goes with it.
ExitCode report(const Error &error);
/// The same for a call that can't be understood.
ExitCode reportWrongUse(const QString &what);
ExitCode reportWrongUse(const QString &what, const QString &todo);
/// The same for a call that is understood but asks for what the data does not have.
ExitCode reportNothingFound(const QString &what, const QString &todo);

/// Writes @p table as the call asks and gives the exit code: NothingFound for a table without rows.
ExitCode answer(const OutputTable &table, const Invocation &invocation);

} // namespace lagesbild
