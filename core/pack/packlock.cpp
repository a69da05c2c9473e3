#include "core/pack/packlock.h"

#include "core/pack/failure.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{
constexpr auto inUse = "another program is changing it";
}

PackLock::PackLock(std::unique_ptr<QLockFile> file) : m_file(std::move(file)) {}
PackLock::~PackLock() = default;
PackLock::PackLock(PackLock &&) noexcept = default;

Result<PackLock> PackLock::take(const QString &pack)
{
    const QDir folder = QFileInfo(pack).absoluteDir();
    if (!folder.exists() && !folder.mkpath(u"."_s))
        return failure(ErrorKind::NotWritable, pack, "the folder can't be made");
    auto file = std::make_unique<QLockFile>(pack + u".lock"_s);
    file->setStaleLockTime(0); // however long an update takes
    if (file->tryLock(0))
        return PackLock(std::move(file));
    if (file->error() == QLockFile::LockFailedError)
        return failure(ErrorKind::NotWritable, pack, inUse);
    return failure(ErrorKind::NotWritable, pack, "nothing may be written in its folder");
}

bool isInUse(const Error &error)
{
    return error.kind == ErrorKind::NotWritable && error.detail == inUse;
}

} // namespace lagesbild
