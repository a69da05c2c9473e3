#pragma once

#include "ui/questions/answerwords.h"

namespace lagesbild
{

// One function per kind of statement. Empty: all there is to say has been said by the statement before.

QString textOf(const LevelStatement &statement, const AnswerContext &context);
QString textOf(const TrendStatement &statement, const AnswerContext &context);
QString textOf(const StandingStatement &statement, const AnswerContext &context);
QString textOf(const GenderStatement &statement, const AnswerContext &context);
QString textOf(const WholeStatement &statement, const AnswerContext &context);
QString textOf(const RouteStatement &statement, const AnswerContext &context);
QString textOf(const AgesStatement &statement, const AnswerContext &context);
QString textOf(const BetterStatement &statement, const AnswerContext &context);
QString textOf(const DeviationStatement &statement, const AnswerContext &context);
QString textOf(const PopulationStatement &statement, const AnswerContext &context);
QString textOf(const DependencyStatement &statement, const AnswerContext &context);
QString textOf(const StaffStatement &statement, const AnswerContext &context);
QString textOf(const RepresentationStatement &statement, const AnswerContext &context);
QString textOf(const ElectedStatement &statement, const AnswerContext &context);
QString textOf(const ConditionsStatement &statement, const AnswerContext &context);
QString textOf(const LackStatement &statement, const AnswerContext &context);

} // namespace lagesbild
