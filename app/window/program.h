#pragma once

#include "app/window/rooms.h"
#include "core/pack/pack.h"
#include "ui/data/updaterunner.h"
#include "ui/map/mapshapes.h"
#include "ui/shared/packrunner.h"
#include "ui/window/mainwindow.h"

#include <memory>
#include <optional>

class QSettings;

namespace lagesbild
{

/// Opens a pack to be shown (empty: the default one). Malformed for one without any municipality: there is nothing to
/// look at. Errors: those of Pack::open().
Result<OpenedPack> openToShow(const QString &file);

/// The pack that is shown, and where it was read from.
struct ShownPack {
    std::shared_ptr<const Pack> pack;
    std::shared_ptr<const Dataset> dataset; ///< what is being saved holds on to it too
    QString file;                           ///< empty: the example data compiled in
};

/// What stands around the window while it is open: the pack it shows, what is remembered between sessions, and work
/// that goes on whichever room is looked at.
class Program
{
public:
    /// @param store where choices are remembered; null: nowhere
    Program(ShownPack shown, const Settings &settings, QSettings *store, const Look &look);

    MainWindow &window() { return m_window; }
    /// Shows @p selection, or what of it the data has.
    void choose(const Selection &selection);
    /// What could not be read of the user's own at the start; empty: nothing.
    QString trouble() const;
    /// Writes down what is to be remembered.
    void save();

private:
    RoomSupplies roomSupplies();
    DataSupplies dataSupplies();
    OwnDataSupplies ownDataSupplies();
    void connectWindow();
    void connectExports();
    void remindOfAge();
    /// Shows another pack, and in it @p next or else what is chosen. Later, since the room that asks for it goes with
    /// the old pack, and not under an open dialog.
    void showPack(const QString &file, const std::optional<Selection> &next);
    void replacePack(const QString &file, const std::optional<Selection> &next);
    /// What was fetched is shown unless the user has opened something else meanwhile, and not before he is done with
    /// a file of his own.
    void showFetched();
    void takeFile(const QString &file);
    void takeSettings(const Settings &changed);
    void keepGroups(const std::vector<OwnGroup> &groups);

    ShownPack m_shown;
    Settings m_settings;
    QSettings *m_store;
    Result<std::vector<OwnGroup>> m_readGroups;
    UpdateRunner m_updates;
    PackRunner m_work;
    MapShapes m_shapes; ///< for exports and own groups; the map room has its own
    MainWindow m_window;
};

} // namespace lagesbild
