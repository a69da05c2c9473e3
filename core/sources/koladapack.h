#pragma once

#include "core/base/result.h"
#include "core/base/tick.h"
#include "core/pack/packcontent.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace lagesbild
{

/// The files a pack is made of.
struct OpenData {
    QString folder;         ///< Kolada's catalogue: kpi.json, municipality.json and what else there is
    QStringList values;     ///< CSV or CSV.gz; where two give different figures the later file wins
    QStringList boundaries; ///< zip, shapefile, GeoJSON, TopoJSON or GeoPackage
    QDate fetched; ///< of the figures; invalid: the date in the values' file names, else of the files
};

/// Reads a pack's content from open data.
///
/// kpi.json and municipality.json must be there. kpi_groups.json, municipality_groups.json and
/// similar_integration_2022.json, kpi_meta.json in ../values and municipalities_master.csv in ../geo are read
/// where they are. What could not be taken is in the ledger. Errors of the whole: those of the readers.
Result<PackContent> readOpenData(const OpenData &sources, const Tick &tick);

} // namespace lagesbild
