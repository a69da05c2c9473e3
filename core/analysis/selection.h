#pragma once

#include "core/analysis/searchoptions.h"
#include "core/base/gender.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/year.h"
#include "core/data/indicator.h"
#include "core/stats/classes.h"
#include "core/stats/peermeasure.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lagesbild
{

enum class Room {
    Overview,
    Trend,
    Comparison,
    Map,
    Search,
    Peers,
    Expected,
    Balance,
    Questions,
    OwnData,
    Data,
    Meeting,
};

/// overview, trend, compare, map, search …: as links and lagesbild-cli write them.
std::string_view keyOf(Room room);
std::optional<Room> parseRoom(std::string_view text);

/// What may be ranked, averaged and classed although it normally is not (rulings "Which municipalities").
struct RankOptions {
    bool keepSmall = false;
    bool keepPlaceholders = false;

    bool operator==(const RankOptions &) const = default;
};

/// Which rows the overview shows.
struct OverviewOptions {
    Measure measure = Measure::Unknown; ///< Unknown: all
    Term term = Term::Unknown;          ///< Unknown: all
    bool emptySplits = false;           ///< splits by age or sector that have no values

    bool operator==(const OverviewOptions &) const = default;
};

enum class TrendForm {
    Lines,      ///< the indicator's values, year by year
    Ranks,      ///< its places among the group's municipalities
    Indicators, ///< small multiples: every indicator of the collection, a picture each
};
std::string_view keyOf(TrendForm form);
std::optional<TrendForm> parseTrendForm(std::string_view text);

/// What the development shows beside the chosen municipality.
struct TrendOptions {
    TrendForm form = TrendForm::Lines;
    bool national = true;
    bool mean = true;
    bool band = true;
    bool members = false;
    bool byGender = false; ///< women and men side by side; the overview shows both columns

    bool operator==(const TrendOptions &) const = default;
};

enum class ComparisonForm {
    Bars,
    All,
    Funnel,
    Parts,   ///< «Delar av helhet»: the shares that make a hundred per cent with the indicator
    Scatter, ///< «Samband»: the indicator against another
    Table,
    Subgroups, ///< «Delgrupper»: women and men, ages, who is at work: grouped bars
};
std::string_view keyOf(ComparisonForm form);
std::optional<ComparisonForm> parseComparisonForm(std::string_view text);

enum class PartsAlong {
    Years, ///< the chosen municipality, year by year
    Areas, ///< the chosen municipality, its group and the country, in one year
};
std::string_view keyOf(PartsAlong along);
std::optional<PartsAlong> parsePartsAlong(std::string_view text);

/// The indicator against another, one point per municipality.
struct ScatterOptions {
    IndicatorId other; ///< along the other axis; empty: see core/analysis/association.h
    bool line = true;  ///< the straight line that lies nearest to the points

    bool operator==(const ScatterOptions &) const = default;
};

enum class MapLevel { Municipality, County };
std::string_view keyOf(MapLevel level);
std::optional<MapLevel> parseMapLevel(std::string_view text);

/// What the colours of the map tell of each municipality.
enum class MapLayer {
    Values,    ///< the indicator in its year
    Change,    ///< its difference from an earlier year
    Deviation, ///< actual less expected, by the model of ExpectedOptions
    Clusters,  ///< whether it is like its neighbours
    Bivariate, ///< the indicator and ScatterOptions::other at once, three classes each
};
std::string_view keyOf(MapLayer layer);
std::optional<MapLayer> parseMapLayer(std::string_view text);

/// How many maps are laid out, all cut into the same classes where they show the same indicator.
enum class MapPlates {
    One,
    Years, ///< small multiples: a map per year
    Pair,  ///< two indicators side by side, the other is ScatterOptions::other; they zoom and point together
};
std::string_view keyOf(MapPlates plates);
std::optional<MapPlates> parseMapPlates(std::string_view text);

/// How the map is cut into classes and drawn.
struct MapOptions {
    MapLayer layer = MapLayer::Values;
    MapPlates plates = MapPlates::One;
    std::optional<Year> since; ///< Change only: the earlier year; none: the first that most areas have
    bool guide = true;         ///< the guide's own classes where it has a map of the indicator; else as below
    ClassMethod method = ClassMethod::Jenks;
    int classes = 5;            ///< 2 … 9
    std::vector<double> limits; ///< Manual only, ascending
    MapLevel level = MapLevel::Municipality;
    bool tiles = false;

    bool operator==(const MapOptions &) const = default;
};

/// One variable of a likeness, or one input of a model.
struct WeightedVariable {
    IndicatorId indicator;
    double weight = 1;
    bool logarithmic = false;

    bool operator==(const WeightedVariable &) const = default;
};

/// "N01951:0.5:log,N02925:1": weight (1) and logarithm may be left out, weights are 0 or more. Nothing for what
/// can't be read.
std::optional<std::vector<WeightedVariable>> parseVariables(const QString &text);

enum class PeerMethod {
    Kolada,       ///< «Koladas metod (återskapad)»: fixed variables, weights and scale
    Standardised, ///< ln population and the other three, z-scores, Euclid
    Own,          ///< as PeerOptions says
};
std::string_view keyOf(PeerMethod method);
std::optional<PeerMethod> parsePeerMethod(std::string_view text);

/// How similar municipalities are found in their room (methods 1).
struct PeerOptions {
    PeerMethod method = PeerMethod::Kolada;
    int count = 7;                                  ///< 1 … 30
    std::vector<WeightedVariable> variables;        ///< Own only
    PeerScale scale = PeerScale::StandardDeviation; ///< Own only
    PeerMetric metric = PeerMetric::Manhattan;      ///< Own only

    bool operator==(const PeerOptions &) const = default;
};
std::string_view keyOf(PeerScale scale);
std::optional<PeerScale> parsePeerScale(std::string_view text);
std::string_view keyOf(PeerMetric metric);
std::optional<PeerMetric> parsePeerMetric(std::string_view text);

enum class ExpectedView {
    Picture, ///< ranked deviations, actual against expected, similar conditions
    Table,   ///< every municipality
    Details, ///< coefficients with uncertainty, fit, influence
};
std::string_view keyOf(ExpectedView view);
std::optional<ExpectedView> parseExpectedView(std::string_view text);

/// How many persons the user says stand behind one municipality's response, where the data does not tell.
struct KnownPersons {
    AreaId area;
    double persons = 0; ///< > 0

    bool operator==(const KnownPersons &) const = default;
};

/// The model of the expected value (methods 2, 3).
struct ExpectedOptions {
    IndicatorId response;            ///< empty: N00700
    std::vector<IndicatorId> inputs; ///< empty: the guide's model, N00704, N00705, N00707, N00708
    IndicatorId weights;             ///< empty: unweighted
    bool robust = false;
    bool fixedClasses = false;  ///< ± 3 and ± 6 percentage points instead of ± 0.67 s and ± 1.5 s
    bool official = false;      ///< N00485 and N00486 instead of our own model
    std::vector<double> whatIf; ///< one per input: the inputs moved; empty: as they are
    std::optional<KnownPersons> persons;
    ExpectedView view = ExpectedView::Picture;

    bool operator==(const ExpectedOptions &) const = default;
};

enum class BalanceKind { Balance, Dependency };
std::string_view keyOf(BalanceKind kind);
std::optional<BalanceKind> parseBalanceKind(std::string_view text);

/// Limits and rates of the funnel (methods 4, 6).
struct FunnelOptions {
    bool adjusted = false; ///< limits widened by the variation between municipalities
    bool shrunken = false; ///< rates drawn in towards the mean

    bool operator==(const FunnelOptions &) const = default;
};

/// What the data room lists.
enum class DataPart {
    Collections,  ///< what there is, and how old
    Revisions,    ///< figures that the source has changed
    Placeholders, ///< zeros that are suspected to stand for nothing known
    Ledger,       ///< what came from where, when
};
std::string_view keyOf(DataPart part);
std::optional<DataPart> parseDataPart(std::string_view text);

/// Everything that is chosen: the window holds one, undo is a list of them, a saved view is one written down,
/// a deep link is one as text. There is no other state.
struct Selection {
    Room room = Room::Overview;
    AreaId focus{"1880"};
    CollectionId collection{"integration"};
    IndicatorId indicator;    ///< empty: the collection's first with values
    std::optional<Year> year; ///< none: each indicator's latest («senaste»)
    Gender gender = Gender::Total;
    std::string group = "similar"; ///< see core/analysis/groups.h
    RankOptions ranking;
    OverviewOptions overview;
    TrendOptions trend;
    ComparisonForm comparison = ComparisonForm::Bars;
    PartsAlong parts = PartsAlong::Years;
    ScatterOptions scatter;
    MapOptions map;
    PeerOptions peers;
    ExpectedOptions expected;
    BalanceKind balance = BalanceKind::Balance;
    FunnelOptions funnel;
    DataPart dataPart = DataPart::Collections;
    SearchOptions search;

    bool operator==(const Selection &) const = default;
};

/// "lagesbild:overview?municipality=1880&collection=integration&year=2015&gender=T&group=similar"; only what
/// differs from the default is written, but for the municipality, which always is.
QString toLink(const Selection &selection);
/// Keys it does not know are passed over (a later version's); a value that can't be read is WrongUse.
Result<Selection> parseLink(const QString &link);

} // namespace lagesbild
