#include "core/documents/pptxsizekey.h"

#include "core/documents/documentcolours.h"
#include "core/documents/textwidth.h"

#include <algorithm>
#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int wordsSize = 1200;    ///< hundredths of a point
constexpr double besideCircle = 5; ///< this and what follows in points
constexpr double betweenMarks = 16;
constexpr double aboveAndBelow = 3;

qint64 emuOf(double points)
{
    return std::llround(points * static_cast<double>(emuPerPoint));
}

/// A mark, or the words before all of them.
struct KeyPart {
    double diameter = 0; ///< points; 0: words alone
    QString text;
    double textWidth = 0;

    double width() const { return diameter + (diameter > 0 ? besideCircle : 0) + textWidth; }
};

std::vector<KeyPart> partsOf(const Chart &chart, double textSize)
{
    constexpr double most = 72; // of the marks of a chart
    constexpr double least = 2;
    std::vector<KeyPart> parts;
    if (!chart.sizeTitle.isEmpty())
        parts.push_back({0, chart.sizeTitle + u':', 0});
    for (const SizeMark &mark : chart.sizeMarks)
        parts.push_back({std::clamp(mark.diameter, least, most), mark.text, 0});
    for (KeyPart &part : parts)
        part.textWidth = (widthInEms(part.text) + 1) * textSize;
    return parts;
}

double heightOf(const std::vector<KeyPart> &parts, double textSize)
{
    constexpr double lineHeight = 1.4;
    const double tallest = std::ranges::max(parts, {}, &KeyPart::diameter).diameter;
    return std::max(tallest, lineHeight * textSize) + 2 * aboveAndBelow;
}

double textSizeOf(const SlideDesign &design)
{
    return scaledSize(wordsSize, design.scale) / 100.0;
}

void writeCircle(Xml &xml, int id, const QString &name, const SlideBox &box)
{
    xml.element(u"p:sp"_s, [&] {
        xml.element(u"p:nvSpPr"_s, [&] {
            xml.empty(u"p:cNvPr"_s, {{u"id"_s, QString::number(id)}, {u"name"_s, name}, {u"descr"_s, name}});
            xml.empty(u"p:cNvSpPr"_s);
            xml.empty(u"p:nvPr"_s);
        });
        xml.element(u"p:spPr"_s, [&] {
            writeFrame(xml, u"a:xfrm"_s, box);
            xml.element(u"a:prstGeom"_s, {{u"prst"_s, u"ellipse"_s}}, [&] { xml.empty(u"a:avLst"_s); });
            xml.empty(u"a:noFill"_s);
            xml.element(u"a:ln"_s, {{u"w"_s, u"9525"_s}}, [&] { writeSolidFill(xml, quietColour); });
        });
    });
}

} // namespace

SlideBox chartBox(const Chart &chart, const SlideDesign &design)
{
    SlideBox box = design.grid.content;
    if (!chart.sizeMarks.empty()) {
        const double textSize = textSizeOf(design);
        box.height -= emuOf(heightOf(partsOf(chart, textSize), textSize));
    }
    return box;
}

int writeSizeKey(Xml &xml, int firstId, const Chart &chart, const SlideDesign &design,
                 const DocumentWords &spoken)
{
    if (chart.sizeMarks.empty())
        return firstId;
    const double textSize = textSizeOf(design);
    const std::vector<KeyPart> parts = partsOf(chart, textSize);
    double width = betweenMarks * static_cast<double>(parts.size() - 1);
    QStringList texts;
    for (const KeyPart &part : parts) {
        width += part.width();
        if (part.diameter > 0)
            texts << part.text;
    }
    const SlideBox &content = design.grid.content;
    const qint64 height = emuOf(heightOf(parts, textSize));
    const SlideBox box{std::max(content.x, content.x + content.width - emuOf(width)),
                       content.y + content.height - height, emuOf(width), height};
    const TextLook look{.size = scaledSize(wordsSize, design.scale), .colour = inkColour, .hasColour = true};
    int next = firstId + 1;
    writeGroup(xml, firstId, chart.sizeTitle, u"%1: %2"_s.arg(chart.sizeTitle, texts.join(u"; "_s)), box,
               [&] {
                   qint64 x = box.x;
                   for (const KeyPart &part : parts) {
                       const qint64 diameter = emuOf(part.diameter);
                       if (diameter > 0) {
                           writeCircle(xml, next++, part.text,
                                       {x, box.y + (height - diameter) / 2, diameter, diameter});
                           x += diameter + emuOf(besideCircle);
                       }
                       writeTextBox(xml, next++, part.text, {x, box.y, emuOf(part.textWidth), height},
                                    part.text, spoken.language, look, u"ctr"_s);
                       x += emuOf(part.textWidth + betweenMarks);
                   }
               });
    return next;
}

} // namespace lagesbild
