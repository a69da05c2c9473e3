#pragma once

#include <optional>
#include <string_view>

namespace lagesbild
{

/// A calendar year; arithmetic is done on toInt().
enum class Year : int {};

constexpr int toInt(Year year)
{
    return static_cast<int>(year);
}
constexpr Year yearBefore(Year year)
{
    return Year{toInt(year) - 1};
}
constexpr Year yearAfter(Year year)
{
    return Year{toInt(year) + 1};
}

/// Four digits from 1900 to 2100; anything else is no year.
std::optional<Year> parseYear(std::string_view text);

} // namespace lagesbild
