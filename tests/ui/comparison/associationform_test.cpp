// The association of two indicators: its scene and its words.

#include "tests/support/qtprinting.h"
#include "tests/ui/comparison/madecomparison.h"
#include "ui/comparison/scatter/associationscene.h"
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

/// The same compared with everyone: 2 000, 4 000 … inhabitants, but of the last neither number nor kind is known.
Association madeEveryone()
{
    Association made = madeAssociation();
    made.group.choice = GroupChoice::All;
    made.rows[7].isPeer = false;
    made.inhabitantsYear = Year{2015};
    for (std::size_t i = 0; i < made.rows.size(); ++i) {
        made.rows[i].inhabitants.value = 2000.0 * static_cast<double>(i + 1);
        made.rows[i].inhabitants.status = Status::Ok;
        made.rows[i].mainGroup = i < 2   ? MainGroup::Metropolitan
                                 : i < 6 ? MainGroup::LargerTown
                                         : MainGroup::SmallerTown;
    }
    made.rows[11].inhabitants = {};
    made.rows[11].mainGroup = MainGroup::Unknown;
    return made;
}

PointScene sceneOf(const Association &association)
{
    const Indicator value = madeShare();
    const Indicator along = madeOther();
    return associationScene(association, {value, along}, true);
}

QStringList groupsAsText(const PointScene &scene)
{
    QStringList lines;
    for (const PointGroup &group : scene.groups)
        lines << u"%1|%2|%3"_s.arg(group.name).arg(group.count).arg(group.hue.value_or(-1));
    return lines;
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
    made.focusAlong = Status::Privacy;
    EXPECT_TRUE(sentenceOf(made).endsWith(u"Örebro has no point: “Utrikes födda” (secret)."_s))
        << sentenceOf(made).toStdString();
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

TEST(AssociationScene, TellsTheMainGroupsAmongAllMunicipalities)
{
    const PointScene scene = sceneOf(madeEveryone());
    EXPECT_EQ(groupsAsText(scene),
              (QStringList{u"Large cities and municipalities near large cities|2|0"_s,
                           u"Medium-sized towns and municipalities near medium-sized towns|4|1"_s,
                           u"Smaller towns/urban areas and rural municipalities|5|2"_s,
                           u"Without municipality group|1|-1"_s}));
    EXPECT_EQ(scene.points[0].group, 0);
    EXPECT_EQ(scene.points[4].group, 1) << "the chosen one, too";
    EXPECT_EQ(scene.points[11].group, 3);
    Association known = madeEveryone();
    known.rows[11].mainGroup = MainGroup::SmallerTown;
    EXPECT_EQ(sceneOf(known).groups.size(), 3U) << "nobody is without";
}

TEST(AssociationScene, TellsTheComparisonGroupWhereThereIsOne)
{
    const PointScene scene = sceneOf(madeAssociation());
    EXPECT_EQ(groupsAsText(scene),
              (QStringList{u"Other municipalities|10|-1"_s, u"The comparison group|1|-1"_s}));
    EXPECT_EQ(scene.groups[1].kind, ScenePoint::Kind::Peer);
    EXPECT_EQ(scene.points[7].group, 1);
    EXPECT_TRUE(scene.sizes.empty()) << "nothing is known of the inhabitants";
    EXPECT_EQ(scene.points[7].radius, 0);
}

TEST(AssociationScene, MakesAreasAsTheInhabitants)
{
    const double town = radiusOfInhabitants(10'000);
    const double city = radiusOfInhabitants(160'000);
    EXPECT_NEAR(city * city / (town * town), 16, 1e-9);
    EXPECT_EQ(radiusOfInhabitants(300), radiusOfInhabitants(5000)) << "small ones can still be seen";
    EXPECT_EQ(radiusOfInhabitants(std::nullopt), radiusOfInhabitants(5000));
    EXPECT_GE(radiusOfInhabitants(0), 2.5);
    EXPECT_LE(radiusOfInhabitants(1'000'000), 36) << "Stockholm hides no quarter of the picture";
    const PointScene scene = sceneOf(madeEveryone());
    EXPECT_EQ(scene.points[5].size, 12'000.0);
    EXPECT_EQ(scene.points[5].radius, radiusOfInhabitants(12'000));
    EXPECT_FALSE(scene.points[11].size);
    ASSERT_EQ(scene.sizes.size(), 3U);
    QStringList keys;
    for (const SizeKey &size : scene.sizes)
        keys << size.text;
    EXPECT_EQ(keys, (QStringList{u"5\u00A0000 or fewer"_s, u"50\u00A0000"_s, u"500\u00A0000 inhabitants"_s}));
    EXPECT_EQ(scene.sizes[2].radius, radiusOfInhabitants(500'000));
}

TEST(AssociationScene, SaysInWordsWhatColoursAndAreasTell)
{
    const Association made = madeEveryone();
    const PointScene scene = sceneOf(made);
    const Indicator value = madeShare();
    const Indicator along = madeOther();
    EXPECT_EQ(scene.points[4].spoken,
              u"Örebro: Börjat arbeta 45,0\u00A0%, Utrikes födda 4,0\u00A0% · 10\u00A0000 inhabitants · "
              "Medium-sized towns and municipalities near medium-sized towns"_s);
    EXPECT_TRUE(scene.points[11].spoken.endsWith(u"number of inhabitants missing"_s));
    EXPECT_TRUE(associationRowText(madeAssociation().rows[7], madeAssociation(), {value, along})
                    .endsWith(u" · in the comparison group"_s));
    const QString legend = associationLegend(scene);
    EXPECT_TRUE(legend.contains(u"Large cities and municipalities near large cities (2), "_s));
    EXPECT_TRUE(legend.contains(u"area of a point"_s));
    EXPECT_FALSE(associationLegend(sceneOf(madeAssociation())).contains(u"area of a point"_s));
    EXPECT_TRUE(associationReading(made).contains(u"lived in the municipality in 2015"_s));
    EXPECT_TRUE(associationReading(made).contains(u"SKR's main groups"_s));
    EXPECT_TRUE(associationReading(madeAssociation()).contains(u"dark points are the comparison group"_s));
}

} // namespace lagesbild
