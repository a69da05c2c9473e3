#pragma once

#include "core/base/id.h"

#include <string_view>

namespace lagesbild
{

/// Begins the id of every indicator of the user's own: "EGEN_0001". Neither Kolada's ids (N, U and digits) nor our
/// derived ones (LB_) begin so.
inline constexpr std::string_view ownPrefix = "EGEN_";
/// The collection «Egna uppgifter» that all of them are in.
inline constexpr std::string_view ownCollection = "own";

/// Whether an indicator came from a file of the user's own.
inline bool isOwn(const IndicatorId &id)
{
    return id.text().starts_with(ownPrefix);
}

} // namespace lagesbild
