// How many pages of figures are still to come, before anybody has said so.

#include "core/sources/kolada/figurequestions.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

const QByteArray service = "http://127.0.0.1:1/v3";

std::vector<Area> oneArea()
{
    std::vector<Area> areas(1);
    areas[0].id = AreaId("1880");
    return areas;
}

std::vector<Indicator> hundredIndicators()
{
    std::vector<Indicator> indicators(100);
    for (std::size_t i = 0; i < indicators.size(); ++i)
        indicators[i].id = IndicatorId("N" + std::to_string(i));
    return indicators;
}

class FigureQuestionsTest : public testing::Test
{
protected:
    FigureQuestions questionsAbout(std::size_t count)
    {
        FigureQuestions::Wish wish{QUrl(QString::fromUtf8(service)), {}, 1, {}};
        for (std::size_t i = 0; i < count; ++i)
            wish.indicators.push_back(m_indicators[i].id);
        return {std::move(wish), m_known, [](const FetchedBatch &) { return done(); }};
    }

    /// Asks the next question and answers it with one row, and the address of another page if there is more.
    static void answerNext(FigureQuestions &questions, bool hasMore)
    {
        const auto request = questions.next();
        ASSERT_TRUE(request);
        const QByteArray more =
            "\"" + service + "/data/kpi/N0?page=" + QByteArray::number(questions.pagesTaken() + 2) + "\"";
        QByteArray body = R"({"values":[{"kpi":"N0","municipality":"1880","period":2015,"values":[)"
                          R"({"gender":"T","count":1,"status":"","value":7,"isdeleted":false}]}],)"
                          R"("count":1,"previous_url":null,"next_url":)" +
                          (hasMore ? more : QByteArray("null")) + "}";
        constexpr qsizetype room = 64; // simdjson reads ahead
        body.reserve(body.size() + room);
        const Outcome taken = questions.take(*request, body);
        ASSERT_TRUE(taken) << taken.error().detail;
    }

    const std::vector<Indicator> m_indicators = hundredIndicators();
    const KnownPlaces m_known{oneArea(), m_indicators};
};

} // namespace

TEST_F(FigureQuestionsTest, ManyPagesAreExpectedBeforeAnyHasCome)
{
    FigureQuestions questions = questionsAbout(100);
    ASSERT_EQ(questions.batchCount(), 4);
    const int atFirst = questions.pagesExpected();
    EXPECT_GT(atFirst, 50) << "the collection has about that many, not one for each question";
    for (int page = 0; page < 5; ++page)
        answerNext(questions, true);
    EXPECT_EQ(questions.pagesExpected(), atFirst) << "those that come are among them";
    answerNext(questions, false);
    EXPECT_EQ(questions.batchesDone(), 1);
    EXPECT_LT(questions.pagesExpected(), atFirst) << "six were enough, and may be for the others";
    EXPECT_GT(questions.pagesExpected(), 6 + 3 * 6);
}

TEST_F(FigureQuestionsTest, TheWholeIsWhatCame)
{
    FigureQuestions one = questionsAbout(1);
    EXPECT_EQ(one.pagesExpected(), 1);
    answerNext(one, true);
    EXPECT_EQ(one.pagesExpected(), 2);
    answerNext(one, false);
    EXPECT_EQ(one.pagesExpected(), 2);
    EXPECT_EQ(one.pagesTaken(), 2);
}

} // namespace lagesbild
