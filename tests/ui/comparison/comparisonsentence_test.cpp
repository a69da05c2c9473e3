#include "ui/comparison/comparisonsentence.h"

#include "tests/support/qtprinting.h"
#include "tests/ui/comparison/madecomparison.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

ComparisonRow &focusOf(Comparison &comparison)
{
    return comparison.bars[2];
}

QString sentence(const Comparison &comparison)
{
    return comparisonSentence(comparison, madeShare());
}

TEST(ComparisonSentence, PutsTheNumbersFirstAndSaysWhatIsWithinChance)
{
    EXPECT_EQ(sentence(madeComparison()),
              u"31,1 % in Örebro in 2015: below the country (31,4 %) and below the mean of similar "
              "municipalities (36,1 %); both differences are within chance."_s);
}

TEST(ComparisonSentence, TellsWhichDifferenceIsWithinChance)
{
    Comparison made = madeComparison();
    made.groupMean.mean = 45.0;
    made.finding.withinChance = false;
    EXPECT_TRUE(sentence(made).endsWith(u"; the difference from the country is within chance."_s))
        << sentence(made).toStdString();
    made = madeComparison();
    made.national = 50.0;
    EXPECT_TRUE(sentence(made).endsWith(u"; the difference from the mean is within chance."_s))
        << sentence(made).toStdString();
    made.groupMean.mean = 45.0;
    made.finding.withinChance = false;
    EXPECT_TRUE(sentence(made).endsWith(u"; both differences are larger than the uncertainty."_s))
        << sentence(made).toStdString();
}

TEST(ComparisonSentence, SaysAboveBelowAndLevelAsTheFindingDoes)
{
    Comparison made = madeComparison();
    made.finding.toNational = Relation::Above;
    made.finding.toMean = Relation::Level;
    EXPECT_TRUE(sentence(made).contains(
        u"above the country (31,4 %) and level with the mean of similar municipalities (36,1 %)"_s));
}

TEST(ComparisonSentence, SaysThatUncertaintyIsUnknownForSharesWithoutPersons)
{
    Comparison made = madeComparison();
    focusOf(made).figure.interval.reset();
    made.finding.uncertaintyKnown = false;
    made.finding.withinChance = false;
    EXPECT_TRUE(sentence(made).endsWith(u"; how sure that is, is not known."_s));
}

TEST(ComparisonSentence, AsksNothingOfTheCertaintyOfACount)
{
    Comparison made = madeComparison();
    made.finding.uncertaintyKnown = false;
    Indicator count = madeShare();
    count.unit = Unit::Count;
    count.decimals = 0;
    EXPECT_EQ(
        comparisonSentence(made, count),
        u"31 in Örebro in 2015: below the country (31) and below the mean of similar municipalities (36)."_s);
}

TEST(ComparisonSentence, ComparesWithWhatThereIs)
{
    Comparison made = madeComparison();
    made.national.reset();
    made.finding.toNational = Relation::Unknown;
    EXPECT_EQ(sentence(made), u"31,1 % in Örebro in 2015: below the mean of similar municipalities (36,1 %); "
                              "the difference is within chance."_s);
    made.groupMean.mean.reset();
    made.finding.toMean = Relation::Unknown;
    EXPECT_EQ(sentence(made), u"31,1 % in Örebro in 2015. There is nothing to compare with this year."_s);
}

TEST(ComparisonSentence, ComparesNothingWithAMissingValue)
{
    for (const auto &[status, word] :
         {std::pair(Status::Missing, u"not reported"_s),
          std::pair(Status::NotApplicable, u"not applicable"_s), std::pair(Status::Privacy, u"secret"_s),
          std::pair(Status::Absent, u"no figure"_s)}) {
        Comparison made = madeComparison();
        focusOf(made).figure = {.status = status};
        made.finding = {};
        EXPECT_EQ(
            sentence(made),
            u"No value for Örebro in 2015: %1. The country: 31,4 %. Mean of similar municipalities: 36,1 %."_s
                .arg(word));
    }
}

TEST(ComparisonSentence, EndsOnceAfterAnAbbreviation)
{
    Comparison made = madeComparison();
    focusOf(made).figure = {.status = Status::Absent};
    made.finding = {};
    Indicator points = madeShare();
    points.unit = Unit::PercentagePoints;
    EXPECT_EQ(comparisonSentence(made, points),
              u"No value for Örebro in 2015: no figure. The country: 31,4\u00a0p.p. Mean of similar "
              "municipalities: 36,1\u00a0p.p."_s);
}

TEST(ComparisonSentence, ComparesNothingWithFewPersons)
{
    Comparison made = madeComparison();
    focusOf(made).figure.status = Status::Few;
    focusOf(made).figure.n = 6;
    EXPECT_EQ(sentence(made), u"31,1 % in Örebro in 2015, but only 6 person(s): too few to compare. "
                              "The country: 31,4 %. Mean of similar municipalities: 36,1 %."_s);
}

TEST(ComparisonSentence, ComparesNothingWithASuspectedPlaceholder)
{
    Comparison made = madeComparison();
    focusOf(made).figure.value = 0;
    focusOf(made).figure.status = Status::Placeholder;
    EXPECT_TRUE(sentence(made).startsWith(
        u"0,0 % in Örebro in 2015 is probably a placeholder for a missing figure and is not compared."_s));
}

TEST(ComparisonSentence, NamesTheGroupAsTheDataDoes)
{
    Comparison made = madeComparison();
    made.group.choice = GroupChoice::County;
    made.group.name = u"Örebro län"_s;
    EXPECT_TRUE(sentence(made).contains(u"the mean of Örebro län (36,1 %)"_s));
}

TEST(ComparisonSentence, NeverSaysBetterOrWorse)
{
    for (const Direction direction : {Direction::Neutral, Direction::HighIsBetter, Direction::LowIsBetter}) {
        Indicator indicator = madeShare();
        indicator.direction = direction;
        const QString said = comparisonSentence(madeComparison(), indicator);
        EXPECT_FALSE(said.contains(u"better"_s));
        EXPECT_FALSE(said.contains(u"worse"_s));
    }
}

TEST(ReadingText, SaysWhatOnePersonMoreWouldGive)
{
    EXPECT_TRUE(readingText(madeComparison(), madeShare())
                    .contains(u"In Örebro one person more would have given 0,4 percentage points."_s));
}

TEST(ReadingText, SaysUncertaintyUnknownRatherThanNothing)
{
    Comparison made = madeComparison();
    made.finding.onePersonMore.reset();
    for (ComparisonRow &row : made.bars)
        row.figure.interval.reset();
    const QString text = readingText(made, madeShare());
    EXPECT_TRUE(text.startsWith(u"Uncertainty unknown"_s));
    EXPECT_FALSE(text.contains(u"one person more"_s));
}

TEST(ReadingText, DoesNotDenyTheNumbersThatStandBesideTheBars)
{
    Comparison made = madeComparison();
    for (ComparisonRow &row : made.bars) {
        row.figure.interval.reset();
        row.figure.n = 1900;
        row.figure.nIsExact = false;
    }
    EXPECT_TRUE(readingText(made, madeShare()).contains(u"is only known approximately"_s));
    for (ComparisonRow &row : made.bars)
        row.figure.n.reset();
    EXPECT_TRUE(readingText(made, madeShare()).contains(u"is not in the data"_s));
}

TEST(ReadingText, ExplainsOnlyTheMarksThatAreThere)
{
    Comparison made = madeComparison();
    EXPECT_FALSE(readingText(made, madeShare()).contains(u"Hollow"_s));
    EXPECT_FALSE(readingText(made, madeShare()).contains(u"Hatched"_s));
    made.bars.push_back(withStatus(withPersons(madeRow("1", u"Få"_s, 50), 4, 30), Status::Few));
    made.bars.push_back(withStatus(madeRow("2", u"Ingen"_s, std::nullopt), Status::Privacy));
    EXPECT_TRUE(readingText(made, madeShare()).contains(u"Hollow"_s));
    EXPECT_TRUE(readingText(made, madeShare()).contains(u"Hatched"_s));
}

} // namespace
} // namespace lagesbild
