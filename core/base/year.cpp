#include "core/base/year.h"

#include <charconv>

namespace lagesbild
{

std::optional<Year> parseYear(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc() && end == text.data() + text.size() && text.size() == 4;
    if (!whole || value < 1900 || value > 2100)
        return std::nullopt;
    return Year{value};
}

} // namespace lagesbild
