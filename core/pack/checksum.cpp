#include "core/pack/checksum.h"

#include <zlib.h>

namespace lagesbild
{

std::uint32_t checksumOf(std::string_view bytes, std::uint32_t start)
{
    return static_cast<std::uint32_t>(
        crc32_z(start, reinterpret_cast<const Bytef *>(bytes.data()), bytes.size()));
}

} // namespace lagesbild
