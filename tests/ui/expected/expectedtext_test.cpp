#include "ui/expected/expectedtext.h"

#include "tests/support/qtprinting.h"
#include "tests/support/realpack.h"
#include "tests/ui/expected/madeexpected.h"
#include "ui/expected/expectedroom.h"
#include "ui/expected/whatifbox.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class ExpectedTextTest : public testing::Test
{
protected:
    const Catalogue &catalogue() const { return data->catalogue(); }
    QString refusal(const Selection &selection) const
    {
        const ExpectedAnswer answer = answerTo(selection);
        EXPECT_TRUE(answer.refusal);
        return sentencesOf(refusalWords(answer, catalogue()));
    }
    std::unique_ptr<Dataset> data = madeModelData();
};

TEST_F(ExpectedTextTest, SaysActualExpectedDeviationAndClass)
{
    ExpectedAnswer answer = answerTo(madeSelection());
    const auto focus = std::ranges::find(answer.rows, true, &ExpectedRow::isFocus);
    focus->actual = 53.76;
    focus->expected = 59.42;
    focus->deviation = -5.66;
    struct Case {
        DeviationClass deviationClass;
        const char *end;
    };
    for (const Case &each : {Case{DeviationClass::FarBelow, "is far below what could be expected."},
                             Case{DeviationClass::Below, "is below what could be expected."},
                             Case{DeviationClass::InLine, "is in line with what could be expected."},
                             Case{DeviationClass::Above, "is above what could be expected."},
                             Case{DeviationClass::FarAbove, "is far above what could be expected."}}) {
        focus->deviationClass = each.deviationClass;
        EXPECT_EQ(
            deviationSentence(answer, catalogue(), focus->code),
            u"Kommun 5: 53,8\u00a0% against an expected 59,4\u00a0%. The deviation of \u22125,7 percentage points %1"_s
                .arg(QString::fromUtf8(each.end)));
    }
}

TEST_F(ExpectedTextTest, SaysWhyAMunicipalityIsNotInTheModel)
{
    Selection selection = madeSelection();
    selection.focus = ModelData::code(3);
    EXPECT_EQ(deviationSentence(answerTo(selection), catalogue(), selection.focus),
              u"Kommun 3 is not in the model in 2016: there is no figure of A."_s);
    selection.focus = AreaId("0000");
    EXPECT_EQ(deviationSentence(answerTo(selection), catalogue(), selection.focus),
              u"The model is about municipalities: choose one to see its expected value."_s);
}

TEST_F(ExpectedTextTest, SaysHowMuchTheModelExplainsAndHowCarefullyToReadIt)
{
    ExpectedAnswer answer{.year = Year{2015}};
    answer.fit.r2 = 0.806;
    EXPECT_EQ(fitSentence(answer), u"The model explains 81 per cent of the differences between "
                                   u"municipalities in 2015. The rest is ways of "
                                   "working, other things that are not measured, and chance."_s);
    answer.fit.r2 = 0.25;
    EXPECT_EQ(fitSentence(answer),
              u"The model explains only 25 per cent of the differences between municipalities in "
              "2015: interpret with care."_s);
    answer.fit.r2 = -0.01; // a robust line may do worse than the mean
    EXPECT_TRUE(fitSentence(answer).startsWith(u"The model explains only 0 per cent"_s));
}

TEST_F(ExpectedTextTest, NamesWhatIsAllowedFor)
{
    EXPECT_EQ(circumstancesText(answerTo(madeSelection()), catalogue()), u"Allowing for: A; B"_s);
    ExpectedAnswer guides;
    guides.model = modelsOf({}).back();
    EXPECT_EQ(circumstancesText(guides, catalogue()),
              u"Allowing for length of stay, education and unemployment among the native-born"_s);
}

TEST_F(ExpectedTextTest, NeverSaysHowSureItIsWithoutKnowing)
{
    Selection selection = madeSelection();
    EXPECT_TRUE(chanceSentence(*answerTo(selection).focusRow()).startsWith(u"Uncertainty unknown"_s));
    selection.expected.persons = KnownPersons{selection.focus, 12};
    EXPECT_EQ(chanceSentence(*answerTo(selection).focusRow()),
              u"With 12 person(s) behind the figure, the deviation is within chance."_s);
    selection.expected.persons->persons = 1e9;
    ExpectedRow sure = *answerTo(selection).focusRow();
    sure.withinChance = false;
    EXPECT_TRUE(chanceSentence(sure).endsWith(u"the deviation is larger than chance usually gives."_s));
}

TEST_F(ExpectedTextTest, SaysWhenAnotherYearIsShown)
{
    Selection selection = madeSelection();
    selection.year = Year{2018};
    EXPECT_EQ(yearSentence(answerTo(selection), catalogue()),
              u"Shown is 2016, the nearest year: for 2018 there are no figures of Y; A; B."_s);
    selection.year = Year{2015};
    EXPECT_EQ(yearSentence(answerTo(selection), catalogue()), QString());
}

TEST_F(ExpectedTextTest, SaysInWordsWhyThereIsNoModel)
{
    Selection selection = madeSelection();
    selection.expected.inputs.emplace_back("D");
    selection.year = Year{2015};
    EXPECT_EQ(refusal(selection),
              u"The inputs determine each other, so what each of them goes with can't be told: A; D. "
              "Leave one of them out."_s);
    selection.expected.inputs = {IndicatorId("E")};
    EXPECT_EQ(refusal(selection),
              u"There are no figures of E. Choose other indicators, or another data pack."_s);
    selection.expected.inputs = {IndicatorId("Y")};
    EXPECT_EQ(refusal(selection),
              u"The inputs already determine what is to be explained: Y. Choose inputs that are not "
              "parts of it."_s);
    ExpectedAnswer few{.year = Year{2016}};
    few.refusal = ExpectedRefusal{
        .why = ExpectedProblem::TooFewRows, .rows = 9, .needed = 13, .indicators = {IndicatorId("A")}};
    EXPECT_EQ(sentencesOf(refusalWords(few, catalogue())),
              u"Only 9 municipality/ies have all that the model needs in 2016; it takes 13, and these have "
              u"too few: A. "
              "Choose fewer inputs, or inputs that more municipalities have."_s);
    few.refusal->why = ExpectedProblem::ConstantResponse;
    EXPECT_TRUE(
        sentencesOf(refusalWords(few, catalogue())).startsWith(u"All municipalities have the same value"_s));
}

TEST_F(ExpectedTextTest, SpeaksOfHandySteps)
{
    Selection selection = madeSelection();
    selection.expected.inputs = {IndicatorId("A"), IndicatorId("C")};
    const ExpectedAnswer answer = answerTo(selection);
    EXPECT_EQ(stepText(answer.fit.terms[1], catalogue()), u"+1 percentage point: A"_s);
    EXPECT_EQ(stepText(answer.fit.terms[2], catalogue()), u"+1\u00a0000: C"_s);
    EXPECT_EQ(answer.fit.terms[2].effect(), 1000 * answer.fit.terms[2].coefficient.value);
}

TEST_F(ExpectedTextTest, SaysHowManyInSimilarCircumstancesDoBetter)
{
    ExpectedAnswer answer = answerTo(madeSelection());
    ASSERT_TRUE(answer.similar);
    answer.similar->near = 41;
    answer.similar->reach = 1.84;
    answer.similar->better.resize(33);
    EXPECT_EQ(similarText(answer, madeResponse()),
              u"33 of 41 with an expected value within 1,8 percentage points do better"_s);
    answer.similar->better.clear();
    EXPECT_TRUE(similarText(answer, madeResponse()).startsWith(u"None of 41"_s));
    answer.similar.reset();
    EXPECT_TRUE(similarText(answer, madeResponse()).startsWith(u"Neither high nor low"_s));
}

TEST_F(ExpectedTextTest, TheWhatIfHasBothItsIntervalsAndItsObstaclesInWords)
{
    ExpectedAnswer answer = answerTo(madeSelection());
    EXPECT_EQ(whatIfObstacleText(answer), QString());
    answer.whatIf.interval = {.low = 58.2, .high = 60.7};
    answer.whatIf.intervalOfOne = {.low = 46.6, .high = 72.4};
    EXPECT_EQ(whatIfIntervalText(answer.whatIf, madeResponse()),
              u"58–61\u00a0% on average for such municipalities\n47–72\u00a0% for a single one"_s);
    Selection weak = madeSelection();
    weak.year = Year{2014};
    EXPECT_TRUE(whatIfObstacleText(answerTo(weak)).contains(u"too little to say anything"_s));
    answer.whatIf.obstacle = WhatIfObstacle::OfficialModel;
    EXPECT_TRUE(whatIfObstacleText(answer).contains(u"is not published"_s));
}

} // namespace
} // namespace lagesbild
