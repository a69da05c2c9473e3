// The figures that the guide states, from real data: see README, "Figures that are checked".

#include "core/analysis/comparison.h"
#include "core/analysis/mapclasses.h"
#include "core/analysis/overview.h"
#include "core/stats/aggregate.h"
#include "core/stats/classes.h"
#include "tests/support/realpack.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lagesbild
{

namespace
{

const Cube &cubeOf(const char *id, Gender gender = Gender::Total)
{
    return realDataset()->cube(IndicatorId(id), gender);
}

AreaIndex areaOf(const char *code)
{
    return realDataset()->catalogue().indexOf(AreaId(code));
}

double valueOf(const char *id, const char *code, int year)
{
    return cubeOf(id).value(Year{year}, areaOf(code)).value_or(std::nan(""));
}

std::span<const double> municipalitiesOf(const char *id, int year)
{
    const auto values = cubeOf(id).valuesOf(Year{year});
    return values.first(static_cast<std::size_t>(realDataset()->catalogue().municipalityCount()));
}

std::vector<double> presentOf(const char *id, int year)
{
    return sortedValues(municipalitiesOf(id, year));
}

Comparison comparisonOf(const char *id, int year)
{
    Selection selection;
    selection.indicator = IndicatorId(id);
    selection.year = Year{year};
    selection.group = "all";
    const auto result = comparison(*realDataset(), selection);
    EXPECT_TRUE(result);
    return result ? *result : Comparison{};
}

MapClasses mapOf(const char *id, int year, MapLevel level)
{
    Selection selection;
    selection.indicator = IndicatorId(id);
    selection.year = Year{year};
    selection.map.level = level;
    const auto result = mapClasses(*realDataset(), selection);
    EXPECT_TRUE(result);
    return result ? *result : MapClasses{};
}

std::string codeWith(const char *id, int year, double value)
{
    const auto values = municipalitiesOf(id, year);
    const auto found = std::ranges::find_if(values, [value](double v) { return std::abs(v - value) < 1e-8; });
    if (found == values.end())
        return {};
    return realDataset()->catalogue().area(static_cast<AreaIndex>(found - values.begin())).id.text();
}

} // namespace

TEST(Mission, DependencyRatioOfTheCountry)
{
    LAGESBILD_NEEDS_REAL_PACK();
    EXPECT_DOUBLE_EQ(valueOf("N00927", "0000", 2015), 0.73917949);
    EXPECT_NEAR(valueOf("N00927", "0184", 2015), 0.51299269, 1e-12) << "Solna";
    EXPECT_NEAR(valueOf("N00927", "2521", 2015), 1.0767941, 1e-12) << "Pajala";
    const std::vector<double> all = presentOf("N00927", 2015);
    EXPECT_EQ(all.front(), valueOf("N00927", "0184", 2015));
    EXPECT_EQ(all.back(), valueOf("N00927", "2521", 2015));
    for (int year = 2011; year <= 2022; ++year)
        EXPECT_GT(valueOf("N00927", "0000", year), valueOf("N00927", "0000", year - 1)) << year;
}

TEST(Mission, SfiRangeAndMeans)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const std::vector<double> all = presentOf("N18409", 2015);
    EXPECT_EQ(all.size(), 245u);
    EXPECT_EQ(all.front(), 3);
    EXPECT_EQ(all.back(), 92);
    EXPECT_EQ(valueOf("N18409", "0000", 2015), 45);
    EXPECT_NEAR(*unweightedMean(all).mean, 51.138775510204084, 1e-12);
    EXPECT_EQ(std::ranges::count_if(all, [](double v) { return v < 30; }), 14);
    EXPECT_EQ(std::ranges::count_if(all, [](double v) { return v >= 70; }), 23);
}

TEST(Mission, EstablishmentPerMunicipality)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const Comparison all = comparisonOf("N00973", 2015);
    EXPECT_EQ(all.counted, 216);
    EXPECT_EQ(all.smallLeftOut, 74);
    EXPECT_NEAR(all.spread->least, 2.85714286, 1e-8);
    EXPECT_NEAR(all.spread->greatest, 72.72727273, 1e-8);
    EXPECT_NEAR(*all.mean, 30.096655356666663, 1e-10);
    EXPECT_EQ(codeWith("N00973", 2015, 2.85714286), "2161") << "Ljusdal";
    EXPECT_EQ(codeWith("N00973", 2015, 72.72727273), "0117") << "Österåker";
}

TEST(Mission, EstablishmentPerCountyIsTheGuidesFirstMap)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const MapClasses map = mapOf("N00973", 2015, MapLevel::County);
    EXPECT_EQ(map.guideMap, GuideMap::Establishment);
    EXPECT_EQ(map.counts, (std::vector<int>{1, 9, 6, 2, 2}));
    EXPECT_EQ(map.few, 1);
    const auto county = [&](const char *code) { return *std::ranges::find(map.rows, code, &MapRow::code); };
    EXPECT_NEAR(*county("07").figure.value, 20.36613272153318, 1e-6) << "Kronoberg";
    EXPECT_NEAR(*county("01").figure.value, 45.175936434177075, 1e-6) << "Stockholm";
    EXPECT_NEAR(*county("01").figure.value / *county("07").figure.value, 2.218, 5e-4);
    EXPECT_EQ(county("09").figure.status, Status::Few) << "Gotland";
    EXPECT_EQ(county("09").figure.n, 9);
    EXPECT_NEAR(valueOf("N00973", "0000", 2015), 31.35494, 5e-6);
}

TEST(Mission, StudyAfterTheEstablishmentPeriod)
{
    LAGESBILD_NEEDS_REAL_PACK();
    EXPECT_NEAR(valueOf("N00971", "0000", 2015), 24.65711298, 1e-8);
    EXPECT_NEAR(valueOf("LB_STUDY", "0000", 2015), 6.6978289, 1e-6);
}

TEST(Mission, DeviationIsActualMinusExpected)
{
    LAGESBILD_NEEDS_REAL_PACK();
    int compared = 0;
    double least = 0;
    double greatest = 0;
    const Catalogue &catalogue = realDataset()->catalogue();
    for (AreaIndex area = 0; area < catalogue.municipalityCount(); ++area) {
        const auto deviation = cubeOf("N00486").value(Year{2015}, area);
        const auto actual = cubeOf("N00700").value(Year{2015}, area);
        const auto expected = cubeOf("N00485").value(Year{2015}, area);
        if (!deviation || !actual || !expected)
            continue;
        EXPECT_NEAR(*deviation, *actual - *expected, 1e-13);
        least = std::min(least, *deviation);
        greatest = std::max(greatest, *deviation);
        ++compared;
    }
    EXPECT_EQ(compared, 285);
    EXPECT_NEAR(least, -17.8, 0.05);
    EXPECT_NEAR(greatest, 24.9, 0.05);
}

TEST(Mission, DeviationClassesOfTheEighthDiagram)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const auto deviations = municipalitiesOf("N00486", 2015);
    const double sd = *standardDeviationOf(deviations);
    EXPECT_NEAR(sd, 6.2669775851903315, 1e-9);
    const auto count = [&](double low, double high) {
        return std::ranges::count_if(deviations, [=](double e) { return e > low && e <= high; });
    };
    constexpr double endless = std::numeric_limits<double>::infinity();
    EXPECT_EQ(count(-endless, -1.5 * sd), 11);
    EXPECT_EQ(count(-1.5 * sd, -0.67 * sd), 56);
    EXPECT_EQ(count(-0.67 * sd, 0.67 * sd), 156);
    EXPECT_EQ(count(0.67 * sd, 1.5 * sd), 42);
    EXPECT_EQ(count(1.5 * sd, endless), 20);
}

TEST(Mission, ReceptionOfTwoYearsPerThousand)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const std::vector<double> all = presentOf("LB_RECEIVED_2Y_PER_1000", 2015);
    EXPECT_NEAR(all.front(), 0.5192257766752243, 1e-12);
    EXPECT_NEAR(all.back(), 70.34317910192931, 1e-12);
    EXPECT_NEAR(*unweightedMean(all).mean, 14.113791467324244, 1e-12);
    EXPECT_EQ(codeWith("LB_RECEIVED_2Y_PER_1000", 2015, all.front()), "1233") << "Vellinge";
    EXPECT_EQ(codeWith("LB_RECEIVED_2Y_PER_1000", 2015, all.back()), "0821") << "Högsby";
    EXPECT_TRUE(std::isnan(valueOf("LB_RECEIVED_2Y", "0000", 2015))) << "riket 2014 is absent";
}

TEST(Mission, BalanceClassesOfTheThirdMap)
{
    LAGESBILD_NEEDS_REAL_PACK();
    EXPECT_EQ(mapOf("N00217", 2014, MapLevel::Municipality).counts, (std::vector<int>{102, 158, 30}));
    const auto rounded = [](double v) { return std::round(v * 10) / 10; };
    const auto values = presentOf("N00217", 2014);
    const auto count = [&](auto holds) {
        return std::ranges::count_if(values, [&](double v) { return holds(rounded(v)); });
    };
    EXPECT_EQ(count([](double v) { return v > 1.0; }), 15);
    EXPECT_EQ(count([](double v) { return v >= 0.8 && v <= 1.0; }), 106);
    EXPECT_EQ(count([](double v) { return v <= 0.7; }), 169);
}

TEST(Mission, BalanceIsTheRatioOfItsParts)
{
    LAGESBILD_NEEDS_REAL_PACK();
    int compared = 0;
    for (int year = 2013; year <= 2022; ++year) {
        const auto published = municipalitiesOf("N00217", year);
        const auto computed = municipalitiesOf("LB_BALANCE", year);
        for (std::size_t i = 0; i < std::min(published.size(), computed.size()); ++i) {
            if (std::isnan(published[i]) || std::isnan(computed[i]))
                continue;
            EXPECT_NEAR(published[i], computed[i], 5.1e-9) << year;
            ++compared;
        }
    }
    EXPECT_GT(compared, 2000);
}

TEST(Mission, Population)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const auto values = municipalitiesOf("N01951", 2015);
    EXPECT_EQ(std::accumulate(values.begin(), values.end(), 0.0), 9851017.0);
}

TEST(Mission, OfficialSetsOfSimilarMunicipalitiesOf2022)
{
    LAGESBILD_NEEDS_REAL_PACK();
    int compared = 0;
    for (const AreaGroup &official : realDataset()->catalogue().groups()) {
        if (official.kind != GroupKind::Similar || official.year != Year{2022} ||
            !official.name.contains(u"integration"))
            continue;
        const auto own = comparisonGroup(*realDataset(), official.focus, "similar", Year{2022});
        ASSERT_TRUE(own);
        std::vector<AreaIndex> members = own->members;
        std::ranges::sort(members);
        EXPECT_EQ(members, official.members) << official.name.toStdString();
        ++compared;
    }
    EXPECT_EQ(compared, 286);
}

TEST(Oddities, PlaceholderZerosAreNotRanked)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const Catalogue &catalogue = realDataset()->catalogue();
    const auto figures = [&](const char *id) {
        return Figures(*realDataset(), *catalogue.indicator(IndicatorId(id)), Gender::Total);
    };
    EXPECT_EQ(figures("N18409").at(Year{2013}, catalogue.country()).status, Status::Placeholder);
    EXPECT_EQ(figures("N18409").at(Year{2014}, catalogue.country()).status, Status::Placeholder);
    EXPECT_EQ(leftOutOf(figures("N18413"), catalogue, Year{2020}).placeholders, 203);
    EXPECT_GE(leftOutOf(figures("N18406"), catalogue, Year{2015}).placeholders, 54);
    EXPECT_FALSE(realDataset()->cube(IndicatorId("N00217"), Gender::Total).value(Year{2016}, 0));
}

} // namespace lagesbild
