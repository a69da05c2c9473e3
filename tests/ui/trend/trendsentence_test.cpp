#include "ui/trend/trendsentence.h"

#include "tests/support/qtprinting.h"
#include "tests/ui/trend/madedevelopment.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

QString sentence(const Development &development, Gender gender = Gender::Total)
{
    return developmentSentence(development, madeIndicator(), u"Örebro"_s, gender);
}

TEST(DevelopmentSentence, SaysBothWhenTheStepAndTheTrendPointDifferentWays)
{
    EXPECT_EQ(
        sentence(madeDevelopment()),
        u"48,8 % in Örebro in 2022. Since 2021: −1,3 percentage points. Increasing over the last 6 value(s), "
        "although the latest is lower than the one before."_s);
    Development made = madeDevelopment();
    made.trend = Trend::Decreasing;
    made.arrow = Arrow::Up;
    made.change = 1.3;
    EXPECT_TRUE(sentence(made).endsWith(u"Since 2021: +1,3 percentage points. Decreasing over the last 6 "
                                        u"value(s), although the latest is higher "
                                        "than the one before."_s));
}

TEST(DevelopmentSentence, SaysTheTrendOfTheTestWhenTheyAgree)
{
    Development made = madeDevelopment();
    made.arrow = Arrow::Up;
    made.change = 2.0;
    EXPECT_TRUE(sentence(made).endsWith(u"+2,0 percentage points. Increasing over the last 6 value(s)."_s));
    made.trend = Trend::Decreasing;
    made.arrow = Arrow::Flat;
    EXPECT_TRUE(sentence(made).endsWith(u"Unchanged since 2021. Decreasing over the last 6 value(s)."_s));
}

TEST(DevelopmentSentence, NeverTakesTheWordFromTheArrow)
{
    Development made = madeDevelopment();
    made.trend = Trend::None;
    for (const Arrow arrow : {Arrow::Up, Arrow::Down, Arrow::Flat, Arrow::None}) {
        made.arrow = arrow;
        EXPECT_TRUE(sentence(made).endsWith(u"No certain change over the last 6 value(s)."_s));
        EXPECT_FALSE(sentence(made).contains(u"creasing"_s));
    }
}

TEST(DevelopmentSentence, SaysThatTooFewYearsCantBeJudged)
{
    Development made = madeDevelopment();
    made.trend = Trend::Unknown;
    made.test.reset();
    for (const std::size_t year : {0u, 1u, 2u, 4u})
        made.lines.front().points[year].figure = {};
    EXPECT_TRUE(sentence(made).endsWith(u"The trend can't be judged: too few years (3 of at least 6)."_s));
}

TEST(DevelopmentSentence, SaysHowFewPersonsTheLatestRestsOn)
{
    Development made = madeDevelopment();
    made.latest = Year{2016};
    EXPECT_TRUE(sentence(made).startsWith(u"40,9 % in Örebro in 2016, but only 6 person(s). Since 2015: "_s))
        << sentence(made).toStdString();
}

TEST(DevelopmentSentence, TheStepIsFromTheLastYearThatHasAValue)
{
    Development made = madeDevelopment();
    made.latest = Year{2019};
    EXPECT_TRUE(sentence(made).contains(u"Since 2017:"_s));
}

TEST(DevelopmentSentence, ASuspectedPlaceholderIsNoYearBefore)
{
    Development made = madeDevelopment();
    made.lines[0].points[6].figure.status = Status::Placeholder;
    EXPECT_TRUE(sentence(made).contains(u"Since 2020:"_s));
}

TEST(DevelopmentSentence, WithOneValueThereIsNoStep)
{
    Development made = madeDevelopment();
    made.change.reset();
    made.arrow = Arrow::None;
    EXPECT_FALSE(sentence(made).contains(u"Since"_s));
}

TEST(DevelopmentSentence, SaysWhenThereIsNothing)
{
    Development made = madeDevelopment();
    made.latest.reset();
    EXPECT_EQ(sentence(made), u"Örebro has no values of this indicator in any year."_s);
}

TEST(DevelopmentSentence, SplitByGenderSaysBothAndWhoseTrendItIs)
{
    EXPECT_TRUE(
        sentence(madeSplit())
            .startsWith(
                u"Women 36,5 %, men 62,7 % in Örebro in 2022. Women and men together: −1,3 percentage "
                "points since the value before. Increasing"_s))
        << sentence(madeSplit()).toStdString();
    EXPECT_TRUE(sentence(madeSplit(), Gender::Women).contains(u"Women: −1,3 percentage points since"_s));
}

TEST(DevelopmentReading, ExplainsOnlyTheMarksThatAreThere)
{
    const QString all = developmentReading(madeDevelopment(), madeIndicator());
    for (const QString &word : {u"grey field"_s, u"upright lines"_s, u"Hollow"_s, u"breaks off"_s})
        EXPECT_TRUE(all.contains(word)) << word.toStdString();
    Development plain = madeDevelopment();
    plain.band.clear();
    plain.lines = {madeLine(LineKind::Focus, "1880", u"Örebro"_s, {10, 20, 30, 35, 36, 37, 38, 39})};
    const QString little = developmentReading(plain, madeIndicator());
    for (const QString &word : {u"grey field"_s, u"upright lines"_s, u"Hollow"_s, u"breaks off"_s})
        EXPECT_FALSE(little.contains(word)) << word.toStdString();
}

TEST(DevelopmentReading, TellsWhatAPersonWeighsOrThatNobodyKnows)
{
    const QString known = developmentReading(madeDevelopment(), madeIndicator());
    EXPECT_TRUE(known.contains(u"In 2022 one person more would have given 0,6 percentage points."_s));
    EXPECT_FALSE(known.contains(u"Uncertainty unknown"_s));
    const QString unknown = developmentReading(madeSplit(), madeIndicator());
    EXPECT_FALSE(unknown.contains(u"one person more"_s));
    EXPECT_TRUE(unknown.contains(u"Uncertainty unknown"_s));
}

TEST(DevelopmentReading, OwnsUpToAScaleThatDoesNotBeginAtZero)
{
    Development made = madeDevelopment();
    made.band.clear();
    made.lines = {madeLine(LineKind::Focus, "1880", u"Örebro"_s, {80, 82, 81, 83, 84, 84, 85, 86})};
    EXPECT_TRUE(developmentReading(made, madeIndicator()).contains(u"does not begin at zero"_s));
    made.lines = {madeLine(LineKind::Focus, "1880", u"Örebro"_s, {10, 82, 81, 83, 84, 84, 85, 86})};
    EXPECT_FALSE(developmentReading(made, madeIndicator()).contains(u"does not begin at zero"_s));
}

} // namespace
} // namespace lagesbild
