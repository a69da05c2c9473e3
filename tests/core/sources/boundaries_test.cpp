#include "core/sources/boundaries.h"

#include "tests/core/sources/madeup.h"
#include "tests/support/qtprinting.h"
#include "tests/support/shareddata.h"

#include <gtest/gtest.h>

#include <QFile>

#include <algorithm>
#include <cmath>
#include <map>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray squareOf(const char *code, double west, double south, double size)
{
    const auto point = [](double x, double y) {
        return "[" + QByteArray::number(x, 'f', 8) + "," + QByteArray::number(y, 'f', 8) + "]";
    };
    return R"({"type":"Feature","properties":{"name":"A","nr":"12345","kommunkod":")" + QByteArray(code) +
           R"("},"geometry":{"type":"Polygon","coordinates":[[)" + point(west, south) + "," +
           point(west + size, south) + "," + point(west + size, south + size) + "," +
           point(west, south + size) + "," + point(west, south) + "]]}}";
}

QByteArray collectionOf(const QByteArray &features, const QByteArray &crs = {})
{
    return R"({"type":"FeatureCollection",)" + crs + R"("features":[)" + features + "]}";
}

const QByteArray sweref = R"("crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::3006"}},)";

std::size_t pointsOf(const std::vector<Outline> &outlines)
{
    std::size_t points = 0;
    for (const Outline &outline : outlines) {
        for (const Ring &ring : outline.rings)
            points += ring.size();
    }
    return points;
}

/// The largest distance between corresponding points; a large number when the outlines are not alike.
double distanceBetween(const std::vector<Outline> &a, const std::vector<Outline> &b)
{
    constexpr double unlike = 1e9;
    if (a.size() != b.size() || pointsOf(a) != pointsOf(b))
        return unlike;
    double largest = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i].code != b[i].code || a[i].rings.size() != b[i].rings.size())
            return unlike;
        const Bounds left = boundsOf({a[i]});
        const Bounds right = boundsOf({b[i]});
        largest = std::max({largest, std::abs(left.west - right.west), std::abs(left.south - right.south),
                            std::abs(left.east - right.east), std::abs(left.north - right.north)});
    }
    return largest;
}

ErrorKind kindOfError(const QString &file)
{
    const auto read = readBoundaries(file);
    EXPECT_FALSE(read) << file.toStdString();
    return read ? ErrorKind::WrongUse : read.error().kind;
}

} // namespace

TEST(Boundaries, ReadGeoJsonInAnySystem)
{
    const MadeUpFiles files;
    const auto metres =
        readBoundaries(files.add(u"a.geojson"_s, collectionOf(squareOf("1880", 500000, 6500000, 1000) + "," +
                                                                  squareOf("0114", 600000, 6600000, 10),
                                                              sweref)));
    ASSERT_TRUE(metres) << metres.error().detail;
    ASSERT_EQ(metres->municipalities.size(), 2U);
    EXPECT_EQ(metres->municipalities[0].code, "0114") << "ascending";
    const Outline &orebro = metres->municipalities[1];
    ASSERT_EQ(orebro.rings.size(), 1U);
    EXPECT_EQ(orebro.rings[0],
              (Ring{{500000, 6500000}, {501000, 6500000}, {501000, 6501000}, {500000, 6501000}}))
        << "untouched, and not closed twice";

    const auto degrees =
        readBoundaries(files.add(u"b.geojson"_s, collectionOf(squareOf("1880", 15, 58.6, 0.01))));
    ASSERT_TRUE(degrees) << degrees.error().detail;
    const Point corner = degrees->municipalities[0].rings[0][0];
    EXPECT_NEAR(corner.e, 500000, 0.01) << "the middle meridian of SWEREF 99 TM";
    EXPECT_NEAR(corner.n, 6495655, 1000);

    const auto unnamed =
        readBoundaries(files.add(u"c.geojson"_s, collectionOf(squareOf("1880", 500000, 6500000, 1000))));
    ASSERT_TRUE(unnamed) << "metres that GeoJSON takes for degrees: " << unnamed.error().detail;
    EXPECT_EQ(unnamed->municipalities[0].rings, orebro.rings);
}

TEST(Boundaries, TellCountiesByTheirCodes)
{
    const MadeUpFiles files;
    const auto read =
        readBoundaries(files.add(u"a.json"_s, collectionOf(squareOf("18", 500000, 6500000, 1000), sweref)));
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_TRUE(read->municipalities.empty());
    ASSERT_EQ(read->counties.size(), 1U);
    EXPECT_EQ(read->counties[0].code, "18");
}

TEST(Boundaries, PutPartsOfAnAreaTogether)
{
    const MadeUpFiles files;
    const auto read =
        readBoundaries(files.add(u"a.json"_s, collectionOf(squareOf("1407", 300000, 6400000, 10) + "," +
                                                               squareOf("1407", 300100, 6400000, 10),
                                                           sweref)));
    ASSERT_TRUE(read) << read.error().detail;
    ASSERT_EQ(read->municipalities.size(), 1U);
    EXPECT_EQ(read->municipalities[0].rings.size(), 2U);
}

TEST(Boundaries, RefuseWhatIsNone)
{
    const MadeUpFiles files;
    EXPECT_EQ(kindOfError(files.path(u"none.zip"_s)), ErrorKind::NotFound);
    EXPECT_EQ(kindOfError(files.add(u"empty.zip"_s, {})), ErrorKind::WrongKind);
    EXPECT_EQ(kindOfError(files.add(u"text.zip"_s, "not a zip at all")), ErrorKind::WrongKind);
    EXPECT_EQ(kindOfError(files.add(u"text.geojson"_s, "not json")), ErrorKind::WrongKind);
    EXPECT_EQ(kindOfError(files.add(u"no.geojson"_s, collectionOf({}))), ErrorKind::Malformed);
    EXPECT_EQ(kindOfError(
                  files.add(u"codes.geojson"_s, collectionOf(squareOf("abcd", 500000, 6500000, 10), sweref))),
              ErrorKind::Malformed);
    EXPECT_EQ(kindOfError(files.add(u"norway.geojson"_s, collectionOf(squareOf("1880", -5, 40, 1)))),
              ErrorKind::Malformed)
        << "not in Sweden";
}

TEST(Boundaries, ReadScbsArchiveUntouched)
{
    const QString zip = u"data/geo/scb_original/Kommun_Sweref99TM.zip"_s;
    LAGESBILD_NEEDS_SHARED(zip);
    const auto read = readBoundaries(sharedPath(zip));
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(read->municipalities.size(), 290U);
    EXPECT_TRUE(read->counties.empty());
    std::map<std::pair<double, double>, int> visits;
    for (const Outline &outline : read->municipalities) {
        for (const Ring &ring : outline.rings) {
            for (const Point &point : ring)
                ++visits[{point.e, point.n}];
        }
    }
    const auto shared = std::ranges::count_if(visits, [](const auto &visit) { return visit.second > 1; });
    EXPECT_EQ(pointsOf(read->municipalities), 9434U);
    EXPECT_EQ(shared, 3416) << "points of two municipalities or more, equal to the last bit";
    const auto counties = readBoundaries(sharedPath(u"data/geo/scb_original/LanSweref99TM.zip"_s));
    ASSERT_TRUE(counties) << counties.error().detail;
    EXPECT_EQ(counties->counties.size(), 21U);
}

TEST(Boundaries, AreAlikeInEveryFormat)
{
    LAGESBILD_NEEDS_SHARED(u"data/geo/scb_original/Kommun_Sweref99TM.zip"_s);
    const auto zip = readBoundaries(sharedPath(u"data/geo/scb_original/Kommun_Sweref99TM.zip"_s));
    const auto geojson = readBoundaries(sharedPath(u"data/geo/se_municipalities_scb_sweref99tm.geojson"_s));
    const auto degrees = readBoundaries(sharedPath(u"data/geo/se_municipalities_scb_wgs84.geojson"_s));
    const auto topology = readBoundaries(sharedPath(u"data/geo/se_scb_sweref99tm.topo.json"_s));
    ASSERT_TRUE(zip && geojson && degrees && topology);
    EXPECT_LT(distanceBetween(zip->municipalities, geojson->municipalities), 0.51)
        << "rounded to metres there";
    EXPECT_LT(distanceBetween(geojson->municipalities, degrees->municipalities), 1.5);
    EXPECT_EQ(topology->municipalities.size(), 290U);
    EXPECT_EQ(topology->counties.size(), 21U) << "it holds both levels";
    const Bounds whole = boundsOf(geojson->municipalities);
    const Bounds quantized = boundsOf(topology->municipalities);
    EXPECT_NEAR(whole.west, quantized.west, 20);
    EXPECT_NEAR(whole.north, quantized.north, 20);
}

TEST(Boundaries, RefuseEveryCutOfAnArchive)
{
    const QString zip = u"data/geo/scb_original/Kommun_Sweref99TM.zip"_s;
    LAGESBILD_NEEDS_SHARED(zip);
    QFile file(sharedPath(zip));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const MadeUpFiles files;
    for (qsizetype length = 0; length < whole.size(); length += whole.size() / 9) {
        const auto read = readBoundaries(files.add(u"cut%1.zip"_s.arg(length), whole.first(length)));
        EXPECT_FALSE(read) << "cut to " << length;
    }
}

} // namespace lagesbild
