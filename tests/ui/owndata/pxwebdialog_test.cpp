#include "ui/owndata/pxwebdialog.h"

#include "tests/support/pxwebstandin.h"
#include "tests/support/qtprinting.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

#include <atomic>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// The dialog, and keys and clicks in it.
class PxWebDialogTest : public testing::Test
{
protected:
    void ask(const QString &address)
    {
        dialog = std::make_unique<PxWebDialog>(address);
        dialog->show();
        QApplication::setActiveWindow(dialog.get());
    }
    template <class T>
    T *part(const QString &name)
    {
        T *found = dialog->findChild<T *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    QString text(const QString &label) { return part<QLabel>(label)->text(); }
    void click(const QString &name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    /// Until the service has answered, and the dialog waits for its user again.
    bool settle()
    {
        return QTest::qWaitFor([this] { return part<QPushButton>(u"closeFetching"_s)->text() == u"Close"_s; },
                               20000);
    }
    void search(const QString &words)
    {
        auto *field = part<QLineEdit>(u"tableText"_s);
        field->clear();
        QTest::keyClicks(field, words);
        QTest::keyClick(field, Qt::Key_Return);
        ASSERT_TRUE(settle());
    }
    void openEntry(int row)
    {
        auto *list = part<QListWidget>(u"serviceTables"_s);
        ASSERT_LT(row, list->count());
        list->setCurrentRow(row);
        QTest::keyClick(list, Qt::Key_Return);
        ASSERT_TRUE(settle());
    }
    QStringList entries()
    {
        QStringList texts;
        const auto *list = part<QListWidget>(u"serviceTables"_s);
        for (int row = 0; row < list->count(); ++row)
            texts << list->item(row)->text();
        return texts;
    }
    /// Presses the space bar on a value.
    void tick(const QString &variable, int row)
    {
        auto *list = part<QListWidget>(u"values_"_s + variable);
        list->setCurrentRow(row);
        QTest::keyClick(list, Qt::Key_Space);
    }

    std::unique_ptr<PxWebDialog> dialog;
};

const QString title = u"Påhittad folkmängd efter region, kön, ålder, tabellinnehåll och år"_s;

} // namespace

TEST_F(PxWebDialogTest, FindsATableAndChoosesWhatOneMostlyWants)
{
    const PxWebStandIn service;
    ask(service.v2());
    EXPECT_FALSE(part<QPushButton>(u"fetchFigures"_s)->isEnabled());
    search(u"region"_s);
    EXPECT_EQ(entries(), QStringList{title});
    openEntry(0);
    EXPECT_EQ(text(u"tableTitle"_s), title);
    EXPECT_EQ(text(u"count_Region"_s), u"11 of 11 chosen"_s);
    EXPECT_EQ(text(u"count_Kon"_s), u"None chosen: all together"_s);
    EXPECT_EQ(text(u"count_Tid"_s), u"5 of 7 chosen"_s);
    EXPECT_EQ(text(u"count_Alder"_s), u"Choose at least one"_s);
    EXPECT_EQ(text(u"cells"_s), u"Choose at least one value of ålder."_s);
    EXPECT_FALSE(part<QPushButton>(u"fetchFigures"_s)->isEnabled());
    tick(u"Alder"_s, 4);
    EXPECT_EQ(text(u"cells"_s), u"55 of at most 150\u00A0000 cells"_s);
    EXPECT_TRUE(part<QPushButton>(u"fetchFigures"_s)->isEnabled());
}

TEST_F(PxWebDialogTest, ChoosesByFilterAllNoneAndTheLatest)
{
    const PxWebStandIn service;
    ask(service.v2());
    search({});
    openEntry(0);
    tick(u"Alder"_s, 4);
    click(u"none_Region"_s);
    EXPECT_EQ(text(u"count_Region"_s), u"None chosen: all together"_s);
    EXPECT_EQ(text(u"cells"_s), u"5 of at most 150\u00A0000 cells"_s);
    QTest::keyClicks(part<QLineEdit>(u"filter_Region"_s), u"ort 1"_s);
    click(u"all_Region"_s);
    EXPECT_EQ(text(u"count_Region"_s), u"2 of 11 chosen"_s) << "Ort 1 and Ort 10";
    QTest::keyClick(part<QSpinBox>(u"latest_Tid"_s), Qt::Key_Down);
    EXPECT_EQ(text(u"count_Tid"_s), u"4 of 7 chosen"_s);
    const auto *years = part<QListWidget>(u"values_Tid"_s);
    EXPECT_EQ(years->item(2)->checkState(), Qt::Unchecked) << "2018";
    EXPECT_EQ(years->item(3)->checkState(), Qt::Checked) << "2019";
    EXPECT_EQ(text(u"cells"_s), u"8 of at most 150\u00A0000 cells"_s);
}

TEST_F(PxWebDialogTest, FetchesTheFiguresChosenInAsManyQuestionsAsTheServiceWants)
{
    const PxWebStandIn service(PxWebStandIn::Wish{.mostCells = 30});
    ask(service.v2());
    search(u"region"_s);
    openEntry(0);
    tick(u"Alder"_s, 4);
    EXPECT_EQ(text(u"cells"_s), u"55 cells, in at least 2 questions of at most 30"_s);
    QSignalSpy accepted(dialog.get(), &QDialog::accepted);
    click(u"fetchFigures"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return accepted.size() == 1; }, 20000));
    EXPECT_GE(service.cellsAsked().size(), 2U);
    EXPECT_EQ(dialog->tableId(), u"TAB1"_s);
    EXPECT_EQ(dialog->address(), service.v2());
    ASSERT_NE(dialog->table(), nullptr);
    ASSERT_EQ(dialog->table()->tables.size(), 1U);
    const auto &cube = std::get<TableCube>(dialog->table()->tables.front());
    EXPECT_EQ(cube.values.size(), 55U);
    const auto figure = PxWebStandIn::figureOf({u"00"_s, {}, u"tot"_s, u"C1"_s, u"2018"_s});
    if (figure) {
        EXPECT_EQ(cube.values.front(), *figure);
    }
}

TEST_F(PxWebDialogTest, LooksThroughTheFoldersOfTheOlderApi)
{
    const PxWebStandIn service;
    ask(u"https://statistik.example.se/api/v2"_s);
    auto *address = part<QComboBox>(u"serviceAddress"_s)->lineEdit();
    address->selectAll();
    QTest::keyClicks(address, service.v1());
    click(u"findTables"_s);
    ASSERT_TRUE(settle());
    EXPECT_EQ(entries(), (QStringList{u"Arbetsmarknad ›"_s, u"Befolkning ›"_s}));
    openEntry(1);
    EXPECT_EQ(entries(), (QStringList{u"‹ The folder above"_s, title}));
    openEntry(0);
    EXPECT_EQ(entries().size(), 2) << "back at the root";
    openEntry(1);
    openEntry(1);
    EXPECT_EQ(text(u"tableTitle"_s), title);
    EXPECT_EQ(text(u"count_Tid"_s), u"5 of 7 chosen"_s);
}

TEST_F(PxWebDialogTest, SaysWhatIsWrongWithAnAddressOrAQuestion)
{
    ask(u"http://statistik.example.se/api/v2"_s);
    search(u"region"_s);
    EXPECT_EQ(text(u"fetchState"_s), u"Addresses beyond this computer must begin with https."_s);

    PxWebStandIn::Wish wish;
    wish.fault = [](const FakeService::Request &request) -> std::optional<FakeService::Answer> {
        if (request.method != "POST")
            return std::nullopt;
        return FakeService::Answer{.status = 403, .body = R"({"title":"Inte i dag","status":403})"};
    };
    const PxWebStandIn service(wish);
    ask(service.v2());
    search(u"region"_s);
    openEntry(0);
    tick(u"Alder"_s, 4);
    click(u"fetchFigures"_s);
    ASSERT_TRUE(settle());
    EXPECT_EQ(dialog->table(), nullptr);
    EXPECT_TRUE(text(u"fetchState"_s).startsWith(u"The service refuses the question"_s));
    EXPECT_TRUE(text(u"fetchState"_s).contains(u"Inte i dag"_s)) << "in its own words";
    EXPECT_TRUE(part<QPushButton>(u"fetchFigures"_s)->isEnabled()) << "another choice may do";
}

TEST_F(PxWebDialogTest, StopsFirstAndClosesThen)
{
    PxWebStandIn::Wish wish;
    std::atomic<bool> asked = false;
    wish.fault = [&asked](const FakeService::Request &request) -> std::optional<FakeService::Answer> {
        if (request.method != "POST")
            return std::nullopt;
        asked = true;
        return FakeService::Answer{.body = "{}", .silent = true};
    };
    const PxWebStandIn service(wish);
    ask(service.v2());
    search(u"region"_s);
    openEntry(0);
    tick(u"Alder"_s, 4);
    click(u"fetchFigures"_s);
    EXPECT_FALSE(part<QListWidget>(u"values_Tid"_s)->isEnabled()) << "nothing can be changed meanwhile";
    ASSERT_TRUE(QTest::qWaitFor([&] { return asked.load(); }, 20000));
    EXPECT_EQ(part<QPushButton>(u"closeFetching"_s)->text(), u"Stop"_s);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(text(u"fetchState"_s), u"Stopped. Nothing was changed."_s);
    EXPECT_TRUE(part<QListWidget>(u"values_Tid"_s)->isEnabled());
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}

} // namespace lagesbild
