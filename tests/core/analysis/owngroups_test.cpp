#include "core/analysis/owngroups.h"

#include "core/analysis/groups.h"
#include "tests/support/qtprinting.h"
#include "tests/support/smalldata.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

const std::vector<OwnGroup> twoGroups{{u"Våra grannar"_s, {AreaId("1003"), AreaId("1001")}},
                                      {u"Fem till, 50 % \"små\""_s, {AreaId("2007")}}};

} // namespace

TEST(OwnGroups, ComeBackFromTheirFile)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"å/groups.json"_s);
    EXPECT_TRUE(readOwnGroups(file)->empty()) << "no file, no groups";
    ASSERT_TRUE(writeOwnGroups(twoGroups, file));
    const auto back = readOwnGroups(file);
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, twoGroups);
}

TEST(OwnGroups, RefuseOtherFilesAndLeaveThemAlone)
{
    const auto kind = [](const char *json) { return parseOwnGroups(json, u"f"_s).error().kind; };
    EXPECT_EQ(kind(""), ErrorKind::WrongKind);
    EXPECT_EQ(kind("1880,1881"), ErrorKind::WrongKind);
    EXPECT_EQ(kind("{\"lagesbild_groups\": 2}"), ErrorKind::TooNew);
    EXPECT_EQ(kind("{\"lagesbild_groups\": 1, \"groups\": [{\"name\": \" \", \"members\": [\"1880\"]}]}"),
              ErrorKind::Malformed);
    EXPECT_EQ(kind("{\"lagesbild_groups\": 1, \"groups\": [{\"name\": \"Tom\", \"members\": [1880]}]}"),
              ErrorKind::Malformed);
    EXPECT_EQ(writeOwnGroups(twoGroups, u"/proc/lagesbild/groups.json"_s).error().kind,
              ErrorKind::NotWritable);
}

TEST(OwnGroups, NeverShareAName)
{
    EXPECT_EQ(freeName(u"  Våra  grannar "_s, twoGroups), u"Våra grannar 2"_s);
    EXPECT_EQ(freeName(u"Andra"_s, twoGroups), u"Andra"_s);
    const auto twice = parseOwnGroups("{\"lagesbild_groups\": 1, \"groups\": ["
                                      "{\"name\": \"A\", \"members\": [\"1880\"]},"
                                      "{\"name\": \"A\", \"members\": [\"1881\"]}]}",
                                      u"f"_s);
    EXPECT_EQ(twice->back().name, u"A 2"_s);
}

TEST(OwnGroups, GrowAndShrinkByPicks)
{
    using Areas = std::vector<AreaIndex>;
    EXPECT_EQ(toggled({5, 2}, {3}), (Areas{5, 2, 3}));
    EXPECT_EQ(toggled({5, 2}, {5}), Areas{2});
    EXPECT_EQ(toggled({5, 2}, {1, 2, 1}), (Areas{5, 2, 1})) << "one is lacking: nobody goes";
    EXPECT_EQ(toggled({5, 2, 1}, {1, 2}), Areas{5}) << "the same frame again takes back";
    EXPECT_EQ(toggled({5}, {}), Areas{5});
}

TEST(OwnGroups, ComeFromTheGroupComparedWithAndOneMoreOrLess)
{
    const auto dataset = SmallData().dataset();
    const auto with = [&](const std::string &choice, AreaIndex area) {
        return choiceWith(*dataset, 0, choice, std::nullopt, area);
    };
    EXPECT_EQ(with("county", 7), "1001,1002,1003,1004,1005,1006,2008");
    EXPECT_EQ(with("1002,1003", 2), "1002");
    EXPECT_EQ(with("saved:Grannar:1002,1003", 1), "1003");
    EXPECT_EQ(with("1002", 1), "") << "none is left";
    EXPECT_EQ(with("all", 3), "1004") << "nobody adds to all";
    EXPECT_EQ(with("saved:Borta", 3), "1004");
}

TEST(OwnGroups, AreChosenLikeAnyOther)
{
    const auto dataset = SmallData().dataset();
    const Catalogue &catalogue = dataset->catalogue();
    std::vector<OwnGroup> groups = twoGroups;
    groups.front().members.emplace_back("9999");
    groups.push_back({u"Borta"_s, {AreaId("9999")}});
    const std::string choice = withMembers("saved:Våra grannar", groups, catalogue);
    EXPECT_EQ(choice, "saved:Våra grannar:1003,1001") << "without the one the data lacks";
    const auto group = comparisonGroup(*dataset, 2, choice, std::nullopt);
    ASSERT_TRUE(group);
    EXPECT_EQ(group->members, (std::vector<AreaIndex>{0, 2}));
    EXPECT_EQ(group->name, u"Våra grannar"_s);
    EXPECT_EQ(withMembers("saved:Andra", groups, catalogue), "saved:Andra");
    EXPECT_EQ(withMembers("county", groups, catalogue), "county");
    const std::vector<GroupOption> options = ownGroupOptions(groups, catalogue);
    ASSERT_EQ(options.size(), 2U) << "nobody of the third is in the data";
    EXPECT_EQ(options[0].members, 2);
    EXPECT_EQ(options[1].members, 1);
}

TEST(PastedAreas, AreCodesAndNamesInEveryForm)
{
    const auto dataset = SmallData().dataset();
    const PastedAreas pasted =
        pastedAreas(dataset->catalogue(),
                    u"1001; Åby\r\nängens kommun\tDal kommun\n1005 1006\n1002 Ale\nAtlantis\n\n1001"_s);
    EXPECT_EQ(pasted.areas, (std::vector<AreaIndex>{0, 2, 3, 6, 4, 5, 1}));
    EXPECT_EQ(pasted.unknown, QStringList{u"Atlantis"_s});
}

TEST(MunicipalitiesBy, SizeAndWhatTheyShare)
{
    SmallData data;
    data.add("N01951", Unit::Count);
    data.fill("N01951", 2020, 1000, 1000);
    const auto dataset = data.dataset();
    EXPECT_EQ(municipalitiesBy(*dataset, 0, {}).size(), 10U);
    EXPECT_EQ(municipalitiesBy(*dataset, 0, {.fewest = 3000, .most = 5000}),
              (std::vector<AreaIndex>{2, 3, 4}));
    EXPECT_EQ(municipalitiesBy(*dataset, 0, {.fewest = 3000, .sameCounty = true}),
              (std::vector<AreaIndex>{2, 3, 4, 5}));
    EXPECT_EQ(municipalitiesBy(*dataset, 0, {.sameCounty = true, .sameSkr = true}),
              (std::vector<AreaIndex>{0, 2, 4}));
    EXPECT_TRUE(municipalitiesBy(*dataset, 0, {.sameClass = true}).empty()) << "the data has no classes";
}

} // namespace lagesbild
