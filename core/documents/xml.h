#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace lagesbild
{

/// Writes XML by nested calls, so that nothing is left open.
class Xml
{
public:
    using Attribute = std::pair<QString, QString>;
    using Attributes = std::initializer_list<Attribute>;

    /// @param root element of the document, which @p content fills
    template <class Content>
    static QByteArray document(const QString &root, Attributes attributes, Content content)
    {
        Xml xml;
        xml.m_writer.writeStartDocument(QStringLiteral("1.0"), true);
        xml.element(root, attributes, [&] { content(xml); });
        xml.m_writer.writeEndDocument();
        return xml.m_bytes;
    }

    /// Attributes without a value are left out.
    template <class Content>
    void element(const QString &name, Attributes attributes, Content content)
    {
        m_writer.writeStartElement(name);
        writeAttributes(attributes);
        content();
        m_writer.writeEndElement();
    }
    template <class Content>
    void element(const QString &name, Content content)
    {
        element(name, {}, content);
    }
    void empty(const QString &name, Attributes attributes = {});
    void textElement(const QString &name, const QString &text);
    /// Characters that XML can't hold are left out.
    void text(const QString &text);
    /// Well-formed content, as it is.
    void raw(const char *content);

private:
    Xml();
    void writeAttributes(Attributes attributes);

    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

/// @p text without what XML 1.0 can't hold.
QString xmlText(const QString &text);

} // namespace lagesbild
