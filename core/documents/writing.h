#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace lagesbild
{

/// Puts @p content into @p file as a whole or not at all: NotWritable or DiskFull, and what stood there before
/// stands there still.
Outcome writeWhole(const QString &file, const QByteArray &content);

} // namespace lagesbild
