#pragma once

#include <QtGlobal> // first: moc stumbles over <compare> before it has seen Qt

#include "core/base/id.h"

#include <optional>
#include <string_view>

namespace lagesbild
{

/// The areas that questions are asked in: the guide's six, and whatever other indicator one asks about.
enum class QuestionTopic {
    Reception,
    Sfi,
    Establishment,
    Refugees,
    Demography,
    Representation,
    AnyIndicator
};
inline constexpr int guideTopicCount = 6;

std::string_view
keyOf(QuestionTopic topic); ///< reception, sfi, establishment, refugees, demography, representation, any
std::optional<QuestionTopic> parseQuestionTopic(std::string_view text);

/// The area of the guide that an indicator belongs to; AnyIndicator for those of none. So the chosen indicator
/// decides which questions are shown, and nothing more has to be chosen or remembered.
QuestionTopic topicOf(const IndicatorId &indicator);
/// The indicator to begin with in an area of the guide; empty for AnyIndicator.
IndicatorId leadingIndicator(QuestionTopic topic);

} // namespace lagesbild
