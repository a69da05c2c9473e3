#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace lagesbild
{

/// A zip archive that somebody else made, read with suspicion: what its directory claims is checked before anything
/// is made room for. No encryption, no more than 65 535 entries (what office files are).
class ZipArchive
{
public:
    /// Malformed with the detail "no_zip" for what is no archive, "damaged" for one with a directory that can't be
    /// true.
    static Result<ZipArchive> of(QByteArray bytes);

    bool has(const QString &path) const { return m_entries.contains(path); }
    /// One file of it. Malformed with the detail "missing", "damaged", or "too_large" for more than @p most bytes.
    Result<QByteArray> content(const QString &path, qint64 most) const;

private:
    struct Entry {
        qsizetype local = 0; ///< where its header begins
        qsizetype packedSize = 0;
        qint64 size = 0;
        quint32 checksum = 0;
        int method = 0;
    };
    bool readDirectory();

    QByteArray m_bytes;
    std::map<QString, Entry> m_entries;
};

} // namespace lagesbild
