#include "core/pack/installed.h"

#include "core/pack/failure.h"

#include <QResource>
#include <QStandardPaths>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{
// Below the folder of all programs' data, whatever the calling program is named: the window and its twin share it.
const QString packName = u"lagesbild/kolada.lagesbild"_s;
} // namespace

QString userPackFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u'/' + packName;
}

QString installedPackFile()
{
    return QStandardPaths::locate(QStandardPaths::GenericDataLocation, packName);
}

Result<OpenedPack> openDefaultPack()
{
    const QString installed = installedPackFile();
    return installed.isEmpty() ? openExamplePack() : Pack::open(installed);
}

Result<std::unique_ptr<Dataset>> openDefaultData()
{
    auto opened = openDefaultPack();
    if (!opened)
        return opened.error();
    return std::move(opened->dataset);
}

Result<OpenedPack> openExamplePack()
{
    const QString name = u"example.lagesbild"_s;
    const QResource resource(u":/lagesbild/example.lagesbild"_s);
    if (!resource.isValid())
        return failure(ErrorKind::NotFound, name, "this program has no example data compiled in");
    // Stored uncompressed, so the bytes are read where they lie.
    if (resource.compressionAlgorithm() != QResource::NoCompression)
        return Pack::openBytes(resource.uncompressedData(), name);
    const auto *bytes = reinterpret_cast<const char *>(resource.data());
    return Pack::openBytes(QByteArray::fromRawData(bytes, static_cast<qsizetype>(resource.size())), name);
}

} // namespace lagesbild
