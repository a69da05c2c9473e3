#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace lagesbild
{

/// Kolada's three: T, K, M. Shown in this order.
enum class Gender { Total, Women, Men };

inline constexpr std::array allGenders{Gender::Total, Gender::Women, Gender::Men};

/// 'T', 'K' or 'M', as Kolada and our files write it.
char letterOf(Gender gender);
std::optional<Gender> parseGender(std::string_view text);

} // namespace lagesbild
