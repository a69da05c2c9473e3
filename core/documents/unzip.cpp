#include "core/documents/unzip.h"

#include <QtEndian>

#include <algorithm>
#include <optional>
#include <utility>

#include <zlib.h>

namespace lagesbild
{

namespace
{

constexpr quint32 localSignature = 0x04034b50;
constexpr quint32 centralSignature = 0x02014b50;
constexpr qsizetype localSize = 30;
constexpr qsizetype centralSize = 46;
constexpr qsizetype endSize = 22;
constexpr qsizetype longestComment = 65535;
constexpr quint16 encrypted = 1;
constexpr int stored = 0;
constexpr int deflated = 8;

/// Numbers as they lie in the archive; outside of it they are 0, which no signature is.
class Numbers
{
public:
    explicit Numbers(const QByteArray &bytes) : m_bytes(bytes) {}
    quint16 two(qsizetype at) const
    {
        return has(at, 2) ? qFromLittleEndian<quint16>(m_bytes.constData() + at) : quint16{0};
    }
    quint32 four(qsizetype at) const
    {
        return has(at, 4) ? qFromLittleEndian<quint32>(m_bytes.constData() + at) : 0;
    }
    bool has(qsizetype at, qsizetype length) const
    {
        return at >= 0 && length >= 0 && length <= m_bytes.size() && at <= m_bytes.size() - length;
    }

private:
    const QByteArray &m_bytes;
};

Error fault(const char *detail)
{
    return {.kind = ErrorKind::Malformed, .detail = detail};
}

/// Empty optional where it is not what the directory said.
std::optional<QByteArray> inflated(const QByteArray &packed, qint64 size)
{
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return std::nullopt;
    QByteArray content(static_cast<qsizetype>(size), Qt::Uninitialized);
    Bytef nothing = 0; // zlib wants somewhere to write an empty file to
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = size > 0 ? reinterpret_cast<Bytef *>(content.data()) : &nothing;
    stream.avail_out = size > 0 ? static_cast<uInt>(size) : 1U;
    const int result = inflate(&stream, Z_FINISH);
    const bool whole = result == Z_STREAM_END && static_cast<qint64>(stream.total_out) == size;
    inflateEnd(&stream);
    return whole ? std::optional(std::move(content)) : std::nullopt;
}

} // namespace

Result<ZipArchive> ZipArchive::of(QByteArray bytes)
{
    ZipArchive archive;
    archive.m_bytes = std::move(bytes);
    if (!archive.m_bytes.startsWith("PK"))
        return fault("no_zip");
    if (!archive.readDirectory())
        return fault("damaged");
    return archive;
}

bool ZipArchive::readDirectory()
{
    const Numbers numbers(m_bytes);
    // The directory is told of at the end, before a comment that may be as long as it can.
    const qsizetype from = std::max<qsizetype>(0, m_bytes.size() - endSize - longestComment);
    const qsizetype end = m_bytes.lastIndexOf("PK\x05\x06");
    if (end < from || !numbers.has(end, endSize))
        return false;
    qsizetype at = numbers.four(end + 16);
    for (int left = numbers.two(end + 10); left > 0; --left) {
        if (numbers.four(at) != centralSignature || !numbers.has(at, centralSize))
            return false;
        const qsizetype nameLength = numbers.two(at + 28);
        if (!numbers.has(at + centralSize, nameLength) || (numbers.two(at + 8) & encrypted) != 0)
            return false;
        const QString path = QString::fromUtf8(m_bytes.mid(at + centralSize, nameLength));
        m_entries.emplace(path, Entry{.local = numbers.four(at + 42),
                                      .packedSize = numbers.four(at + 20),
                                      .size = numbers.four(at + 24),
                                      .checksum = numbers.four(at + 16),
                                      .method = numbers.two(at + 10)});
        at += centralSize + nameLength + numbers.two(at + 30) + numbers.two(at + 32);
    }
    return true;
}

Result<QByteArray> ZipArchive::content(const QString &path, qint64 most) const
{
    const auto found = m_entries.find(path);
    if (found == m_entries.end())
        return fault("missing");
    const Entry &entry = found->second;
    if (entry.size > most)
        return fault("too_large");
    const Numbers numbers(m_bytes);
    if (numbers.four(entry.local) != localSignature || !numbers.has(entry.local, localSize))
        return fault("damaged");
    const qsizetype data =
        entry.local + localSize + numbers.two(entry.local + 26) + numbers.two(entry.local + 28);
    if (!numbers.has(data, entry.packedSize) || (entry.method != stored && entry.method != deflated))
        return fault("damaged");
    const QByteArray packed = m_bytes.mid(data, entry.packedSize);
    const bool isPlain = entry.method == stored;
    if (isPlain && packed.size() != entry.size)
        return fault("damaged");
    std::optional<QByteArray> content = isPlain ? std::optional(packed) : inflated(packed, entry.size);
    if (!content)
        return fault("damaged");
    const auto checksum =
        crc32(0, reinterpret_cast<const Bytef *>(content->constData()), static_cast<uInt>(content->size()));
    if (checksum != entry.checksum)
        return fault("damaged");
    return std::move(*content);
}

} // namespace lagesbild
