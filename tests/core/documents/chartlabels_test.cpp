#include "core/documents/chartlabels.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

namespace lagesbild
{

namespace
{

Chart linesEndingAt(const std::vector<double> &ends)
{
    Chart chart;
    chart.kind = ChartKind::Lines;
    chart.low = 0;
    chart.high = 100;
    for (const double end : ends) {
        ChartSeries series;
        series.values = {50.0, end, std::nullopt};
        series.labelled = true;
        chart.series.push_back(series);
    }
    return chart;
}

/// Points of one series in a square from 0 to 100; the first is the chosen one.
Chart scatterOf(const std::vector<std::pair<double, double>> &points)
{
    Chart chart;
    chart.kind = ChartKind::Scatter;
    chart.low = chart.positionLow = 0;
    chart.high = chart.positionHigh = 100;
    ChartSeries series;
    for (const auto &[position, value] : points) {
        series.positions.emplace_back(position);
        series.values.emplace_back(value);
        chart.categories << QStringLiteral("Kommun %1").arg(chart.categories.size());
    }
    series.looks = {{.index = 0, .named = true}};
    chart.series.push_back(series);
    return chart;
}

const QSizeF slide(880, 330);

/// Of as many bars each as there are series.
Chart barsOf(qsizetype categories, std::size_t series)
{
    Chart chart;
    for (qsizetype i = 0; i < categories; ++i)
        chart.categories << QStringLiteral("Kommun %1").arg(i);
    chart.series.resize(series);
    chart.showsLegend = series > 1;
    return chart;
}

} // namespace

TEST(ChartLabels, GiveValuesUpWhereBarsAreTooNarrowForThem)
{
    constexpr double text = 13;
    EXPECT_TRUE(hasRoomForValues(barsOf(9, 1), slide.height(), text));
    EXPECT_TRUE(hasRoomForValues(barsOf(3, 3), slide.height(), text));
    EXPECT_FALSE(hasRoomForValues(barsOf(7, 3), slide.height(), text)) << "ages, beside two others";
    EXPECT_TRUE(hasRoomForValues(barsOf(7, 3), 2 * slide.height(), text));
    EXPECT_FALSE(hasRoomForValues(barsOf(60, 1), slide.height(), text));
    Chart parts = barsOf(60, 3);
    parts.kind = ChartKind::Stacked;
    EXPECT_TRUE(hasRoomForValues(parts, slide.height(), text)) << "inside the bars";
}

TEST(ChartLabels, StandAtTheLastValue)
{
    EXPECT_EQ(lastValue(linesEndingAt({10}).series.front()), 1u);
    EXPECT_EQ(lastValue(ChartSeries()), std::nullopt);
}

TEST(ChartLabels, StayWhereTheyAreWhenFarApart)
{
    for (const double shift : endLabelShifts(linesEndingAt({10, 50, 90}), 0.1))
        EXPECT_DOUBLE_EQ(shift, 0);
}

TEST(ChartLabels, MoveApartInTheOrderOfTheirValues)
{
    const std::vector<double> ends{50, 52, 51};
    const std::vector<double> shifts = endLabelShifts(linesEndingAt(ends), 0.1);
    std::vector<double> places;
    for (std::size_t i = 0; i < ends.size(); ++i)
        places.push_back(1 - ends[i] / 100 + shifts[i]);
    EXPECT_NEAR(places[0] - places[2], 0.1, 1e-12);
    EXPECT_NEAR(places[2] - places[1], 0.1, 1e-12);
    EXPECT_NEAR(shifts[0] + shifts[1] + shifts[2], 0, 1e-12) << "about their common middle";
}

TEST(ChartLabels, LeaveUnlabelledSeriesAlone)
{
    Chart chart = linesEndingAt({50, 50});
    chart.series.front().labelled = false;
    EXPECT_EQ(endLabelShifts(chart, 0.1), (std::vector<double>{0, 0}));
}

TEST(ChartLabels, NameThePointsThatLieOutermostOnce)
{
    Chart chart = scatterOf({{50, 50}, {10, 40}, {90, 60}, {40, 10}, {60, 95}, {45, 55}, {99, 99}, {20, 20}});
    chart.series.front().looks.push_back({.index = 6, .hollow = true});
    ChartSeries line;
    line.isLine = true;
    line.positions = {0.0, 100.0};
    line.values = {0.0, 100.0};
    chart.series.push_back(line);
    nameOutermost(chart);
    const QStringList names = chart.series.front().pointNames;
    ASSERT_EQ(names.size(), 8);
    for (qsizetype i = 0; i < names.size(); ++i)
        EXPECT_EQ(names[i].isEmpty(), i < 1 || i > 4)
            << i << ": few persons stay nameless, and so does the middle";
    EXPECT_TRUE(chart.series.front().namesPoints);
    EXPECT_TRUE(chart.series.back().pointNames.isEmpty()) << "the ends of a line are no points";
}

TEST(ChartLabels, StandOnTheSideOfTheirPointThatHasRoom)
{
    Chart chart = scatterOf({{50, 50}, {99, 50}, {52, 50}});
    chart.series.front().namesPoints = true;
    chart.series.front().pointNames = chart.categories;
    const NameSides sides = nameSides(chart, slide, 10);
    ASSERT_EQ(sides.size(), 1u);
    ASSERT_EQ(sides.front().size(), 3u);
    EXPECT_EQ(sides.front()[0], NameSide::Left) << "another has its mark to the right";
    EXPECT_EQ(sides.front()[1], NameSide::Left) << "at the right end";
    EXPECT_EQ(sides.front()[2], NameSide::Right);
}

TEST(ChartLabels, GiveWayToTheChosenOne)
{
    std::vector<std::pair<double, double>> points;
    for (int row = 0; row < 6; ++row) {
        for (int column = 0; column < 10; ++column)
            points.emplace_back(50 + column * 0.5, 50 + row * 0.5);
    }
    Chart chart = scatterOf(points);
    chart.series.front().namesPoints = true;
    chart.series.front().pointNames = chart.categories;
    chart.series.front().looks = {{.index = 30, .named = true}};
    const std::vector<std::optional<NameSide>> sides = nameSides(chart, slide, 10).front();
    EXPECT_NE(sides[30], std::nullopt);
    EXPECT_LT(std::ranges::count_if(sides, [](const auto &side) { return side.has_value(); }), 30)
        << "most of a heap find no room";
}

TEST(ChartLabels, LieWhereALogarithmicAxisHasTheirPoints)
{
    // Of two decades 10 lies in the middle, where half the width is too little for its name.
    Chart chart = scatterOf({{10, 50}, {100, 50}});
    chart.series.front().namesPoints = true;
    chart.series.front().pointNames = {QString(70, u'n'), QStringLiteral("Sist")};
    EXPECT_EQ(nameSides(chart, slide, 10).front()[0], NameSide::Right);
    chart.positionLow = 1;
    chart.positionsLogarithmic = true;
    EXPECT_EQ(nameSides(chart, slide, 10).front()[0], NameSide::Above);
    EXPECT_EQ(nameSides(chart, slide, 10).front()[1], NameSide::Left);
}

TEST(ChartLabels, LeaveOutWhatHasNoPlaceInTheChart)
{
    Chart chart = scatterOf({{50, 50}, {150, 50}, {60, 70}});
    chart.series.front().values[2] = std::nullopt;
    chart.series.front().namesPoints = true;
    chart.series.front().pointNames = chart.categories;
    const std::vector<std::optional<NameSide>> sides = nameSides(chart, slide, 10).front();
    EXPECT_EQ(sides, (std::vector<std::optional<NameSide>>{NameSide::Right, std::nullopt, std::nullopt}));
}

} // namespace lagesbild
