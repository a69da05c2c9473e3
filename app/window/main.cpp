#include "app/window/options.h"
#include "app/window/program.h"

#include "core/documents/writing.h"
#include "core/pack/installed.h"
#include "ui/shared/errortext.h"
#include "ui/shared/linktext.h"
#include "ui/shared/roomview.h"
#include "ui/window/stylesheet.h"

#include <QApplication>
#include <QBuffer>
#include <QLocale>
#include <QMessageBox>
#include <QSettings>
#include <QStyleFactory>
#include <QTextStream>
#include <QTimer>
#include <QTranslator>

using namespace lagesbild;
using namespace Qt::StringLiterals;

namespace
{

constexpr QSize usualSize(1440, 900);

void say(FILE *stream, const QString &text)
{
    QTextStream(stream) << text << Qt::endl;
}

void installLanguage(QApplication &application, const QString &language)
{
    QLocale::setDefault(language == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                            : QLocale(QLocale::Swedish, QLocale::Sweden));
    const QString ours = language == "en"_L1 ? u"lagesbild_en"_s : u"lagesbild_sv"_s;
    QStringList catalogues{ours};
    if (language != "en"_L1)
        catalogues << u"qt_sv"_s;
    for (const QString &catalogue : catalogues) {
        auto *translator = new QTranslator(&application);
        if (translator->load(u":/i18n/%1.qm"_s.arg(catalogue)))
            QApplication::installTranslator(translator);
    }
}

Theme themeOf(const Options &options, const Settings &settings)
{
    if (options.theme)
        return *options.theme;
    switch (settings.theme) {
    case ThemeChoice::Light:
        return Theme::Light;
    case ThemeChoice::Dark:
        return Theme::Dark;
    case ThemeChoice::Contrast:
        return Theme::Contrast;
    case ThemeChoice::System:
        break;
    }
    // Qt 6.4 does not tell the system's scheme: a dark window colour does.
    return QApplication::palette().color(QPalette::Window).lightness() < 128 ? Theme::Dark : Theme::Light;
}

void applyLook(QApplication &application, const Look &look)
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(look.font);
    QApplication::setPalette(widgetPalette(look));
    application.setStyleSheet(styleSheetOf(look));
}

/// The selection to start with: the link asked for, else the last session's, else the standard one.
Selection firstSelection(const Options &options, const Settings &settings)
{
    const Result<Selection> linked = parseLink(options.link.isEmpty() ? settings.lastLink : options.link);
    return linked ? *linked : Selection();
}

/// Tells what is wrong with the link asked for; false: so much that it can't be shown.
bool acceptLink(const QString &link, const Catalogue &catalogue)
{
    if (const QString trouble = linkTrouble(link, roomsOfProgram(), catalogue); !trouble.isEmpty()) {
        say(stderr, trouble);
        return false;
    }
    for (const QString &remark : linkRemarks(link, catalogue))
        say(stderr, remark);
    return true;
}

int takeScreenshot(QApplication &application, MainWindow &window, const QString &file)
{
    int result = 0;
    QTimer again;
    again.setInterval(0);
    QObject::connect(&again, &QTimer::timeout, &window, [&] {
        // One pass for layout, one for what layout made visible.
        QApplication::sendPostedEvents();
        if (!window.currentRoom()->isReady())
            return;
        again.stop();
        QByteArray picture;
        QBuffer buffer(&picture);
        buffer.open(QIODevice::WriteOnly);
        window.grab().save(&buffer, "PNG");
        if (const Outcome written = writeWhole(file, picture); !written) {
            say(stderr, errorSentence(written.error()));
            result = 3;
        }
        application.quit();
    });
    again.start();
    QApplication::exec();
    return result;
}

/// The data asked for; where it can't be read, the usual data and why in @p trouble. Nothing when there is none at all.
std::optional<ShownPack> firstPack(const QString &file, QString &trouble)
{
    Result<OpenedPack> opened = openToShow(file);
    const bool isAsked = opened && !file.isEmpty();
    if (!opened) {
        trouble = errorSentence(opened.error());
        say(stderr, trouble);
        opened = openToShow({});
    }
    if (!opened)
        return std::nullopt;
    return ShownPack{std::move(opened->pack), std::move(opened->dataset),
                     isAsked ? file : installedPackFile()};
}

int runWindow(Program &program, QSettings &store, const QString &trouble)
{
    MainWindow &window = program.window();
    window.restoreGeometry(store.value(u"geometry"_s).toByteArray());
    window.show();
    if (!trouble.isEmpty())
        QMessageBox::warning(&window, u"Lägesbild"_s, trouble);
    const int result = QApplication::exec();
    program.save();
    store.setValue(u"geometry"_s, window.saveGeometry());
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const Result<Options> parsed = parseOptions(arguments);
    if (!parsed) {
        say(stderr, QString::fromStdString(parsed.error().place + ": " + parsed.error().detail));
        return 2;
    }
    const Options &options = *parsed;
    if (options.scale)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(*options.scale));

    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Lägesbild"_s);
    QApplication::setOrganizationName(u"Lägesbild"_s);
    QApplication::setOrganizationDomain(u"lagesbild.org"_s);
    QApplication::setDesktopFileName(u"org.lagesbild.Lagesbild"_s);
    QSettings store(QSettings::IniFormat, QSettings::UserScope, u"lagesbild"_s, u"lagesbild"_s);
    // A screenshot shows what was asked for and leaves no trace in what is remembered.
    const bool remember = options.screenshot.isEmpty();
    const Settings settings = remember ? loadSettings(store) : Settings();
    installLanguage(application, options.language.isEmpty() ? settings.language : options.language);
    if (options.help) {
        say(stdout, helpText());
        return 0;
    }
    const Look look = makeLook(themeOf(options, settings));
    applyLook(application, look);

    QString trouble;
    std::optional<ShownPack> shown =
        firstPack(options.data.isEmpty() ? settings.dataFile : options.data, trouble);
    if (!remember && !options.data.isEmpty() && !trouble.isEmpty())
        return 3;
    if (!shown) {
        if (remember)
            QMessageBox::critical(nullptr, u"Lägesbild"_s, trouble);
        return 3;
    }
    if (!options.link.isEmpty() && !acceptLink(options.link, shown->dataset->catalogue()))
        return 2;

    Program program(std::move(*shown), settings, remember ? &store : nullptr, look);
    MainWindow &window = program.window();
    window.resize(options.size.value_or(usualSize));
    program.choose(firstSelection(options, settings));
    if (!options.screenshot.isEmpty()) {
        window.show();
        return takeScreenshot(application, window, options.screenshot);
    }
    return runWindow(program, store, trouble.isEmpty() ? program.trouble() : trouble);
}
