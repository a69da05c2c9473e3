#pragma once

#include "core/base/gender.h"
#include "core/base/result.h"
#include "core/data/indicator.h"
#include "core/sources/tables/texttable.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace lagesbild
{

/// What a column of a table is for.
enum class ColumnRole {
    Ignored,
    Area,
    Year,
    Gender,
    Indicator, ///< its texts are titles of indicators
    Split,     ///< its texts divide each indicator: age, background …
    Value,
};
std::string_view keyOf(ColumnRole role);
std::optional<ColumnRole> parseColumnRole(std::string_view text);

struct ColumnUse {
    ColumnRole role = ColumnRole::Ignored;
    std::optional<Year> year;     ///< of a value column whose header names one
    std::optional<Gender> gender; ///< likewise
    QString title;                ///< likewise: the indicator; empty where other columns tell

    bool operator==(const ColumnUse &) const = default;
};

/// What the user says of one indicator of his own.
struct OwnIndicator {
    QString found;  ///< the title as the file has it, by which its figures find it
    IndicatorId id; ///< empty: a new one, or the one in the pack that has the same title
    QString title;
    Unit unit = Unit::None;
    int decimals = -1;
    Direction direction = Direction::Neutral;
    std::optional<Denominator> denominator;
    QString description;
    bool take = true; ///< false: its figures are left out

    bool operator==(const OwnIndicator &) const = default;
};

/// What becomes of several figures of one indicator for the same area, year and gender. Nothing is made of them
/// unless somebody says so.
enum class RepeatedUse { Refuse, Sum, Mean };
std::string_view keyOf(RepeatedUse use);
std::optional<RepeatedUse> parseRepeatedUse(std::string_view text);

/// What becomes of figures of months or quarters: a year's figure, where all parts of the year are there.
enum class MonthUse { Refuse, Sum, Mean, Last };
std::string_view keyOf(MonthUse use);
std::optional<MonthUse> parseMonthUse(std::string_view text);

/// How the rows of a table become figures. What is not told is as the table's own layout says.
struct ImportMapping {
    QString table;                     ///< number (from 1) or name of the sheet; empty: chosen by its content
    std::optional<TableLayout> layout; ///< positions of rows
    AreaId area;                       ///< of all rows, for a table that names none
    std::optional<Year> year;          ///< likewise
    Gender gender = Gender::Total;     ///< likewise
    bool dashIsZero = false; ///< "-" is an exact zero, as in PX files; else a figure that is missing
    RepeatedUse repeated = RepeatedUse::Refuse;
    QString weight; ///< column that a mean of repeated figures is weighted by: number (from 1) or heading
    MonthUse months = MonthUse::Refuse;
    std::vector<ColumnUse> columns;
    std::vector<OwnIndicator> indicators; ///< those not listed are taken with what their title tells

    bool operator==(const ImportMapping &) const = default;
};

/// As a JSON object: lagesbild-cli import --mapping reads it, --dry-run shows it.
QByteArray toJson(const ImportMapping &mapping);
/// Malformed when it is no JSON object or a word in it is unknown.
Result<ImportMapping> parseMapping(const QByteArray &json);

} // namespace lagesbild
