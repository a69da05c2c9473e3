#pragma once

#include <QString>
#include <QStringList>

namespace lagesbild
{

/// The keys of @p link that parseLink() (selection.h) passes over: of a later version, or misspelt.
QStringList keysUnknownIn(const QString &link);

} // namespace lagesbild
