#include "core/base/gender.h"

namespace lagesbild
{

namespace
{
constexpr std::string_view letters = "TKM";
}

char letterOf(Gender gender)
{
    return letters[static_cast<std::size_t>(gender)];
}

std::optional<Gender> parseGender(std::string_view text)
{
    const std::size_t position = text.size() == 1 ? letters.find(text.front()) : std::string_view::npos;
    if (position == std::string_view::npos)
        return std::nullopt;
    return allGenders[position];
}

} // namespace lagesbild
