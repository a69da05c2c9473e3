#include "core/sources/packchanges.h"

#include "core/pack/atomicfile.h"
#include "core/pack/failure.h"
#include "core/pack/pack.h"
#include "core/pack/packlock.h"
#include "core/pack/packwriter.h"
#include "core/sources/boundaries.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// Everything of a pack but its figures.
Result<PackContent> contentWithoutFigures(const OpenedPack &opened)
{
    PackContent content;
    content.catalogue = opened.dataset->catalogue();
    content.provenance = opened.dataset->provenance();
    for (const Indicator &indicator : content.catalogue.indicators()) {
        const QString description = opened.pack->description(indicator.id);
        if (!description.isEmpty())
            content.descriptions.emplace(indicator.id, description);
    }
    auto municipalities = opened.pack->outlines(BoundaryLevel::Municipality);
    if (!municipalities)
        return municipalities.error();
    auto counties = opened.pack->outlines(BoundaryLevel::County);
    if (!counties)
        return counties.error();
    auto revisions = opened.pack->revisions();
    if (!revisions)
        return revisions.error();
    content.municipalities = std::move(*municipalities);
    content.counties = std::move(*counties);
    content.revisions = std::move(*revisions);
    return content;
}

/// Keeps those of areas that the pack knows; gives the number left out.
template <class IsKnown>
qint64 keepKnown(std::vector<Outline> &outlines, IsKnown isKnown)
{
    const auto before = std::ssize(outlines);
    std::erase_if(outlines, [&](const Outline &outline) { return !isKnown(outline.code); });
    return before - std::ssize(outlines);
}

Outcome takeBoundaries(const QString &file, PackContent &content)
{
    auto found = readBoundaries(file);
    if (!found)
        return found.error();
    const Catalogue &catalogue = content.catalogue;
    const auto isArea = [&](const std::string &code) { return catalogue.indexOf(AreaId(code)) != noArea; };
    const auto isCounty = [&](const std::string &code) {
        return catalogue.group(GroupId("county:" + code)) != nullptr;
    };
    LedgerEntry entry;
    entry.what = u"boundaries"_s;
    entry.source = u"SCB"_s;
    entry.origin = QFileInfo(file).fileName();
    entry.when = QFileInfo(file).lastModified();
    entry.refused = keepKnown(found->municipalities, isArea) + keepKnown(found->counties, isCounty);
    entry.taken = std::ssize(found->municipalities) + std::ssize(found->counties);
    if (entry.taken == 0)
        return failure(ErrorKind::Malformed, file, "no area that the pack knows");
    if (!found->municipalities.empty())
        content.municipalities = std::move(found->municipalities);
    if (!found->counties.empty())
        content.counties = std::move(found->counties);
    content.provenance.ledger.push_back(std::move(entry));
    return done();
}

Outcome copyBytes(const QString &from, const QString &path, const QString &to)
{
    QFile source(from);
    QFile copy(path);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotReadable, from, source.errorString().toStdString());
    if (!copy.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return failure(ErrorKind::NotWritable, to, copy.errorString().toStdString());
    constexpr qint64 atOnce = qint64{1} << 20;
    while (!source.atEnd()) {
        const QByteArray some = source.read(atOnce);
        if (some.isEmpty())
            return failure(ErrorKind::NotReadable, from, source.errorString().toStdString());
        if (copy.write(some) != some.size())
            return writeFailure(to);
    }
    return copy.flush() ? done() : writeFailure(to);
}

} // namespace

Outcome installBoundaries(const QString &file, const QString &from, const QString &to, const Tick &tick)
{
    const auto lock = PackLock::take(to);
    if (!lock)
        return lock.error();
    const auto opened = Pack::open(from);
    if (!opened)
        return opened.error();
    auto content = contentWithoutFigures(*opened);
    if (!content)
        return content.error();
    if (const Outcome taken = takeBoundaries(file, *content); !taken)
        return taken;
    const std::vector<CubeKey> keys = opened->pack->cubeKeys();
    auto next = keys.begin();
    const EncodedStream stored = [&]() -> Result<std::optional<EncodedCube>> {
        if (next == keys.end())
            return std::optional<EncodedCube>();
        auto cube = opened->pack->encodedCube(*next++);
        if (!cube)
            return cube.error();
        return std::optional(std::move(*cube));
    };
    return writePack(*content, to, tick, {}, stored);
}

Outcome copyPack(const QString &from, const QString &to)
{
    if (const auto opened = Pack::open(from); !opened)
        return opened.error();
    if (QFileInfo::exists(to) && QFileInfo(from).canonicalFilePath() == QFileInfo(to).canonicalFilePath())
        return done();
    auto target = AtomicFile::begin(to);
    if (!target)
        return target.error();
    if (const Outcome copied = copyBytes(from, target->path(), to); !copied)
        return copied;
    return target->commit();
}

} // namespace lagesbild
