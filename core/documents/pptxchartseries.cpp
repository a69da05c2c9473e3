#include "core/documents/pptxchartseries.h"

#include "core/documents/documentcolours.h"
#include "core/documents/pptxchartlabels.h"
#include "core/documents/pptxchartlook.h"

#include <algorithm>
#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// How large a mark of a scatter is, as the schema allows.
QString markerSize(const PointLook &look)
{
    constexpr double standingOut = 8;
    return QString::number(std::clamp(std::lround(look.diameter > 0 ? look.diameter : standingOut), 2L, 72L));
}

void writeReference(Xml &xml, const ChartPlan &plan, int column)
{
    xml.textElement(u"c:f"_s, rangeText(plan.words.figuresSheet, column, plan.sheet.rowCount));
}

void writeCategories(Xml &xml, const ChartPlan &plan)
{
    xml.element(u"c:cat"_s, [&] {
        xml.element(u"c:strRef"_s, [&] {
            writeReference(xml, plan, 0);
            xml.element(u"c:strCache"_s, [&] {
                writeValue(xml, u"c:ptCount"_s, QString::number(plan.chart.categories.size()));
                for (qsizetype i = 0; i < plan.chart.categories.size(); ++i)
                    xml.element(u"c:pt"_s, {{u"idx"_s, QString::number(i)}},
                                [&] { xml.textElement(u"c:v"_s, plan.chart.categories[i]); });
            });
        });
    });
}

void writeNumbers(Xml &xml, const ChartPlan &plan, const QString &name, int column, const QString &format)
{
    xml.element(name, [&] {
        xml.element(u"c:numRef"_s, [&] {
            writeReference(xml, plan, column);
            xml.element(u"c:numCache"_s, [&] {
                xml.textElement(u"c:formatCode"_s, format);
                writeValue(xml, u"c:ptCount"_s, QString::number(plan.sheet.rowCount));
                const auto &numbers = plan.sheet.columns[static_cast<std::size_t>(column)].numbers;
                for (std::size_t i = 0; i < numbers.size(); ++i) {
                    if (numbers[i]) // what is missing has no point: a gap
                        xml.element(u"c:pt"_s, {{u"idx"_s, QString::number(i)}},
                                    [&] { xml.textElement(u"c:v"_s, exactText(*numbers[i])); });
                }
            });
        });
    });
}

void writeName(Xml &xml, const ChartPlan &plan, std::size_t index)
{
    xml.element(u"c:tx"_s, [&] {
        xml.element(u"c:strRef"_s, [&] {
            xml.textElement(u"c:f"_s,
                            titleCellText(plan.words.figuresSheet, plan.sheet.places[index].values));
            xml.element(u"c:strCache"_s, [&] {
                writeValue(xml, u"c:ptCount"_s, u"1"_s);
                xml.element(u"c:pt"_s, {{u"idx"_s, u"0"_s}},
                            [&] { xml.textElement(u"c:v"_s, plan.chart.series[index].name); });
            });
        });
    });
}

void writeLook(Xml &xml, const ChartPlan &plan, const ChartSeries &series)
{
    xml.element(u"c:spPr"_s, [&] {
        if (plan.isLine(series) || (plan.chart.kind == ChartKind::Scatter && series.isLine)) {
            writeLine(xml, series.colour, series.width, series.dashed);
        } else if (plan.chart.kind == ChartKind::Scatter) {
            xml.element(u"a:ln"_s, [&] { xml.empty(u"a:noFill"_s); });
        } else {
            writeSolidFill(xml, series.colour);
        }
    });
}

void writeMarker(Xml &xml, const ChartPlan &plan, const ChartSeries &series)
{
    const bool points = plan.chart.kind == ChartKind::Scatter && !series.isLine;
    xml.element(u"c:marker"_s, [&] {
        writeValue(xml, u"c:symbol"_s, points ? u"circle"_s : u"none"_s);
        if (!points)
            return;
        writeValue(xml, u"c:size"_s, u"6"_s);
        xml.element(u"c:spPr"_s, [&] {
            writeSolidFill(xml, series.colour);
            xml.element(u"a:ln"_s, [&] { xml.empty(u"a:noFill"_s); });
        });
    });
}

void writePoints(Xml &xml, const ChartPlan &plan, const ChartSeries &series)
{
    const bool scatter = plan.chart.kind == ChartKind::Scatter;
    const auto writePoint = [&](const PointLook &look) {
        if (look.hollow)
            xml.empty(u"a:noFill"_s);
        else
            writePointFill(xml, look);
        if (look.hollow)
            writeLine(xml, look.colour, 1.25, !scatter && !plan.isLine(series));
        else if (look.opacity < 1 && look.named)
            writeLine(xml, paperColour, 1.5, false); // parts it from what it lies on
        else if (look.opacity < 1)
            writeLine(xml, look.colour, 0.75, false);
    };
    for (const PointLook &look : series.looks) {
        xml.element(u"c:dPt"_s, [&] {
            writeValue(xml, u"c:idx"_s, QString::number(look.index));
            if (!scatter && !plan.isLine(series)) {
                writeValue(xml, u"c:invertIfNegative"_s, u"0"_s);
                writeValue(xml, u"c:bubble3D"_s, u"0"_s);
                xml.element(u"c:spPr"_s, [&] { writePoint(look); });
                return;
            }
            xml.element(u"c:marker"_s, [&] {
                writeValue(xml, u"c:symbol"_s, u"circle"_s);
                writeValue(xml, u"c:size"_s, markerSize(look));
                xml.element(u"c:spPr"_s, [&] { writePoint(look); });
            });
            writeValue(xml, u"c:bubble3D"_s, u"0"_s);
            if (plan.isLine(series)) // else the stretch before the point would lose its look
                writeLook(xml, plan, series);
        });
    }
}

void writeWhiskers(Xml &xml, const ChartPlan &plan, std::size_t index)
{
    const SeriesPlace &place = plan.sheet.places[index];
    if (place.down < 0)
        return;
    xml.element(u"c:errBars"_s, [&] {
        if (plan.chart.kind != ChartKind::Bars)
            writeValue(xml, u"c:errDir"_s, u"y"_s);
        writeValue(xml, u"c:errBarType"_s, u"both"_s);
        writeValue(xml, u"c:errValType"_s, u"cust"_s);
        writeValue(xml, u"c:noEndCap"_s, u"0"_s);
        writeNumbers(xml, plan, u"c:plus"_s, place.up, plan.format);
        writeNumbers(xml, plan, u"c:minus"_s, place.down, plan.format);
        xml.element(u"c:spPr"_s, [&] {
            writeLine(xml,
                      plan.isLine(plan.chart.series[index]) ? plan.chart.series[index].colour : inkColour, 1,
                      false);
        });
    });
}

/// @param id and @p order: its own among those of the chart
void writeSeriesAs(Xml &xml, const ChartPlan &plan, std::size_t index, std::size_t id, std::size_t order)
{
    const ChartSeries &series = plan.chart.series[index];
    const bool scatter = plan.chart.kind == ChartKind::Scatter;
    xml.element(u"c:ser"_s, [&] {
        writeValue(xml, u"c:idx"_s, QString::number(id));
        writeValue(xml, u"c:order"_s, QString::number(order));
        writeName(xml, plan, index);
        writeLook(xml, plan, series);
        if (plan.isLine(series) || scatter)
            writeMarker(xml, plan, series);
        else
            writeValue(xml, u"c:invertIfNegative"_s, u"0"_s);
        writePoints(xml, plan, series);
        if (id == index)
            writeLabels(xml, plan, index);
        writeWhiskers(xml, plan, index);
        if (scatter) {
            writeNumbers(xml, plan, u"c:xVal"_s, plan.sheet.places[index].positions, plan.positionFormat);
            writeNumbers(xml, plan, u"c:yVal"_s, plan.sheet.places[index].values, plan.format);
        } else {
            writeCategories(xml, plan);
            writeNumbers(xml, plan, u"c:val"_s, plan.sheet.places[index].values, plan.format);
        }
        if (plan.isLine(series) || scatter)
            writeValue(xml, u"c:smooth"_s, u"0"_s);
    });
}

} // namespace

void writeSeries(Xml &xml, const ChartPlan &plan, std::size_t index)
{
    writeSeriesAs(xml, plan, index, index, plan.foremost ? index + 1 : index);
}

void writeForemostAgain(Xml &xml, const ChartPlan &plan)
{
    writeSeriesAs(xml, plan, *plan.foremost, plan.chart.series.size(), 0);
}

} // namespace lagesbild
