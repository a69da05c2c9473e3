#pragma once

#include "app/cli/command.h"
#include "core/analysis/selection.h"
#include "core/pack/pack.h"

#include <QStringList>

namespace lagesbild
{

/// A call that was understood: what is asked, and the data to answer from. All that the selection names is
/// there, and its year has figures.
struct Question {
    const Pack &pack;
    const Dataset &dataset; ///< without the user's own counts of few persons (protectedForExport())
    Selection selection;
    const Invocation &call;

    bool isForPeople() const { return call.output.format == OutputFormat::Table; }
};

/// Reads what is chosen (choices.h), opens the data, checks that it has what is named, and lets @p answerTo
/// answer. Otherwise tells why not: WrongUse for what can't be understood, NothingFound for what is not there.
///
/// @param room   what the selection is for: which years there are depends on it
/// @param needed options that must be given
ExitCode ask(const Invocation &call, Room room, const QStringList &needed,
             ExitCode (*answerTo)(const Question &));

/// The same as of a call; nothing is written where figures that it needed are damaged, which ask() then tells.
ExitCode answer(const OutputTable &table, const Question &question);

/// Tells which of the options @p needed is not given, if any.
std::optional<ExitCode> refuseWithout(const QStringList &needed, const QCommandLineParser &options);

/// Say that the data has no such area, indicator or figures, with a way on; NothingFound.
ExitCode reportNoArea(const Catalogue &catalogue, const QString &code);
ExitCode reportNoIndicator(const QString &id);
ExitCode reportNoFigures(const Dataset &dataset, const Indicator &indicator, Gender gender);

} // namespace lagesbild
