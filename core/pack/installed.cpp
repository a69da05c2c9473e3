#include "core/pack/installed.h"

#include "core/pack/failure.h"

#include <QDir>
#include <QFileInfo>
#include <QResource>
#include <QStandardPaths>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{
// Below the folder of all programs' data, whatever the calling program is named: the window and its twin share it.
const QString packName = u"lagesbild/kolada.lagesbild"_s;

/// Whether @p file lies below a folder of data for everybody on the computer.
bool isForEverybody(const QString &file)
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QString path = QFileInfo(file).absoluteFilePath();
    for (const QString &folder : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation)) {
        if (folder != own && path.startsWith(QDir(folder).absolutePath() + u'/'))
            return true;
    }
    return false;
}

/// Whether @p file may be replaced by this user.
bool isOurs(const QString &file)
{
    const QFileInfo info(file);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable() && !isForEverybody(file);
}
} // namespace

QString userPackFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u'/' + packName;
}

QString installedPackFile()
{
    return QStandardPaths::locate(QStandardPaths::GenericDataLocation, packName);
}

QString writablePackFile(const QString &shown)
{
    if (!shown.isEmpty() && isOurs(shown))
        return shown;
    const QString usual = userPackFile();
    QString file = usual;
    for (int number = 2; QFileInfo::exists(file); ++number)
        file = QFileInfo(usual).dir().filePath(u"kolada-%1.lagesbild"_s.arg(number));
    return file;
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
