#pragma once

#include "core/analysis/selection.h"
#include "core/data/catalogue.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace lagesbild
{

/// Why @p link, which somebody has written, can't be shown, in one or two sentences; empty when it can.
///
/// @param rooms the rooms that there are
QString linkTrouble(const QString &link, const std::vector<Room> &rooms, const Catalogue &catalogue);

/// What is left out when @p link is shown, one sentence each: keys that nobody knows, indicators and collections that
/// the data has not got. It is shown all the same, since it may be from a later version or other data.
QStringList linkRemarks(const QString &link, const Catalogue &catalogue);

} // namespace lagesbild
