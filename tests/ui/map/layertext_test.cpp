#include "ui/map/layertext.h"

#include "core/analysis/maplayers.h"
#include "tests/support/qtprinting.h"
#include "ui/map/maptext.h"
#include "ui/shared/classlegend.h"
#include "ui/shared/deviationcolours.h"

#include <gtest/gtest.h>

#include <limits>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double beyondAll = std::numeric_limits<double>::infinity();

Indicator shareOf(const QString &title)
{
    Indicator indicator;
    indicator.unit = Unit::Percent;
    indicator.decimals = 1;
    indicator.title = title + u", andel (%)"_s;
    indicator.shortTitle = title;
    return indicator;
}

MapRow rowOf(double value, double other, double shown, int classNumber)
{
    MapRow row;
    row.name = u"Ale"_s;
    row.figure.value = shown;
    row.figure.status = Status::Ok;
    row.pair = MapPair{value, other};
    row.classNumber = classNumber;
    return row;
}

MapClasses changes()
{
    MapClasses map;
    map.layer = MapLayer::Change;
    map.year = Year{2020};
    map.otherYear = Year{2015};
    map.limits = {-9, -3, 3, 9};
    map.counts = {1, 2, 1};
    map.rows = {rowOf(25, 30, -5, 0), rowOf(30.02, 30, 0.02, 1), rowOf(32, 30, 2, 1), rowOf(38, 30, 8, 2)};
    return map;
}

MapClasses deviations()
{
    MapClasses map;
    map.layer = MapLayer::Deviation;
    map.year = Year{2015};
    map.limits = {-beyondAll, -9.4, -4.2, 4.2, 9.4, beyondAll};
    map.counts = {11, 56, 156, 42, 20};
    return map;
}

MapClasses clusterCounts(std::vector<int> counts)
{
    MapClasses map;
    map.layer = MapLayer::Clusters;
    map.counts = std::move(counts);
    return map;
}

MapClasses pairs()
{
    MapClasses map;
    map.layer = MapLayer::Bivariate;
    map.year = map.otherYear = Year{2020};
    map.limits = {10, 20, 30, 40};
    map.otherLimits = {1, 2, 3, 4};
    map.counts = {5, 1, 1, 1, 1, 1, 1, 1, 7};
    return map;
}

QStringList labelsOf(const MapClasses &map)
{
    QStringList labels;
    for (int k = 0; k < map.classCount(); ++k)
        labels << classLabel(map, k, shareOf(u"Arbete"_s));
    return labels;
}

} // namespace

TEST(LayerText, TellsAChange)
{
    const Indicator share = shareOf(u"Arbete"_s);
    EXPECT_EQ(mapTitle(changes(), share, nullptr), u"Arbete: change 2015–2020"_s);
    EXPECT_EQ(mapSubtitle(changes(), share), u"Arbete, andel (%) · 2015–2020 · Total"_s);
    EXPECT_EQ(legendTitle(changes(), share), u"Change, percentage points"_s);
    EXPECT_EQ(labelsOf(changes()),
              (QStringList{u"\u22129,0 to \u22123,0"_s, u"\u22123,0 to +3,0"_s, u"+3,0 to +9,0"_s}));
    EXPECT_EQ(mapSentence(changes(), share),
              u"In 2 of 4 municipalities the figure rose from 2015 to 2020, and in 1 it fell."_s)
        << "0,02 is no change as shown";
    EXPECT_EQ(spokenRegion(changes().rows[3], {}, changes(), share),
              u"Ale, +8,0 percentage points, 2015: 30,0\u00A0%, 2020: 38,0\u00A0%"_s);
}

TEST(LayerText, TellsADeviationAsTheRoomOfTheExpectedValueDoes)
{
    const Indicator share = shareOf(u"Arbete"_s);
    EXPECT_EQ(mapTitle(deviations(), share, nullptr), u"Arbete: deviation from expected"_s);
    EXPECT_EQ(labelsOf(deviations()),
              (QStringList{u"far below"_s, u"below"_s, u"in line"_s, u"above"_s, u"far above"_s}));
    EXPECT_EQ(classMeaning(deviations(), 0, share), u"under \u22129,4"_s);
    EXPECT_EQ(classMeaning(deviations(), 2, share), u"\u22124,2 to +4,2"_s);
    EXPECT_EQ(classMeaning(deviations(), 4, share), u"over +9,4"_s);
    EXPECT_EQ(
        mapSentence(deviations(), share),
        u"In 62 of 285 municipalities the figure is above or far above what could be expected, and in 67 "
        u"below or far below."_s);
    EXPECT_EQ(
        spokenRegion(rowOf(53.8, 59.5, -5.7, 1), {}, deviations(), share),
        u"Ale, \u22125,7 percentage points, Actual 53,8\u00A0%, expected 59,5\u00A0%, below expected"_s);
    MapRow outside;
    outside.name = u"Bjurholm"_s;
    EXPECT_EQ(spokenRegion(outside, {}, deviations(), share),
              u"Bjurholm, no figure, Not in the model: it lacks one of the figures."_s);
    const DeviationColours colours = deviationColours(Theme::Dark);
    EXPECT_EQ(classColours(Theme::Dark, deviations(), Unit::Percent),
              std::vector<QColor>(colours.begin(), colours.end()));
}

TEST(LayerText, SaysWhichYearOfDeviationsIsShown)
{
    MapClasses map = deviations();
    map.asked = Year{2022};
    EXPECT_EQ(legendNotes(map, {}),
              (QStringList{u"Shown is 2015, the nearest year: the model can't be shown for 2022."_s,
                           u"The model is chosen in the room Expected value."_s}));
}

TEST(LayerText, TellsClustersInPlainWords)
{
    const Indicator share = shareOf(u"Arbete"_s);
    const MapClasses map = clusterCounts({29, 3, 220, 2, 34});
    EXPECT_EQ(labelsOf(map), (QStringList{u"low among low"_s, u"low among high"_s, u"no clear pattern"_s,
                                          u"high among low"_s, u"high among high"_s}));
    EXPECT_EQ(
        mapSentence(map, share),
        u"In 34 municipalities the figure is high among high neighbours and in 29 low among low, more "
        u"clearly than chance usually makes. 5 municipality/ies differ clearly from their neighbours."_s);
    EXPECT_EQ(mapSentence(clusterCounts({0, 0, 40, 0, 0}), share),
              u"No neighbourhood is high or low beyond what chance usually makes."_s);
    EXPECT_EQ(classColours(Theme::Light, map, Unit::Percent), divergingColours(Theme::Light, 5));
}

TEST(LayerText, SaysWhyNoNeighbourhoodIsMarkedThoughTheWholeMapIsClear)
{
    const Indicator share = shareOf(u"Arbete"_s);
    MapClasses map = clusterCounts({0, 0, 40, 0, 0});
    map.moran = Moran{.i = 0.1, .expected = -0.02, .pTwoSided = 0.006};
    EXPECT_TRUE(mapSentence(map, share).startsWith(u"Over the whole map neighbours are more alike"_s));
    map.moran->i = -0.3;
    EXPECT_TRUE(mapSentence(map, share).startsWith(u"Over the whole map neighbours are less alike"_s));
    map.few = 70;
    EXPECT_EQ(mapSentence(map, shareOf(u"Arbete"_s)), layerSentence(map, shareOf(u"Arbete"_s)))
        << "few persons are reckoned with, so nobody is left out";
    map.moran->pTwoSided = 0.2;
    EXPECT_EQ(mapSentence(map, share),
              u"No neighbourhood is high or low beyond what chance usually makes."_s);
}

TEST(LayerText, TellsFewPersonsFromNoNeighboursAmongClusters)
{
    const MapClasses map = clusterCounts({0, 0, 40, 0, 0});
    MapRow row = rowOf(30, 30, 30, -1);
    EXPECT_EQ(reasonText(row, map), u"No neighbour has a figure."_s);
    row.figure.status = Status::Few;
    EXPECT_TRUE(reasonText(row, map).startsWith(u"Few persons"_s));
}

TEST(LayerText, TellsTwoIndicators)
{
    const Indicator share = shareOf(u"Arbete"_s);
    const Indicator other = shareOf(u"Utbildning"_s);
    EXPECT_EQ(mapTitle(pairs(), share, &other), u"Arbete and Utbildning"_s);
    EXPECT_EQ(labelsOf(pairs()).first(), u"low · low"_s);
    EXPECT_EQ(labelsOf(pairs())[5], u"middle · high"_s);
    EXPECT_EQ(labelsOf(pairs()).last(), u"high · high"_s);
    EXPECT_EQ(mapSentence(pairs(), share),
              u"In 7 of 19 municipalities both figures are high, and in 5 both are low."_s);
    EXPECT_EQ(spokenRegion(rowOf(35, 3.5, 35, 8), {}, pairs(), share, &other),
              u"Ale, 35,0\u00A0%, Utbildning: 3,5\u00A0%, Class high · high"_s);
    EXPECT_EQ(legendNotes(pairs(), {}),
              QStringList{u"Before the dot the first indicator, after it the second."_s});
    EXPECT_EQ(classColours(Theme::Light, pairs(), Unit::Percent).size(), 9U);
}

TEST(LayerText, SaysWhenTwoIndicatorsCanNotBeDivided)
{
    MapClasses map = pairs();
    map.otherLimits = {3, 3};
    map.counts = {6, 6, 7};
    map.otherYear = Year{2019};
    EXPECT_EQ(mapSentence(map, shareOf(u"Arbete"_s)), u"There are too few figures to divide into classes."_s);
    EXPECT_EQ(legendNotes(map, {}),
              (QStringList{u"Before the dot the first indicator, after it the second."_s,
                           u"The second indicator is of 2019."_s,
                           u"Fewer classes than three, since many values are equal."_s}));
}

TEST(LayerText, HasAWayOutOfEveryTrouble)
{
    for (const MapLayer layer :
         {MapLayer::Change, MapLayer::Deviation, MapLayer::Clusters, MapLayer::Bivariate})
        EXPECT_FALSE(layerTrouble(layer).isEmpty());
    EXPECT_TRUE(layerTrouble(MapLayer::Values).isEmpty());
}

} // namespace lagesbild
