#include "core/documents/pptxshapes.h"

#include "core/documents/documentcolours.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct ThemeColour {
    std::uint32_t value;
    QStringView name;
};
constexpr std::array themeColours{ThemeColour{0x1B1F24, u"tx1"},     ThemeColour{0xFFFFFF, u"bg1"},
                                  ThemeColour{0x14548C, u"accent1"}, ThemeColour{0x0E7C73, u"accent2"},
                                  ThemeColour{0xB4510F, u"accent3"}, ThemeColour{0x868F9A, u"accent4"}};

constexpr Rgb hatchLine{0x868F9A};
constexpr Rgb hatchGround{0xF3F4F6};

qint64 inches(double length)
{
    return static_cast<qint64>(length * static_cast<double>(emuPerInch));
}

} // namespace

QString emu(qint64 length)
{
    return QString::number(length);
}

SlideGrid slideGrid(SlideFormat format)
{
    SlideGrid grid;
    grid.width = format == SlideFormat::Wide ? qint64{12192000} : inches(10);
    grid.height = inches(7.5);
    const qint64 margin = inches(0.5);
    const qint64 inner = grid.width - 2 * margin;
    grid.example = {0, 0, grid.width, inches(0.28)};
    grid.title = {margin, inches(0.36), inner, inches(0.62)};
    grid.subtitle = {margin, inches(0.98), inner, inches(0.3)};
    grid.finding = {margin, inches(1.34), inner, inches(0.66)};
    grid.content = {margin, inches(2.08), inner, inches(4.66)};
    grid.source = {margin, inches(6.92), inner - inches(0.8), inches(0.4)};
    grid.number = {margin + inner - inches(0.7), inches(6.92), inches(0.7), inches(0.4)};
    grid.coverTitle = {margin, inches(2.3), inner, inches(1.3)};
    grid.coverSubtitle = {margin, inches(3.7), inner, inches(1.2)};
    return grid;
}

int scaledSize(int size, double scale)
{
    constexpr double halfPoint = 50;
    return static_cast<int>(std::lround(size * scale / halfPoint) * std::lround(halfPoint));
}

SlideDesign slideDesign(SlideFormat format)
{
    SlideDesign design;
    design.grid = slideGrid(format);
    design.title = {u"title"_s, {}};
    design.subtitle = {u"body"_s, u"12"_s};
    design.finding = {u"body"_s, u"13"_s};
    design.content = {QString(), u"14"_s};
    design.source = {u"ftr"_s, u"10"_s};
    design.number = design.coverNumber = {u"sldNum"_s, u"11"_s};
    design.coverTitle = {u"ctrTitle"_s, {}};
    design.coverSubtitle = {u"subTitle"_s, u"1"_s};
    if (format == SlideFormat::Standard)
        design.sizeName = u"screen4x3"_s;
    return design;
}

void writeColour(Xml &xml, Rgb colour)
{
    if (colour == focusFieldColour) {
        // The accent's shadow on whatever ground a template has.
        xml.element(u"a:schemeClr"_s, {{u"val"_s, u"accent1"_s}}, [&] {
            xml.empty(u"a:alpha"_s, {{u"val"_s, u"12000"_s}});
        });
        return;
    }
    if (colour == quietColour) {
        // A template's second text colour is often a blue as strong as its accents; this is its first one, lighter.
        xml.element(u"a:schemeClr"_s, {{u"val"_s, u"tx1"_s}}, [&] {
            xml.empty(u"a:lumMod"_s, {{u"val"_s, u"75000"_s}});
            xml.empty(u"a:lumOff"_s, {{u"val"_s, u"29000"_s}});
        });
        return;
    }
    const auto found = std::ranges::find(themeColours, colour.value, &ThemeColour::value);
    if (found != themeColours.end())
        xml.empty(u"a:schemeClr"_s, {{u"val"_s, found->name.toString()}});
    else
        xml.empty(u"a:srgbClr"_s, {{u"val"_s, u"%1"_s.arg(colour.value, 6, 16, QChar(u'0')).toUpper()}});
}

void writeSolidFill(Xml &xml, Rgb colour)
{
    xml.element(u"a:solidFill"_s, [&] { writeColour(xml, colour); });
}

void writeFill(Xml &xml, Rgb colour, ShapePattern pattern)
{
    if (pattern == ShapePattern::None) {
        writeSolidFill(xml, colour);
        return;
    }
    // LibreOffice draws most patterns as slanting lines; of those of dots this one becomes a grid.
    const QString preset = pattern == ShapePattern::Few ? u"dotGrid"_s : u"wdUpDiag"_s;
    xml.element(u"a:pattFill"_s, {{u"prst"_s, preset}}, [&] {
        xml.element(u"a:fgClr"_s, [&] { writeColour(xml, hatchLine); });
        xml.element(u"a:bgClr"_s, [&] { writeColour(xml, hatchGround); });
    });
}

void writeFrame(Xml &xml, const QString &name, const SlideBox &box)
{
    xml.element(name, [&] {
        xml.empty(u"a:off"_s, {{u"x"_s, emu(box.x)}, {u"y"_s, emu(box.y)}});
        xml.empty(u"a:ext"_s, {{u"cx"_s, emu(box.width)}, {u"cy"_s, emu(box.height)}});
    });
}

void writeParagraphs(Xml &xml, const QString &text, const QString &language, const TextLook &look)
{
    const QString size = look.size > 0 ? QString::number(look.size) : QString();
    const QString bold = look.bold ? u"1"_s : QString();
    for (const QString &line : text.split(u'\n')) {
        xml.element(u"a:p"_s, [&] {
            if (!look.align.isNull())
                xml.empty(u"a:pPr"_s, {{u"algn"_s, look.align}});
            if (line.isEmpty()) {
                xml.empty(u"a:endParaRPr"_s, {{u"lang"_s, language}, {u"sz"_s, size}});
                return;
            }
            xml.element(u"a:r"_s, [&] {
                xml.element(u"a:rPr"_s, {{u"lang"_s, language}, {u"sz"_s, size}, {u"b"_s, bold}}, [&] {
                    if (!look.hasColour)
                        return;
                    writeSolidFill(xml, look.colour);
                    xml.empty(u"a:latin"_s, {{u"typeface"_s, u"+mn-lt"_s}});
                });
                xml.textElement(u"a:t"_s, line);
            });
        });
    }
}

void writePlaceholder(Xml &xml, const Placeholder &place, const QString &text, const QString &language,
                      const TextLook &look)
{
    xml.element(u"p:sp"_s, [&] {
        xml.element(u"p:nvSpPr"_s, [&] {
            xml.empty(u"p:cNvPr"_s, {{u"id"_s, QString::number(place.id)}, {u"name"_s, place.name}});
            xml.element(u"p:cNvSpPr"_s, [&] { xml.empty(u"a:spLocks"_s, {{u"noGrp"_s, u"1"_s}}); });
            xml.element(u"p:nvPr"_s, [&] {
                const QString size =
                    place.type == u"ftr" || place.type == u"sldNum" ? u"quarter"_s : QString();
                xml.empty(u"p:ph"_s, {{u"type"_s, place.type}, {u"sz"_s, size}, {u"idx"_s, place.index}});
            });
        });
        if (place.box)
            xml.element(u"p:spPr"_s, [&] { writeFrame(xml, u"a:xfrm"_s, *place.box); });
        else
            xml.empty(u"p:spPr"_s);
        xml.element(u"p:txBody"_s, [&] {
            xml.empty(u"a:bodyPr"_s);
            xml.empty(u"a:lstStyle"_s);
            if (place.type == u"ftr") {
                // Said again here, for not every program takes a footer's look from the layout.
                writeParagraphs(xml, text, language,
                                {.size = 1000, .colour = quietColour, .hasColour = true, .align = u"l"_s});
                return;
            }
            if (place.type != u"sldNum") {
                writeParagraphs(xml, text, language, look);
                return;
            }
            xml.element(u"a:p"_s, [&] {
                const QString id = u"{6E3F9C52-1B7A-4D0C-9A54-3F2B8E71C0D4}"_s;
                xml.element(u"a:fld"_s, {{u"id"_s, id}, {u"type"_s, u"slidenum"_s}}, [&] {
                    xml.empty(u"a:rPr"_s, {{u"lang"_s, language}});
                    xml.textElement(u"a:t"_s, text);
                });
            });
        });
    });
}

void writeTextBox(Xml &xml, int id, const QString &name, const SlideBox &box, const QString &text,
                  const QString &language, const TextLook &look, const QString &anchor)
{
    xml.element(u"p:sp"_s, [&] {
        xml.element(u"p:nvSpPr"_s, [&] {
            xml.empty(u"p:cNvPr"_s, {{u"id"_s, QString::number(id)}, {u"name"_s, name}});
            xml.empty(u"p:cNvSpPr"_s, {{u"txBox"_s, u"1"_s}});
            xml.empty(u"p:nvPr"_s);
        });
        xml.element(u"p:spPr"_s, [&] {
            writeFrame(xml, u"a:xfrm"_s, box);
            xml.element(u"a:prstGeom"_s, {{u"prst"_s, u"rect"_s}}, [&] { xml.empty(u"a:avLst"_s); });
            xml.empty(u"a:noFill"_s);
        });
        xml.element(u"p:txBody"_s, [&] {
            xml.empty(u"a:bodyPr"_s, {{u"wrap"_s, u"square"_s},
                                      {u"lIns"_s, u"0"_s},
                                      {u"tIns"_s, u"0"_s},
                                      {u"rIns"_s, u"0"_s},
                                      {u"bIns"_s, u"0"_s},
                                      {u"anchor"_s, anchor}});
            xml.empty(u"a:lstStyle"_s);
            writeParagraphs(xml, text, language, look);
        });
    });
}

void writeGroup(Xml &xml, int id, const QString &name, const QString &altText, const SlideBox &box,
                const std::function<void()> &content)
{
    xml.element(u"p:grpSp"_s, [&] {
        xml.element(u"p:nvGrpSpPr"_s, [&] {
            xml.empty(u"p:cNvPr"_s,
                      {{u"id"_s, QString::number(id)}, {u"name"_s, name}, {u"descr"_s, altText}});
            xml.empty(u"p:cNvGrpSpPr"_s);
            xml.empty(u"p:nvPr"_s);
        });
        xml.element(u"p:grpSpPr"_s, [&] {
            xml.element(u"a:xfrm"_s, [&] {
                for (const QString &prefix : {u"a:"_s, u"a:ch"_s}) {
                    const bool own = prefix == u"a:";
                    xml.empty(own ? u"a:off"_s : u"a:chOff"_s, {{u"x"_s, emu(box.x)}, {u"y"_s, emu(box.y)}});
                    xml.empty(own ? u"a:ext"_s : u"a:chExt"_s,
                              {{u"cx"_s, emu(box.width)}, {u"cy"_s, emu(box.height)}});
                }
            });
        });
        content();
    });
}

void writeContentPlace(Xml &xml, const SlideDesign &design)
{
    xml.element(u"p:nvPr"_s, [&] {
        if (design.content)
            xml.empty(u"p:ph"_s, {{u"type"_s, design.content->type}, {u"idx"_s, design.content->index}});
    });
}

void writeTreeHead(Xml &xml)
{
    xml.element(u"p:nvGrpSpPr"_s, [&] {
        xml.empty(u"p:cNvPr"_s, {{u"id"_s, u"1"_s}, {u"name"_s, u""_s}});
        xml.empty(u"p:cNvGrpSpPr"_s);
        xml.empty(u"p:nvPr"_s);
    });
    xml.element(u"p:grpSpPr"_s, [&] {
        xml.element(u"a:xfrm"_s, [&] {
            for (const auto &[offset, extent] :
                 {std::pair(u"a:off"_s, u"a:ext"_s), {u"a:chOff"_s, u"a:chExt"_s}}) {
                xml.empty(offset, {{u"x"_s, u"0"_s}, {u"y"_s, u"0"_s}});
                xml.empty(extent, {{u"cx"_s, u"0"_s}, {u"cy"_s, u"0"_s}});
            }
        });
    });
}

} // namespace lagesbild
