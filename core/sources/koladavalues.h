#pragma once

#include "core/base/result.h"
#include "core/base/tick.h"
#include "core/data/area.h"
#include "core/data/indicator.h"
#include "core/sources/figurestore.h"
#include "core/sources/readreport.h"

#include <QString>

#include <unordered_map>
#include <vector>

namespace lagesbild
{

/// What figures may be about: areas in the catalogue's order, indicators by id.
struct KnownPlaces {
    /// @p areas as Catalogue::sortedAreas() gives them.
    KnownPlaces(const std::vector<Area> &areas, const std::vector<Indicator> &indicators);

    std::unordered_map<std::string, AreaIndex> areas;
    std::unordered_map<std::string, int> indicators; ///< position in the list given
};

/// Reads Kolada figures from a CSV file, plain or gzip, into @p store, under the indicators' positions.
///
/// Columns by name, in any order: kpi, municipality, period, gender, value and perhaps status; others are
/// ignored (count is the number of areas that contribute, 1 for a municipality, not a number of persons).
/// A row without a value keeps its status; without either it is bortfall. Rows that can't be taken are counted
/// and exemplified in the report. Errors, of the whole file: NotFound, NotReadable, Malformed (a column is
/// lacking, not a text file), Damaged (gzip cut off), Cancelled.
Result<ReadReport> readKoladaValues(const QString &file, const KnownPlaces &known, FigureStore &store,
                                    const Tick &tick);

} // namespace lagesbild
