#pragma once

#include "core/pack/database.h"

#include <string>

namespace lagesbild
{

/// Number of rows of a table and the checksum over all their columns, in order.
struct Seal {
    std::int64_t rows = 0;
    std::uint32_t checksum = 0;
    bool operator==(const Seal &) const = default;
};

/// Walks through all rows of a table and seals them on the way, so that a table which is read is also checked.
class SealedRows
{
public:
    /// @param table one of ours; all columns are given, ordered by position
    SealedRows(const Database &database, std::string_view table);

    /// Steps to the next row; false at the end and on errors, which finish() tells apart.
    bool next();
    const Statement &row() const { return m_statement; }

    /// The seal of the rows stepped through; an error when SQLite found one.
    Result<Seal> finish() const;
    /// As finish(), and Damaged unless the seal is the one the pack stores for this table.
    Outcome finishSealed() const;

private:
    void addRow();

    const Database &m_database;
    std::string m_table;
    Statement m_statement;
    Seal m_seal;
    std::string m_rowBytes;
    bool m_failed = false;
};

/// Stores the seal of every table in @p database's table "seal".
Outcome sealTables(const Database &database);

} // namespace lagesbild
