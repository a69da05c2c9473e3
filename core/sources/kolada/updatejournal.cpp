#include "core/sources/kolada/updatejournal.h"

#include "core/pack/checksum.h"
#include "core/pack/cubecodec.h"
#include "core/pack/failure.h"

#include <QBuffer>
#include <QDataStream>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto magic = "LGBDUPD1";
constexpr qint64 magicSize = 8;
constexpr quint32 longestRecord = 512U * 1024 * 1024;
constexpr auto streamVersion = QDataStream::Qt_6_4;

enum Kind : char { ScopeKind = 'S', CatalogueKind = 'C', BatchKind = 'B' };

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray bytesOf(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

void writeCube(QDataStream &out, const FetchedCube &fetched)
{
    const Cube &cube = fetched.cube;
    out << bytesOf(fetched.key.indicator.text()) << static_cast<quint8>(letterOf(fetched.key.gender));
    out << static_cast<qint32>(cube.isEmpty() ? 0 : toInt(cube.firstYear()))
        << static_cast<qint32>(cube.yearCount()) << static_cast<qint32>(cube.areaCount())
        << (cube.isEmpty() ? QByteArray() : encodeCube(cube));
    out << static_cast<quint32>(fetched.removed.size());
    for (const FetchedCube::Place &place : fetched.removed)
        out << static_cast<qint16>(toInt(place.year)) << static_cast<qint32>(place.area);
}

/// Nothing when it can't be understood, which its checksum makes most unlikely.
std::optional<FetchedCube> readCube(QDataStream &in)
{
    QByteArray indicator;
    quint8 letter = 0;
    qint32 first = 0;
    qint32 years = 0;
    qint32 areas = 0;
    QByteArray blob;
    quint32 removed = 0;
    in >> indicator >> letter >> first >> years >> areas >> blob >> removed;
    const char gender = static_cast<char>(letter);
    const auto known = parseGender(std::string_view(&gender, 1));
    if (in.status() != QDataStream::Ok || !known)
        return std::nullopt;
    FetchedCube fetched;
    fetched.key = {IndicatorId(viewOf(indicator)), *known};
    if (years > 0) {
        auto cube = decodeCube(viewOf(blob), Year{first}, years, areas);
        if (!cube)
            return std::nullopt;
        fetched.cube = std::move(*cube);
    }
    for (quint32 i = 0; i < removed && in.status() == QDataStream::Ok; ++i) {
        qint16 year = 0;
        qint32 area = 0;
        in >> year >> area;
        fetched.removed.push_back({Year{year}, area});
    }
    return in.status() == QDataStream::Ok ? std::optional(std::move(fetched)) : std::nullopt;
}

void addSums(FetchedBatch &sums, FetchedBatch &&batch)
{
    sums.rows += batch.rows;
    sums.groupRows += batch.groupRows;
    sums.taken += batch.taken;
    sums.refused += batch.refused;
    if (!batch.remark.isEmpty())
        sums.remark += (sums.remark.isEmpty() ? u""_s : u"\n"_s) + batch.remark;
    std::ranges::move(batch.asked, std::back_inserter(sums.asked));
}

} // namespace

UpdateJournal::UpdateJournal(const QString &file) : m_file(std::make_unique<QFile>(file)) {}

Outcome UpdateJournal::open(QIODevice::OpenMode mode)
{
    if (m_file->open(mode))
        return done();
    return failure(m_file->exists() && mode == QIODevice::ReadWrite ? ErrorKind::NotReadable
                                                                    : ErrorKind::NotWritable,
                   m_file->fileName(), m_file->errorString().toStdString());
}

Result<UpdateJournal> UpdateJournal::begin(const QString &file, const UpdateScope &scope)
{
    UpdateJournal journal(file);
    if (const Outcome opened = journal.open(QIODevice::ReadWrite | QIODevice::Truncate); !opened)
        return opened.error();
    if (journal.m_file->write(magic, magicSize) != magicSize)
        return writeFailure(file);
    QByteArray payload;
    QDataStream out(&payload, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    out << scope.address << scope.collection;
    if (const Outcome added = journal.addRecord(ScopeKind, payload); !added)
        return added.error();
    journal.m_scope = scope;
    return journal;
}

Result<UpdateJournal> UpdateJournal::resume(const QString &file, const UpdateScope &scope)
{
    UpdateJournal journal(file);
    if (!journal.m_file->exists())
        return failure(ErrorKind::NotFound, file, "no update was begun");
    if (const Outcome opened = journal.open(QIODevice::ReadWrite); !opened)
        return opened.error();
    if (const Outcome read = journal.readRecords(scope); !read)
        return read.error();
    return journal;
}

std::optional<UpdateScope> UpdateJournal::scopeOf(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly) || opened.read(magicSize) != QByteArray(magic, magicSize))
        return std::nullopt;
    QDataStream in(&opened);
    in.setVersion(streamVersion);
    quint8 kind = 0;
    quint32 checksum = 0;
    QByteArray payload;
    in >> kind >> checksum >> payload;
    if (in.status() != QDataStream::Ok || kind != ScopeKind || checksumOf(viewOf(payload)) != checksum)
        return std::nullopt;
    UpdateScope scope;
    QDataStream said(payload);
    said.setVersion(streamVersion);
    said >> scope.address >> scope.collection;
    return scope;
}

Outcome UpdateJournal::addRecord(char kind, const QByteArray &payload)
{
    const qint64 start = m_file->size();
    m_file->seek(start);
    QDataStream out(m_file.get());
    out.setVersion(streamVersion);
    out << static_cast<quint8>(kind) << static_cast<quint32>(checksumOf(viewOf(payload))) << payload;
    if (out.status() != QDataStream::Ok || !m_file->flush()) {
        const Error error = writeFailure(m_file->fileName());
        m_file->resize(start);
        return error;
    }
    return done();
}

Outcome UpdateJournal::addCatalogue(const CatalogueAnswer &catalogue)
{
    QByteArray payload;
    QDataStream out(&payload, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    out << catalogue;
    if (const Outcome added = addRecord(CatalogueKind, qCompress(payload)); !added)
        return added;
    m_catalogue = catalogue;
    return done();
}

Outcome UpdateJournal::addBatch(const FetchedBatch &batch)
{
    QByteArray payload;
    QDataStream out(&payload, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    out << static_cast<quint32>(batch.asked.size());
    for (const IndicatorId &id : batch.asked)
        out << bytesOf(id.text());
    out << batch.rows << batch.groupRows << batch.taken << batch.refused << batch.remark;
    out << static_cast<quint32>(batch.cubes.size());
    for (const FetchedCube &cube : batch.cubes)
        writeCube(out, cube);
    if (const Outcome added = addRecord(BatchKind, payload); !added)
        return added;
    takeBatch(payload, m_file->size() - payload.size());
    return done();
}

Outcome UpdateJournal::readRecords(const UpdateScope &scope)
{
    const QString &name = m_file->fileName();
    if (m_file->read(magicSize) != QByteArray(magic, magicSize))
        return failure(ErrorKind::Malformed, name, "not the journal of an update");
    QDataStream in(m_file.get());
    in.setVersion(streamVersion);
    qint64 end = magicSize;
    while (true) {
        quint8 kind = 0;
        quint32 checksum = 0;
        quint32 length = 0;
        in >> kind >> checksum >> length;
        if (in.status() != QDataStream::Ok || length > longestRecord)
            break;
        const qint64 position = m_file->pos();
        const QByteArray payload = m_file->read(length);
        if (payload.size() != static_cast<qsizetype>(length) || checksumOf(viewOf(payload)) != checksum)
            break;
        takeRecord(static_cast<char>(kind), payload, position);
        end = m_file->pos();
    }
    if (!m_scope)
        return failure(ErrorKind::Malformed, name, "the journal of an update that had hardly begun");
    if (*m_scope != scope)
        return failure(
            ErrorKind::WrongUse, name,
            "it is about " + m_scope->address.toStdString() + " and " +
                (m_scope->collection.isEmpty() ? "everything" : m_scope->collection.toStdString()));
    if (!m_file->resize(end))
        return writeFailure(name);
    return done();
}

void UpdateJournal::takeRecord(char kind, const QByteArray &payload, qint64 position)
{
    if (kind == BatchKind)
        return takeBatch(payload, position);
    const QByteArray plain = kind == CatalogueKind ? qUncompress(payload) : payload;
    QDataStream in(plain);
    in.setVersion(streamVersion);
    if (kind == ScopeKind) {
        UpdateScope scope;
        in >> scope.address >> scope.collection;
        m_scope = std::move(scope);
    } else if (kind == CatalogueKind) {
        in >> m_catalogue;
    }
}

/// @param position of the payload in the file
void UpdateJournal::takeBatch(const QByteArray &payload, qint64 position)
{
    QDataStream in(payload);
    in.setVersion(streamVersion);
    FetchedBatch batch;
    quint32 asked = 0;
    in >> asked;
    for (quint32 i = 0; i < asked && in.status() == QDataStream::Ok; ++i) {
        QByteArray id;
        in >> id;
        batch.asked.emplace_back(viewOf(id));
    }
    quint32 cubes = 0;
    in >> batch.rows >> batch.groupRows >> batch.taken >> batch.refused >> batch.remark >> cubes;
    for (quint32 i = 0; i < cubes; ++i) {
        const qint64 at = position + in.device()->pos();
        const auto cube = readCube(in);
        if (!cube)
            return;
        m_positions[cube->key] = at;
    }
    m_fetched.insert(batch.asked.begin(), batch.asked.end());
    addSums(m_sums, std::move(batch));
}

std::vector<CubeKey> UpdateJournal::cubeKeys() const
{
    std::vector<CubeKey> keys;
    keys.reserve(m_positions.size());
    for (const auto &[key, position] : m_positions)
        keys.push_back(key);
    return keys;
}

Result<FetchedCube> UpdateJournal::cube(const CubeKey &key) const
{
    const auto found = m_positions.find(key);
    if (found == m_positions.end())
        return FetchedCube{key, {}, {}};
    m_file->seek(found->second);
    QDataStream in(m_file.get());
    in.setVersion(streamVersion);
    auto cube = readCube(in);
    if (!cube || cube->key != key)
        return failure(ErrorKind::Damaged, m_file->fileName(), "figures of " + key.indicator.text());
    return std::move(*cube);
}

void UpdateJournal::remove()
{
    m_file->close();
    m_file->remove();
}

} // namespace lagesbild
