#pragma once

#include "core/analysis/questionstatement.h"
#include "core/analysis/questiontopic.h"
#include "core/analysis/selection.h"
#include "core/data/dataset.h"

#include <span>
#include <string_view>
#include <vector>

namespace lagesbild
{

/// Everything that is asked, one value for each question mark of the guide, and the four general questions that
/// can be put to any indicator.
enum class QuestionPart {
    Reception,
    ReceptionBesideOthers,
    AssignedOrOwn,
    ReceptionAges,
    SfiPassed,
    SfiOverTime,
    SfiByGender,
    SfiLeft,
    SfiAfterLeaving,
    SfiBetterElsewhere,
    EstablishmentResult,
    EstablishmentBesideOthers,
    EstablishmentBetterElsewhere,
    EstablishmentEducation,
    Employment,
    EmploymentOverTime,
    EmploymentDeviation,
    DeviationBetterElsewhere,
    DeviationExperience,
    NeitherWorkNorStudy,
    AgeStructure,
    ComingRetirements,
    Representation,
    RepresentationOverTime,
    AnyOverTime,
    AnyBesideOthers,
    AnyConditions,
    AnyBetterElsewhere,
};

/// A question as the guide asks it: one or two question marks.
struct GuideQuestion {
    std::string_view key; ///< "sfi-4", for scripts
    QuestionTopic topic = QuestionTopic::Reception;
    QuestionPart first = QuestionPart::Reception;
    int parts = 1; ///< it and those after it
};

/// The guide's nineteen answerable questions in its order, then the four general ones.
std::span<const GuideQuestion> guideQuestions();
/// Those of one topic.
std::vector<GuideQuestion> questionsOf(QuestionTopic topic);

/// What the figures say to one question mark.
struct PartAnswer {
    QuestionPart part = QuestionPart::Reception;
    std::vector<AnswerStatement> statements; ///< at least one
    Selection view;                          ///< the view where one sees it
};

/// The answer to a question for the chosen municipality, part by part. Women and men together, since half of the
/// figures are not there for each. NotFound when the focus, group or (general questions) indicator does not
/// exist.
Result<std::vector<PartAnswer>> questionAnswer(const Dataset &dataset, const Selection &selection,
                                               const GuideQuestion &question);

} // namespace lagesbild
