#pragma once

#include "core/analysis/selection.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

namespace lagesbild
{

/// Gives @p parser the options called @p names; each is one choice of a Selection. Known are municipality,
/// collection, indicator, year, gender, group, keep-small, keep-placeholders, classes, breaks, method, level,
/// layer, since, against and tiles.
void addChoices(QCommandLineParser &parser, const QStringList &names);

/// Puts what is chosen with those options into @p selection; options that are not given leave it as it is.
/// @return what can't be understood, as a sentence without full stop; empty when everything can
QString readChoices(const QCommandLineParser &options, Selection &selection);

} // namespace lagesbild
