#include "core/documents/writing.h"

#include "core/pack/atomicfile.h"
#include "core/pack/failure.h"

#include <QFile>

namespace lagesbild
{

namespace
{

Outcome addTo(QFile &part, const QByteArray &piece, const QString &file)
{
    if (part.write(piece) == piece.size())
        return done();
    // What was written only in part met no error yet: there was room for no more.
    if (part.error() == QFileDevice::NoError)
        return failure(ErrorKind::DiskFull, file, "there was room for a part of it");
    const bool full = part.error() == QFileDevice::ResourceError || part.error() == QFileDevice::WriteError;
    return failure(full ? ErrorKind::DiskFull : ErrorKind::NotWritable, file,
                   part.errorString().toStdString());
}

} // namespace

Outcome writeWhole(const QString &file, const QByteArray &content)
{
    return writePieces(file, [&content](const PieceTaker &take) { return take(content); });
}

Outcome writePieces(const QString &file, const std::function<Outcome(const PieceTaker &take)> &giveTo)
{
    Result<AtomicFile> atomic = AtomicFile::begin(file);
    if (!atomic)
        return atomic.error();
    QFile part(atomic->path());
    // Unbuffered, so that a full disk is told of by the write itself.
    if (!part.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(ErrorKind::NotWritable, file, part.errorString().toStdString());
    const auto take = [&](const QByteArray &piece) { return addTo(part, piece, file); };
    if (Outcome given = giveTo(take); !given)
        return given;
    part.close();
    return atomic->commit();
}

} // namespace lagesbild
