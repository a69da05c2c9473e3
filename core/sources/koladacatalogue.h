#pragma once

#include "core/base/result.h"
#include "core/data/catalogue.h"
#include "core/sources/jsoninput.h"
#include "core/sources/placelist.h"

#include <QString>

#include <unordered_map>
#include <vector>

namespace lagesbild
{

/// Kolada's catalogue as its API gives it; figures and our own table of indicators (guidetable.h) come on top.
struct KoladaCatalogue {
    std::vector<Indicator> indicators; ///< in the file's order, withdrawn ones last
    std::unordered_map<IndicatorId, QString> descriptions;
    std::vector<Area> areas;             ///< in the catalogue's order
    std::vector<AreaGroup> groups;       ///< Kolada's own: Similar and Named, members as positions in areas
    std::vector<Collection> collections; ///< one per KPI group that has members, one section each
    std::int64_t strayMembers = 0;       ///< of groups: areas or indicators that are not in the catalogue
};

// Each reads one of the files of an open-data folder, or a page of the API's answer: a bare array or API v3's envelope {"values": […]}. Unknown
// fields are ignored, unknown members of groups are counted and left out. Errors: NotFound, NotReadable;
// Malformed with the byte offset; an entry without an id, or an id given twice, is Malformed too.

/// kpi.json
Outcome readKoladaKpis(const JsonInput &input, KoladaCatalogue &catalogue);
/// kpi_meta.json: entries that the catalogue no longer has are added as withdrawn, the others ignored.
Outcome readWithdrawnKpis(const JsonInput &input, KoladaCatalogue &catalogue);
/// municipality.json
Outcome readKoladaAreas(const JsonInput &input, const PlaceList &places, KoladaCatalogue &catalogue);
/// municipality_groups.json, or a list of similar sets that names focus and year; after readKoladaAreas().
Outcome readAreaGroups(const JsonInput &input, KoladaCatalogue &catalogue);
/// kpi_groups.json; after the KPIs.
Outcome readKpiGroups(const JsonInput &input, KoladaCatalogue &catalogue);

/// Who stands behind a figure, told by the last «Källa: …» of its description; empty when it doesn't say.
QString sourceOfDescription(const QString &description);

/// Focus and year told by the title of one of Kolada's similar sets, «Liknande kommuner skola, Ale, 2023».
struct SimilarTitle {
    QString name;
    Year year{};
    bool operator==(const SimilarTitle &) const = default;
};
std::optional<SimilarTitle> parseSimilarTitle(const QString &title);

} // namespace lagesbild
