#include "core/pack/header.h"

#include "core/pack/failure.h"
#include "core/pack/schema.h"

namespace lagesbild
{

namespace
{

using namespace std::string_view_literals;

constexpr std::string_view magic = "SQLite format 3\0"sv;

// Offsets of SQLite's file header (sqlite.org/fileformat2.html, 1.3).
constexpr std::size_t pageSizeAt = 16;
constexpr std::size_t pageCountAt = 28;
constexpr std::size_t userVersionAt = 60;
constexpr std::size_t applicationIdAt = 68;

std::uint32_t bigEndian(std::string_view bytes, std::size_t at, int count)
{
    std::uint32_t number = 0;
    for (const char byte : bytes.substr(at, static_cast<std::size_t>(count)))
        number = (number << 8) | static_cast<unsigned char>(byte);
    return number;
}

std::int64_t pageSizeOf(std::string_view header)
{
    const std::uint32_t stored = bigEndian(header, pageSizeAt, 2);
    return stored == 1 ? 65536 : std::int64_t{stored};
}

} // namespace

Outcome checkHeader(std::string_view start, std::int64_t size, const QString &place)
{
    if (start.empty())
        return failure(ErrorKind::WrongKind, place, "the file is empty");
    if (!magic.starts_with(start.substr(0, magic.size())))
        return failure(ErrorKind::WrongKind, place, "not an SQLite file");
    if (start.size() < headerSize)
        return failure(ErrorKind::Damaged, place, "cut off in its header");
    if (bigEndian(start, applicationIdAt, 4) != packApplicationId)
        return failure(ErrorKind::WrongKind, place, "an SQLite file of another program");
    const std::uint32_t version = bigEndian(start, userVersionAt, 4);
    if (version > packSchemaVersion)
        return failure(ErrorKind::TooNew, place,
                       "schema " + std::to_string(version) + ", this program reads up to " +
                           std::to_string(packSchemaVersion));
    if (version == 0)
        return failure(ErrorKind::Damaged, place, "no schema version");
    const std::int64_t expected = pageSizeOf(start) * bigEndian(start, pageCountAt, 4);
    if (size != expected)
        return failure(ErrorKind::Damaged, place,
                       std::to_string(size) + " bytes long, should be " + std::to_string(expected));
    return done();
}

} // namespace lagesbild
