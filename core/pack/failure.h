#pragma once

#include "core/base/error.h"

#include <QString>

namespace lagesbild
{

/// An Error of @p kind about the file @p place; @p detail is English, one line, no full stop.
Error failure(ErrorKind kind, const QString &place, std::string detail);

} // namespace lagesbild
