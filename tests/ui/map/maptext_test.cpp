#include "ui/map/maptext.h"

#include "tests/support/qtprinting.h"
#include "ui/shared/classlegend.h"

#include <gtest/gtest.h>

#include <limits>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double openEnd = std::numeric_limits<double>::infinity();

Indicator indicatorOf(Unit unit)
{
    Indicator indicator;
    indicator.unit = unit;
    indicator.decimals = decimalsOf(unit);
    indicator.title = u"Whole title"_s;
    indicator.shortTitle = u"Short"_s;
    return indicator;
}

QStringList labelsOf(const MapClasses &classes, const Indicator &indicator)
{
    QStringList labels;
    for (int k = 0; k < classes.classCount(); ++k)
        labels << classLabel(classes, k, indicator);
    return labels;
}

MapClasses balance()
{
    MapClasses classes;
    classes.guideMap = GuideMap::Balance;
    classes.method = ClassMethod::Manual;
    classes.limits = {-openEnd, 0.7, 1.0, openEnd};
    classes.roundedTo = 1;
    classes.counts = {79, 177, 34};
    classes.year = Year{2015};
    return classes;
}

} // namespace

TEST(MapText, LabelsOpenEndsInWords)
{
    EXPECT_EQ(labelsOf(balance(), indicatorOf(Unit::Ratio)),
              (QStringList{u"under 0,7"_s, u"0,7–<1,0"_s, u"1,0 and over"_s}));
    EXPECT_EQ(classMeaning(balance(), 0, indicatorOf(Unit::Ratio)), u"fewer"_s);
}

TEST(MapText, LabelsWholePerCentAsTheGuideDoes)
{
    MapClasses classes;
    classes.limits = {20, 25, 30, 35, 40, 45};
    classes.roundedTo = 0;
    EXPECT_EQ(labelsOf(classes, indicatorOf(Unit::Percent)),
              (QStringList{u"20–24"_s, u"25–29"_s, u"30–34"_s, u"35–39"_s, u"40–45"_s}));
}

TEST(MapText, LabelsHalfOpenClassesAndTheClosedLastOne)
{
    MapClasses classes;
    classes.limits = {0.513, 0.67, 1.0768};
    EXPECT_EQ(labelsOf(classes, indicatorOf(Unit::Ratio)), (QStringList{u"0,51–<0,67"_s, u"0,67–1,08"_s}));
}

TEST(MapText, KeepsADashAwayFromAMinus)
{
    MapClasses classes;
    classes.limits = {-9.4, -3.1, 3.1};
    EXPECT_EQ(labelsOf(classes, indicatorOf(Unit::PercentagePoints)),
              (QStringList{u"\u22129,4 to <\u22123,1"_s, u"\u22123,1 to 3,1"_s}));
}

TEST(MapText, SaysWhatTheMapShows)
{
    EXPECT_EQ(mapSentence(balance(), indicatorOf(Unit::Ratio)),
              u"34 of 290 municipalities have 1,0 or more, and 79 less than 0,7."_s);
    EXPECT_EQ(mapSubtitle(balance(), indicatorOf(Unit::Ratio)), u"Whole title · 2015 · Total"_s);
}

TEST(MapText, EndsTheSentenceOnceAfterAnAbbreviation)
{
    MapClasses classes;
    classes.limits = {-15, -6.5, 8.6, 17.4};
    classes.counts = {36, 230, 23};
    EXPECT_EQ(mapSentence(classes, indicatorOf(Unit::PercentagePoints)),
              u"23 of 289 municipalities have 8,6\u00a0p.p. or more, and 36 less than \u22126,5\u00a0p.p."_s);
}

TEST(MapText, SaysThatThereIsTooLittleToClass)
{
    MapClasses classes;
    EXPECT_EQ(mapSentence(classes, indicatorOf(Unit::Ratio)),
              u"There are too few figures to divide into classes."_s);
    classes.limits = {5, 5};
    classes.counts = {3};
    EXPECT_EQ(mapSentence(classes, indicatorOf(Unit::Ratio)),
              u"There are too few figures to divide into classes."_s);
}

TEST(MapText, NotesHowCountiesAndClassesCameAbout)
{
    MapClasses classes = balance();
    classes.level = MapLevel::County;
    classes.countyMeasure = CountyMeasure::WeightedMean;
    EXPECT_EQ(legendNotes(classes, {}),
              (QStringList{u"County: mean of its municipalities, weighted by persons."_s,
                           u"Classed by values rounded to one decimal."_s}));
    MapClasses tied;
    tied.limits = {0, 1, 2};
    EXPECT_EQ(legendNotes(tied, {}),
              QStringList{u"Fewer classes than chosen, since values are equal or classes empty."_s});
}

TEST(MapText, SpeaksARegionWithAndWithoutAFigure)
{
    MapRow row;
    row.name = u"Örebro"_s;
    row.figure.value = 0.79;
    row.figure.status = Status::Ok;
    row.classNumber = 1;
    const Place place{120, 290, 58, Colour::Neutral};
    EXPECT_EQ(spokenRegion(row, place, balance(), indicatorOf(Unit::Ratio)),
              u"Örebro, 0,79, Place 120 of 290"_s);
    EXPECT_TRUE(regionToolTip(row, place, balance(), indicatorOf(Unit::Ratio)).contains(u"0,7–&lt;1,0"_s));
    row.figure = {};
    row.classNumber = -1;
    row.figure.status = Status::Absent;
    EXPECT_EQ(spokenRegion(row, {}, balance(), indicatorOf(Unit::Ratio)), u"Örebro, no figure"_s)
        << "once is enough";
    row.figure.status = Status::Privacy;
    EXPECT_EQ(spokenRegion(row, {}, balance(), indicatorOf(Unit::Ratio)),
              u"Örebro, no figure, Secret: too few persons for the figure to be published."_s);
}

} // namespace lagesbild
