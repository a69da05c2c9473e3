#pragma once

#include "core/geo/outline.h"

#include <QByteArray>

#include <optional>
#include <string_view>

namespace lagesbild
{

/// The rings of an outline as a blob: count of rings, then for each the count of points and their east and north
/// in metres as doubles, so that neighbours' shared points stay exactly equal. The code is not in it.
QByteArray encodeRings(const Outline &outline);

/// Nothing when the blob is cut short, too long, or holds a coordinate that is no number.
std::optional<std::vector<Ring>> decodeRings(std::string_view blob);

} // namespace lagesbild
