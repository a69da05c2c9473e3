#include "ui/owndata/owndataroom.h"

#include "core/data/ownindicator.h"
#include "core/pack/pack.h"
#include "core/pack/packwriter.h"
#include "tests/support/pxwebstandin.h"
#include "tests/support/qtprinting.h"
#include "tests/support/smalldata.h"
#include "ui/owndata/indicatorform.h"
#include "ui/owndata/previewmodel.h"
#include "ui/owndata/pxwebdialog.h"
#include "ui/shared/figuretable.h"
#include "ui/shared/packrunner.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLockFile>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// A pack of ten municipalities, a room that shows it, and files to import.
class OwnDataRoomTest : public testing::Test
{
protected:
    OwnDataRoomTest()
    {
        SmallData made;
        made.add("N1", Unit::Count);
        made.fill("N1", 2020, 100, 1);
        const auto small = made.dataset();
        PackContent content{.catalogue = small->catalogue(), .provenance = small->provenance()};
        content.cubes.emplace(CubeKey{IndicatorId("N1"), Gender::Total},
                              small->cube(IndicatorId("N1"), Gender::Total));
        pack = folder.filePath(u"kommunens.lagesbild"_s);
        EXPECT_TRUE(writePack(content, pack, keepGoing));
        reload();
        room.setLook(makeLook(Theme::Light));
        room.resize(1200, 800);
        room.show();
        QApplication::setActiveWindow(&room);
    }

    void reload()
    {
        auto opened = openPack(pack);
        ASSERT_TRUE(opened) << opened.error().detail;
        room.showSelection(**opened, selection);
        data = std::move(*opened);
    }

    OwnDataSupplies supplies()
    {
        OwnDataSupplies given;
        given.work = &work;
        given.files = [this] { return OwnPackFiles{pack, pack}; };
        given.show = [this](const QString &file, const Selection &next) {
            written << file;
            selection = next;
            reload();
        };
        given.askForTarget = [this](QWidget *, const QString &suggested) {
            return folder.filePath(suggested);
        };
        given.askForFile = [this](QWidget *) { return fileToOpen; };
        given.mayRemove = [this](QWidget *, const QString &) { return mayRemove; };
        given.address = [this] { return address; };
        given.setAddress = [this](const QString &chosen) { address = chosen; };
        return given;
    }

    void open(const QByteArray &content)
    {
        QFile file(folder.filePath(u"enkät.csv"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        room.openFile(file.fileName());
        settle();
    }
    /// Until the file has been read and its rows tried.
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return room.isReady(); }, 20000));
    }

    template <class T>
    T *part(const QString &name)
    {
        T *found = room.findChild<T *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    QString header(int column)
    {
        return part<FigureTable>(u"preview"_s)
            ->model()
            ->headerData(column, Qt::Horizontal, Qt::DisplayRole)
            .toString()
            .section(u'\n', 0, 0)
            .remove(u" ▾"_s);
    }
    bool importAndWait()
    {
        const qsizetype before = written.size();
        part<QPushButton>(u"import"_s)->click();
        return QTest::qWaitFor([&] { return written.size() > before; }, 20000);
    }

    QTemporaryDir folder;
    QString pack;
    std::unique_ptr<Dataset> data;
    QStringList written;
    QString fileToOpen;
    bool mayRemove = true;
    QString address;
    Selection selection;
    PackRunner work;
    OwnDataRoom room{supplies()};
};

const QByteArray survey = "Kommun;År;Andel nöjda (%)\n1001;2020;61,5\n1002;2020;70\nAtlantis;2020;1\n";

} // namespace

TEST_F(OwnDataRoomTest, BeginsWithAPlaceForAFileAndOneThingToDo)
{
    EXPECT_TRUE(part<QWidget>(u"dropArea"_s)->isVisible());
    EXPECT_FALSE(part<FigureTable>(u"ownIndicators"_s)->isVisible());
    EXPECT_TRUE(part<QPushButton>(u"removeIndicator"_s)->isHidden());
    fileToOpen = folder.filePath(u"budget.csv"_s);
    QFile file(fileToOpen);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(survey);
    file.close();
    part<QPushButton>(u"openFirstFile"_s)->click();
    settle();
    EXPECT_TRUE(room.isImporting());
    ASSERT_TRUE(importAndWait());
    EXPECT_FALSE(part<QWidget>(u"dropArea"_s)->isVisible());
    EXPECT_FALSE(part<QPushButton>(u"openFile"_s)->isHidden());
}

TEST_F(OwnDataRoomTest, ShowsWhatAFileIsTakenForAndWhatCantBeTaken)
{
    open(survey);
    EXPECT_EQ(header(0), u"Municipality"_s);
    EXPECT_EQ(header(1), u"Year"_s);
    EXPECT_EQ(header(2), u"Value"_s);
    auto *refused = part<FigureTable>(u"refused"_s);
    ASSERT_EQ(refused->model()->rowCount(), 1);
    EXPECT_EQ(refused->model()->index(0, RefusedModel::ReasonColumn).data().toString(),
              u"no known municipality or region"_s);
    EXPECT_EQ(refused->model()->index(0, RefusedModel::TextColumn).data().toString(), u"Atlantis"_s);
    EXPECT_TRUE(part<QPushButton>(u"import"_s)->isEnabled());
    const QAbstractItemModelTester preview(part<FigureTable>(u"preview"_s)->model(),
                                           QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester rows(refused->model(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
}

TEST_F(OwnDataRoomTest, AColumnIsCorrectedByItsHeading)
{
    open(survey);
    auto *preview = part<FigureTable>(u"preview"_s);
    emit preview->horizontalHeader()->sectionClicked(2);
    auto *menu = part<QMenu>(u"roles"_s);
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions().size(), 7);
    menu->actions().last()->trigger();
    menu->close();
    settle();
    EXPECT_EQ(header(2), u"Not used"_s);
    EXPECT_FALSE(part<QPushButton>(u"import"_s)->isEnabled()) << "nothing is left to import";
}

TEST_F(OwnDataRoomTest, HeadingsOfThePreviewHaveRoom)
{
    const QByteArray endless = QByteArray("Andel ").repeated(30);
    open("Kommun;År;" + endless + "\n1001;2020;61,5\n1002;2020;70\n");
    QHeaderView *columns = part<FigureTable>(u"preview"_s)->horizontalHeader();
    EXPECT_LT(columns->sectionSize(2), columns->sectionSizeHint(2)) << "one column does not fill the room";
    EXPECT_LT(columns->sectionSize(2), 400);
    emit columns->sectionClicked(0);
    auto *menu = part<QMenu>(u"roles"_s);
    ASSERT_NE(menu, nullptr);
    menu->actions().at(5)->trigger();
    menu->close();
    settle();
    EXPECT_EQ(header(0), u"Divides the indicator"_s);
    EXPECT_GE(columns->sectionSize(0), columns->sectionSizeHint(0)) << "the longest of what a column may be";
}

TEST_F(OwnDataRoomTest, ImportsWithWhatIsSaidOfTheIndicator)
{
    open(survey);
    auto *title = part<QLineEdit>(u"indicatorTitle"_s);
    title->selectAll();
    // QTest::keyClicks knows no letters beyond ASCII.
    for (const QChar letter : u"Nöjda med bemötandet"_s) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, letter);
        QApplication::sendEvent(title, &press);
    }
    ASSERT_TRUE(importAndWait());
    EXPECT_EQ(written.last(), pack);
    const Indicator *own = data->catalogue().indicator(IndicatorId("EGEN_0001"));
    ASSERT_NE(own, nullptr);
    EXPECT_EQ(own->title, u"Nöjda med bemötandet"_s);
    EXPECT_EQ(own->unit, Unit::Percent);
    auto *list = part<FigureTable>(u"ownIndicators"_s);
    ASSERT_EQ(list->model()->rowCount(), 1);
    EXPECT_EQ(list->model()->index(0, 0).data().toString(), u"Nöjda med bemötandet"_s);
    EXPECT_EQ(selection.room, Room::Trend) << "one indicator's development is shown";
    EXPECT_EQ(selection.indicator, IndicatorId("EGEN_0001"));
    EXPECT_EQ(selection.collection, CollectionId("own"));

    QSignalSpy chosen(&room, &RoomView::selectionChosen);
    part<QPushButton>(u"showIndicator"_s)->click();
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].value<Selection>().indicator, IndicatorId("EGEN_0001"));
    EXPECT_EQ(chosen[0][0].value<Selection>().room, Room::Trend);
}

TEST_F(OwnDataRoomTest, RemovesOnlyWhenMeant)
{
    open(survey);
    ASSERT_TRUE(importAndWait());
    mayRemove = false;
    part<QPushButton>(u"removeIndicator"_s)->click();
    EXPECT_EQ(written.size(), 1);
    mayRemove = true;
    part<QPushButton>(u"removeIndicator"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return written.size() == 2; }, 20000));
    EXPECT_EQ(data->catalogue().indicator(IndicatorId("EGEN_0001")), nullptr);
}

TEST_F(OwnDataRoomTest, AnIndicatorIsChangedWithoutItsFile)
{
    open(survey);
    ASSERT_TRUE(importAndWait());
    part<QPushButton>(u"editIndicator"_s)->click();
    auto *dialog = part<QDialog>(u"indicatorDialog"_s);
    ASSERT_NE(dialog, nullptr);
    auto *title = dialog->findChild<QLineEdit *>(u"indicatorTitle"_s);
    ASSERT_NE(title, nullptr);
    EXPECT_EQ(title->text(), u"Andel nöjda (%)"_s);
    title->selectAll();
    QTest::keyClicks(title, u"Satisfied"_s);
    dialog->findChild<QPushButton *>(u"saveIndicator"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return written.size() == 2; }, 20000));
    const Indicator *own = data->catalogue().indicator(IndicatorId("EGEN_0001"));
    ASSERT_NE(own, nullptr);
    EXPECT_EQ(own->title, u"Satisfied"_s);
    EXPECT_EQ(own->unit, Unit::Percent);
    EXPECT_EQ(data->cube(own->id, Gender::Total).value(Year{2020}, 0), 61.5) << "the figures stay";
}

TEST_F(OwnDataRoomTest, TheLastChangeIsUndone)
{
    open(survey);
    EXPECT_TRUE(part<QPushButton>(u"undoChange"_s)->isHidden()) << "nothing has been changed";
    const Year first = data->cube(IndicatorId("N1"), Gender::Total).firstYear();
    ASSERT_TRUE(importAndWait());
    part<QPushButton>(u"removeIndicator"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return written.size() == 2; }, 20000));
    ASSERT_EQ(data->catalogue().indicator(IndicatorId("EGEN_0001")), nullptr);
    auto *undo = part<QPushButton>(u"undoChange"_s);
    ASSERT_FALSE(undo->isHidden());
    undo->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return written.size() == 3; }, 20000));
    ASSERT_NE(data->catalogue().indicator(IndicatorId("EGEN_0001")), nullptr);
    EXPECT_EQ(data->cube(IndicatorId("EGEN_0001"), Gender::Total).value(Year{2020}, 0), 61.5);
    EXPECT_EQ(data->cube(IndicatorId("N1"), Gender::Total).firstYear(), first) << "what is not own stays";
    undo->click(); // and the undoing too
    ASSERT_TRUE(QTest::qWaitFor([this] { return written.size() == 4; }, 20000));
    EXPECT_EQ(data->catalogue().indicator(IndicatorId("EGEN_0001")), nullptr);
}

TEST_F(OwnDataRoomTest, AMunicipalityAndYearCanBeGivenForAllRows)
{
    open("Mått;Antal\na;5\nb;6\n");
    EXPECT_FALSE(part<QPushButton>(u"import"_s)->isEnabled());
    auto *area = part<QLineEdit>(u"areaOfAll"_s);
    auto *year = part<QLineEdit>(u"yearOfAll"_s);
    QTest::keyClicks(area, u"1002"_s);
    QTest::keyClick(area, Qt::Key_Return);
    QTest::keyClicks(year, u"2024"_s);
    QTest::keyClick(year, Qt::Key_Return);
    settle();
    ASSERT_TRUE(part<QPushButton>(u"import"_s)->isEnabled());
    ASSERT_TRUE(importAndWait());
    EXPECT_EQ(data->cube(IndicatorId("EGEN_0001"), Gender::Total).firstYear(), Year{2024});
}

TEST_F(OwnDataRoomTest, AsksWhatBecomesOfSeveralRows)
{
    open(survey);
    EXPECT_TRUE(part<QComboBox>(u"repeated"_s)->isHidden()) << "no municipality has several";
    open("Kommun;År;Betyg\n1001;2020;10\n1001;2020;20\n1002;2020;15\n");
    auto *repeated = part<QComboBox>(u"repeated"_s);
    EXPECT_FALSE(repeated->isHidden());
    EXPECT_TRUE(part<QComboBox>(u"months"_s)->isHidden());
    repeated->setCurrentIndex(2);
    emit repeated->activated(2);
    settle();
    EXPECT_FALSE(part<QComboBox>(u"weight"_s)->isHidden());
    ASSERT_TRUE(importAndWait());
    const Cube &cube = data->cube(IndicatorId("EGEN_0001"), Gender::Total);
    EXPECT_EQ(cube.value(Year{2020}, data->catalogue().indexOf(AreaId("1001"))), 15.0);
}

TEST_F(OwnDataRoomTest, AsksWhatBecomesOfMonths)
{
    QByteArray months = "Kommun;Månad;Betyg\n";
    for (int month = 1; month <= 12; ++month)
        months += "1001;2024M" + QByteArray::number(month).rightJustified(2, '0') + ';' +
                  QByteArray::number(month) + '\n';
    open(months);
    auto *choice = part<QComboBox>(u"months"_s);
    EXPECT_FALSE(choice->isHidden());
    EXPECT_FALSE(part<QPushButton>(u"import"_s)->isEnabled());
    choice->setCurrentIndex(3);
    emit choice->activated(3);
    settle();
    ASSERT_TRUE(importAndWait());
    const Cube &cube = data->cube(IndicatorId("EGEN_0001"), Gender::Total);
    EXPECT_EQ(cube.value(Year{2024}, data->catalogue().indexOf(AreaId("1001"))), 12.0);
}

TEST_F(OwnDataRoomTest, SavesTheRefusedRowsForExcel)
{
    open(survey);
    part<QPushButton>(u"saveRefused"_s)->click();
    QFile saved(folder.filePath(u"enkät-refused.csv"_s));
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    const QByteArray bytes = saved.readAll();
    EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF"));
    EXPECT_TRUE(bytes.contains("4;\"no known municipality or region\";\"Atlantis\""));
}

TEST_F(OwnDataRoomTest, SeveralIndicatorsAreShownInTheOverview)
{
    open("Kommun;År;Andel nöjda (%);Andel trygga (%)\n1001;2020;61,5;70\n1002;2020;70;71\n");
    ASSERT_TRUE(importAndWait());
    EXPECT_EQ(selection.room, Room::Overview);
    EXPECT_EQ(selection.collection, CollectionId("own"));
    EXPECT_EQ(part<FigureTable>(u"ownIndicators"_s)->model()->rowCount(), 2);
}

TEST_F(OwnDataRoomTest, AnIndicatorThatIsNotWantedIsNotImported)
{
    open("Kommun;År;Andel nöjda (%);Andel trygga (%)\n1001;2020;61,5;70\n1002;2020;70;71\n");
    auto *take = part<QCheckBox>(u"takeIndicator"_s);
    auto *choice = part<QComboBox>(u"indicatorChoice"_s);
    take->click();
    EXPECT_TRUE(part<QPushButton>(u"import"_s)->isEnabled()) << "the other is wanted";
    choice->setCurrentIndex(1);
    emit choice->activated(1);
    take->click();
    EXPECT_FALSE(part<QPushButton>(u"import"_s)->isEnabled());
    take->click();
    ASSERT_TRUE(importAndWait());
    const Indicator *own = data->catalogue().indicator(IndicatorId("EGEN_0001"));
    ASSERT_NE(own, nullptr);
    EXPECT_TRUE(own->title.contains(u"trygga"_s)) << own->title.toStdString();
    EXPECT_EQ(data->catalogue().indicator(IndicatorId("EGEN_0002")), nullptr);
}

TEST_F(OwnDataRoomTest, SaysThatThePackIsBeingChangedAndKeepsTheFileOpen)
{
    open(survey);
    {
        QLockFile other(pack + u".lock"_s);
        ASSERT_TRUE(other.lock());
        part<QPushButton>(u"import"_s)->click();
        ASSERT_TRUE(QTest::qWaitFor([this] { return !work.isRunning(); }, 20000));
        EXPECT_EQ(work.state(), PackRunner::State::Failed);
        EXPECT_TRUE(part<QLabel>(u"trouble"_s)->text().contains(u"is being changed by another program"_s));
        EXPECT_TRUE(part<QPushButton>(u"import"_s)->isVisible());
    }
    ASSERT_TRUE(importAndWait()) << "the same file, once the other is done";
}

TEST_F(OwnDataRoomTest, GoesOnImportingWhenTheRoomIsGone)
{
    QStringList shown;
    auto other = std::make_unique<OwnDataRoom>([&] {
        OwnDataSupplies given = supplies();
        given.show = [&](const QString &file, const Selection &) { shown << file; };
        return given;
    }());
    other->setLook(makeLook(Theme::Light));
    other->showSelection(*data, selection);
    QFile file(folder.filePath(u"enkät.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(survey);
    file.close();
    other->openFile(file.fileName());
    ASSERT_TRUE(QTest::qWaitFor([&] { return other->isReady(); }, 20000));
    other->findChild<QPushButton *>(u"import"_s)->click();
    other.reset();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !shown.isEmpty(); }, 20000));
    EXPECT_EQ(shown, QStringList{pack});
}

TEST_F(OwnDataRoomTest, SaysWhereOwnFiguresAreKept)
{
    EXPECT_TRUE(part<QLabel>(u"kept"_s)->text().contains(pack.toHtmlEscaped()));
    EXPECT_TRUE(part<QLabel>(u"suppression"_s)->text().contains(u"counts of persons below 4"_s));
}

TEST_F(OwnDataRoomTest, ImportsATableFromAStatisticalServiceAsAFile)
{
    const PxWebStandIn service;
    address = u"nowhere"_s;
    QTest::mouseClick(part<QPushButton>(u"fetchFirstTable"_s), Qt::LeftButton);
    const QPointer<PxWebDialog> dialog = room.findChild<PxWebDialog *>();
    ASSERT_NE(dialog, nullptr);
    auto *field = dialog->findChild<QComboBox *>(u"serviceAddress"_s)->lineEdit();
    EXPECT_EQ(field->text(), u"nowhere"_s);
    field->selectAll();
    QTest::keyClicks(field, service.v2());
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"tableText"_s), Qt::Key_Return);
    auto *tables = dialog->findChild<QListWidget *>(u"serviceTables"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return tables->count() == 1; }, 20000));
    QTest::mouseClick(tables->viewport(), Qt::LeftButton, {},
                      tables->visualItemRect(tables->item(0)).center());
    const auto ages = [&] { return dialog->findChild<QListWidget *>(u"values_Alder"_s); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return ages() != nullptr; }, 20000));
    ages()->setCurrentRow(4);
    QTest::keyClick(ages(), Qt::Key_Space);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"fetchFigures"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return room.isImporting(); }, 20000));
    settle();
    EXPECT_EQ(address, service.v2()) << "asked next time too";
    EXPECT_EQ(header(0), u"Municipality"_s);
    ASSERT_TRUE(importAndWait());
    const Indicator *own = data->catalogue().indicator(IndicatorId("EGEN_0001"));
    ASSERT_NE(own, nullptr);
    const Cube &cube = data->cube(own->id, Gender::Total);
    EXPECT_EQ(cube.firstYear(), Year{2018});
    EXPECT_EQ(cube.lastYear(), Year{2022});
    const AreaIndex place = data->catalogue().indexOf(AreaId("1003"));
    EXPECT_EQ(cube.value(Year{2022}, place),
              PxWebStandIn::figureOf({u"1003"_s, {}, u"tot"_s, u"C1"_s, u"2022"_s}));
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog.isNull(); }, 20000));
}

TEST_F(OwnDataRoomTest, SaysWhyAFileCantBeRead)
{
    open("<html></html>");
    EXPECT_FALSE(part<QPushButton>(u"import"_s)->isEnabled());
    EXPECT_TRUE(
        part<QWidget>(u"importPage"_s)->findChild<QLabel *>(u"message"_s)->text().contains(u"web page"_s));
    part<QPushButton>(u"cancel"_s)->click();
    EXPECT_TRUE(part<QPushButton>(u"openFirstFile"_s)->isVisible());
}

} // namespace lagesbild
