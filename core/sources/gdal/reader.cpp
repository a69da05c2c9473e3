#include "core/sources/gdal/codecolumn.h"
#include "core/sources/gdal/coordinates.h"
#include "core/sources/gdalmodule.h"

#include <QFileInfo>

#include <cpl_error.h>
#include <cpl_vsi.h>
#include <ogrsf_frmts.h>

#include <array>
#include <exception>
#include <map>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// Formats that hold their data themselves; others could name files elsewhere.
constexpr std::array<const char *, 5> allowedDrivers{"ESRI Shapefile", "GeoJSON", "TopoJSON", "GPKG",
                                                     nullptr};
constexpr int deepestZip = 2;

using RingsByCode = std::map<std::string, std::vector<Ring>>;

/// What has been found so far, and the last reason why something was passed over.
struct Found {
    RingsByCode municipalities;
    RingsByCode counties;
    int layers = 0;
    std::string reason;
};

Error failed(ErrorKind kind, const QString &file, const std::string &detail)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    error.place = file.toStdString();
    return error;
}

/// False when a point can't be placed.
bool addRing(const OGRLinearRing &line, const ToSweref &toSweref, std::vector<Ring> &rings)
{
    Ring ring;
    ring.reserve(static_cast<std::size_t>(line.getNumPoints()));
    for (int i = 0; i < line.getNumPoints(); ++i) {
        const auto point = toSweref(line.getX(i), line.getY(i));
        if (!point)
            return false;
        ring.push_back(*point);
    }
    if (ring.size() > 1 && ring.front() == ring.back())
        ring.pop_back();
    if (ring.size() >= 3)
        rings.push_back(std::move(ring));
    return true;
}

bool addGeometry(const OGRGeometry &geometry, const ToSweref &toSweref, std::vector<Ring> &rings)
{
    const OGRwkbGeometryType type = wkbFlatten(geometry.getGeometryType());
    if (type == wkbPolygon) {
        for (const OGRLinearRing *ring : *geometry.toPolygon()) {
            if (!addRing(*ring, toSweref, rings))
                return false;
        }
        return true;
    }
    if (type == wkbMultiPolygon || type == wkbGeometryCollection) {
        for (const OGRGeometry *part : *geometry.toGeometryCollection()) {
            if (!addGeometry(*part, toSweref, rings))
                return false;
        }
        return true;
    }
    return true; // points and lines have no area
}

void readLayer(OGRLayer &layer, Found &found)
{
    const auto column = findCodeColumn(layer);
    OGREnvelope extent;
    if (!column || layer.GetExtent(&extent, TRUE) != OGRERR_NONE) {
        found.reason = "no column with codes of municipalities or counties";
        return;
    }
    const auto toSweref = ToSweref::from(layer.GetSpatialRef(), extent);
    if (!toSweref) {
        found.reason = "a coordinate system that can't be understood";
        return;
    }
    ++found.layers;
    RingsByCode &areas = column->level == CodeLevel::Municipality ? found.municipalities : found.counties;
    layer.ResetReading();
    for (const auto &feature : layer) {
        const auto code = codeOf(*feature, *column);
        const OGRGeometry *geometry = feature->GetGeometryRef();
        if (!code || geometry == nullptr)
            continue;
        if (!addGeometry(*geometry, *toSweref, areas[*code])) {
            found.reason = "area " + *code + " does not lie in Sweden";
            areas.erase(*code);
        }
    }
}

/// False when no driver of ours can open it.
bool readDataset(const std::string &path, Found &found)
{
    const GDALDatasetUniquePtr dataset(
        GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, allowedDrivers.data()));
    if (!dataset)
        return false;
    for (OGRLayer *layer : dataset->GetLayers())
        readLayer(*layer, found);
    return true;
}

bool endsWith(const std::string &path, const char *suffix)
{
    return EQUAL(CPLGetExtension(path.c_str()), suffix);
}

/// Every data file in a zip, and in zips within it: SCB's archive holds one for each level.
bool readZip(const std::string &path, int depth, Found &found)
{
    const std::string folder = "/vsizip/{" + path + "}";
    char **names = VSIReadDirRecursive(folder.c_str());
    bool any = false;
    for (int i = 0; i < CSLCount(names); ++i) {
        const std::string entry = folder + "/" + names[i];
        if (endsWith(entry, "zip") && depth < deepestZip)
            any = readZip(entry, depth + 1, found) || any;
        else if (endsWith(entry, "shp") || endsWith(entry, "json") || endsWith(entry, "geojson") ||
                 endsWith(entry, "gpkg"))
            any = readDataset(entry, found) || any;
    }
    CSLDestroy(names);
    return any;
}

std::vector<Outline> outlinesOf(RingsByCode &&areas)
{
    std::vector<Outline> outlines;
    for (auto &[code, rings] : areas) {
        if (!rings.empty())
            outlines.push_back({code, std::move(rings)});
    }
    return outlines;
}

Result<Boundaries> read(const QString &file)
{
    GDALAllRegister();
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    CPLErrorReset();
    Found found;
    const std::string path = QFileInfo(file).absoluteFilePath().toStdString();
    const bool opened = endsWith(path, "zip") ? readZip(path, 1, found) : readDataset(path, found);
    if (!opened) {
        const std::string why = CPLGetLastErrorMsg();
        return failed(ErrorKind::WrongKind, file,
                      why.empty() ? "no boundaries in it" : "no boundaries in it: " + why);
    }
    if (CPLGetLastErrorType() >= CE_Failure)
        return failed(ErrorKind::Damaged, file, CPLGetLastErrorMsg());
    Boundaries boundaries{outlinesOf(std::move(found.municipalities)), outlinesOf(std::move(found.counties))};
    if (boundaries.municipalities.empty() && boundaries.counties.empty())
        return failed(ErrorKind::Malformed, file, found.reason.empty() ? "no areas in it" : found.reason);
    return boundaries;
}

} // namespace

} // namespace lagesbild

extern "C" Q_DECL_EXPORT void
lagesbildReadBoundaries(const QString &file, std::optional<lagesbild::Result<lagesbild::Boundaries>> &result)
{
    try {
        result = lagesbild::read(file);
    } catch (const std::exception &exception) {
        result = lagesbild::failed(lagesbild::ErrorKind::Damaged, file, exception.what());
    }
}
