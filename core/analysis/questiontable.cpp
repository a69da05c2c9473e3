#include "core/analysis/question.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace lagesbild
{

namespace
{

constexpr std::array questions{
    GuideQuestion{"reception-1", QuestionTopic::Reception, QuestionPart::Reception},
    GuideQuestion{"reception-2", QuestionTopic::Reception, QuestionPart::ReceptionBesideOthers},
    GuideQuestion{"reception-3", QuestionTopic::Reception, QuestionPart::AssignedOrOwn},
    GuideQuestion{"reception-4", QuestionTopic::Reception, QuestionPart::ReceptionAges},
    GuideQuestion{"sfi-1", QuestionTopic::Sfi, QuestionPart::SfiPassed},
    GuideQuestion{"sfi-2", QuestionTopic::Sfi, QuestionPart::SfiOverTime},
    GuideQuestion{"sfi-3", QuestionTopic::Sfi, QuestionPart::SfiByGender},
    GuideQuestion{"sfi-4", QuestionTopic::Sfi, QuestionPart::SfiLeft, 2},
    GuideQuestion{"sfi-5", QuestionTopic::Sfi, QuestionPart::SfiBetterElsewhere},
    GuideQuestion{"establishment-1", QuestionTopic::Establishment, QuestionPart::EstablishmentResult},
    GuideQuestion{"establishment-2", QuestionTopic::Establishment, QuestionPart::EstablishmentBesideOthers,
                  2},
    GuideQuestion{"establishment-3", QuestionTopic::Establishment, QuestionPart::EstablishmentEducation},
    GuideQuestion{"refugees-1", QuestionTopic::Refugees, QuestionPart::Employment, 2},
    GuideQuestion{"refugees-2", QuestionTopic::Refugees, QuestionPart::EmploymentDeviation},
    GuideQuestion{"refugees-3", QuestionTopic::Refugees, QuestionPart::DeviationBetterElsewhere, 2},
    GuideQuestion{"refugees-4", QuestionTopic::Refugees, QuestionPart::NeitherWorkNorStudy},
    GuideQuestion{"demography-1", QuestionTopic::Demography, QuestionPart::AgeStructure},
    GuideQuestion{"demography-2", QuestionTopic::Demography, QuestionPart::ComingRetirements},
    GuideQuestion{"representation-1", QuestionTopic::Representation, QuestionPart::Representation, 2},
    GuideQuestion{"any-1", QuestionTopic::AnyIndicator, QuestionPart::AnyOverTime},
    GuideQuestion{"any-2", QuestionTopic::AnyIndicator, QuestionPart::AnyBesideOthers},
    GuideQuestion{"any-3", QuestionTopic::AnyIndicator, QuestionPart::AnyConditions},
    GuideQuestion{"any-4", QuestionTopic::AnyIndicator, QuestionPart::AnyBetterElsewhere},
};

} // namespace

std::span<const GuideQuestion> guideQuestions()
{
    return questions;
}

std::vector<GuideQuestion> questionsOf(QuestionTopic topic)
{
    std::vector<GuideQuestion> found;
    std::ranges::copy_if(questions, std::back_inserter(found),
                         [topic](const GuideQuestion &question) { return question.topic == topic; });
    return found;
}

} // namespace lagesbild
