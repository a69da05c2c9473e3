#include "ui/window/mainwindow.h"

#include "tests/support/qtprinting.h"
#include "tests/support/smalldata.h"
#include "ui/shared/figuretable.h"
#include "ui/shared/roomview.h"
#include "ui/window/municipalitydialog.h"
#include "ui/window/owngroupsdialog.h"
#include "ui/window/savedviewsdialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QUrl>

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// A room that only remembers what it was shown.
class RememberingRoom : public RoomView
{
public:
    using RoomView::RoomView;
    void showSelection(const Dataset &, const Selection &selection) override { shown = selection; }
    void setLook(const Look &) override {}
    QString sourceLine() const override { return u"Källa: prov"_s; }
    Selection shown;
};

class MainWindowTest : public testing::Test
{
protected:
    MainWindowTest()
    {
        SmallData data;
        data.add("N1", Unit::Percent, Direction::HighIsBetter).title = u"Flyktingar i arbete, andel (%)"_s;
        for (int year = 2017; year <= 2022; ++year)
            data.fill("N1", year, 30, 1);
        m_dataset = data.dataset();
        m_window = std::make_unique<MainWindow>(
            *m_dataset, Settings(), makeLook(Theme::Light), std::vector{Room::Overview, Room::Trend},
            [](Room, QWidget *parent) { return new RememberingRoom(parent); });
        Selection selection;
        selection.focus = AreaId(SmallData::code(0));
        selection.group = "county";
        m_window->choose(selection);
        m_window->show();
    }

    template <class Widget>
    Widget *child(const QString &name) const
    {
        auto *found = m_window->findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    QString municipality() const { return child<QToolButton>(u"municipalityButton"_s)->text(); }

    /// Shortcuts reach the active window only, and a popup that closes leaves none.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QApplication::setActiveWindow(m_window.get());
        QTest::keyClick(m_window.get(), key, modifiers);
    }

    /// Types into the open search and presses Enter.
    void search(const QString &text)
    {
        auto *field = child<QLineEdit>(u"searchField"_s);
        // QTest::keyClicks knows no letters beyond ASCII.
        for (const QChar letter : text) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, letter);
            QApplication::sendEvent(field, &press);
        }
        QTest::keyClick(field, Qt::Key_Return);
    }

    std::unique_ptr<Dataset> m_dataset;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_F(MainWindowTest, ShowsTheMunicipalityFirst)
{
    EXPECT_EQ(municipality(), u"Östra"_s);
    EXPECT_EQ(child<QLabel>(u"sourceLine"_s)->text(), u"Källa: prov"_s);
    EXPECT_EQ(child<QLabel>(u"sourceLine"_s)->textFormat(), Qt::PlainText) << "it tells names of files too";
}

TEST_F(MainWindowTest, FindsAMunicipalityAsOneTypes)
{
    QTest::mouseClick(child<QToolButton>(u"municipalityButton"_s), Qt::LeftButton);
    search(u"äng"_s);
    EXPECT_EQ(municipality(), u"Ängen"_s);
    press(Qt::Key_M, Qt::ControlModifier);
    search(u"1002"_s);
    EXPECT_EQ(municipality(), u"Ale"_s);
}

TEST_F(MainWindowTest, OffersTheLastMunicipalitiesFirst)
{
    m_window->openMunicipalityPicker();
    search(u"borg"_s);
    m_window->openMunicipalityPicker();
    const auto *list = child<QListView>(u"searchList"_s);
    EXPECT_EQ(list->model()->index(0, 0).data().toString(), u"Borg"_s);
    EXPECT_EQ(list->model()->index(1, 0).data().toString(), u"Östra"_s);
    EXPECT_EQ(m_window->settings().recentMunicipalities.size(), 2);
}

TEST_F(MainWindowTest, SearchFindsIndicatorsAndRooms)
{
    press(Qt::Key_K, Qt::ControlModifier);
    search(u"flykting arbete"_s);
    EXPECT_EQ(m_window->selection().indicator, IndicatorId("N1"));
    EXPECT_EQ(m_window->selection().room, Room::Trend)
        << "an indicator from the overview opens its development";
    m_window->openSearch();
    search(u"overv"_s);
    EXPECT_EQ(m_window->selection().room, Room::Overview);
}

TEST_F(MainWindowTest, ShowsAnotherIndicatorByItsValuesNotByTheModelsDeviations)
{
    Selection next = m_window->selection();
    next.map.layer = MapLayer::Deviation;
    next.indicator = IndicatorId("N00700");
    m_window->choose(next);
    EXPECT_EQ(m_window->selection().map.layer, MapLayer::Deviation) << "the model's own response";
    next.year = Year{2020};
    m_window->choose(next);
    EXPECT_EQ(m_window->selection().map.layer, MapLayer::Deviation);
    next.indicator = IndicatorId("N1");
    m_window->choose(next);
    EXPECT_EQ(m_window->selection().map.layer, MapLayer::Values);
}

TEST_F(MainWindowTest, StepsBackOverEverythingThatWasChosen)
{
    Selection other = m_window->selection();
    other.focus = AreaId(SmallData::code(2));
    m_window->choose(other);
    other.room = Room::Trend;
    m_window->choose(other);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(m_window->selection().room, Room::Overview);
    EXPECT_EQ(municipality(), u"Åby"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(municipality(), u"Östra"_s);
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(municipality(), u"Åby"_s);
}

TEST_F(MainWindowTest, UndoesAndDoesAgainWhatWasChosen)
{
    Selection other = m_window->selection();
    other.focus = AreaId(SmallData::code(2));
    m_window->choose(other);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(municipality(), u"Östra"_s);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(municipality(), u"Åby"_s);
}

TEST_F(MainWindowTest, PickersChangeTheSelection)
{
    auto *year = child<QComboBox>(u"yearPicker"_s);
    EXPECT_EQ(year->currentText(), u"latest"_s);
    year->setFocus();
    QTest::keyClick(year, Qt::Key_Down);
    EXPECT_EQ(m_window->selection().year, Year{2022});
    auto *gender = child<QComboBox>(u"genderPicker"_s);
    QTest::keyClick(gender, Qt::Key_Down);
    EXPECT_EQ(m_window->selection().gender, Gender::Women);
    QTest::keyClick(gender, Qt::Key_End);
    EXPECT_TRUE(m_window->selection().trend.byGender);
    EXPECT_EQ(m_window->selection().gender, Gender::Total);
    auto *group = child<QComboBox>(u"groupPicker"_s);
    EXPECT_EQ(group->currentText(), u"Tio län (6)"_s);
    QTest::keyClick(group, Qt::Key_Down);
    EXPECT_EQ(m_window->selection().group, "skr2023");
}

TEST_F(MainWindowTest, MunicipalitiesCanBePickedOneByOne)
{
    QTimer::singleShot(0, m_window.get(), [] {
        auto *dialog = qobject_cast<MunicipalityDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        auto *list = dialog->findChild<QListWidget *>(u"municipalityList"_s);
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(row < 2 ? Qt::Checked : Qt::Unchecked);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"okButton"_s), Qt::LeftButton);
    });
    auto *group = child<QComboBox>(u"groupPicker"_s);
    emit group->activated(group->count() - 1);
    EXPECT_EQ(m_window->selection().group, "1002,1005") << "Ale and Borg";
    EXPECT_EQ(group->currentText(), u"Own choice (2)"_s);
}

TEST_F(MainWindowTest, RemembersTheSessionAsALink)
{
    EXPECT_EQ(m_window->settings().lastLink, u"lagesbild:overview?municipality=1001&group=county"_s);
}

TEST_F(MainWindowTest, ARoomItLacksGivesWayToTheFirst)
{
    Selection selection = m_window->selection();
    selection.room = Room::Meeting;
    m_window->choose(selection);
    EXPECT_EQ(m_window->selection().room, Room::Overview);
}

TEST_F(MainWindowTest, RailFoldsToSignsInANarrowWindow)
{
    auto *button = child<QAbstractButton>(u"room-overview"_s);
    m_window->resize(1440, 800);
    QTest::qWait(0);
    EXPECT_GT(button->width(), 150);
    m_window->resize(950, 700);
    QTest::qWait(0);
    EXPECT_LT(button->width(), 60);
    EXPECT_EQ(button->accessibleName(), u"Overview"_s);
}

TEST_F(MainWindowTest, MarksARoomThatAsksForAttention)
{
    auto *button = child<QAbstractButton>(u"room-overview"_s);
    const QImage plain = button->grab().toImage();
    m_window->remind(Room::Overview, u"Something has grown old."_s);
    EXPECT_TRUE(button->toolTip().contains(u"Something has grown old."_s));
    EXPECT_EQ(button->accessibleDescription(), u"Something has grown old."_s);
    EXPECT_NE(button->grab().toImage(), plain);
    m_window->remind(Room::Overview, {});
    EXPECT_EQ(button->toolTip(), u"Overview"_s);
    EXPECT_EQ(button->grab().toImage(), plain);
}

TEST_F(MainWindowTest, LetsOutWhatIsShownWhereThereIsSomething)
{
    auto *button = child<QToolButton>(u"exportButton"_s);
    EXPECT_FALSE(button->isVisible()) << "nothing can leave yet";
    QStringList told;
    Selection asked;
    std::unique_ptr<QMimeData> copied;
    ExportSupplies supplies;
    supplies.copy = [&](std::unique_ptr<QMimeData> data) { copied = std::move(data); };
    m_window->setExports(
        [&](const Selection &selection) -> Result<RoomExport> {
            asked = selection;
            RoomExport content;
            content.page.title = u"Titel"_s;
            content.picture = {u"Titel"_s, {}, QSizeF(10, 10), [](QPainter &) {}};
            return content;
        },
        [](Room room) { return room == Room::Trend; }, std::move(supplies));
    m_window->choose(m_window->selection());
    EXPECT_TRUE(button->isVisible());
    EXPECT_FALSE(button->isEnabled());
    Selection next = m_window->selection();
    next.room = Room::Trend;
    m_window->choose(next);
    EXPECT_TRUE(button->isEnabled());
    ASSERT_NE(button->menu(), nullptr);

    child<QMenu>(u"exportMenu"_s)->findChild<QAction *>(u"exportCopy"_s)->trigger();
    ASSERT_NE(copied, nullptr);
    EXPECT_EQ(asked, m_window->selection());
    EXPECT_NE(child<QLabel>(u"sourceLine"_s)->text(), u"Källa: prov"_s) << "it says that it is done";
    m_window->choose(m_window->selection());
    EXPECT_EQ(child<QLabel>(u"sourceLine"_s)->text(), u"Källa: prov"_s);
}

TEST_F(MainWindowTest, CopiesFromTablesWhatMayLeaveTheProgram)
{
    QStandardItemModel figures(1, 1);
    figures.setItem(0, 0, new QStandardItem(u"3"_s));
    figures.setHorizontalHeaderLabels({u"Antal"_s});
    const auto copyCells = [&] {
        FigureTable table(m_window->currentRoom());
        table.setModel(&figures);
        table.show();
        QGuiApplication::clipboard()->setText(u"before"_s);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        return QGuiApplication::clipboard()->text();
    };
    EXPECT_EQ(copyCells(), u"Antal\n3\n"_s) << "nothing to hide in this data";

    SmallData data;
    data.add("EGEN_0001", Unit::Count);
    data.fill("EGEN_0001", 2022, 3, 10);
    const auto few = data.dataset();
    m_window->setDataset(*few, m_window->selection());
    EXPECT_EQ(copyCells(), u"before"_s) << "nothing can leave yet";
    EXPECT_EQ(child<QLabel>(u"sourceLine"_s)->text(),
              u"Nothing was copied: own counts of few persons stay in the program."_s);

    std::unique_ptr<QMimeData> copied;
    ExportSupplies supplies;
    supplies.copy = [&](std::unique_ptr<QMimeData> mime) { copied = std::move(mime); };
    m_window->setExports(
        [](const Selection &) -> Result<RoomExport> {
            RoomExport content;
            content.page.title = u"Titel"_s;
            content.picture = {u"Titel"_s, {}, QSizeF(10, 10), [](QPainter &) {}};
            return content;
        },
        [](Room room) { return room == Room::Trend; }, std::move(supplies));
    EXPECT_EQ(copyCells(), u"before"_s) << "not from a room without exports";
    EXPECT_EQ(copied, nullptr);
    Selection next = m_window->selection();
    next.room = Room::Trend;
    m_window->choose(next);
    EXPECT_EQ(copyCells(), u"before"_s);
    ASSERT_NE(copied, nullptr);
    EXPECT_TRUE(copied->text().contains(u"Titel"_s)) << "what the room gives";
    EXPECT_TRUE(child<QLabel>(u"sourceLine"_s)->text().startsWith(u"The whole view was copied"_s));
    m_window->setDataset(*m_dataset, m_window->selection());
}

TEST_F(MainWindowTest, KeepsAViewUnderANameAndOpensItAgain)
{
    Selection trend = m_window->selection();
    trend.room = Room::Trend;
    trend.year = Year{2019};
    m_window->choose(trend);
    QTimer::singleShot(0, m_window.get(), [] {
        auto *dialog = qobject_cast<SavedViewsDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        dialog->findChild<QListWidget *>(u"savedViews"_s)->item(0)->setText(u"Till nämnden"_s);
        dialog->accept();
    });
    press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_EQ(m_window->settings().savedViews.size(), 1);
    EXPECT_EQ(m_window->settings().savedViews.first(),
              (SavedView{u"Till nämnden"_s, u"lagesbild:trend?municipality=1001&year=2019&group=county"_s}));
    Selection other = m_window->selection();
    other.room = Room::Overview;
    other.year = std::nullopt;
    m_window->choose(other);
    m_window->openSearch();
    search(u"nämnd"_s);
    EXPECT_TRUE(m_window->selection() == trend);
}

TEST_F(MainWindowTest, RemembersTheViewsThatWereLeft)
{
    Selection trend = m_window->selection();
    trend.room = Room::Trend;
    m_window->choose(trend);
    EXPECT_EQ(m_window->settings().recentViews,
              QStringList{u"lagesbild:overview?municipality=1001&group=county"_s});
}

TEST_F(MainWindowTest, OwnGroupsAreMadeComparedWithAndKept)
{
    const QSignalSpy kept(m_window.get(), &MainWindow::ownGroupsChanged);
    QTimer::singleShot(0, m_window.get(), [] {
        auto *dialog = qobject_cast<OwnGroupsDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"newGroup"_s), Qt::LeftButton);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"groupName"_s), u"Grannar"_s);
        dialog->findChild<QListWidget *>(u"municipalityList"_s)->item(0)->setCheckState(Qt::Checked);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"compareGroup"_s), Qt::LeftButton);
    });
    auto *group = child<QComboBox>(u"groupPicker"_s);
    emit group->activated(group->count() - 2);
    EXPECT_EQ(kept.count(), 1);
    EXPECT_EQ(m_window->selection().group, "saved:Grannar:1002");
    EXPECT_EQ(group->currentText(), u"Grannar (1)"_s);
}

TEST_F(MainWindowTest, AnOwnGroupBeginsWithThoseHandedIn)
{
    const QSignalSpy kept(m_window.get(), &MainWindow::ownGroupsChanged);
    QTimer::singleShot(0, m_window.get(), [] {
        auto *dialog = qobject_cast<OwnGroupsDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"groupName"_s), u"Kartans"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"closeGroups"_s), Qt::LeftButton);
    });
    m_window->makeOwnGroup({AreaId("1003"), AreaId("1001")});
    EXPECT_EQ(kept.count(), 1);
    EXPECT_EQ(m_window->ownGroups(),
              (std::vector<OwnGroup>{{u"Kartans"_s, {AreaId("1003"), AreaId("1001")}}}));
    EXPECT_EQ(m_window->selection().group, "county") << "it is kept, not compared with";
}

TEST_F(MainWindowTest, ShowsAnotherDataSetAsAStep)
{
    SmallData data;
    data.add("N2", Unit::Count);
    data.fill("N2", 2022, 5, 1);
    const auto other = data.dataset();
    Selection next = m_window->selection();
    next.indicator = IndicatorId("N1");
    m_window->choose(next);
    next.room = Room::Trend;
    next.indicator = IndicatorId("N2");
    m_window->setDataset(*other, next);
    EXPECT_EQ(static_cast<RememberingRoom *>(m_window->currentRoom())->shown, next);
    m_window->goBack();
    EXPECT_EQ(m_window->selection().room, Room::Overview);
    EXPECT_TRUE(m_window->selection().indicator.isEmpty()) << "the new data has no such indicator";
    m_window->setDataset(*m_dataset, m_window->selection());
}

TEST_F(MainWindowTest, TakesOneDroppedFile)
{
    const QSignalSpy dropped(m_window.get(), &MainWindow::fileDropped);
    const auto drop = [this](const QList<QUrl> &urls) {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &event);
        return true;
    };
    EXPECT_FALSE(drop({}));
    EXPECT_FALSE(drop({QUrl(u"https://example.org/a.csv"_s)})) << "only what lies on this computer";
    EXPECT_FALSE(drop({QUrl::fromLocalFile(u"/a.csv"_s), QUrl::fromLocalFile(u"/b.csv"_s)}));
    EXPECT_TRUE(drop({QUrl::fromLocalFile(u"/hem/enkät.csv"_s)}));
    ASSERT_EQ(dropped.size(), 1);
    EXPECT_EQ(dropped[0][0].toString(), u"/hem/enkät.csv"_s);
}

} // namespace lagesbild
