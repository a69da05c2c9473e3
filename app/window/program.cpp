#include "app/window/program.h"

#include "core/analysis/owngroups.h"
#include "core/analysis/subject.h"
#include "core/pack/failure.h"
#include "core/pack/installed.h"
#include "core/sources/kolada/koladaaddress.h"
#include "core/sources/pxweb/pxwebaddress.h"
#include "ui/data/datatext.h"
#include "ui/shared/errortext.h"
#include "ui/window/roomexports.h"

#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include <utility>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int betweenLooks = 100; ///< milliseconds, while something must be waited for

struct MainWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::MainWords)
};

QString packFilter()
{
    return MainWords::tr("Data packs (*.lagesbild)");
}

QString askForPack(QWidget *parent)
{
    return QFileDialog::getOpenFileName(parent, {}, {}, packFilter());
}

QString askForCopy(QWidget *parent)
{
    return QFileDialog::getSaveFileName(parent, {}, u"kolada.lagesbild"_s, packFilter());
}

QString askForBoundaries(QWidget *parent)
{
    return QFileDialog::getOpenFileName(parent, {}, {},
                                        MainWords::tr("Boundaries (*.zip *.shp *.geojson *.json *.gpkg)"));
}

QString askForFigures(QWidget *parent)
{
    const QString figures = MainWords::tr("Figures (*.csv *.tsv *.txt *.xlsx *.ods *.px *.json)");
    return QFileDialog::getOpenFileName(parent, {}, {}, figures + u";;"_s + MainWords::tr("All files (*)"));
}

QString askForTarget(QWidget *parent, const QString &suggested)
{
    return QFileDialog::getSaveFileName(parent, {}, suggested, MainWords::tr("CSV for Excel (*.csv)"));
}

bool mayRemove(QWidget *parent, const QString &title)
{
    const QString question =
        MainWords::tr(
            "Remove «%1» and its figures from the data pack? The file they came from is not touched.")
            .arg(title);
    return QMessageBox::question(parent, u"Lägesbild"_s, question) == QMessageBox::Yes;
}

/// Whether a dialog, a menu or a search is open, which may hold on to the data set shown.
bool isAsking()
{
    return QApplication::activeModalWidget() != nullptr || QApplication::activePopupWidget() != nullptr;
}

} // namespace

Result<OpenedPack> openToShow(const QString &file)
{
    auto opened = file.isEmpty() ? openDefaultPack() : Pack::open(file);
    if (opened && opened->dataset->catalogue().municipalityCount() == 0)
        return failure(ErrorKind::Malformed, file, "a catalogue without municipalities or indicators");
    return opened;
}

Program::Program(ShownPack shown, const Settings &settings, QSettings *store, const Look &look)
    : m_shown(std::move(shown)),
      m_settings(settings),
      m_store(store),
      m_readGroups(readOwnGroups(ownGroupsFile())),
      m_shapes([this] { return roomSupplies().municipalityOutlines(); }),
      m_window(*m_shown.dataset, m_settings, look, roomsOfProgram(),
               [supplies = roomSupplies()](Room room, QWidget *parent) {
                   return makeRoom(room, supplies, parent);
               })
{
    if (m_readGroups)
        m_window.setOwnGroups(*m_readGroups);
    m_window.setMapShapes(m_shapes);
    connectWindow();
    connectExports();
    remindOfAge();
}

void Program::remindOfAge()
{
    m_window.remind(Room::Data, updateReminder(m_shown.dataset->provenance(), QDate::currentDate()));
}

void Program::choose(const Selection &selection)
{
    m_window.choose(fittedTo(*m_shown.dataset, selection));
}

QString Program::trouble() const
{
    return m_readGroups ? QString() : errorSentence(m_readGroups.error());
}

void Program::save()
{
    if (m_store != nullptr)
        saveSettings(m_settings, *m_store);
}

RoomSupplies Program::roomSupplies()
{
    RoomSupplies supplies;
    supplies.municipalityOutlines = [this] { return m_shown.pack->outlines(BoundaryLevel::Municipality); };
    supplies.ownGroups = [this] { return m_window.ownGroups(); };
    supplies.makeOwnGroup = [this](const std::vector<AreaId> &members) { m_window.makeOwnGroup(members); };
    supplies.settings = [this]() -> Settings & { return m_settings; };
    supplies.saveSettings = [this] { save(); };
    supplies.notesFile = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/notes.json"_s;
    supplies.data = dataSupplies();
    supplies.ownData = ownDataSupplies();
    return supplies;
}

DataSupplies Program::dataSupplies()
{
    DataSupplies supplies;
    supplies.updates = &m_updates;
    supplies.work = &m_work;
    supplies.pack = [this] { return m_shown.pack; };
    supplies.packFile = [this] { return m_shown.file; };
    supplies.targetFile = [this] { return writablePackFile(m_shown.file); };
    supplies.address = [this] {
        return m_settings.koladaAddress.isEmpty() ? QString::fromUtf16(koladaAddress)
                                                  : m_settings.koladaAddress;
    };
    supplies.setAddress = [this](const QString &address) {
        m_settings.koladaAddress = address == QString::fromUtf16(koladaAddress) ? QString() : address;
        save();
    };
    supplies.today = [] { return QDate::currentDate(); };
    supplies.openPack = [this](const QString &file) { showPack(file, std::nullopt); };
    supplies.askForPack = askForPack;
    supplies.askForCopy = askForCopy;
    supplies.askForBoundaries = askForBoundaries;
    return supplies;
}

OwnDataSupplies Program::ownDataSupplies()
{
    OwnDataSupplies supplies;
    supplies.work = &m_work;
    supplies.files = [this] { return OwnPackFiles{m_shown.file, writablePackFile(m_shown.file)}; };
    supplies.show = [this](const QString &file, const Selection &next) { showPack(file, next); };
    supplies.askForFile = askForFigures;
    supplies.askForTarget = askForTarget;
    supplies.mayRemove = mayRemove;
    supplies.address = [this] {
        return m_settings.statisticsAddress.isEmpty() ? QString::fromUtf16(scbAddress)
                                                      : m_settings.statisticsAddress;
    };
    supplies.setAddress = [this](const QString &address) {
        m_settings.statisticsAddress = address == QString::fromUtf16(scbAddress) ? QString() : address;
        save();
    };
    return supplies;
}

void Program::connectWindow()
{
    QObject::connect(&m_window, &MainWindow::settingsChanged, &m_window,
                     [this](const Settings &changed) { takeSettings(changed); });
    QObject::connect(&m_window, &MainWindow::ownGroupsChanged, &m_window,
                     [this](const std::vector<OwnGroup> &groups) { keepGroups(groups); });
    QObject::connect(&m_window, &MainWindow::fileDropped, &m_window,
                     [this](const QString &file) { takeFile(file); });
    QObject::connect(&m_updates, &UpdateRunner::finished, &m_window, [this] { showFetched(); });
}

void Program::connectExports()
{
    ExportSupplies exports = usualSupplies(&m_window);
    exports.lastTemplate = m_settings.slideTemplate;
    exports.rememberTemplate = [this](const QString &chosen) {
        m_settings.slideTemplate = chosen;
        save();
    };
    exports.longTable = [this](const Selection &asked) { return longTableOf(m_shown.dataset, asked); };
    m_window.setExports(
        [this](const Selection &asked) { return exportOf(*m_shown.dataset, asked, m_shapes); }, canExport,
        std::move(exports));
}

void Program::showPack(const QString &file, const std::optional<Selection> &next)
{
    QTimer::singleShot(isAsking() ? betweenLooks : 0, &m_window, [this, file, next] {
        if (isAsking())
            showPack(file, next);
        else
            replacePack(file, next);
    });
}

void Program::replacePack(const QString &file, const std::optional<Selection> &next)
{
    Result<OpenedPack> opening = openToShow(file);
    if (!opening) {
        QMessageBox::warning(&m_window, u"Lägesbild"_s, errorSentence(opening.error()));
        return;
    }
    m_settings.dataFile = file == installedPackFile() ? QString() : file;
    save();
    // The old pack goes when no room looks at it any more.
    const ShownPack old =
        std::exchange(m_shown, {std::move(opening->pack), std::move(opening->dataset), file});
    m_shapes = MapShapes([this] { return roomSupplies().municipalityOutlines(); });
    const Dataset &dataset = *m_shown.dataset;
    m_window.setDataset(dataset, fittedTo(dataset, next.value_or(m_window.selection())));
    remindOfAge();
}

void Program::showFetched()
{
    if (m_shown.file != m_updates.wish().from)
        return;
    const auto *ownRoom = m_window.findChild<OwnDataRoom *>();
    if (ownRoom != nullptr && ownRoom->isImporting())
        QTimer::singleShot(betweenLooks, &m_window, [this] { showFetched(); });
    else
        showPack(m_updates.wish().to, std::nullopt);
}

void Program::takeFile(const QString &file)
{
    if (file.endsWith(u".lagesbild"_s, Qt::CaseInsensitive))
        return showPack(file, std::nullopt);
    Selection next = m_window.selection();
    next.room = Room::OwnData;
    m_window.choose(next);
    if (auto *room = qobject_cast<OwnDataRoom *>(m_window.currentRoom()))
        room->openFile(file);
}

void Program::takeSettings(const Settings &changed)
{
    m_settings.lastLink = changed.lastLink;
    m_settings.recentMunicipalities = changed.recentMunicipalities;
    m_settings.recentViews = changed.recentViews;
    if (m_settings.savedViews == changed.savedViews)
        return;
    m_settings.savedViews = changed.savedViews;
    save(); // what somebody has named must outlive a crash
}

void Program::keepGroups(const std::vector<OwnGroup> &groups)
{
    // A file that could not be read is never written over.
    const Outcome written =
        m_readGroups ? writeOwnGroups(groups, ownGroupsFile()) : Outcome(m_readGroups.error());
    if (!written)
        QMessageBox::warning(&m_window, u"Lägesbild"_s, errorSentence(written.error()));
}

} // namespace lagesbild
