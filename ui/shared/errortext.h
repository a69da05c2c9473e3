#pragma once

#include "core/base/error.h"

#include <QString>

namespace lagesbild
{

/// What happened, where, and what the user can do, in one or two sentences.
QString errorSentence(const Error &error);

} // namespace lagesbild
