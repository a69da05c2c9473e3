#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lagesbild::layering
{

/// One #include line: what stands between the quotes or brackets, and where.
struct Include {
    std::string target;  ///< "core/base/year.h", "QString", "vector"; a macro's name as it stands
    int line = 0;        ///< 1-based
    bool spelled = true; ///< false: the target is a macro, so nobody can tell what is included

    bool operator==(const Include &) const = default;
};

/// The #include lines of a C++ text, in order; those in comments don't count, those in #if branches do.
std::vector<Include> includesIn(std::string_view text);

/// Includes of every source file by its path from the root, with forward slashes: "core/base/year.h".
using SourceTree = std::map<std::string, std::vector<Include>>;

/// Reads the C++ files of core, ui and app under @p root; empty when one of them can't be read.
std::optional<SourceTree> readTree(const std::filesystem::path &root);

} // namespace lagesbild::layering
