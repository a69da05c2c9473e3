#pragma once

#include "core/base/tick.h"
#include "core/pack/pack.h"
#include "core/sources/kolada/mergecube.h"
#include "core/sources/kolada/updatejournal.h"
#include "core/sources/koladacatalogue.h"

#include <QDate>

#include <memory>
#include <vector>

namespace lagesbild
{

/// Writes the pack that an update ends in: what was fetched, merged into what was there, one cube at a time. Cubes
/// that nothing was fetched for are copied as they are.
class UpdateWriter
{
public:
    struct Sources {
        const OpenedPack *old = nullptr;  ///< null: there was nothing
        const PackContent *own = nullptr; ///< the user's own figures where there was nothing else to keep
        const UpdateJournal &journal;
        QString address;
        QDate today;
    };

    static Result<UpdateWriter> make(KoladaCatalogue kolada, const Sources &sources);

    /// Replaces @p file as a whole; the errors of writePack() and of reading the sources.
    Outcome write(const QString &file, const Tick &tick);
    /// Of what was written.
    const MergeCounts &counts() const { return m_counts; }

private:
    UpdateWriter(KoladaCatalogue kolada, const Sources &sources);
    Outcome keepTheRest();
    Outcome makeCatalogue();
    void keepOwn();
    void listCubes();
    Result<MergedCube> merged(const CubeKey &key) const;
    Result<Cube> oldCube(const CubeKey &key) const;
    void beginLedger();
    void endLedger();

    Sources m_sources;
    std::vector<Area> m_koladaAreas;
    KoladaCatalogue m_kolada;
    AreaMap m_fromOld;
    AreaMap m_fromFetched;
    bool m_sameAreas = false; ///< as the old pack's, in the same order
    PackContent m_content;
    std::size_t m_valuesEntry = 0; ///< of the ledger: the figures of this update
    std::vector<CubeKey> m_toMerge;
    std::vector<CubeKey> m_toCopy;
    std::vector<Revision> m_revisions;
    MergeCounts m_counts;
};

} // namespace lagesbild
