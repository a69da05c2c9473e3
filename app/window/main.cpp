#include "app/window/options.h"
#include "app/window/rooms.h"

#include "core/analysis/owngroups.h"
#include "core/analysis/subject.h"
#include "core/pack/installed.h"
#include "core/sources/kolada/koladaaddress.h"
#include "ui/data/updaterunner.h"
#include "ui/shared/errortext.h"
#include "ui/shared/roomview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/roomexports.h"
#include "ui/window/stylesheet.h"

#include <QApplication>
#include <QFileDialog>
#include <QLocale>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>
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
Result<Selection> firstSelection(const Options &options, const Settings &settings)
{
    if (!options.link.isEmpty())
        return parseLink(options.link);
    const Result<Selection> last = parseLink(settings.lastLink);
    return last ? *last : Selection();
}

/// The pack that is shown, and where it was read from.
struct ShownPack {
    OpenedPack opened;
    QString file; ///< empty: the example data compiled in
};

QString packFilter()
{
    return QCoreApplication::translate("lagesbild::DataRoom", "Data packs (*.lagesbild)");
}

/// What the data room needs that can be told without the window.
DataSupplies dataSupplies(ShownPack &shown, Settings &settings, UpdateRunner &updates)
{
    DataSupplies supplies;
    supplies.updates = &updates;
    supplies.pack = [&shown] { return shown.opened.pack; };
    supplies.packFile = [&shown] { return shown.file; };
    supplies.targetFile = [&shown] {
        // A pack installed for everybody is not ours to write.
        const bool isOurs = !shown.file.isEmpty() && shown.file != installedPackFile();
        return isOurs ? shown.file : userPackFile();
    };
    supplies.address = [&settings] {
        return settings.koladaAddress.isEmpty() ? QString::fromUtf16(koladaAddress) : settings.koladaAddress;
    };
    supplies.today = [] { return QDate::currentDate(); };
    supplies.askForPack = [](QWidget *parent) {
        return QFileDialog::getOpenFileName(parent, {}, {}, packFilter());
    };
    supplies.askForCopy = [](QWidget *parent) {
        return QFileDialog::getSaveFileName(parent, {}, u"kolada.lagesbild"_s, packFilter());
    };
    supplies.askForBoundaries = [](QWidget *parent) {
        return QFileDialog::getOpenFileName(
            parent, {}, {},
            QCoreApplication::translate("lagesbild::DataRoom",
                                        "Boundaries (*.zip *.shp *.geojson *.json *.gpkg)"));
    };
    return supplies;
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
        if (!window.grab().save(file, "PNG")) {
            say(stderr,
                errorSentence({.kind = ErrorKind::NotWritable, .detail = {}, .place = file.toStdString()}));
            result = 3;
        }
        application.quit();
    });
    again.start();
    QApplication::exec();
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
    if (options.help) {
        say(stdout, helpText());
        return 0;
    }

    QSettings store(QSettings::IniFormat, QSettings::UserScope, u"lagesbild"_s, u"lagesbild"_s);
    Settings settings = loadSettings(store);
    // A screenshot shows what was asked for and leaves no trace in what is remembered.
    const bool remember = options.screenshot.isEmpty();
    if (!remember)
        settings = Settings();
    installLanguage(application, options.language.isEmpty() ? settings.language : options.language);
    const Look look = makeLook(themeOf(options, settings));
    applyLook(application, look);

    const QString file = options.data.isEmpty() ? settings.dataFile : options.data;
    Result<OpenedPack> opened = file.isEmpty() ? openDefaultPack() : Pack::open(file);
    QString trouble;
    if (!opened) {
        trouble = errorSentence(opened.error());
        say(stderr, trouble);
        if (!options.data.isEmpty() && !remember)
            return 3;
        opened = openDefaultPack();
    }
    if (!opened)
        return 3;
    ShownPack shown{std::move(*opened), trouble.isEmpty() && !file.isEmpty() ? file : installedPackFile()};
    const Dataset &dataset = *shown.opened.dataset;
    const QString groupsFile = ownGroupsFile();
    const Result<std::vector<OwnGroup>> ownGroups = readOwnGroups(groupsFile);
    if (!ownGroups && trouble.isEmpty())
        trouble = errorSentence(ownGroups.error());
    const Result<Selection> selection = firstSelection(options, settings);
    if (!selection) {
        say(stderr, errorSentence(selection.error()));
        return 2;
    }

    RoomSupplies supplies;
    supplies.municipalityOutlines = [&shown] {
        Result<std::vector<Outline>> outlines = shown.opened.pack->outlines(BoundaryLevel::Municipality);
        return outlines ? std::move(*outlines) : std::vector<Outline>();
    };
    supplies.settings = [&settings]() -> Settings & { return settings; };
    supplies.saveSettings = [&] {
        if (remember)
            saveSettings(settings, store);
    };
    supplies.notesFile = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/notes.json"_s;
    UpdateRunner updates;
    supplies.data = dataSupplies(shown, settings, updates);
    supplies.data.setAddress = [&settings, &supplies](const QString &address) {
        settings.koladaAddress = address == QString::fromUtf16(koladaAddress) ? QString() : address;
        supplies.saveSettings();
    };
    MainWindow *shownWindow = nullptr;
    const auto showPack = [&](const QString &wanted) {
        Result<OpenedPack> next = Pack::open(wanted);
        if (!next)
            return;
        settings.dataFile = wanted == installedPackFile() ? QString() : wanted;
        supplies.saveSettings();
        // The old pack goes when no room looks at it any more.
        const ShownPack old = std::exchange(shown, {std::move(*next), wanted});
        shownWindow->setDataset(*shown.opened.dataset,
                                fittedTo(*shown.opened.dataset, shownWindow->selection()));
    };
    // Later: the room that asks for it goes with the old pack.
    supplies.data.openPack = [&](const QString &wanted) {
        QTimer::singleShot(0, &application, [&showPack, wanted] { showPack(wanted); });
    };
    QObject::connect(&updates, &UpdateRunner::finished, &application, supplies.data.openPack);
    supplies.ownGroups = [&shownWindow] {
        return shownWindow == nullptr ? std::vector<OwnGroup>() : shownWindow->ownGroups();
    };
    MainWindow window(dataset, settings, look, roomsOfProgram(),
                      [supplies](Room room, QWidget *parent) { return makeRoom(room, supplies, parent); });
    shownWindow = &window;
    MapShapes shapes(supplies.municipalityOutlines); // for exports; the map room has its own
    window.setExports([&](const Selection &asked) { return exportOf(*shown.opened.dataset, asked, shapes); },
                      canExport, usualSupplies(&window));
    window.resize(options.size.value_or(usualSize));
    QObject::connect(&window, &MainWindow::settingsChanged, &window, [&](const Settings &changed) {
        settings.lastLink = changed.lastLink;
        settings.recentMunicipalities = changed.recentMunicipalities;
        settings.recentViews = changed.recentViews;
        if (settings.savedViews != changed.savedViews) {
            settings.savedViews = changed.savedViews;
            supplies.saveSettings(); // what somebody has named must outlive a crash
        }
    });
    if (ownGroups)
        window.setOwnGroups(*ownGroups);
    QObject::connect(&window, &MainWindow::ownGroupsChanged, &window,
                     [&](const std::vector<OwnGroup> &groups) {
                         // A file that could not be read is never written over.
                         const Outcome written =
                             ownGroups ? writeOwnGroups(groups, groupsFile) : Outcome(ownGroups.error());
                         if (!written)
                             QMessageBox::warning(&window, u"Lägesbild"_s, errorSentence(written.error()));
                     });
    window.choose(fittedTo(dataset, *selection));
    if (!options.screenshot.isEmpty()) {
        window.show();
        return takeScreenshot(application, window, options.screenshot);
    }
    window.restoreGeometry(store.value(u"geometry"_s).toByteArray());
    window.show();
    if (!trouble.isEmpty())
        QMessageBox::warning(&window, u"Lägesbild"_s, trouble);
    const int result = QApplication::exec();
    supplies.saveSettings();
    store.setValue(u"geometry"_s, window.saveGeometry());
    return result;
}
