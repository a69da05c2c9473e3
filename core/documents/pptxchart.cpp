#include "core/documents/pptxchart.h"

#include "core/documents/documentcolours.h"
#include "core/documents/pptxchartaxes.h"
#include "core/documents/pptxchartlook.h"
#include "core/documents/pptxchartplan.h"
#include "core/documents/pptxchartseries.h"

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double endLabelRoom = 0.2;

void writeBars(Xml &xml, const ChartPlan &plan)
{
    const bool stacked = plan.chart.kind == ChartKind::Stacked;
    xml.element(u"c:barChart"_s, [&] {
        writeValue(xml, u"c:barDir"_s, plan.isUpright() ? u"col"_s : u"bar"_s);
        writeValue(xml, u"c:grouping"_s, stacked ? u"stacked"_s : u"clustered"_s);
        writeValue(xml, u"c:varyColors"_s, u"0"_s);
        for (std::size_t i = 0; i < plan.chart.series.size(); ++i) {
            if (!plan.isLine(plan.chart.series[i]))
                writeSeries(xml, plan, i);
        }
        writeValue(xml, u"c:gapWidth"_s, plan.chart.kind == ChartKind::Ranked ? u"20"_s : u"60"_s);
        if (stacked || plan.chart.kind == ChartKind::Ranked) // classes of ranked bars are series in one place
            writeValue(xml, u"c:overlap"_s, u"100"_s);
        writeValue(xml, u"c:axId"_s, QString::number(categoryAxis));
        writeValue(xml, u"c:axId"_s, QString::number(valueAxis));
    });
}

void writeLines(Xml &xml, const ChartPlan &plan)
{
    if (std::ranges::none_of(plan.chart.series,
                             [&plan](const ChartSeries &series) { return plan.isLine(series); }))
        return;
    xml.element(u"c:lineChart"_s, [&] {
        writeValue(xml, u"c:grouping"_s, u"standard"_s);
        writeValue(xml, u"c:varyColors"_s, u"0"_s);
        for (std::size_t i = 0; i < plan.chart.series.size(); ++i) {
            if (plan.isLine(plan.chart.series[i]))
                writeSeries(xml, plan, i);
        }
        writeValue(xml, u"c:marker"_s, u"1"_s);
        writeValue(xml, u"c:axId"_s, QString::number(categoryAxis));
        writeValue(xml, u"c:axId"_s, QString::number(valueAxis));
    });
}

void writeScatter(Xml &xml, const ChartPlan &plan)
{
    xml.element(u"c:scatterChart"_s, [&] {
        writeValue(xml, u"c:scatterStyle"_s, u"lineMarker"_s);
        writeValue(xml, u"c:varyColors"_s, u"0"_s);
        if (plan.foremost)
            writeForemostAgain(xml, plan);
        for (std::size_t i = 0; i < plan.chart.series.size(); ++i)
            writeSeries(xml, plan, i);
        writeValue(xml, u"c:axId"_s, QString::number(categoryAxis));
        writeValue(xml, u"c:axId"_s, QString::number(valueAxis));
    });
}

void writeLayout(Xml &xml, const ChartPlan &plan)
{
    if (!plan.hasEndLabels()) {
        xml.empty(u"c:layout"_s);
        return;
    }
    xml.element(u"c:layout"_s, [&] {
        xml.element(u"c:manualLayout"_s, [&] {
            writeValue(xml, u"c:layoutTarget"_s, u"inner"_s);
            writeValue(xml, u"c:xMode"_s, u"edge"_s);
            writeValue(xml, u"c:yMode"_s, u"edge"_s);
            writeValue(xml, u"c:x"_s, u"0.065"_s);
            writeValue(xml, u"c:y"_s, u"0.05"_s);
            writeValue(xml, u"c:w"_s, exactText(1 - 0.065 - endLabelRoom));
            writeValue(xml, u"c:h"_s, u"0.85"_s);
        });
    });
}

void writePlot(Xml &xml, const ChartPlan &plan)
{
    xml.element(u"c:plotArea"_s, [&] {
        writeLayout(xml, plan);
        if (plan.chart.kind == ChartKind::Scatter) {
            writeScatter(xml, plan);
            writeValueAxis(xml, plan, categoryAxis, valueAxis, u"b"_s);
            writeValueAxis(xml, plan, valueAxis, categoryAxis, u"l"_s);
        } else {
            if (plan.chart.kind != ChartKind::Lines)
                writeBars(xml, plan);
            writeLines(xml, plan);
            writeCategoryAxis(xml, plan);
            writeValueAxis(xml, plan, valueAxis, categoryAxis, plan.isUpright() ? u"l"_s : u"b"_s);
        }
        xml.element(u"c:spPr"_s, [&] { xml.empty(u"a:noFill"_s); });
    });
}

void writeChart(Xml &xml, const ChartPlan &plan, const QString &workbookId)
{
    writeValue(xml, u"c:date1904"_s, u"0"_s);
    writeValue(xml, u"c:lang"_s, plan.words.language);
    writeValue(xml, u"c:roundedCorners"_s, u"0"_s);
    xml.element(u"c:chart"_s, [&] {
        writeValue(xml, u"c:autoTitleDeleted"_s, u"1"_s); // the slide has one
        writePlot(xml, plan);
        if (plan.chart.showsLegend) {
            xml.element(u"c:legend"_s, [&] {
                writeValue(xml, u"c:legendPos"_s, u"t"_s);
                if (plan.foremost) { // has its entry already
                    xml.element(u"c:legendEntry"_s, [&] {
                        writeValue(xml, u"c:idx"_s, u"0"_s);
                        writeValue(xml, u"c:delete"_s, u"1"_s);
                    });
                }
                writeValue(xml, u"c:overlay"_s, u"0"_s);
                writeTextLook(xml, plan, 1200, inkColour);
            });
        }
        writeValue(xml, u"c:plotVisOnly"_s, u"1"_s);
        writeValue(xml, u"c:dispBlanksAs"_s, u"gap"_s);
    });
    xml.element(u"c:spPr"_s, [&] { writeNothing(xml); });
    writeTextLook(xml, plan, 1200, inkColour);
    xml.element(u"c:externalData"_s, {{u"r:id"_s, workbookId}},
                [&] { writeValue(xml, u"c:autoUpdate"_s, u"0"_s); });
}

} // namespace

QByteArray chartXml(const Chart &chart, const DocumentWords &words, const QString &workbookId,
                    const SlideDesign &design)
{
    return Xml::document(
        u"c:chartSpace"_s,
        {{u"xmlns:c"_s, chartNamespace}, {u"xmlns:a"_s, drawingNamespace}, {u"xmlns:r"_s, relationNamespace}},
        [&](Xml &xml) { writeChart(xml, ChartPlan(chart, words, design), workbookId); });
}

} // namespace lagesbild
