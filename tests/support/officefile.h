#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QtXml/QDomDocument>

#include <map>
#include <optional>
#include <vector>

namespace lagesbild
{

/// A file of Office Open XML taken apart, as a reader that knows nothing of our writer sees it.
class OfficeFile
{
public:
    /// A failure of the running test when it is no zip file.
    explicit OfficeFile(const QByteArray &content);

    QStringList paths() const;
    bool has(const QString &path) const { return m_parts.contains(path); }
    QByteArray content(const QString &path) const;
    /// A failure of the running test when the part is missing or not well formed.
    QDomElement root(const QString &path) const;
    /// The part that @p id of @p from leads to; empty if there is none.
    QString target(const QString &from, const QString &id) const;
    /// The part that @p from refers to with a relationship that ends in @p type; empty if there is none.
    QString related(const QString &from, const QString &type) const;

    /// What is wrong with it as a package: parts that are not well formed or without content type, relationships
    /// that lead nowhere, ids that no relationship has.
    QStringList faults() const;

private:
    struct Relationship {
        QString id;
        QString type;
        QString target;
    };
    void read(const QByteArray &content);
    std::vector<Relationship> relationships(const QString &from) const;

    std::map<QString, QByteArray> m_parts;
};

/// Elements below @p from called @p name, at any depth, in document order.
std::vector<QDomElement> elements(const QDomElement &from, const QString &name);
/// The first of them; null if there is none.
QDomElement element(const QDomElement &from, const QString &name);

/// Children that stand in another order than the schemas of ECMA-376 have them, or are not known there.
QStringList orderFaults(const QDomElement &root);

/// The cells of a worksheet as text by their names («B2»), shared strings put in.
std::map<QString, QString> cellsOf(const OfficeFile &workbook, int sheet);

} // namespace lagesbild
