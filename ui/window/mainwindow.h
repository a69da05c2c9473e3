#pragma once

#include "core/analysis/owngroups.h"
#include "core/analysis/search.h"
#include "core/data/dataset.h"
#include "ui/export/exportmenu.h"
#include "ui/map/mapshapes.h"
#include "ui/settings/settings.h"
#include "ui/shared/copyguard.h"
#include "ui/shared/look.h"
#include "ui/window/commandpalette.h"
#include "ui/window/history.h"

#include <QWidget>

#include <functional>
#include <map>
#include <memory>
#include <optional>

class QLabel;
class QStackedWidget;
class QTimer;

namespace lagesbild
{

class ExampleBanner;
class Rail;
class RoomView;
class SavingStrip;
class SearchPopup;
class TopBar;

/// Makes the view of a room; called when the room is first entered.
using RoomFactory = std::function<RoomView *(Room, QWidget *parent)>;

/// The window: holds the one selection, shows it in every part, and remembers the steps.
class MainWindow : public QWidget, public CopyGuard
{
    Q_OBJECT
public:
    /// @p dataset outlives the window.
    MainWindow(const Dataset &dataset, const Settings &settings, const Look &look, std::vector<Room> rooms,
               RoomFactory makeRoom, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows @p selection and remembers it as a step.
    void choose(const Selection &selection);
    const Selection &selection() const { return m_selection; }
    const Settings &settings() const { return m_settings; }
    void setLook(const Look &look);
    /// Shows @p selection of another data set, which outlives the window or its own replacement; the old one is not
    /// used any more afterwards.
    void setDataset(const Dataset &dataset, const Selection &selection);
    /// A mark beside @p room that says @p remark; none when it is empty.
    void remind(Room room, const QString &remark);
    /// Lets what is shown leave the program; without it there is no export button.
    /// @param canExport which rooms have something to give
    void setExports(std::function<Result<RoomExport>(const Selection &)> exporter, bool (*canExport)(Room),
                    ExportSupplies supplies);
    /// The groups that pickers offer beside the data's; before anything is chosen.
    void setOwnGroups(std::vector<OwnGroup> groups);
    const std::vector<OwnGroup> &ownGroups() const { return m_ownGroups; }
    /// What groups are picked on, beside their list; @p shapes outlives the window. Without, the map is tiles.
    void setMapShapes(MapShapes &shapes) { m_shapes = &shapes; }
    /// The room now shown; never null once something was chosen.
    RoomView *currentRoom() const { return m_current; }

    void openMunicipalityPicker();
    void openSearch();
    void saveView();
    void openSavedViews();
    void openOwnGroups();
    /// The same with a new group of @p members that is to be named.
    void makeOwnGroup(const std::vector<AreaId> &members);
    void goBack();
    void goForward();

    /// Where the data has own counts of few persons, what is shown is copied as it may leave the program, or not at all
    /// from a room without exports.
    bool takesCopying() override;

signals:
    void settingsChanged(const lagesbild::Settings &settings);
    /// By the user, and shall be kept.
    void ownGroupsChanged(const std::vector<lagesbild::OwnGroup> &groups);
    void fileDropped(const QString &file);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void showSelection(const Selection &selection);
    RoomView *roomFor(Room room);
    void addShortcuts();
    void openGroupSearch();
    void pickMunicipalities();
    void showSourceLine();
    void tell(const QString &sentence);
    void rememberMunicipality(const AreaId &area);
    void rememberView(const Selection &left);
    void showSavedViews(bool renameFirst);
    void showOwnGroups(const std::vector<AreaId> &begun);
    std::vector<PaletteAction> paletteActions();

    const Dataset *m_dataset; ///< never null
    Settings m_settings;
    std::vector<OwnGroup> m_ownGroups;
    MapShapes m_tiles{MapShapes::ReadOutlines()};
    MapShapes *m_shapes = &m_tiles; ///< never null
    Look m_look;
    std::vector<Room> m_rooms;
    RoomFactory m_makeRoom;
    History m_history;
    Selection m_selection;
    std::unique_ptr<IndicatorIndex> m_index;
    std::map<Room, RoomView *> m_views;
    RoomView *m_current = nullptr;
    ExampleBanner *m_banner;
    TopBar *m_topBar;
    Rail *m_rail;
    QStackedWidget *m_stack;
    SavingStrip *m_saving;
    QLabel *m_sourceLine;
    SearchPopup *m_search;
    ExportMenu *m_exports = nullptr;
    bool (*m_canExport)(Room) = nullptr;
    std::optional<bool> m_hides; ///< whether figures must not leave the program; empty: nobody asked yet
    QTimer *m_telling;           ///< while it runs, what was done stands in the source line
};

} // namespace lagesbild
