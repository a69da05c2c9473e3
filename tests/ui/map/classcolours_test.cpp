#include "ui/map/classcolours.h"

#include "ui/shared/classlegend.h"

#include <gtest/gtest.h>

#include <limits>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double endless = std::numeric_limits<double>::infinity();

MapRow rowOf(const std::string &code, double value, int classNumber)
{
    MapRow row;
    row.code = code;
    row.name = QString::fromStdString(code);
    row.figure.value = value;
    row.figure.status = Status::Ok;
    row.classNumber = classNumber;
    return row;
}

MapClasses classesOf(ClassLimits limits, ClassMethod method = ClassMethod::Jenks)
{
    MapClasses classes;
    classes.limits = std::move(limits);
    classes.method = method;
    return classes;
}

bool isBlue(const QColor &colour)
{
    return colour.blue() > colour.red() + 20;
}
bool isOrange(const QColor &colour)
{
    return colour.red() > colour.blue() + 20;
}

} // namespace

TEST(ClassColours, GoFromWeakToStrong)
{
    const std::vector<QColor> colours =
        classColours(Theme::Light, classesOf({0, 1, 2, 3, 4, 5}), Unit::Percent);
    EXPECT_EQ(colours, sequentialColours(Theme::Light, 5));
}

TEST(ClassColours, OfTheGuidesBalanceAreOrangeGreyBlue)
{
    MapClasses classes = classesOf({-endless, 0.7, 1, endless}, ClassMethod::Manual);
    classes.guideMap = GuideMap::Balance;
    const std::vector<QColor> colours = classColours(Theme::Light, classes, Unit::Ratio);
    ASSERT_EQ(colours.size(), 3U);
    EXPECT_TRUE(isOrange(colours[0]));
    EXPECT_FALSE(isBlue(colours[1]) || isOrange(colours[1]));
    EXPECT_TRUE(isBlue(colours[2]));
}

TEST(ClassColours, OfDeviationsHaveTheirMiddleAtZeroWhereverItLies)
{
    const std::vector<QColor> colours =
        classColours(Theme::Light, classesOf({-2, -1, 1, 5, 10, 20}), Unit::PercentagePoints);
    ASSERT_EQ(colours.size(), 5U);
    EXPECT_TRUE(isOrange(colours[0]));
    EXPECT_EQ(colours[1], divergingColours(Theme::Light, 7)[3]) << "the class that holds 0";
    EXPECT_TRUE(isBlue(colours[4]));
}

TEST(ClassColours, TellTheSidesOfALimitAtZeroApart)
{
    const std::vector<QColor> colours =
        classColours(Theme::Light, classesOf({-2, 0, 2, 4}), Unit::PercentagePoints);
    EXPECT_EQ(colours[0], divergingColours(Theme::Light, 4)[1]);
    EXPECT_EQ(colours[1], divergingColours(Theme::Light, 4)[2]);
    EXPECT_EQ(colours[2], divergingColours(Theme::Light, 4)[3]);
}

TEST(ClassColours, OfStandardDeviationsHaveTheirMiddleAtTheMean)
{
    MapClasses classes = classesOf({0, 4, 6, 30}, ClassMethod::StandardDeviation);
    classes.rows = {rowOf("a", 0, 0), rowOf("b", 5, 1), rowOf("c", 10, 2)};
    const std::vector<QColor> colours = classColours(Theme::Light, classes, Unit::Percent);
    EXPECT_EQ(colours, divergingColours(Theme::Light, 3));
}

TEST(ClassColours, AreNoneWithoutClasses)
{
    EXPECT_TRUE(classColours(Theme::Dark, classesOf({}), Unit::PercentagePoints).empty());
}

TEST(RegionLooks, FollowTheGeometryNotTheRows)
{
    MapClasses classes = classesOf({0, 5, 10});
    MapRow few = rowOf("b", 7, -1);
    few.figure.status = Status::Few;
    MapRow missing = rowOf("d", 0, -1);
    missing.figure = {};
    classes.rows = {rowOf("a", 1, 0), few, missing};
    const MapGeometry geometry({{"d", {}}, {"x", {}}, {"b", {}}, {"a", {}}});
    const std::vector<RegionLook> looks = looksOf(geometry, classes, {Qt::red, Qt::blue});
    ASSERT_EQ(looks.size(), 4U);
    EXPECT_EQ(looks[0].pattern, MapPattern::Missing);
    EXPECT_EQ(looks[1].pattern, MapPattern::Missing) << "no row at all";
    EXPECT_EQ(looks[2].pattern, MapPattern::Few);
    EXPECT_EQ(looks[3], (RegionLook{Qt::red, MapPattern::None, u"a"_s}));
    classes.layer = MapLayer::Clusters;
    EXPECT_EQ(looksOf(geometry, classes, {Qt::red, Qt::blue})[2].pattern, MapPattern::Few)
        << "few persons are hatched on every layer";
}

} // namespace lagesbild
