#pragma once

#include <string_view>
#include <vector>

namespace lagesbild
{

/// The fields of one line of comma-separated text; views into the line, which must outlive them. A field may
/// stand in double quotes and then hold commas; quotes within quotes are not undone (our files have none).
class CsvFields
{
public:
    /// Takes the place of the fields before; false when a quote is not closed.
    bool split(std::string_view line);

    std::size_t size() const { return m_fields.size(); }
    std::string_view operator[](std::size_t index) const { return m_fields[index]; }
    auto begin() const { return m_fields.begin(); }
    auto end() const { return m_fields.end(); }

private:
    std::vector<std::string_view> m_fields;
};

} // namespace lagesbild
