#pragma once

#include "core/base/result.h"
#include "core/base/tick.h"
#include "core/pack/packcontent.h"
#include "core/sources/owndata/importmapping.h"
#include "core/sources/owndata/placenames.h"
#include "core/sources/tables/tablefile.h"

#include <QString>

#include <cstdint>
#include <map>
#include <vector>

namespace lagesbild
{

/// The figures of one indicator found in a file.
struct ImportedIndicator {
    OwnIndicator own;             ///< what its title, or the mapping, says of it
    std::map<Gender, Cube> cubes; ///< areas in the catalogue's order
    std::int64_t figures = 0;     ///< numbers taken
    std::int64_t missing = 0;     ///< figures that the file says are not there
};

/// What became of a table's rows.
struct ImportResult {
    ImportMapping mapping; ///< as used: the guess where none was given
    std::vector<ImportedIndicator> indicators;
    std::int64_t rows = 0;
    std::int64_t taken = 0;          ///< rows that gave at least one figure or a reason for none
    std::vector<RefusedRow> refused; ///< the first hundred thousand
    std::int64_t refusedCount = 0;
    std::map<QString, std::int64_t> notes; ///< "period": a year of several, "dash": "-" read as missing …
    std::int64_t mostRepeated =
        0;          ///< most rows with different figures for the same place; 0: none has several
    QString source; ///< who made the figures, where the file is a statistical table that tells
};

/// Most indicators one file may make: more is a sign of columns that were misunderstood.
inline constexpr std::size_t mostOwnIndicators = 500;

/// Makes figures of a table's rows. Refused, with a key as reason: no_area, unknown_area, no_year, bad_year,
/// part_of_year, unknown_gender, bad_number, with_unit, no_indicator, repeated (the same figure again: one stays),
/// several (different figures for the same place: none is taken), sum_of_shares, no_weight, incomplete_year.
///
/// A sum or mean, where the mapping asks for one, passes over what can't be there (NotApplicable) and is missing when
/// any other part of it is.
///
/// WrongUse when no column is a value, the area or year stands nowhere and is not told, the weight is no column, or
/// the years are months and nothing is said of them (place: the column); Malformed for months or quarters as columns
/// and for more indicators than a file may make; Cancelled.
Result<ImportResult> importRows(const TextTable &table, const ImportMapping &mapping,
                                const Catalogue &catalogue, const Tick &tick = keepGoing);

/// Chooses the table of a file, by the mapping or by what it gives, guesses what is not told, and imports it.
Result<ImportResult> importTables(const TableFile &file, const std::optional<ImportMapping> &mapping,
                                  const Catalogue &catalogue);

} // namespace lagesbild
