#include "core/pack/pack.h"
#include "core/sources/guidetable.h"
#include "tests/support/koladavalues.h"
#include "tests/support/realpack.h"
#include "tests/support/shareddata.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<double> valueOf(const char *indicator, const char *area, int year,
                              Gender gender = Gender::Total)
{
    const Dataset &dataset = *realDataset();
    return dataset.cube(IndicatorId(indicator), gender)
        .value(Year{year}, dataset.catalogue().indexOf(AreaId(area)));
}

} // namespace

TEST(RealPack, HoldsTheWholeCatalogue)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const Catalogue &catalogue = realDataset()->catalogue();
    const auto withdrawn = std::ranges::count(catalogue.indicators(), true, &Indicator::withdrawn);
    const auto derived = std::ranges::count_if(catalogue.indicators(),
                                               [](const Indicator &i) { return i.formula.has_value(); });
    EXPECT_EQ(withdrawn, 3);
    EXPECT_EQ(derived, 8);
    EXPECT_EQ(catalogue.indicators().size(), 6099U + 3 + 8);
    EXPECT_EQ(catalogue.municipalityCount(), 290);
    EXPECT_EQ(catalogue.areas().size(), 290U + 22);
    EXPECT_EQ(catalogue.area(catalogue.country()).name, u"Riket"_s);
    ASSERT_NE(catalogue.indicator(IndicatorId("N18703")), nullptr);
    EXPECT_TRUE(catalogue.indicator(IndicatorId("N18703"))->withdrawn);
}

TEST(RealPack, AccountsForEveryRow)
{
    LAGESBILD_NEEDS_REAL_PACK();
    qint64 integration = 0;
    qint64 others = 0;
    for (const LedgerEntry &entry : realDataset()->provenance().ledger) {
        if (entry.what != u"values")
            continue;
        (entry.origin.startsWith(u"kolada_integration"_s) ? integration : others) +=
            entry.taken + entry.refused;
    }
    EXPECT_EQ(integration, 750476);
    EXPECT_EQ(others, 38127);
    EXPECT_FALSE(realDataset()->provenance().example);
}

TEST(RealPack, HasTheFiguresOfTheFile)
{
    LAGESBILD_NEEDS_REAL_PACK();
    LAGESBILD_NEEDS_SHARED(u"data/values/kolada_integration_values.csv.gz"_s);
    const KoladaValues &file = KoladaValues::shared();
    const Catalogue &catalogue = realDataset()->catalogue();
    int compared = 0;
    for (const Indicator &indicator : catalogue.indicators()) {
        if (!indicator.hasValues || indicator.formula || indicator.origin != 1)
            continue;
        const Cube &cube = realDataset()->cube(indicator.id, Gender::Total);
        for (Year year = cube.firstYear(); year <= cube.lastYear(); year = yearAfter(year)) {
            const std::vector<double> column = file.column(indicator.id.text(), toInt(year));
            for (std::size_t i = 0; i < column.size(); ++i) {
                const auto read = cube.value(year, static_cast<AreaIndex>(i));
                ASSERT_EQ(read.has_value(), !std::isnan(column[i]))
                    << indicator.id.text() << ' ' << toInt(year);
                ASSERT_TRUE(!read || *read == column[i]) << indicator.id.text() << ' ' << toInt(year);
                compared += read ? 1 : 0;
            }
        }
    }
    EXPECT_GT(compared, 300000);
}

TEST(RealPack, HasTheFiguresTheGuideStates)
{
    LAGESBILD_NEEDS_REAL_PACK();
    EXPECT_EQ(valueOf("N00927", "0000", 2015), 0.73917949);
    EXPECT_EQ(valueOf("N18409", "0000", 2015), 45.0);
    EXPECT_EQ(valueOf("N00973", "0000", 2015), 31.35494188);
    EXPECT_EQ(valueOf("N00971", "0000", 2015), 24.65711298);
    double inhabitants = 0;
    const Cube &population = realDataset()->cube(IndicatorId("N01951"), Gender::Total);
    for (AreaIndex i = 0; i < 290; ++i)
        inhabitants += population.value(Year{2015}, i).value_or(0);
    EXPECT_EQ(inhabitants, 9851017);
    EXPECT_NEAR(valueOf("LB_STUDY", "0000", 2015).value_or(0), 6.6978289, 1e-7);
    const Cube &received = realDataset()->cube(IndicatorId("LB_RECEIVED_2Y_PER_1000"), Gender::Total);
    EXPECT_NEAR(received.value(Year{2015}, realDataset()->catalogue().indexOf(AreaId("1233"))).value_or(0),
                0.5192257766752243, 1e-12);
}

TEST(RealPack, KeepsPlaceholdersAsTheyAre)
{
    LAGESBILD_NEEDS_REAL_PACK();
    EXPECT_EQ(valueOf("N18409", "0000", 2013), 0.0);
    EXPECT_EQ(valueOf("N18409", "0000", 2014), 0.0);
    EXPECT_EQ(valueOf("N18410", "0000", 2017, Gender::Women), valueOf("N18409", "0000", 2017, Gender::Women));
    EXPECT_EQ(valueOf("N00217", "0180", 2016), std::nullopt);
}

TEST(RealPack, KeepsTheStatusesOfFiguresThatAreNotThere)
{
    LAGESBILD_NEEDS_REAL_PACK();
    std::map<Status, int> counts;
    for (const Indicator &indicator : realDataset()->catalogue().indicators()) {
        if (!indicator.hasValues || indicator.formula)
            continue;
        for (const Gender gender : allGenders) {
            for (const Status status : realDataset()->cube(indicator.id, gender).statuses())
                ++counts[status];
        }
    }
    EXPECT_EQ(counts[Status::Missing], 2188);
    EXPECT_EQ(counts[Status::NotApplicable], 932);
    EXPECT_EQ(counts[Status::Privacy], 1090);
    EXPECT_FALSE(realDataset()->firstError());
}

TEST(RealPack, KnowsGroupsOfEveryKind)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const Catalogue &catalogue = realDataset()->catalogue();
    const auto count = [&](GroupKind kind) {
        return std::ranges::count(catalogue.groups(), kind, &AreaGroup::kind);
    };
    EXPECT_EQ(count(GroupKind::County), 21);
    EXPECT_EQ(count(GroupKind::Skr2017), 9);
    EXPECT_EQ(count(GroupKind::Skr2023), 9);
    EXPECT_EQ(count(GroupKind::PopulationClass), 6);
    EXPECT_EQ(count(GroupKind::Similar), 3542 + 286);
    EXPECT_EQ(count(GroupKind::Named), 88);
    for (const GroupKind kind :
         {GroupKind::County, GroupKind::Skr2017, GroupKind::Skr2023, GroupKind::PopulationClass}) {
        std::size_t members = 0;
        for (const AreaGroup &group : catalogue.groups())
            members += group.kind == kind ? group.members.size() : 0;
        EXPECT_EQ(members, 290U) << keyOf(kind);
    }
    const AreaGroup *similar = catalogue.group(GroupId("G172728"));
    ASSERT_NE(similar, nullptr);
    EXPECT_EQ(catalogue.area(similar->focus).name, u"Dals-Ed"_s);
    EXPECT_EQ(similar->year, Year{2022});
    EXPECT_EQ(similar->members.size(), 7U);
}

TEST(RealPack, HasTheGuidesCollectionFirst)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const Catalogue &catalogue = realDataset()->catalogue();
    ASSERT_FALSE(catalogue.collections().empty());
    EXPECT_EQ(catalogue.collections().front().id, integrationCollection);
    const Collection *kolada = catalogue.collection(CollectionId("G2KPI84105"));
    ASSERT_NE(kolada, nullptr);
    EXPECT_EQ(kolada->title, u"Integration"_s);
    for (const CollectionSection &section : catalogue.collections().front().sections) {
        for (const CollectionEntry &entry : section.entries)
            EXPECT_TRUE(entry.indicator.isEmpty() || catalogue.indicator(entry.indicator) != nullptr);
    }
}

TEST(RealPack, HasBoundariesOfEveryMunicipality)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const auto outlines = readOutlines(realPackFile(), BoundaryLevel::Municipality);
    ASSERT_TRUE(outlines) << outlines.error().detail;
    ASSERT_EQ(outlines->size(), 290U);
    std::size_t points = 0;
    for (std::size_t i = 0; i < outlines->size(); ++i) {
        EXPECT_EQ((*outlines)[i].code, realDataset()->catalogue().areas()[i].id.text());
        for (const Ring &ring : (*outlines)[i].rings)
            points += ring.size();
    }
    EXPECT_GT(points, 9000U);
}

} // namespace lagesbild
