#include "tests/core/sources/madeup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <zlib.h>

namespace lagesbild
{

QString MadeUpFiles::add(const QString &name, const QByteArray &content) const
{
    const QString file = path(name);
    QDir().mkpath(QFileInfo(file).path());
    QFile opened(file);
    if (opened.open(QIODevice::WriteOnly))
        opened.write(content);
    return file;
}

namespace
{

QByteArray littleEndian(quint32 number, int bytes)
{
    QByteArray result;
    for (int i = 0; i < bytes; ++i) {
        result += static_cast<char>(number & 0xFFU);
        number >>= 8; // step by step: there may be more bytes than the number has
    }
    return result;
}

/// Version, flags, method, time, date, checksum, sizes and the name's length, as both headers of an entry have them.
QByteArray zipFields(const QByteArray &name, const QByteArray &content)
{
    const auto size = static_cast<quint32>(content.size());
    const auto checksum = static_cast<quint32>(
        crc32(0, reinterpret_cast<const Bytef *>(content.constData()), static_cast<uInt>(content.size())));
    return littleEndian(20, 2) + littleEndian(0, 8) + littleEndian(checksum, 4) + littleEndian(size, 4) +
           littleEndian(size, 4) + littleEndian(static_cast<quint32>(name.size()), 2) + littleEndian(0, 2);
}

} // namespace

QByteArray zipped(const std::vector<std::pair<QByteArray, QByteArray>> &entries)
{
    QByteArray file;
    QByteArray directory;
    for (const auto &[name, content] : entries) {
        const auto offset = static_cast<quint32>(file.size());
        const QByteArray fields = zipFields(name, content);
        file += "PK\x03\x04" + fields + name + content;
        directory += "PK\x01\x02" + littleEndian(20, 2) + fields + littleEndian(0, 10) +
                     littleEndian(offset, 4) + name;
    }
    const auto count = static_cast<quint32>(entries.size());
    const auto start = static_cast<quint32>(file.size());
    return file + directory + "PK\x05\x06" + littleEndian(0, 4) + littleEndian(count, 2) +
           littleEndian(count, 2) + littleEndian(static_cast<quint32>(directory.size()), 4) +
           littleEndian(start, 4) + littleEndian(0, 2);
}

QByteArray gzipped(const QByteArray &content)
{
    z_stream stream{};
    constexpr int gzip = 16;
    constexpr int memory = 8;
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, MAX_WBITS + gzip, memory, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(content.size()))) + 32,
                      '\0');
    QByteArray source = content;
    stream.next_in = reinterpret_cast<Bytef *>(source.data());
    stream.avail_in = static_cast<uInt>(source.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

} // namespace lagesbild
