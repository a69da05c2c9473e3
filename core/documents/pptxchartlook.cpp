#include "core/documents/pptxchartlook.h"

#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

QString exactText(double value)
{
    return QString::number(value, 'g', 17);
}

QString flagText(bool on)
{
    return on ? u"1"_s : u"0"_s;
}

void writeValue(Xml &xml, const QString &name, const QString &content)
{
    xml.empty(name, {{u"val"_s, content}});
}

void writePointFill(Xml &xml, const PointLook &look)
{
    if (look.opacity >= 1) {
        writeSolidFill(xml, look.colour);
        return;
    }
    constexpr double wholly = 100000;
    xml.element(u"a:solidFill"_s, [&] {
        xml.element(
            u"a:srgbClr"_s, {{u"val"_s, u"%1"_s.arg(look.colour.value, 6, 16, QChar(u'0')).toUpper()}},
            [&] { writeValue(xml, u"a:alpha"_s, QString::number(std::lround(look.opacity * wholly))); });
    });
}

void writeTextLook(Xml &xml, const ChartPlan &plan, int size, Rgb colour, bool bold)
{
    xml.element(u"c:txPr"_s, [&] {
        xml.empty(u"a:bodyPr"_s);
        xml.empty(u"a:lstStyle"_s);
        xml.element(u"a:p"_s, [&] {
            xml.element(u"a:pPr"_s, [&] {
                xml.element(
                    u"a:defRPr"_s,
                    {{u"sz"_s, QString::number(scaledSize(size, plan.scale))}, {u"b"_s, flagText(bold)}},
                    [&] { writeSolidFill(xml, colour); });
            });
            xml.empty(u"a:endParaRPr"_s, {{u"lang"_s, plan.words.language}});
        });
    });
}

void writeLine(Xml &xml, Rgb colour, double points, bool dashed)
{
    const auto width = static_cast<qint64>(points * static_cast<double>(emuPerPoint));
    xml.element(u"a:ln"_s, {{u"w"_s, QString::number(width)}, {u"cap"_s, dashed ? u"flat"_s : u"rnd"_s}},
                [&] {
                    writeSolidFill(xml, colour);
                    if (dashed)
                        writeValue(xml, u"a:prstDash"_s, u"sysDash"_s);
                    xml.empty(u"a:round"_s);
                });
}

void writeNothing(Xml &xml)
{
    xml.empty(u"a:noFill"_s);
    xml.element(u"a:ln"_s, [&] { xml.empty(u"a:noFill"_s); });
}

} // namespace lagesbild
