#pragma once

#include "core/base/error.h"

#include <QString>

namespace lagesbild
{

/// Why the last system call could not write to @p place, by errno: DiskFull or NotWritable.
Error writeFailure(const QString &place);

/// An Error of @p kind about the file @p place; @p detail is English, one line, no full stop.
Error failure(ErrorKind kind, const QString &place, std::string detail);

} // namespace lagesbild
