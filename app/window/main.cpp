#include "app/window/options.h"
#include "app/window/rooms.h"

#include "core/analysis/owngroups.h"
#include "core/analysis/subject.h"
#include "core/pack/installed.h"
#include "core/sources/kolada/koladaaddress.h"
#include "ui/data/updaterunner.h"
#include "ui/shared/errortext.h"
#include "ui/shared/packrunner.h"
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
constexpr int betweenLooks = 100; ///< milliseconds, while something must be waited for

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

struct MainWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::MainWords)
};

QString packFilter()
{
    return MainWords::tr("Data packs (*.lagesbild)");
}

/// What the data room needs that can be told without the window.
DataSupplies dataSupplies(ShownPack &shown, Settings &settings, UpdateRunner &updates, PackRunner &work)
{
    DataSupplies supplies;
    supplies.updates = &updates;
    supplies.work = &work;
    supplies.pack = [&shown] { return shown.opened.pack; };
    supplies.packFile = [&shown] { return shown.file; };
    supplies.targetFile = [&shown] { return writablePackFile(shown.file); };
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
            parent, {}, {}, MainWords::tr("Boundaries (*.zip *.shp *.geojson *.json *.gpkg)"));
    };
    return supplies;
}

/// The same for the room of own figures.
OwnDataSupplies ownDataSupplies(ShownPack &shown, PackRunner &work)
{
    OwnDataSupplies supplies;
    supplies.work = &work;
    supplies.files = [&shown] { return OwnPackFiles{shown.file, writablePackFile(shown.file)}; };
    supplies.askForFile = [](QWidget *parent) {
        const QString figures = MainWords::tr("Figures (*.csv *.tsv *.txt *.xlsx *.ods *.px *.json)");
        return QFileDialog::getOpenFileName(parent, {}, {},
                                            figures + u";;"_s + MainWords::tr("All files (*)"));
    };
    supplies.askForTarget = [](QWidget *parent, const QString &suggested) {
        return QFileDialog::getSaveFileName(parent, {}, suggested, MainWords::tr("CSV for Excel (*.csv)"));
    };
    supplies.mayRemove = [](QWidget *parent, const QString &title) {
        const QString question =
            MainWords::tr(
                "Remove «%1» and its figures from the data pack? The file they came from is not touched.")
                .arg(title);
        return QMessageBox::question(parent, u"Lägesbild"_s, question) == QMessageBox::Yes;
    };
    return supplies;
}

/// Whether a dialog, a menu or a search is open, which may hold on to the data set shown.
bool isAsking()
{
    return QApplication::activeModalWidget() != nullptr || QApplication::activePopupWidget() != nullptr;
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
    if (!opened) {
        if (remember)
            QMessageBox::critical(nullptr, u"Lägesbild"_s, errorSentence(opened.error()));
        return 3;
    }
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
    PackRunner work;
    supplies.data = dataSupplies(shown, settings, updates, work);
    supplies.ownData = ownDataSupplies(shown, work);
    supplies.data.setAddress = [&settings, &supplies](const QString &address) {
        settings.koladaAddress = address == QString::fromUtf16(koladaAddress) ? QString() : address;
        supplies.saveSettings();
    };
    MapShapes shapes(supplies.municipalityOutlines); // for exports; the map room has its own
    MainWindow *shownWindow = nullptr;
    // Shows another pack, and in it @p next or else what is chosen. Later, since the room that asks for it goes with
    // the old pack, and not under an open dialog.
    std::function<void(const QString &, const std::optional<Selection> &)> showPack;
    showPack = [&](const QString &wanted, const std::optional<Selection> &next) {
        QTimer::singleShot(isAsking() ? betweenLooks : 0, &application, [&, wanted, next] {
            if (isAsking())
                return showPack(wanted, next);
            Result<OpenedPack> opening = Pack::open(wanted);
            if (!opening) {
                QMessageBox::warning(shownWindow, u"Lägesbild"_s, errorSentence(opening.error()));
                return;
            }
            settings.dataFile = wanted == installedPackFile() ? QString() : wanted;
            supplies.saveSettings();
            // The old pack goes when no room looks at it any more.
            const ShownPack old = std::exchange(shown, {std::move(*opening), wanted});
            shapes = MapShapes(supplies.municipalityOutlines);
            const Selection selected = next.value_or(shownWindow->selection());
            shownWindow->setDataset(*shown.opened.dataset, fittedTo(*shown.opened.dataset, selected));
        });
    };
    supplies.data.openPack = [&showPack](const QString &wanted) { showPack(wanted, std::nullopt); };
    supplies.ownData.show = [&showPack](const QString &wanted, const Selection &next) {
        showPack(wanted, next);
    };
    // What was fetched is shown unless the user has opened something else meanwhile, and not before he is done with a
    // file of his own.
    std::function<void()> showFetched;
    showFetched = [&] {
        if (shown.file != updates.wish().from)
            return;
        const auto *ownRoom = shownWindow->findChild<OwnDataRoom *>();
        if (ownRoom != nullptr && ownRoom->isImporting())
            QTimer::singleShot(betweenLooks, &application, showFetched);
        else
            showPack(updates.wish().to, std::nullopt);
    };
    QObject::connect(&updates, &UpdateRunner::finished, &application, [&showFetched] { showFetched(); });
    supplies.ownGroups = [&shownWindow] {
        return shownWindow == nullptr ? std::vector<OwnGroup>() : shownWindow->ownGroups();
    };
    MainWindow window(dataset, settings, look, roomsOfProgram(),
                      [supplies](Room room, QWidget *parent) { return makeRoom(room, supplies, parent); });
    shownWindow = &window;
    ExportSupplies exports = usualSupplies(&window);
    exports.lastTemplate = settings.slideTemplate;
    exports.rememberTemplate = [&](const QString &chosen) {
        settings.slideTemplate = chosen;
        supplies.saveSettings();
    };
    window.setExports([&](const Selection &asked) { return exportOf(*shown.opened.dataset, asked, shapes); },
                      canExport, std::move(exports));
    QObject::connect(&window, &MainWindow::fileDropped, &window, [&](const QString &dropped) {
        if (dropped.endsWith(u".lagesbild"_s, Qt::CaseInsensitive))
            return showPack(dropped, std::nullopt);
        Selection next = window.selection();
        next.room = Room::OwnData;
        window.choose(next);
        if (auto *room = qobject_cast<OwnDataRoom *>(window.currentRoom()))
            room->openFile(dropped);
    });
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
