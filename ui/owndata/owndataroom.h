#pragma once

#include <QString>

#include "core/sources/owndata/ownpack.h"
#include "core/sources/pxweb/pxwebaddress.h"
#include "ui/shared/packrunner.h"
#include "ui/shared/roomview.h"

#include <functional>
#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace lagesbild
{

class DropArea;
class FigureTable;
class ImportPage;
class OwnListModel;
class PxWebDialog;
class RoomSheet;

/// What the room asks of the program around it; a test answers itself.
struct OwnDataSupplies {
    PackRunner *work = nullptr;
    std::function<OwnPackFiles()> files; ///< the pack shown, and where own figures are written
    /// Show this pack, and in it this, from now on; called also when the room is gone.
    std::function<void(const QString &pack, const Selection &next)> show;
    std::function<QString(QWidget *parent)> askForFile; ///< to import; empty: none
    /// To save refused rows in; empty: none.
    std::function<QString(QWidget *parent, const QString &suggested)> askForTarget;
    std::function<bool(QWidget *parent, const QString &title)>
        mayRemove; ///< asks before an indicator is taken out
    /// Of the statistical service that tables are fetched from, and what it is from now on.
    std::function<QString()> address = [] { return QString::fromUtf16(scbAddress); };
    std::function<void(const QString &address)> setAddress = [](const QString &) {};
};

/// «Egna uppgifter»: the user's own indicators, and a file of figures on its way to become some.
///
/// The file being looked at is work in progress, not a choice of what is shown: it is no part of the selection.
class OwnDataRoom : public RoomView
{
    Q_OBJECT
public:
    explicit OwnDataRoom(OwnDataSupplies supplies, QWidget *parent = nullptr);

    void showSelection(const Dataset &dataset, const Selection &selection) override;
    void setLook(const Look &look) override;
    QString sourceLine() const override;
    bool isReady() const override;
    /// Whether a file is being looked at, or imported.
    bool isImporting() const;
    /// Shows @p file before it is imported, as when it is dropped on the window.
    void openFile(const QString &file);

private:
    void buildList();
    void chooseFile();
    void chooseTable();
    void openTable(const PxWebDialog &chosen);
    void closeImport();
    void import();
    void editChosen();
    void removeChosen();
    void undo();
    void startChange(PackRunner::Kind kind, PackWork change, std::function<Selection()> next);
    void showChosen();
    void showList();
    void showWork();

    OwnDataSupplies m_supplies;
    const Dataset *m_dataset = nullptr;
    Selection m_selection;
    Look m_look;
    QStackedWidget *m_pages;
    RoomSheet *m_list;
    QStackedWidget *m_figures; ///< the list, or where a file may be dropped
    FigureTable *m_table;
    DropArea *m_drop;
    OwnListModel *m_model;
    ImportPage *m_import;
    QPushButton *m_open = nullptr;
    QPushButton *m_fetch = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_undo = nullptr;
    QLabel *m_trouble = nullptr;
    QLabel *m_kept = nullptr;
    bool m_waiting = false; ///< for work that this room began
    /// The own figures as they were before the last change, and before the one that is being made; and in which pack.
    std::shared_ptr<const PackContent> m_before;
    std::shared_ptr<const PackContent> m_beforeThis;
    QString m_changed;
};

} // namespace lagesbild
