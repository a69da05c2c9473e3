#pragma once

#include "core/sources/tables/tablefile.h"

#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace lagesbild
{

/// What can be said of a table before anybody decides what to do with it.
struct TableFacts {
    /// A variable of a statistical table, or a column of rows.
    struct Variable {
        QString code;
        QString label;
        std::int64_t size = 0; ///< values; of a column: different texts
        VariableRole role = VariableRole::None;
        std::optional<std::int64_t> numbers; ///< columns only
        double sum = 0;                      ///< of those
    };
    /// A number, a symbol or text, or nothing.
    using Corner = std::variant<std::monostate, double, QString>;

    QString title;
    std::vector<Variable> variables;
    std::int64_t cells = 0;   ///< of the data, without header and footnotes
    std::int64_t numeric = 0; ///< those that hold a number in the file
    std::map<QString, std::int64_t>
        missing; ///< symbols and how often each; "" is an empty cell of a text file
    Corner first;
    Corner last;
    double sum = 0; ///< of all numbers
};

TableFacts factsOf(const TableCube &cube);
TableFacts factsOf(const TextTable &table);
TableFacts factsOf(const FileTable &table);

/// What a whole sheet holds, header and notes included.
struct SheetFacts {
    std::int64_t numbers = 0;
    std::int64_t texts = 0;
    double sum = 0;
};
SheetFacts sheetFactsOf(const TextTable &table);

} // namespace lagesbild
