#pragma once

#include "core/base/error.h"

#include <QString>

namespace lagesbild
{

/// Why a presentation can't be used as a template, and what to do: one sentence for every error of
/// readSlideTemplate().
QString templateSentence(const Error &error);

} // namespace lagesbild
