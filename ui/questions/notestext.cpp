#include "ui/questions/notestext.h"

#include "ui/questions/questiontext.h"
#include "ui/questions/wheelpicture.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct NotesText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::NotesText)
};

/// The notes of one area, in the order they are shown.
struct TopicNotes {
    QuestionTopic topic = QuestionTopic::Reception;
    std::vector<Note> thoughts;
    std::vector<Note> actions;
};

std::vector<TopicNotes> byTopic(const std::vector<Note> &notes)
{
    std::vector<TopicNotes> topics;
    for (const Note &note : notes) {
        if (topics.empty() || topics.back().topic != note.topic)
            topics.push_back({.topic = note.topic});
        (note.kind == NoteKind::Action ? topics.back().actions : topics.back().thoughts).push_back(note);
    }
    for (TopicNotes &topic : topics) {
        std::ranges::stable_sort(topic.thoughts, {}, &Note::prompt);
        std::ranges::stable_sort(topic.actions, {}, &Note::step);
    }
    return topics;
}

QString promptText(const Note &note)
{
    const std::vector<Prompt> prompts = promptsOf(note.topic);
    const auto found = std::ranges::find(prompts, note.prompt, &Prompt::key);
    return found == prompts.end() ? note.prompt : found->text;
}

QString title(const NotesSheet &sheet)
{
    return NotesText::tr("Notes and follow-up for %1").arg(sheet.municipality);
}

QString dayLine(const NotesSheet &sheet)
{
    const QString day = NotesText::tr("Written out %1 from Lägesbild.").arg(sheet.day.toString(Qt::ISODate));
    return sheet.example ? day + u' ' + NotesText::tr("Noted beside example data – invented values.") : day;
}

QString heading(const TopicNotes &topic)
{
    return topic.topic == QuestionTopic::AnyIndicator ? NotesText::tr("Other indicators")
                                                      : topicHeading(topic.topic);
}

/// «Göra: Träffa vuxenutbildningen (Åsa Öst, 2027-03-01)»
QString actionLine(const Note &action)
{
    QStringList details;
    if (!action.responsible.isEmpty())
        details << action.responsible;
    if (action.due.isValid())
        details << action.due.toString(Qt::ISODate);
    const QString line = u"%1: %2"_s.arg(stepName(action.step), action.text);
    return details.isEmpty() ? line : u"%1 (%2)"_s.arg(line, details.join(u", "_s));
}

QString withBreaks(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
}

QString actionsTable(const std::vector<Note> &actions)
{
    QString table =
        u"<table>\n<tr><th scope=\"col\">%1</th><th scope=\"col\">%2</th><th scope=\"col\">%3</th>"
        "<th scope=\"col\">%4</th></tr>\n"_s.arg(NotesText::tr("Step"), NotesText::tr("Action"),
                                                 NotesText::tr("Responsible"), NotesText::tr("Date"));
    for (const Note &action : actions) {
        table += u"<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td></tr>\n"_s.arg(
            stepName(action.step).toHtmlEscaped(), withBreaks(action.text),
            action.responsible.toHtmlEscaped(),
            action.due.isValid() ? action.due.toString(Qt::ISODate) : QString());
    }
    return table + u"</table>\n"_s;
}

const QString style =
    u"body{font-family:sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#1B1F24;"
    "background:#FFF;line-height:1.5}table{border-collapse:collapse;width:100%}th,td{text-align:left;"
    "vertical-align:top;padding:.25rem .75rem .25rem 0;border-bottom:1px solid #868F9A}"_s;

} // namespace

QString notesAsText(const NotesSheet &sheet)
{
    QStringList lines{title(sheet), dayLine(sheet)};
    for (const TopicNotes &topic : byTopic(sheet.notes)) {
        lines << QString() << heading(topic) << QString(heading(topic).size(), u'-');
        for (const Note &note : topic.thoughts)
            lines << QString() << promptText(note) << note.text;
        if (!topic.actions.empty())
            lines << QString() << NotesText::tr("Actions");
        for (const Note &action : topic.actions)
            lines << u"- "_s + actionLine(action);
    }
    if (sheet.notes.empty())
        lines << QString() << NotesText::tr("Nothing has been noted yet.");
    return lines.join(u'\n') + u'\n';
}

QString notesAsHtml(const NotesSheet &sheet)
{
    QString body =
        u"<h1>%1</h1>\n<p>%2</p>\n"_s.arg(title(sheet).toHtmlEscaped(), dayLine(sheet).toHtmlEscaped());
    for (const TopicNotes &topic : byTopic(sheet.notes)) {
        body += u"<h2>%1</h2>\n"_s.arg(heading(topic).toHtmlEscaped());
        for (const Note &note : topic.thoughts)
            body +=
                u"<h3>%1</h3>\n<p>%2</p>\n"_s.arg(promptText(note).toHtmlEscaped(), withBreaks(note.text));
        if (!topic.actions.empty())
            body += u"<h3>%1</h3>\n%2"_s.arg(NotesText::tr("Actions").toHtmlEscaped(),
                                             actionsTable(topic.actions));
    }
    if (sheet.notes.empty())
        body += u"<p>%1</p>\n"_s.arg(NotesText::tr("Nothing has been noted yet.").toHtmlEscaped());
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta "
           u"charset=\"utf-8\"><title>%2</title><style>%3</style>"
           "</head>\n<body>\n%4</body>\n</html>\n"_s.arg(QLocale().bcp47Name(), title(sheet).toHtmlEscaped(),
                                                         style, body);
}

} // namespace lagesbild
