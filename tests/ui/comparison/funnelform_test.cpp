// The funnel: its scene and its words.

#include "tests/support/qtprinting.h"
#include "tests/ui/comparison/madecomparison.h"
#include "ui/comparison/funnel/funnelscene.h"
#include "ui/comparison/funnel/funnelsentence.h"

#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

FunnelRow madeFunnelRow(const std::string &code, const QString &name, double value, double n)
{
    const Interval limits{31.4 - 100 / std::sqrt(n), 31.4 + 100 / std::sqrt(n)};
    const Interval outer{31.4 - 160 / std::sqrt(n), 31.4 + 160 / std::sqrt(n)};
    FunnelRow row{.code = AreaId(code), .name = name, .value = value, .n = n};
    row.interval = {value - 90 / std::sqrt(n), value + 90 / std::sqrt(n)};
    row.limits = {.at95 = limits, .at998 = outer};
    row.adjusted = {.at95 = {limits.low - 4, limits.high + 4}, .at998 = {outer.low - 4, outer.high + 4}};
    row.position95 = positionIn(limits, value);
    row.position998 = positionIn(outer, value);
    row.shrunken = (value + 31.4) / 2;
    row.ownWeight = 0.5;
    return row;
}

/// Four municipalities: far above, within, below, and one of few persons.
Funnel madeFunnel()
{
    Funnel made{.indicator = IndicatorId("N1"), .year = Year{2015}, .target = 31.4};
    made.rows = {madeFunnelRow("0680", u"Jönköping"_s, 47.3, 245),
                 madeFunnelRow("0880", u"Kalmar"_s, 23.2, 196), madeFunnelRow("1880", u"Örebro"_s, 31.1, 225),
                 madeFunnelRow("2161", u"Ljusdal"_s, 25, 4)};
    made.rows[2].isFocus = true;
    made.rows[0].isPeer = true;
    made.overdispersion = {.phi = 1.876, .tau2 = 0.004, .places = 4};
    made.shrinkTarget = 31.4;
    made.shrinkVariance = 0.006;
    return made;
}

QString sentenceOf(const Funnel &funnel)
{
    return funnelSentence(funnel, madeShare(), u"Örebro"_s);
}

} // namespace

TEST(FunnelSentence, TellsThatAValueIsWithinChance)
{
    EXPECT_EQ(
        sentenceOf(madeFunnel()),
        u"31,1 % of 225 person(s) in Örebro in 2015: within what chance gives around the country's "
        "31,4 % (25–38 %). Of 4 municipality/ies 1 lie above and 1 below the inner limits; chance alone "
        "would put about 0 on either side."_s);
}

TEST(FunnelSentence, TellsFarFromNear)
{
    Funnel made = madeFunnel();
    made.rows[2].position95 = FunnelPosition::Below;
    EXPECT_TRUE(sentenceOf(made).contains(u": below what chance usually gives around"_s));
    made.rows[2].position998 = FunnelPosition::Below;
    EXPECT_TRUE(sentenceOf(made).contains(u": far below what chance alone gives around"_s));
    made.rows[2].position95 = made.rows[2].position998 = FunnelPosition::Above;
    EXPECT_TRUE(sentenceOf(made).contains(u": far above what chance alone gives around"_s));
}

TEST(FunnelSentence, UsesTheLimitsThatAreDrawn)
{
    Funnel made = madeFunnel();
    made.options.adjusted = true;
    EXPECT_TRUE(sentenceOf(made).contains(u"(21–42 %)"_s)) << sentenceOf(made).toStdString();
    EXPECT_FALSE(sentenceOf(made).contains(u"chance alone would put"_s))
        << "that is true of the plain limits";
}

TEST(FunnelSentence, SaysWhenThereIsNoValue)
{
    Funnel made = madeFunnel();
    made.rows.erase(made.rows.begin() + 2);
    EXPECT_TRUE(sentenceOf(made).startsWith(u"No value for Örebro in 2015."_s));
}

TEST(FunnelSentence, ReadingTellsWhatAPersonWeighsAndWhatIsHollow)
{
    const QString reading = funnelReading(madeFunnel());
    EXPECT_TRUE(reading.contains(u"one person more would have given 0,4 percentage points"_s));
    EXPECT_TRUE(reading.contains(u"fewer than 10 persons"_s));
    EXPECT_TRUE(reading.contains(u"1,4 times as much"_s)) << "the root of 1.9, a ratio of variances";
    Funnel made = madeFunnel();
    made.rows.pop_back();
    made.options.shrunken = true;
    made.shrinkVariance = 0;
    made.overdispersion.phi = 0.9;
    const QString even = funnelReading(made);
    EXPECT_FALSE(even.contains(u"fewer than 10 persons"_s));
    EXPECT_TRUE(even.contains(u"all the way"_s));
    EXPECT_TRUE(even.contains(u"no more than chance alone"_s));
}

TEST(FunnelSentence, SaysNothingOfASpreadThatReadsOnePointZero)
{
    Funnel made = madeFunnel();
    made.overdispersion.phi = 1.1; // the root is 1.0488
    const QString reading = funnelReading(made);
    EXPECT_FALSE(reading.contains(u"more than chance"_s)) << reading.toStdString();
    EXPECT_FALSE(reading.contains(u"no more than chance"_s)) << reading.toStdString();
    EXPECT_FALSE(reading.contains(u"\n\n"_s)) << "no line of nothing";
    made.overdispersion.phi = 1.11; // 1.0536
    EXPECT_TRUE(funnelReading(made).contains(u"1,1 times as much"_s));
}

TEST(FunnelSentence, CountsTheValuesThatAreNoShare)
{
    Funnel made = madeFunnel();
    made.outsideShares = 3;
    EXPECT_TRUE(funnelReading(made).contains(u"3 municipality/ies with a value below 0 or above 100"_s));
    made.rows.erase(made.rows.begin() + 2);
    made.focusLeftOut = true;
    EXPECT_TRUE(
        sentenceOf(made).startsWith(u"The value for Örebro in 2015 can't stand in the funnel. Of 3 "_s));
}

TEST(FunnelScene, HasEveryMunicipalityInOrderOfPersons)
{
    const PointScene scene = funnelScene(madeFunnel(), madeShare());
    ASSERT_EQ(scene.points.size(), 4U);
    EXPECT_EQ(scene.points[0].name, u"Ljusdal"_s);
    EXPECT_TRUE(scene.points[0].hollow);
    EXPECT_EQ(scene.points[2].kind, ScenePoint::Kind::Focus);
    EXPECT_EQ(scene.points[3].kind, ScenePoint::Kind::Peer);
    EXPECT_NEAR(scene.points[2].at.x(), std::log10(225.0), 1e-12);
    EXPECT_EQ(scene.points[2].at.y(), 31.1);
    EXPECT_EQ(scene.points[2].spoken,
              u"Örebro: 31,1 % of 225 person(s), uncertainty 25–37 %, within chance"_s);
    for (const ScenePoint &point : scene.points) {
        EXPECT_GT(point.at.x(), scene.x.low);
        EXPECT_LT(point.at.x(), scene.x.high);
        EXPECT_LE(point.at.y(), scene.y.high);
    }
}

TEST(FunnelScene, ItsCurvesAreTheLimitsAtEveryNumberOfPersons)
{
    const Funnel made = madeFunnel();
    const PointScene scene = funnelScene(made, madeShare());
    ASSERT_EQ(scene.curves.size(), 5U);
    const SceneCurve &upper = scene.curves[1];
    EXPECT_EQ(upper.kind, SceneCurve::Kind::Limit);
    EXPECT_EQ(upper.label, u"95 %"_s);
    for (const QPointF &point : upper.points)
        EXPECT_DOUBLE_EQ(point.y(), funnelLimitsAt(made, std::pow(10.0, point.x())).at95.high);
    EXPECT_EQ(scene.curves.back().label, u"The country 31,4"_s);
}

TEST(FunnelScene, ShrunkenPointsKeepWhereTheyCameFrom)
{
    Funnel made = madeFunnel();
    made.options.shrunken = true;
    const PointScene scene = funnelScene(made, madeShare());
    EXPECT_EQ(scene.points[3].from, 47.3);
    EXPECT_DOUBLE_EQ(scene.points[3].at.y(), (47.3 + 31.4) / 2);
    EXPECT_EQ(funnelScene(madeFunnel(), madeShare()).points[3].from, std::nullopt);
}

TEST(FunnelScene, OfNobodyIsEmpty)
{
    Funnel made = madeFunnel();
    made.rows.clear();
    EXPECT_TRUE(funnelScene(made, madeShare()).points.empty());
}

} // namespace lagesbild
