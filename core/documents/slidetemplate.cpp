#include "core/documents/slidetemplate.h"

#include "core/documents/templatedesign.h"
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
constexpr qint64 usualWidth = 9144000;
constexpr qint64 usualHeight = 6858000;

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
    grid.width = usualWidth; // of a presentation that doesn't say
    grid.height = usualHeight;
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
            grid.width = attributes.value("cx"_L1).toLongLong();
            grid.height = attributes.value("cy"_L1).toLongLong();
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
    const FoundSheet *page = pageSheet(m_sheets);
    if (page == nullptr || m_template.master.theme.isEmpty())
        return refusal("no_layout");
    const FoundSheet *cover = coverSheet(m_sheets);
    m_template.master.pageLayout = page->path;
    m_template.master.coverLayout = cover == nullptr ? page->path : cover->path;
    placeTexts(m_template.design, *page, m_masterSheet);
    placeCover(m_template.design, cover, m_masterSheet);
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
    const bool isFolder = QFileInfo(path).isDir();
    if (!isFolder && !file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotReadable, path, file.errorString().toStdString());
    Result<SlideTemplate> read = isFolder                    ? Result<SlideTemplate>(refusal("not_slides"))
                                 : file.size() > largestFile ? Result<SlideTemplate>(refusal("too_large"))
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
