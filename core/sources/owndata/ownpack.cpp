#include "core/sources/owndata/ownpack.h"

#include "core/pack/failure.h"
#include "core/pack/pack.h"
#include "core/pack/packwriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// The example data is compiled in; as a file it can be read like any pack.
Result<PackContent> exampleContent()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"example.lagesbild"_s);
    if (!QFile::copy(u":/lagesbild/example.lagesbild"_s, file))
        return failure(ErrorKind::NotFound, u"example.lagesbild"_s,
                       "this program has no example data compiled in");
    return readWholePack(file);
}

Result<PackContent> contentOf(const OwnPackFiles &files)
{
    return files.pack.isEmpty() ? exampleContent() : readWholePack(files.pack);
}

Outcome write(const PackContent &content, const QString &target)
{
    QDir().mkpath(QFileInfo(target).absolutePath());
    return writePack(content, target, keepGoing);
}

} // namespace

Result<std::vector<OwnAddition>> importIntoPack(const OwnPackFiles &files, const ImportResult &imported,
                                                const QString &importedFile)
{
    auto content = contentOf(files);
    if (!content)
        return content.error();
    auto additions = addOwnFigures(*content, imported, importedFile, QDateTime::currentDateTimeUtc());
    if (const Outcome written = write(*content, files.target); !written)
        return written.error();
    return additions;
}

Outcome removeFromPack(const OwnPackFiles &files, const IndicatorId &id)
{
    auto content = contentOf(files);
    if (!content)
        return content.error();
    if (!removeOwnIndicator(*content, id))
        return failure(ErrorKind::NotFound, files.pack, "no own indicator " + id.text());
    return write(*content, files.target);
}

} // namespace lagesbild
