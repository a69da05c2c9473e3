#include "core/notes/note.h"

#include <algorithm>
#include <array>

namespace lagesbild
{

namespace
{
constexpr std::array<std::string_view, wheelStepCount> stepKeys{"plan", "do", "check", "improve"};
} // namespace

std::string_view keyOf(WheelStep step)
{
    return stepKeys[static_cast<std::size_t>(step)];
}

std::optional<WheelStep> parseWheelStep(std::string_view text)
{
    const auto *found = std::ranges::find(stepKeys, text);
    if (found == stepKeys.end())
        return std::nullopt;
    return static_cast<WheelStep>(found - stepKeys.begin());
}

bool Note::saysSameAs(const Note &other) const
{
    Note same = other;
    same.changed = changed;
    return *this == same;
}

} // namespace lagesbild
