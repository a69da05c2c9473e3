#pragma once

#include <optional>
#include <string_view>

namespace lagesbild
{

/// Why a figure is, or is not, there. The first five are stored; the last two are judgements of analysis
/// about a value that exists, and keep the value.
enum class Status : unsigned char {
    Ok,
    Missing,       ///< «bortfall»
    NotApplicable, ///< «ej tillämplig»
    Privacy,       ///< «sekretess»
    Absent,        ///< «uppgift saknas»: the source has no row for it
    Few,           ///< a share of fewer than ten persons
    Placeholder,   ///< «misstänkt platshållare»: an exact zero that stands for nothing known
};

/// ok, missing, not_applicable, privacy, absent, few, placeholder: as lagesbild-cli writes it.
std::string_view keyOf(Status status);
/// Kolada's own words: "" and null are Ok, "Missing", "Not applicable", "Privacy"; others are unknown.
std::optional<Status> parseKoladaStatus(std::string_view text);

} // namespace lagesbild
