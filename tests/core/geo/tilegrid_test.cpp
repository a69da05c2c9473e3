#include "core/geo/tilegrid.h"

#include "core/geo/neighbours.h"
#include "core/geo/topology.h"
#include "core/geo/union.h"
#include "tests/support/boundaries.h"
#include "tests/support/shareddata.h"

#include <gtest/gtest.h>

#include <QFile>

#include <algorithm>
#include <map>
#include <set>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

std::vector<Tile> ourTiles()
{
    QFile file(QStringLiteral(LAGESBILD_RESOURCES "/tiles.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<std::vector<Tile>> tiles = parseTiles(file.readAll().toStdString());
    return tiles ? *tiles : std::vector<Tile>();
}

Tile tileOf(const std::string &code)
{
    const std::vector<Tile> tiles = ourTiles();
    return *std::ranges::find(tiles, code, &Tile::code);
}

} // namespace

TEST(TileGrid, ReadsItsTable)
{
    const Result<std::vector<Tile>> tiles =
        parseTiles("# a remark\ncode,column,row\r\n0114,3,4\r\n\n1880,10,2");
    ASSERT_TRUE(tiles);
    EXPECT_EQ(*tiles, (std::vector<Tile>{{"0114", 3, 4}, {"1880", 10, 2}}));
}

TEST(TileGrid, SaysInWhichRowATableIsWrong)
{
    for (const char *line :
         {"0115", "0115,1", "0115,x,2", "0115,1,-2", ",1,2", "0115,1,2,3", "0115,1,99999999999"}) {
        const Result<std::vector<Tile>> tiles = parseTiles(std::string("code,column,row\n0114,3,4\n") + line);
        ASSERT_FALSE(tiles) << line;
        EXPECT_EQ(tiles.error().kind, ErrorKind::Malformed);
        EXPECT_EQ(tiles.error().row, 3);
    }
}

TEST(TileGrid, RefusesTwoOnOnePlaceAndOneOnTwo)
{
    EXPECT_FALSE(parseTiles("code,column,row\n0114,3,4\n0115,3,4\n"));
    EXPECT_FALSE(parseTiles("code,column,row\n0114,3,4\n0114,3,5\n"));
}

TEST(TileGrid, NeighbouringTilesShareABorder)
{
    const std::vector<Outline> outlines = outlinesOf({{"a", 0, 0}, {"b", 1, 0}, {"c", 5, 5}});
    EXPECT_EQ(neighboursOf(outlines), (std::vector<std::vector<int>>{{1}, {0}, {}}));
    EXPECT_EQ(topologyOf(outlines).arcs.size(), 4U);
    EXPECT_GT(boundsOf(outlines[0]).south, boundsOf(outlines[2]).north) << "row 0 is the northernmost";
}

TEST(TileGrid, HasAPlaceForEveryMunicipality)
{
    std::set<std::string> codes;
    for (const Tile &tile : ourTiles())
        codes.insert(tile.code);
    EXPECT_EQ(codes.size(), 290U);
    LAGESBILD_NEEDS_BOUNDARIES();
    for (const Outline &municipality : municipalityBoundaries())
        EXPECT_TRUE(codes.contains(municipality.code)) << municipality.code;
}

TEST(TileGrid, KeepsCountiesInOnePiece)
{
    const std::set<std::string> oland{"0840", "0885"};
    const std::vector<Outline> tiles = outlinesOf(ourTiles());
    const GroupOf mainlandCounty = [&](std::string_view code) {
        return oland.contains(std::string(code)) ? std::string("Öland") : countyOfMunicipality(code);
    };
    const std::vector<Outline> counties = unitedBy(topologyOf(tiles), mainlandCounty);
    EXPECT_EQ(counties.size(), 22U);
    for (const Outline &county : counties)
        EXPECT_EQ(county.rings.size(), 1U) << county.code;
}

TEST(TileGrid, KeepsMostNeighboursTogether)
{
    LAGESBILD_NEEDS_BOUNDARIES();
    std::map<std::string, Tile> tiles;
    for (const Tile &tile : ourTiles())
        tiles[tile.code] = tile;
    int together = 0;
    int pairs = 0;
    for (const Arc &arc : topologyOf(municipalityBoundaries()).arcs) {
        if (arc.isCoast())
            continue;
        const Tile &a = tiles[municipalityBoundaries()[static_cast<std::size_t>(arc.sides[0])].code];
        const Tile &b = tiles[municipalityBoundaries()[static_cast<std::size_t>(arc.sides[1])].code];
        ++pairs;
        together += std::abs(a.column - b.column) <= 1 && std::abs(a.row - b.row) <= 1 ? 1 : 0;
    }
    EXPECT_GT(together, pairs * 85 / 100);
}

TEST(TileGrid, LooksLikeSweden)
{
    const Tile kiruna = tileOf("2584");
    const Tile malmo = tileOf("1280");
    const Tile stockholm = tileOf("0180");
    const Tile goteborg = tileOf("1480");
    const Tile gotland = tileOf("0980");
    const Tile kalmar = tileOf("0880");
    EXPECT_EQ(kiruna.row, 0);
    EXPECT_GT(malmo.row, goteborg.row);
    EXPECT_GT(goteborg.row, stockholm.row);
    EXPECT_GT(stockholm.column, goteborg.column + 8);
    EXPECT_GT(gotland.column, kalmar.column + 1);
    EXPECT_GT(tileOf("0840").column, kalmar.column);
}

} // namespace lagesbild
