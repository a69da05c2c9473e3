#include "ui/shared/charts/rankedexport.h"

#include "ui/shared/roomexport.h"
#include "ui/shared/selectiontext.h"

#include <QCoreApplication>

namespace lagesbild
{

namespace
{

struct RankedText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::RankedExport)
};

/// A value for all, from the first bar to the last.
ChartSeries levelLine(const QString &name, double value, qsizetype count, const QColor &colour, bool dashed)
{
    ChartSeries line;
    line.name = name;
    line.values.assign(static_cast<std::size_t>(count), value);
    line.colour = rgbOf(colour);
    line.width = 1.75;
    line.dashed = dashed;
    line.isLine = true;
    line.labelled = true;
    return line;
}

} // namespace

Chart rankedChartOf(const RankedScene &scene, const Indicator &indicator, const Look &look)
{
    Chart chart;
    chart.kind = ChartKind::Ranked;
    chart.categoryTitle = RankedText::tr("Municipality");
    chart.valueTitle = unitHeading(indicator.unit);
    chart.form = formOf(indicator);
    ChartSeries series;
    series.name = indicator.shortTitle;
    series.colour = rgbOf(look.colours.faintBar);
    series.labelled = true;
    for (const RankedBar &bar : scene.bars) {
        if (bar.focus || bar.peer)
            series.looks.push_back({.index = static_cast<int>(series.values.size()),
                                    .colour = rgbOf(bar.focus ? look.colours.accent : look.colours.bar),
                                    .named = bar.focus});
        series.values.emplace_back(bar.value);
        chart.categories << bar.name;
    }
    chart.series.push_back(std::move(series));
    for (const BarLine &line : scene.lines) {
        const bool national = line.kind == BarLine::Kind::National;
        chart.series.push_back(levelLine(
            national ? RankedText::tr("The country") : RankedText::tr("Unweighted mean"), line.value,
            chart.categories.size(), national ? look.colours.text : look.colours.secondary, national));
    }
    chart.altText =
        RankedText::tr("Bar chart of all municipalities from the lowest value to the highest. %1 %2")
            .arg(scene.focusLabel, scene.summary);
    return chart;
}

} // namespace lagesbild
