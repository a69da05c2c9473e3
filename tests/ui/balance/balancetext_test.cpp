#include "ui/balance/balancetext.h"

#include "tests/support/qtprinting.h"
#include "tests/support/realpack.h"
#include "tests/ui/balance/madebalance.h"

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class BalanceTextTest : public testing::Test
{
protected:
    QString balanceOf(const std::string &focus)
    {
        data = made.dataset();
        const auto answer = balance(*data, ratioSelection(BalanceKind::Balance, focus));
        return balanceSentence(answer.value(), data->catalogue());
    }
    Balance answerOf(const std::string &focus)
    {
        data = made.dataset();
        return balance(*data, ratioSelection(BalanceKind::Balance, focus)).value();
    }
    QString dependencyOf(const std::string &focus)
    {
        data = made.dataset();
        const auto answer = dependency(*data, ratioSelection(BalanceKind::Dependency, focus));
        return dependencySentence(answer.value(), data->catalogue());
    }

    SmallData made = madeRatios();
    std::unique_ptr<Dataset> data;
};

TEST_F(BalanceTextTest, SaysTheRatioItsPartsAndWhoWouldEvenItOut)
{
    EXPECT_EQ(
        balanceOf("1003"),
        u"The balance in Åby is 0,60 (2020): 12,0 % of the municipality's employees and 20,0 % of the "
        "inhabitants are born abroad, both aged 18 to 64. For a balance of 1 about 30 more employee(s) "
        "would be born abroad, in place of as many others. In the country it is 0,70, and on average in "
        "Tio län 0,63."_s);
}

TEST_F(BalanceTextTest, SaysHowManyMoreThanEvenThereAre)
{
    made.set("N00220", Gender::Total, 2020, "1003", 25);
    EXPECT_TRUE(balanceOf("1003").contains(
        u"That is about 20 more employee(s) born abroad than a balance of 1 takes."_s));
    made.set("N00220", Gender::Total, 2020, "1003", 20.01);
    EXPECT_TRUE(balanceOf("1003").contains(u"The two shares are level."_s));
}

TEST_F(BalanceTextTest, RoundsToTensWhatIsAboutRight)
{
    made.set("N00219", Gender::Total, 2020, "1003", 1040);
    EXPECT_TRUE(balanceOf("1003").contains(u"about 330 more"_s)) << "4160 · 8 % is 332.8";
}

TEST_F(BalanceTextTest, ComparesNothingThatIsMissing)
{
    made.setMissing("N00217", Gender::Total, 2020, "1003", Status::Privacy);
    made.setMissing("N00220", Gender::Total, 2020, "1003", Status::Privacy);
    EXPECT_EQ(balanceOf("1003"),
              u"Åby has no value for 2020 (secret). In the country it is 0,70, and on average "
              "in Tio län 0,63."_s);
}

TEST_F(BalanceTextTest, SaysThePublishedRatioWhereAPartIsMissing)
{
    made.setMissing("N00221", Gender::Total, 2020, "1003", Status::Missing);
    EXPECT_TRUE(balanceOf("1003").startsWith(u"The balance in Åby is 0,60 (2020). In the country"_s));
}

TEST_F(BalanceTextTest, SaysWhyThePersonsAreAboutRightOrUnknown)
{
    EXPECT_TRUE(personsText(answerOf("1003")).startsWith(u"Reckoned on 400 employee(s)"_s));
    made.setMissing("N00219", Gender::Total, 2020, "1003", Status::Missing);
    EXPECT_TRUE(personsText(answerOf("1003")).contains(u"how many employees there are is not known"_s));
    made.setMissing("N00221", Gender::Total, 2020, "1003", Status::Missing);
    EXPECT_TRUE(personsText(answerOf("1003")).contains(u"the share among employees or in the population"_s));
}

TEST_F(BalanceTextTest, SaysWhetherComputedAndPublishedAgree)
{
    EXPECT_EQ(agreementText(answerOf("1003").standing),
              u"Computed from its parts 0,600, published 0,600.\nThey agree.\n"
              "The two are the same in all 10 municipality/ies that have both."_s);
    made.set("N00217", Gender::Total, 2020, "1003", 0.65);
    EXPECT_EQ(agreementText(answerOf("1003").standing),
              u"Computed from its parts 0,600, published 0,650.\nThe difference is −0,050.\n"
              "Greatest difference among the 10 municipality/ies that have both: 0,050."_s);
    made.setMissing("N00220", Gender::Total, 2020, "1003", Status::Missing);
    EXPECT_TRUE(agreementText(answerOf("1003").standing)
                    .startsWith(u"Published 0,650. It can't be computed: a part is missing."_s));
    made.setMissing("N00217", Gender::Total, 2020, "1003", Status::Missing);
    EXPECT_TRUE(agreementText(answerOf("1003").standing).startsWith(u"Neither computed nor published."_s));
}

TEST_F(BalanceTextTest, SaysHowManyAHundredSupport)
{
    EXPECT_EQ(dependencyOf("1003"), u"A hundred persons of working age in Åby support 80 more (2020). In the "
                                    "country it is 70, and on average in Tio län 80."_s);
    made.setMissing("N00927", Gender::Total, 2020, "1003", Status::Missing);
    made.setMissing("N01976", Gender::Total, 2020, "1003", Status::Missing);
    EXPECT_TRUE(dependencyOf("1003").startsWith(u"Åby has no value for 2020 (not reported)."_s));
}

TEST_F(BalanceTextTest, NamesSectorsThatTheDataLacks)
{
    data = made.dataset();
    const auto answer = dependency(*data, ratioSelection(BalanceKind::Dependency, "1003"));
    EXPECT_EQ(
        lackingSectorsText(answer->staff),
        u"The data has no figures of culture and leisure, preschool, compulsory school, upper secondary "
        "school och social services."_s);
    EXPECT_EQ(lackingSectorsText({}), QString());
}

TEST_F(BalanceTextTest, CallsNothingATrendThatTheTestDidNotFind)
{
    EXPECT_EQ(trendText(answerOf("1003").standing.development),
              u"The trend can't be judged: too few years."_s);
    Development rising = answerOf("1003").standing.development;
    rising.trend = Trend::Increasing;
    rising.test = MannKendall{.n = 6, .s = 15, .p = 0.01};
    EXPECT_EQ(trendText(rising), u"Increasing over the last 6 value(s)."_s);
}

/// A city, a metropolis, a small place, one that the latest year lacks figures of, an island.
TEST(RealBalanceText, IsRightForFiveMunicipalities)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const auto sentenceOf = [](const char *code) {
        Selection asked = ratioSelection(BalanceKind::Balance, code, Year{2022});
        asked.group = "similar";
        return balanceSentence(balance(*realDataset(), asked).value(), realDataset()->catalogue());
    };
    EXPECT_EQ(sentenceOf("1880"),
              u"The balance in Örebro is 1,03 (2022): 26,0 % of the municipality's employees and 25,4 % of "
              "the inhabitants are born abroad, both aged 18 to 64. That is about 100 more employee(s) born "
              "abroad than a balance of 1 takes. In the country it is 0,92, and on average in similar "
              "municipalities 0,93."_s);
    EXPECT_EQ(sentenceOf("0180"),
              u"The balance in Stockholm is 1,05 (2022): 33,5 % of the municipality's employees and 31,9 % "
              "of the inhabitants are born abroad, both aged 18 to 64. In the country it is 0,92, and on "
              "average in similar municipalities 0,95."_s);
    EXPECT_EQ(sentenceOf("2161"),
              u"The balance in Ljusdal is 1,13 (2022): 16,0 % of the municipality's employees and 14,2 % of "
              "the inhabitants are born abroad, both aged 18 to 64. That is about 40 more employee(s) born "
              "abroad than a balance of 1 takes. In the country it is 0,92, and on average in similar "
              "municipalities 1,10."_s);
    EXPECT_EQ(sentenceOf("2425"),
              u"The balance in Dorotea is 1,48 (2022): 16,9 % of the municipality's employees and 11,4 % of "
              "the inhabitants are born abroad, both aged 18 to 64. That is about 18 more employee(s) born "
              "abroad than a balance of 1 takes. In the country it is 0,92, and on average in similar "
              "municipalities 1,22."_s);
    EXPECT_EQ(sentenceOf("0980"),
              u"The balance in Gotland is 0,82 (2022): 9,4 % of the municipality's employees and 11,5 % of "
              "the inhabitants are born abroad, both aged 18 to 64. For a balance of 1 about 120 more "
              "employee(s) would be born abroad, in place of as many others. In the country it is 0,92, and "
              "on average in similar municipalities 1,07."_s);
}

TEST(RealDependencyText, IsAsTheMissionSaysIt)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const auto sentenceOf = [](const char *code) {
        Selection asked = ratioSelection(BalanceKind::Dependency, code, Year{2022});
        asked.group = "similar";
        return dependencySentence(dependency(*realDataset(), asked).value(), realDataset()->catalogue());
    };
    EXPECT_TRUE(sentenceOf("1880").startsWith(
        u"A hundred persons of working age in Örebro support 72 more (2022)."_s))
        << sentenceOf("1880").toStdString();
    EXPECT_EQ(sentenceOf("2425"),
              u"A hundred persons of working age in Dorotea support 110 more (2022). In the country it is "
              "77, and on average in similar municipalities 98."_s);
    EXPECT_EQ(sentenceOf("2521"),
              u"A hundred persons of working age in Pajala support 119 more (2022). In the country it is 77, "
              "and on average in similar municipalities 100."_s);
}

} // namespace
} // namespace lagesbild
