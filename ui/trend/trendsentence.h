#pragma once

#include "core/analysis/trend.h"
#include "core/data/indicator.h"

#include <QString>

namespace lagesbild
{

/// What the development shows: the latest value and the step since the one before, then what the test says of
/// the last values. Where the step and the trend point different ways both are said. Nothing is called a
/// trend that the test did not find.
/// @param gender the selection's, which the test is about
QString developmentSentence(const Development &development, const Indicator &indicator,
                            const QString &focusName, Gender gender);

/// «Så läser du»: what the marks of this very chart mean.
QString developmentReading(const Development &development, const Indicator &indicator);

} // namespace lagesbild
