#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace lagesbild
{

/// What a variable of somebody else's table is about.
enum class VariableRole { None, Time, Geo, Contents, Gender };

/// "none", "time", "geo", "contents", "gender".
std::string_view keyOf(VariableRole role);

/// One value of a variable.
struct CubeCategory {
    QString code;  ///< equal to the label where the file has none
    QString label; ///< equal to the code where the file has none
    QString unit;  ///< of a contents variable; empty where the table's unit holds

    bool operator==(const CubeCategory &) const = default;
};

struct CubeVariable {
    QString code;
    QString label;
    VariableRole role = VariableRole::None;
    std::vector<CubeCategory> categories;

    bool operator==(const CubeVariable &) const = default;
};

/// A row (or cell) of a file that was not taken, and why: a key such as "unknown_key".
struct RefusedRow {
    std::int64_t row = 0; ///< line in the file, the first is 1
    QString reason;
    QString text; ///< the beginning of what stands there

    bool operator==(const RefusedRow &) const = default;
};

/// A statistical table as PX and JSON-stat files hold it: a number or a symbol for every combination of the
/// variables' values, row-major, the last variable changing fastest.
struct TableCube {
    QString title;
    QString contents; ///< what is counted, without the variables: «Folkmängd»; may be empty
    QString source;
    QString updated;
    QString unit;
    int decimals = -1; ///< shown decimals; -1: not told
    std::string language;
    std::vector<std::string> languages; ///< all that the file has, its own first; may be empty
    std::vector<CubeVariable> variables;

    /// NaN where there is no number; empty for a description without figures.
    std::vector<double> values;
    /// One for every value: 0, or 1 + the position in symbols. A nil ("-") has both a value, 0, and a symbol.
    std::vector<std::uint16_t> symbolOf;
    std::vector<QString> symbols;
    std::set<QString> nullSymbols;         ///< those that stand where the file itself has nothing
    std::map<QString, QString> meanings;   ///< what the file says a symbol means
    std::map<QString, std::int64_t> flags; ///< marks on figures that are there: preliminary, estimated …
    std::int64_t filled = 0;               ///< zeros that the file leaves out to be short

    std::vector<RefusedRow> refused;
    std::vector<QString> remarks; ///< oddities that were read leniently; English, for the curious

    bool hasFigures() const { return !values.empty(); }
    /// The symbol of cell @p index; null where there is none.
    const QString *symbolAt(std::size_t index) const;
    /// Puts a symbol in a cell; false when there are too many different ones for a table.
    bool setSymbol(std::size_t index, const QString &symbol);
};

/// Most cells a table may have: guards against files whose few bytes promise billions.
inline constexpr std::size_t mostCubeCells = 20'000'000;
inline constexpr std::size_t mostVariables = 64;

/// Product of the variables' sizes; nothing when it is more than mostCubeCells. A description without figures may
/// be larger: see productOf.
std::optional<std::size_t> cellCountOf(const std::vector<CubeVariable> &variables);
/// The same up to what 63 bits hold.
std::optional<std::int64_t> productOf(const std::vector<CubeVariable> &variables);

/// The role that a variable's code or label tells in Swedish, English or a neighbour's language; None otherwise.
VariableRole roleOfName(const QString &code, const QString &label);
/// Gives variables without a role the one that their names tell; time and contents only once.
void guessRoles(std::vector<CubeVariable> &variables);

} // namespace lagesbild
