#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace lagesbild
{

/// One file of an archive.
struct ZipEntry {
    QString path; ///< with forward slashes
    QByteArray content;
};

/// The entries as a zip archive, compressed, in their order (PKWARE's APPNOTE 6.3; names in UTF-8, no dates, so
/// that the same content gives the same bytes). Up to 65 535 entries and two gigabytes each.
QByteArray zipped(const std::vector<ZipEntry> &entries);

} // namespace lagesbild
