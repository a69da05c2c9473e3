#include "rooms.h"

#include <gtest/gtest.h>

#include <fstream>

#include <unistd.h>

namespace lagesbild::layering
{

namespace
{

std::string moduleOf(const std::string &header)
{
    static const std::map<std::string, std::string> modules{
        {"QString", "QtCore"},  {"QColor", "QtGui"},    {"QtWidgets/QWidget", "QtWidgets"},
        {"QChart", "QtCharts"}, {"QSqlQuery", "QtSql"}, {"QNetworkReply", "QtNetwork"},
    };
    const auto found = modules.find(header);
    return found == modules.end() ? "" : found->second;
}

/// What is said of a house whose files hold these texts; one line per breach: "file: target: reason".
std::vector<std::string> saidOf(const std::map<std::string, std::string> &texts)
{
    SourceTree tree;
    for (const auto &[file, text] : texts)
        tree.emplace(file, includesIn(text));
    std::vector<std::string> lines;
    for (const Breach &breach : breachesOf(tree, moduleOf))
        lines.push_back(breach.file + ": " + breach.target + ": " + breach.reason);
    return lines;
}

std::vector<std::string> saidOf(const std::string &file, const std::string &target)
{
    return saidOf({{file, "#include \"" + target + "\"\n"}});
}

using Lines = std::vector<std::string>;

} // namespace

TEST(Layering, FindsIncludesWithTheirLines)
{
    const std::vector<Include> expected{
        {"core/base/year.h", 1, true}, {"QString", 2, true}, {"vector", 4, true}};
    EXPECT_EQ(includesIn("#include \"core/base/year.h\"\n  #  include <QString> // text\n\n#include<vector>"),
              expected);
}

TEST(Layering, PassesOverCommentsButNotTextThatLooksLikeOne)
{
    const std::vector<Include> expected{{"b.h", 5, true}, {"c.h", 6, true}};
    EXPECT_EQ(includesIn("// #include \"a.h\"\n/* text\n#include \"a.h\"\n*/\n#include \"b.h\"\n"
                         "/* here */ #include \"c.h\"\n"),
              expected);
    EXPECT_EQ(includesIn("auto s = \"/*\"; auto c = '\"';\n#include \"b.h\"\n").size(), 1U);
}

TEST(Layering, RefusesAnIncludeHiddenInAMacro)
{
    EXPECT_EQ(saidOf({{"core/base/a.h", "#include HEADER\n"}}),
              Lines{"core/base/a.h: HEADER: an include must be spelled out, or nobody can tell what it is"});
}

TEST(Layering, AllowsTheWayThroughTheHouse)
{
    EXPECT_EQ(
        saidOf({{"core/base/year.h", "#include <optional>\n"},
                {"core/data/cube.h", "#include \"core/base/year.h\"\n#include <QString>\n"},
                {"core/stats/trend.cpp", "#include \"core/base/year.h\"\n#include <Eigen/Core>\n"},
                {"core/pack/reader.cpp", "#include \"core/data/cube.h\"\n#include <QSqlQuery>\n"},
                {"core/sources/fetch.cpp", "#include <QNetworkReply>\n"},
                {"ui/shared/palette.h", "#include <QColor>\n"},
                {"ui/map/mapwidget.h", "#include \"ui/shared/palette.h\"\n#include <QtWidgets/QWidget>\n"},
                {"ui/window/window.cpp", "#include \"ui/map/mapwidget.h\"\n"},
                {"app/main.cpp", "#include \"ui/window/window.h\"\n#include \"core/pack/reader.h\"\n"}}),
        Lines{});
}

TEST(Layering, RefusesWindowsInCore)
{
    EXPECT_EQ(saidOf("core/analysis/a.cpp", "QtWidgets/QWidget"),
              Lines{"core/analysis/a.cpp: QtWidgets/QWidget: core knows no windows, and this is QtWidgets"});
    EXPECT_EQ(saidOf("core/data/a.h", "QColor"),
              Lines{"core/data/a.h: QColor: core knows no windows, and this is QtGui"});
    EXPECT_EQ(saidOf("core/documents/a.h", "QChart").size(), 1U);
    EXPECT_EQ(saidOf("core/data/a.h", "ui/shared/palette.h"),
              Lines{"core/data/a.h: ui/shared/palette.h: core stands below ui"});
    EXPECT_EQ(saidOf("core/data/a.h", "app/cli/table.h").size(), 1U);
}

TEST(Layering, RefusesARoomOfCoreThatLooksUp)
{
    EXPECT_EQ(saidOf("core/data/a.h", "core/pack/reader.h"),
              Lines{"core/data/a.h: core/pack/reader.h: core/data stands below core/pack"});
    EXPECT_EQ(saidOf("core/base/a.h", "core/data/cube.h").size(), 1U);
    EXPECT_EQ(saidOf("core/stats/a.h", "core/geo/outline.h").size(), 1U);
    EXPECT_EQ(saidOf("core/analysis/a.h", "core/jobs/job.h").size(), 1U);
    EXPECT_EQ(saidOf("core/jobs/a.h", "core/documents/xlsx.h"), Lines{});
}

TEST(Layering, RefusesARoomThatTheHouseDoesNotHave)
{
    EXPECT_EQ(saidOf({{"core/utils/a.h", ""}}), Lines{"core/utils/a.h: : core has no such room"});
    EXPECT_EQ(saidOf({{"core/a.h", ""}}).size(), 1U);
    EXPECT_EQ(saidOf({{"ui/a.h", ""}}).size(), 1U);
    EXPECT_EQ(saidOf("core/jobs/a.h", "core/utils/b.h").size(), 1U);
}

TEST(Layering, RefusesQtInStatisticsAndGeometry)
{
    EXPECT_EQ(saidOf("core/stats/a.h", "QString"),
              Lines{"core/stats/a.h: QString: core/stats is free of Qt, and this is QtCore"});
    EXPECT_EQ(saidOf("core/geo/a.h", "QString").size(), 1U);
}

TEST(Layering, RefusesQtThatStatisticsReachThroughOthers)
{
    EXPECT_EQ(saidOf({{"core/stats/a.h", "#include \"core/data/cube.h\"\n"},
                      {"core/data/cube.h", "#include \"core/data/area.h\"\n"},
                      {"core/data/area.h", "#include \"core/data/cube.h\"\n#include <QString>\n"}}),
              Lines{"core/stats/a.h: core/data/cube.h: core/stats is free of Qt, and this leads to it: "
                    "core/data/cube.h > core/data/area.h > QString"});
}

TEST(Layering, RefusesTheNetworkOutsideSources)
{
    const std::string reason = "only core/sources speaks with the network";
    EXPECT_EQ(saidOf("core/pack/a.cpp", "QNetworkReply"), Lines{"core/pack/a.cpp: QNetworkReply: " + reason});
    EXPECT_EQ(saidOf("ui/data/a.cpp", "QNetworkReply"), Lines{"ui/data/a.cpp: QNetworkReply: " + reason});
    EXPECT_EQ(saidOf("app/cli/a.cpp", "curl/curl.h"), Lines{"app/cli/a.cpp: curl/curl.h: " + reason});
}

TEST(Layering, RefusesRoomsOfUiThatKnowEachOther)
{
    const std::string reason = "rooms of ui don't include each other: window wires them";
    EXPECT_EQ(saidOf("ui/trend/a.h", "ui/map/mapview.h"), Lines{"ui/trend/a.h: ui/map/mapview.h: " + reason});
    EXPECT_EQ(saidOf("ui/shared/a.h", "ui/map/mapview.h"),
              Lines{"ui/shared/a.h: ui/map/mapview.h: " + reason});
    EXPECT_EQ(saidOf("ui/map/a.h", "ui/window/window.h"), Lines{"ui/map/a.h: ui/window/window.h: " + reason});
    EXPECT_EQ(saidOf("ui/map/a.h", "app/main.h"), Lines{"ui/map/a.h: app/main.h: ui stands below app"});
}

TEST(Layering, RefusesTestsInTheProgram)
{
    EXPECT_EQ(saidOf("app/main.cpp", "tests/support/shareddata.h"),
              Lines{"app/main.cpp: tests/support/shareddata.h: the program must not know its tests"});
}

TEST(Layering, RefusesPathsThatHideTheRoom)
{
    const std::string reason = "the project's files are included by their path from the root";
    EXPECT_EQ(saidOf({{"core/base/a.h", "#include \"../data/cube.h\"\n"}, {"core/data/cube.h", ""}}),
              Lines{"core/base/a.h: ../data/cube.h: " + reason});
    EXPECT_EQ(saidOf({{"core/base/a.h", "#include \"b.h\"\n"}, {"core/base/b.h", ""}}),
              Lines{"core/base/a.h: b.h: " + reason});
    EXPECT_EQ(saidOf("ui/map/mapwidget.cpp", "mapwidget.moc"), Lines{});
}

class HouseOnDisk : public testing::Test
{
protected:
    HouseOnDisk()
        : m_root(std::filesystem::path(testing::TempDir()) / ("lägesbild " + std::to_string(getpid())))
    {
        for (const char *floor : {"core/stats", "ui/map", "app"})
            std::filesystem::create_directories(m_root / floor);
    }
    ~HouseOnDisk() override { std::filesystem::remove_all(m_root); }

    void write(const std::string &file, const std::string &text) const
    {
        std::ofstream(m_root / file, std::ios::binary) << text;
    }

    std::filesystem::path m_root;
};

TEST_F(HouseOnDisk, IsReadFileByFile)
{
    write("core/stats/a.h", "#pragma once\n#include <QString>\n");
    write("core/stats/CMakeLists.txt", "#include <QString>\n");
    write("app/version.h.in", "#include <string>\n");
    const auto tree = readTree(m_root);
    ASSERT_TRUE(tree.has_value());
    EXPECT_EQ(*tree, (SourceTree{{"app/version.h.in", {{"string", 1, true}}},
                                 {"core/stats/a.h", {{"QString", 2, true}}}}));
    EXPECT_EQ(breachesOf(*tree, moduleOf).size(), 1U);
}

TEST_F(HouseOnDisk, IsRefusedWithoutOneOfItsFloors)
{
    std::filesystem::remove_all(m_root / "ui");
    EXPECT_FALSE(readTree(m_root).has_value());
}

TEST_F(HouseOnDisk, TellsQtModulesByTheirFolders)
{
    std::filesystem::create_directories(m_root / "QtGui");
    write("QtGui/QColor", "");
    write("app/QFake", "");
    const ModuleOf module = modulesUnder(m_root);
    EXPECT_EQ(module("QColor"), "QtGui");
    EXPECT_EQ(module("QtGui/QColor"), "QtGui");
    EXPECT_EQ(module("QFake"), "");
    EXPECT_EQ(module("vector"), "");
}

} // namespace lagesbild::layering
