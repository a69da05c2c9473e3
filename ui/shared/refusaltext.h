#pragma once

#include <QString>

namespace lagesbild
{

/// Why a row of a file was refused, for people: "unknown_area" → «okänd kommun eller region».
QString refusalText(const QString &reason);

} // namespace lagesbild
