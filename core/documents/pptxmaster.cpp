#include "core/documents/pptxmaster.h"

#include <vector>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

// Colours of docs/design.md; a typeface that every office suite has, or one as wide.
constexpr const char *themeContent = R"(<a:themeElements>
<a:clrScheme name="Lägesbild"><a:dk1><a:srgbClr val="1B1F24"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1>
<a:dk2><a:srgbClr val="59616B"/></a:dk2><a:lt2><a:srgbClr val="F3F4F6"/></a:lt2>
<a:accent1><a:srgbClr val="14548C"/></a:accent1><a:accent2><a:srgbClr val="0E7C73"/></a:accent2>
<a:accent3><a:srgbClr val="B4510F"/></a:accent3><a:accent4><a:srgbClr val="868F9A"/></a:accent4>
<a:accent5><a:srgbClr val="5B3A8C"/></a:accent5><a:accent6><a:srgbClr val="3A8F88"/></a:accent6>
<a:hlink><a:srgbClr val="14548C"/></a:hlink><a:folHlink><a:srgbClr val="5B3A8C"/></a:folHlink></a:clrScheme>
<a:fontScheme name="Lägesbild"><a:majorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont>
<a:minorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme>
<a:fmtScheme name="Lägesbild">
<a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst>
<a:lnStyleLst><a:ln w="9525"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln w="12700"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln w="19050"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln></a:lnStyleLst>
<a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst>
<a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst>
</a:fmtScheme></a:themeElements>)";

constexpr const char *colourMap =
    R"(<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>)";

constexpr const char *background =
    R"(<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>)";

QByteArray themeXml(const QString &name)
{
    return Xml::document(u"a:theme"_s, {{u"xmlns:a"_s, drawingNamespace}, {u"name"_s, name}},
                         [](Xml &xml) { xml.raw(themeContent); });
}

/// A place that slides fill, as a layout or master defines it.
struct Place {
    int id;
    QString name;
    QString type;
    QString index;
    SlideBox box;
    int size; ///< hundredths of a point
    bool bold = false;
    QString colour = u"tx1"_s;
    QString anchor = u"t"_s;
    QString align = u"l"_s;
};

void writeLevel(Xml &xml, const Place &place)
{
    xml.element(u"a:lvl1pPr"_s, {{u"marL"_s, u"0"_s}, {u"indent"_s, u"0"_s}, {u"algn"_s, place.align}}, [&] {
        xml.empty(u"a:buNone"_s);
        const QString bold = place.bold ? u"1"_s : u"0"_s;
        xml.element(u"a:defRPr"_s, {{u"sz"_s, QString::number(place.size)}, {u"b"_s, bold}}, [&] {
            xml.element(u"a:solidFill"_s, [&] { xml.empty(u"a:schemeClr"_s, {{u"val"_s, place.colour}}); });
        });
    });
}

void writePlace(Xml &xml, const Place &place)
{
    const bool small = place.type == u"ftr" || place.type == u"sldNum";
    xml.element(u"p:sp"_s, [&] {
        xml.element(u"p:nvSpPr"_s, [&] {
            xml.empty(u"p:cNvPr"_s, {{u"id"_s, QString::number(place.id)}, {u"name"_s, place.name}});
            xml.element(u"p:cNvSpPr"_s, [&] { xml.empty(u"a:spLocks"_s, {{u"noGrp"_s, u"1"_s}}); });
            xml.element(u"p:nvPr"_s, [&] {
                xml.empty(u"p:ph"_s, {{u"type"_s, place.type},
                                      {u"sz"_s, small ? u"quarter"_s : QString()},
                                      {u"idx"_s, place.index}});
            });
        });
        xml.element(u"p:spPr"_s, [&] {
            writeFrame(xml, u"a:xfrm"_s, place.box);
            xml.element(u"a:prstGeom"_s, {{u"prst"_s, u"rect"_s}}, [&] { xml.empty(u"a:avLst"_s); });
        });
        xml.element(u"p:txBody"_s, [&] {
            xml.element(u"a:bodyPr"_s,
                        {{u"lIns"_s, u"0"_s},
                         {u"tIns"_s, u"0"_s},
                         {u"rIns"_s, u"0"_s},
                         {u"bIns"_s, u"0"_s},
                         {u"anchor"_s, place.anchor}},
                        [&] { xml.empty(u"a:normAutofit"_s); });
            xml.element(u"a:lstStyle"_s, [&] { writeLevel(xml, place); });
            xml.element(u"a:p"_s, [&] {
                if (place.type != u"sldNum") {
                    xml.empty(u"a:endParaRPr"_s, {{u"lang"_s, u"sv-SE"_s}});
                    return;
                }
                const QString id = u"{6E3F9C52-1B7A-4D0C-9A54-3F2B8E71C0D4}"_s;
                xml.element(u"a:fld"_s, {{u"id"_s, id}, {u"type"_s, u"slidenum"_s}}, [&] {
                    xml.empty(u"a:rPr"_s, {{u"lang"_s, u"sv-SE"_s}});
                    xml.textElement(u"a:t"_s, u"‹#›"_s);
                });
            });
        });
    });
}

void writeTree(Xml &xml, const std::vector<Place> &places, const QString &name, bool hasBackground)
{
    xml.element(u"p:cSld"_s, {{u"name"_s, name}}, [&] {
        if (hasBackground)
            xml.raw(background);
        xml.element(u"p:spTree"_s, [&] {
            writeTreeHead(xml);
            for (const Place &place : places)
                writePlace(xml, place);
        });
    });
}

std::vector<Place> footPlaces(const SlideGrid &grid, int firstId)
{
    return {{firstId, u"Källa"_s, u"ftr"_s, u"10"_s, grid.source, 1000, false, u"tx2"_s, u"b"_s},
            {firstId + 1, u"Bildnummer"_s, u"sldNum"_s, u"11"_s, grid.number, 1000, false, u"tx2"_s, u"b"_s,
             u"r"_s}};
}

std::vector<Place> pagePlaces(const SlideGrid &grid)
{
    std::vector<Place> places{
        {2, u"Rubrik"_s, u"title"_s, {}, grid.title, 2600, true, u"tx1"_s, u"b"_s},
        {3, u"Mått"_s, u"body"_s, u"12"_s, grid.subtitle, 1300, false, u"tx2"_s, u"t"_s},
        {4, u"Slutsats"_s, u"body"_s, u"13"_s, grid.finding, 1600, false, u"tx1"_s, u"t"_s},
        {5, u"Innehåll"_s, {}, u"14"_s, grid.content, 1400},
    };
    for (const Place &place : footPlaces(grid, 6))
        places.push_back(place);
    return places;
}

std::vector<Place> coverPlaces(const SlideGrid &grid)
{
    std::vector<Place> places{
        {2, u"Rubrik"_s, u"ctrTitle"_s, {}, grid.coverTitle, 4000, true, u"tx1"_s, u"b"_s},
        {3, u"Underrubrik"_s, u"subTitle"_s, u"1"_s, grid.coverSubtitle, 2000, false, u"tx2"_s, u"t"_s},
    };
    for (const Place &place : footPlaces(grid, 4))
        places.push_back(place);
    return places;
}

std::vector<Place> masterPlaces(const SlideGrid &grid)
{
    std::vector<Place> places{
        {2, u"Rubrik"_s, u"title"_s, {}, grid.title, 2600, true, u"tx1"_s, u"b"_s},
        {3, u"Text"_s, u"body"_s, u"1"_s, grid.content, 1600},
    };
    for (const Place &place : footPlaces(grid, 4)) {
        places.push_back(place);
        places.back().index = place.type == u"ftr" ? u"3"_s : u"4"_s;
    }
    return places;
}

void writeTextStyles(Xml &xml)
{
    xml.element(u"p:txStyles"_s, [&] {
        for (const auto &style : {std::pair(u"p:titleStyle"_s, u"2600"_s),
                                  {u"p:bodyStyle"_s, u"1600"_s},
                                  {u"p:otherStyle"_s, u"1400"_s}}) {
            const bool title = style.first == u"p:titleStyle";
            xml.element(style.first, [&] {
                xml.element(u"a:lvl1pPr"_s, {{u"algn"_s, u"l"_s}}, [&] {
                    xml.element(u"a:spcBef"_s, [&] { xml.empty(u"a:spcPts"_s, {{u"val"_s, u"0"_s}}); });
                    xml.empty(u"a:buNone"_s);
                    xml.element(u"a:defRPr"_s, {{u"sz"_s, style.second}, {u"kern"_s, u"1200"_s}}, [&] {
                        xml.element(u"a:solidFill"_s, [&] {
                            xml.empty(u"a:schemeClr"_s, {{u"val"_s, u"tx1"_s}});
                        });
                        const QString font = title ? u"+mj-"_s : u"+mn-"_s;
                        xml.empty(u"a:latin"_s, {{u"typeface"_s, font + u"lt"_s}});
                        xml.empty(u"a:ea"_s, {{u"typeface"_s, font + u"ea"_s}});
                        xml.empty(u"a:cs"_s, {{u"typeface"_s, font + u"cs"_s}});
                    });
                });
            });
        }
    });
}

QByteArray layoutXml(const QString &type, const QString &name, const std::vector<Place> &places)
{
    return Xml::document(u"p:sldLayout"_s,
                         {{u"xmlns:a"_s, drawingNamespace},
                          {u"xmlns:r"_s, relationNamespace},
                          {u"xmlns:p"_s, presentationNamespace},
                          {u"type"_s, type},
                          {u"preserve"_s, u"1"_s},
                          {u"userDrawn"_s, type.isNull() ? u"1"_s : QString()}},
                         [&](Xml &xml) {
                             writeTree(xml, places, name, false);
                             xml.element(u"p:clrMapOvr"_s, [&] { xml.empty(u"a:masterClrMapping"_s); });
                         });
}

QByteArray masterXml(const SlideGrid &grid, const QStringList &layoutIds)
{
    return Xml::document(u"p:sldMaster"_s,
                         {{u"xmlns:a"_s, drawingNamespace},
                          {u"xmlns:r"_s, relationNamespace},
                          {u"xmlns:p"_s, presentationNamespace}},
                         [&](Xml &xml) {
                             writeTree(xml, masterPlaces(grid), {}, true);
                             xml.raw(colourMap);
                             xml.element(u"p:sldLayoutIdLst"_s, [&] {
                                 constexpr qint64 firstId =
                                     2147483649; // ids of masters and layouts share one range
                                 for (qsizetype i = 0; i < layoutIds.size(); ++i)
                                     xml.empty(u"p:sldLayoutId"_s, {{u"id"_s, QString::number(firstId + i)},
                                                                    {u"r:id"_s, layoutIds[i]}});
                             });
                             xml.element(u"p:hf"_s, {{u"hdr"_s, u"0"_s}, {u"dt"_s, u"0"_s}}, [] {});
                             writeTextStyles(xml);
                         });
}

QByteArray notesMasterXml()
{
    const qint64 width = 6858000;
    const qint64 margin = 685800;
    const std::vector<Place> places{
        {3, u"Anteckningar"_s, u"body"_s, u"1"_s, {margin, 4400550, width - 2 * margin, 4000500}, 1200}};
    return Xml::document(
        u"p:notesMaster"_s,
        {{u"xmlns:a"_s, drawingNamespace},
         {u"xmlns:r"_s, relationNamespace},
         {u"xmlns:p"_s, presentationNamespace}},
        [&](Xml &xml) {
            xml.element(u"p:cSld"_s, [&] {
                xml.raw(background);
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
                        xml.element(u"p:spPr"_s, [&] {
                            writeFrame(xml, u"a:xfrm"_s, {margin, 1143000, width - 2 * margin, 3086100});
                            xml.element(u"a:prstGeom"_s, {{u"prst"_s, u"rect"_s}},
                                        [&] { xml.empty(u"a:avLst"_s); });
                        });
                    });
                    writePlace(xml, places.front());
                });
            });
            xml.raw(colourMap);
        });
}

} // namespace

void addNotesMaster(Package &package, MasterParts &parts)
{
    const auto freePath = [&package](const QString &pattern) {
        QString path;
        int number = 0;
        do
            path = pattern.arg(++number);
        while (package.has(path));
        return path;
    };
    const QString theme = freePath(u"ppt/theme/theme%1.xml"_s);
    package.add(theme, officeTypeStem + u"theme+xml"_s, themeXml(u"Lägesbild"_s));
    parts.notesMaster = freePath(u"ppt/notesMasters/notesMaster%1.xml"_s);
    package.add(parts.notesMaster, officeTypeStem + u"presentationml.notesMaster+xml"_s, notesMasterXml());
    package.relate(parts.notesMaster, theme, u"theme"_s);
}

MasterParts addMasters(Package &package, const SlideGrid &grid, const DocumentWords &words)
{
    MasterParts parts{u"ppt/slideMasters/slideMaster1.xml"_s,
                      u"ppt/slideLayouts/slideLayout1.xml"_s,
                      u"ppt/slideLayouts/slideLayout2.xml"_s,
                      {},
                      u"ppt/theme/theme1.xml"_s};
    package.add(parts.theme, officeTypeStem + u"theme+xml"_s, themeXml(u"Lägesbild"_s));

    const QString layoutType = officeTypeStem + u"presentationml.slideLayout+xml"_s;
    package.add(parts.coverLayout, layoutType, layoutXml(u"title"_s, words.coverLayout, coverPlaces(grid)));
    package.add(parts.pageLayout, layoutType, layoutXml({}, words.pageLayout, pagePlaces(grid)));
    QStringList layoutIds;
    for (const QString &layout : {parts.coverLayout, parts.pageLayout}) {
        layoutIds << package.relate(parts.master, layout, u"slideLayout"_s);
        package.relate(layout, parts.master, u"slideMaster"_s);
    }
    package.relate(parts.master, parts.theme, u"theme"_s);
    package.add(parts.master, officeTypeStem + u"presentationml.slideMaster+xml"_s,
                masterXml(grid, layoutIds));
    addNotesMaster(package, parts);
    return parts;
}

} // namespace lagesbild
