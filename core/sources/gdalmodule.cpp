#include "core/sources/gdalmodule.h"

#include "core/pack/failure.h"

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

/// Why @p file can't be handed to the module, if it can't.
std::optional<Error> reasonAgainst(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return failure(ErrorKind::NotFound, file, "no such file");
    if (info.isDir())
        return failure(ErrorKind::NotReadable, file, "a folder");
    if (!info.isFile())
        return failure(ErrorKind::NotReadable, file, "it is not an ordinary file");
    if (!info.isReadable())
        return failure(ErrorKind::NotReadable, file, "may not be read");
    return std::nullopt;
}

/// The module's function of that name; the first call loads the module, which then stays.
QFunctionPointer functionCalled(const char *name, QString &error)
{
    QLibrary library(modulePath());
    const QFunctionPointer function = library.resolve(name);
    if (function == nullptr)
        error = library.errorString();
    return function;
}

template <class Reader, class Value>
Result<Value> readWith(const char *name, const QString &file)
{
    if (const auto reason = reasonAgainst(file))
        return *reason;
    QString error;
    const auto reader = reinterpret_cast<Reader>(functionCalled(name, error));
    if (reader == nullptr)
        return failure(ErrorKind::NotFound, moduleName,
                       "the reader of boundaries and workbooks is not installed: " + error.toStdString());
    std::optional<Result<Value>> result;
    reader(file, result);
    Q_ASSERT_X(result, name, "the module gave no result");
    return std::move(*result);
}

} // namespace

Result<Boundaries> readBoundaries(const QString &file)
{
    return readWith<BoundaryReader, Boundaries>(boundaryReaderName, file);
}

Result<WorkbookParts> readWorkbookParts(const QString &file)
{
    return readWith<WorkbookReader, WorkbookParts>(workbookReaderName, file);
}

} // namespace lagesbild
