#include "core/pack/atomicfile.h"

#include "core/pack/failure.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int staleAfterSeconds = 3600;
/// What SQLite writes beside a database, and can leave behind where the disk was full.
constexpr auto journalEnding = "-journal"_L1;

/// Leftovers of writers that were killed; younger ones may belong to somebody still writing.
void removeStaleParts(const QFileInfo &target)
{
    const QString start = u"."_s + target.fileName() + u".*.part"_s;
    const QStringList pattern{start, start + journalEnding};
    const QDateTime limit = QDateTime::currentDateTime().addSecs(-staleAfterSeconds);
    for (const QFileInfo &part : target.dir().entryInfoList(pattern, QDir::Files | QDir::Hidden)) {
        if (part.lastModified() < limit)
            QFile::remove(part.filePath());
    }
}

/// Asks the system to bring a file, or a folder's list of names, to the disk.
bool flushToDisk(const QString &path, bool isFolder)
{
#ifdef Q_OS_UNIX
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), isFolder ? O_RDONLY | O_DIRECTORY : O_RDWR);
    if (descriptor < 0)
        return false;
    const bool flushed = ::fsync(descriptor) == 0;
    return ::close(descriptor) == 0 && flushed;
#else
    Q_UNUSED(path)
    Q_UNUSED(isFolder)
    return true;
#endif
}

} // namespace

AtomicFile::AtomicFile(QString target, QString path) : m_target(std::move(target)), m_path(std::move(path)) {}

AtomicFile::AtomicFile(AtomicFile &&other) noexcept
    : m_target(std::move(other.m_target)), m_path(std::exchange(other.m_path, {}))
{
}

AtomicFile::~AtomicFile()
{
    if (m_path.isEmpty())
        return;
    QFile::remove(m_path);
    QFile::remove(m_path + journalEnding);
}

Result<AtomicFile> AtomicFile::begin(const QString &target)
{
    const QFileInfo asked(target);
    // Through a symbolic link the file it points at is replaced, not the link.
    const QString real = asked.exists() ? asked.canonicalFilePath() : asked.absoluteFilePath();
    const QFileInfo info(real);
    if (info.isDir())
        return failure(ErrorKind::NotWritable, target, "it is a folder");
    // A device or a pipe would be gone, with a file in its place.
    if (info.exists() && !info.isFile())
        return failure(ErrorKind::NotWritable, target, "it is not an ordinary file");
    if (!info.dir().exists())
        return failure(ErrorKind::NotWritable, target, "the folder does not exist");
    removeStaleParts(info);

    QTemporaryFile temporary(info.path() + u"/."_s + info.fileName() + u".XXXXXX.part"_s);
    if (!temporary.open())
        return failure(ErrorKind::NotWritable, target, temporary.errorString().toStdString());
    // The file has no name until it is asked for, so a name that is too long shows only then.
    const QString path = temporary.fileName();
    if (path.isEmpty())
        return failure(ErrorKind::NotWritable, target, "its name may be too long");
    temporary.setAutoRemove(false);
    const QFile::Permissions everybodyReads =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    temporary.setPermissions(info.exists() ? info.permissions() | QFile::WriteOwner : everybodyReads);
    return AtomicFile(real, path);
}

Outcome AtomicFile::commit()
{
    if (!flushToDisk(m_path, false))
        return writeFailure(m_target);
    std::error_code renamed;
    std::filesystem::rename(m_path.toStdU16String(), m_target.toStdU16String(), renamed);
    if (renamed)
        return failure(ErrorKind::NotWritable, m_target, renamed.message());
    m_path.clear();
    // The new content stands; only its survival of a power cut is in question, which is not worth an error.
    flushToDisk(QFileInfo(m_target).path(), true);
    return done();
}

} // namespace lagesbild
