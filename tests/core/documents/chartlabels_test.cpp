#include "core/documents/chartlabels.h"

#include <gtest/gtest.h>

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

} // namespace

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

} // namespace lagesbild
