#pragma once

#include <QByteArray>

#include <bit>
#include <cstdint>
#include <optional>
#include <string_view>

namespace lagesbild
{

/// Appends numbers in the order of bytes the pack's blobs have: least significant first, on every platform.
class ByteWriter
{
public:
    template <class Unsigned>
    void add(Unsigned number)
    {
        for (std::size_t shift = 0; shift < 8 * sizeof number; shift += 8)
            m_bytes.append(static_cast<char>((number >> shift) & 0xff));
    }
    void addDouble(double number) { add(std::bit_cast<std::uint64_t>(number)); }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads what ByteWriter wrote; never past the end.
class ByteReader
{
public:
    explicit ByteReader(std::string_view bytes) : m_rest(bytes) {}

    template <class Unsigned>
    std::optional<Unsigned> take()
    {
        if (m_rest.size() < sizeof(Unsigned))
            return std::nullopt;
        Unsigned number = 0;
        for (std::size_t i = 0; i < sizeof(Unsigned); ++i)
            number = static_cast<Unsigned>(
                number | (static_cast<Unsigned>(static_cast<unsigned char>(m_rest[i])) << (8 * i)));
        m_rest.remove_prefix(sizeof(Unsigned));
        return number;
    }
    std::optional<double> takeDouble()
    {
        const auto bits = take<std::uint64_t>();
        return bits ? std::optional(std::bit_cast<double>(*bits)) : std::nullopt;
    }
    std::size_t remaining() const { return m_rest.size(); }

private:
    std::string_view m_rest;
};

} // namespace lagesbild
