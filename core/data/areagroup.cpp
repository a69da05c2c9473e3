#include "core/data/areagroup.h"

#include <algorithm>
#include <array>

namespace lagesbild
{

namespace
{
constexpr std::array<std::string_view, 6> kindKeys{"county",     "skr2017", "skr2023",
                                                   "population", "similar", "named"};
}

std::string_view keyOf(GroupKind kind)
{
    return kindKeys[static_cast<std::size_t>(kind)];
}

std::optional<GroupKind> parseGroupKind(std::string_view text)
{
    const auto found = std::ranges::find(kindKeys, text);
    if (found == kindKeys.end())
        return std::nullopt;
    return static_cast<GroupKind>(found - kindKeys.begin());
}

} // namespace lagesbild
