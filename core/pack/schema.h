#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace lagesbild
{

/// "LGBD": SQLite's application id of our files.
inline constexpr std::uint32_t packApplicationId = 0x4C474244;
/// SQLite's user_version; raised whenever an older program could not read the file rightly.
inline constexpr int packSchemaVersion = 2;
/// The first version with revisions; older packs are read as they are and become the newest when written again.
inline constexpr int revisionSchemaVersion = 2;

/// Values of boundary.level.
inline constexpr std::string_view municipalityLevel = "municipality";
inline constexpr std::string_view countyLevel = "county";

/// Tables that are read as a whole and carry a seal; their first column is `position`, the place in the list
/// they hold. `figures` and `indicator_text` are read one row at a time and have checksums in `cube` and beside
/// the text.
inline constexpr std::array<std::string_view, 11> sealedTables{
    "meta", "area",     "area_group", "indicator", "collection", "collection_section", "collection_entry",
    "cube", "boundary", "ledger",     "revision"};

inline constexpr std::string_view packSchema = R"(
CREATE TABLE meta (position INTEGER PRIMARY KEY, key TEXT NOT NULL, value TEXT NOT NULL);
CREATE TABLE area (
    position INTEGER PRIMARY KEY, id TEXT NOT NULL, kind INTEGER NOT NULL, name TEXT NOT NULL,
    long_name TEXT NOT NULL, county TEXT NOT NULL, skr2017 TEXT NOT NULL, skr2023 TEXT NOT NULL);
-- members: positions of areas as 16-bit little-endian numbers; focus -1 and year 0: none
CREATE TABLE area_group (
    position INTEGER PRIMARY KEY, id TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,
    members BLOB NOT NULL, focus INTEGER NOT NULL, year INTEGER NOT NULL);
-- origin: position in ledger, -1 for none; no denominator or formula: empty texts
CREATE TABLE indicator (
    position INTEGER PRIMARY KEY, id TEXT NOT NULL, title TEXT NOT NULL, short_title TEXT NOT NULL,
    unit TEXT NOT NULL, decimals INTEGER NOT NULL, direction TEXT NOT NULL, coverage INTEGER NOT NULL,
    measure TEXT NOT NULL, term TEXT NOT NULL, by_gender INTEGER NOT NULL, withdrawn INTEGER NOT NULL,
    has_values INTEGER NOT NULL, origin INTEGER NOT NULL, denominator TEXT NOT NULL, denominator_kind INTEGER NOT NULL,
    formula_kind INTEGER NOT NULL, formula_parts TEXT NOT NULL, operating_area TEXT NOT NULL, perspective TEXT NOT NULL, source TEXT NOT NULL,
    publication_date TEXT NOT NULL, publication_period TEXT NOT NULL);
-- checksum: of the description
CREATE TABLE indicator_text (
    id TEXT PRIMARY KEY, description TEXT NOT NULL, checksum INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE collection (position INTEGER PRIMARY KEY, id TEXT NOT NULL, title TEXT NOT NULL);
CREATE TABLE collection_section (
    position INTEGER PRIMARY KEY, collection INTEGER NOT NULL, area TEXT NOT NULL, subheading TEXT NOT NULL);
CREATE TABLE collection_entry (
    position INTEGER PRIMARY KEY, section INTEGER NOT NULL, indicator TEXT NOT NULL, title TEXT NOT NULL,
    variant INTEGER NOT NULL);
-- checksum: of the row of the same position in figures
CREATE TABLE cube (
    position INTEGER PRIMARY KEY, indicator TEXT NOT NULL, gender TEXT NOT NULL, first_year INTEGER NOT NULL,
    year_count INTEGER NOT NULL, checksum INTEGER NOT NULL);
-- one compressed blob per indicator and gender: core/pack/cubecodec.h
CREATE TABLE figures (position INTEGER PRIMARY KEY, data BLOB NOT NULL);
-- level "municipality" or "county"; data: core/pack/outlinecodec.h
CREATE TABLE boundary (
    position INTEGER PRIMARY KEY, level TEXT NOT NULL, code TEXT NOT NULL, data BLOB NOT NULL);
CREATE TABLE ledger (
    position INTEGER PRIMARY KEY, what TEXT NOT NULL, source TEXT NOT NULL, origin TEXT NOT NULL,
    at TEXT NOT NULL, taken INTEGER NOT NULL, refused INTEGER NOT NULL, remark TEXT NOT NULL);
-- figures that the source changed; values as decimal text, empty for none; statuses: core/data/status.h; seen: a date
CREATE TABLE revision (
    position INTEGER PRIMARY KEY, indicator TEXT NOT NULL, gender TEXT NOT NULL, area TEXT NOT NULL,
    year INTEGER NOT NULL, old_value TEXT NOT NULL, old_status INTEGER NOT NULL, new_value TEXT NOT NULL,
    new_status INTEGER NOT NULL, seen TEXT NOT NULL);
CREATE TABLE seal (name TEXT PRIMARY KEY, row_count INTEGER NOT NULL, checksum INTEGER NOT NULL) WITHOUT ROWID;
)";

} // namespace lagesbild
