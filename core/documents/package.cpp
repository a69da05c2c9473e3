#include "core/documents/package.h"

#include "core/documents/xml.h"
#include "core/documents/zip.h"

#include <QDir>
#include <QFileInfo>

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
    list.push_back({to, type});
    return u"rId%1"_s.arg(list.size());
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
        for (std::size_t i = 0; i < list.size(); ++i) {
            const QString target =
                from.isEmpty() ? list[i].target : folder.relativeFilePath(u'/' + list[i].target);
            xml.empty(u"Relationship"_s, {{u"Id"_s, u"rId%1"_s.arg(i + 1)},
                                          {u"Type"_s, typeName(list[i].type)},
                                          {u"Target"_s, target}});
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
