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
#include <array>
#include <memory>
#include <optional>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace lagesbild;

namespace
{

struct CommandLineWords {
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
    out << CommandLineWords::tr("lagesbild-cli COMMAND [OPTIONS]") << "\n\n";
    for (const Command &command : commands())
        out << "  " << command.name.leftJustified(10) << CommandLineWords::tr(command.summary) << '\n';
    out << '\n' << CommandLineWords::tr("lagesbild-cli COMMAND --help tells more.") << '\n';
}

/// Options of every command, in the words of the language chosen so far; each takes a value.
std::array<QCommandLineOption, 4> commonOptions()
{
    return {
        QCommandLineOption{
            u"data"_s,
            CommandLineWords::tr("Data pack to use (default: the installed one, else example data)."),
            CommandLineWords::tr("PACK")},
        QCommandLineOption{u"format"_s, CommandLineWords::tr("table, csv or json."), u"FORMAT"_s, u"table"_s},
        QCommandLineOption{u"lang"_s, CommandLineWords::tr("sv or en."), CommandLineWords::tr("LANGUAGE"),
                           u"sv"_s},
        QCommandLineOption{u"out"_s, CommandLineWords::tr("File to write to instead of standard output."),
                           CommandLineWords::tr("FILE")}};
}

void addCommonOptions(QCommandLineParser &parser)
{
    for (const QCommandLineOption &option : commonOptions())
        parser.addOption(option);
}

/// Where the command's name stands: first, or behind options of every command.
qsizetype placeOfCommand(const QStringList &arguments)
{
    const auto common = commonOptions();
    const auto isCommon = [&common](const QString &argument) {
        return std::ranges::any_of(common, [&](const QCommandLineOption &option) {
            return argument.section(u'=', 0, 0) == u"--"_s + option.names().constFirst();
        });
    };
    qsizetype place = 1;
    while (place < arguments.size() && isCommon(arguments[place]))
        place += arguments[place].contains(u'=') ? 1 : 2;
    return place;
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
    // Qt's own English needs no catalogue.
    const QStringList catalogues =
        swedish ? QStringList{u"qt_sv"_s, u"lagesbild_sv"_s} : QStringList{u"lagesbild_en"_s};
    for (const QString &catalogue : catalogues) {
        auto *words = new QTranslator(QCoreApplication::instance());
        if (words->load(u":/i18n/%1.qm"_s.arg(catalogue)))
            QCoreApplication::installTranslator(words);
    }
}

/// The language of --lang; Swedish as long as nobody asks for one that there is.
std::optional<Language> languageOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser);
    parser.parse(arguments); // whatever else there is
    return parseLanguage(parser.value(u"lang"_s));
}

QString complaintOf(const QCommandLineParser &parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty())
        return CommandLineWords::tr("there is no option --%1").arg(unknown.first());
    QString complaint = detailText(parser.errorText().toStdString());
    if (complaint.endsWith(u'.'))
        complaint.chop(1);
    return complaint;
}

/// The option before which another has been written where its value should stand; empty: there is none.
QString optionWithoutValue(const QCommandLineParser &parser)
{
    const QStringList given = parser.optionNames();
    const auto found = std::ranges::find_if(given, [&](const QString &name) {
        return std::ranges::any_of(parser.values(name),
                                   [](const QString &value) { return value.startsWith(u"--"_s); });
    });
    return found == given.end() ? QString() : *found;
}

/// Qt begins the line of usage with the file that was started, wherever it lies, and knows nothing of commands.
QString helpOf(const QCommandLineParser &parser, const Command &command)
{
    QString help = parser.helpText();
    const QString file = QCoreApplication::arguments().value(0);
    const qsizetype line = help.indexOf(u'\n');
    const qsizetype place = file.isEmpty() ? -1 : help.indexOf(file);
    if (place >= 0 && place < line)
        help.replace(place, file.size(), u"lagesbild-cli "_s + command.name);
    return help;
}

ExitCode run(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(CommandLineWords::tr(command.summary));
    addCommonOptions(parser);
    command.addOptions(parser);
    const QCommandLineOption help = parser.addHelpOption();
    if (!parser.parse(arguments))
        return reportWrongUse(complaintOf(parser));
    if (parser.isSet(help)) {
        QTextStream(stdout) << helpOf(parser, command);
        return ExitCode::Ok;
    }
    if (const QString option = optionWithoutValue(parser); !option.isEmpty())
        return reportWrongUse(CommandLineWords::tr("a value is missing after --%1").arg(option));
    // As a shell makes of --values *.csv: all files but the first would be passed over.
    if (const QStringList loose = parser.positionalArguments();
        !loose.isEmpty() && command.looseWords == LooseWords::Refused)
        return reportWrongUse(CommandLineWords::tr("“%1” belongs to no option").arg(loose.first()));
    const QString formatText = parser.value(u"format"_s);
    const auto format = parseFormat(formatText);
    if (!format)
        return reportWrongUse(
            CommandLineWords::tr("--format is table, csv or json, not “%1”").arg(formatText));
    const QString languageText = parser.value(u"lang"_s);
    const auto language = parseLanguage(languageText);
    if (!language)
        return reportWrongUse(CommandLineWords::tr("--lang is sv or en, not “%1”").arg(languageText));
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

/// A standard file that the caller has closed would be the next one opened, and answers would go there unseen:
/// in its place stands one that can't be written to, so that the answer's own write tells of it.
void holdStandardFiles()
{
#ifdef Q_OS_UNIX
    for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; ++descriptor) {
        if (::fcntl(descriptor, F_GETFD) == -1)
            ::open("/dev/null", O_RDONLY);
    }
#endif
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

} // namespace

int main(int argc, char **argv)
{
    holdStandardFiles();
    const std::vector<Command> all = commands();
    const QStringList given = argumentsOf(argc, argv);
    const auto found = std::ranges::find(all, given.value(placeOfCommand(given)), &Command::name);
    const auto application =
        makeApplication(argc, argv, found == all.end() ? CommandKind::Text : found->kind);
    QCoreApplication::setApplicationName(u"lagesbild"_s);
    QStringList arguments = QCoreApplication::arguments();
    speak(languageOf(arguments).value_or(Language::Swedish));
    const qsizetype place = placeOfCommand(arguments);
    if (place >= arguments.size() || arguments[place] == u"--help" || arguments[place] == u"-h") {
        printOverview();
        return static_cast<int>(place >= arguments.size() ? ExitCode::WrongUse : ExitCode::Ok);
    }
    const QString name = arguments.takeAt(place);
    if (found == all.end())
        return static_cast<int>(reportWrongUse(CommandLineWords::tr("there is no command “%1”").arg(name)));
    return static_cast<int>(run(*found, arguments));
}
