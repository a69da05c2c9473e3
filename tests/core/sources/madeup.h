#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <utility>
#include <vector>

namespace lagesbild
{

/// A folder for files a test makes up.
class MadeUpFiles
{
public:
    /// Writes a file, and the folders it lies in; gives its path.
    QString add(const QString &name, const QByteArray &content) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// A zip file of the entries given, by name, stored without compression.
QByteArray zipped(const std::vector<std::pair<QByteArray, QByteArray>> &entries);

/// @p content as gzip writes it.
QByteArray gzipped(const QByteArray &content);

} // namespace lagesbild
