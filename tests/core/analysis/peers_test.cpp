#include "core/analysis/peers.h"

#include "core/analysis/groups.h"
#include "tests/support/csvtable.h"
#include "tests/support/nearness.h"
#include "tests/support/realpack.h"
#include "tests/support/shareddata.h"
#include "tests/support/smalldata.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double sumOfWeights = 16.850261; // 0.000261 + 1.8 + 14.05 + 1: what the oracle divides by

Selection peersOf(const std::string &focus, std::optional<Year> year, PeerOptions options = {})
{
    Selection selection;
    selection.room = Room::Peers;
    selection.focus = AreaId(focus);
    selection.year = year;
    selection.peers = std::move(options);
    return selection;
}

std::vector<AreaIndex> membersOf(const SimilarAreas &similar)
{
    std::vector<AreaIndex> members;
    for (const SimilarArea &area : similar.areas)
        members.push_back(area.area);
    return members;
}

std::vector<std::string> codesOf(const Catalogue &catalogue, const std::vector<AreaIndex> &areas)
{
    std::vector<std::string> codes;
    for (const AreaIndex area : areas)
        codes.push_back(catalogue.area(area).id.text());
    return codes;
}

/// Kolada's four, of which population alone parts the municipalities: they are alike in order of their numbers.
SmallData byPopulation(const std::vector<int> &years)
{
    SmallData data;
    for (const char *id : {"N01951", "N01993", "N02006", "N02925"}) {
        data.add(id, Unit::Count);
        for (const int year : years)
            data.fill(id, year, 10000, id == std::string("N01951") ? 1000 : 0);
    }
    return data;
}

PeerOptions own(std::vector<WeightedVariable> variables, PeerScale scale = PeerScale::Unit,
                PeerMetric metric = PeerMetric::Manhattan)
{
    return {.method = PeerMethod::Own, .variables = std::move(variables), .scale = scale, .metric = metric};
}

} // namespace

TEST(SimilarAreas, AreRankedWithDistanceSharesAndValues)
{
    const auto dataset = byPopulation({2020}).dataset();
    const auto similar = similarAreas(*dataset, peersOf("1003", std::nullopt));
    ASSERT_TRUE(similar);
    EXPECT_EQ(membersOf(*similar), (std::vector<AreaIndex>{1, 3, 0, 4, 5, 6, 7})) << "ties by code";
    const SimilarArea &first = similar->areas.front();
    EXPECT_DOUBLE_EQ(first.distance, 0.261);
    EXPECT_EQ(first.shares, (std::vector<double>{1, 0, 0, 0}));
    EXPECT_EQ(first.values, (std::vector<double>{11000, 10000, 10000, 10000}));
    EXPECT_EQ(similar->variables[0].focusValue, 12000);
    EXPECT_EQ(similar->year, Year{2020});
    EXPECT_EQ(similar->asked, Year{2020});
    EXPECT_EQ(similar->compared, 9);
    EXPECT_DOUBLE_EQ(similar->typicalDistance, 3 * 0.261) << "1, 1, 2, 2, 3, 4, 5, 6, 7";
    EXPECT_DOUBLE_EQ(similar->greatestDistance, 7 * 0.261);
}

TEST(SimilarAreas, AreTheDefaultComparisonGroup)
{
    const auto dataset = byPopulation({2019, 2020}).dataset();
    for (AreaIndex focus = 0; focus < SmallData::municipalityCount; ++focus) {
        for (const std::optional<Year> year : {std::optional(Year{2019}), std::optional<Year>()}) {
            const auto similar = similarAreas(*dataset, peersOf(SmallData::code(focus), year));
            const auto group = comparisonGroup(*dataset, focus, "similar", year);
            EXPECT_EQ(membersOf(*similar), group->members);
            EXPECT_EQ(similar->year, group->peerYear);
        }
    }
}

TEST(SimilarAreas, AreAsManyAsThereAre)
{
    const auto dataset = byPopulation({2020}).dataset();
    EXPECT_EQ(similarAreas(*dataset, peersOf("1001", {}, {.count = 3}))->areas.size(), 3U);
    EXPECT_EQ(similarAreas(*dataset, peersOf("1001", {}, {.count = 30}))->areas.size(), 9U);
}

TEST(SimilarAreas, ListThoseThatLackAVariable)
{
    SmallData data = byPopulation({2020});
    data.setMissing("N02006", Gender::Total, 2020, "1002", Status::Missing);
    data.setMissing("N02925", Gender::Total, 2020, "1002", Status::Missing);
    data.setMissing("N01993", Gender::Total, 2020, "0010", Status::Privacy);
    const auto dataset = data.dataset();
    const auto similar = similarAreas(*dataset, peersOf("1001", {}));
    ASSERT_EQ(similar->lacking.size(), 1U) << "a region is no municipality";
    EXPECT_EQ(similar->lacking[0].area, 1);
    EXPECT_EQ(similar->lacking[0].variables, (std::vector<std::size_t>{2, 3}));
    EXPECT_EQ(similar->compared, 8);
}

TEST(SimilarAreas, TakeTheNearestYearThatHasAllAndTellWhatWasLacking)
{
    SmallData data = byPopulation({2018, 2019, 2020});
    data.setMissing("N01993", Gender::Total, 2020, "1001", Status::Missing);
    const auto dataset = data.dataset();
    const auto latest = similarAreas(*dataset, peersOf("1001", {}));
    EXPECT_EQ(latest->asked, Year{2020}) << "the others have it";
    EXPECT_EQ(latest->year, Year{2019});
    EXPECT_EQ(latest->lackingInAsked, (std::vector<std::size_t>{1}));
    EXPECT_EQ(latest->years, (std::vector<Year>{Year{2018}, Year{2019}}));
    EXPECT_EQ(similarAreas(*dataset, peersOf("1001", Year{2015}))->year, Year{2018});
    EXPECT_EQ(similarAreas(*dataset, peersOf("1002", {}))->year, Year{2020});
}

TEST(SimilarAreas, TellWhoCameAndWhoLeft)
{
    SmallData data = byPopulation({2019, 2020});
    data.set("N01951", Gender::Total, 2020, "1002", 90000);
    const auto dataset = data.dataset();
    const auto similar = similarAreas(*dataset, peersOf("1001", Year{2020}, {.count = 2}));
    ASSERT_TRUE(similar->change);
    EXPECT_EQ(similar->change->before, Year{2019});
    EXPECT_EQ(similar->change->in, (std::vector<AreaIndex>{3}));
    EXPECT_EQ(similar->change->out, (std::vector<AreaIndex>{1}));
    EXPECT_FALSE(similarAreas(*dataset, peersOf("1001", Year{2019}))->change) << "no year before";
}

TEST(SimilarAreas, FollowOwnVariablesWeightsAndLogarithms)
{
    SmallData data;
    data.add("N1", Unit::Count);
    data.add("N2", Unit::Count);
    data.fill("N1", 2020, 1, 1);
    data.fill("N2", 2020, 100, -10);
    data.set("N1", Gender::Total, 2020, "1003", 0);
    const auto dataset = data.dataset();
    const auto similar = similarAreas(
        *dataset, peersOf("1001", {}, own({{IndicatorId("N1"), 2, true}, {IndicatorId("N2"), 0.1}})));
    ASSERT_TRUE(similar);
    EXPECT_NEAR(similar->areas[0].distance, 2 * std::log(2.0) + 0.1 * 10, 1e-12);
    ASSERT_EQ(similar->lacking.size(), 1U) << "zero has no logarithm";
    EXPECT_EQ(similar->lacking[0].code, AreaId("1003"));
    EXPECT_EQ(similar->lacking[0].variables, (std::vector<std::size_t>{0}));
}

TEST(SimilarAreas, TellWhichVariablePartsNobody)
{
    SmallData data;
    data.add("N1", Unit::Count);
    data.add("N2", Unit::Count);
    data.fill("N1", 2020, 1, 1);
    data.fill("N2", 2020, 5, 0);
    const auto dataset = data.dataset();
    const auto similar = similarAreas(
        *dataset,
        peersOf("1001", {}, own({{IndicatorId("N1")}, {IndicatorId("N2")}}, PeerScale::StandardDeviation)));
    EXPECT_FALSE(similar->variables[0].flat);
    EXPECT_TRUE(similar->variables[1].flat);
}

TEST(SimilarAreas, DoNotTakeAPlaceholderForAFigure)
{
    SmallData data;
    data.add("N1", Unit::Percent);
    for (const int year : {2017, 2018, 2019, 2020})
        data.fill("N1", year, 40, 1);
    data.set("N1", Gender::Total, 2020, "1002", 0);
    const auto dataset = data.dataset();
    const auto similar = similarAreas(*dataset, peersOf("1001", Year{2020}, own({{IndicatorId("N1")}})));
    ASSERT_EQ(similar->lacking.size(), 1U);
    EXPECT_EQ(similar->lacking[0].code, AreaId("1002"));
}

TEST(SimilarAreas, OfARegionOrTheCountryAreNone)
{
    const auto dataset = byPopulation({2020}).dataset();
    for (const char *focus : {"0010", "0000"}) {
        const auto similar = similarAreas(*dataset, peersOf(focus, {}));
        ASSERT_TRUE(similar);
        EXPECT_FALSE(similar->year);
        EXPECT_TRUE(similar->areas.empty());
    }
}

TEST(SimilarAreas, WithoutFiguresAreNone)
{
    SmallData data;
    data.add("N1", Unit::Count);
    const auto dataset = data.dataset();
    const auto similar = similarAreas(*dataset, peersOf("1001", {}, own({{IndicatorId("N1")}})));
    ASSERT_TRUE(similar);
    EXPECT_FALSE(similar->asked);
    EXPECT_TRUE(similar->areas.empty());
}

TEST(SimilarAreas, OfWhatDoesNotExistAreAnError)
{
    const auto dataset = byPopulation({2020}).dataset();
    EXPECT_EQ(similarAreas(*dataset, peersOf("9999", {})).error().kind, ErrorKind::NotFound);
    const auto unknown = similarAreas(*dataset, peersOf("1001", {}, own({{IndicatorId("N9")}})));
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().place, "N9");
}

TEST(LikenessRecipe, StartsOwnFromTheStandardisedVariables)
{
    const LikenessRecipe standard = likenessRecipe({.method = PeerMethod::Standardised});
    EXPECT_EQ(standard.scale, PeerScale::StandardDeviation);
    EXPECT_EQ(standard.metric, PeerMetric::Euclid);
    EXPECT_TRUE(standard.variables[0].logarithmic);
    EXPECT_EQ(likenessRecipe({.method = PeerMethod::Own}).variables, standard.variables);
}

TEST(RealPeers, AreKoladasOwnSetsOf2022)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const Catalogue &catalogue = realDataset()->catalogue();
    int sets = 0;
    for (const Area &area : catalogue.municipalities()) {
        const auto similar = similarAreas(*realDataset(), peersOf(area.id.text(), Year{2022}));
        ASSERT_TRUE(similar);
        if (!similar->official)
            continue;
        ++sets;
        EXPECT_EQ(similar->official->members, 7);
        EXPECT_EQ(similar->official->shared, 7) << area.id.text();
        EXPECT_TRUE(similar->official->others.empty());
    }
    EXPECT_EQ(sets, 286);
}

TEST(RealPeers, ServeTheFourThatKoladaLeftOut)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const std::pair<const char *, std::size_t> leftOut[] = {
        {"2422", 1}, {"2425", 1}, {"1760", 2}, {"2463", 2}}; // N01993, N02006
    for (const auto &[code, variable] : leftOut) {
        const auto similar = similarAreas(*realDataset(), peersOf(code, {}));
        ASSERT_TRUE(similar);
        EXPECT_EQ(similar->asked, Year{2022});
        EXPECT_EQ(similar->lackingInAsked, (std::vector<std::size_t>{variable})) << code;
        ASSERT_TRUE(similar->year) << code;
        EXPECT_LT(*similar->year, Year{2022});
        EXPECT_EQ(similar->areas.size(), 7U);
        EXPECT_FALSE(similar->official);
    }
    EXPECT_EQ(similarAreas(*realDataset(), peersOf("1880", Year{2022}))->lacking.size(), 4U);
}

TEST(RealPeers, AgreeWithIndependentCode)
{
    LAGESBILD_NEEDS_REAL_PACK();
    LAGESBILD_NEEDS_SHARED(u"data/oracles/peers.csv"_s);
    const CsvTable oracle = CsvTable::read(sharedPath(u"data/oracles/peers.csv"_s));
    const PeerOptions threeVariables =
        own({{IndicatorId("N01951"), 1, true}, {IndicatorId("N02006")}, {IndicatorId("N02925")}},
            PeerScale::StandardDeviation, PeerMetric::Euclid);
    std::map<std::string, int> checked;
    std::map<std::string, SimilarAreas> known; // one set has seven rows
    for (std::size_t row = 0; row < oracle.rowCount(); ++row) {
        const std::string variant(oracle.text(row, "variant"));
        const bool official = variant == "official_l1";
        if (!official && variant != "base_1y")
            continue;
        const std::string code(oracle.text(row, "code"));
        SCOPED_TRACE(variant + " " + code);
        const int year = oracle.integer(row, "year");
        const auto [set, isNew] = known.try_emplace(variant + code + std::to_string(year));
        if (isNew) {
            const Selection asked = peersOf(code, Year{year}, official ? PeerOptions() : threeVariables);
            set->second = similarAreas(*realDataset(), asked).value();
        }
        const SimilarArea &area =
            set->second.areas.at(static_cast<std::size_t>(oracle.integer(row, "rank")) - 1);
        ASSERT_EQ(area.code, AreaId(std::string(oracle.text(row, "peer"))));
        ASSERT_TRUE(
            agrees(area.distance / (official ? sumOfWeights : 1), oracle.number(row, "distance"), 1e-8));
        for (std::size_t k = 0; k < area.shares.size(); ++k)
            ASSERT_TRUE(agrees(area.shares[k], oracle.number(row, "share_" + std::to_string(k + 1)), 1e-8));
        ++checked[variant];
    }
    EXPECT_GT(checked["official_l1"], 3500);
    EXPECT_GT(checked["base_1y"], 3500);
}

TEST(RealPeers, OfOrebroIn2022AreAsInTheDesign)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const auto similar = similarAreas(*realDataset(), peersOf("1880", Year{2022}));
    EXPECT_EQ(codesOf(realDataset()->catalogue(), membersOf(*similar)),
              (std::vector<std::string>{"1980", "0581", "0580", "1283", "1281", "0680", "1490"}));
}

} // namespace lagesbild
