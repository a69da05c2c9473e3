#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <string_view>
#include <vector>

namespace lagesbild
{

/// A small table from a CSV file (comma, UTF-8, a header line, lines starting with # are remarks), kept whole.
/// For our own tables and lists; bulk figures are streamed (koladavalues.h).
class CsvList
{
public:
    /// NotFound, NotReadable; Malformed with its row when a line has another number of fields than the header
    /// or is not UTF-8.
    static Result<CsvList> read(const QString &file);

    int rowCount() const { return static_cast<int>(m_rows.size()); }
    bool hasColumn(std::string_view name) const { return columnOf(name) >= 0; }
    /// Empty when there is no such column.
    std::string_view field(int row, std::string_view column) const;
    QString text(int row, std::string_view column) const;

private:
    int columnOf(std::string_view name) const;

    QByteArray m_bytes; ///< what the views look into
    std::vector<std::string_view> m_header;
    std::vector<std::vector<std::string_view>> m_rows;
};

} // namespace lagesbild
