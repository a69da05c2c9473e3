#pragma once

#include "app/cli/command.h"
#include "ui/export/saving.h"

namespace lagesbild
{

/// --standard and --template: how slides look.
void addSlideOptions(QCommandLineParser &parser);
/// What they say; a command that has not got them gets our own slides.
SaveOptions slideOptionsOf(const QCommandLineParser &options);

/// Tells why a file could not be saved: the template's fault in its own words.
ExitCode reportSaving(const Error &error, const SaveOptions &options);

} // namespace lagesbild
