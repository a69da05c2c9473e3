#pragma once

#include <span>
#include <string_view>

namespace lagesbild::fuzz
{

/// Gives any bytes to a reader of foreign files, which must neither crash nor hang nor eat the memory.
using Feeder = void (*)(std::string_view bytes);

struct NamedFeeder {
    std::string_view name; ///< of its folder in corpus/
    Feeder feed;
};

/// Every reader of files that come from outside.
std::span<const NamedFeeder> allFeeders();
/// Null when there is none of that name.
Feeder feederCalled(std::string_view name);

} // namespace lagesbild::fuzz
