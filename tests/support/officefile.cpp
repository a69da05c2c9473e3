#include "tests/support/officefile.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

#include <zlib.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

QString relationshipsPath(const QString &part)
{
    if (part.isEmpty())
        return u"_rels/.rels"_s;
    const QFileInfo info(part);
    return u"%1/_rels/%2.rels"_s.arg(info.path(), info.fileName());
}

bool isXml(const QString &path)
{
    return path.endsWith(u".xml"_s) || path.endsWith(u".rels"_s);
}

/// The children that the schemas allow, in their order (ECMA-376 part 1, transitional).
const std::map<QString, QStringList> &schemaOrder()
{
    const QString shown =
        u"c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize "
        u"c:separator c:showLeaderLines c:leaderLines c:extLst"_s;
    static const std::map<QString, QString> text{
        {u"c:chartSpace"_s,
         u"c:date1904 c:lang c:roundedCorners c:style c:clrMapOvr c:pivotSource c:protection c:chart "
         u"c:spPr c:txPr c:externalData c:printSettings c:userShapes c:extLst"_s},
        {u"c:chart"_s,
         u"c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea "
         u"c:legend c:plotVisOnly c:dispBlanksAs c:extLst"_s},
        {u"c:legend"_s, u"c:legendPos c:legendEntry c:layout c:overlay c:spPr c:txPr c:extLst"_s},
        {u"c:plotArea"_s,
         u"c:layout c:barChart c:lineChart c:scatterChart c:catAx c:valAx c:dTable c:spPr"_s},
        {u"c:barChart"_s,
         u"c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines c:axId c:extLst"_s},
        {u"c:lineChart"_s,
         u"c:grouping c:varyColors c:ser c:dLbls c:dropLines c:hiLowLines c:upDownBars c:marker "
         u"c:smooth c:axId c:extLst"_s},
        {u"c:scatterChart"_s, u"c:scatterStyle c:varyColors c:ser c:dLbls c:axId c:extLst"_s},
        {u"c:ser"_s, u"c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:marker c:dPt c:dLbls "
                     u"c:trendline c:errBars c:cat c:val c:xVal c:yVal c:smooth c:shape c:extLst"_s},
        {u"c:dPt"_s,
         u"c:idx c:invertIfNegative c:marker c:bubble3D c:explosion c:spPr c:pictureOptions c:extLst"_s},
        {u"c:dLbls"_s, u"c:dLbl c:delete c:numFmt c:spPr c:txPr c:dLblPos "_s + shown},
        {u"c:dLbl"_s, u"c:idx c:delete c:layout c:tx c:numFmt c:spPr c:txPr c:dLblPos "_s + shown},
        {u"c:errBars"_s,
         u"c:errDir c:errBarType c:errValType c:noEndCap c:plus c:minus c:val c:spPr c:extLst"_s},
        {u"c:catAx"_s,
         u"c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt "
         u"c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt "
         u"c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl"_s},
        {u"c:valAx"_s,
         u"c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt "
         u"c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt "
         u"c:crossBetween c:majorUnit c:minorUnit c:dispUnits"_s},
        {u"c:scaling"_s, u"c:logBase c:orientation c:max c:min"_s},
        {u"c:numCache"_s, u"c:formatCode c:ptCount c:pt"_s},
        {u"c:manualLayout"_s, u"c:layoutTarget c:xMode c:yMode c:wMode c:hMode c:x c:y c:w c:h"_s},
        {u"p:presentation"_s,
         u"p:sldMasterIdLst p:notesMasterIdLst p:handoutMasterIdLst p:sldIdLst p:sldSz p:notesSz "
         u"p:defaultTextStyle"_s},
        {u"p:sldMaster"_s, u"p:cSld p:clrMap p:sldLayoutIdLst p:transition p:timing p:hf p:txStyles"_s},
        {u"p:sldLayout"_s, u"p:cSld p:clrMapOvr p:transition p:timing p:hf"_s},
        {u"p:notesMaster"_s, u"p:cSld p:clrMap p:hf p:notesStyle"_s},
        {u"p:sld"_s, u"p:cSld p:clrMapOvr p:transition p:timing"_s},
        {u"p:notes"_s, u"p:cSld p:clrMapOvr"_s},
        {u"p:cSld"_s, u"p:bg p:spTree"_s},
        {u"p:sp"_s, u"p:nvSpPr p:spPr p:style p:txBody"_s},
        {u"p:graphicFrame"_s, u"p:nvGraphicFramePr p:xfrm a:graphic"_s},
        {u"p:spPr"_s, u"a:xfrm a:custGeom a:prstGeom a:noFill a:solidFill a:pattFill a:ln a:effectLst"_s},
        {u"a:custGeom"_s, u"a:avLst a:gdLst a:ahLst a:cxnLst a:rect a:pathLst"_s},
        {u"a:ln"_s, u"a:noFill a:solidFill a:pattFill a:prstDash a:round a:bevel a:miter"_s},
        {u"a:tbl"_s, u"a:tblPr a:tblGrid a:tr"_s},
        {u"a:tc"_s, u"a:txBody a:tcPr"_s},
        {u"a:tcPr"_s, u"a:lnL a:lnR a:lnT a:lnB a:noFill a:solidFill"_s},
        {u"a:txBody"_s, u"a:bodyPr a:lstStyle a:p"_s},
        {u"p:txBody"_s, u"a:bodyPr a:lstStyle a:p"_s},
        {u"a:p"_s, u"a:pPr a:r a:fld a:endParaRPr"_s},
        {u"a:theme"_s, u"a:themeElements a:objectDefaults a:extraClrSchemeLst"_s},
        {u"a:themeElements"_s, u"a:clrScheme a:fontScheme a:fmtScheme"_s},
    };
    static const std::map<QString, QStringList> lists = [] {
        std::map<QString, QStringList> all;
        for (const auto &[parent, children] : text)
            all.emplace(parent, children.split(u' '));
        return all;
    }();
    return lists;
}

void collect(const QDomElement &from, const QString &name, std::vector<QDomElement> &found)
{
    for (QDomElement child = from.firstChildElement(); !child.isNull(); child = child.nextSiblingElement()) {
        if (child.tagName() == name)
            found.push_back(child);
        collect(child, name, found);
    }
}

void collectOrderFaults(const QDomElement &parent, QStringList &faults)
{
    const auto known = schemaOrder().find(parent.tagName());
    qsizetype reached = 0;
    for (QDomElement child = parent.firstChildElement(); !child.isNull();
         child = child.nextSiblingElement()) {
        collectOrderFaults(child, faults);
        if (known == schemaOrder().end())
            continue;
        const qsizetype place = known->second.indexOf(child.tagName());
        if (place < reached)
            faults << u"%1 in %2"_s.arg(child.tagName(), parent.tagName());
        reached = std::max(reached, place);
    }
}

void collectIds(const QDomElement &from, QStringList &ids)
{
    const QDomNamedNodeMap attributes = from.attributes();
    for (int i = 0; i < attributes.count(); ++i) {
        const QDomAttr attribute = attributes.item(i).toAttr();
        if (attribute.name() == u"r:id"_s || attribute.name() == u"r:embed"_s)
            ids << attribute.value();
    }
    for (QDomElement child = from.firstChildElement(); !child.isNull(); child = child.nextSiblingElement())
        collectIds(child, ids);
}

QByteArray inflated(const QByteArray &packed, int method, quint32 size)
{
    if (method == 0)
        return packed;
    z_stream stream{};
    inflateInit2(&stream, -MAX_WBITS);
    QByteArray content(static_cast<qsizetype>(size), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(content.data());
    stream.avail_out = size;
    const int result = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    EXPECT_EQ(result, Z_STREAM_END);
    return content;
}

} // namespace

OfficeFile::OfficeFile(const QByteArray &content)
{
    read(content);
}

void OfficeFile::read(const QByteArray &content)
{
    // From the end, as readers do: the directory is what counts.
    const qsizetype end = content.lastIndexOf("PK\x05\x06");
    ASSERT_GE(end, 0) << "not a zip file";
    const auto number16 = [&](qsizetype at) { return qFromLittleEndian<quint16>(content.constData() + at); };
    const auto number32 = [&](qsizetype at) { return qFromLittleEndian<quint32>(content.constData() + at); };
    qsizetype entry = number32(end + 16);
    for (int i = number16(end + 10); i > 0; --i) {
        ASSERT_EQ(number32(entry), 0x02014b50U);
        const quint32 size = number32(entry + 24);
        const qsizetype local = number32(entry + 42);
        const QString path = QString::fromUtf8(content.mid(entry + 46, number16(entry + 28)));
        ASSERT_EQ(number32(local), 0x04034b50U) << path.toStdString();
        const qsizetype data = local + 30 + number16(local + 26) + number16(local + 28);
        const QByteArray part = inflated(content.mid(data, number32(entry + 20)), number16(entry + 10), size);
        EXPECT_EQ(part.size(), size) << path.toStdString();
        const auto checksum = crc32(0, reinterpret_cast<const Bytef *>(part.constData()), size);
        EXPECT_EQ(checksum, number32(entry + 16)) << path.toStdString();
        m_parts.emplace(path, part);
        entry += 46 + number16(entry + 28) + number16(entry + 30) + number16(entry + 32);
    }
}

QStringList OfficeFile::paths() const
{
    QStringList all;
    for (const auto &[path, content] : m_parts)
        all << path;
    return all;
}

QByteArray OfficeFile::content(const QString &path) const
{
    const auto found = m_parts.find(path);
    EXPECT_NE(found, m_parts.end()) << path.toStdString() << " is missing";
    return found == m_parts.end() ? QByteArray() : found->second;
}

QDomElement OfficeFile::root(const QString &path) const
{
    QDomDocument document;
    QString error;
    EXPECT_TRUE(document.setContent(content(path), &error))
        << path.toStdString() << ": " << error.toStdString();
    return document.documentElement();
}

std::vector<OfficeFile::Relationship> OfficeFile::relationships(const QString &from) const
{
    std::vector<Relationship> list;
    if (!has(relationshipsPath(from)))
        return list;
    const QString folder = from.isEmpty() ? u"/"_s : u'/' + QFileInfo(from).path() + u'/';
    for (const QDomElement &entry : elements(root(relationshipsPath(from)), u"Relationship"_s)) {
        const QString target = entry.attribute(u"Target"_s);
        const QString whole = target.startsWith(u'/') ? target : QDir::cleanPath(folder + target);
        list.push_back({entry.attribute(u"Id"_s), entry.attribute(u"Type"_s), whole.mid(1)});
    }
    return list;
}

QString OfficeFile::target(const QString &from, const QString &id) const
{
    const std::vector<Relationship> list = relationships(from);
    const auto found = std::ranges::find(list, id, &Relationship::id);
    return found == list.end() ? QString() : found->target;
}

QString OfficeFile::related(const QString &from, const QString &type) const
{
    for (const Relationship &relationship : relationships(from)) {
        if (relationship.type.endsWith(u'/' + type))
            return relationship.target;
    }
    return {};
}

QStringList OfficeFile::faults() const
{
    QStringList faults;
    QStringList typed;
    QStringList endings;
    for (const QDomElement &entry : elements(root(u"[Content_Types].xml"_s), u"Override"_s))
        typed << entry.attribute(u"PartName"_s).mid(1);
    for (const QDomElement &entry : elements(root(u"[Content_Types].xml"_s), u"Default"_s))
        endings << entry.attribute(u"Extension"_s);
    for (const QString &part : typed) {
        if (!has(part))
            faults << u"a content type for %1, which is not there"_s.arg(part);
    }
    for (const auto &[path, content] : m_parts) {
        QDomDocument document;
        if (isXml(path) && !document.setContent(content))
            faults << u"%1 is not well formed"_s.arg(path);
        const bool ownType = typed.contains(path) || path == u"[Content_Types].xml";
        if (!ownType && !endings.contains(QFileInfo(path).suffix()))
            faults << u"%1 has no content type"_s.arg(path);
        if (path.endsWith(u".rels"_s))
            continue;
        QStringList ids;
        collectIds(document.documentElement(), ids);
        for (const QString &id : ids) {
            if (!has(target(path, id)))
                faults << u"%1 of %2 leads nowhere"_s.arg(id, path);
        }
        for (const Relationship &relationship : relationships(path)) {
            if (!has(relationship.target))
                faults << u"%1 refers to %2, which is not there"_s.arg(path, relationship.target);
        }
    }
    for (const Relationship &relationship : relationships({})) {
        if (!has(relationship.target))
            faults << u"the package refers to %1, which is not there"_s.arg(relationship.target);
    }
    return faults;
}

std::vector<QDomElement> elements(const QDomElement &from, const QString &name)
{
    std::vector<QDomElement> found;
    collect(from, name, found);
    return found;
}

QDomElement element(const QDomElement &from, const QString &name)
{
    const std::vector<QDomElement> found = elements(from, name);
    return found.empty() ? QDomElement() : found.front();
}

QStringList orderFaults(const QDomElement &root)
{
    QStringList faults;
    collectOrderFaults(root, faults);
    return faults;
}

std::map<QString, QString> cellsOf(const OfficeFile &workbook, int sheet)
{
    QStringList shared;
    if (workbook.has(u"xl/sharedStrings.xml"_s)) {
        for (const QDomElement &entry : elements(workbook.root(u"xl/sharedStrings.xml"_s), u"si"_s))
            shared << entry.text();
    }
    std::map<QString, QString> cells;
    for (const QDomElement &cell :
         elements(workbook.root(u"xl/worksheets/sheet%1.xml"_s.arg(sheet)), u"c"_s)) {
        const QString type = cell.attribute(u"t"_s);
        const QString value = element(cell, type == u"inlineStr"_s ? u"is"_s : u"v"_s).text();
        if (value.isEmpty())
            continue;
        const bool isShared = type == u"s"_s;
        cells.emplace(cell.attribute(u"r"_s), isShared ? shared.value(value.toInt()) : value);
    }
    return cells;
}

} // namespace lagesbild
