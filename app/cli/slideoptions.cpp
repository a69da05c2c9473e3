#include "app/cli/slideoptions.h"

#include <QCoreApplication>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct SlideOptionsText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::SlideOptions)
};

} // namespace

void addSlideOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{u"standard"_s, SlideOptionsText::tr("pptx: slides of 4:3 instead of 16:9.")},
         {u"template"_s, SlideOptionsText::tr("pptx: a presentation whose look and format to use."),
          SlideOptionsText::tr("FILE")}});
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
