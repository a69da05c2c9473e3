#pragma once

#include "core/base/result.h"

#include <QString>

#include <cstdint>
#include <string_view>

namespace lagesbild
{

/// Whether a file that starts with @p start (its first hundred bytes) and is @p size bytes long can be a whole
/// pack that this program reads. WrongKind: not SQLite, or not ours. TooNew. Damaged: cut off or grown.
Outcome checkHeader(std::string_view start, std::int64_t size, const QString &place);

/// Bytes of the file that checkHeader() wants.
inline constexpr int headerSize = 100;

} // namespace lagesbild
