#pragma once

#include "core/data/indicator.h"

#include <QString>

#include <optional>

namespace lagesbild
{

/// The unit that a statistical table names: «antal», «personer», "per cent", «kr» …; nothing for those that we have
/// none for, such as «index» or «tkr», and for an empty text.
std::optional<Unit> parseToldUnit(const QString &text);

/// The unit of titles that don't end with it: «Andel elever, flickor», «Antal elever», «Elever, antal, flickor»,
/// «Elever», but not «Antal per 1000 invånare»; else None. A count that is not seen as one would leave the program
/// though it is of few persons.
Unit unitInTitle(const QString &title);

/// What a table says of its figures, as the description of an indicator made of them: source and date, and the unit
/// where it is none of ours. Empty when it says nothing.
QString toldDescription(const QString &source, const QString &updated, const QString &unit);

} // namespace lagesbild
