#pragma once

#include "core/base/result.h"
#include "core/data/dataset.h"
#include "core/geo/outline.h"
#include "core/pack/database.h"
#include "core/pack/packcontent.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace lagesbild
{

enum class BoundaryLevel { Municipality, County };

class Pack;

/// A pack and the data set that reads from it; either may outlive the other.
struct OpenedPack {
    std::shared_ptr<const Pack> pack;
    std::unique_ptr<Dataset> dataset;
};

/// An open data pack. Opening reads and checks the catalogue only; figures, descriptions and outlines are read,
/// and checked against their own checksums, when asked for. May be used from several threads.
///
/// No cut or flipped byte goes unseen: it is found here, or when the part it hit is read.
/// Errors: NotFound, NotReadable, WrongKind (no pack at all), TooNew, Damaged.
class Pack : public std::enable_shared_from_this<Pack>
{
public:
    static Result<OpenedPack> open(const QString &file);
    /// A pack in memory, such as the embedded example data; @p name stands in errors.
    static Result<OpenedPack> openBytes(const QByteArray &bytes, const QString &name);

    /// Ascending by code; empty when the pack has no boundaries of that level.
    Result<std::vector<Outline>> outlines(BoundaryLevel level) const;
    /// Which figures there are, ascending.
    std::vector<CubeKey> cubeKeys() const;
    Result<Cube> cube(const CubeKey &key) const;
    /// The same as it is stored; an empty blob when there is none.
    Result<EncodedCube> encodedCube(const CubeKey &key) const;
    /// Empty when there is none.
    QString description(const IndicatorId &indicator) const;
    /// What the source has changed, in the order it was seen; empty for packs older than their table.
    Result<std::vector<Revision>> revisions() const;

private:
    /// Where a cube lies and what it must add up to.
    struct StoredCube {
        std::int64_t position = 0;
        Year first{};
        int yearCount = 0;
        std::uint32_t checksum = 0;
    };
    explicit Pack(Database database);
    static Result<OpenedPack> read(Database database);
    Outcome readSchemaVersion();
    Outcome readCubeIndex();
    Error damaged(const std::string &what) const;

    Database m_database;
    std::map<CubeKey, StoredCube> m_cubes;
    int m_areaCount = 0;
    int m_schemaVersion = 0;
    mutable std::mutex m_mutex; ///< guards the connection and its statements
    mutable Statement m_selectFigures;
    mutable Statement m_selectDescription;
};

/// The data set of a pack file.
Result<std::unique_ptr<Dataset>> openPack(const QString &file);
/// The boundaries of a pack file.
Result<std::vector<Outline>> readOutlines(const QString &file, BoundaryLevel level);
/// Everything, to be changed and written again.
Result<PackContent> readWholePack(const QString &file);

} // namespace lagesbild
