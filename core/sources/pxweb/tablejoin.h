#pragma once

#include "core/base/result.h"
#include "core/sources/pxweb/querysplit.h"
#include "core/sources/pxweb/tablequery.h"
#include "core/sources/tables/tablecube.h"

#include <QString>

#include <set>
#include <vector>

namespace lagesbild
{

/// Puts the answers to the parts of a query together into one table, as the whole would have been answered.
///
/// Values and marks are copied as they are. Nothing is filled in: an answer must have exactly the cells that were
/// asked for, and what it says beyond them (variables of one value) must be the same in every answer.
class TableJoin
{
public:
    /// @param parts all of them; together they hold every cell of @p query once
    TableJoin(TableQuery query, std::size_t parts);

    /// Takes the answer to @p part. Malformed when it isn't one.
    Outcome add(const QueryPart &part, const TableCube &answer);
    bool isComplete() const { return m_left == 0; }
    /// The whole table, once it is complete.
    TableCube take();

private:
    struct Axis; ///< where the values of an answer's variable lie in the whole

    Result<std::vector<Axis>> axesOf(const QueryPart &part, const TableCube &answer) const;
    Outcome checkExtras(const std::vector<CubeVariable> &extras) const;
    void begin(std::vector<CubeVariable> extras, const TableCube &answer);
    Outcome copyCells(const std::vector<Axis> &axes, const TableCube &answer);
    void mergeFacts(const TableCube &answer);
    void learnTexts(const QueryPart &part, const TableCube &answer);

    TableQuery m_query;
    std::size_t m_parts;
    std::size_t m_left;
    TableCube m_table;
    std::vector<CubeVariable> m_extras;
    std::set<QString> m_updates; ///< when the answers say the table was updated
};

} // namespace lagesbild
