#include "core/sources/linereader.h"

#include "core/pack/failure.h"

#include <algorithm>
#include <cstring>

namespace lagesbild
{

namespace
{
constexpr std::size_t longestLine = 1 << 20;
constexpr std::size_t chunk = 1 << 18;
} // namespace

LineReader::LineReader(std::unique_ptr<ByteSource> source, QString file)
    : m_source(std::move(source)), m_file(std::move(file)), m_buffer(2 * chunk)
{
}

Result<LineReader> LineReader::open(const QString &file)
{
    auto source = ByteSource::open(file);
    if (!source)
        return source.error();
    return LineReader(std::move(*source), file);
}

Result<std::optional<std::string_view>> LineReader::next()
{
    std::size_t searched = 0;
    while (true) {
        const char *begin = m_buffer.data() + m_start;
        const std::size_t length = m_end - m_start;
        if (const void *found = std::memchr(begin + searched, '\n', length - searched); found != nullptr)
            return std::optional(
                takeLine(static_cast<std::size_t>(static_cast<const char *>(found) - begin), 1));
        if (m_atEnd)
            return length == 0 ? std::nullopt : std::optional(takeLine(length, 0));
        if (length > longestLine)
            return failure(ErrorKind::Malformed, m_file, "a line longer than a megabyte");
        searched = length;
        if (const Outcome read = readMore(); !read)
            return read.error();
    }
}

std::string_view LineReader::takeLine(std::size_t length, std::size_t ending)
{
    std::string_view line(m_buffer.data() + m_start, length);
    m_start += length + ending;
    ++m_lineNumber;
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

Outcome LineReader::readMore()
{
    std::copy(m_buffer.begin() + static_cast<std::ptrdiff_t>(m_start),
              m_buffer.begin() + static_cast<std::ptrdiff_t>(m_end), m_buffer.begin());
    m_end -= m_start;
    m_start = 0;
    if (m_buffer.size() - m_end < chunk)
        m_buffer.resize(m_end + chunk);
    const auto got = m_source->read(m_buffer.data() + m_end, m_buffer.size() - m_end);
    if (!got)
        return got.error();
    m_end += *got;
    m_atEnd = *got == 0;
    return done();
}

} // namespace lagesbild
