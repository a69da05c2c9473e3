#include "core/sources/bytesource.h"

#include "core/pack/failure.h"

#include <QFileInfo>

#include <zlib.h>

#include <array>
#include <string>

namespace lagesbild
{

namespace
{

class PlainSource final : public ByteSource
{
public:
    explicit PlainSource(std::unique_ptr<QFile> file) : ByteSource(std::move(file)) {}

    Result<std::size_t> read(char *target, std::size_t size) override
    {
        const qint64 got = m_file->read(target, static_cast<qint64>(size));
        if (got < 0)
            return failure(ErrorKind::NotReadable, m_file->fileName(), m_file->errorString().toStdString());
        return static_cast<std::size_t>(got);
    }
};

class GzipSource final : public ByteSource
{
public:
    explicit GzipSource(std::unique_ptr<QFile> file) : ByteSource(std::move(file))
    {
        constexpr int gzipOnly = 16;
        inflateInit2(&m_stream, MAX_WBITS + gzipOnly);
    }
    ~GzipSource() override { inflateEnd(&m_stream); }

    Result<std::size_t> read(char *target, std::size_t size) override
    {
        m_stream.next_out = reinterpret_cast<Bytef *>(target);
        m_stream.avail_out = static_cast<uInt>(size);
        while (m_stream.avail_out > 0) {
            if (m_stream.avail_in == 0 && !refill())
                break;
            const int code = inflate(&m_stream, Z_NO_FLUSH);
            m_insideMember = code != Z_STREAM_END;
            if (code == Z_STREAM_END)
                inflateReset(&m_stream); // another member may follow
            else if (code != Z_OK && code != Z_BUF_ERROR)
                return damaged(m_stream.msg == nullptr ? "not unpackable" : m_stream.msg);
        }
        const std::size_t got = size - m_stream.avail_out;
        if (got == 0 && m_insideMember)
            return damaged("cut off");
        return got;
    }

private:
    bool refill()
    {
        const qint64 got = m_file->read(m_packed.data(), static_cast<qint64>(m_packed.size()));
        m_stream.next_in = reinterpret_cast<Bytef *>(m_packed.data());
        m_stream.avail_in = got > 0 ? static_cast<uInt>(got) : 0;
        return got > 0;
    }

    Error damaged(const std::string &what) const
    {
        return failure(ErrorKind::Damaged, m_file->fileName(), "gzip: " + what);
    }

    z_stream m_stream{};
    std::array<char, 65536> m_packed{};
    bool m_insideMember = true;
};

} // namespace

Result<std::unique_ptr<ByteSource>> ByteSource::open(const QString &file)
{
    auto opened = std::make_unique<QFile>(file);
    if (!opened->exists())
        return failure(ErrorKind::NotFound, file, "no such file");
    if (QFileInfo(file).isDir())
        return failure(ErrorKind::NotReadable, file, "a folder");
    if (!opened->open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotReadable, file, opened->errorString().toStdString());
    const bool gzip = opened->peek(2) == QByteArrayLiteral("\x1f\x8b");
    std::unique_ptr<ByteSource> source;
    if (gzip)
        source = std::make_unique<GzipSource>(std::move(opened));
    else
        source = std::make_unique<PlainSource>(std::move(opened));
    return source;
}

} // namespace lagesbild
