#include "core/documents/zip.h"

#include <QDataStream>
#include <QIODevice>

#include <zlib.h>

namespace lagesbild
{

namespace
{

constexpr quint32 localSignature = 0x04034b50;
constexpr quint32 centralSignature = 0x02014b50;
constexpr quint32 endSignature = 0x06054b50;
constexpr quint16 version = 20;
constexpr quint16 namesInUtf8 = 1U << 11U;
constexpr quint16 deflated = 8;
constexpr quint16 midnight = 0;
constexpr quint16 firstOfJanuary1980 = 0x21;

/// What local header and central directory both say of a file.
struct Packed {
    QByteArray name;
    QByteArray content;
    quint32 checksum = 0;
    quint32 size = 0;
    quint32 offset = 0;
};

QByteArray compressed(const QByteArray &content)
{
    z_stream stream{};
    constexpr int rawDeflate = -MAX_WBITS;
    constexpr int memory = 8;
    [[maybe_unused]] const int started =
        deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, rawDeflate, memory, Z_DEFAULT_STRATEGY);
    Q_ASSERT_X(started == Z_OK, "zipped", "zlib is there");
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(content.size()))),
                      Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.constData()));
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH); // the room is enough for any content
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

Packed packedOf(const ZipEntry &entry)
{
    Packed packed;
    packed.name = entry.path.toUtf8();
    packed.content = compressed(entry.content);
    packed.size = static_cast<quint32>(entry.content.size());
    packed.checksum =
        static_cast<quint32>(crc32(0, reinterpret_cast<const Bytef *>(entry.content.constData()),
                                   static_cast<uInt>(entry.content.size())));
    return packed;
}

void writeCommon(QDataStream &out, const Packed &file)
{
    out << version << namesInUtf8 << deflated << midnight << firstOfJanuary1980 << file.checksum
        << static_cast<quint32>(file.content.size()) << file.size << static_cast<quint16>(file.name.size())
        << quint16{0}; // no extra field
}

void writeRaw(QDataStream &out, const QByteArray &bytes)
{
    out.writeRawData(bytes.constData(), static_cast<int>(bytes.size()));
}

} // namespace

QByteArray zipped(const std::vector<ZipEntry> &entries)
{
    QByteArray archive;
    QDataStream out(&archive, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    std::vector<Packed> files;
    for (const ZipEntry &entry : entries) {
        Packed file = packedOf(entry);
        file.offset = static_cast<quint32>(archive.size());
        out << localSignature;
        writeCommon(out, file);
        writeRaw(out, file.name);
        writeRaw(out, file.content);
        files.push_back(std::move(file));
    }
    const auto start = static_cast<quint32>(archive.size());
    for (const Packed &file : files) {
        out << centralSignature << version;
        writeCommon(out, file);
        // No comment, first disk, no attributes.
        out << quint16{0} << quint16{0} << quint16{0} << quint32{0} << file.offset;
        writeRaw(out, file.name);
    }
    const auto length = static_cast<quint32>(archive.size()) - start;
    const auto count = static_cast<quint16>(files.size());
    out << endSignature << quint16{0} << quint16{0} << count << count << length << start << quint16{0};
    return archive;
}

} // namespace lagesbild
