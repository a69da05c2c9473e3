#include "core/documents/pptxchart.h"

#include "core/documents/chartlabels.h"
#include "core/documents/chartsheet.h"
#include "core/documents/numberformat.h"
#include "core/documents/pptxshapes.h"
#include "core/documents/xml.h"

#include <algorithm>
#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Rgb text{0x1B1F24};
constexpr Rgb quiet{0x59616B};
constexpr Rgb grid{0xE2E5E9};
constexpr Rgb paper{0xFFFFFF};
constexpr int categoryAxis = 111111111;
constexpr int valueAxis = 222222222;
constexpr int nameSize = 1000;      ///< of the names of points, hundredths of a point
constexpr double labelStep = 0.065; ///< height of an end label, share of the plot
constexpr double endLabelRoom = 0.2;
constexpr double shortBar = 0.15; ///< share of the longest that has no room for its value inside

QString number(double value)
{
    return QString::number(value, 'g', 17);
}

QString flag(bool on)
{
    return on ? u"1"_s : u"0"_s;
}

void value(Xml &xml, const QString &name, const QString &content)
{
    xml.empty(name, {{u"val"_s, content}});
}

/// Whether white reads better on it than the text's own colour (WCAG 2.1, relative luminance).
bool isDark(Rgb colour)
{
    constexpr double asFarFromEither = 0.2;
    const auto part = [&colour](unsigned int shift) {
        return std::pow(static_cast<double>((colour.value >> shift) & 0xFFU) / 255, 2.2);
    };
    return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0) < asFarFromEither;
}

QSizeF inPoints(const SlideBox &box)
{
    constexpr auto perPoint = static_cast<double>(emuPerPoint);
    return {static_cast<double>(box.width) / perPoint, static_cast<double>(box.height) / perPoint};
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

/// A fill that lets what lies behind it shine through as much as the look says.
void writePointFill(Xml &xml, const PointLook &look)
{
    if (look.opacity >= 1) {
        writeSolidFill(xml, look.colour);
        return;
    }
    constexpr double wholly = 100000;
    xml.element(u"a:solidFill"_s, [&] {
        xml.element(u"a:srgbClr"_s,
                    {{u"val"_s, u"%1"_s.arg(look.colour.value, 6, 16, QChar(u'0')).toUpper()}},
                    [&] { value(xml, u"a:alpha"_s, QString::number(std::lround(look.opacity * wholly))); });
    });
}

/// How large a mark of a scatter is, as the schema allows.
QString markerSize(const PointLook &look)
{
    constexpr double standingOut = 8;
    return QString::number(std::clamp(std::lround(look.diameter > 0 ? look.diameter : standingOut), 2L, 72L));
}

/// Axes have no more decimals than tell their lines apart.
QString axisFormat(const Chart &chart)
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

/// Writes one chart; knows where its numbers lie.
class ChartPart
{
public:
    ChartPart(const Chart &chart, const DocumentWords &words, const SlideDesign &design)
        : m_chart(chart),
          m_words(words),
          m_scale(design.scale),
          m_sheet(chartSheet(chart, words)),
          m_format(formatCode(chart.form, numbersOf(chart))),
          m_axisFormat(axisFormat(chart)),
          m_positionFormat(formatCode(chart.positionForm, positionsOf(chart))),
          m_shifts(endLabelShifts(chart, labelStep)),
          m_sides(nameSides(chart, inPoints(design.grid.content), scaledSize(nameSize, design.scale) / 100.0))
    {
    }

    void write(Xml &xml, const QString &workbookId) const;

private:
    void writePlot(Xml &xml) const;
    void writeLayout(Xml &xml) const;
    void writeBars(Xml &xml) const;
    void writeLines(Xml &xml) const;
    void writeScatter(Xml &xml) const;
    void writeSeries(Xml &xml, std::size_t index) const;
    void writeName(Xml &xml, std::size_t index) const;
    void writeLook(Xml &xml, const ChartSeries &series) const;
    void writeMarker(Xml &xml, const ChartSeries &series) const;
    void writePoints(Xml &xml, const ChartSeries &series) const;
    void writeLabels(Xml &xml, std::size_t index) const;
    void writeValueLabels(Xml &xml, const ChartSeries &series) const;
    void writeRankedLabel(Xml &xml, const ChartSeries &series) const;
    void writeEndLabel(Xml &xml, std::size_t index) const;
    void writePointNames(Xml &xml, std::size_t index) const;
    void writeWhiskers(Xml &xml, std::size_t index) const;
    void writeCategories(Xml &xml) const;
    void writeNumbers(Xml &xml, const QString &name, int column, const QString &format) const;
    void writeReference(Xml &xml, int column) const;
    void writeCategoryAxis(Xml &xml) const;
    void writeValueAxis(Xml &xml, int id, int crossing, const QString &side) const;
    void writeAxisTitle(Xml &xml, const QString &title) const;
    void writeTextLook(Xml &xml, int size, Rgb colour, bool bold = false) const;
    void writeLine(Xml &xml, Rgb colour, double points, bool dashed) const;

    bool isLine(const ChartSeries &series) const
    {
        return m_chart.kind == ChartKind::Lines || (m_chart.kind == ChartKind::Ranked && series.isLine);
    }
    bool isUpright() const
    {
        return m_chart.kind != ChartKind::Bars && !(m_chart.kind == ChartKind::Stacked && m_chart.lying);
    }
    bool hasEndLabels() const
    {
        return std::ranges::any_of(
            m_chart.series, [this](const ChartSeries &series) { return isLine(series) && series.labelled; });
    }
    int categorySize() const;

    const Chart &m_chart;
    const DocumentWords &m_words;
    double m_scale;
    ChartSheet m_sheet;
    QString m_format;
    QString m_axisFormat;
    QString m_positionFormat;
    std::vector<double> m_shifts;
    NameSides m_sides;
};

int ChartPart::categorySize() const
{
    constexpr qsizetype roomy = 12;
    constexpr qsizetype many = 20;
    const qsizetype count = m_chart.categories.size();
    return count <= roomy ? 1300 : count <= many ? 1100 : 900;
}

void ChartPart::writeTextLook(Xml &xml, int size, Rgb colour, bool bold) const
{
    xml.element(u"c:txPr"_s, [&] {
        xml.empty(u"a:bodyPr"_s);
        xml.empty(u"a:lstStyle"_s);
        xml.element(u"a:p"_s, [&] {
            xml.element(u"a:pPr"_s, [&] {
                xml.element(u"a:defRPr"_s,
                            {{u"sz"_s, QString::number(scaledSize(size, m_scale))}, {u"b"_s, flag(bold)}},
                            [&] { writeSolidFill(xml, colour); });
            });
            xml.empty(u"a:endParaRPr"_s, {{u"lang"_s, m_words.language}});
        });
    });
}

void ChartPart::writeLine(Xml &xml, Rgb colour, double points, bool dashed) const
{
    const auto width = static_cast<qint64>(points * static_cast<double>(emuPerPoint));
    xml.element(u"a:ln"_s, {{u"w"_s, QString::number(width)}, {u"cap"_s, dashed ? u"flat"_s : u"rnd"_s}},
                [&] {
                    writeSolidFill(xml, colour);
                    if (dashed)
                        value(xml, u"a:prstDash"_s, u"sysDash"_s);
                    xml.empty(u"a:round"_s);
                });
}

void ChartPart::writeReference(Xml &xml, int column) const
{
    xml.textElement(u"c:f"_s, rangeText(m_words.figuresSheet, column, m_sheet.rowCount));
}

void ChartPart::writeCategories(Xml &xml) const
{
    xml.element(u"c:cat"_s, [&] {
        xml.element(u"c:strRef"_s, [&] {
            writeReference(xml, 0);
            xml.element(u"c:strCache"_s, [&] {
                value(xml, u"c:ptCount"_s, QString::number(m_chart.categories.size()));
                for (qsizetype i = 0; i < m_chart.categories.size(); ++i)
                    xml.element(u"c:pt"_s, {{u"idx"_s, QString::number(i)}},
                                [&] { xml.textElement(u"c:v"_s, m_chart.categories[i]); });
            });
        });
    });
}

void ChartPart::writeNumbers(Xml &xml, const QString &name, int column, const QString &format) const
{
    xml.element(name, [&] {
        xml.element(u"c:numRef"_s, [&] {
            writeReference(xml, column);
            xml.element(u"c:numCache"_s, [&] {
                xml.textElement(u"c:formatCode"_s, format);
                value(xml, u"c:ptCount"_s, QString::number(m_sheet.rowCount));
                const auto &numbers = m_sheet.columns[static_cast<std::size_t>(column)].numbers;
                for (std::size_t i = 0; i < numbers.size(); ++i) {
                    if (numbers[i]) // what is missing has no point: a gap
                        xml.element(u"c:pt"_s, {{u"idx"_s, QString::number(i)}},
                                    [&] { xml.textElement(u"c:v"_s, number(*numbers[i])); });
                }
            });
        });
    });
}

void ChartPart::writeName(Xml &xml, std::size_t index) const
{
    xml.element(u"c:tx"_s, [&] {
        xml.element(u"c:strRef"_s, [&] {
            xml.textElement(u"c:f"_s, titleCellText(m_words.figuresSheet, m_sheet.places[index].values));
            xml.element(u"c:strCache"_s, [&] {
                value(xml, u"c:ptCount"_s, u"1"_s);
                xml.element(u"c:pt"_s, {{u"idx"_s, u"0"_s}},
                            [&] { xml.textElement(u"c:v"_s, m_chart.series[index].name); });
            });
        });
    });
}

void ChartPart::writeLook(Xml &xml, const ChartSeries &series) const
{
    xml.element(u"c:spPr"_s, [&] {
        if (isLine(series) || (m_chart.kind == ChartKind::Scatter && series.isLine)) {
            writeLine(xml, series.colour, series.width, series.dashed);
        } else if (m_chart.kind == ChartKind::Scatter) {
            xml.element(u"a:ln"_s, [&] { xml.empty(u"a:noFill"_s); });
        } else {
            writeSolidFill(xml, series.colour);
        }
    });
}

void ChartPart::writeMarker(Xml &xml, const ChartSeries &series) const
{
    const bool points = m_chart.kind == ChartKind::Scatter && !series.isLine;
    xml.element(u"c:marker"_s, [&] {
        value(xml, u"c:symbol"_s, points ? u"circle"_s : u"none"_s);
        if (!points)
            return;
        value(xml, u"c:size"_s, u"6"_s);
        xml.element(u"c:spPr"_s, [&] {
            writeSolidFill(xml, series.colour);
            xml.element(u"a:ln"_s, [&] { xml.empty(u"a:noFill"_s); });
        });
    });
}

void ChartPart::writePoints(Xml &xml, const ChartSeries &series) const
{
    const bool scatter = m_chart.kind == ChartKind::Scatter;
    const auto writePoint = [&](const PointLook &look) {
        if (look.hollow)
            xml.empty(u"a:noFill"_s);
        else
            writePointFill(xml, look);
        if (look.hollow)
            writeLine(xml, look.colour, 1.25, !scatter && !isLine(series));
        else if (look.opacity < 1)
            writeLine(xml, look.colour, 0.75, false);
    };
    for (const PointLook &look : series.looks) {
        xml.element(u"c:dPt"_s, [&] {
            value(xml, u"c:idx"_s, QString::number(look.index));
            if (!scatter && !isLine(series)) {
                value(xml, u"c:invertIfNegative"_s, u"0"_s);
                value(xml, u"c:bubble3D"_s, u"0"_s);
                xml.element(u"c:spPr"_s, [&] { writePoint(look); });
                return;
            }
            xml.element(u"c:marker"_s, [&] {
                value(xml, u"c:symbol"_s, u"circle"_s);
                value(xml, u"c:size"_s, markerSize(look));
                xml.element(u"c:spPr"_s, [&] { writePoint(look); });
            });
            value(xml, u"c:bubble3D"_s, u"0"_s);
            if (isLine(series)) // else the stretch before the point would lose its look
                writeLook(xml, series);
        });
    }
}

void writeShown(Xml &xml, bool values, bool categories, bool names)
{
    value(xml, u"c:showLegendKey"_s, u"0"_s);
    value(xml, u"c:showVal"_s, flag(values));
    value(xml, u"c:showCatName"_s, flag(categories));
    value(xml, u"c:showSerName"_s, flag(names));
    value(xml, u"c:showPercent"_s, u"0"_s);
    value(xml, u"c:showBubbleSize"_s, u"0"_s);
}

void ChartPart::writeEndLabel(Xml &xml, std::size_t index) const
{
    const ChartSeries &series = m_chart.series[index];
    const std::optional<std::size_t> last = lastValue(series);
    if (!last)
        return;
    xml.element(u"c:dLbl"_s, [&] {
        value(xml, u"c:idx"_s, QString::number(*last));
        const double shift = m_shifts[index];
        if (shift != 0) {
            xml.element(u"c:layout"_s, [&] {
                xml.element(u"c:manualLayout"_s, [&] {
                    value(xml, u"c:x"_s, u"0"_s);
                    value(xml, u"c:y"_s, number(shift * 0.85)); // of the whole chart, not of the plot
                });
            });
        }
        xml.empty(u"c:numFmt"_s, {{u"formatCode"_s, m_format}, {u"sourceLinked"_s, u"0"_s}});
        xml.element(u"c:spPr"_s, [&] {
            xml.empty(u"a:noFill"_s);
            xml.element(u"a:ln"_s, [&] { xml.empty(u"a:noFill"_s); });
        });
        writeTextLook(xml, 1200, series.colour, series.width > 2.5);
        value(xml, u"c:dLblPos"_s, u"r"_s);
        writeShown(xml, true, false, true);
        xml.textElement(u"c:separator"_s, u" "_s);
    });
}

void ChartPart::writePointNames(Xml &xml, std::size_t index) const
{
    const ChartSeries &series = m_chart.series[index];
    const std::vector<std::optional<NameSide>> &sides = m_sides[index];
    for (std::size_t i = 0; i < sides.size(); ++i) {
        if (!sides[i])
            continue;
        const bool stands = std::ranges::any_of(series.looks, [i](const PointLook &look) {
            return look.named && look.index == static_cast<int>(i);
        });
        xml.element(u"c:dLbl"_s, [&] {
            value(xml, u"c:idx"_s, QString::number(i));
            xml.element(u"c:tx"_s, [&] {
                xml.element(u"c:rich"_s, [&] {
                    xml.empty(u"a:bodyPr"_s);
                    xml.empty(u"a:lstStyle"_s);
                    writeParagraphs(xml, series.pointNames[static_cast<qsizetype>(i)], m_words.language,
                                    {.size = scaledSize(nameSize, m_scale), .bold = stands});
                });
            });
            value(xml, u"c:dLblPos"_s, keyOf(*sides[i]));
            writeShown(xml, true, false, false);
        });
    }
}

void ChartPart::writeLabels(Xml &xml, std::size_t index) const
{
    const ChartSeries &series = m_chart.series[index];
    if (!series.labelled && !series.namesPoints)
        return;
    xml.element(u"c:dLbls"_s, [&] {
        if (series.namesPoints || isLine(series)) {
            if (series.namesPoints)
                writePointNames(xml, index);
            else
                writeEndLabel(xml, index);
            writeShown(xml, false, false, false);
            return;
        }
        if (m_chart.kind == ChartKind::Ranked) {
            writeRankedLabel(xml, series);
            writeShown(xml, false, false, false);
            return;
        }
        writeValueLabels(xml, series);
    });
}

void ChartPart::writeRankedLabel(Xml &xml, const ChartSeries &series) const
{
    // Of all the thin bars only the one that stands out is named.
    for (const PointLook &look : series.looks) {
        if (!look.named)
            continue;
        xml.element(u"c:dLbl"_s, [&] {
            value(xml, u"c:idx"_s, QString::number(look.index));
            xml.empty(u"c:numFmt"_s, {{u"formatCode"_s, m_format}, {u"sourceLinked"_s, u"0"_s}});
            xml.element(u"c:spPr"_s, [&] { xml.empty(u"a:noFill"_s); });
            writeTextLook(xml, 1200, isDark(look.colour) ? look.colour : text, true);
            value(xml, u"c:dLblPos"_s, u"outEnd"_s);
            writeShown(xml, true, true, false);
            xml.textElement(u"c:separator"_s, u" "_s);
        });
    }
}

/// Where whiskers stand at the end of the bars, values stand inside, at the foot.
void ChartPart::writeValueLabels(Xml &xml, const ChartSeries &series) const
{
    const bool stacked = m_chart.kind == ChartKind::Stacked;
    const bool inside = stacked || !series.whiskers.empty();
    const auto writeAll = [&](Rgb colour, const QString &position) {
        xml.empty(u"c:numFmt"_s, {{u"formatCode"_s, m_format}, {u"sourceLinked"_s, u"0"_s}});
        xml.element(u"c:spPr"_s, [&] {
            xml.empty(u"a:noFill"_s);
            xml.element(u"a:ln"_s, [&] { xml.empty(u"a:noFill"_s); });
        });
        writeTextLook(xml, categorySize(), colour, inside);
        value(xml, u"c:dLblPos"_s, position);
        writeShown(xml, true, false, false);
    };
    const auto isHollow = [&series](std::size_t i) {
        return std::ranges::any_of(series.looks, [i](const PointLook &look) {
            return look.hollow && look.index == static_cast<int>(i);
        });
    };
    const QString insidePosition = stacked ? u"ctr"_s : u"inBase"_s;
    const std::vector<double> numbers = numbersOf(m_chart);
    const double longest =
        numbers.empty()
            ? 0
            : std::abs(*std::ranges::max_element(numbers, {}, [](double x) { return std::abs(x); }));
    for (std::size_t i = 0; inside && i < series.values.size(); ++i) {
        const bool isShort = !stacked && series.values[i] && std::abs(*series.values[i]) < shortBar * longest;
        if (!isHollow(i) && !isShort)
            continue;
        xml.element(u"c:dLbl"_s, [&] {
            value(xml, u"c:idx"_s, QString::number(i));
            writeAll(text, isHollow(i) ? insidePosition : u"outEnd"_s);
        });
    }
    writeAll(inside && isDark(series.colour) ? paper : text, inside ? insidePosition : u"outEnd"_s);
}

void ChartPart::writeWhiskers(Xml &xml, std::size_t index) const
{
    const SeriesPlace &place = m_sheet.places[index];
    if (place.down < 0)
        return;
    xml.element(u"c:errBars"_s, [&] {
        if (m_chart.kind != ChartKind::Bars)
            value(xml, u"c:errDir"_s, u"y"_s);
        value(xml, u"c:errBarType"_s, u"both"_s);
        value(xml, u"c:errValType"_s, u"cust"_s);
        value(xml, u"c:noEndCap"_s, u"0"_s);
        writeNumbers(xml, u"c:plus"_s, place.up, m_format);
        writeNumbers(xml, u"c:minus"_s, place.down, m_format);
        xml.element(u"c:spPr"_s, [&] {
            writeLine(xml, isLine(m_chart.series[index]) ? m_chart.series[index].colour : text, 1, false);
        });
    });
}

void ChartPart::writeSeries(Xml &xml, std::size_t index) const
{
    const ChartSeries &series = m_chart.series[index];
    const bool scatter = m_chart.kind == ChartKind::Scatter;
    xml.element(u"c:ser"_s, [&] {
        value(xml, u"c:idx"_s, QString::number(index));
        value(xml, u"c:order"_s, QString::number(index));
        writeName(xml, index);
        writeLook(xml, series);
        if (isLine(series) || scatter)
            writeMarker(xml, series);
        else
            value(xml, u"c:invertIfNegative"_s, u"0"_s);
        writePoints(xml, series);
        writeLabels(xml, index);
        writeWhiskers(xml, index);
        if (scatter) {
            writeNumbers(xml, u"c:xVal"_s, m_sheet.places[index].positions, m_positionFormat);
            writeNumbers(xml, u"c:yVal"_s, m_sheet.places[index].values, m_format);
        } else {
            writeCategories(xml);
            writeNumbers(xml, u"c:val"_s, m_sheet.places[index].values, m_format);
        }
        if (isLine(series) || scatter)
            value(xml, u"c:smooth"_s, u"0"_s);
    });
}

void ChartPart::writeBars(Xml &xml) const
{
    const bool stacked = m_chart.kind == ChartKind::Stacked;
    xml.element(u"c:barChart"_s, [&] {
        value(xml, u"c:barDir"_s, isUpright() ? u"col"_s : u"bar"_s);
        value(xml, u"c:grouping"_s, stacked ? u"stacked"_s : u"clustered"_s);
        value(xml, u"c:varyColors"_s, u"0"_s);
        for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
            if (!isLine(m_chart.series[i]))
                writeSeries(xml, i);
        }
        value(xml, u"c:gapWidth"_s, m_chart.kind == ChartKind::Ranked ? u"20"_s : u"60"_s);
        if (stacked || m_chart.kind == ChartKind::Ranked) // classes of ranked bars are series in one place
            value(xml, u"c:overlap"_s, u"100"_s);
        value(xml, u"c:axId"_s, QString::number(categoryAxis));
        value(xml, u"c:axId"_s, QString::number(valueAxis));
    });
}

void ChartPart::writeLines(Xml &xml) const
{
    if (std::ranges::none_of(m_chart.series, [this](const ChartSeries &series) { return isLine(series); }))
        return;
    xml.element(u"c:lineChart"_s, [&] {
        value(xml, u"c:grouping"_s, u"standard"_s);
        value(xml, u"c:varyColors"_s, u"0"_s);
        for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
            if (isLine(m_chart.series[i]))
                writeSeries(xml, i);
        }
        value(xml, u"c:marker"_s, u"1"_s);
        value(xml, u"c:axId"_s, QString::number(categoryAxis));
        value(xml, u"c:axId"_s, QString::number(valueAxis));
    });
}

void ChartPart::writeScatter(Xml &xml) const
{
    xml.element(u"c:scatterChart"_s, [&] {
        value(xml, u"c:scatterStyle"_s, u"lineMarker"_s);
        value(xml, u"c:varyColors"_s, u"0"_s);
        for (std::size_t i = 0; i < m_chart.series.size(); ++i)
            writeSeries(xml, i);
        value(xml, u"c:axId"_s, QString::number(categoryAxis));
        value(xml, u"c:axId"_s, QString::number(valueAxis));
    });
}

void ChartPart::writeAxisTitle(Xml &xml, const QString &title) const
{
    if (title.isEmpty())
        return;
    xml.element(u"c:title"_s, [&] {
        xml.element(u"c:tx"_s, [&] {
            xml.element(u"c:rich"_s, [&] {
                xml.empty(u"a:bodyPr"_s);
                xml.empty(u"a:lstStyle"_s);
                writeParagraphs(xml, title, m_words.language,
                                {.size = scaledSize(1100, m_scale), .colour = quiet, .hasColour = true});
            });
        });
        value(xml, u"c:overlay"_s, u"0"_s);
    });
}

void ChartPart::writeCategoryAxis(Xml &xml) const
{
    const bool ranked = m_chart.kind == ChartKind::Ranked;
    const bool bars = !isUpright();
    xml.element(u"c:catAx"_s, [&] {
        value(xml, u"c:axId"_s, QString::number(categoryAxis));
        xml.element(u"c:scaling"_s,
                    [&] { value(xml, u"c:orientation"_s, bars ? u"maxMin"_s : u"minMax"_s); });
        value(xml, u"c:delete"_s, u"0"_s);
        value(xml, u"c:axPos"_s, bars ? u"l"_s : u"b"_s);
        xml.empty(u"c:numFmt"_s, {{u"formatCode"_s, u"General"_s}, {u"sourceLinked"_s, u"0"_s}});
        value(xml, u"c:majorTickMark"_s, u"none"_s);
        value(xml, u"c:minorTickMark"_s, u"none"_s);
        value(xml, u"c:tickLblPos"_s,
              ranked            ? u"none"_s
              : m_chart.fromTop ? u"nextTo"_s
                                : u"low"_s); // below in either case
        xml.element(u"c:spPr"_s, [&] { writeLine(xml, Rgb{0x868F9A}, 1, false); });
        writeTextLook(xml, bars ? categorySize() : 1200, bars ? text : quiet);
        value(xml, u"c:crossAx"_s, QString::number(valueAxis));
        value(xml, u"c:crosses"_s, m_chart.fromTop ? u"max"_s : u"autoZero"_s);
        value(xml, u"c:auto"_s, u"0"_s);
        value(xml, u"c:lblAlgn"_s, u"ctr"_s);
        value(xml, u"c:lblOffset"_s, u"100"_s);
        if (bars)
            value(xml, u"c:tickLblSkip"_s, u"1"_s); // a municipality without a name would be none
        value(xml, u"c:noMultiLvlLbl"_s, u"1"_s);
    });
}

void ChartPart::writeValueAxis(Xml &xml, int id, int crossing, const QString &side) const
{
    const bool positions = id == categoryAxis;
    const bool bars = !isUpright();
    const std::optional<double> &low = positions ? m_chart.positionLow : m_chart.low;
    const std::optional<double> &high = positions ? m_chart.positionHigh : m_chart.high;
    xml.element(u"c:valAx"_s, [&] {
        value(xml, u"c:axId"_s, QString::number(id));
        xml.element(u"c:scaling"_s, [&] {
            if (positions && m_chart.positionsLogarithmic)
                value(xml, u"c:logBase"_s, u"10"_s);
            value(xml, u"c:orientation"_s, m_chart.fromTop && !positions ? u"maxMin"_s : u"minMax"_s);
            if (high)
                value(xml, u"c:max"_s, number(*high));
            if (low)
                value(xml, u"c:min"_s, number(*low));
        });
        value(xml, u"c:delete"_s, u"0"_s);
        value(xml, u"c:axPos"_s, side);
        if (!positions)
            xml.element(u"c:majorGridlines"_s,
                        [&] { xml.element(u"c:spPr"_s, [&] { writeLine(xml, grid, 0.75, false); }); });
        writeAxisTitle(xml, positions ? m_chart.positionTitle : m_chart.valueTitle);
        xml.empty(u"c:numFmt"_s, {{u"formatCode"_s, positions ? m_positionFormat : m_axisFormat},
                                  {u"sourceLinked"_s, u"0"_s}});
        value(xml, u"c:majorTickMark"_s, u"none"_s);
        value(xml, u"c:minorTickMark"_s, u"none"_s);
        value(xml, u"c:tickLblPos"_s, bars ? u"high"_s : u"low"_s);
        xml.element(u"c:spPr"_s, [&] { xml.element(u"a:ln"_s, [&] { xml.empty(u"a:noFill"_s); }); });
        writeTextLook(xml, 1100, quiet);
        value(xml, u"c:crossAx"_s, QString::number(crossing));
        value(xml, u"c:crosses"_s, u"autoZero"_s);
        value(xml, u"c:crossBetween"_s, m_chart.kind == ChartKind::Scatter ? u"midCat"_s : u"between"_s);
        if (!positions && m_chart.step)
            value(xml, u"c:majorUnit"_s, number(*m_chart.step));
    });
}

void ChartPart::writeLayout(Xml &xml) const
{
    if (!hasEndLabels()) {
        xml.empty(u"c:layout"_s);
        return;
    }
    xml.element(u"c:layout"_s, [&] {
        xml.element(u"c:manualLayout"_s, [&] {
            value(xml, u"c:layoutTarget"_s, u"inner"_s);
            value(xml, u"c:xMode"_s, u"edge"_s);
            value(xml, u"c:yMode"_s, u"edge"_s);
            value(xml, u"c:x"_s, u"0.065"_s);
            value(xml, u"c:y"_s, u"0.05"_s);
            value(xml, u"c:w"_s, number(1 - 0.065 - endLabelRoom));
            value(xml, u"c:h"_s, u"0.85"_s);
        });
    });
}

void ChartPart::writePlot(Xml &xml) const
{
    xml.element(u"c:plotArea"_s, [&] {
        writeLayout(xml);
        if (m_chart.kind == ChartKind::Scatter) {
            writeScatter(xml);
            writeValueAxis(xml, categoryAxis, valueAxis, u"b"_s);
            writeValueAxis(xml, valueAxis, categoryAxis, u"l"_s);
        } else {
            if (m_chart.kind != ChartKind::Lines)
                writeBars(xml);
            writeLines(xml);
            writeCategoryAxis(xml);
            writeValueAxis(xml, valueAxis, categoryAxis, isUpright() ? u"l"_s : u"b"_s);
        }
        xml.element(u"c:spPr"_s, [&] { xml.empty(u"a:noFill"_s); });
    });
}

void ChartPart::write(Xml &xml, const QString &workbookId) const
{
    value(xml, u"c:date1904"_s, u"0"_s);
    value(xml, u"c:lang"_s, m_words.language);
    value(xml, u"c:roundedCorners"_s, u"0"_s);
    xml.element(u"c:chart"_s, [&] {
        value(xml, u"c:autoTitleDeleted"_s, u"1"_s); // the slide has one
        writePlot(xml);
        if (m_chart.showsLegend) {
            xml.element(u"c:legend"_s, [&] {
                value(xml, u"c:legendPos"_s, u"t"_s);
                value(xml, u"c:overlay"_s, u"0"_s);
                writeTextLook(xml, 1200, text);
            });
        }
        value(xml, u"c:plotVisOnly"_s, u"1"_s);
        value(xml, u"c:dispBlanksAs"_s, u"gap"_s);
    });
    xml.element(u"c:spPr"_s, [&] {
        xml.empty(u"a:noFill"_s);
        xml.element(u"a:ln"_s, [&] { xml.empty(u"a:noFill"_s); });
    });
    writeTextLook(xml, 1200, text);
    xml.element(u"c:externalData"_s, {{u"r:id"_s, workbookId}},
                [&] { value(xml, u"c:autoUpdate"_s, u"0"_s); });
}

} // namespace

QByteArray chartXml(const Chart &chart, const DocumentWords &words, const QString &workbookId,
                    const SlideDesign &design)
{
    return Xml::document(
        u"c:chartSpace"_s,
        {{u"xmlns:c"_s, chartNamespace}, {u"xmlns:a"_s, drawingNamespace}, {u"xmlns:r"_s, relationNamespace}},
        [&](Xml &xml) { ChartPart(chart, words, design).write(xml, workbookId); });
}

} // namespace lagesbild
