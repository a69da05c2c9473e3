#include "core/documents/slidetemplate.h"

#include "core/documents/unzip.h"
#include "core/pack/failure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 largestFile = 200 * megabyte;
constexpr qint64 largestXml = 16 * megabyte;
constexpr qint64 largestPart = 64 * megabyte;
constexpr qint64 mostTogether = 150 * megabyte;
constexpr std::size_t mostParts = 500;
constexpr qint64 smallestSide = 914400; // what PowerPoint takes
constexpr qint64 largestSide = 51206400;

/// Relationships of masters and layouts whose parts are pictures and design; all others could run or fetch something.
const std::array knownRelations{u"slideMaster"_s, u"slideLayout"_s, u"theme"_s, u"themeOverride"_s,
                                u"image"_s,       u"hdphoto"_s,     u"tags"_s};

Error refusal(const char *why)
{
    return {.kind = ErrorKind::Malformed, .detail = why};
}

QString relationshipsPath(const QString &part)
{
    if (part.isEmpty())
        return u"_rels/.rels"_s;
    const QFileInfo info(part);
    return u"%1/_rels/%2.rels"_s.arg(info.path(), info.fileName());
}

/// A place of a layout or master as its XML has it.
struct FoundPlace {
    QString type;
    QString index;
    std::optional<SlideBox> box;
};

/// What counts of a layout or master.
struct FoundSheet {
    QString path;
    QString kind; ///< title, titleOnly, obj …
    std::vector<FoundPlace> places;
    int titleSize = 0;

    const FoundPlace *place(const QStringList &types) const
    {
        for (const QString &type : types) {
            const auto found = std::ranges::find(places, type, &FoundPlace::type);
            if (found != places.end())
                return &*found;
        }
        return nullptr;
    }
};

qint64 numberOf(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    return attributes.value(name).toLongLong();
}

/// Reads one shape's place and box; the reader stands at p:sp.
FoundPlace readShape(QXmlStreamReader &xml, bool &isPlace)
{
    FoundPlace place;
    SlideBox box;
    bool hasBox = false;
    isPlace = false;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement())
            --depth;
        if (!xml.isStartElement())
            continue;
        ++depth;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"ph") {
            isPlace = true;
            place.type = attributes.value("type"_L1).toString();
            place.index =
                attributes.hasAttribute("idx"_L1) ? attributes.value("idx"_L1).toString() : QString();
        } else if (xml.name() == u"off") {
            box.x = numberOf(attributes, "x"_L1);
            box.y = numberOf(attributes, "y"_L1);
        } else if (xml.name() == u"ext" && attributes.hasAttribute("cx"_L1)) {
            box.width = numberOf(attributes, "cx"_L1);
            box.height = numberOf(attributes, "cy"_L1);
            hasBox = box.width > 0 && box.height > 0;
        }
    }
    if (hasBox)
        place.box = box;
    return place;
}

FoundSheet readSheet(const QString &path, const QByteArray &content)
{
    FoundSheet sheet;
    sheet.path = path;
    QXmlStreamReader xml(content);
    bool inTitleStyle = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"titleStyle")
            inTitleStyle = false;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"sldLayout") {
            sheet.kind = xml.attributes().value("type"_L1).toString();
        } else if (xml.name() == u"titleStyle") {
            inTitleStyle = true;
        } else if (inTitleStyle && xml.name() == u"defRPr" && sheet.titleSize == 0) {
            sheet.titleSize = xml.attributes().value("sz"_L1).toInt();
        } else if (xml.name() == u"sp") {
            bool isPlace = false;
            const FoundPlace place = readShape(xml, isPlace);
            if (isPlace)
                sheet.places.push_back(place);
        }
    }
    return sheet;
}

/// Follows a presentation from its master to everything the master and its layouts are made of.
class TemplateReader
{
public:
    explicit TemplateReader(const ZipArchive &archive) : m_archive(archive) {}

    Result<SlideTemplate> read();

private:
    struct Relation {
        QString id;
        QString type; ///< whole
        QString target;
        bool external = false;

        QString kind() const { return type.section(u'/', -1); }
    };

    Result<QByteArray> xmlPart(const QString &path) const;
    Result<std::vector<Relation>> relationsOf(const QString &part) const;
    Outcome readContentTypes();
    Outcome readPresentation(const QString &path);
    Outcome takePart(const QString &path);
    Outcome takeAll();
    const FoundSheet *coverSheet() const;
    const FoundSheet *pageSheet() const;
    SlideBox boxOf(const FoundSheet &sheet, const QStringList &types, const SlideBox &otherwise) const;
    void placeTexts(const FoundSheet &page);
    void placeCover(const FoundSheet &page, const FoundSheet *cover);

    const ZipArchive &m_archive;
    SlideTemplate m_template;
    std::map<QString, QString> m_types;   ///< content types by path, with a slash in front
    std::map<QString, QString> m_endings; ///< by the end of the name
    std::vector<QString> m_layouts;       ///< in the master's order
    std::vector<FoundSheet> m_sheets;     ///< of the layouts
    FoundSheet m_masterSheet;
    std::set<QString> m_taken;
    std::vector<QString> m_waiting;
    qint64 m_together = 0;
};

/// Well formed, and without a document type: its entities could grow without end.
Result<QByteArray> TemplateReader::xmlPart(const QString &path) const
{
    Result<QByteArray> content = m_archive.content(path, largestXml);
    if (!content)
        return refusal(content.error().detail == "too_large" ? "too_large" : "damaged");
    QXmlStreamReader xml(*content);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isDTD())
            return refusal("damaged");
    }
    if (xml.hasError())
        return refusal("damaged");
    return content;
}

auto TemplateReader::relationsOf(const QString &part) const -> Result<std::vector<Relation>>
{
    std::vector<Relation> relations;
    const QString path = relationshipsPath(part);
    if (!m_archive.has(path))
        return relations;
    const Result<QByteArray> content = xmlPart(path);
    if (!content)
        return content.error();
    const QString folder = part.isEmpty() ? u"/"_s : u'/' + QFileInfo(part).path() + u'/';
    QXmlStreamReader xml(*content);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || xml.name() != u"Relationship")
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        Relation relation{attributes.value("Id"_L1).toString(), attributes.value("Type"_L1).toString(),
                          attributes.value("Target"_L1).toString(),
                          attributes.value("TargetMode"_L1) == u"External"};
        if (!relation.external) {
            const QString whole =
                relation.target.startsWith(u'/') ? relation.target : folder + relation.target;
            relation.target = QDir::cleanPath(whole).mid(1);
        }
        relations.push_back(std::move(relation));
    }
    return relations;
}

Outcome TemplateReader::readContentTypes()
{
    const Result<QByteArray> content = xmlPart(u"[Content_Types].xml"_s);
    if (!content)
        return content.error();
    QXmlStreamReader xml(*content);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString type = attributes.value("ContentType"_L1).toString();
        if (xml.name() == u"Override")
            m_types.emplace(attributes.value("PartName"_L1).toString(), type);
        else if (xml.name() == u"Default")
            m_endings.emplace(attributes.value("Extension"_L1).toString().toLower(), type);
    }
    return done();
}

Outcome TemplateReader::readPresentation(const QString &path)
{
    const Result<QByteArray> content = xmlPart(path);
    if (!content)
        return content.error();
    const Result<std::vector<Relation>> relations = relationsOf(path);
    if (!relations)
        return relations.error();
    QString master;
    QXmlStreamReader xml(*content);
    SlideGrid &grid = m_template.design.grid;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"presentation" && xml.namespaceUri() != presentationNamespace)
            return refusal(xml.namespaceUri().startsWith(u"http://purl.oclc.org/") ? "strict" : "not_slides");
        if (xml.name() == u"sldMasterId" && master.isEmpty()) {
            master = attributes.value(relationNamespace, u"id"_s).toString();
            m_template.masterId = attributes.value("id"_L1).toString();
        } else if (xml.name() == u"sldSz") {
            grid.width = numberOf(attributes, "cx"_L1);
            grid.height = numberOf(attributes, "cy"_L1);
            if (attributes.value("type"_L1) == u"screen4x3")
                m_template.design.sizeName = u"screen4x3"_s;
        }
    }
    const auto found = std::ranges::find(*relations, master, &Relation::id);
    if (master.isEmpty() || found == relations->end() || found->external)
        return refusal("no_layout");
    const auto isSide = [](qint64 side) { return side >= smallestSide && side <= largestSide; };
    if (!isSide(grid.width) || !isSide(grid.height))
        return refusal("damaged");
    constexpr qulonglong firstMasterId = 2147483648;
    bool fine = false;
    if (m_template.masterId.toULongLong(&fine) < firstMasterId || !fine)
        m_template.masterId = QString::number(firstMasterId);
    m_template.master.master = found->target;
    return done();
}

Outcome TemplateReader::takePart(const QString &path)
{
    const bool isXml = path.endsWith(".xml"_L1, Qt::CaseInsensitive);
    Result<QByteArray> content = isXml ? xmlPart(path) : m_archive.content(path, largestPart);
    if (!content)
        return refusal(content.error().detail == "too_large" ? "too_large" : "damaged");
    m_together += content->size();
    if (m_together > mostTogether || m_template.parts.size() >= mostParts)
        return refusal("too_large");
    const auto own = m_types.find(u'/' + path);
    const auto usual = m_endings.find(QFileInfo(path).suffix().toLower());
    const QString type = own != m_types.end()       ? own->second
                         : usual != m_endings.end() ? usual->second
                                                    : QString();
    if (type.isEmpty())
        return refusal("damaged");
    const Result<std::vector<Relation>> relations = relationsOf(path);
    if (!relations)
        return relations.error();
    for (const Relation &relation : *relations) {
        const QString kind = relation.kind();
        const bool isLink = kind == u"hyperlink" && relation.external;
        const bool known =
            !relation.external && std::ranges::find(knownRelations, kind) != knownRelations.end();
        const bool otherMaster = kind == u"slideMaster" && relation.target != m_template.master.master;
        if ((!known && !isLink) || otherMaster)
            return refusal("active");
        m_template.relationships.push_back(
            {path, relation.id, relation.type, relation.target, relation.external});
        if (relation.external)
            continue;
        m_waiting.push_back(relation.target);
        if (path == m_template.master.master && kind == u"slideLayout")
            m_layouts.push_back(relation.target);
        if (path == m_template.master.master && kind == u"theme")
            m_template.master.theme = relation.target;
    }
    if (path == m_template.master.master)
        m_masterSheet = readSheet(path, *content);
    else if (std::ranges::find(m_layouts, path) != m_layouts.end())
        m_sheets.push_back(readSheet(path, *content));
    m_template.parts.push_back({path, type, std::move(*content)});
    return done();
}

Outcome TemplateReader::takeAll()
{
    m_waiting = {m_template.master.master};
    while (!m_waiting.empty()) {
        const QString path = m_waiting.back();
        m_waiting.pop_back();
        if (!m_taken.insert(path).second)
            continue;
        if (Outcome taken = takePart(path); !taken)
            return taken;
    }
    return done();
}

const FoundSheet *TemplateReader::coverSheet() const
{
    const auto isCover = [](const FoundSheet &sheet) {
        return sheet.kind == u"title" || sheet.place({u"ctrTitle"_s}) != nullptr;
    };
    const auto found = std::ranges::find_if(m_sheets, isCover);
    return found == m_sheets.end() ? nullptr : &*found;
}

/// The layout with a title alone has most room for what we put there; else the usual one, else any with a title.
const FoundSheet *TemplateReader::pageSheet() const
{
    for (const QString &kind : {u"titleOnly"_s, u"obj"_s, u"tx"_s}) {
        const auto found = std::ranges::find(m_sheets, kind, &FoundSheet::kind);
        if (found != m_sheets.end())
            return &*found;
    }
    const auto titled = std::ranges::find_if(
        m_sheets, [](const FoundSheet &sheet) { return sheet.place({u"title"_s}) != nullptr; });
    if (titled != m_sheets.end())
        return &*titled;
    return m_sheets.empty() ? nullptr : &m_sheets.front();
}

/// The place's box, or what it inherits from the master.
SlideBox TemplateReader::boxOf(const FoundSheet &sheet, const QStringList &types,
                               const SlideBox &otherwise) const
{
    if (const FoundPlace *place = sheet.place(types); place != nullptr && place->box)
        return *place->box;
    QStringList inherited = types;
    if (types.contains(u"ctrTitle"_s))
        inherited << u"title"_s;
    if (const FoundPlace *place = m_masterSheet.place(inherited); place != nullptr && place->box)
        return *place->box;
    return otherwise;
}

/// Texts and picture below each other where the template has its own text, or the whole slide where that is too low
/// for a picture.
void TemplateReader::placeTexts(const FoundSheet &page)
{
    SlideDesign &made = m_template.design;
    SlideGrid &grid = made.grid;
    const qint64 edge = grid.width / 24;
    const qint64 lowest = grid.height / 2;
    const SlideBox usualTitle{edge, edge / 2, grid.width - 2 * edge, grid.height / 8};
    grid.title = boxOf(page, {u"title"_s}, usualTitle);
    // A layout made for covers has it in the middle, where the picture shall be.
    const bool moved = grid.title.y + grid.title.height > grid.height * 2 / 5;
    if (moved)
        grid.title = usualTitle;
    const qint64 under = grid.title.y + grid.title.height;
    const SlideBox whole{edge, under, grid.width - 2 * edge,
                         std::max<qint64>(lowest, grid.height - under - edge)};
    SlideBox body = boxOf(page, {u"body"_s, u"obj"_s, QString()}, whole);
    if (body.height < lowest || body.width < grid.width / 2 || body.y < under)
        body = whole;
    const qint64 line = grid.height / 25;
    grid.subtitle = {body.x, body.y, body.width, line};
    grid.finding = {body.x, body.y + line, body.width, 2 * line};
    grid.source = {body.x, body.y + body.height - line, body.width, line};
    grid.content = {body.x, body.y + 3 * line, body.width, body.height - 4 * line - line / 4};
    grid.example = {0, 0, grid.width, grid.height / 27};
    const FoundPlace *title = page.place({u"title"_s});
    if (title != nullptr)
        made.title = LayoutPlace{title->type, title->index, moved};
    if (const FoundPlace *number = page.place({u"sldNum"_s}))
        made.number = LayoutPlace{number->type, number->index};
    constexpr int usualTitleSize = 4400; // PowerPoint's own
    made.titleSize = m_masterSheet.titleSize > 0 ? m_masterSheet.titleSize : usualTitleSize;
    constexpr double usualHeight = 6858000; // of the slides our sizes are made for
    constexpr double smallest = 0.5;
    constexpr double largest = 3;
    made.scale =
        std::clamp(static_cast<double>(std::min(grid.width, grid.height)) / usualHeight, smallest, largest);
}

void TemplateReader::placeCover(const FoundSheet &page, const FoundSheet *cover)
{
    SlideDesign &made = m_template.design;
    SlideGrid &grid = made.grid;
    if (cover == nullptr) {
        made.coverTitle = made.title;
        made.coverNumber = made.number;
        grid.coverTitle = grid.title;
        grid.coverSubtitle = grid.finding;
        m_template.master.coverLayout = page.path;
        return;
    }
    m_template.master.coverLayout = cover->path;
    const FoundPlace *title = cover->place({u"ctrTitle"_s, u"title"_s});
    if (title != nullptr)
        made.coverTitle = LayoutPlace{title->type, title->index};
    const FoundPlace *subtitle = cover->place({u"subTitle"_s});
    if (subtitle != nullptr)
        made.coverSubtitle = LayoutPlace{subtitle->type, subtitle->index};
    if (const FoundPlace *number = cover->place({u"sldNum"_s}))
        made.coverNumber = LayoutPlace{number->type, number->index};
    const qint64 edge = grid.width / 12;
    const SlideBox middle{edge, grid.height / 4, grid.width - 2 * edge, grid.height / 4};
    grid.coverTitle = boxOf(*cover, {u"ctrTitle"_s, u"title"_s}, middle);
    const qint64 below = grid.coverTitle.y + grid.coverTitle.height;
    grid.coverSubtitle =
        boxOf(*cover, {u"subTitle"_s}, {grid.coverTitle.x, below, grid.coverTitle.width, grid.height / 8});
}

Result<SlideTemplate> TemplateReader::read()
{
    if (const Outcome types = readContentTypes(); !types)
        return refusal(m_archive.has(u"[Content_Types].xml"_s) ? "damaged" : "not_slides");
    const Result<std::vector<Relation>> relations = relationsOf({});
    if (!relations)
        return relations.error();
    const auto start = std::ranges::find(*relations, u"officeDocument"_s, &Relation::kind);
    if (start == relations->end() || start->external || !m_archive.has(start->target))
        return refusal("not_slides");
    if (const Outcome read = readPresentation(start->target); !read)
        return read.error();
    if (const Outcome taken = takeAll(); !taken)
        return taken.error();
    const FoundSheet *page = pageSheet();
    if (page == nullptr || m_template.master.theme.isEmpty())
        return refusal("no_layout");
    m_template.master.pageLayout = page->path;
    placeTexts(*page);
    placeCover(*page, coverSheet());
    return std::move(m_template);
}

} // namespace

Result<SlideTemplate> slideTemplateOf(const QByteArray &content)
{
    // The format of Office before 2007, which also wraps presentations with a password.
    if (content.startsWith("\xD0\xCF\x11\xE0"))
        return refusal("old_or_locked");
    const Result<ZipArchive> archive = ZipArchive::of(content);
    if (!archive)
        return refusal(archive.error().detail == "no_zip" ? "not_slides" : "damaged");
    return TemplateReader(*archive).read();
}

Result<SlideTemplate> readSlideTemplate(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorKind::NotFound, path, "no such file");
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotReadable, path, file.errorString().toStdString());
    Result<SlideTemplate> read = file.size() > largestFile ? Result<SlideTemplate>(refusal("too_large"))
                                                           : slideTemplateOf(file.readAll());
    if (read)
        return read;
    Error error = read.error();
    error.place = path.toStdString();
    return error;
}

MasterParts addTemplate(Package &package, const SlideTemplate &slides)
{
    for (const SlideTemplate::Part &part : slides.parts)
        package.add(part.path, part.contentType, part.content);
    for (const SlideTemplate::Relationship &each : slides.relationships)
        package.keep(each.from, each.id, each.type, each.target, each.external);
    MasterParts parts = slides.master;
    addNotesMaster(package, parts);
    return parts;
}

} // namespace lagesbild
