#include "ui/questions/questiontext.h"

#include "tests/support/qtprinting.h"
#include "tests/support/realpack.h"
#include "tests/ui/questions/swedish.h"

#include <gtest/gtest.h>

#include <QSet>

#include <array>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{
constexpr std::array topics{QuestionTopic::Reception,     QuestionTopic::Sfi,
                            QuestionTopic::Establishment, QuestionTopic::Refugees,
                            QuestionTopic::Demography,    QuestionTopic::Representation,
                            QuestionTopic::AnyIndicator};
} // namespace

TEST(GuideQuestions, AreAsManyAsInTheGuide)
{
    // asyl- och flyktingmottagande, sfi, etableringsuppdraget, flyktingars etablering, demografi, representation,
    // and the general ones
    constexpr std::array<std::size_t, 7> questions{4, 5, 3, 4, 2, 1, 4};
    constexpr std::array parts{4, 6, 4, 6, 2, 2, 4};
    for (std::size_t i = 0; i < topics.size(); ++i) {
        const auto found = questionsOf(topics[i]);
        EXPECT_EQ(found.size(), questions[i]);
        int marks = 0;
        for (const GuideQuestion &question : found)
            marks += question.parts;
        EXPECT_EQ(marks, parts[i]);
    }
}

TEST(GuideQuestions, TheIndicatorDecidesTheArea)
{
    EXPECT_EQ(topicOf(IndicatorId("N00973")), QuestionTopic::Establishment);
    EXPECT_EQ(topicOf(IndicatorId("N01951")), QuestionTopic::AnyIndicator);
    EXPECT_EQ(topicOf(IndicatorId()), QuestionTopic::AnyIndicator);
    for (const QuestionTopic topic : topics) {
        EXPECT_EQ(topicOf(leadingIndicator(topic)), topic);
        EXPECT_EQ(parseQuestionTopic(keyOf(topic)), topic);
    }
    EXPECT_EQ(parseQuestionTopic("weather"), std::nullopt);
}

TEST(GuideQuestions, EveryIndicatorOfTheCollectionHasAnArea)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const Collection *guide = realDataset()->catalogue().collection(CollectionId("integration"));
    ASSERT_NE(guide, nullptr);
    for (const CollectionSection &section : guide->sections) {
        for (const CollectionEntry &entry : section.entries) {
            if (!entry.indicator.isEmpty()) {
                EXPECT_NE(topicOf(entry.indicator), QuestionTopic::AnyIndicator) << entry.indicator.text();
            }
        }
    }
}

TEST(GuideQuestions, CoverEveryPartOnce)
{
    QSet<int> covered;
    for (const GuideQuestion &question : guideQuestions()) {
        for (int i = 0; i < question.parts; ++i) {
            const int part = static_cast<int>(question.first) + i;
            EXPECT_FALSE(covered.contains(part));
            covered.insert(part);
        }
    }
    EXPECT_EQ(covered.size(), static_cast<int>(QuestionPart::AnyBetterElsewhere) + 1);
}

TEST(QuestionText, EveryPartAsksSomethingOfItsOwn)
{
    const Swedish swedish;
    QSet<QString> asked;
    for (int i = 0; i <= static_cast<int>(QuestionPart::AnyBetterElsewhere); ++i) {
        const QString text = partQuestion(static_cast<QuestionPart>(i));
        EXPECT_TRUE(text.endsWith(u'?')) << text.toStdString();
        EXPECT_EQ(text.count(u'?'), 1) << text.toStdString();
        asked.insert(text);
    }
    EXPECT_EQ(asked.size(), static_cast<int>(QuestionPart::AnyBetterElsewhere) + 1);
    EXPECT_EQ(questionText(questionsOf(QuestionTopic::Sfi)[3]),
              u"Hur många lämnar sfi innan de är klara? Vart tar de som lämnar vägen?"_s);
}

TEST(QuestionText, PromptsAreAsManyAsInTheGuideAndKeepTheirKeys)
{
    const Swedish swedish;
    constexpr std::array<std::size_t, 7> counts{4, 5, 3, 4, 3, 2, 1};
    QSet<QString> keys;
    for (std::size_t i = 0; i < topics.size(); ++i) {
        const std::vector<Prompt> prompts = promptsOf(topics[i]);
        EXPECT_EQ(prompts.size(), counts[i]);
        for (const Prompt &prompt : prompts) {
            EXPECT_TRUE(prompt.text.endsWith(u'?')) << prompt.text.toStdString();
            keys.insert(prompt.key);
        }
    }
    EXPECT_EQ(keys.size(), 22);
    // Notes lie under these keys on people's disks.
    EXPECT_EQ(promptsOf(QuestionTopic::Sfi).front().key, u"sfi-a"_s);
    EXPECT_EQ(promptsOf(QuestionTopic::AnyIndicator).front().key, u"any-a"_s);
}

TEST(QuestionText, EveryAreaHasItsExample)
{
    for (const QuestionTopic topic : topics) {
        const LocalExample example = exampleOf(topic);
        const bool expected = topic != QuestionTopic::AnyIndicator;
        EXPECT_EQ(!example.heading.isEmpty(), expected);
        EXPECT_EQ(!example.text.isEmpty(), expected);
    }
    EXPECT_TRUE(exampleSource().contains(u"SKL 2017"_s));
}

} // namespace lagesbild
