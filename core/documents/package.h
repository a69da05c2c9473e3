#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace lagesbild
{

/// How the content types of Office's own parts begin.
inline constexpr QLatin1StringView officeTypeStem("application/vnd.openxmlformats-officedocument.");

/// A file of Office Open XML: parts, their content types, and who refers to whom (ECMA-376 part 2).
class Package
{
public:
    /// @param path from the root without a slash: «ppt/slides/slide1.xml»
    void add(const QString &path, const QString &contentType, QByteArray content);
    /// Notes that @p from (empty: the package itself) refers to @p to; both are paths of parts.
    /// @param type the last words of the relationship's name: «slideLayout»
    /// @return the id by which @p from's content names it
    QString relate(const QString &from, const QString &to, const QString &type);
    /// A relationship as it came with a part from elsewhere, whose content names it by @p id.
    /// @param type   its whole name
    /// @param target a part's path, or with @p external an address
    void keep(const QString &from, const QString &id, const QString &type, const QString &target,
              bool external);
    bool has(const QString &path) const;

    /// All of it, zipped.
    QByteArray zipped() const;

private:
    struct Part {
        QString path;
        QString contentType;
        QByteArray content;
    };
    struct Relationship {
        QString id;
        QString target;
        QString type; ///< its whole name
        bool external = false;
    };

    QByteArray contentTypes() const;
    static QByteArray relationships(const QString &from, const std::vector<Relationship> &list);

    std::vector<Part> m_parts;
    std::map<QString, std::vector<Relationship>> m_relationships;
};

} // namespace lagesbild
