#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QString>

#include <cstddef>
#include <memory>

namespace lagesbild
{

/// The bytes of a file, unpacked on the way when it is gzip (told by its first two bytes, not by its name).
class ByteSource
{
public:
    /// NotFound, NotReadable.
    static Result<std::unique_ptr<ByteSource>> open(const QString &file);
    virtual ~ByteSource() = default;
    ByteSource(const ByteSource &) = delete;
    ByteSource &operator=(const ByteSource &) = delete;

    /// Up to @p size bytes into @p target; 0 at the end. Damaged when a gzip file is cut off or its checksum
    /// does not fit.
    virtual Result<std::size_t> read(char *target, std::size_t size) = 0;

    /// Bytes of the file itself, for progress.
    qint64 position() const { return m_file->pos(); }
    qint64 size() const { return m_file->size(); }

protected:
    explicit ByteSource(std::unique_ptr<QFile> file) : m_file(std::move(file)) {}
    std::unique_ptr<QFile> m_file;
};

} // namespace lagesbild
