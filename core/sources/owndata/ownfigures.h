#pragma once

#include "core/base/result.h"
#include "core/data/ownindicator.h"
#include "core/pack/packcontent.h"
#include "core/sources/owndata/figureimport.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace lagesbild
{

/// What an import put into a pack.
struct OwnAddition {
    IndicatorId id;
    QString title;
    bool replaced = false; ///< an indicator of the same id or title was there before
};

/// Puts imported indicators into @p content: figures, a line in the ledger, and the collection «Egna uppgifter». One
/// that has the id, or the title, of an own indicator of the pack takes its place. An id that is no own one is
/// given a new id.
///
/// @param file the name told as origin
std::vector<OwnAddition> addOwnFigures(PackContent &content, const ImportResult &imported,
                                       const QString &file, const QDateTime &when);

/// Lets @p told say what the own indicator of its id is: title, unit, decimals, direction, denominator, description. Its
/// figures stay; false when there is none of that id.
bool editOwnIndicator(PackContent &content, const OwnIndicator &told);

/// Takes an own indicator and its figures out; false when there is none of that id.
bool removeOwnIndicator(PackContent &content, const IndicatorId &id);

/// Puts the own indicators of @p from into @p into, which was made anew from a source: their areas are found by code.
void keepOwnFigures(const PackContent &from, PackContent &into);

} // namespace lagesbild
