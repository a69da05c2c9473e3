#include "core/analysis/selection.h"

#include "core/base/keys.h"

#include <array>

namespace lagesbild
{

namespace
{

constexpr std::array<std::string_view, 12> roomKeys{"overview",  "trend",   "compare",  "map",
                                                    "search",    "peers",   "expected", "balance",
                                                    "questions", "owndata", "data",     "meeting"};
constexpr std::array<std::string_view, 7> formKeys{"bars",    "all",   "funnel",   "parts",
                                                   "scatter", "table", "subgroups"};
constexpr std::array<std::string_view, 3> trendFormKeys{"lines", "ranks", "indicators"};
constexpr std::array<std::string_view, 3> platesKeys{"one", "years", "pair"};
constexpr std::array<std::string_view, 2> partsKeys{"years", "areas"};
constexpr std::array<std::string_view, 3> peerMethodKeys{"kolada", "standardised", "own"};
constexpr std::array<std::string_view, 4> peerScaleKeys{"raw", "sd", "mad", "deciles"};
constexpr std::array<std::string_view, 2> peerMetricKeys{"manhattan", "euclid"};
constexpr std::array<std::string_view, 3> expectedViewKeys{"picture", "table", "details"};
constexpr std::array<std::string_view, 2> balanceKeys{"balance", "dependency"};
constexpr std::array<std::string_view, 4> dataPartKeys{"collections", "revisions", "placeholders", "ledger"};
constexpr std::array<std::string_view, 5> layerKeys{"values", "change", "deviation", "clusters", "bivariate"};
constexpr std::array<std::string_view, 2> levelKeys{"municipality", "county"};

} // namespace

std::string_view keyOf(Room value)
{
    return roomKeys[static_cast<std::size_t>(value)];
}
std::string_view keyOf(TrendForm value)
{
    return trendFormKeys[static_cast<std::size_t>(value)];
}
std::string_view keyOf(ComparisonForm value)
{
    return formKeys[static_cast<std::size_t>(value)];
}
std::string_view keyOf(PartsAlong value)
{
    return partsKeys[static_cast<std::size_t>(value)];
}
std::string_view keyOf(MapPlates value)
{
    return platesKeys[static_cast<std::size_t>(value)];
}
std::string_view keyOf(MapLayer value)
{
    return layerKeys[static_cast<std::size_t>(value)];
}
std::string_view keyOf(MapLevel value)
{
    return levelKeys[static_cast<std::size_t>(value)];
}
std::string_view keyOf(PeerMethod value)
{
    return peerMethodKeys[static_cast<std::size_t>(value)];
}
std::string_view keyOf(PeerScale value)
{
    return peerScaleKeys[static_cast<std::size_t>(value)];
}
std::string_view keyOf(PeerMetric value)
{
    return peerMetricKeys[static_cast<std::size_t>(value)];
}
std::string_view keyOf(ExpectedView value)
{
    return expectedViewKeys[static_cast<std::size_t>(value)];
}
std::string_view keyOf(BalanceKind value)
{
    return balanceKeys[static_cast<std::size_t>(value)];
}
std::string_view keyOf(DataPart value)
{
    return dataPartKeys[static_cast<std::size_t>(value)];
}

std::optional<Room> parseRoom(std::string_view text)
{
    return parseKey<Room>(roomKeys, text);
}
std::optional<TrendForm> parseTrendForm(std::string_view text)
{
    return parseKey<TrendForm>(trendFormKeys, text);
}
std::optional<ComparisonForm> parseComparisonForm(std::string_view text)
{
    return parseKey<ComparisonForm>(formKeys, text);
}
std::optional<PartsAlong> parsePartsAlong(std::string_view text)
{
    return parseKey<PartsAlong>(partsKeys, text);
}
std::optional<MapPlates> parseMapPlates(std::string_view text)
{
    return parseKey<MapPlates>(platesKeys, text);
}
std::optional<MapLayer> parseMapLayer(std::string_view text)
{
    return parseKey<MapLayer>(layerKeys, text);
}
std::optional<MapLevel> parseMapLevel(std::string_view text)
{
    return parseKey<MapLevel>(levelKeys, text);
}
std::optional<PeerMethod> parsePeerMethod(std::string_view text)
{
    return parseKey<PeerMethod>(peerMethodKeys, text);
}
std::optional<PeerScale> parsePeerScale(std::string_view text)
{
    return parseKey<PeerScale>(peerScaleKeys, text);
}
std::optional<PeerMetric> parsePeerMetric(std::string_view text)
{
    return parseKey<PeerMetric>(peerMetricKeys, text);
}
std::optional<ExpectedView> parseExpectedView(std::string_view text)
{
    return parseKey<ExpectedView>(expectedViewKeys, text);
}
std::optional<BalanceKind> parseBalanceKind(std::string_view text)
{
    return parseKey<BalanceKind>(balanceKeys, text);
}
std::optional<DataPart> parseDataPart(std::string_view text)
{
    return parseKey<DataPart>(dataPartKeys, text);
}

} // namespace lagesbild
