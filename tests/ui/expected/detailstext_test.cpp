#include "ui/expected/detailstext.h"

#include "tests/support/qtprinting.h"
#include "tests/ui/expected/madeexpected.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class DetailsTextTest : public testing::Test
{
protected:
    std::unique_ptr<Dataset> data = madeModelData();
    ExpectedAnswer answer = answerTo(madeSelection());
    const Indicator &response = madeResponse();
};

TEST_F(DetailsTextTest, TheFitInFigures)
{
    answer.fit = {.n = 286, .r2 = 0.8057, .adjustedR2 = 0.803, .s = 5.444};
    EXPECT_EQ(fitFactsText(answer, response),
              u"R² 0,806 · adjusted R² 0,803 · standard deviation of the deviations 5,44 · "
              "286 municipality/ies · 1 lacking figures left out"_s);
    answer.method = ExpectedMethod::Official;
    EXPECT_FALSE(fitFactsText(answer, response).contains(u"adjusted"_s));
}

TEST_F(DetailsTextTest, CoefficientsHaveIntervalsAndChances)
{
    answer.fit.terms[0].coefficient = {.value = 85.75467, .standardError = 4.3, .t = 19.8, .p = 1e-40};
    answer.fit.terms[0].interval = {.low = 77.2, .high = 94.3};
    answer.fit.terms[1].coefficient = {.value = -0.37432, .standardError = 0.029, .t = -12.9, .p = 0.0421};
    answer.fit.terms[1].interval = {.low = -0.4313, .high = -0.01731};
    answer.fit.terms[1].standardised = -0.512;
    const Facts facts = coefficientFacts(answer, data->catalogue());
    ASSERT_EQ(facts.rows.size(), 3U);
    EXPECT_EQ(facts.rows[0],
              (QStringList{u"Constant"_s, u"85,8"_s, u"77,2 to 94,3"_s, QString(), u"below 0,001"_s}));
    EXPECT_EQ(facts.rows[1], (QStringList{u"A"_s, u"\u22120,374"_s, u"\u22120,431 to \u22120,017"_s,
                                          u"\u22120,51"_s, u"0,042"_s}));
}

TEST_F(DetailsTextTest, SaysWhoMovesTheLineAndByHowMuch)
{
    Influence &most = answer.influences.front();
    most.name = u"Pajala"_s;
    most.isFocus = false;
    most.focusShift = 0.124;
    EXPECT_EQ(
        influenceSentence(answer, response),
        u"Pajala moves the line most: without it, the expected value of Kommun 5 would change by +0,12."_s);
    most.isFocus = true;
    EXPECT_TRUE(influenceSentence(answer, response).startsWith(u"Pajala itself moves the line most"_s));
    most.focusShift.reset();
    EXPECT_EQ(influenceSentence(answer, response), u"Pajala moves the line most."_s);
    const Facts facts = influenceFacts(answer, response);
    EXPECT_EQ(facts.header.last(), u"Change for Kommun 5"_s);
    EXPECT_EQ(facts.rows.size(), answer.influences.size());
    answer.influences.clear();
    EXPECT_EQ(influenceSentence(answer, response), QString());
}

TEST_F(DetailsTextTest, EveryYearHasItsFit)
{
    const std::vector<ExpectedYear> years{{.year = Year{2015},
                                           .r2 = 0.806,
                                           .n = 286,
                                           .actual = 53.76,
                                           .expected = 59.42,
                                           .deviationClass = DeviationClass::Below},
                                          {.year = Year{2022}, .r2 = 0.2503, .n = 281}};
    const Facts facts = yearFacts(years, Year{2022}, response);
    EXPECT_EQ(facts.strongRow, 1);
    EXPECT_EQ(facts.rows[0], (QStringList{u"2015"_s, u"0,81"_s, u"286"_s, u"53,8\u00a0%"_s, u"59,4\u00a0%"_s,
                                          u"\u22125,7"_s, u"below"_s}));
    EXPECT_EQ(facts.rows[1],
              (QStringList{u"2022"_s, u"0,25"_s, u"281"_s, QString(), QString(), QString(), QString()}));
}

TEST_F(DetailsTextTest, WarnsOfInputsThatNearlyDetermineEachOther)
{
    EXPECT_EQ(collinearText(answer, data->catalogue()), QString());
    answer.fit.nearlyCollinear = {IndicatorId("A"), IndicatorId("B")};
    EXPECT_TRUE(collinearText(answer, data->catalogue()).endsWith(u"A; B."_s));
}

// rulings: N00485 agreeing with ours is no validation.
TEST_F(DetailsTextTest, NeverPresentsThePublishedModelAsAProof)
{
    EXPECT_EQ(officialSentence(answer, response), QString());
    std::ranges::find(answer.rows, true, &ExpectedRow::isFocus)->officialExpected = 60.1;
    EXPECT_TRUE(officialSentence(answer, response).contains(u"proves neither"_s));
}

} // namespace
} // namespace lagesbild
