#pragma once

#include "core/analysis/questionfigures.h"

namespace lagesbild
{

// Answers put together from several indicators of the same persons or the same municipality.

WholeStatement wholeOf(const QuestionSubject &subject, Whole whole);
RouteStatement routeOf(const QuestionSubject &subject);
/// Ages where the data has them, else what would tell them.
AnswerStatement agesOf(const QuestionSubject &subject, AgeOf whose);
/// Work and study apart among those who left sfi, else what would tell it.
std::vector<AnswerStatement> afterSfi(const QuestionSubject &subject);
/// Empty when an age group is missing.
std::optional<PopulationStatement> populationOf(const QuestionSubject &subject);
DependencyStatement dependencyOf(const QuestionSubject &subject);
StaffStatement staffOf(const QuestionSubject &subject);
RepresentationStatement representationOf(const QuestionSubject &subject);
ElectedStatement electedOf(const QuestionSubject &subject);

} // namespace lagesbild
