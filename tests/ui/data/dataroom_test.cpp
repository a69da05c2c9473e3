#include "ui/data/dataroom.h"

#include "core/pack/packwriter.h"
#include "core/sources/kolada/updatejournal.h"
#include "tests/support/qtprinting.h"
#include "tests/support/smalldata.h"
#include "ui/data/datarows.h"
#include "ui/data/datatext.h"
#include "ui/data/updaterunner.h"
#include "ui/shared/figuretable.h"
#include "ui/shared/packrunner.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int longEnough = 20000;

/// Two indicators, one of them with a zero that is suspected, fetched in November; a value has changed since.
PackContent smallContent()
{
    SmallData made;
    made.add("N1", Unit::Count).origin = 0;
    made.fill("N1", 2020, 100, 1);
    made.add("N2", Unit::Percent).origin = 0;
    for (int year = 2014; year <= 2020; ++year)
        made.fill("N2", year, 30, 1);
    made.set("N2", Gender::Total, 2017, "1001", 0);
    const auto small = made.dataset();
    PackContent content{.catalogue = small->catalogue()};
    for (const char *id : {"N1", "N2"})
        content.cubes.emplace(CubeKey{IndicatorId(id), Gender::Total},
                              small->cube(IndicatorId(id), Gender::Total));
    LedgerEntry values;
    values.what = u"values"_s;
    values.source = u"Kolada"_s;
    values.origin = u"https://api.kolada.se/v3"_s;
    values.when = QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);
    values.taken = 80;
    content.provenance.ledger = {values};
    content.provenance.fetched = QDate(2026, 11, 1);
    content.revisions = {
        {.indicator = IndicatorId("N1"),
         .area = AreaId("1002"),
         .year = Year{2020},
         .oldValue = 100,
         .newValue = 101,
         .seen = QDate(2026, 10, 1)},
        {.indicator = IndicatorId("N2"),
         .gender = Gender::Women,
         .area = AreaId("1001"),
         .year = Year{2019},
         .oldValue = 30.25,
         .newStatus = Status::Absent,
         .seen = QDate(2026, 11, 1)},
    };
    return content;
}

/// A pack, a room that shows it, and an updater that ends when it is told to.
class DataRoomTest : public testing::Test
{
protected:
    DataRoomTest()
    {
        shown = target = folder.filePath(u"kommunens.lagesbild"_s);
        EXPECT_TRUE(writePack(smallContent(), shown, keepGoing));
        room.setLook(makeLook(Theme::Light));
        room.resize(1400, 900);
        QObject::connect(&room, &RoomView::selectionChosen, &room, [this](const Selection &chosen) {
            selection = chosen;
            if (chosen.room == Room::Data)
                room.showSelection(*opened.dataset, selection);
        });
        selection.room = Room::Data;
        reload();
        room.show();
    }

    void reload()
    {
        auto next = shown.isEmpty() ? exampleLike() : Pack::open(shown);
        ASSERT_TRUE(next) << next.error().detail;
        const OpenedPack old = std::exchange(opened, std::move(*next));
        room.showSelection(*opened.dataset, selection);
        settle();
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return room.isReady(); }, longEnough));
    }
    /// What a program without any pack shows.
    Result<OpenedPack> exampleLike()
    {
        PackContent content = smallContent();
        content.provenance = {};
        content.provenance.example = true;
        const QString file = folder.filePath(u"påhittat.lagesbild"_s);
        EXPECT_TRUE(writePack(content, file, keepGoing));
        return Pack::open(file);
    }

    Result<UpdateReport> madeUp(const UpdateWish &wish, const UpdateTick &tick)
    {
        wished = wish;
        UpdateProgress progress;
        progress.phase = UpdatePhase::Figures;
        progress.done = 3;
        progress.total = 10;
        progress.figures = 1200;
        while (!mayEnd) {
            if (!tick(progress)) {
                const QString collection =
                    wish.collection ? QString::fromStdString(wish.collection->text()) : QString();
                EXPECT_TRUE(UpdateJournal::begin(updateJournalFile(wish.to), {wish.address, collection}));
                return Error{.kind = ErrorKind::Cancelled, .detail = "cancelled"};
            }
            QThread::msleep(1);
        }
        QFile::remove(updateJournalFile(wish.to));
        return outcome;
    }

    DataSupplies supplies()
    {
        DataSupplies given;
        given.updates = &updates;
        given.work = &work;
        given.pack = [this] { return opened.pack; };
        given.packFile = [this] { return shown; };
        given.targetFile = [this] { return target; };
        given.address = [this] { return address; };
        given.setAddress = [this](const QString &said) { address = said; };
        given.openPack = [this](const QString &file) { asked << file; };
        given.today = [] { return QDate(2026, 11, 26); };
        given.askForPack = given.askForCopy = given.askForBoundaries = [this](QWidget *) { return answer; };
        return given;
    }

    template <class T>
    T *part(const QString &name)
    {
        T *found = room.findChild<T *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    void click(const QString &name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    bool isOffered(const QString &name) { return part<QWidget>(name)->isVisibleTo(&room); }
    QString textOf(const QString &name) { return part<QLabel>(name)->text(); }
    QString state() { return textOf(u"updateState"_s); }
    bool waitForWork()
    {
        return QTest::qWaitFor([this] { return !work.isRunning(); }, longEnough);
    }
    bool waitForUpdate()
    {
        return QTest::qWaitFor([this] { return !updates.isRunning(); }, longEnough);
    }
    /// Chooses one of the lists as people do.
    void choosePart(const QString &name)
    {
        for (QAbstractButton *button : part<QWidget>(u"parts"_s)->findChildren<QAbstractButton *>()) {
            if (button->text() == name)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        settle();
    }
    /// The list as lines of text.
    QStringList lines()
    {
        const QAbstractItemModel &model = *part<FigureTable>(u"table"_s)->model();
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells << model.index(row, column).data().toString();
            all << cells.join(u'|');
        }
        return all;
    }

    QTemporaryDir folder;
    QString shown;  ///< the pack; empty: example data
    QString target; ///< of changes
    OpenedPack opened;
    Selection selection;
    QString address = u"https://kolada.example/v3"_s;
    QString answer;    ///< to any question for a file
    QStringList asked; ///< packs to open
    UpdateWish wished; ///< read when the update has ended, or waits
    Result<UpdateReport> outcome = UpdateReport();
    std::atomic<bool> mayEnd = false;
    UpdateRunner updates{
        [this](const UpdateWish &wish, const UpdateTick &tick) { return madeUp(wish, tick); }};
    PackRunner work;
    DataRoom room{supplies()};
};

} // namespace

TEST_F(DataRoomTest, ListsWhatThereIsAndHowOldItIs)
{
    EXPECT_EQ(lines(), QStringList{u"Integration|2|2|2026-11-01, 25 day(s) ago"_s});
    EXPECT_EQ(textOf(u"sentence"_s), u"The newest values were fetched on 2026-11-01, 25 day(s) ago."_s);
    EXPECT_TRUE(textOf(u"file"_s).contains(shown.toHtmlEscaped()));
    EXPECT_TRUE(textOf(u"boundaries"_s).startsWith(u"None"_s));
}

TEST_F(DataRoomTest, ListsEveryChangeAndLeadsToItsDevelopment)
{
    choosePart(u"Changes"_s);
    const QStringList expected{u"2026-11-01|N2 kort|Östra|Women|2019|30,25|taken back"_s,
                               u"2026-10-01|N1 kort|Ale|Total|2020|100|101"_s};
    EXPECT_EQ(lines(), expected);
    selection.year = Year{2015}; // chosen while the list is shown: it stays
    room.showSelection(*opened.dataset, selection);
    auto *table = part<FigureTable>(u"table"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(selection.room, Room::Trend);
    EXPECT_EQ(selection.indicator, IndicatorId("N1"));
    EXPECT_EQ(selection.focus, AreaId("1002"));
    EXPECT_EQ(selection.year, Year{2015});
}

TEST_F(DataRoomTest, ListsZerosThatAreSuspected)
{
    choosePart(u"Suspected zeros"_s);
    EXPECT_EQ(lines(), QStringList{u"N2 kort|Total|2017|1|Östra"_s});
}

TEST_F(DataRoomTest, ListsFetches)
{
    choosePart(u"Fetches"_s);
    EXPECT_EQ(lines(), QStringList{u"2026-11-01|Values|Kolada|https://api.kolada.se/v3|80|0|"_s});
}

TEST_F(DataRoomTest, FetchesACollectionAndTellsHowFarItHasCome)
{
    QSignalSpy finished(&updates, &UpdateRunner::finished);
    EXPECT_EQ(part<QPushButton>(u"fetchCollection"_s)->text(), u"Fetch Integration"_s);
    click(u"fetchCollection"_s);
    EXPECT_FALSE(isOffered(u"fetchCollection"_s));
    EXPECT_FALSE(isOffered(u"fetchAll"_s));
    EXPECT_TRUE(isOffered(u"stop"_s));
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return state() == u"Values: 3 of about 10 answers · 1\u00A0200 values"_s; }, longEnough))
        << state().toStdString();
    EXPECT_EQ(part<QProgressBar>(u"progress"_s)->value(), 3);
    outcome->figures = 1200;
    outcome->changes.added = 7;
    mayEnd = true;
    ASSERT_TRUE(waitForUpdate());
    EXPECT_EQ(wished.collection, CollectionId("integration"));
    EXPECT_EQ(wished.address, address);
    EXPECT_EQ(wished.from, shown);
    EXPECT_EQ(wished.to, target);
    EXPECT_FALSE(wished.resume);
    ASSERT_EQ(finished.size(), 1);
    EXPECT_EQ(finished[0][0].toString(), target);
    EXPECT_TRUE(state().startsWith(u"1\u00A0200 values fetched.\n7 are new"_s)) << state().toStdString();
    EXPECT_TRUE(isOffered(u"fetchAll"_s));
    EXPECT_FALSE(isOffered(u"resume"_s));
}

TEST_F(DataRoomTest, StopsAndGoesOnWhereItStopped)
{
    click(u"fetchAll"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return state().startsWith(u"Values"_s); }, longEnough));
    click(u"stop"_s);
    ASSERT_TRUE(waitForUpdate());
    EXPECT_EQ(updates.state(), UpdateRunner::State::Stopped);
    EXPECT_EQ(state(),
              u"A fetch of all of Kolada was cut short. What was got is kept; the data is as before."_s);
    ASSERT_TRUE(isOffered(u"resume"_s));
    address = u"https://another.example/v3"_s; // what was begun there goes on there
    mayEnd = true;
    click(u"resume"_s);
    ASSERT_TRUE(waitForUpdate());
    EXPECT_TRUE(wished.resume);
    EXPECT_EQ(wished.address, u"https://kolada.example/v3"_s);
    EXPECT_FALSE(wished.collection.has_value());
    EXPECT_FALSE(isOffered(u"resume"_s));
}

TEST_F(DataRoomTest, SaysWhyAFetchFailed)
{
    outcome = Error{.kind = ErrorKind::Network, .detail = {}, .place = address.toStdString()};
    mayEnd = true;
    click(u"fetchAll"_s);
    ASSERT_TRUE(waitForUpdate());
    EXPECT_TRUE(state().startsWith(address + u" did not answer."_s)) << state().toStdString();
}

TEST_F(DataRoomTest, OffersNoFetchOfOwnFigures)
{
    selection.collection = CollectionId("own");
    room.showSelection(*opened.dataset, selection);
    EXPECT_FALSE(isOffered(u"fetchCollection"_s));
    EXPECT_TRUE(isOffered(u"fetchAll"_s));
}

TEST_F(DataRoomTest, RemembersAnotherAddress)
{
    auto *field = part<QLineEdit>(u"address"_s);
    field->selectAll();
    QTest::keyClicks(field, u" http://localhost:8080 "_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(address, u"http://localhost:8080"_s);
}

TEST_F(DataRoomTest, SavesACopyThatOpens)
{
    answer = folder.filePath(u"kopia.lagesbild"_s);
    click(u"copyPack"_s);
    ASSERT_TRUE(waitForWork());
    EXPECT_TRUE(textOf(u"outcome"_s).contains(u"Saved as"_s)) << textOf(u"outcome"_s).toStdString();
    const auto copy = Pack::open(answer);
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->dataset->catalogue().indicators().size(), 2U);
    EXPECT_TRUE(asked.isEmpty()) << "the copy is for somebody else";
}

TEST_F(DataRoomTest, SaysThatItMayNotWriteThere)
{
    answer = u"/proc/nowhere/kopia.lagesbild"_s;
    click(u"copyPack"_s);
    ASSERT_TRUE(waitForWork());
    EXPECT_EQ(work.state(), PackRunner::State::Failed);
    EXPECT_TRUE(textOf(u"outcome"_s).contains(u"can't be written"_s) ||
                textOf(u"outcome"_s).contains(u"can&#39;t be written"_s))
        << textOf(u"outcome"_s).toStdString();
}

TEST_F(DataRoomTest, OpensAnotherPackOnlyWhenItIsOne)
{
    answer = folder.filePath(u"annat.lagesbild"_s);
    QFile file(answer);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no pack at all, but long enough to be looked at");
    file.close();
    click(u"openPack"_s);
    EXPECT_TRUE(asked.isEmpty());
    EXPECT_TRUE(textOf(u"outcome"_s).contains(answer.toHtmlEscaped()));
    ASSERT_TRUE(writePack(smallContent(), answer, keepGoing));
    click(u"openPack"_s);
    EXPECT_EQ(asked, QStringList{answer});
}

TEST_F(DataRoomTest, SaysThatAPackForEverybodyStaysAsItIs)
{
    target = folder.filePath(u"mitt.lagesbild"_s);
    reload();
    EXPECT_TRUE(textOf(u"file"_s).contains(u"This pack stays as it is"_s));
    EXPECT_TRUE(textOf(u"file"_s).contains(target.toHtmlEscaped()));
    mayEnd = true;
    click(u"fetchAll"_s);
    ASSERT_TRUE(waitForUpdate());
    EXPECT_EQ(wished.from, shown);
    EXPECT_EQ(wished.to, target);
}

TEST_F(DataRoomTest, LeavesThePackAloneWhenBoundariesCantBeRead)
{
    answer = folder.filePath(u"gränser.geojson"_s);
    QFile file(answer);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no boundaries");
    file.close();
    click(u"readBoundaries"_s);
    ASSERT_TRUE(waitForWork());
    EXPECT_EQ(work.state(), PackRunner::State::Failed);
    EXPECT_FALSE(textOf(u"outcome"_s).isEmpty());
    EXPECT_TRUE(asked.isEmpty());
    EXPECT_TRUE(Pack::open(shown));
}

TEST_F(DataRoomTest, SaysThatExampleDataIsInventedAndWhatToDo)
{
    shown.clear();
    target = folder.filePath(u"mitt.lagesbild"_s);
    reload();
    EXPECT_TRUE(textOf(u"sentence"_s).contains(u"invented values"_s));
    EXPECT_TRUE(textOf(u"file"_s).contains(u"part of the program"_s));
    EXPECT_FALSE(part<QPushButton>(u"copyPack"_s)->isEnabled());
    EXPECT_TRUE(isOffered(u"fetchCollection"_s));
}

} // namespace lagesbild
