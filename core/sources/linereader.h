#pragma once

#include "core/sources/bytesource.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace lagesbild
{

/// The lines of a file one by one, plain or gzip, without copying them.
class LineReader
{
public:
    static Result<LineReader> open(const QString &file);

    /// The next line without its end (LF or CRLF), valid until the next call; nothing at the end of the file.
    /// Malformed when a line is longer than a megabyte: no table of ours then.
    Result<std::optional<std::string_view>> next();

    /// 1-based number of the line next() gave last.
    std::int64_t lineNumber() const { return m_lineNumber; }
    qint64 position() const { return m_source->position(); }
    qint64 size() const { return m_source->size(); }

private:
    LineReader(std::unique_ptr<ByteSource> source, QString file);
    Outcome readMore();
    std::string_view takeLine(std::size_t length, std::size_t ending);

    std::unique_ptr<ByteSource> m_source;
    QString m_file;
    std::vector<char> m_buffer;
    std::size_t m_start = 0; ///< of what has not been given out
    std::size_t m_end = 0;
    std::int64_t m_lineNumber = 0;
    bool m_atEnd = false;
};

} // namespace lagesbild
