#pragma once

#include "core/data/cube.h"

#include <QByteArray>

#include <string_view>

namespace lagesbild
{

/// A cube as the pack's compressed blob: a zlib stream of the values as eight planes (all first bytes, all second
/// bytes …, so that bytes which are alike lie together), one plane of statuses and, when any n is known, eight
/// planes of n. Years and areas are not in it.
QByteArray encodeCube(const Cube &cube);

/// The cube of @p yearCount years from @p first and @p areaCount areas; nothing when the blob is not one of that
/// size, or holds a status we don't know or a value that is infinite.
std::optional<Cube> decodeCube(std::string_view blob, Year first, int yearCount, int areaCount);

} // namespace lagesbild
