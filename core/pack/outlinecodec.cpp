#include "core/pack/outlinecodec.h"

#include "core/pack/bytestream.h"

#include <cmath>

namespace lagesbild
{

namespace
{

std::optional<Ring> takeRing(ByteReader &reader)
{
    const auto size = reader.take<std::uint32_t>();
    if (!size || *size > reader.remaining() / (2 * sizeof(double)))
        return std::nullopt;
    Ring ring(*size);
    for (Point &point : ring) {
        point.e = *reader.takeDouble();
        point.n = *reader.takeDouble();
        if (!std::isfinite(point.e) || !std::isfinite(point.n))
            return std::nullopt;
    }
    return ring;
}

} // namespace

QByteArray encodeRings(const Outline &outline)
{
    ByteWriter writer;
    writer.add(static_cast<std::uint32_t>(outline.rings.size()));
    for (const Ring &ring : outline.rings) {
        writer.add(static_cast<std::uint32_t>(ring.size()));
        for (const Point &point : ring) {
            writer.addDouble(point.e);
            writer.addDouble(point.n);
        }
    }
    return writer.bytes();
}

std::optional<std::vector<Ring>> decodeRings(std::string_view blob)
{
    ByteReader reader(blob);
    const auto count = reader.take<std::uint32_t>();
    if (!count || *count > reader.remaining() / sizeof(std::uint32_t))
        return std::nullopt;
    std::vector<Ring> rings;
    rings.reserve(*count);
    for (std::uint32_t i = 0; i < *count; ++i) {
        auto ring = takeRing(reader);
        if (!ring)
            return std::nullopt;
        rings.push_back(std::move(*ring));
    }
    if (reader.remaining() != 0)
        return std::nullopt;
    return rings;
}

} // namespace lagesbild
