#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace lagesbild
{

/// Puts @p content into @p file as a whole or not at all: NotWritable or DiskFull, and what stood there before
/// stands there still.
Outcome writeWhole(const QString &file, const QByteArray &content);

/// Takes the next piece of a file's content, of any size.
using PieceTaker = std::function<Outcome(const QByteArray &)>;

/// The same with content that @p giveTo hands over piece by piece; the Error of a giving that ended early.
Outcome writePieces(const QString &file, const std::function<Outcome(const PieceTaker &take)> &giveTo);

} // namespace lagesbild
