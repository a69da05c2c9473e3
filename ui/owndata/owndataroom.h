#pragma once

#include "core/sources/owndata/ownpack.h"
#include "ui/shared/roomview.h"

#include <functional>
#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;
class QThread;

namespace lagesbild
{

class FigureTable;
class ImportPage;
class OwnListModel;
class RoomSheet;

/// What the room asks of the program around it; a test answers itself.
struct OwnDataSupplies {
    std::function<OwnPackFiles()> files; ///< the pack shown, and where own figures are written
    std::function<void(const QString &pack)> packWritten;          ///< show this pack from now on
    std::function<QString()> askForFile;                           ///< to import; empty: none
    std::function<QString(const QString &suggested)> askForTarget; ///< to save refused rows in; empty: none
    std::function<bool(const QString &title)> mayRemove;           ///< asks before an indicator is taken out
};

/// «Egna uppgifter»: the user's own indicators, and a file of figures on its way to become some.
///
/// The file being looked at is work in progress, not a choice of what is shown: it is no part of the selection.
class OwnDataRoom : public RoomView
{
    Q_OBJECT
public:
    explicit OwnDataRoom(OwnDataSupplies supplies, QWidget *parent = nullptr);
    ~OwnDataRoom() override;

    void showSelection(const Dataset &dataset, const Selection &selection) override;
    void setLook(const Look &look) override;
    QString sourceLine() const override;
    /// Shows @p file before it is imported, as when it is dropped on the room.
    void openFile(const QString &file);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// What a piece of work in the background came to.
    using Work = std::function<Outcome()>;

    void buildList();
    void chooseFile();
    void import();
    void removeChosen();
    void showChosen();
    void start(Work work);
    void finish(const Outcome &outcome, const QString &pack);

    OwnDataSupplies m_supplies;
    const Dataset *m_dataset = nullptr;
    Selection m_selection;
    Look m_look;
    QStackedWidget *m_pages;
    RoomSheet *m_list;
    FigureTable *m_table;
    OwnListModel *m_model;
    ImportPage *m_import;
    QPushButton *m_show = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_trouble = nullptr;
    std::unique_ptr<QThread> m_worker;
};

} // namespace lagesbild
