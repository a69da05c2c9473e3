#pragma once

#include "core/base/result.h"
#include "core/pack/database.h"

#include <concepts>

namespace lagesbild
{

/// Inserts rows into one table: add() binds the columns from left to right and stores the row. The first column
/// of every table, `position`, is counted here.
class Insertion
{
public:
    /// @param columnCount with `position`
    Insertion(const Database &database, std::string_view table, int columnCount)
        : m_database(database), m_statement(database.prepare(sqlFor(table, columnCount)))
    {
    }

    template <class... Values>
    Outcome add(const Values &...values)
    {
        if (!m_statement.isValid())
            return m_database.lastError();
        int parameter = 0;
        m_statement.bind(++parameter, m_position++);
        (bind(++parameter, values), ...);
        const bool stored = m_statement.step() == Statement::Step::Done;
        const Outcome outcome = stored ? done() : Outcome(m_database.lastError());
        m_statement.reset();
        return outcome;
    }

private:
    static std::string sqlFor(std::string_view table, int columnCount)
    {
        std::string sql = "INSERT INTO " + std::string(table) + " VALUES (?";
        for (int column = 1; column < columnCount; ++column)
            sql += ", ?";
        return sql + ")";
    }

    void bind(int parameter, std::integral auto value)
    {
        m_statement.bind(parameter, static_cast<std::int64_t>(value));
    }
    void bind(int parameter, const QString &text) { m_statement.bind(parameter, text); }
    void bind(int parameter, const QByteArray &blob) { m_statement.bindBlob(parameter, blob); }
    void bind(int parameter, std::string_view text) { m_statement.bind(parameter, text); }

    const Database &m_database;
    Statement m_statement;
    std::int64_t m_position = 0;
};

} // namespace lagesbild
