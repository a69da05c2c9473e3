#include "app/cli/slideoptions.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

void addSlideOptions(QCommandLineParser &parser)
{
    parser.addOptions({{u"standard"_s, u"pptx: slides of 4:3 instead of 16:9."_s},
                       {u"template"_s, u"pptx: a presentation whose look and format to use."_s, u"FILE"_s}});
}

SaveOptions slideOptionsOf(const QCommandLineParser &options)
{
    // The parser complains about options that a command has not got.
    const QStringList given = options.optionNames();
    SaveOptions save;
    if (given.contains(u"standard"_s))
        save.slides = SlideFormat::Standard;
    if (given.contains(u"template"_s))
        save.slideTemplate = options.value(u"template"_s);
    return save;
}

ExitCode reportSaving(const Error &error, const SaveOptions &options)
{
    if (error.kind != ErrorKind::Malformed || options.slideTemplate.isEmpty())
        return report(error);
    // What is wrong, then what to do: one sentence each, of which the last is short.
    const QString sentence = savingSentence(error, options);
    const qsizetype end = sentence.lastIndexOf(u". "_s);
    QString todo = sentence.mid(end + 2);
    todo.chop(todo.endsWith(u'.') ? 1 : 0);
    reportWrongUse(sentence.left(end), todo);
    return ExitCode::BadData;
}

} // namespace lagesbild
