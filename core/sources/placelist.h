#pragma once

#include "core/base/result.h"
#include "core/data/area.h"
#include "core/data/areagroup.h"

#include <QString>

#include <string>
#include <vector>

namespace lagesbild
{

/// What is known about the municipalities apart from any source of figures: codes, names, county and SKR's
/// groups of 2017 and 2023. Read from our own table in resources, or a master list of the same columns.
class PlaceList
{
public:
    struct Municipality {
        std::string code;
        QString name;
        QString longName;
        std::string county;
        std::string skr2017;
        std::string skr2023;
    };
    struct Named {
        std::string code;
        QString name;
    };

    /// Our own table, compiled in.
    static Result<PlaceList> builtIn();
    /// Columns code, name, name_long, county_code, county, skr2017_code, skr2017_name, skr2023_code,
    /// skr2023_name; others are ignored. Malformed when one is lacking or a code is not four digits.
    static Result<PlaceList> read(const QString &file);

    const std::vector<Municipality> &municipalities() const { return m_municipalities; }
    /// Null when unknown.
    const Municipality *find(std::string_view code) const;
    const std::vector<Named> &counties() const { return m_counties; } ///< ascending by code
    bool hasCounty(std::string_view code) const;

    /// Fills in long name, county and SKR groups of municipalities, and the county of regions ("0018" → "18").
    void complete(Area &area) const;

    /// The groups County, Skr2017 and Skr2023 of @p areas (in the catalogue's order), ascending by id; only
    /// those with members.
    std::vector<AreaGroup> groups(const std::vector<Area> &areas) const;

private:
    std::vector<Municipality> m_municipalities; ///< ascending by code
    std::vector<Named> m_counties;
    std::vector<Named> m_skr2017;
    std::vector<Named> m_skr2023;
};

} // namespace lagesbild
