#pragma once

#include <cstdint>
#include <string_view>

namespace lagesbild
{

/// CRC-32 (zlib's) of @p bytes, continuing from @p start: finds every damage of up to 32 bits in a row, and
/// any other but for one in four thousand millions.
std::uint32_t checksumOf(std::string_view bytes, std::uint32_t start = 0);

} // namespace lagesbild
