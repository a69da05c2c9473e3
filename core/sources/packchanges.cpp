#include "core/sources/packchanges.h"

#include "core/analysis/ownsuppression.h"
#include "core/data/ownindicator.h"
#include "core/pack/atomicfile.h"
#include "core/pack/failure.h"
#include "core/pack/installed.h"
#include "core/pack/pack.h"
#include "core/pack/packlock.h"
#include "core/pack/packwriter.h"
#include "core/sources/boundaries.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <unordered_set>

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

Outcome copyBytes(const QString &from, const QString &path, const QString &to, const Tick &tick)
{
    QFile source(from);
    QFile copy(path);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotReadable, from, source.errorString().toStdString());
    if (!copy.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return failure(ErrorKind::NotWritable, to, copy.errorString().toStdString());
    constexpr qint64 atOnce = qint64{1} << 20;
    const int total = static_cast<int>(source.size() / atOnce) + 1;
    int copied = 0;
    while (!source.atEnd()) {
        if (!tick(copied++, total))
            return failure(ErrorKind::Cancelled, to, "cancelled");
        const QByteArray some = source.read(atOnce);
        if (some.isEmpty())
            return failure(ErrorKind::NotReadable, from, source.errorString().toStdString());
        if (copy.write(some) != some.size())
            return writeFailure(to);
    }
    return copy.flush() ? done() : writeFailure(to);
}

/// The figures of a pack as they are stored, but those of some indicators.
std::vector<CubeKey> keysWithout(const Pack &pack, const std::vector<IndicatorId> &leftBehind)
{
    const std::unordered_set<IndicatorId> left(leftBehind.begin(), leftBehind.end());
    std::vector<CubeKey> keys = pack.cubeKeys();
    std::erase_if(keys, [&left](const CubeKey &key) { return left.contains(key.indicator); });
    return keys;
}

/// Puts the own figures of @p dataset, which must outlive it, in place of those of the pack.
PackChange withOwnFiguresOf(const Dataset &dataset)
{
    return [&dataset](PackContent &content) -> Result<std::vector<IndicatorId>> {
        std::vector<IndicatorId> replaced;
        for (const Indicator &indicator : content.catalogue.indicators()) {
            if (!isOwn(indicator.id))
                continue;
            replaced.push_back(indicator.id);
            for (const Gender gender : allGenders) {
                const Cube &cube = dataset.cube(indicator.id, gender);
                if (!cube.isEmpty())
                    content.cubes.insert_or_assign(CubeKey{indicator.id, gender}, cube);
            }
        }
        if (const auto damaged = dataset.firstError())
            return *damaged;
        return replaced;
    };
}

} // namespace

Outcome changePack(const QString &from, const QString &to, const PackChange &change, const Tick &tick)
{
    const auto lock = PackLock::take(to);
    if (!lock)
        return lock.error();
    const auto opened = from.isEmpty() ? openExamplePack() : Pack::open(from);
    if (!opened)
        return opened.error();
    auto content = contentWithoutFigures(*opened);
    if (!content)
        return content.error();
    const auto leftBehind = change(*content);
    if (!leftBehind)
        return leftBehind.error();
    const std::vector<CubeKey> keys = keysWithout(*opened->pack, *leftBehind);
    const int total = static_cast<int>(keys.size()) + 1;
    if (!tick(0, total))
        return failure(ErrorKind::Cancelled, to, "cancelled");
    std::size_t next = 0;
    const EncodedStream stored = [&]() -> Result<std::optional<EncodedCube>> {
        if (next == keys.size())
            return std::optional<EncodedCube>();
        auto cube = opened->pack->encodedCube(keys[next++]);
        if (!cube)
            return cube.error();
        if (!tick(static_cast<int>(next), total))
            return failure(ErrorKind::Cancelled, to, "cancelled");
        return std::optional(std::move(*cube));
    };
    return writePack(*content, to, keepGoing, {}, stored);
}

Outcome installBoundaries(const QString &file, const QString &from, const QString &to, const Tick &tick)
{
    const PackChange change = [&file](PackContent &content) -> Result<std::vector<IndicatorId>> {
        if (const Outcome taken = takeBoundaries(file, content); !taken)
            return taken.error();
        return std::vector<IndicatorId>();
    };
    return changePack(from, to, change, tick);
}

Outcome copyPack(const QString &from, const QString &to, const Tick &tick)
{
    const auto opened = Pack::open(from);
    if (!opened)
        return opened.error();
    if (QFileInfo::exists(to) && QFileInfo(from).canonicalFilePath() == QFileInfo(to).canonicalFilePath())
        return done();
    if (const auto hiding = protectedForExport(*opened->dataset))
        return changePack(from, to, withOwnFiguresOf(*hiding), tick);
    auto target = AtomicFile::begin(to);
    if (!target)
        return target.error();
    if (const Outcome copied = copyBytes(from, target->path(), to, tick); !copied)
        return copied;
    return target->commit();
}

} // namespace lagesbild
