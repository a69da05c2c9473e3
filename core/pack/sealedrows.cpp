#include "core/pack/sealedrows.h"

#include "core/pack/checksum.h"
#include "core/pack/failure.h"
#include "core/pack/schema.h"

namespace lagesbild
{

namespace
{

template <class Integer>
void appendLittleEndian(std::string &out, Integer number)
{
    for (std::size_t shift = 0; shift < 8 * sizeof number; shift += 8)
        out.push_back(static_cast<char>((number >> shift) & 0xff));
}

/// Kind and bytes of a column, texts with their length, so that no value can pass for another.
void appendColumn(std::string &out, const Statement &row, int column)
{
    if (row.isInteger(column)) {
        out.push_back('i');
        appendLittleEndian(out, static_cast<std::uint64_t>(row.integer(column)));
    } else {
        const std::string_view bytes = row.bytes(column);
        out.push_back('b');
        appendLittleEndian(out, static_cast<std::uint32_t>(bytes.size()));
        out.append(bytes);
    }
}

} // namespace

SealedRows::SealedRows(const Database &database, std::string_view table)
    : m_database(database),
      m_table(table),
      m_statement(database.prepare("SELECT * FROM " + m_table + " ORDER BY position")),
      m_failed(!m_statement.isValid())
{
}

bool SealedRows::next()
{
    if (m_failed)
        return false;
    switch (m_statement.step()) {
    case Statement::Step::Row:
        addRow();
        return true;
    case Statement::Step::Failed:
        m_failed = true;
        return false;
    case Statement::Step::Done:
        break;
    }
    return false;
}

void SealedRows::addRow()
{
    m_rowBytes.clear();
    for (int column = 0; column < m_statement.columnCount(); ++column)
        appendColumn(m_rowBytes, m_statement, column);
    m_seal.checksum = checksumOf(m_rowBytes, m_seal.checksum);
    ++m_seal.rows;
}

Result<Seal> SealedRows::finish() const
{
    if (m_failed)
        return m_database.lastError();
    return m_seal;
}

Outcome SealedRows::finishSealed() const
{
    const Result<Seal> found = finish();
    if (!found)
        return found.error();
    Statement stored = m_database.prepare("SELECT row_count, checksum FROM seal WHERE name = ?");
    if (!stored.isValid())
        return m_database.lastError();
    stored.bind(1, std::string_view(m_table));
    const bool fits = stored.step() == Statement::Step::Row && stored.integer(0) == found->rows &&
                      stored.integer(1) == found->checksum;
    if (!fits)
        return failure(ErrorKind::Damaged, m_database.name(), "table " + m_table + " does not fit its seal");
    return done();
}

Outcome sealTables(const Database &database)
{
    Statement insert = database.prepare("INSERT INTO seal (name, row_count, checksum) VALUES (?, ?, ?)");
    for (const std::string_view table : sealedTables) {
        SealedRows rows(database, table);
        while (rows.next()) {
        }
        const Result<Seal> seal = rows.finish();
        if (!seal)
            return seal.error();
        insert.bind(1, table);
        insert.bind(2, seal->rows);
        insert.bind(3, std::int64_t{seal->checksum});
        if (insert.step() != Statement::Step::Done)
            return database.lastError();
        insert.reset();
    }
    return done();
}

} // namespace lagesbild
