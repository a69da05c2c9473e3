#include "tests/support/boundaries.h"

#include "tests/support/shareddata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

Ring ringOf(const QJsonArray &coordinates)
{
    Ring ring;
    for (const auto &position : coordinates)
        ring.push_back({position[0].toDouble(), position[1].toDouble()});
    ring.pop_back(); // GeoJSON repeats the first point
    return ring;
}

Outline outlineOf(const QJsonObject &feature)
{
    Outline outline;
    outline.code = feature["properties"_L1]["code"_L1].toString().toStdString();
    const QJsonValue geometry = feature["geometry"_L1];
    QJsonArray polygons = geometry["coordinates"_L1].toArray();
    if (geometry["type"_L1] == "Polygon"_L1)
        polygons = QJsonArray{polygons};
    for (const auto &polygon : std::as_const(polygons)) {
        const QJsonArray rings = polygon.toArray();
        for (const auto &ring : rings)
            outline.rings.push_back(ringOf(ring.toArray()));
    }
    return outline;
}

std::vector<Outline> readBoundaries(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Outline> outlines;
    const QJsonArray features = QJsonDocument::fromJson(file.readAll())["features"_L1].toArray();
    for (const auto &feature : features)
        outlines.push_back(outlineOf(feature.toObject()));
    std::ranges::sort(outlines, {}, &Outline::code);
    return outlines;
}

double signedAreaOf(const Ring &ring)
{
    // Relative to the first point: products of coordinates in the millions would lose the square metres.
    const Point origin = ring.front();
    double doubled = 0;
    for (std::size_t i = 0, previous = ring.size() - 1; i < ring.size(); previous = i++) {
        doubled += (ring[previous].e - origin.e) * (ring[i].n - origin.n) -
                   (ring[i].e - origin.e) * (ring[previous].n - origin.n);
    }
    return doubled / 2;
}

bool isHole(const Outline &outline, std::size_t index)
{
    // Halfway along an edge: rings may touch in points, but no two rings of an outline share an edge.
    const Ring &ring = outline.rings[index];
    const Point probe{(ring[0].e + ring[1].e) / 2, (ring[0].n + ring[1].n) / 2};
    Outline others = outline;
    others.rings.erase(others.rings.begin() + static_cast<std::ptrdiff_t>(index));
    return contains(others, probe);
}

Outline square(const std::string &code, double west, double south)
{
    const double side = 10000;
    return {code, {{{west, south}, {west + side, south}, {west + side, south + side}, {west, south + side}}}};
}

} // namespace

const std::vector<Outline> &municipalityBoundaries()
{
    static const std::vector<Outline> outlines =
        readBoundaries(sharedPath(u"data/geo/se_municipalities_scb_sweref99tm.geojson"_s));
    return outlines;
}

double areaOf(const Outline &outline)
{
    double area = 0;
    for (std::size_t i = 0; i < outline.rings.size(); ++i)
        area += (isHole(outline, i) ? -1 : 1) * std::abs(signedAreaOf(outline.rings[i]));
    return area;
}

std::vector<Outline> fourSquares()
{
    return {square("a", 0, 0), square("b", 10000, 0), square("c", 20000, 0), square("d", 0, 10000)};
}

} // namespace lagesbild
