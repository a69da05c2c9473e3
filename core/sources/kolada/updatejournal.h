#pragma once

#include "core/base/result.h"
#include "core/sources/kolada/fetchedcube.h"

#include <QByteArray>
#include <QFile>
#include <QMap>
#include <QString>

#include <map>
#include <memory>
#include <unordered_set>
#include <vector>

namespace lagesbild
{

/// What an update is about; only a journal of the same can be gone on with.
struct UpdateScope {
    QString address;    ///< of the service
    QString collection; ///< empty: everything
    bool operator==(const UpdateScope &) const = default;
};

/// The catalogue as it came: the pages of each list by its name in the address, "kpi", "municipality" …
using CatalogueAnswer = QMap<QString, QList<QByteArray>>;

/// What an update has got so far, in a file beside the pack: the point from which it can be resumed.
///
/// Records are only ever added, each with its length and checksum, so that after a crash or a power cut at any
/// moment all but perhaps the last are there; what follows the last good one is cut off when the file is opened.
/// Figures stay in the file and are read one cube at a time.
class UpdateJournal
{
public:
    /// A new one; an old one of the same name is replaced. NotWritable, DiskFull.
    static Result<UpdateJournal> begin(const QString &file, const UpdateScope &scope);
    /// One to go on with. NotFound; WrongUse when it is about something else; Malformed when it is no journal.
    static Result<UpdateJournal> resume(const QString &file, const UpdateScope &scope);
    /// The scope of the journal in @p file, if there is one.
    static std::optional<UpdateScope> scopeOf(const QString &file);

    Outcome addCatalogue(const CatalogueAnswer &catalogue);
    Outcome addBatch(const FetchedBatch &batch);

    const CatalogueAnswer &catalogue() const { return m_catalogue; } ///< empty when it has not come yet
    bool isFetched(const IndicatorId &indicator) const { return m_fetched.contains(indicator); }
    const std::unordered_set<IndicatorId> &fetched() const { return m_fetched; }
    /// Of all batches together, without their cubes.
    const FetchedBatch &sums() const { return m_sums; }

    std::vector<CubeKey> cubeKeys() const; ///< ascending
    /// Damaged when the file has been changed since.
    Result<FetchedCube> cube(const CubeKey &key) const;

    /// Deletes the file: all of it is in the pack now.
    void remove();

private:
    explicit UpdateJournal(const QString &file);
    Outcome open(QIODevice::OpenMode mode);
    Outcome addRecord(char kind, const QByteArray &payload);
    Outcome readRecords(const UpdateScope &scope);
    void takeRecord(char kind, const QByteArray &payload, qint64 position);
    void takeBatch(const QByteArray &payload, qint64 position);

    std::unique_ptr<QFile> m_file;
    CatalogueAnswer m_catalogue;
    std::unordered_set<IndicatorId> m_fetched;
    FetchedBatch m_sums;
    std::map<CubeKey, qint64> m_positions; ///< of the cubes in the file
    std::optional<UpdateScope> m_scope;
};

} // namespace lagesbild
