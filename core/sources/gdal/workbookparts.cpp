#include "core/sources/gdalmodule.h"

#include <QFileInfo>

#include <cpl_error.h>
#include <cpl_string.h>
#include <cpl_vsi.h>

#include <exception>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// Unpacked, all parts together: a zip of a few kilobytes may promise terabytes.
constexpr vsi_l_offset mostBytes = 400'000'000;

Error failed(ErrorKind kind, const QString &file, const std::string &detail)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    error.place = file.toStdString();
    return error;
}

/// Reads a whole entry, or nothing when it is cut off or has more bytes than @p most.
std::optional<QByteArray> readEntry(const std::string &path, vsi_l_offset most)
{
    VSILFILE *file = VSIFOpenL(path.c_str(), "rb");
    if (file == nullptr)
        return std::nullopt;
    QByteArray bytes;
    constexpr qsizetype step = 1 << 16;
    bool whole = true;
    while (whole) {
        const qsizetype old = bytes.size();
        bytes.resize(old + step);
        const std::size_t got = VSIFReadL(bytes.data() + old, 1, static_cast<std::size_t>(step), file);
        bytes.resize(old + static_cast<qsizetype>(got));
        if (got == 0)
            break;
        whole = static_cast<vsi_l_offset>(bytes.size()) <= most;
    }
    VSIFCloseL(file);
    const bool broken = CPLGetLastErrorType() >= CE_Failure;
    return whole && !broken ? std::optional(bytes) : std::nullopt;
}

Result<WorkbookParts> read(const QString &file)
{
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    CPLErrorReset();
    const std::string folder = "/vsizip/{" + QFileInfo(file).absoluteFilePath().toStdString() + "}";
    char **listed = VSIReadDirRecursive(folder.c_str());
    const CPLStringList names(listed, TRUE);
    if (names.Count() == 0)
        return failed(ErrorKind::WrongKind, file, std::string("no zip file: ") + CPLGetLastErrorMsg());
    WorkbookParts parts;
    vsi_l_offset left = mostBytes;
    for (int i = 0; i < names.Count(); ++i) {
        const QString name = QString::fromUtf8(names[i]);
        if (!isWorkbookPart(name))
            continue;
        const auto bytes = readEntry(folder + "/" + names[i], left);
        if (!bytes)
            return failed(ErrorKind::Damaged, file,
                          "part " + std::string(names[i]) + " is broken or too large");
        left -= static_cast<vsi_l_offset>(bytes->size());
        parts.emplace(name, *bytes);
    }
    if (parts.empty())
        return failed(ErrorKind::WrongKind, file, "a zip file, but no workbook");
    return parts;
}

} // namespace

} // namespace lagesbild

extern "C" Q_DECL_EXPORT void
lagesbildReadWorkbookParts(const QString &file,
                           std::optional<lagesbild::Result<lagesbild::WorkbookParts>> &result)
{
    try {
        result = lagesbild::read(file);
    } catch (const std::exception &exception) {
        result = lagesbild::failed(lagesbild::ErrorKind::Damaged, file, exception.what());
    }
}
