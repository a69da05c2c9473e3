#pragma once

#include "core/sources/tables/tablecube.h"

#include <QByteArray>

namespace lagesbild
{

/// A table as a JSON-stat 2.0 dataset: what readJsonStat() reads is the same table again, but for what the format has
/// no place for (meanings of symbols, remarks, and which figures carry a flag).
QByteArray toJsonStat(const TableCube &table);

} // namespace lagesbild
