#pragma once

#include "core/analysis/balance.h"
#include "core/analysis/comparison.h"
#include "core/analysis/expected.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace lagesbild
{

// What the figures say to a question, one struct per kind of sentence; ui/questions speaks it. Nothing here claims
// more than its figures carry: shares of few persons are told but not compared, a trend is the test's.

/// One figure of the chosen municipality that a sentence rests on.
struct StatedFigure {
    IndicatorId indicator;
    RowState state = RowState::NoIndicator; ///< Figures: year and figure say what there is
    Year year{};
    bool older = false; ///< the municipality lacks the latest year: this is its own, not ranked
    Figure figure;

    bool hasValue() const { return state == RowState::Figures && figure.value.has_value(); }
    /// Good enough to be compared: neither few persons nor a placeholder.
    bool isSound() const { return hasValue() && figure.status == Status::Ok; }
};

/// How large it is.
struct LevelStatement {
    StatedFigure own;
    std::optional<double> national; ///< of the same year; empty for the country itself
};

/// Whether it goes up or down.
struct TrendStatement {
    IndicatorId indicator;
    RowState state = RowState::NoIndicator;
    Trend trend = Trend::Unknown;
    int values = 0;   ///< that were judged, at most trendWindow
    bool few = false; ///< some of them rest on few persons: no trend is claimed
    Year first{};     ///< of the values judged; only with values > 0
    Year last{};
    double firstValue = 0;
    double lastValue = 0;
    Arrow lastStep = Arrow::None; ///< from the value before the last
};

/// How it stands beside others.
struct StandingStatement {
    StatedFigure own;
    std::optional<double> national;
    Relation toNational = Relation::Unknown;
    bool nationalWithinChance = false; ///< inside the interval of the own value
    ComparisonGroup group;
    GroupMean groupMean;
    Relation toMean = Relation::Unknown;
    int smallLeftOut = 0;
    Place place; ///< none for older values and for what is no municipality
    Direction direction = Direction::Neutral;
    bool isShare = false; ///< one may ask how sure it is
};

/// Women beside men.
struct GenderStatement {
    StatedFigure women;
    StatedFigure men;
    Relation womenToMen = Relation::Unknown; ///< Unknown also when one rests on few persons
    std::optional<bool> withinChance;        ///< the intervals meet; empty: uncertainty unknown
};

/// Parts of a hundred of the same persons.
enum class Whole { SfiResult, EstablishmentResult, Education };
struct WholeStatement {
    Whole whole = Whole::SfiResult;
    std::vector<StatedFigure> parts; ///< as the guide lists them, all of the first one's year
    std::optional<double> persons;   ///< all of them, known exactly
    std::optional<double> national;  ///< of the first part
    std::optional<double> rest;      ///< per cent in none of the parts; empty where a part is missing
};

/// How those received came to the municipality.
enum class Route { Unknown, Nobody, Few, MostlyAssigned, MostlyOther, Even, SourcesDiffer };
struct RouteStatement {
    StatedFigure received;
    StatedFigure assigned;
    Route route = Route::Unknown;
};

/// Persons by age.
enum class AgeOf { AsylumSeekers, Received };
struct AgesStatement {
    AgeOf whose = AgeOf::AsylumSeekers;
    std::vector<StatedFigure> groups; ///< youngest first; only those with values
    bool few = false;                 ///< fewer than ten together
};

/// One municipality that does better, or has more where there is no better.
struct BetterArea {
    AreaIndex area = noArea;
    QString name;
    double value = 0;
    bool beyondChance = false; ///< the two intervals don't meet
    bool sameCounty = false;
};
/// Who among the similar municipalities does better.
struct BetterStatement {
    StatedFigure own;
    Direction direction = Direction::Neutral;
    bool onlyAboveZero = false; ///< a deviation: only those above what was expected
    std::optional<Year> peerYear;
    int similar = 0;                ///< municipalities in the set
    int compared = 0;               ///< of them with a value that counts
    std::vector<BetterArea> better; ///< best first, equals by code
    bool uncertaintyKnown = false;
    bool isShare = false;
};

/// Actual and expected value.
struct DeviationStatement {
    StatedFigure published; ///< its deviation; without a value there is nothing to tell
    Year year{};
    bool official = true; ///< the published model, not ours
    std::optional<ExpectedProblem> problem;
    std::optional<ExpectedRow> own; ///< empty: the municipality is not in the model
    double r2 = 0;
    bool weak = false; ///< the model explains little
};

/// The municipality by age.
struct PopulationStatement {
    Year year{};
    double persons = 0;
    double young = 0;   ///< per cent 0–19 years
    double working = 0; ///< 20–64
    double older = 0;   ///< 65 and more
};

/// How many a hundred of working age support.
struct DependencyStatement {
    StatedFigure own;
    std::optional<double> national;
};

/// Municipal staff of 55 years and more.
struct StaffStatement {
    StatedFigure share; ///< of all staff
    Figure count;       ///< persons
    std::vector<StaffAge>
        sectors; ///< those with a share for the municipality that year, greatest share first
    std::vector<StaffSector> lacking;
};

/// Born abroad among employees, in the population and among the elected.
struct RepresentationStatement {
    StatedFigure balance;
    StatedFigure employees;
    StatedFigure population;
    StatedFigure elected;
    Year election{};
};

/// The elected of two elections.
struct ElectedStatement {
    Year election{};
    Year before{};
    StatedFigure now;
    StatedFigure then;
};

/// One of the circumstances that likeness is measured in.
struct Condition {
    IndicatorId indicator;
    double value = 0;
    int higherThan = 0; ///< municipalities with a lower value
    int of = 0;         ///< municipalities with a value, without the own
};
/// What the municipality has to work with.
struct ConditionsStatement {
    std::optional<Year> year; ///< empty: no year has them all
    std::vector<Condition> conditions;
};

/// What the figures at hand can't tell.
enum class Lack { AsylumAges, ReceivedAges, WorkOrStudyAfterSfi, Experience };
struct LackStatement {
    Lack lack = Lack::AsylumAges;
    std::vector<IndicatorId> needed; ///< what would tell it
    std::vector<QString> askThese;   ///< municipalities that may know
    bool nobodyToAsk = false;        ///< none of the similar does better; not so when that can't be told
};

using AnswerStatement =
    std::variant<LevelStatement, TrendStatement, StandingStatement, GenderStatement, WholeStatement,
                 RouteStatement, AgesStatement, BetterStatement, DeviationStatement, PopulationStatement,
                 DependencyStatement, StaffStatement, RepresentationStatement, ElectedStatement,
                 ConditionsStatement, LackStatement>;

} // namespace lagesbild
