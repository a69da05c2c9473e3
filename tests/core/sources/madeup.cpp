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
