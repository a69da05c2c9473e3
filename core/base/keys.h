#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace lagesbild
{

/// The value of an enumeration whose key is @p text: @p keys are in the order of its values, the first being 0.
template <class Enum, std::size_t N>
std::optional<Enum> parseKey(const std::array<std::string_view, N> &keys, std::string_view text)
{
    const auto found = std::ranges::find(keys, text);
    return found == keys.end() ? std::nullopt : std::optional(static_cast<Enum>(found - keys.begin()));
}

} // namespace lagesbild
