#pragma once

#include "core/documents/chartlabels.h"
#include "core/documents/chartsheet.h"
#include "core/documents/pptxshapes.h"

#include <QString>

#include <optional>
#include <vector>

namespace lagesbild
{

/// What everything that is written of a chart goes by: the chart, where its numbers lie in the workbook behind it, how
/// they are written, and where its labels stand.
struct ChartPlan {
    ChartPlan(const Chart &shown, const DocumentWords &spoken, const SlideDesign &design);

    bool isLine(const ChartSeries &series) const
    {
        return chart.kind == ChartKind::Lines || (chart.kind == ChartKind::Ranked && series.isLine);
    }
    /// Whether values are heights, not lengths from the left.
    bool isUpright() const
    {
        return chart.kind != ChartKind::Bars && !(chart.kind == ChartKind::Stacked && chart.lying);
    }
    bool hasEndLabels() const;
    /// Of the names of categories, hundredths of a point: the more there are the smaller.
    int categorySize() const;

    const Chart &chart;
    const DocumentWords &words;
    double scale; ///< of the slide's texts
    ChartSheet sheet;
    QString format;         ///< of values
    QString axisFormat;     ///< of the numbers along their axis
    QString positionFormat; ///< Scatter: of the other axis
    std::vector<double> shifts;
    NameSides sides; ///< Scatter
    /// Scatter: the series of the one point that stands out, beside others that could cover it.
    std::optional<std::size_t> foremost;
    bool showsValues; ///< Bars: beside them, where there is room
};

constexpr int pointNameSize = 1000; ///< of the names of points, hundredths of a point

} // namespace lagesbild
