#include "ui/shared/charts/developmentlines.h"

#include "tests/support/qtprinting.h"
#include "tests/ui/trend/madedevelopment.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

TEST(RunsOf, BreaksWhereAYearIsMissingOrSuspect)
{
    TrendLine line = madeDevelopment().lines[0];
    ASSERT_EQ(runsOf(line).size(), 2U);
    EXPECT_EQ(runsOf(line)[0].size(), 3U);
    EXPECT_EQ(runsOf(line)[1].front(), QPointF(2019, 47.2));
    line.points[6].figure.status = Status::Placeholder;
    ASSERT_EQ(runsOf(line).size(), 3U);
    EXPECT_EQ(runsOf(line)[2], (std::vector<QPointF>{{2022, 48.8}}));
}

TEST(RunsOf, AYearThatIsNotEvenListedIsAGapToo)
{
    TrendLine line = madeDevelopment().lines[1];
    line.points.erase(line.points.begin() + 3);
    EXPECT_EQ(runsOf(line).size(), 2U);
}

TEST(LastShown, PassesOverMissingYearsAtTheEnd)
{
    TrendLine line = madeDevelopment().lines[0];
    line.points[7].figure.value.reset();
    ASSERT_NE(lastShown(line), nullptr);
    EXPECT_EQ(lastShown(line)->year, Year{2021});
    line.points.clear();
    EXPECT_EQ(lastShown(line), nullptr);
}

TEST(AxisOfDevelopment, HoldsLinesBandAndCertainIntervals)
{
    Development made = madeDevelopment();
    made.lines[0].points[7].figure.interval = Interval{35, 70};
    const ChartAxis axis = axisOf(made, madeIndicator());
    EXPECT_EQ(axis.low, 0);
    EXPECT_GE(axis.high, 70);
}

TEST(AxisOfDevelopment, IsNotStretchedByTheIntervalsOfFewPersons)
{
    Development made = madeDevelopment();
    made.lines[0].points[1].figure.interval = Interval{3, 98};
    EXPECT_LT(axisOf(made, madeIndicator()).high, 80);
}

TEST(AxisOfDevelopment, ExistsWithoutAnyValue)
{
    Development made;
    const ChartAxis axis = axisOf(made, madeIndicator());
    EXPECT_LT(axis.low, axis.high);
}

TEST(LabelledYears, AreAllOfAShortSeriesAndEvenlyChosenOfALongOne)
{
    EXPECT_EQ(labelledYears(Year{2015}, Year{2022}).size(), 8U);
    const auto byTwo = labelledYears(Year{2003}, Year{2022});
    EXPECT_EQ(byTwo.back(), Year{2022});
    EXPECT_EQ(byTwo.size(), 10U);
    const auto byFive = labelledYears(Year{1994}, Year{2022});
    EXPECT_EQ(byFive.front(), Year{1995});
    EXPECT_EQ(byFive.back(), Year{2020});
}

TEST(StyleOf, TellsWomenFromMenAndRiketFromMeanWithoutColour)
{
    const Look look = makeLook(Theme::Light);
    const Development split = madeSplit();
    const LineStyle women = styleOf(split.lines[0], look);
    const LineStyle men = styleOf(split.lines[1], look);
    EXPECT_NE(women.pen.style(), men.pen.style());
    EXPECT_NE(women.square, men.square);
    EXPECT_NE(styleOf(split.lines[2], look).pen.style(), styleOf(split.lines[3], look).pen.style());
    EXPECT_EQ(women.pen.color(), look.colours.accent);
    EXPECT_EQ(men.pen.color(), look.colours.accent);
}

TEST(DrawnDevelopment, LeavesRiketOutWhereItIsASum)
{
    Indicator count = madeIndicator();
    count.unit = Unit::Count;
    const auto kinds = [](const Development &of) {
        std::vector<LineKind> found;
        for (const TrendLine &line : of.lines)
            found.push_back(line.kind);
        return found;
    };
    EXPECT_EQ(kinds(drawnDevelopment(madeDevelopment(), count)),
              (std::vector{LineKind::Focus, LineKind::GroupMean}));
    EXPECT_EQ(kinds(drawnDevelopment(madeDevelopment(), madeIndicator())).size(), 3U);
}

TEST(ValuesOfYear, SaysEveryLineAndWhyOneIsMissing)
{
    EXPECT_EQ(valuesOfYear(madeDevelopment(), madeIndicator(), Year{2022}),
              (QStringList{u"Örebro: 48,8 % (41–56 %) 160 person(s)"_s, u"Riket: 35,1 %"_s,
                           u"Unweighted mean: 37,0 %"_s, u"The group: 20–55 %"_s}));
    EXPECT_EQ(valuesOfYear(madeDevelopment(), madeIndicator(), Year{2018}),
              (QStringList{u"Örebro: no figure"_s, u"Riket: 45,4 %"_s, u"Unweighted mean: 44,2 %"_s}));
}

} // namespace
} // namespace lagesbild
