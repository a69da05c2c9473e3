#include "tests/support/madetemplate.h"

#include "core/documents/package.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

const QString types = u"application/vnd.openxmlformats-officedocument."_s;
const QString office = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;
const QString names = u"xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
                      "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
                      "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""_s;

QString place(int id, const QString &type, const QString &index, const QString &box)
{
    const QString typed = type.isEmpty() ? QString() : u" type=\"%1\""_s.arg(type);
    const QString indexed = index.isEmpty() ? QString() : u" idx=\"%1\""_s.arg(index);
    return u"<p:sp><p:nvSpPr><p:cNvPr id=\"%1\" "
           u"name=\"plats\"/><p:cNvSpPr/><p:nvPr><p:ph%2%3/></p:nvPr></p:nvSpPr>"
           "<p:spPr>%4</p:spPr><p:txBody><a:bodyPr/><a:p/></p:txBody></p:sp>"_s.arg(QString::number(id),
                                                                                    typed, indexed, box);
}

QString boxAt(qint64 x, qint64 y, qint64 width, qint64 height)
{
    return u"<a:xfrm><a:off x=\"%1\" y=\"%2\"/><a:ext cx=\"%3\" cy=\"%4\"/></a:xfrm>"_s.arg(x)
        .arg(y)
        .arg(width)
        .arg(height);
}

QString tree(const QString &content)
{
    return u"<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" "
           u"name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
           "<p:grpSpPr/>%1</p:spTree></p:cSld>"_s.arg(content);
}

QByteArray themeXml()
{
    QString colours;
    for (const QString &name :
         {u"dk1"_s, u"lt1"_s, u"dk2"_s, u"lt2"_s, u"accent1"_s, u"accent2"_s, u"accent3"_s, u"accent4"_s,
          u"accent5"_s, u"accent6"_s, u"hlink"_s, u"folHlink"_s})
        colours += u"<a:%1><a:srgbClr val=\"%2\"/></a:%1>"_s.arg(name, name == u"accent1" ? u"C8102E"_s
                                                                                          : u"404040"_s);
    return u"<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Kommunen\">"
           "<a:themeElements><a:clrScheme name=\"K\">%1</a:clrScheme><a:fontScheme name=\"K\"><a:majorFont>"
           "<a:latin typeface=\"Georgia\"/></a:majorFont><a:minorFont><a:latin "
           "typeface=\"Georgia\"/></a:minorFont>"
           "</a:fontScheme><a:fmtScheme name=\"K\"/></a:themeElements></a:theme>"_s.arg(colours)
               .toUtf8();
}

QByteArray masterXml(const TemplateWish &wish)
{
    const qint64 edge = wish.width / 16;
    const qint64 inner = wish.width - 2 * edge;
    const qint64 widened = wish.beyond ? 2 * inner : inner;
    const qint64 lowered = wish.beyond ? 1200000 : 0;
    const QString places =
        place(2, u"title"_s, {}, boxAt(edge, 300000, widened, 700000)) +
        place(3, u"body"_s, u"1"_s, boxAt(edge, 1200000 + lowered, widened, wish.height - 2000000)) +
        place(4, u"sldNum"_s, u"4"_s, boxAt(wish.width - 2 * edge, wish.height - 500000, edge, 300000)) +
        u"<p:pic><p:nvPicPr><p:cNvPr id=\"9\" name=\"logga\"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill>"
        "<a:blip r:embed=\"rIdLogo\"/></p:blipFill><p:spPr/></p:pic>"_s;
    QString layouts;
    for (int i = 1; i <= 3; ++i) {
        if ((i == 1 && !wish.titleSlide) || (i == 3 && !wish.titleOnly))
            continue;
        layouts += u"<p:sldLayoutId id=\"%1\" r:id=\"rIdLayout%2\"/>"_s.arg(2147483660 + i).arg(i);
    }
    return u"<p:sldMaster %1>%2<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" "
           "accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" "
           "accent6=\"accent6\" "
           "hlink=\"hlink\" folHlink=\"folHlink\"/><p:sldLayoutIdLst>%3</p:sldLayoutIdLst><p:txStyles>"
           "<p:titleStyle><a:lvl1pPr><a:defRPr sz=\"4000\"/></a:lvl1pPr></p:titleStyle></p:txStyles></p:sldMaster>"_s
               .arg(names, tree(places), layouts)
               .toUtf8();
}

QByteArray layoutXml(const QString &kind, const QString &places)
{
    return u"<p:sldLayout %1 type=\"%2\">%3<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"_s
        .arg(names, kind, tree(places))
        .toUtf8();
}

void addLayout(Package &package, int number, const QString &kind, const QString &places,
               bool entities = false)
{
    const QString master = u"ppt/slideMasters/slideMaster1.xml"_s;
    const QString path = u"ppt/slideLayouts/slideLayout%1.xml"_s.arg(number);
    QByteArray content = layoutXml(kind, places);
    if (entities)
        content.prepend("<!DOCTYPE p:sldLayout [<!ENTITY ha \"ha\">]>");
    package.add(path, types + u"presentationml.slideLayout+xml"_s, content);
    package.keep(path, u"rIdMaster"_s, office + u"slideMaster"_s, master, false);
    package.keep(master, u"rIdLayout%1"_s.arg(number), office + u"slideLayout"_s, path, false);
}

void addMaster(Package &package, const TemplateWish &wish)
{
    const QString master = u"ppt/slideMasters/slideMaster1.xml"_s;
    const QString theme = u"ppt/theme/theme1.xml"_s;
    package.add(master, types + u"presentationml.slideMaster+xml"_s, masterXml(wish));
    package.add(theme, types + u"theme+xml"_s, themeXml());
    package.add(u"ppt/media/logga.png"_s, u"image/png"_s, "\x89PNG made up");
    package.keep(master, u"rIdTheme"_s, office + u"theme"_s, theme, false);
    if (wish.fetching)
        package.keep(master, u"rIdLogo"_s, office + u"image"_s, u"https://example.invalid/logga.png"_s, true);
    else
        package.keep(master, u"rIdLogo"_s, office + u"image"_s, u"ppt/media/logga.png"_s, false);
    if (wish.active) {
        const QString object = u"ppt/embeddings/oleObject1.bin"_s;
        package.add(object, types + u"oleObject"_s, "object");
        package.keep(master, u"rIdObject"_s, office + u"oleObject"_s, object, false);
    }
    const qint64 third = wish.height / 3;
    if (wish.titleSlide)
        addLayout(package, 1, u"title"_s,
                  place(2, u"ctrTitle"_s, {},
                        boxAt(500000, third, (wish.beyond ? 2 : 1) * wish.width - 1000000, 900000)) +
                      place(3, u"subTitle"_s, u"1"_s, {}));
    addLayout(package, 2, u"obj"_s,
              place(2, u"title"_s, {}, {}) + place(3, {}, u"1"_s, {}) + place(4, u"sldNum"_s, u"12"_s, {}),
              wish.entities);
    if (wish.titleOnly)
        addLayout(package, 3, u"titleOnly"_s, place(2, u"title"_s, {}, {}));
}

} // namespace

QByteArray madeTemplate(const TemplateWish &wish)
{
    Package package;
    const QString presentation = u"ppt/presentation.xml"_s;
    const QString slide = u"ppt/slides/slide1.xml"_s;
    if (!wish.noMaster)
        addMaster(package, wish);
    QString space = names;
    if (wish.strict)
        space.replace(u"http://schemas.openxmlformats.org/presentationml/2006/main"_s,
                      u"http://purl.oclc.org/ooxml/presentationml/main"_s);
    const QString master = wish.noMaster
                               ? QString()
                               : u"<p:sldMasterIdLst><p:sldMasterId id=\"2147483655\" r:id=\"rIdMaster\"/>"
                                 "</p:sldMasterIdLst>"_s;
    const QString size =
        wish.sizeless ? QString() : u"<p:sldSz cx=\"%1\" cy=\"%2\"/>"_s.arg(wish.width).arg(wish.height);
    package.add(presentation, types + u"presentationml.presentation.main+xml"_s,
                u"<p:presentation %1>%2<p:sldIdLst><p:sldId id=\"256\" r:id=\"rIdSlide\"/></p:sldIdLst>"
                "%3<p:notesSz cx=\"1\" cy=\"1\"/></p:presentation>"_s.arg(space, master, size)
                    .toUtf8());
    package.keep(presentation, u"rIdMaster"_s, office + u"slideMaster"_s,
                 u"ppt/slideMasters/slideMaster1.xml"_s, false);
    package.add(slide, types + u"presentationml.slide+xml"_s,
                u"<p:sld %1>%2</p:sld>"_s.arg(names, tree(u"<!--gammal bild-->"_s)).toUtf8());
    package.keep(presentation, u"rIdSlide"_s, office + u"slide"_s, slide, false);
    package.relate({}, presentation, u"officeDocument"_s);
    return package.zipped();
}

} // namespace lagesbild
