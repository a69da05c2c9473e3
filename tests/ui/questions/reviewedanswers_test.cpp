// Every question answered for five municipalities, reviewed by people, in Swedish and for four of them in English:
// tests/data/questions. Renewed on purpose with LAGESBILD_RENEW=1; read the difference before committing it.

#include "core/analysis/question.h"
#include "tests/support/qtprinting.h"
#include "tests/support/realpack.h"
#include "tests/ui/questions/madeanswers.h"
#include "tests/ui/questions/swedish.h"
#include "ui/questions/answersentence.h"
#include "ui/questions/questiontext.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// While it lives the program speaks English, with its plurals and numbers.
class English
{
public:
    English()
    {
        EXPECT_TRUE(m_words.load(u":/i18n/lagesbild_en.qm"_s));
        QCoreApplication::installTranslator(&m_words);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    ~English()
    {
        QLocale::setDefault(m_before);
        QCoreApplication::removeTranslator(&m_words);
    }
    English(const English &) = delete;
    English &operator=(const English &) = delete;

private:
    QTranslator m_words;
    QLocale m_before;
};

/// All questions with their answers and links, the general ones about the first indicator.
QString answersOf(const Dataset &dataset, const Selection &selection)
{
    QStringList lines;
    std::optional<QuestionTopic> topic;
    for (const GuideQuestion &question : guideQuestions()) {
        if (topic != question.topic)
            lines << u"# "_s + topicHeading(question.topic) << QString();
        topic = question.topic;
        const auto parts = questionAnswer(dataset, selection, question);
        EXPECT_TRUE(parts) << std::string(question.key);
        if (!parts)
            continue;
        for (const PartAnswer &part : *parts)
            lines << partQuestion(part.part) << answerSentence(part, dataset, selection.focus)
                  << toLink(part.view) << QString();
    }
    return lines.join(u'\n');
}

void compareWithReviewed(const QString &text, const QString &name)
{
    QFile file(u"%1/questions/%2.txt"_s.arg(QStringLiteral(LAGESBILD_TEST_DATA), name));
    if (qEnvironmentVariableIsSet("LAGESBILD_RENEW")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << file.fileName().toStdString();
        file.write(text.toUtf8());
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList actual = text.split(u'\n');
    ASSERT_EQ(actual.size(), expected.size());
    for (qsizetype i = 0; i < actual.size(); ++i)
        EXPECT_EQ(actual[i].toStdString(), expected[i].toStdString()) << "line " << i + 1;
}

Selection reviewedSelection(const char *municipality)
{
    Selection selection;
    selection.room = Room::Questions;
    selection.focus = AreaId(municipality);
    selection.indicator = IndicatorId("N00702");
    return selection;
}

class ReviewedAnswers : public testing::TestWithParam<const char *>
{
};

/// What no sentence may hold: places that were not filled, numbers that are none, two spaces, a stray full stop.
const QRegularExpression &flaws()
{
    static const QRegularExpression pattern(
        u"%[0-9Ln]|\\bnan\\b|\\binf\\b|  |\\.\\.|\\(\\)| [.,:;]|-[0-9]|^$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

void expectFlawless(const Dataset &dataset, const Selection &selection)
{
    for (const GuideQuestion &question : guideQuestions()) {
        const auto parts = questionAnswer(dataset, selection, question);
        ASSERT_TRUE(parts) << std::string(question.key);
        ASSERT_EQ(static_cast<int>(parts->size()), question.parts);
        for (const PartAnswer &part : *parts) {
            const QString sentence = answerSentence(part, dataset, selection.focus);
            EXPECT_FALSE(flaws().match(sentence).hasMatch())
                << selection.focus.text() << ' ' << std::string(question.key) << ": "
                << sentence.toStdString();
            EXPECT_TRUE(sentence.endsWith(u'.')) << sentence.toStdString();
            const auto link = parseLink(toLink(part.view));
            ASSERT_TRUE(link);
            EXPECT_TRUE(*link == part.view) << toLink(part.view).toStdString();
        }
    }
}

} // namespace

TEST_P(ReviewedAnswers, AreAsReviewed)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const Swedish swedish;
    compareWithReviewed(answersOf(*realDataset(), reviewedSelection(GetParam())),
                        QString::fromUtf8(GetParam()));
}

TEST_P(ReviewedAnswers, AreAsReviewedInEnglish)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const English english;
    compareWithReviewed(answersOf(*realDataset(), reviewedSelection(GetParam())),
                        QString::fromUtf8(GetParam()) + u".en"_s);
}

// A city, a small rural one, one that lacks most figures of the latest year, an island.
INSTANTIATE_TEST_SUITE_P(OfFour, ReviewedAnswers, testing::Values("0180", "2425", "1760", "0980"));

TEST(AnswersOnMadeData, OfFewAndSecretFiguresAreAsReviewed)
{
    const Swedish swedish;
    const std::unique_ptr<Dataset> dataset = madeAnswerData().dataset();
    Selection selection = madeSelection(0, Year{2022});
    selection.indicator = IndicatorId("N00973");
    compareWithReviewed(answersOf(*dataset, selection), u"made"_s);
}

TEST(EveryAnswer, IsAFlawlessSentenceForEveryMunicipality)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const Swedish swedish;
    const Dataset &dataset = *realDataset();
    for (const Area &area : dataset.catalogue().municipalities()) {
        Selection selection;
        selection.focus = area.id;
        selection.indicator = IndicatorId("N00973");
        expectFlawless(dataset, selection);
    }
}

TEST(EveryAnswer, IsAFlawlessSentenceForEveryYear)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const Swedish swedish;
    for (const char *code : {"0180", "2425", "0980", "0000", "0018"}) {
        for (int year = 1996; year <= 2023; ++year) {
            Selection selection;
            selection.focus = AreaId(code);
            selection.year = Year{year};
            selection.indicator = IndicatorId("N01990");
            expectFlawless(*realDataset(), selection);
        }
    }
}

TEST(EveryAnswer, IsAFlawlessSentenceOnMadeData)
{
    const Swedish swedish;
    const std::unique_ptr<Dataset> dataset = madeAnswerData().dataset();
    for (int number = 0; number < SmallData::municipalityCount; ++number) {
        for (const std::optional<Year> year :
             {std::optional<Year>(), std::optional(Year{2022}), std::optional(Year{2016})})
            expectFlawless(*dataset, madeSelection(number, year));
    }
}

TEST(EveryAnswer, IsThereAlsoWithoutAnyFigures)
{
    const Swedish swedish;
    SmallData nothing;
    nothing.add("N1", Unit::Percent);
    nothing.set("N1", Gender::Total, 2020, SmallData::code(3), 40);
    const std::unique_ptr<Dataset> dataset = nothing.dataset();
    expectFlawless(*dataset, madeSelection(0));
}

} // namespace lagesbild
