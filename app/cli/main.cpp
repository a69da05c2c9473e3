#include "app/cli/command.h"
#include "ui/shared/detailtext.h"

#include <QApplication>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QTextStream>
#include <QTranslator>

#include <algorithm>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace lagesbild;

namespace
{

struct CallWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::CommandLine)
};

std::vector<Command> commands()
{
    return {packCommand(),     updateCommand(),   infoCommand(),    searchCommand(),  overviewCommand(),
            compareCommand(),  trendCommand(),    classesCommand(), valuesCommand(),  peersCommand(),
            expectedCommand(), funnelCommand(),   ratiosCommand(),  moranCommand(),   mapCommand(),
            chartCommand(),    exportCommand(),   reportCommand(),  inspectCommand(), importCommand(),
            scbCommand(),      questionsCommand()};
}

void printOverview()
{
    QTextStream out(stdout);
    out << "lagesbild-cli COMMAND [OPTIONS]\n\n";
    for (const Command &command : commands())
        out << "  " << command.name.leftJustified(10) << command.summary << '\n';
    out << "\nlagesbild-cli COMMAND --help tells more.\n";
}

void addCommonOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{u"data"_s, u"Data pack to use (default: the installed one, else example data)."_s, u"PACK"_s},
         {u"format"_s, u"table, csv or json."_s, u"FORMAT"_s, u"table"_s},
         {u"lang"_s, u"sv or en."_s, u"LANGUAGE"_s, u"sv"_s},
         {u"out"_s, u"File to write to instead of standard output."_s, u"FILE"_s}});
}

std::optional<OutputFormat> parseFormat(const QString &text)
{
    if (text == u"table")
        return OutputFormat::Table;
    if (text == u"csv")
        return OutputFormat::Csv;
    return text == u"json" ? std::optional(OutputFormat::Json) : std::nullopt;
}

std::optional<Language> parseLanguage(const QString &text)
{
    if (text == u"sv")
        return Language::Swedish;
    return text == u"en" ? std::optional(Language::English) : std::nullopt;
}

/// From here on numbers and words are those of @p language.
void speak(Language language)
{
    const bool swedish = language == Language::Swedish;
    QLocale::setDefault(swedish ? QLocale(QLocale::Swedish, QLocale::Sweden)
                                : QLocale(QLocale::English, QLocale::UnitedKingdom));
    auto *words = new QTranslator(QCoreApplication::instance());
    if (words->load(swedish ? u":/i18n/lagesbild_sv.qm"_s : u":/i18n/lagesbild_en.qm"_s))
        QCoreApplication::installTranslator(words);
}

/// The language asked for, so that what can't be understood in @p arguments is told of in it too.
Language languageIn(const QStringList &arguments)
{
    Language language = Language::Swedish;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        const QString name =
            argument == u"--lang" ? arguments.value(i + 1) : argument.section(u"--lang="_s, 1);
        language = parseLanguage(name).value_or(language);
    }
    return language;
}

ExitCode run(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary);
    addCommonOptions(parser);
    command.addOptions(parser);
    const QCommandLineOption help = parser.addHelpOption();
    if (!parser.parse(arguments))
        return reportWrongUse(detailText(parser.errorText().toStdString()));
    if (parser.isSet(help)) {
        QTextStream(stdout) << parser.helpText();
        return ExitCode::Ok;
    }
    const auto format = parseFormat(parser.value(u"format"_s));
    const auto language = parseLanguage(parser.value(u"lang"_s));
    if (!format || !language)
        return reportWrongUse(CallWords::tr("--format is table, csv or json, --lang is sv or en"));
    return command.run({parser, {*format, *language, parser.value(u"out"_s)}, parser.value(u"data"_s)});
}

/// Fonts and all that painting needs are loaded only for commands that paint; none opens a window.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, CommandKind kind)
{
    if (kind == CommandKind::Text)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What Qt finds lacking on a machine without a desktop is not the caller's business.
    QLoggingCategory::setFilterRules(u"*.warning=false"_s);
    if (kind == CommandKind::Painting)
        return std::make_unique<QGuiApplication>(argc, argv);
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<Command> all = commands();
    const auto found =
        argc < 2 ? all.end() : std::ranges::find(all, QString::fromLocal8Bit(argv[1]), &Command::name);
    const auto application =
        makeApplication(argc, argv, found == all.end() ? CommandKind::Text : found->kind);
    QCoreApplication::setApplicationName(u"lagesbild"_s);
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || arguments[1] == u"--help" || arguments[1] == u"-h") {
        printOverview();
        return static_cast<int>(arguments.size() < 2 ? ExitCode::WrongUse : ExitCode::Ok);
    }
    speak(languageIn(arguments));
    const QString name = arguments.takeAt(1);
    if (found == all.end())
        return static_cast<int>(reportWrongUse(CallWords::tr("no command %1").arg(name)));
    return static_cast<int>(run(*found, arguments));
}
