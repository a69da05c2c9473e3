#include "core/documents/pptxslide.h"

#include "core/documents/pptxmap.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

void writeChartFrame(Xml &xml, int id, const Slide &slide, const SlideBox &box)
{
    xml.element(u"p:graphicFrame"_s, [&] {
        xml.element(u"p:nvGraphicFramePr"_s, [&] {
            xml.empty(u"p:cNvPr"_s, {{u"id"_s, QString::number(id)},
                                     {u"name"_s, slide.title},
                                     {u"descr"_s, slide.chart->altText}});
            xml.element(u"p:cNvGraphicFramePr"_s, [&] {
                xml.empty(u"a:graphicFrameLocks"_s, {{u"noGrp"_s, u"1"_s}});
            });
            xml.element(u"p:nvPr"_s, [&] { xml.empty(u"p:ph"_s, {{u"idx"_s, u"14"_s}}); });
        });
        writeFrame(xml, u"p:xfrm"_s, box);
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
            writeParagraphs(xml, words.exampleMark, words.language,
                            {.size = 1200, .bold = true, .hasColour = true, .align = u"ctr"_s});
        });
    });
}

/// In the order in which they are read.
void writeShapes(Xml &xml, const Slide &slide, const SlideGrid &grid, const Document &document, int number)
{
    const DocumentWords &words = document.words;
    int id = 2;
    const auto place = [&](const QString &name, const QString &type, const QString &index,
                           const QString &text) {
        if (!text.isEmpty())
            writePlaceholder(xml, {id++, name, type, index}, text, words.language);
    };
    if (document.example)
        writeExampleBand(xml, id++, grid.example, words);
    if (slide.isCover) {
        place(u"Rubrik"_s, u"ctrTitle"_s, {}, slide.title);
        place(u"Underrubrik"_s, u"subTitle"_s, u"1"_s, slide.subtitle);
    } else {
        place(u"Rubrik"_s, u"title"_s, {}, slide.title);
        place(u"Mått"_s, u"body"_s, u"12"_s, slide.subtitle);
        place(u"Slutsats"_s, u"body"_s, u"13"_s, slide.finding);
    }
    if (slide.chart != nullptr)
        writeChartFrame(xml, id++, slide, grid.content);
    if (slide.map != nullptr)
        id = writeMap(xml, id, *slide.map, grid.content, words);
    if (slide.table != nullptr)
        writeTable(xml, id++, *slide.table, slide.piece, grid.content, words);
    place(u"Källa"_s, u"ftr"_s, u"10"_s, slide.source);
    place(u"Bildnummer"_s, u"sldNum"_s, u"11"_s, QString::number(number));
}

} // namespace

QByteArray slideXml(const Slide &slide, const SlideGrid &grid, const Document &document, int number)
{
    return Xml::document(u"p:sld"_s,
                         {{u"xmlns:a"_s, drawingNamespace},
                          {u"xmlns:r"_s, relationNamespace},
                          {u"xmlns:p"_s, presentationNamespace}},
                         [&](Xml &xml) {
                             xml.element(u"p:cSld"_s, [&] {
                                 xml.element(u"p:spTree"_s, [&] {
                                     writeTreeHead(xml);
                                     writeShapes(xml, slide, grid, document, number);
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
                    writePlaceholder(xml, {3, u"Anteckningar"_s, u"body"_s, u"1"_s}, text, words.language);
                });
            });
            xml.element(u"p:clrMapOvr"_s, [&] { xml.empty(u"a:masterClrMapping"_s); });
        });
}

} // namespace lagesbild
