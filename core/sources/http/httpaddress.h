#pragma once

#include "core/base/result.h"

#include <QString>
#include <QUrl>

namespace lagesbild
{

/// The address of @p path below that of a service.
QUrl addressBelow(const QUrl &base, const QString &path);

/// «localhost», 127.0.0.1 and the like.
bool isThisComputer(const QString &host);

/// WrongUse unless @p address is https, or http on this very computer.
Outcome checkAddress(const QUrl &address);

} // namespace lagesbild
