#include "ui/window/mainwindow.h"

#include "core/analysis/groups.h"
#include "core/analysis/indicatorchoice.h"
#include "core/analysis/ownsuppression.h"
#include "core/analysis/subject.h"
#include "ui/export/savingstrip.h"
#include "ui/shared/roomview.h"
#include "ui/shared/searchpopup.h"
#include "ui/window/examplebanner.h"
#include "ui/window/municipalitydialog.h"
#include "ui/window/owngroupsdialog.h"
#include "ui/window/rail.h"
#include "ui/window/savedviewsdialog.h"
#include "ui/window/topbar.h"
#include "ui/window/viewtitle.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int sourceLineHeight = 36;
constexpr int mostRecent = 8;

/// The one local file that is dragged; empty when it is none or several.
QString draggedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(const Dataset &dataset, const Settings &settings, const Look &look,
                       std::vector<Room> rooms, RoomFactory makeRoom, QWidget *parent)
    : QWidget(parent),
      m_dataset(&dataset),
      m_settings(settings),
      m_look(look),
      m_rooms(std::move(rooms)),
      m_makeRoom(std::move(makeRoom)),
      m_banner(new ExampleBanner(this)),
      m_topBar(new TopBar(this)),
      m_rail(new Rail(m_rooms, this)),
      m_stack(new QStackedWidget(this)),
      m_saving(new SavingStrip(this)),
      m_sourceLine(new QLabel(this)),
      m_search(new SearchPopup(this)),
      m_telling(new QTimer(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Lägesbild"));
    setMinimumSize(900, 560);
    setAcceptDrops(true);
    m_banner->setVisible(dataset.provenance().example);
    m_sourceLine->setObjectName(u"sourceLine"_s);
    m_sourceLine->setMinimumHeight(sourceLineHeight);
    m_sourceLine->setContentsMargins(16, 4, 16, 4);
    m_sourceLine->setTextFormat(Qt::PlainText); // names of files and of own indicators are any text
    m_sourceLine->setWordWrap(true); // in a narrow window the source takes two lines rather than lose its end
    m_sourceLine->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sourceLine->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_stack, 1);
    right->addWidget(m_saving);
    right->addWidget(m_sourceLine);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(right, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_banner);
    all->addWidget(m_topBar);
    all->addLayout(middle, 1);

    m_telling->setSingleShot(true);
    connect(m_telling, &QTimer::timeout, this, &MainWindow::showSourceLine);
    connect(m_topBar, &TopBar::selectionChosen, this, &MainWindow::choose);
    connect(m_topBar, &TopBar::municipalityAsked, this, &MainWindow::openMunicipalityPicker);
    connect(m_topBar, &TopBar::searchAsked, this, &MainWindow::openSearch);
    connect(m_topBar, &TopBar::groupSearchAsked, this, &MainWindow::openGroupSearch);
    connect(m_topBar, &TopBar::municipalitiesAsked, this, &MainWindow::pickMunicipalities);
    connect(m_topBar, &TopBar::ownGroupsAsked, this, &MainWindow::openOwnGroups);
    connect(m_topBar, &TopBar::backAsked, this, &MainWindow::goBack);
    connect(m_topBar, &TopBar::forwardAsked, this, &MainWindow::goForward);
    connect(m_rail, &Rail::roomChosen, this, [this](Room room) {
        Selection next = m_selection;
        next.room = room;
        choose(next);
    });
    connect(m_rail, &Rail::savedViewsAsked, this, &MainWindow::openSavedViews);
    addShortcuts();
    setLook(look);
}

MainWindow::~MainWindow() = default;

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_K), &MainWindow::openSearch);
    add(QKeySequence(Qt::CTRL | Qt::Key_M), &MainWindow::openMunicipalityPicker);
    add(QKeySequence(Qt::CTRL | Qt::Key_D), &MainWindow::saveView);
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), &MainWindow::openSavedViews);
    add(QKeySequence(Qt::ALT | Qt::Key_Left), &MainWindow::goBack);
    add(QKeySequence(Qt::ALT | Qt::Key_Right), &MainWindow::goForward);
    // A choice is undone by going back; where one types, the same keys undo what was typed.
    add(QKeySequence(Qt::CTRL | Qt::Key_Z), &MainWindow::goBack);
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), &MainWindow::goForward);
    for (std::size_t i = 0; i < m_rooms.size() && i < 9; ++i) {
        const auto key = static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i));
        add(QKeySequence(Qt::CTRL | key), [this, room = m_rooms[i]] {
            Selection next = m_selection;
            next.room = room;
            choose(next);
        });
    }
}

void MainWindow::setLook(const Look &look)
{
    m_look = look;
    m_banner->setLook(look);
    m_topBar->setLook(look);
    m_rail->setLook(look);
    m_search->setLook(look);
    m_saving->setLook(look);
    m_sourceLine->setFont(look.sized(11));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, look.colours.secondary);
    m_sourceLine->setPalette(quiet);
    for (const auto &[room, view] : m_views)
        view->setLook(look);
}

void MainWindow::setDataset(const Dataset &dataset, const Selection &selection)
{
    // What is being typed somewhere is taken while its room is still there.
    if (QWidget *typed = focusWidget())
        typed->clearFocus();
    // Rooms, what they prepared, and what an open search finds hold on to the old data set.
    m_search->close();
    for (const auto &[room, view] : m_views)
        delete view;
    m_views.clear();
    m_current = nullptr;
    m_index.reset();
    m_hides.reset();
    m_dataset = &dataset;
    m_banner->setVisible(dataset.provenance().example);
    setOwnGroups(m_ownGroups);
    choose(selection);
}

void MainWindow::remind(Room room, const QString &remark)
{
    m_rail->setRemark(room, remark);
}

RoomView *MainWindow::roomFor(Room room)
{
    const auto found = m_views.find(room);
    if (found != m_views.end())
        return found->second;
    RoomView *view = m_makeRoom(room, m_stack);
    view->setLook(m_look);
    m_stack->addWidget(view);
    m_views.emplace(room, view);
    connect(view, &RoomView::selectionChosen, this, &MainWindow::choose);
    connect(view, &RoomView::sourceLineChanged, this, &MainWindow::showSourceLine);
    connect(view, &RoomView::areaPointedAt, this, [this, view](const AreaId &area) {
        for (const auto &[other, otherView] : m_views) {
            if (otherView != view)
                otherView->highlight(area);
        }
    });
    return view;
}

void MainWindow::choose(const Selection &selection)
{
    Selection next = selection;
    if (std::ranges::find(m_rooms, next.room) == m_rooms.end())
        next.room = m_rooms.front();
    if (m_current != nullptr && next.indicator != m_selection.indicator)
        next = withIndicator(next, next.indicator);
    m_history.visit(next);
    showSelection(next);
}

void MainWindow::showSelection(const Selection &selection)
{
    if (selection.focus != m_selection.focus)
        rememberMunicipality(selection.focus);
    if (m_current != nullptr && selection.room != m_selection.room)
        rememberView(m_selection);
    m_selection = selection;
    m_current = roomFor(selection.room);
    m_current->showSelection(*m_dataset, selection);
    m_stack->setCurrentWidget(m_current);
    m_topBar->showSelection(*m_dataset, selection);
    m_topBar->setHistory(m_history.canGoBack(), m_history.canGoForward());
    m_rail->setRoom(selection.room);
    m_topBar->setExportEnabled(m_canExport != nullptr && m_canExport(selection.room));
    showSourceLine();
    m_settings.lastLink = toLink(selection);
    emit settingsChanged(m_settings);
}

void MainWindow::showSourceLine()
{
    if (m_current == nullptr)
        return;
    m_telling->stop();
    m_sourceLine->setText(m_current->sourceLine());
    m_sourceLine->setToolTip(m_current->sourceLine());
}

void MainWindow::tell(const QString &sentence)
{
    constexpr int longEnough = 6000;
    m_sourceLine->setText(sentence);
    m_sourceLine->setToolTip(sentence);
    m_telling->start(longEnough);
}

void MainWindow::setExports(std::function<Result<RoomExport>(const Selection &)> exporter,
                            bool (*canExport)(Room), ExportSupplies supplies)
{
    supplies.dataset = [this]() -> const Dataset & { return *m_dataset; };
    supplies.content = [this, exporter] { return exporter(m_selection); };
    supplies.exporter = std::move(exporter);
    supplies.strip = m_saving;
    supplies.selection = [this] { return m_selection; };
    supplies.titleOf = [this](const Selection &view) { return viewTitle(*m_dataset, view); };
    supplies.savedViews = [this] {
        std::vector<std::pair<QString, Selection>> views;
        for (const SavedView &saved : std::as_const(m_settings.savedViews)) {
            if (const Result<Selection> view = parseLink(saved.link))
                views.emplace_back(saved.name, *view);
        }
        return views;
    };
    supplies.reportTemplates = [this] {
        std::vector<ReportTemplate> templates;
        for (const SavedReport &saved : std::as_const(m_settings.savedReports)) {
            const auto extent = parseReportExtent(saved.extent.toStdString());
            templates.push_back({saved.name, extent.value_or(ReportExtent::Standard), saved.links});
        }
        return templates;
    };
    supplies.rememberReportTemplates = [this](const std::vector<ReportTemplate> &templates) {
        m_settings.savedReports.clear();
        for (const ReportTemplate &each : templates)
            m_settings.savedReports.append({each.name, QString::fromUtf8(keyOf(each.extent)), each.links});
        emit settingsChanged(m_settings);
    };
    if (!supplies.tell)
        supplies.tell = [this](const QString &sentence) { tell(sentence); };
    m_canExport = canExport;
    m_exports = new ExportMenu(std::move(supplies), this);
    m_topBar->setExportMenu(m_exports);
    addActions(m_exports->actions()); // so that their keys work while the menu is closed
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), this), &QShortcut::activated, this, [this] {
        if (m_canExport(m_selection.room))
            m_exports->popup(m_topBar->mapToGlobal(m_topBar->rect().bottomRight()));
    });
}

bool MainWindow::takesCopying()
{
    if (!m_hides)
        m_hides = hidesBeforeExport(*m_dataset);
    if (!*m_hides)
        return false;
    if (m_canExport == nullptr || !m_canExport(m_selection.room))
        tell(tr("Nothing was copied: own counts of few persons stay in the program."));
    else if (m_exports->copy())
        tell(tr("The whole view was copied, without own counts of few persons: they stay in the program."));
    return true;
}

void MainWindow::rememberMunicipality(const AreaId &area)
{
    const QString code = QString::fromStdString(area.text());
    m_settings.recentMunicipalities.removeAll(code);
    m_settings.recentMunicipalities.prepend(code);
    while (m_settings.recentMunicipalities.size() > mostRecent)
        m_settings.recentMunicipalities.removeLast();
}

void MainWindow::goBack()
{
    if (const auto selection = m_history.back())
        showSelection(fittedTo(*m_dataset, *selection)); // it may be from before another pack was opened
}

void MainWindow::goForward()
{
    if (const auto selection = m_history.forward())
        showSelection(fittedTo(*m_dataset, *selection));
}

void MainWindow::openMunicipalityPicker()
{
    const auto itemOf = [this](AreaIndex index) {
        const Catalogue &catalogue = m_dataset->catalogue();
        const Area &area = catalogue.area(index);
        const AreaGroup *county = catalogue.group(GroupId("county:" + area.county));
        const QString code = QString::fromStdString(area.id.text());
        return SearchItem{area.name, county == nullptr ? code : u"%1 · %2"_s.arg(county->name, code),
                          [this, id = area.id] {
                              Selection next = m_selection;
                              next.focus = id;
                              choose(next);
                          }};
    };
    m_search->open(m_topBar->municipalityButton(), tr("Municipality, code or county"),
                   [this, itemOf](const QString &text) {
                       std::vector<SearchItem> items;
                       const Catalogue &catalogue = m_dataset->catalogue();
                       if (text.isEmpty()) {
                           for (const QString &code : std::as_const(m_settings.recentMunicipalities)) {
                               const AreaIndex area = catalogue.indexOf(AreaId(code.toStdString()));
                               if (area != noArea)
                                   items.push_back(itemOf(area));
                           }
                       }
                       for (const AreaHit &hit : searchAreas(catalogue, text))
                           items.push_back(itemOf(hit.area));
                       return items;
                   });
}

void MainWindow::openSearch()
{
    if (!m_index)
        m_index = std::make_unique<IndicatorIndex>(*m_dataset);
    m_search->open(m_topBar->searchButton(), tr("Indicator, municipality, room, saved view or action"),
                   [this, offered = paletteActions()](const QString &text) {
                       return paletteItems(
                           {.dataset = *m_dataset,
                            .indicators = *m_index,
                            .selection = m_selection,
                            .rooms = m_rooms,
                            .savedViews = m_settings.savedViews,
                            .recentViews = m_settings.recentViews,
                            .actions = offered,
                            .choose = [this](const Selection &next) { choose(fittedTo(*m_dataset, next)); }},
                           text);
                   });
}

std::vector<PaletteAction> MainWindow::paletteActions()
{
    return {
        {tr("Choose municipality"), u"Ctrl+M"_s, [this] { openMunicipalityPicker(); }},
        {tr("Choose municipalities to compare with"), {}, [this] { pickMunicipalities(); }},
        {tr("Choose one of Kolada's groups to compare with"), {}, [this] { openGroupSearch(); }},
        {tr("Own groups …"), {}, [this] { openOwnGroups(); }},
        {tr("Save this view"), u"Ctrl+D"_s, [this] { saveView(); }},
        {tr("Saved views …"), u"Ctrl+Shift+D"_s, [this] { openSavedViews(); }},
        {tr("Copy a link to this view"),
         {},
         [this] { QGuiApplication::clipboard()->setText(toLink(m_selection)); }},
        {tr("Back"), u"Alt+←"_s, [this] { goBack(); }},
        {tr("Forward"), u"Alt+→"_s, [this] { goForward(); }},
        {tr("Undo the last choice"), u"Ctrl+Z"_s, [this] { goBack(); }},
        {tr("Do again what was undone"), u"Ctrl+Shift+Z"_s, [this] { goForward(); }},
    };
}

/// As a browser does: it is kept at once under a name of its own, which the list then lets one change.
void MainWindow::saveView()
{
    m_settings.savedViews.prepend({viewTitle(*m_dataset, m_selection), toLink(m_selection)});
    emit settingsChanged(m_settings);
    showSavedViews(true);
}

void MainWindow::openSavedViews()
{
    showSavedViews(false);
}

void MainWindow::showSavedViews(bool renameFirst)
{
    SavedViewsDialog dialog(m_settings.savedViews, this);
    if (renameFirst)
        dialog.rename(0);
    dialog.exec();
    m_settings.savedViews = dialog.views();
    emit settingsChanged(m_settings);
    if (dialog.opened().isEmpty())
        return;
    if (const Result<Selection> view = parseLink(dialog.opened()))
        choose(fittedTo(*m_dataset, *view));
}

void MainWindow::setOwnGroups(std::vector<OwnGroup> groups)
{
    m_ownGroups = std::move(groups);
    m_topBar->setOwnGroups(ownGroupOptions(m_ownGroups, m_dataset->catalogue()));
}

void MainWindow::openOwnGroups()
{
    showOwnGroups({});
}

void MainWindow::makeOwnGroup(const std::vector<AreaId> &members)
{
    showOwnGroups(members);
}

void MainWindow::showOwnGroups(const std::vector<AreaId> &begun)
{
    const AreaIndex focus = m_dataset->catalogue().indexOf(m_selection.focus);
    OwnGroupsDialog dialog(*m_dataset, focus, m_ownGroups, *m_shapes, m_look, this);
    if (!begun.empty())
        dialog.begin(begun);
    dialog.exec();
    if (dialog.groups() != m_ownGroups) {
        setOwnGroups(dialog.groups());
        emit ownGroupsChanged(m_ownGroups);
    }
    Selection next = m_selection;
    if (!dialog.compared().empty())
        next.group = dialog.compared();
    choose(next);
}

void MainWindow::rememberView(const Selection &left)
{
    const QString link = toLink(left);
    m_settings.recentViews.removeAll(link);
    m_settings.recentViews.prepend(link);
    while (m_settings.recentViews.size() > mostRecent)
        m_settings.recentViews.removeLast();
}

void MainWindow::openGroupSearch()
{
    const AreaIndex focus = m_dataset->catalogue().indexOf(m_selection.focus);
    m_search->open(m_topBar, tr("Group of municipalities"), [this, focus](const QString &text) {
        std::vector<SearchItem> items;
        for (const GroupOption &option : groupOptions(*m_dataset, focus)) {
            if (!plainText(option.name).contains(plainText(text)) || option.name.isEmpty())
                continue;
            items.push_back({option.name, tr("%n municipality/ies", nullptr, option.members),
                             [this, choice = option.choice] {
                                 Selection next = m_selection;
                                 next.group = choice;
                                 choose(next);
                             }});
        }
        return items;
    });
}

void MainWindow::pickMunicipalities()
{
    const AreaIndex focus = m_dataset->catalogue().indexOf(m_selection.focus);
    const auto group = comparisonGroup(*m_dataset, focus, m_selection.group, m_selection.year);
    MunicipalityDialog dialog(m_dataset->catalogue(), group ? group->members : std::vector<AreaIndex>{},
                              this);
    if (dialog.exec() != QDialog::Accepted || dialog.choice().empty())
        return;
    Selection next = m_selection;
    next.group = dialog.choice();
    choose(next);
}

/// What is being saved is given up: nobody is there any more who could see it done.
void MainWindow::closeEvent(QCloseEvent *event)
{
    m_saving->stop();
    QWidget::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rail->setNarrow(width() < TopBar::narrow);
}

void MainWindow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        goBack();
    else if (event->button() == Qt::ForwardButton)
        goForward();
    QWidget::mouseReleaseEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit fileDropped(draggedFile(*event->mimeData()));
}

} // namespace lagesbild
