#pragma once

#include "core/base/id.h"
#include "core/base/year.h"
#include "core/data/formula.h"

#include <QString>

#include <optional>
#include <string_view>

namespace lagesbild
{

/// Inhabitants, 31 December.
inline const IndicatorId populationIndicator{"N01951"};

enum class Unit { None, Count, Percent, PercentagePoints, Ratio, Per1000, SquareMetres, Kronor };
/// Target: better the nearer to 1.
enum class Direction { Neutral, HighIsBetter, LowIsBetter, Target };
/// The guide's figure 1: what kind of measure it is, and over what time it moves.
enum class Measure { Unknown, Volume, Quality, Result };
enum class Term { Unknown, Short, Long };
/// Whom an indicator is about: Kolada's municipality_type K, L, A.
enum class Coverage { Municipalities, Regions, All };

/// Which figure says how many persons a share or rate rests on.
struct Denominator {
    enum class Kind {
        Exact,      ///< the same year's value is the denominator
        YearBefore, ///< the year before's value is (population of 31 December the year before)
        Proxy,      ///< about as many; good for «ungefär N», never for an interval or a small-number rule
    };
    IndicatorId indicator;
    Kind kind = Kind::Exact;

    bool operator==(const Denominator &) const = default;
};

/// One entry of the catalogue. Its description is long and read on demand (Dataset::description).
struct Indicator {
    IndicatorId id;
    QString title;      ///< Kolada's own
    QString shortTitle; ///< ours, for tables and axes; equal to title where we have none
    Unit unit = Unit::None;
    int decimals = -1; ///< shown decimals; -1: by the data's own precision, at most 2
    Direction direction = Direction::Neutral;
    Coverage coverage = Coverage::Municipalities;
    Measure measure = Measure::Unknown;
    Term term = Term::Unknown;
    bool byGender = false;
    bool withdrawn = false; ///< «utgått ur katalogen»
    bool hasValues = false; ///< some cube exists, or its formula's parts do
    int origin = -1;        ///< position in Provenance::ledger of what its newest figures came with; -1: none
    std::optional<Denominator> denominator;
    std::optional<Formula> formula; ///< set: computed here from other indicators
    QString operatingArea;
    QString perspective;
    QString source; ///< «SCB»: who stands behind the figure, from the description's last words; may be empty
    QString publicationDate; ///< ISO date of the next publication; may be empty
    QString publicationPeriod;

    bool operator==(const Indicator &) const = default;
};

/// The unit told by a title's ending («, andel (%)», «, antal/1000 inv», «balanstal» …); None when unknown.
Unit unitOfTitle(const QString &title);
/// Decimals shown for a unit; -1 for None: the data's own precision decides.
int decimalsOf(Unit unit);

/// Keys as the pack and our tables write them: "percent", "high", "result", "long" …
std::string_view keyOf(Unit unit);
std::string_view keyOf(Direction direction);
std::string_view keyOf(Measure measure);
std::string_view keyOf(Term term);
std::optional<Unit> parseUnit(std::string_view text);
std::optional<Direction> parseDirection(std::string_view text);
std::optional<Measure> parseMeasure(std::string_view text);
std::optional<Term> parseTerm(std::string_view text);

} // namespace lagesbild
