// The association of two indicators: its scene and its words.

#include "tests/support/qtprinting.h"
#include "tests/ui/comparison/madecomparison.h"
#include "ui/comparison/scatter/associationtext.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

Indicator madeOther()
{
    return {.id = IndicatorId("N2"),
            .title = u"Utrikes födda, andel (%)"_s,
            .shortTitle = u"Utrikes födda"_s,
            .unit = Unit::Percent,
            .decimals = 1};
}

AssociationRow madeAssociationRow(const std::string &code, double along, double value)
{
    AssociationRow row{.code = AreaId(code), .name = QString::fromStdString(code)};
    row.along.value = along;
    row.value.value = value;
    return row;
}

/// Twelve municipalities along the line y = 50 − 2x; Örebro lies three above it.
Association madeAssociation()
{
    Association made{.indicator = IndicatorId("N1"), .other = IndicatorId("N2")};
    made.year = made.otherYear = Year{2015};
    for (int i = 0; i < 12; ++i)
        made.rows.push_back(madeAssociationRow(std::to_string(1001 + i), i, 50 - 2 * i));
    made.rows[4].name = u"Örebro"_s;
    made.rows[4].isFocus = true;
    made.rows[4].value.value = 45;
    made.rows[7].isPeer = true;
    made.line =
        StraightLine{.points = 12, .intercept = 50, .slope = -2, .r = -0.93, .interval = {-0.98, -0.76}};
    made.closeness = Closeness::Strong;
    made.focusDeviation = 3;
    return made;
}

QString sentenceOf(const Association &association)
{
    const Indicator value = madeShare();
    const Indicator along = madeOther();
    return associationSentence(association, {value, along}, u"Örebro"_s);
}

} // namespace

TEST(AssociationSentence, TellsWhichWayTheTwoGoAndHowClosely)
{
    EXPECT_EQ(sentenceOf(madeAssociation()),
              u"Where “Utrikes födda” is higher, “Börjat arbeta” is mostly lower: the association is strong "
              "(r = −0,93, 12 municipality/ies). Örebro lies 3,0 percentage points above the line."_s);
    Association made = madeAssociation();
    made.line->r = 0.25;
    made.closeness = Closeness::Weak;
    made.focusDeviation = -0.01;
    EXPECT_EQ(
        sentenceOf(made),
        u"Where “Utrikes födda” is higher, “Börjat arbeta” is mostly higher too: the association is weak "
        "(r = 0,25, 12 municipality/ies). Örebro lies on the line."_s);
}

TEST(AssociationSentence, ClaimsNothingWhereThereIsNothing)
{
    Association made = madeAssociation();
    made.closeness = Closeness::NoneSure;
    made.line->r = 0.1;
    EXPECT_EQ(sentenceOf(made), u"No sure association between “Börjat arbeta” and “Utrikes födda” among 12 "
                                "municipality/ies (r = 0,10)."_s)
        << "a distance from a line that says nothing is not told";
    made.closeness = Closeness::Unknown;
    made.line.reset();
    made.focusDeviation.reset();
    EXPECT_TRUE(sentenceOf(made).contains(u"too few to see"_s));
    made.rows.erase(made.rows.begin() + 4);
    EXPECT_TRUE(sentenceOf(made).endsWith(u"Örebro lacks one of the figures, or it rests on few persons."_s));
}

TEST(AssociationReading, OwnsUpToWhatIsOfAnotherYearOrLeftOut)
{
    Association made = madeAssociation();
    QString reading = associationReading(made);
    EXPECT_TRUE(reading.contains(u"does not mean that one causes"_s));
    EXPECT_TRUE(reading.contains(u"from −0,98 to −0,76"_s)) << reading.toStdString();
    EXPECT_FALSE(reading.contains(u"nearest year"_s));
    EXPECT_FALSE(reading.contains(u"left out"_s));
    made.otherYear = Year{2014};
    made.leftOut = 74;
    made.gender = Gender::Women;
    reading = associationReading(made);
    EXPECT_TRUE(reading.contains(u"of 2014, the nearest year"_s));
    EXPECT_TRUE(reading.contains(u"74 municipality/ies"_s));
    EXPECT_TRUE(reading.contains(u"not divided by gender"_s));
}

TEST(AssociationScene, HasBothFiguresAndTheLine)
{
    const Indicator value = madeShare();
    const Indicator along = madeOther();
    const Association made = madeAssociation();
    const PointScene scene = associationScene(made, {value, along}, true);
    ASSERT_EQ(scene.points.size(), 12U);
    EXPECT_EQ(scene.points[4].kind, ScenePoint::Kind::Focus);
    EXPECT_EQ(scene.points[4].at, QPointF(4, 45));
    EXPECT_EQ(scene.points[7].kind, ScenePoint::Kind::Peer);
    EXPECT_EQ(scene.x.title, u"Utrikes födda, 2015"_s);
    EXPECT_EQ(scene.y.title, u"Börjat arbeta, 2015"_s);
    ASSERT_EQ(scene.curves.size(), 1U);
    EXPECT_EQ(scene.curves[0].points.front(), QPointF(0, 50));
    EXPECT_EQ(scene.curves[0].points.back(), QPointF(11, 28));
    EXPECT_EQ(scene.curves[0].label, u"r = −0,93"_s);
    EXPECT_TRUE(associationScene(made, {value, along}, false).curves.empty());
    EXPECT_TRUE(associationScene(Association(), {value, along}, true).points.empty());
}

} // namespace lagesbild
