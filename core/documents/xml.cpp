#include "core/documents/xml.h"

#include <QIODevice>

#include <algorithm>

namespace lagesbild
{

namespace
{

bool isForbidden(QChar c)
{
    const char16_t code = c.unicode();
    return (code < 0x20 && code != '\t' && code != '\n' && code != '\r') || code == 0xFFFE || code == 0xFFFF;
}

} // namespace

QString xmlText(const QString &text)
{
    if (std::ranges::none_of(text, isForbidden))
        return text;
    QString clean = text;
    clean.removeIf(isForbidden);
    return clean;
}

Xml::Xml() : m_writer(&m_bytes) {}

void Xml::writeAttributes(Attributes attributes)
{
    for (const auto &[name, value] : attributes) {
        if (!value.isNull())
            m_writer.writeAttribute(name, xmlText(value));
    }
}

void Xml::empty(const QString &name, Attributes attributes)
{
    m_writer.writeEmptyElement(name);
    writeAttributes(attributes);
}

void Xml::textElement(const QString &name, const QString &text)
{
    m_writer.writeTextElement(name, xmlText(text));
}

void Xml::text(const QString &text)
{
    m_writer.writeCharacters(xmlText(text));
}

void Xml::raw(const char *content)
{
    m_writer.writeCharacters(QString()); // closes a start tag that is still open
    m_writer.device()->write(content);
}

} // namespace lagesbild
