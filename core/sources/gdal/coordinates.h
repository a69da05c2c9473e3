#pragma once

#include "core/geo/outline.h"

#include <memory>
#include <optional>

class OGRCoordinateTransformation;
class OGREnvelope;
class OGRSpatialReference;

namespace lagesbild
{

/// Takes a layer's coordinates to SWEREF 99 TM (EPSG:3006), metres east and north. Coordinates that are already
/// in it are not touched, so that neighbours' shared points stay exactly equal.
class ToSweref
{
public:
    /// @param named  what the file says its system is; null when it says nothing
    /// @param extent of the layer, in its own system: tells degrees from metres, and wins over a file that claims
    ///               degrees for metres (GeoJSON without "crs" counts as degrees)
    /// @return nothing when the system can't be told or no way leads from it
    static std::optional<ToSweref> from(const OGRSpatialReference *named, const OGREnvelope &extent);

    ToSweref(ToSweref &&) noexcept;
    ~ToSweref();
    /// Nothing when the point has no place in EPSG:3006, or lies far outside Sweden.
    std::optional<Point> operator()(double x, double y) const;

private:
    struct Destroy {
        void operator()(OGRCoordinateTransformation *transformation) const;
    };
    ToSweref() = default;
    std::unique_ptr<OGRCoordinateTransformation, Destroy> m_transformation; ///< null: nothing to do
};

} // namespace lagesbild
