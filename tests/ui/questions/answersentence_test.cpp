#include "ui/questions/answersentence.h"

#include "tests/support/qtprinting.h"
#include "tests/ui/questions/madeanswers.h"
#include "tests/ui/questions/swedish.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// Answers in Swedish on figures that a test may change.
class AnswerSentenceTest : public testing::Test
{
protected:
    QString answer(QuestionPart wanted, const Selection &selection)
    {
        const std::unique_ptr<Dataset> dataset = data.dataset();
        for (const GuideQuestion &question : guideQuestions()) {
            const auto parts = questionAnswer(*dataset, selection, question);
            if (!parts)
                continue;
            const auto found = std::ranges::find(*parts, wanted, &PartAnswer::part);
            if (found != parts->end())
                return answerSentence(*found, *dataset, selection.focus);
        }
        ADD_FAILURE() << "no such part";
        return {};
    }
    QString answer(QuestionPart wanted, int number = 5) { return answer(wanted, madeSelection(number)); }
    void set(const std::string &indicator, int number, double value)
    {
        data.set(indicator, Gender::Total, 2022, SmallData::code(number), value);
    }

    SmallData data = madeAnswerData();
    Swedish swedish;
};

TEST_F(AnswerSentenceTest, OneIsSaidOtherwiseThanTwo)
{
    set("N01986", 5, 1);
    EXPECT_TRUE(answer(QuestionPart::Reception)
                    .startsWith(u"1 person togs emot i flyktingmottagandet i Zinka kommun 2022."_s))
        << answer(QuestionPart::Reception).toStdString();
    set("N01986", 5, 2);
    EXPECT_TRUE(answer(QuestionPart::Reception).startsWith(u"2 personer togs emot"_s));
    set("N01986", 5, 0);
    EXPECT_TRUE(answer(QuestionPart::Reception).startsWith(u"Ingen togs emot"_s));
    set("N01986", 5, 1200);
    EXPECT_TRUE(answer(QuestionPart::Reception).startsWith(u"1\u00a0200 personer"_s));
}

TEST_F(AnswerSentenceTest, OneBetterIsSaidOtherwiseThanTwo)
{
    const QString best = answer(QuestionPart::SfiBetterElsewhere, 9);
    EXPECT_TRUE(
        best.contains(u"Ingen av de 7 liknande kommuner som har ett värde ligger bättre till 2022."_s))
        << best.toStdString();
    EXPECT_TRUE(
        answer(QuestionPart::SfiBetterElsewhere, 8)
            .contains(
                u"1 av de 7 liknande kommuner som har ett värde 2022 ligger bättre till: Gran (55,0\u00a0%)."_s))
        << answer(QuestionPart::SfiBetterElsewhere, 8).toStdString();
    EXPECT_TRUE(
        answer(QuestionPart::SfiBetterElsewhere, 8)
            .endsWith(u"Hur säker skillnaden är går inte att säga, för antalet personer bakom andelen "
                      "är inte känt."_s))
        << answer(QuestionPart::SfiBetterElsewhere, 8).toStdString();
    EXPECT_TRUE(answer(QuestionPart::SfiBetterElsewhere, 7)
                    .contains(u"ligger bättre till: Gran (55,0\u00a0%) och Fors (53,0\u00a0%)."_s))
        << answer(QuestionPart::SfiBetterElsewhere, 7).toStdString();
    EXPECT_TRUE(answer(QuestionPart::SfiBetterElsewhere, 7).contains(u"Hur säkra skillnaderna är"_s));
}

TEST_F(AnswerSentenceTest, NothingIsLikeTheWholeCountry)
{
    Selection country = madeSelection(5);
    country.focus = AreaId("0000");
    country.indicator = IndicatorId("N00973");
    EXPECT_EQ(answer(QuestionPart::SfiBetterElsewhere, country),
              u"Riket ligger på 37,0\u00a0% år 2022. Liknande kommuner tas fram bara för kommuner."_s);
    EXPECT_EQ(answer(QuestionPart::EmploymentDeviation, country),
              u"Förväntade värden beräknas bara för kommuner."_s);
    EXPECT_EQ(answer(QuestionPart::AnyConditions, country),
              u"De förutsättningar som likheten räknas på redovisas bara för kommuner."_s);
}

TEST_F(AnswerSentenceTest, NothingIsClaimedFromFewPersons)
{
    const QString result = answer(QuestionPart::EstablishmentResult, 0);
    EXPECT_EQ(
        result,
        u"Andelen som börjat arbeta eller studera efter etableringsuppdraget bygger på bara 4 personer i "
        "Östra kommun 2022: för få för att säga något."_s);
    EXPECT_TRUE(answer(QuestionPart::EstablishmentBetterElsewhere, 0)
                    .endsWith(u"Därför går det inte att säga vilka som ligger bättre till."_s));
    const QString compared = answer(QuestionPart::EstablishmentBesideOthers, 0);
    EXPECT_FALSE(compared.contains(u"högre än"_s) || compared.contains(u"Plats"_s)) << compared.toStdString();
    EXPECT_TRUE(
        answer(QuestionPart::EstablishmentEducation, 0).startsWith(u"Bara 6 personer var inskrivna"_s));
}

TEST_F(AnswerSentenceTest, OneFewPersonIsOnePerson)
{
    set("N00964", 5, 1);
    EXPECT_TRUE(answer(QuestionPart::EstablishmentResult).contains(u"på bara 1 person i"_s))
        << answer(QuestionPart::EstablishmentResult).toStdString();
    set("N00964", 5, 0);
    data.setMissing("N00973", Gender::Total, 2022, SmallData::code(5), Status::Absent);
    EXPECT_TRUE(answer(QuestionPart::EstablishmentResult, madeSelection(5, Year{2022}))
                    .startsWith(u"Det finns ingen att räkna"_s));
}

TEST_F(AnswerSentenceTest, NoTrendIsClaimedWithoutTheTest)
{
    EXPECT_TRUE(
        answer(QuestionPart::EmploymentOverTime)
            .startsWith(
                u"Andelen förvärvsarbetande bland flyktingar och deras anhöriga ökar över de 6 senaste "
                "värdena: från 62,0\u00a0% (2017) till 67,0\u00a0% (2022)."_s))
        << answer(QuestionPart::EmploymentOverTime).toStdString();
    // Up and down by turns: no trend.
    for (int year = 2017; year <= 2022; ++year)
        data.set("N00700", Gender::Total, year, SmallData::code(5), year % 2 == 0 ? 60 : 61);
    EXPECT_TRUE(answer(QuestionPart::EmploymentOverTime)
                    .endsWith(u"över de 6 senaste värdena syns ingen säker förändring."_s));
    EXPECT_TRUE(answer(QuestionPart::EmploymentOverTime, madeSelection(4, Year{2018}))
                    .endsWith(u"går inte att bedöma: det finns 4 värden, och det behövs minst 6."_s));
    EXPECT_TRUE(answer(QuestionPart::EmploymentOverTime, madeSelection(4, Year{2015}))
                    .contains(u"det finns 1 värde,"_s));
    EXPECT_TRUE(answer(QuestionPart::EmploymentOverTime, madeSelection(4, Year{2012}))
                    .startsWith(u"Så tidigt finns ingen uppgift"_s));
}

TEST_F(AnswerSentenceTest, ATrendWithAStepTheOtherWaySaysBoth)
{
    const double rising[] = {50, 52, 54, 56, 60, 59};
    for (int i = 0; i < 6; ++i)
        data.set("N00700", Gender::Total, 2017 + i, SmallData::code(5), rising[i]);
    EXPECT_TRUE(answer(QuestionPart::EmploymentOverTime).endsWith(u"Det senaste steget gick dock nedåt."_s))
        << answer(QuestionPart::EmploymentOverTime).toStdString();
}

TEST_F(AnswerSentenceTest, ADifferenceIsHeldAgainstTheUncertaintyOnlyWhereThatIsKnown)
{
    // 150 persons; the country at 37, this municipality at 52.
    EXPECT_TRUE(
        answer(QuestionPart::EstablishmentBesideOthers).contains(u"Skillnaden är större än osäkerheten ("_s))
        << answer(QuestionPart::EstablishmentBesideOthers).toStdString();
    EXPECT_TRUE(answer(QuestionPart::Employment).contains(u"antalet personer bakom andelen är inte känt"_s));
}

TEST_F(AnswerSentenceTest, TheWayOfThoseReceived)
{
    set("N01986", 5, 20);
    set("N01987", 5, 15);
    EXPECT_TRUE(answer(QuestionPart::AssignedOrOwn).endsWith(u"De flesta kom alltså efter anvisning."_s));
    set("N01987", 5, 10);
    EXPECT_TRUE(answer(QuestionPart::AssignedOrOwn).contains(u"Lika många"_s));
    set("N01987", 5, 4);
    EXPECT_TRUE(answer(QuestionPart::AssignedOrOwn)
                    .contains(u"Det är 20,0\u00a0%. De flesta bosatte sig på annat sätt"_s));
    set("N01987", 5, 21);
    EXPECT_TRUE(answer(QuestionPart::AssignedOrOwn).contains(u"fler anvisade (21) än mottagna (20)"_s));
    set("N01986", 5, 9);
    set("N01987", 5, 8);
    EXPECT_TRUE(
        answer(QuestionPart::AssignedOrOwn).endsWith(u"Det är för få för att säga vad som är vanligast."_s));
    set("N01986", 5, 0);
    set("N01987", 5, 0);
    EXPECT_TRUE(answer(QuestionPart::AssignedOrOwn).startsWith(u"Ingen togs emot"_s));
    data.setMissing("N01986", Gender::Total, 2022, SmallData::code(5), Status::Absent);
    data.set("N01986", Gender::Total, 2021, SmallData::code(5), 9);
    data.set("N01987", Gender::Total, 2021, SmallData::code(5), 8);
    EXPECT_TRUE(answer(QuestionPart::AssignedOrOwn)
                    .endsWith(u"vanligast. Någon senare uppgift än den för 2021 finns inte."_s))
        << answer(QuestionPart::AssignedOrOwn).toStdString();
}

TEST_F(AnswerSentenceTest, AgesAreToldWhereTheDataHasThem)
{
    EXPECT_TRUE(answer(QuestionPart::ReceptionAges).contains(u"N02893 och N02894"_s));
    data.add("N02893", Unit::Count);
    data.add("N02894", Unit::Count);
    data.fill("N02893", 2022, 3, 0);
    data.fill("N02894", 2022, 30, 0);
    EXPECT_TRUE(answer(QuestionPart::ReceptionAges)
                    .startsWith(u"I Zinka kommun 2022: N02893 kort: 3, N02894 kort: 30."_s))
        << answer(QuestionPart::ReceptionAges).toStdString();
    data.fill("N02894", 2022, 4, 0);
    EXPECT_TRUE(answer(QuestionPart::ReceptionAges).contains(u"färre än 10"_s));
}

TEST_F(AnswerSentenceTest, WhyAFigureIsMissingIsSaid)
{
    EXPECT_TRUE(
        answer(QuestionPart::NeitherWorkNorStudy, madeSelection(0, Year{2022})).contains(u"(bortfall)"_s));
    EXPECT_TRUE(answer(QuestionPart::SfiPassed, madeSelection(0, Year{2022})).contains(u"(sekretess)"_s));
    EXPECT_TRUE(answer(QuestionPart::SfiAfterLeaving, 0).contains(u"saknas för Östra kommun alla år"_s));
    EXPECT_TRUE(
        answer(QuestionPart::SfiPassed, 0).contains(u"Någon senare uppgift än den för 2016 finns inte."_s));
}

TEST_F(AnswerSentenceTest, OfTheElectedTwoElectionsAreCompared)
{
    EXPECT_TRUE(
        answer(QuestionPart::RepresentationOverTime)
            .contains(
                u"Bland dem som valdes 2018 var andelen utrikes födda 7,5\u00a0%, och bland dem som valdes "
                "2022 var den 7,5\u00a0%"_s))
        << answer(QuestionPart::RepresentationOverTime).toStdString();
}

TEST_F(AnswerSentenceTest, TheViewIsWhereTheAnswerIsSeen)
{
    const std::unique_ptr<Dataset> dataset = data.dataset();
    const Selection asked = madeSelection(5);
    const auto viewOf = [&](const GuideQuestion &question, std::size_t part) {
        const auto parts = questionAnswer(*dataset, asked, question);
        return toLink((*parts)[part].view);
    };
    const auto sfi = questionsOf(QuestionTopic::Sfi);
    EXPECT_EQ(viewOf(sfi[2], 0), u"lagesbild:trend?municipality=1006&indicator=N18409&bygender=1"_s);
    EXPECT_EQ(viewOf(questionsOf(QuestionTopic::Reception)[1], 0),
              u"lagesbild:compare?municipality=1006&indicator=LB_RECEIVED_2Y_PER_1000&form=all"_s);
    EXPECT_EQ(viewOf(questionsOf(QuestionTopic::Refugees)[1], 0),
              u"lagesbild:expected?municipality=1006&indicator=N00486&official=1"_s);
    EXPECT_EQ(viewOf(questionsOf(QuestionTopic::Demography)[0], 0),
              u"lagesbild:balance?municipality=1006&indicator=N00927&kind=dependency"_s);
    EXPECT_EQ(viewOf(sfi[0], 0), u"lagesbild:compare?municipality=1006&indicator=N18409&form=parts"_s)
        << "passed, going on and left are told of";
    // Without the other parts there is no whole to show.
    data.setMissing("N18410", Gender::Total, 2022, SmallData::code(5), Status::Missing);
    const std::unique_ptr<Dataset> parted = data.dataset();
    EXPECT_EQ(questionAnswer(*parted, asked, sfi[0])->front().view.comparison, ComparisonForm::Bars);
    // An older value is shown in its own year.
    const auto older = questionAnswer(*dataset, madeSelection(0), sfi[0]);
    EXPECT_EQ(older->front().view.year, Year{2016});
}

TEST_F(AnswerSentenceTest, WhatDoesNotExistIsAnError)
{
    const std::unique_ptr<Dataset> dataset = data.dataset();
    Selection selection = madeSelection(5);
    selection.focus = AreaId("9999");
    EXPECT_FALSE(questionAnswer(*dataset, selection, guideQuestions().front()));
    selection = madeSelection(5);
    selection.group = "nowhere";
    EXPECT_FALSE(questionAnswer(*dataset, selection, guideQuestions().front()));
    selection = madeSelection(5);
    selection.indicator = IndicatorId("N99999");
    EXPECT_FALSE(questionAnswer(*dataset, selection, guideQuestions().back()));
}

} // namespace
} // namespace lagesbild
