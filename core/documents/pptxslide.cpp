#include "core/documents/pptxslide.h"

#include "core/documents/documentcolours.h"
#include "core/documents/pptxsizekey.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// No colour of the theme's: the band is light whatever ground a template has, so its words stay dark.
constexpr Rgb bandText{0x14181D};
constexpr int smallestText = 1000; ///< of texts that shrink to fit, hundredths of a point

void writeChartFrame(Xml &xml, int id, const Slide &slide, const SlideDesign &design)
{
    xml.element(u"p:graphicFrame"_s, [&] {
        xml.element(u"p:nvGraphicFramePr"_s, [&] {
            xml.empty(u"p:cNvPr"_s, {{u"id"_s, QString::number(id)},
                                     {u"name"_s, slide.title},
                                     {u"descr"_s, slide.chart->altText}});
            xml.element(u"p:cNvGraphicFramePr"_s, [&] {
                xml.empty(u"a:graphicFrameLocks"_s, {{u"noGrp"_s, u"1"_s}});
            });
            writeContentPlace(xml, design);
        });
        writeFrame(xml, u"p:xfrm"_s, chartBox(*slide.chart, design));
        xml.element(u"a:graphic"_s, [&] {
            xml.element(u"a:graphicData"_s, {{u"uri"_s, chartNamespace}}, [&] {
                xml.empty(u"c:chart"_s, {{u"xmlns:c"_s, chartNamespace}, {u"r:id"_s, slide.chartId}});
            });
        });
    });
}

/// A striped band with the words in its middle: nobody takes invented figures for real ones.
void writeExampleBand(Xml &xml, int id, const SlideBox &box, const DocumentWords &words)
{
    xml.element(u"p:sp"_s, [&] {
        xml.element(u"p:nvSpPr"_s, [&] {
            xml.empty(u"p:cNvPr"_s, {{u"id"_s, QString::number(id)},
                                     {u"name"_s, words.exampleMark},
                                     {u"descr"_s, words.exampleMark}});
            xml.empty(u"p:cNvSpPr"_s);
            xml.empty(u"p:nvPr"_s);
        });
        xml.element(u"p:spPr"_s, [&] {
            writeFrame(xml, u"a:xfrm"_s, box);
            xml.element(u"a:prstGeom"_s, {{u"prst"_s, u"rect"_s}}, [&] { xml.empty(u"a:avLst"_s); });
            xml.element(u"a:pattFill"_s, {{u"prst"_s, u"wdUpDiag"_s}}, [&] {
                xml.element(u"a:fgClr"_s, [&] { xml.empty(u"a:srgbClr"_s, {{u"val"_s, u"F2D38A"_s}}); });
                xml.element(u"a:bgClr"_s, [&] { xml.empty(u"a:srgbClr"_s, {{u"val"_s, u"FBF1D6"_s}}); });
            });
            xml.element(u"a:ln"_s, [&] { xml.empty(u"a:noFill"_s); });
        });
        xml.element(u"p:txBody"_s, [&] {
            xml.empty(u"a:bodyPr"_s, {{u"tIns"_s, u"0"_s}, {u"bIns"_s, u"0"_s}, {u"anchor"_s, u"ctr"_s}});
            xml.empty(u"a:lstStyle"_s);
            writeParagraphs(
                xml, words.exampleMark, words.language,
                {.size = 1200, .bold = true, .colour = bandText, .hasColour = true, .align = u"ctr"_s});
        });
    });
}

/// How high about @p text becomes in letters of @p size, hundredths of a point, within @p width.
double textHeight(const QString &text, qint64 width, int size)
{
    constexpr double letter = 0.55; // width beside the height, as in tables
    constexpr double lineHeight = 1.2;
    constexpr double perPoint = static_cast<double>(emuPerPoint) / 100; // sizes are hundredths
    double lines = 0;
    for (const QString &paragraph : text.split(u'\n')) {
        const double length = letter * perPoint * size * static_cast<double>(paragraph.size());
        lines += std::ceil(length / static_cast<double>(width));
    }
    return lines * lineHeight * perPoint * size;
}

/// A size from @p smallest to @p size at which @p text stays inside @p box: titles of templates are made for a few
/// words, and some findings are long. 0 where @p size will do.
int fittingSize(const QString &text, const SlideBox &box, int size, int smallest)
{
    constexpr int step = 100;
    const auto fits = [&](int tried) {
        return textHeight(text, box.width, tried) <= static_cast<double>(box.height);
    };
    int fitting = size;
    while (fitting > smallest && !fits(fitting))
        fitting -= step;
    return fitting == size ? 0 : fitting;
}

/// Writes the texts of a slide, each into the layout's place or a box of its own.
class SlideTexts
{
public:
    SlideTexts(Xml &xml, const SlideDesign &design, const QString &language)
        : m_xml(xml), m_design(design), m_language(language)
    {
    }

    int nextId() { return m_id++; }
    void setNextId(int id) { m_id = id; }

    void writeTitle(const QString &text, const std::optional<LayoutPlace> &place, const SlideBox &box)
    {
        const int smallest = scaledSize(1600, m_design.scale);
        if (place) {
            const int usual = m_design.titleSize;
            const TextLook look{.size = usual == 0 ? 0 : fittingSize(text, box, usual, smallest)};
            writePlaceholder(m_xml, placeholder(u"Rubrik"_s, *place, box), text, m_language, look);
            return;
        }
        const TextLook look{.size = sizeFor(text, box, scaledSize(2600, m_design.scale), smallest),
                            .bold = true,
                            .hasColour = true};
        writeTextBox(m_xml, nextId(), u"Rubrik"_s, box, text, m_language, look, u"b"_s);
    }
    /// @param look of a text box; its size is also the greatest of a text that a layout has a place for
    void write(const QString &name, const QString &text, const std::optional<LayoutPlace> &place,
               const SlideBox &box, TextLook look, const QString &anchor)
    {
        if (text.isEmpty())
            return;
        const int usual = scaledSize(look.size, m_design.scale);
        const int smallest = std::min(usual, scaledSize(smallestText, m_design.scale));
        if (place) {
            look = {.size = fittingSize(text, box, usual, smallest)};
            writePlaceholder(m_xml, placeholder(name, *place, box), text, m_language, look);
            return;
        }
        look.size = sizeFor(text, box, usual, smallest);
        writeTextBox(m_xml, nextId(), name, box, text, m_language, look, anchor);
    }
    void writeNumber(int number, const std::optional<LayoutPlace> &place)
    {
        if (place)
            writePlaceholder(m_xml, {nextId(), u"Bildnummer"_s, place->type, place->index, {}},
                             QString::number(number), m_language);
    }

private:
    static int sizeFor(const QString &text, const SlideBox &box, int usual, int smallest)
    {
        const int fitting = fittingSize(text, box, usual, smallest);
        return fitting == 0 ? usual : fitting;
    }
    Placeholder placeholder(const QString &name, const LayoutPlace &place, const SlideBox &box)
    {
        return {nextId(), name, place.type, place.index, place.moved ? std::optional(box) : std::nullopt};
    }

    Xml &m_xml;
    const SlideDesign &m_design;
    const QString &m_language;
    int m_id = 2;
};

/// A subtitle too long for one line even in the smallest letters gets two, at the cost of what is said below it.
void makeRoomForSubtitle(const Slide &slide, SlideDesign &design)
{
    SlideBox &subtitle = design.grid.subtitle;
    const double height = textHeight(slide.subtitle, subtitle.width, scaledSize(smallestText, design.scale));
    if (height <= static_cast<double>(subtitle.height))
        return;
    const qint64 more = subtitle.height / 2;
    subtitle.height += more;
    design.grid.finding.y += more;
    design.grid.finding.height -= more;
    for (std::optional<LayoutPlace> *place : {&design.subtitle, &design.finding}) {
        if (*place)
            (*place)->moved = true;
    }
}

/// Where the slide has a description its picture begins further down, and what is said over it takes the room.
SlideDesign designFor(const Slide &slide, SlideDesign design)
{
    makeRoomForSubtitle(slide, design);
    if (slide.map != nullptr && isBesideWords(*slide.map))
        return mapDesign(*slide.map, std::move(design), !slide.description.isEmpty());
    if (slide.description.isEmpty())
        return design;
    constexpr qint64 part = 5; // of the picture's height
    const qint64 more = design.grid.content.height / part;
    design.grid.finding.height += more;
    design.grid.content.y += more;
    design.grid.content.height -= more;
    if (design.finding)
        design.finding->moved = true;
    return design;
}

QString saidOver(const Slide &slide)
{
    QStringList texts{slide.description, slide.finding};
    texts.removeAll(QString());
    return texts.join(u'\n');
}

/// In the order in which they are read.
void writeShapes(Xml &xml, const Slide &slide, const SlideDesign &design, const Document &document,
                 int number)
{
    const DocumentWords &words = document.words;
    const SlideGrid &grid = design.grid;
    const TextLook quietly{.size = 1300, .colour = quietColour, .hasColour = true};
    const TextLook plainly{.size = 1600, .colour = inkColour, .hasColour = true};
    const TextLook small{.size = 1000, .colour = quietColour, .hasColour = true};
    const TextLook largely{.size = 2000, .colour = quietColour, .hasColour = true};
    const QString top = u"t"_s;
    SlideTexts texts(xml, design, words.language);
    if (document.example)
        writeExampleBand(xml, texts.nextId(), grid.example, words);
    if (slide.isCover) {
        texts.writeTitle(slide.title, design.coverTitle, grid.coverTitle);
        texts.write(u"Underrubrik"_s, slide.subtitle, design.coverSubtitle, grid.coverSubtitle, largely, top);
    } else {
        texts.writeTitle(slide.title, design.title, grid.title);
        texts.write(u"Mått"_s, slide.subtitle, design.subtitle, grid.subtitle, quietly, top);
        texts.write(u"Slutsats"_s, saidOver(slide), design.finding, grid.finding, plainly, top);
    }
    if (slide.chart != nullptr) {
        writeChartFrame(xml, texts.nextId(), slide, design);
        texts.setNextId(writeSizeKey(xml, texts.nextId(), *slide.chart, design, words));
    }
    if (slide.map != nullptr)
        texts.setNextId(writeMap(xml, texts.nextId(), *slide.map, slide.mapPiece, design, words));
    if (slide.table != nullptr)
        writeTable(xml, texts.nextId(), *slide.table, slide.piece, design, words);
    texts.write(u"Källa"_s, slide.source, design.source, grid.source, small, u"b"_s);
    texts.writeNumber(number, slide.isCover ? design.coverNumber : design.number);
}

} // namespace

SlideDesign chartDesign(const Slide &slide, const SlideDesign &design)
{
    SlideDesign placed = designFor(slide, design);
    placed.grid.content = chartBox(*slide.chart, placed);
    return placed;
}

QByteArray slideXml(const Slide &slide, const SlideDesign &design, const Document &document, int number)
{
    return Xml::document(u"p:sld"_s,
                         {{u"xmlns:a"_s, drawingNamespace},
                          {u"xmlns:r"_s, relationNamespace},
                          {u"xmlns:p"_s, presentationNamespace}},
                         [&](Xml &xml) {
                             xml.element(u"p:cSld"_s, [&] {
                                 xml.element(u"p:spTree"_s, [&] {
                                     writeTreeHead(xml);
                                     writeShapes(xml, slide, designFor(slide, design), document, number);
                                 });
                             });
                             xml.element(u"p:clrMapOvr"_s, [&] { xml.empty(u"a:masterClrMapping"_s); });
                         });
}

QByteArray notesXml(const QString &text, const DocumentWords &words)
{
    return Xml::document(
        u"p:notes"_s,
        {{u"xmlns:a"_s, drawingNamespace},
         {u"xmlns:r"_s, relationNamespace},
         {u"xmlns:p"_s, presentationNamespace}},
        [&](Xml &xml) {
            xml.element(u"p:cSld"_s, [&] {
                xml.element(u"p:spTree"_s, [&] {
                    writeTreeHead(xml);
                    xml.element(u"p:sp"_s, [&] {
                        xml.element(u"p:nvSpPr"_s, [&] {
                            xml.empty(u"p:cNvPr"_s, {{u"id"_s, u"2"_s}, {u"name"_s, u"Bild"_s}});
                            xml.element(u"p:cNvSpPr"_s, [&] {
                                xml.empty(u"a:spLocks"_s, {{u"noGrp"_s, u"1"_s},
                                                           {u"noRot"_s, u"1"_s},
                                                           {u"noChangeAspect"_s, u"1"_s}});
                            });
                            xml.element(u"p:nvPr"_s, [&] {
                                xml.empty(u"p:ph"_s, {{u"type"_s, u"sldImg"_s}, {u"idx"_s, u"2"_s}});
                            });
                        });
                        xml.empty(u"p:spPr"_s);
                    });
                    writePlaceholder(xml, {3, u"Anteckningar"_s, u"body"_s, u"1"_s, {}}, text,
                                     words.language);
                });
            });
            xml.element(u"p:clrMapOvr"_s, [&] { xml.empty(u"a:masterClrMapping"_s); });
        });
}

} // namespace lagesbild
