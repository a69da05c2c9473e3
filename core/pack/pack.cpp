#include "core/pack/pack.h"

#include "core/pack/cataloguetables.h"
#include "core/pack/checksum.h"
#include "core/pack/cubecodec.h"
#include "core/pack/failure.h"
#include "core/pack/header.h"
#include "core/pack/outlinecodec.h"
#include "core/pack/revisiontable.h"
#include "core/pack/schema.h"
#include "core/pack/sealedrows.h"

#include <QFile>
#include <QFileInfo>

namespace lagesbild
{

namespace
{

Outcome checkFile(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return failure(ErrorKind::NotFound, file, "no such file");
    if (info.isDir())
        return failure(ErrorKind::WrongKind, file, "a folder");
    if (!info.isFile())
        return failure(ErrorKind::WrongKind, file, "it is not an ordinary file");
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotReadable, file, opened.errorString().toStdString());
    const QByteArray start = opened.read(headerSize);
    return checkHeader(std::string_view(start.constData(), static_cast<std::size_t>(start.size())),
                       opened.size(), file);
}

bool isPlausible(Year first, std::int64_t yearCount)
{
    return toInt(first) >= 1900 && yearCount >= 1 && toInt(first) + yearCount <= 2101;
}

} // namespace

Pack::Pack(Database database)
    : m_database(std::move(database)),
      m_selectFigures(m_database.prepare("SELECT data FROM figures WHERE position = ?")),
      m_selectDescription(m_database.prepare("SELECT description, checksum FROM indicator_text WHERE id = ?"))
{
}

Error Pack::damaged(const std::string &what) const
{
    return failure(ErrorKind::Damaged, m_database.name(), what);
}

Result<OpenedPack> Pack::open(const QString &file)
{
    if (const Outcome checked = checkFile(file); !checked)
        return checked.error();
    auto database = Database::openImmutable(file);
    if (!database)
        return database.error();
    return read(std::move(*database));
}

Result<OpenedPack> Pack::openBytes(const QByteArray &bytes, const QString &name)
{
    const std::string_view start(bytes.constData(),
                                 static_cast<std::size_t>(std::min<qsizetype>(bytes.size(), headerSize)));
    if (const Outcome checked = checkHeader(start, bytes.size(), name); !checked)
        return checked.error();
    auto database = Database::openBytes(bytes, name);
    if (!database)
        return database.error();
    return read(std::move(*database));
}

Result<OpenedPack> Pack::read(Database database)
{
    const std::shared_ptr<Pack> pack(new Pack(std::move(database)));
    if (!pack->m_selectFigures.isValid() || !pack->m_selectDescription.isValid())
        return pack->m_database.lastError();
    if (const Outcome version = pack->readSchemaVersion(); !version)
        return version.error();
    auto provenance = readProvenance(pack->m_database);
    if (!provenance)
        return provenance.error();
    auto catalogue = readCatalogue(pack->m_database);
    if (!catalogue)
        return catalogue.error();
    pack->m_areaCount = static_cast<int>(catalogue->areas().size());
    if (const Outcome indexed = pack->readCubeIndex(); !indexed)
        return indexed.error();
    const auto loadCube = [pack](const IndicatorId &id, Gender gender) { return pack->cube({id, gender}); };
    const auto loadDescription = [pack](const IndicatorId &id) { return pack->description(id); };
    return OpenedPack{pack, std::make_unique<Dataset>(std::move(*catalogue), std::move(*provenance), loadCube,
                                                      loadDescription)};
}

Outcome Pack::readSchemaVersion()
{
    Statement version = m_database.prepare("PRAGMA user_version");
    if (!version.isValid() || version.step() != Statement::Step::Row)
        return m_database.lastError();
    m_schemaVersion = static_cast<int>(version.integer(0));
    return done();
}

Outcome Pack::readCubeIndex()
{
    SealedRows rows(m_database, "cube");
    while (rows.next()) {
        const Statement &row = rows.row();
        const auto gender = parseGender(row.bytes(2));
        const Year first{static_cast<int>(row.integer(3))};
        if (!gender || !isPlausible(first, row.integer(4)))
            return failure(ErrorKind::Malformed, m_database.name(),
                           "figures of " + std::string(row.bytes(1)) + " can't be understood");
        m_cubes.emplace(CubeKey{IndicatorId(row.bytes(1)), *gender},
                        StoredCube{row.integer(0), first, static_cast<int>(row.integer(4)),
                                   static_cast<std::uint32_t>(row.integer(5))});
    }
    return rows.finishSealed();
}

std::vector<CubeKey> Pack::cubeKeys() const
{
    std::vector<CubeKey> keys;
    keys.reserve(m_cubes.size());
    for (const auto &[key, stored] : m_cubes)
        keys.push_back(key);
    return keys;
}

Result<EncodedCube> Pack::encodedCube(const CubeKey &key) const
{
    const auto found = m_cubes.find(key);
    if (found == m_cubes.end())
        return EncodedCube{key, {}, 0, {}};
    const StoredCube &stored = found->second;
    const std::scoped_lock lock(m_mutex);
    m_selectFigures.reset();
    m_selectFigures.bind(1, stored.position);
    if (m_selectFigures.step() != Statement::Step::Row)
        return damaged("no figures of " + key.indicator.text());
    const std::string_view blob = m_selectFigures.bytes(0);
    if (checksumOf(blob) != stored.checksum)
        return damaged("figures of " + key.indicator.text() + " do not fit their checksum");
    return EncodedCube{key, stored.first, stored.yearCount,
                       QByteArray(blob.data(), static_cast<qsizetype>(blob.size()))};
}

Result<Cube> Pack::cube(const CubeKey &key) const
{
    const auto stored = encodedCube(key);
    if (!stored)
        return stored.error();
    if (stored->blob.isEmpty())
        return Cube();
    const QByteArray &blob = stored->blob;
    auto cube = decodeCube(std::string_view(blob.constData(), static_cast<std::size_t>(blob.size())),
                           stored->first, stored->yearCount, m_areaCount);
    if (!cube)
        return damaged("figures of " + key.indicator.text() + " can't be unpacked");
    return std::move(*cube);
}

QString Pack::description(const IndicatorId &indicator) const
{
    const std::scoped_lock lock(m_mutex);
    Statement &select = m_selectDescription;
    select.reset();
    select.bind(1, std::string_view(indicator.text()));
    if (select.step() != Statement::Step::Row || checksumOf(select.bytes(0)) != select.integer(1))
        return {};
    return select.text(0);
}

Result<std::vector<Revision>> Pack::revisions() const
{
    if (m_schemaVersion < revisionSchemaVersion)
        return std::vector<Revision>();
    const std::scoped_lock lock(m_mutex);
    return readRevisions(m_database);
}

Result<std::vector<Outline>> Pack::outlines(BoundaryLevel level) const
{
    const std::string_view asked = level == BoundaryLevel::County ? countyLevel : municipalityLevel;
    const std::scoped_lock lock(m_mutex);
    std::vector<Outline> outlines;
    SealedRows rows(m_database, "boundary");
    while (rows.next()) {
        if (rows.row().bytes(1) != asked)
            continue;
        auto rings = decodeRings(rows.row().bytes(3));
        if (!rings)
            return damaged("boundary of " + std::string(rows.row().bytes(2)) + " can't be read");
        outlines.push_back({std::string(rows.row().bytes(2)), std::move(*rings)});
    }
    if (const Outcome sealed = rows.finishSealed(); !sealed)
        return sealed.error();
    return outlines;
}

Result<std::unique_ptr<Dataset>> openPack(const QString &file)
{
    auto opened = Pack::open(file);
    if (!opened)
        return opened.error();
    return std::move(opened->dataset);
}

Result<std::vector<Outline>> readOutlines(const QString &file, BoundaryLevel level)
{
    const auto opened = Pack::open(file);
    if (!opened)
        return opened.error();
    return opened->pack->outlines(level);
}

Result<PackContent> readWholePack(const QString &file)
{
    const auto opened = Pack::open(file);
    if (!opened)
        return opened.error();
    PackContent content;
    content.catalogue = opened->dataset->catalogue();
    content.provenance = opened->dataset->provenance();
    for (const CubeKey &key : opened->pack->cubeKeys()) {
        auto cube = opened->pack->cube(key);
        if (!cube)
            return cube.error();
        content.cubes.emplace(key, std::move(*cube));
    }
    for (const Indicator &indicator : content.catalogue.indicators()) {
        const QString description = opened->pack->description(indicator.id);
        if (!description.isEmpty())
            content.descriptions.emplace(indicator.id, description);
    }
    auto municipalities = opened->pack->outlines(BoundaryLevel::Municipality);
    if (!municipalities)
        return municipalities.error();
    auto counties = opened->pack->outlines(BoundaryLevel::County);
    if (!counties)
        return counties.error();
    auto revisions = opened->pack->revisions();
    if (!revisions)
        return revisions.error();
    content.municipalities = std::move(*municipalities);
    content.counties = std::move(*counties);
    content.revisions = std::move(*revisions);
    return content;
}

} // namespace lagesbild
