#include "core/analysis/questiontopic.h"

#include <algorithm>
#include <array>

namespace lagesbild
{

namespace
{

constexpr std::array<std::string_view, guideTopicCount + 1> topicKeys{
    "reception", "sfi", "establishment", "refugees", "demography", "representation", "any"};

struct TopicIndicator {
    std::string_view id;
    QuestionTopic topic;
};

// As the guide lists them, the one to begin with first.
constexpr TopicIndicator indicators[] = {
    {"N01986", QuestionTopic::Reception},
    {"N01990", QuestionTopic::Reception},
    {"N02893", QuestionTopic::Reception},
    {"N02894", QuestionTopic::Reception},
    {"N01991", QuestionTopic::Reception},
    {"N01992", QuestionTopic::Reception},
    {"N01993", QuestionTopic::Reception},
    {"N02002", QuestionTopic::Reception},
    {"N01996", QuestionTopic::Reception},
    {"N01997", QuestionTopic::Reception},
    {"N01998", QuestionTopic::Reception},
    {"N01999", QuestionTopic::Reception},
    {"N02000", QuestionTopic::Reception},
    {"N01987", QuestionTopic::Reception},
    {"N02006", QuestionTopic::Reception},
    {"LB_RECEIVED_2Y", QuestionTopic::Reception},
    {"LB_RECEIVED_2Y_PER_1000", QuestionTopic::Reception},
    {"LB_ASSIGNED_SHARE", QuestionTopic::Reception},
    {"N18409", QuestionTopic::Sfi},
    {"N18410", QuestionTopic::Sfi},
    {"N18411", QuestionTopic::Sfi},
    {"N18412", QuestionTopic::Sfi},
    {"N18413", QuestionTopic::Sfi},
    {"LB_SFI_OTHER", QuestionTopic::Sfi},
    {"N18414", QuestionTopic::Sfi},
    {"N18801", QuestionTopic::Sfi},
    {"N18701", QuestionTopic::Sfi},
    {"N18406", QuestionTopic::Sfi},
    {"N18407", QuestionTopic::Sfi},
    {"N18408", QuestionTopic::Sfi},
    {"N18703", QuestionTopic::Sfi},
    {"N18704", QuestionTopic::Sfi},
    {"N18705", QuestionTopic::Sfi},
    {"N00973", QuestionTopic::Establishment},
    {"N00971", QuestionTopic::Establishment},
    {"N00972", QuestionTopic::Establishment},
    {"LB_STUDY", QuestionTopic::Establishment},
    {"LB_OTHER", QuestionTopic::Establishment},
    {"N00960", QuestionTopic::Establishment},
    {"N00961", QuestionTopic::Establishment},
    {"N00962", QuestionTopic::Establishment},
    {"N00963", QuestionTopic::Establishment},
    {"N00964", QuestionTopic::Establishment},
    {"N00700", QuestionTopic::Refugees},
    {"N00485", QuestionTopic::Refugees},
    {"N00486", QuestionTopic::Refugees},
    {"N00701", QuestionTopic::Refugees},
    {"N00702", QuestionTopic::Refugees},
    {"N00703", QuestionTopic::Refugees},
    {"N00704", QuestionTopic::Refugees},
    {"N00705", QuestionTopic::Refugees},
    {"N00706", QuestionTopic::Refugees},
    {"N00707", QuestionTopic::Refugees},
    {"N00708", QuestionTopic::Refugees},
    {"N00709", QuestionTopic::Refugees},
    {"N00710", QuestionTopic::Refugees},
    {"N00927", QuestionTopic::Demography},
    {"LB_DEPENDENCY", QuestionTopic::Demography},
    {"N00219", QuestionTopic::Demography},
    {"N00214", QuestionTopic::Demography},
    {"N09214", QuestionTopic::Demography},
    {"N09218", QuestionTopic::Demography},
    {"N11214", QuestionTopic::Demography},
    {"N11218", QuestionTopic::Demography},
    {"N15214", QuestionTopic::Demography},
    {"N15218", QuestionTopic::Demography},
    {"N17214", QuestionTopic::Demography},
    {"N17218", QuestionTopic::Demography},
    {"N20214", QuestionTopic::Demography},
    {"N20222", QuestionTopic::Demography},
    {"N30214", QuestionTopic::Demography},
    {"N30218", QuestionTopic::Demography},
    {"N02925", QuestionTopic::Demography},
    {"N02926", QuestionTopic::Demography},
    {"N07901", QuestionTopic::Demography},
    {"N07912", QuestionTopic::Demography},
    {"N00217", QuestionTopic::Representation},
    {"LB_BALANCE", QuestionTopic::Representation},
    {"N00220", QuestionTopic::Representation},
    {"N00221", QuestionTopic::Representation},
    {"N05825", QuestionTopic::Representation},
};

} // namespace

std::string_view keyOf(QuestionTopic topic)
{
    return topicKeys[static_cast<std::size_t>(topic)];
}

std::optional<QuestionTopic> parseQuestionTopic(std::string_view text)
{
    const auto *found = std::ranges::find(topicKeys, text);
    if (found == topicKeys.end())
        return std::nullopt;
    return static_cast<QuestionTopic>(found - topicKeys.begin());
}

QuestionTopic topicOf(const IndicatorId &indicator)
{
    const auto *found = std::ranges::find(indicators, indicator.text(), &TopicIndicator::id);
    return found == std::end(indicators) ? QuestionTopic::AnyIndicator : found->topic;
}

IndicatorId leadingIndicator(QuestionTopic topic)
{
    const auto *found = std::ranges::find(indicators, topic, &TopicIndicator::topic);
    return found == std::end(indicators) ? IndicatorId() : IndicatorId(found->id);
}

} // namespace lagesbild
