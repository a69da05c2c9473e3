#include "core/sources/gdal/coordinates.h"

#include <ogr_core.h>
#include <ogr_spatialref.h>

#include <cmath>

namespace lagesbild
{

namespace
{

constexpr int swerefTm = 3006;
constexpr int wgs84 = 4326;

// Sweden with some sea around it, in EPSG:3006.
constexpr double west = 100'000;
constexpr double east = 1'100'000;
constexpr double south = 5'900'000;
constexpr double north = 7'900'000;

bool isNearSweden(const Point &point)
{
    return point.e > west && point.e < east && point.n > south && point.n < north;
}

bool isInDegrees(const OGREnvelope &extent)
{
    return extent.MinX >= -180 && extent.MaxX <= 180 && extent.MinY >= -90 && extent.MaxY <= 90;
}

bool hasParameter(const OGRSpatialReference &system, const char *name, double value)
{
    constexpr double tolerance = 1e-9;
    return std::abs(system.GetNormProjParm(name, NAN) - value) <= tolerance * std::max(1.0, std::abs(value));
}

/// SCB's files call it "unnamed" on an unnamed datum; what it is shows in its numbers.
bool isSwerefByNumbers(const OGRSpatialReference &system)
{
    const char *projection = system.GetAttrValue("PROJECTION");
    constexpr double grs80Axis = 6378137;
    return projection != nullptr && EQUAL(projection, SRS_PT_TRANSVERSE_MERCATOR) &&
           hasParameter(system, SRS_PP_CENTRAL_MERIDIAN, 15) &&
           hasParameter(system, SRS_PP_SCALE_FACTOR, 0.9996) &&
           hasParameter(system, SRS_PP_FALSE_EASTING, 500000) &&
           hasParameter(system, SRS_PP_FALSE_NORTHING, 0) && std::abs(system.GetSemiMajor() - grs80Axis) < 1;
}

OGRSpatialReference systemOf(int code)
{
    OGRSpatialReference system;
    system.importFromEPSG(code);
    system.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return system;
}

} // namespace

void ToSweref::Destroy::operator()(OGRCoordinateTransformation *transformation) const
{
    OGRCoordinateTransformation::DestroyCT(transformation);
}

ToSweref::ToSweref(ToSweref &&) noexcept = default;
ToSweref::~ToSweref() = default;

std::optional<ToSweref> ToSweref::from(const OGRSpatialReference *named, const OGREnvelope &extent)
{
    ToSweref toSweref;
    const bool degrees = isInDegrees(extent);
    const bool credible = named != nullptr && (degrees || !named->IsGeographic());
    if (!credible && !degrees)
        return toSweref; // metres of no named system: SWEREF 99 TM, or far from Sweden, which shows point by point
    OGRSpatialReference source = credible ? OGRSpatialReference(*named) : systemOf(wgs84);
    source.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    if (isSwerefByNumbers(source))
        return toSweref;
    const OGRSpatialReference target = systemOf(swerefTm);
    toSweref.m_transformation.reset(OGRCreateCoordinateTransformation(&source, &target));
    return toSweref.m_transformation ? std::optional(std::move(toSweref)) : std::nullopt;
}

std::optional<Point> ToSweref::operator()(double x, double y) const
{
    if (m_transformation && !m_transformation->Transform(1, &x, &y))
        return std::nullopt;
    const Point point{x, y};
    return isNearSweden(point) ? std::optional(point) : std::nullopt;
}

} // namespace lagesbild
