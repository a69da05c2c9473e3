#include "core/data/status.h"

#include <array>

namespace lagesbild
{

std::string_view keyOf(Status status)
{
    static constexpr std::array<std::string_view, 7> keys{"ok",     "missing", "not_applicable", "privacy",
                                                          "absent", "few",     "placeholder"};
    return keys[static_cast<std::size_t>(status)];
}

std::optional<Status> parseKoladaStatus(std::string_view text)
{
    if (text.empty())
        return Status::Ok;
    if (text == "Missing")
        return Status::Missing;
    if (text == "Not applicable")
        return Status::NotApplicable;
    if (text == "Privacy")
        return Status::Privacy;
    return std::nullopt;
}

} // namespace lagesbild
