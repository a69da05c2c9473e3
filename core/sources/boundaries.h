#pragma once

#include "core/base/result.h"
#include "core/geo/outline.h"

#include <QString>

#include <vector>

namespace lagesbild
{

/// Outlines found in a file, both ascending by code.
struct Boundaries {
    std::vector<Outline> municipalities; ///< codes "1880"
    std::vector<Outline> counties;       ///< codes "18"
};

/// Reads municipalities or counties from SCB's zip files, shapefiles, GeoJSON, TopoJSON or GeoPackage, in any
/// coordinate system the file names (told by the coordinates where it names none), into EPSG:3006.
///
/// The column with the codes is found by its name or content. Rings that have the same code become one outline.
/// Errors: NotFound, NotReadable, WrongKind (no such file format), Malformed (no areas with codes in it, or not in
/// Sweden), Damaged; NotFound also when the reader's module is not installed.
///
/// GDAL, with its hundred libraries, lies in a module of its own that the first call loads, so that the program
/// starts without it.
Result<Boundaries> readBoundaries(const QString &file);

} // namespace lagesbild
