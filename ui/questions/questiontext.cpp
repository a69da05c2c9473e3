#include "ui/questions/questiontext.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <span>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct QuestionWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::QuestionWords)
};

/// By QuestionPart.
constexpr std::array partWords{
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords",
                      "How many were received, and is the number going up or down?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords", "Is the reception large or small beside that of others?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords", "Do most come by assignment, or find a home of their own?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords", "How old are the asylum seekers and those received?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords", "How do those who begin sfi here get on?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords", "Do the results of sfi rise or fall over the years?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords", "Do women and men get on differently?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords", "How many leave sfi before they have passed?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords", "Where do those who leave go?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords", "Who gets further, so that we can learn from them?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords",
                      "How many are in work or study after the establishment programme?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords", "Is our result different from that of others?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords", "Does any municipality like ours get further?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords", "What education do those enrolled bring with them?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords",
                      "How many of those who came as refugees or their families have work?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords", "Which way is it going?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords",
                      "Do we reach what could be expected of a municipality in our circumstances?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords",
                      "Which similar municipalities are further above what was expected?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords", "What do they do that we could do too?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords",
                      "Are the young adults who neither work nor study getting more or fewer?"),
    QT_TRANSLATE_NOOP(
        "lagesbild::QuestionWords",
        "How old are the inhabitants, how many does each of working age support, and is that changing?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords",
                      "Where will the municipality have to recruit most as its staff retire?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords",
                      "Are people born abroad as many among staff and elected as among the inhabitants?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords", "What was it like before?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords", "Is the value going up or down?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords", "Where do we stand beside others?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords", "What are our circumstances?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords", "Does anyone in the same circumstances do better?"),
};
static_assert(partWords.size() == static_cast<std::size_t>(QuestionPart::AnyBetterElsewhere) + 1);

constexpr std::array receptionPrompts{
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords",
                      "What does the reception mean for how much we need to build, and where?"),
    QT_TRANSLATE_NOOP(
        "lagesbild::QuestionWords",
        "In which parts of the municipality do the newly arrived live, and is housing being divided?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords",
                      "Do all the newly arrived know what support there is, however they came?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords",
                      "Does the reception answer to what the ages of our population call for?"),
};
constexpr std::array sfiPrompts{
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords", "What is sfi here good at, and where does it fall short?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords",
                      "Who are those that stay in sfi for two years without getting on?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords", "What would let women on parental leave take part in sfi?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords", "Can sfi be read together with other adult education?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords", "Would we gain from running sfi with our neighbours?"),
};
constexpr std::array establishmentPrompts{
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords",
                      "Does what we do fit with what the employment service does, and where do we meet?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords",
                      "Which measures are lacking, and do we agree on what is needed?"),
    QT_TRANSLATE_NOOP(
        "lagesbild::QuestionWords",
        "Does the employment service know what adult education can offer, and do they work together?"),
};
constexpr std::array refugeePrompts{
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords", "What works best in our integration, and what worst?"),
    QT_TRANSLATE_NOOP(
        "lagesbild::QuestionWords",
        "If we are above or below what was expected: what may explain it, and what comes next?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords", "Do we have a common plan for integration?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords",
                      "How do we work with companies, associations and authorities, and what can be better?"),
};
constexpr std::array demographyPrompts{
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords", "Where do we think the dependency ratio is going?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords",
                      "How will we replace those who retire, and do we count on the newly arrived?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords",
                      "Are there homes enough, or do overcrowding and lack of homes stand in the way?"),
};
constexpr std::array representationPrompts{
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords",
                      "Where may the differences come from, and are they a problem here?"),
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords", "What do we already do for a staff of many backgrounds?"),
};
constexpr std::array generalPrompts{
    QT_TRANSLATE_NOOP("lagesbild::QuestionWords", "What more do we want to find out?"),
};

std::span<const char *const> promptWords(QuestionTopic topic)
{
    switch (topic) {
    case QuestionTopic::Reception:
        return receptionPrompts;
    case QuestionTopic::Sfi:
        return sfiPrompts;
    case QuestionTopic::Establishment:
        return establishmentPrompts;
    case QuestionTopic::Refugees:
        return refugeePrompts;
    case QuestionTopic::Demography:
        return demographyPrompts;
    case QuestionTopic::Representation:
        return representationPrompts;
    case QuestionTopic::AnyIndicator:
        break;
    }
    return generalPrompts;
}

} // namespace

QString topicName(QuestionTopic topic)
{
    switch (topic) {
    case QuestionTopic::Reception:
        return QuestionWords::tr("Reception", "short, on a button");
    case QuestionTopic::Sfi:
        return QuestionWords::tr("Sfi", "short, on a button");
    case QuestionTopic::Establishment:
        return QuestionWords::tr("Establishment", "short, on a button");
    case QuestionTopic::Refugees:
        return QuestionWords::tr("Work and study", "short, on a button");
    case QuestionTopic::Demography:
        return QuestionWords::tr("Demography", "short, on a button");
    case QuestionTopic::Representation:
        return QuestionWords::tr("Representation", "short, on a button");
    case QuestionTopic::AnyIndicator:
        break;
    }
    return QuestionWords::tr("Any indicator", "short, on a button");
}

QString topicHeading(QuestionTopic topic)
{
    switch (topic) {
    case QuestionTopic::Reception:
        return QuestionWords::tr("Reception of asylum seekers and refugees");
    case QuestionTopic::Sfi:
        return QuestionWords::tr("Swedish for immigrants (sfi)");
    case QuestionTopic::Establishment:
        return QuestionWords::tr("The establishment programme for the newly arrived");
    case QuestionTopic::Refugees:
        return QuestionWords::tr("Refugees in work and study");
    case QuestionTopic::Demography:
        return QuestionWords::tr("Demography and housing");
    case QuestionTopic::Representation:
        return QuestionWords::tr("Representation of people born abroad");
    case QuestionTopic::AnyIndicator:
        break;
    }
    return QuestionWords::tr("Four questions on any indicator");
}

QString partQuestion(QuestionPart part)
{
    return QuestionWords::tr(partWords[static_cast<std::size_t>(part)]);
}

QString questionText(const GuideQuestion &question)
{
    QStringList parts;
    for (int i = 0; i < question.parts; ++i)
        parts << partQuestion(static_cast<QuestionPart>(static_cast<int>(question.first) + i));
    return parts.join(u' ');
}

std::vector<Prompt> promptsOf(QuestionTopic topic)
{
    std::vector<Prompt> prompts;
    const std::string_view key = keyOf(topic);
    for (const char *words : promptWords(topic)) {
        const QChar letter(u'a' + static_cast<char16_t>(prompts.size()));
        prompts.push_back({QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())) + u'-' + letter,
                           QuestionWords::tr(words)});
    }
    return prompts;
}

LocalExample exampleOf(QuestionTopic topic)
{
    switch (topic) {
    case QuestionTopic::Reception:
        return {
            QuestionWords::tr("Several authorities in one place"),
            QuestionWords::tr(
                "Where newly arrived people can meet several authorities in the same office, errands that "
                "took "
                "three to four weeks have been done in four hours. It was first tried in 2015 in Alingsås, "
                "Borlänge, Ljusdal and Norrköping, and in January 2017 27 municipalities took part. The "
                "evaluation put the gain at 27,000 kronor for an average case.")};
    case QuestionTopic::Sfi:
        return {QuestionWords::tr("Vocational sfi in Gävleborg"),
                QuestionWords::tr("In Gävleborg the municipalities and the employment service run vocational "
                                  "courses where a teacher "
                                  "of Swedish takes part beside the vocational teacher all the way. From "
                                  "2010 until the guide was "
                                  "written there had been 35 courses with 650 pupils, and at least half of "
                                  "them went straight to a "
                                  "job.")};
    case QuestionTopic::Establishment:
        return {QuestionWords::tr("Sfi and the employment service in Gislaved"),
                QuestionWords::tr(
                    "In Gislaved sfi and the employment service meet at fixed times: officers every month, "
                    "sfi and "
                    "managers at least three times a year, which has helped when managers changed. A local "
                    "agreement "
                    "says who does what, and one person at sfi has the task of keeping it all together.")};
    case QuestionTopic::Refugees:
        return {QuestionWords::tr("Work through procurement in Vivalla, Örebro"),
                QuestionWords::tr("When Vivalla was to be renewed, Örebro's housing company asked the "
                                  "builders to offer residents "
                                  "trainee places of three to six months. Over four years 50 to 80 "
                                  "unemployed residents were to get "
                                  "one; when the guide was written about 40 per cent of those who had taken "
                                  "part were in work.")};
    case QuestionTopic::Demography:
        return {
            QuestionWords::tr("Jobs for integration in Askersund"),
            QuestionWords::tr(
                "Askersund offers newly arrived people at the end of the establishment period eight weeks of "
                "practice and then a job beside the ordinary staff, in preschools and care of the elderly "
                "among "
                "other places. Clear information to workplace, union and participant, and trained "
                "supervisors, "
                "are named as what made it work.")};
    case QuestionTopic::Representation:
        return {QuestionWords::tr("Staff that mirror the inhabitants of Botkyrka"),
                QuestionWords::tr("Botkyrka follows up gender, age and background of its staff by department "
                                  "and level. When the "
                                  "guide was written about half of the inhabitants and half of the staff had "
                                  "a foreign background, "
                                  "but only 18 per cent of the managers, so the internal recruitment of "
                                  "managers was to be widened.")};
    case QuestionTopic::AnyIndicator:
        break;
    }
    return {};
}

QString exampleSource()
{
    return QuestionWords::tr("Source: SKL 2017, Nyckeltal med integration i fokus.");
}

} // namespace lagesbild
