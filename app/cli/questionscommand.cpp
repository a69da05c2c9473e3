#include "app/cli/cells.h"
#include "app/cli/choices.h"
#include "app/cli/facts.h"
#include "app/cli/question.h"
#include "core/analysis/question.h"
#include "ui/questions/answersentence.h"
#include "ui/questions/questiontext.h"
#include "ui/shared/sourceline.h"

#include <QCoreApplication>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct QuestionsWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::QuestionsCommand)
};

QString computedByUs()
{
    return QuestionsWords::tr("Comparisons, shares and trends", "computed by us; starts a sentence");
}

/// One question mark with its answer.
struct Answered {
    GuideQuestion question;
    PartAnswer answer;
};

/// The guide's questions, or with an indicator chosen the general ones about it.
Result<std::vector<Answered>> answersTo(const Question &asked)
{
    std::vector<Answered> answers;
    const bool general = !asked.selection.indicator.isEmpty();
    for (const GuideQuestion &question : guideQuestions()) {
        if ((question.topic == QuestionTopic::AnyIndicator) != general)
            continue;
        const auto parts = questionAnswer(asked.dataset, asked.selection, question);
        if (!parts)
            return parts.error();
        for (const PartAnswer &part : *parts)
            answers.push_back({question, part});
    }
    return answers;
}

QString sentenceOf(const Question &asked, const Answered &one)
{
    return answerSentence(one.answer, asked.dataset, asked.selection.focus);
}

OutputTable records(const Question &asked, const std::vector<Answered> &answers)
{
    OutputTable table;
    table.columns = columnsCalled({u"area"_s, u"question"_s, u"part"_s, u"sentence"_s, u"link"_s});
    for (const Answered &one : answers)
        table.rows.push_back({cellOf(keyOf(one.question.topic)), cellOf(one.question.key),
                              partQuestion(one.answer.part), sentenceOf(asked, one),
                              toLink(one.answer.view)});
    const Catalogue &catalogue = asked.dataset.catalogue();
    table.meta = {{u"municipality"_s, areaFact(catalogue, catalogue.indexOf(asked.selection.focus))},
                  {u"year"_s, yearFact(asked.selection.year)}};
    addSourceFacts(table.meta, asked, computedByUs());
    return table;
}

/// A text to be read from top to bottom, not a table.
OutputTable forPeople(const Question &asked, const std::vector<Answered> &answers)
{
    const Catalogue &catalogue = asked.dataset.catalogue();
    OutputTable table;
    table.columns = {{.name = catalogue.area(catalogue.indexOf(asked.selection.focus)).longName}};
    std::optional<QuestionTopic> topic;
    for (const Answered &one : answers) {
        if (topic != one.question.topic) {
            topic = one.question.topic;
            table.rows.push_back({QString()});
            table.rows.push_back({topicHeading(*topic)});
        }
        table.rows.push_back({QString()});
        table.rows.push_back({partQuestion(one.answer.part)});
        table.rows.push_back({u"  "_s + sentenceOf(asked, one)});
    }
    table.after = {QString(), sourceLineText(asked.dataset.provenance(), computedByUs())};
    return table;
}

ExitCode answerTo(const Question &asked)
{
    const auto answers = answersTo(asked);
    if (!answers)
        return report(answers.error());
    return answer(asked.isForPeople() ? forPeople(asked, *answers) : records(asked, *answers), asked);
}

void addOptions(QCommandLineParser &parser)
{
    addChoices(parser, {u"municipality"_s, u"year"_s, u"group"_s, u"indicator"_s});
}

ExitCode run(const Invocation &invocation)
{
    // The years of the overview, since those of an indicator are its own.
    return ask(invocation, Room::Overview, {u"municipality"_s}, answerTo);
}

} // namespace

Command questionsCommand()
{
    return {u"questions"_s,
            QT_TRANSLATE_NOOP("lagesbild::CommandLine",
                              "Answers to the guide's questions, or to four on any indicator, in words."),
            addOptions, run};
}

} // namespace lagesbild
