#include "core/sources/csvfields.h"

namespace lagesbild
{

bool CsvFields::split(std::string_view line)
{
    m_fields.clear();
    while (true) {
        const bool quoted = line.starts_with('"');
        const std::size_t closing = quoted ? line.find('"', 1) : 0;
        if (closing == std::string_view::npos)
            return false;
        const std::size_t comma = line.find(',', closing);
        const std::string_view field = line.substr(0, comma);
        m_fields.push_back(quoted && closing + 1 == field.size() ? field.substr(1, closing - 1) : field);
        if (comma == std::string_view::npos)
            return true;
        line.remove_prefix(comma + 1);
    }
}

} // namespace lagesbild
