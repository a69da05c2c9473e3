#include "core/pack/packwriter.h"

#include "core/pack/atomicfile.h"
#include "core/pack/cataloguetables.h"
#include "core/pack/checksum.h"
#include "core/pack/cubecodec.h"
#include "core/pack/database.h"
#include "core/pack/failure.h"
#include "core/pack/insertion.h"
#include "core/pack/outlinecodec.h"
#include "core/pack/revisiontable.h"
#include "core/pack/schema.h"
#include "core/pack/sealedrows.h"

#include <algorithm>

namespace lagesbild
{

namespace
{

Outcome writeDescriptions(const Database &database, const PackContent &content)
{
    Statement insert = database.prepare("INSERT INTO indicator_text VALUES (?, ?, ?)");
    if (!insert.isValid())
        return database.lastError();
    // In the order of the key, so that the tree is filled from left to right.
    std::vector<IndicatorId> ids;
    ids.reserve(content.descriptions.size());
    for (const auto &[id, description] : content.descriptions)
        ids.push_back(id);
    std::ranges::sort(ids);
    for (const IndicatorId &id : ids) {
        const std::string description = content.descriptions.at(id).toStdString();
        insert.bind(1, std::string_view(id.text()));
        insert.bind(2, std::string_view(description));
        insert.bind(3, std::int64_t{checksumOf(description)});
        if (insert.step() != Statement::Step::Done)
            return database.lastError();
        insert.reset();
    }
    return done();
}

/// Index and figures, row by row.
class CubeWriter
{
public:
    explicit CubeWriter(const Database &database)
        : m_index(database, "cube", 6), m_figures(database, "figures", 2)
    {
    }

    Outcome write(const CubeKey &key, const Cube &cube)
    {
        if (cube.isEmpty())
            return done();
        return write({key, cube.firstYear(), cube.yearCount(), encodeCube(cube)});
    }

    Outcome write(const EncodedCube &cube)
    {
        const QByteArray &blob = cube.blob;
        const std::uint32_t checksum =
            checksumOf(std::string_view(blob.constData(), static_cast<std::size_t>(blob.size())));
        auto added = m_index.add(cube.key.indicator.text(), std::string(1, letterOf(cube.key.gender)),
                                 toInt(cube.first), cube.yearCount, checksum);
        return added ? m_figures.add(blob) : added;
    }

private:
    Insertion m_index;
    Insertion m_figures;
};

/// Where the cubes come from that are not in the content; either may be empty.
struct Streams {
    const CubeStream &more;
    const EncodedStream &stored;
};

Outcome writeStreams(CubeWriter &writer, const Streams &streams, const std::function<Outcome()> &goOn)
{
    while (streams.more) {
        const auto next = streams.more();
        if (!next)
            return next.error();
        if (!*next)
            break;
        if (Outcome outcome = goOn(); !outcome)
            return outcome;
        if (Outcome outcome = writer.write((*next)->first, (*next)->second); !outcome)
            return outcome;
    }
    while (streams.stored) {
        const auto next = streams.stored();
        if (!next)
            return next.error();
        if (!*next)
            break;
        if (Outcome outcome = goOn(); !outcome)
            return outcome;
        if (Outcome outcome = writer.write(**next); !outcome)
            return outcome;
    }
    return done();
}

Outcome writeCubes(const Database &database, const PackContent &content, const Streams &streams,
                   const Tick &tick)
{
    CubeWriter writer(database);
    const int total = static_cast<int>(content.cubes.size());
    int written = 0;
    for (const auto &[key, cube] : content.cubes) {
        if (!tick(written++, total))
            return failure(ErrorKind::Cancelled, database.name(), "cancelled");
        if (Outcome outcome = writer.write(key, cube); !outcome)
            return outcome;
    }
    return writeStreams(writer, streams, [&]() -> Outcome {
        return tick(total, total) ? done() : failure(ErrorKind::Cancelled, database.name(), "cancelled");
    });
}

Outcome writeBoundaries(const Database &database, const PackContent &content)
{
    Insertion insertion(database, "boundary", 4);
    for (const Outline &outline : content.municipalities) {
        if (auto added = insertion.add(municipalityLevel, outline.code, encodeRings(outline)); !added)
            return added;
    }
    for (const Outline &outline : content.counties) {
        if (auto added = insertion.add(countyLevel, outline.code, encodeRings(outline)); !added)
            return added;
    }
    return done();
}

Outcome writeCatalogueTables(const Database &database, const Catalogue &catalogue)
{
    if (auto written = writeAreas(database, catalogue.areas()); !written)
        return written;
    if (auto written = writeGroups(database, catalogue.groups()); !written)
        return written;
    if (auto written = writeIndicators(database, catalogue.indicators()); !written)
        return written;
    return writeCollections(database, catalogue.collections());
}

/// Every table but the seals.
Outcome writeTables(const Database &database, const PackContent &content, const Streams &streams,
                    const Tick &tick)
{
    if (auto written = writeCatalogueTables(database, content.catalogue); !written)
        return written;
    if (auto written = writeCubes(database, content, streams, tick); !written)
        return written;
    if (auto written = writeDescriptions(database, content); !written)
        return written;
    if (auto written = writeBoundaries(database, content); !written)
        return written;
    if (auto written = writeProvenance(database, content.provenance); !written)
        return written;
    return writeRevisions(database, content.revisions);
}

Outcome fill(const Database &database, const PackContent &content, const Streams &streams, const Tick &tick)
{
    const std::string start = "PRAGMA application_id=" + std::to_string(packApplicationId) +
                              "; PRAGMA user_version=" + std::to_string(packSchemaVersion) + "; BEGIN;";
    if (auto begun = database.execute(start + std::string(packSchema)); !begun)
        return begun;
    if (auto written = writeTables(database, content, streams, tick); !written)
        return written;
    if (auto sealed = sealTables(database); !sealed)
        return sealed;
    return database.execute("COMMIT");
}

/// The same error about the file the caller knows instead of the temporary one.
Error aboutTarget(Error error, const QString &file)
{
    error.place = file.toStdString();
    return error;
}

} // namespace

Outcome writePack(const PackContent &content, const QString &file, const Tick &tick, const CubeStream &more,
                  const EncodedStream &stored)
{
    auto target = AtomicFile::begin(file);
    if (!target)
        return target.error();
    auto database = Database::create(target->path());
    if (!database)
        return aboutTarget(database.error(), file);
    if (auto filled = fill(*database, content, {more, stored}, tick); !filled)
        return aboutTarget(filled.error(), file);
    if (auto closed = database->close(); !closed)
        return aboutTarget(closed.error(), file);
    return target->commit();
}

} // namespace lagesbild
