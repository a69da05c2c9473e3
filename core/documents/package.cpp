#include "core/documents/package.h"

#include "core/documents/xml.h"
#include "core/documents/zip.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

const QString contentTypesPath = u"[Content_Types].xml"_s;
const QString officeTypes = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;
const QString packageTypes = u"http://schemas.openxmlformats.org/package/2006/relationships/"_s;

QString relationshipsPath(const QString &part)
{
    if (part.isEmpty())
        return u"_rels/.rels"_s;
    const QFileInfo info(part);
    return u"%1/_rels/%2.rels"_s.arg(info.path(), info.fileName());
}

QString typeName(const QString &type)
{
    return (type.startsWith(u"metadata/"_s) ? packageTypes : officeTypes) + type;
}

} // namespace

void Package::add(const QString &path, const QString &contentType, QByteArray content)
{
    m_parts.push_back({path, contentType, std::move(content)});
}

QString Package::relate(const QString &from, const QString &to, const QString &type)
{
    std::vector<Relationship> &list = m_relationships[from];
    const QString id = u"rId%1"_s.arg(list.size() + 1);
    list.push_back({id, to, typeName(type)});
    return id;
}

void Package::keep(const QString &from, const QString &id, const QString &type, const QString &target,
                   bool external)
{
    m_relationships[from].push_back({id, target, type, external});
}

bool Package::has(const QString &path) const
{
    return std::ranges::any_of(m_parts, [&path](const Part &part) { return part.path == path; });
}

QByteArray Package::contentTypes() const
{
    const QString ns = u"http://schemas.openxmlformats.org/package/2006/content-types"_s;
    return Xml::document(u"Types"_s, {{u"xmlns"_s, ns}}, [&](Xml &xml) {
        xml.empty(u"Default"_s,
                  {{u"Extension"_s, u"rels"_s},
                   {u"ContentType"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s}});
        xml.empty(u"Default"_s, {{u"Extension"_s, u"xml"_s}, {u"ContentType"_s, u"application/xml"_s}});
        for (const Part &part : m_parts)
            xml.empty(u"Override"_s,
                      {{u"PartName"_s, u'/' + part.path}, {u"ContentType"_s, part.contentType}});
    });
}

QByteArray Package::relationships(const QString &from, const std::vector<Relationship> &list)
{
    const QString ns = u"http://schemas.openxmlformats.org/package/2006/relationships"_s;
    const QDir folder(u'/' + QFileInfo(from).path());
    return Xml::document(u"Relationships"_s, {{u"xmlns"_s, ns}}, [&](Xml &xml) {
        for (const Relationship &each : list) {
            const bool asItIs = from.isEmpty() || each.external;
            const QString target = asItIs ? each.target : folder.relativeFilePath(u'/' + each.target);
            xml.empty(u"Relationship"_s, {{u"Id"_s, each.id},
                                          {u"Type"_s, each.type},
                                          {u"Target"_s, target},
                                          {u"TargetMode"_s, each.external ? u"External"_s : QString()}});
        }
    });
}

QByteArray Package::zipped() const
{
    std::vector<ZipEntry> entries{{contentTypesPath, contentTypes()}};
    for (const auto &[from, list] : m_relationships)
        entries.push_back({relationshipsPath(from), relationships(from, list)});
    for (const Part &part : m_parts)
        entries.push_back({part.path, part.content});
    return lagesbild::zipped(entries);
}

} // namespace lagesbild
