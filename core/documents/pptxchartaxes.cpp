#include "core/documents/pptxchartaxes.h"

#include "core/documents/documentcolours.h"
#include "core/documents/pptxchartlook.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

void writeAxisTitle(Xml &xml, const ChartPlan &plan, const QString &title)
{
    if (title.isEmpty())
        return;
    xml.element(u"c:title"_s, [&] {
        xml.element(u"c:tx"_s, [&] {
            xml.element(u"c:rich"_s, [&] {
                xml.empty(u"a:bodyPr"_s);
                xml.empty(u"a:lstStyle"_s);
                writeParagraphs(
                    xml, title, plan.words.language,
                    {.size = scaledSize(1100, plan.scale), .colour = quietColour, .hasColour = true});
            });
        });
        writeValue(xml, u"c:overlay"_s, u"0"_s);
    });
}

} // namespace

void writeCategoryAxis(Xml &xml, const ChartPlan &plan)
{
    const bool ranked = plan.chart.kind == ChartKind::Ranked;
    const bool bars = !plan.isUpright();
    xml.element(u"c:catAx"_s, [&] {
        writeValue(xml, u"c:axId"_s, QString::number(categoryAxis));
        xml.element(u"c:scaling"_s,
                    [&] { writeValue(xml, u"c:orientation"_s, bars ? u"maxMin"_s : u"minMax"_s); });
        writeValue(xml, u"c:delete"_s, u"0"_s);
        writeValue(xml, u"c:axPos"_s, bars ? u"l"_s : u"b"_s);
        xml.empty(u"c:numFmt"_s, {{u"formatCode"_s, u"General"_s}, {u"sourceLinked"_s, u"0"_s}});
        writeValue(xml, u"c:majorTickMark"_s, u"none"_s);
        writeValue(xml, u"c:minorTickMark"_s, u"none"_s);
        writeValue(xml, u"c:tickLblPos"_s,
                   ranked               ? u"none"_s
                   : plan.chart.fromTop ? u"nextTo"_s
                                        : u"low"_s); // below in either case
        xml.element(u"c:spPr"_s, [&] { writeLine(xml, Rgb{0x868F9A}, 1, false); });
        writeTextLook(xml, plan, bars ? plan.categorySize() : 1200, bars ? inkColour : quietColour);
        writeValue(xml, u"c:crossAx"_s, QString::number(valueAxis));
        writeValue(xml, u"c:crosses"_s, plan.chart.fromTop ? u"max"_s : u"autoZero"_s);
        writeValue(xml, u"c:auto"_s, u"0"_s);
        writeValue(xml, u"c:lblAlgn"_s, u"ctr"_s);
        writeValue(xml, u"c:lblOffset"_s, u"100"_s);
        if (bars)
            writeValue(xml, u"c:tickLblSkip"_s, u"1"_s); // a municipality without a name would be none
        writeValue(xml, u"c:noMultiLvlLbl"_s, u"1"_s);
    });
}

void writeValueAxis(Xml &xml, const ChartPlan &plan, int id, int crossing, const QString &side)
{
    const bool positions = id == categoryAxis;
    const bool bars = !plan.isUpright();
    const std::optional<double> &low = positions ? plan.chart.positionLow : plan.chart.low;
    const std::optional<double> &high = positions ? plan.chart.positionHigh : plan.chart.high;
    xml.element(u"c:valAx"_s, [&] {
        writeValue(xml, u"c:axId"_s, QString::number(id));
        xml.element(u"c:scaling"_s, [&] {
            if (positions && plan.chart.positionsLogarithmic)
                writeValue(xml, u"c:logBase"_s, u"10"_s);
            writeValue(xml, u"c:orientation"_s, plan.chart.fromTop && !positions ? u"maxMin"_s : u"minMax"_s);
            if (high)
                writeValue(xml, u"c:max"_s, exactText(*high));
            if (low)
                writeValue(xml, u"c:min"_s, exactText(*low));
        });
        writeValue(xml, u"c:delete"_s, u"0"_s);
        writeValue(xml, u"c:axPos"_s, side);
        if (!positions)
            xml.element(u"c:majorGridlines"_s,
                        [&] { xml.element(u"c:spPr"_s, [&] { writeLine(xml, ruleColour, 0.75, false); }); });
        writeAxisTitle(xml, plan, positions ? plan.chart.positionTitle : plan.chart.valueTitle);
        xml.empty(u"c:numFmt"_s, {{u"formatCode"_s, positions ? plan.positionFormat : plan.axisFormat},
                                  {u"sourceLinked"_s, u"0"_s}});
        writeValue(xml, u"c:majorTickMark"_s, u"none"_s);
        writeValue(xml, u"c:minorTickMark"_s, u"none"_s);
        writeValue(xml, u"c:tickLblPos"_s, bars ? u"high"_s : u"low"_s);
        xml.element(u"c:spPr"_s, [&] { xml.element(u"a:ln"_s, [&] { xml.empty(u"a:noFill"_s); }); });
        writeTextLook(xml, plan, 1100, quietColour);
        writeValue(xml, u"c:crossAx"_s, QString::number(crossing));
        writeValue(xml, u"c:crosses"_s, u"autoZero"_s);
        writeValue(xml, u"c:crossBetween"_s,
                   plan.chart.kind == ChartKind::Scatter ? u"midCat"_s : u"between"_s);
        if (!positions && plan.chart.step)
            writeValue(xml, u"c:majorUnit"_s, exactText(*plan.chart.step));
    });
}

} // namespace lagesbild
