#include "core/pack/cubecodec.h"

#include <zlib.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>

namespace lagesbild
{

namespace
{

constexpr std::size_t planeCount = sizeof(double);

/// Plane k of @p out gets byte k, counted from the least significant, of every number.
void splitIntoPlanes(const std::vector<double> &numbers, unsigned char *out)
{
    const std::size_t count = numbers.size();
    for (std::size_t i = 0; i < count; ++i) {
        const auto bits = std::bit_cast<std::uint64_t>(numbers[i]);
        for (std::size_t plane = 0; plane < planeCount; ++plane)
            out[plane * count + i] = static_cast<unsigned char>(bits >> (8 * plane));
    }
}

std::vector<double> joinPlanes(const unsigned char *planes, std::size_t count)
{
    std::vector<double> numbers(count);
    for (std::size_t i = 0; i < count; ++i) {
        std::uint64_t bits = 0;
        for (std::size_t plane = 0; plane < planeCount; ++plane)
            bits |= std::uint64_t{planes[plane * count + i]} << (8 * plane);
        numbers[i] = std::bit_cast<double>(bits);
    }
    return numbers;
}

/// Exactly @p size bytes, or nothing.
std::vector<unsigned char> inflateExactly(std::string_view blob, std::size_t size)
{
    std::vector<unsigned char> raw(size);
    uLongf written = static_cast<uLongf>(size);
    const int code = uncompress(raw.data(), &written, reinterpret_cast<const Bytef *>(blob.data()),
                                static_cast<uLong>(blob.size()));
    if (code != Z_OK || written != size)
        raw.clear();
    return raw;
}

bool isStored(unsigned char status)
{
    return status <= static_cast<unsigned char>(Status::Absent);
}

} // namespace

QByteArray encodeCube(const Cube &cube)
{
    const std::size_t count = cube.values().size();
    const bool hasNs = !cube.ns().empty();
    std::vector<unsigned char> raw(count * (planeCount + 1 + (hasNs ? planeCount : 0)));
    splitIntoPlanes(cube.values(), raw.data());
    std::ranges::transform(cube.statuses(), raw.data() + planeCount * count,
                           [](Status status) { return static_cast<unsigned char>(status); });
    if (hasNs)
        splitIntoPlanes(cube.ns(), raw.data() + (planeCount + 1) * count);

    uLongf size = compressBound(static_cast<uLong>(raw.size()));
    QByteArray blob(static_cast<qsizetype>(size + 1), Qt::Uninitialized);
    blob[0] = hasNs ? 'n' : 'v';
    compress2(reinterpret_cast<Bytef *>(blob.data() + 1), &size, raw.data(), static_cast<uLong>(raw.size()),
              Z_DEFAULT_COMPRESSION);
    blob.truncate(static_cast<qsizetype>(size + 1));
    return blob;
}

std::optional<Cube> decodeCube(std::string_view blob, Year first, int yearCount, int areaCount)
{
    if (blob.empty() || yearCount < 1 || areaCount < 1)
        return std::nullopt;
    const bool hasNs = blob.front() == 'n';
    const std::size_t count = static_cast<std::size_t>(yearCount) * static_cast<std::size_t>(areaCount);
    const auto raw = inflateExactly(blob.substr(1), count * (planeCount + 1 + (hasNs ? planeCount : 0)));
    if (raw.empty())
        return std::nullopt;
    const unsigned char *statusPlane = raw.data() + planeCount * count;
    std::vector<double> values = joinPlanes(raw.data(), count);
    const auto isInfinite = [](double value) { return std::isinf(value); };
    if (!std::all_of(statusPlane, statusPlane + count, isStored) || std::ranges::any_of(values, isInfinite))
        return std::nullopt;
    std::vector<Status> statuses(count);
    std::transform(statusPlane, statusPlane + count, statuses.begin(),
                   [](unsigned char byte) { return static_cast<Status>(byte); });
    std::vector<double> ns = hasNs ? joinPlanes(statusPlane + count, count) : std::vector<double>();
    return Cube::fromColumns(first, yearCount, areaCount, std::move(values), std::move(statuses),
                             std::move(ns));
}

} // namespace lagesbild
