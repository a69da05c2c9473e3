#pragma once

#include <QString>

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lagesbild
{

/// A comma-separated file with a header, as text fields; made for oracles, which are well formed.
class CsvTable
{
public:
    /// @param path absolute; a .gz is unpacked. Empty table when it cannot be read.
    static CsvTable read(const QString &path);
    static CsvTable parse(std::string content);

    std::size_t rowCount() const { return m_rowCount; }
    std::size_t column(std::string_view name) const; ///< throws std::out_of_range for an unknown name

    std::string_view text(std::size_t row, std::size_t column) const;
    std::string_view text(std::size_t row, std::string_view name) const { return text(row, column(name)); }
    /// NaN when empty or not a number; "inf" and "-inf" are numbers.
    double number(std::size_t row, std::string_view name) const { return numberOf(text(row, name)); }
    int integer(std::size_t row, std::string_view name) const { return static_cast<int>(number(row, name)); }

    static double numberOf(std::string_view text);

private:
    void addLine(std::string_view line);

    std::string m_content;
    std::unordered_map<std::string, std::size_t> m_columns;
    std::vector<std::string_view> m_fields;
    std::size_t m_rowCount = 0;
};

} // namespace lagesbild
