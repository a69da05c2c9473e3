#include "core/sources/boundaries.h"

#include "core/pack/failure.h"
#include "core/sources/boundarymodule.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibrary>

#include <array>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

const QString moduleName = u"lagesbild_gdal"_s;

/// Beside the program, where it is installed, and where it lies in a build folder.
QString modulePath()
{
    const std::array places{u"/"_s, u"/../lib/lagesbild/"_s, u"/../../lib/lagesbild/"_s};
    for (const QString &place : places) {
        const QString path = QCoreApplication::applicationDirPath() + place + moduleName;
        for (const QString &suffix : {u".so"_s, u".dll"_s, u".dylib"_s}) {
            if (QFileInfo::exists(path + suffix))
                return path + suffix;
        }
    }
    return moduleName;
}

/// Null, and the reason in @p error, when the module can't be loaded. Once loaded it stays.
BoundaryReader loadReader(QString &error)
{
    QLibrary library(modulePath());
    const auto reader = reinterpret_cast<BoundaryReader>(library.resolve(boundaryReaderName));
    if (reader == nullptr)
        error = library.errorString();
    return reader;
}

} // namespace

Result<Boundaries> readBoundaries(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return failure(ErrorKind::NotFound, file, "no such file");
    if (!info.isReadable())
        return failure(ErrorKind::NotReadable, file, "may not be read");
    QString reason;
    static const BoundaryReader reader = loadReader(reason);
    if (reader == nullptr)
        return failure(ErrorKind::NotFound, moduleName,
                       "boundary reader not installed " + reason.toStdString());
    std::optional<Result<Boundaries>> result;
    reader(file, result);
    Q_ASSERT_X(result, "readBoundaries", "the module gave no result");
    return std::move(*result);
}

} // namespace lagesbild
