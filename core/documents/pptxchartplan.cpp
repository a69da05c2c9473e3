#include "core/documents/pptxchartplan.h"

#include "core/documents/numberformat.h"

#include <algorithm>

namespace lagesbild
{

namespace
{

constexpr double labelStep = 0.065; ///< height of an end label, share of the plot

QSizeF inPoints(const SlideBox &box)
{
    constexpr auto perPoint = static_cast<double>(emuPerPoint);
    return {static_cast<double>(box.width) / perPoint, static_cast<double>(box.height) / perPoint};
}

/// Axes have no more decimals than tell their lines apart.
QString axisFormatOf(const Chart &chart)
{
    NumberForm form = chart.form;
    const std::vector<double> numbers = numbersOf(chart);
    const double greatest = numbers.empty() ? 0 : *std::ranges::max_element(numbers);
    constexpr double manyTimesOne = 8;
    if (chart.step && chart.low)
        form.decimals = decimalsOf({}, {*chart.step, *chart.low});
    else if (greatest >= manyTimesOne)
        form.decimals = 0;
    return formatCode(form, numbers);
}

int categorySizeOf(const Chart &chart)
{
    constexpr qsizetype roomy = 12;
    constexpr qsizetype many = 20;
    const qsizetype count = chart.categories.size();
    return count <= roomy ? 1300 : count <= many ? 1100 : 900;
}

} // namespace

ChartPlan::ChartPlan(const Chart &shown, const DocumentWords &spoken, const SlideDesign &design)
    : chart(shown),
      words(spoken),
      scale(design.scale),
      sheet(chartSheet(shown, spoken)),
      format(formatCode(shown.form, numbersOf(shown))),
      axisFormat(axisFormatOf(shown)),
      positionFormat(formatCode(shown.positionForm, positionsOf(shown))),
      shifts(endLabelShifts(shown, labelStep)),
      sides(nameSides(shown, inPoints(design.grid.content), scaledSize(pointNameSize, design.scale) / 100.0)),
      foremost(foremostOf(shown)),
      showsValues(hasRoomForValues(shown, inPoints(design.grid.content).height(),
                                   scaledSize(categorySizeOf(shown), design.scale) / 100.0))
{
}

bool ChartPlan::hasEndLabels() const
{
    return std::ranges::any_of(
        chart.series, [this](const ChartSeries &series) { return isLine(series) && series.labelled; });
}

int ChartPlan::categorySize() const
{
    return categorySizeOf(chart);
}

} // namespace lagesbild
