#include "core/documents/pptxchartlabels.h"

#include "core/documents/documentcolours.h"
#include "core/documents/numberformat.h"
#include "core/documents/pptxchartlook.h"

#include <algorithm>
#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double shortBar = 0.15; ///< share of the longest that has no room for its value inside

/// Whether white reads better on it than the text's own colour (WCAG 2.1, relative luminance).
bool isDark(Rgb colour)
{
    constexpr double asFarFromEither = 0.2;
    const auto part = [&colour](unsigned int shift) {
        return std::pow(static_cast<double>((colour.value >> shift) & 0xFFU) / 255, 2.2);
    };
    return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0) < asFarFromEither;
}

QString keyOf(NameSide side)
{
    switch (side) {
    case NameSide::Right:
        return u"r"_s;
    case NameSide::Left:
        return u"l"_s;
    case NameSide::Above:
        return u"t"_s;
    case NameSide::Below:
        break;
    }
    return u"b"_s;
}

void writeShown(Xml &xml, bool values, bool categories, bool names)
{
    writeValue(xml, u"c:showLegendKey"_s, u"0"_s);
    writeValue(xml, u"c:showVal"_s, flagText(values));
    writeValue(xml, u"c:showCatName"_s, flagText(categories));
    writeValue(xml, u"c:showSerName"_s, flagText(names));
    writeValue(xml, u"c:showPercent"_s, u"0"_s);
    writeValue(xml, u"c:showBubbleSize"_s, u"0"_s);
}

void writeEndLabel(Xml &xml, const ChartPlan &plan, std::size_t index)
{
    const ChartSeries &series = plan.chart.series[index];
    const std::optional<std::size_t> last = lastValue(series);
    if (!last)
        return;
    xml.element(u"c:dLbl"_s, [&] {
        writeValue(xml, u"c:idx"_s, QString::number(*last));
        const double shift = plan.shifts[index];
        if (shift != 0) {
            xml.element(u"c:layout"_s, [&] {
                xml.element(u"c:manualLayout"_s, [&] {
                    writeValue(xml, u"c:x"_s, u"0"_s);
                    writeValue(xml, u"c:y"_s, exactText(shift * 0.85)); // of the whole chart, not of the plot
                });
            });
        }
        xml.empty(u"c:numFmt"_s, {{u"formatCode"_s, plan.format}, {u"sourceLinked"_s, u"0"_s}});
        xml.element(u"c:spPr"_s, [&] { writeNothing(xml); });
        writeTextLook(xml, plan, 1200, series.colour, series.width > 2.5);
        writeValue(xml, u"c:dLblPos"_s, u"r"_s);
        writeShown(xml, true, false, true);
        xml.textElement(u"c:separator"_s, u" "_s);
    });
}

/// Lets a name be read on whatever mark it lies; LibreOffice, whose marks let nothing shine through, makes it solid.
void writeNameGround(Xml &xml)
{
    xml.element(u"c:spPr"_s, [&] {
        xml.element(u"a:solidFill"_s, [&] {
            xml.element(u"a:schemeClr"_s, {{u"val"_s, u"bg1"_s}},
                        [&] { writeValue(xml, u"a:alpha"_s, u"75000"_s); });
        });
        xml.element(u"a:ln"_s, [&] { xml.empty(u"a:noFill"_s); });
    });
}

void writePointNames(Xml &xml, const ChartPlan &plan, std::size_t index)
{
    const ChartSeries &series = plan.chart.series[index];
    const std::vector<std::optional<NameSide>> &sides = plan.sides[index];
    for (std::size_t i = 0; i < sides.size(); ++i) {
        if (!sides[i])
            continue;
        const bool stands = std::ranges::any_of(series.looks, [i](const PointLook &look) {
            return look.named && look.index == static_cast<int>(i);
        });
        xml.element(u"c:dLbl"_s, [&] {
            writeValue(xml, u"c:idx"_s, QString::number(i));
            xml.element(u"c:tx"_s, [&] {
                xml.element(u"c:rich"_s, [&] {
                    xml.empty(u"a:bodyPr"_s);
                    xml.empty(u"a:lstStyle"_s);
                    writeParagraphs(xml, series.pointNames[static_cast<qsizetype>(i)], plan.words.language,
                                    {.size = scaledSize(pointNameSize, plan.scale), .bold = stands});
                });
            });
            if (stands && plan.foremost)
                writeNameGround(xml);
            writeValue(xml, u"c:dLblPos"_s, keyOf(*sides[i]));
            writeShown(xml, true, false, false);
        });
    }
}

void writeRankedLabel(Xml &xml, const ChartPlan &plan, const ChartSeries &series)
{
    // Of all the thin bars only the one that stands out is named.
    for (const PointLook &look : series.looks) {
        if (!look.named)
            continue;
        xml.element(u"c:dLbl"_s, [&] {
            writeValue(xml, u"c:idx"_s, QString::number(look.index));
            xml.empty(u"c:numFmt"_s, {{u"formatCode"_s, plan.format}, {u"sourceLinked"_s, u"0"_s}});
            xml.element(u"c:spPr"_s, [&] { xml.empty(u"a:noFill"_s); });
            writeTextLook(xml, plan, 1200, isDark(look.colour) ? look.colour : inkColour, true);
            writeValue(xml, u"c:dLblPos"_s, u"outEnd"_s);
            writeShown(xml, true, true, false);
            xml.textElement(u"c:separator"_s, u" "_s);
        });
    }
}

/// Where whiskers stand at the end of the bars, values stand inside, at the foot.
void writeValueLabels(Xml &xml, const ChartPlan &plan, const ChartSeries &series)
{
    const bool stacked = plan.chart.kind == ChartKind::Stacked;
    const bool inside = stacked || !series.whiskers.empty();
    const auto writeAll = [&](Rgb colour, const QString &position) {
        xml.empty(u"c:numFmt"_s, {{u"formatCode"_s, plan.format}, {u"sourceLinked"_s, u"0"_s}});
        xml.element(u"c:spPr"_s, [&] { writeNothing(xml); });
        writeTextLook(xml, plan, plan.categorySize(), colour, inside);
        writeValue(xml, u"c:dLblPos"_s, position);
        writeShown(xml, true, false, false);
    };
    const auto isHollow = [&series](std::size_t i) {
        return std::ranges::any_of(series.looks, [i](const PointLook &look) {
            return look.hollow && look.index == static_cast<int>(i);
        });
    };
    const QString insidePosition = stacked ? u"ctr"_s : u"inBase"_s;
    const std::vector<double> numbers = numbersOf(plan.chart);
    const double longest =
        numbers.empty()
            ? 0
            : std::abs(*std::ranges::max_element(numbers, {}, [](double x) { return std::abs(x); }));
    for (std::size_t i = 0; inside && i < series.values.size(); ++i) {
        const bool isShort = !stacked && series.values[i] && std::abs(*series.values[i]) < shortBar * longest;
        if (!isHollow(i) && !isShort)
            continue;
        xml.element(u"c:dLbl"_s, [&] {
            writeValue(xml, u"c:idx"_s, QString::number(i));
            writeAll(inkColour, isHollow(i) ? insidePosition : u"outEnd"_s);
        });
    }
    writeAll(inside && isDark(series.colour) ? paperColour : inkColour,
             inside ? insidePosition : u"outEnd"_s);
}

} // namespace

void writeLabels(Xml &xml, const ChartPlan &plan, std::size_t index)
{
    const ChartSeries &series = plan.chart.series[index];
    if ((!series.labelled && !series.namesPoints) || !plan.showsValues)
        return;
    xml.element(u"c:dLbls"_s, [&] {
        if (series.namesPoints || plan.isLine(series)) {
            if (series.namesPoints)
                writePointNames(xml, plan, index);
            else
                writeEndLabel(xml, plan, index);
            writeShown(xml, false, false, false);
            return;
        }
        if (plan.chart.kind == ChartKind::Ranked) {
            writeRankedLabel(xml, plan, series);
            writeShown(xml, false, false, false);
            return;
        }
        writeValueLabels(xml, plan, series);
    });
}

} // namespace lagesbild
