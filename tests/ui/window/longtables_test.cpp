#include "core/analysis/freesearch.h"
#include "tests/support/officefile.h"
#include "tests/support/qtprinting.h"
#include "tests/support/smalldata.h"
#include "ui/export/savingstrip.h"
#include "ui/search/pivotmodel.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/roomview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/roomexports.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int longEnough = 20000; ///< milliseconds

/// A room that shows nothing.
class PlainRoom : public RoomView
{
public:
    using RoomView::RoomView;
    void showSelection(const Dataset &, const Selection &) override {}
    void setLook(const Look &) override {}
    QString sourceLine() const override { return u"Källa: prov"_s; }
};

/// A table of @p rows rows as wide as that one is given at a time, and slow ones.
LongTable slowTable(int rows)
{
    constexpr std::size_t columns = 5000;
    LongTable table{.title = u"Prov"_s, .rows = static_cast<std::size_t>(rows), .columns = columns};
    table.content = [rows]() -> Result<LongContent> {
        LongContent content;
        content.document.pages.resize(1);
        content.rows.columns.resize(columns);
        content.rows.rowCount = static_cast<std::size_t>(rows);
        content.rows.giveTo = [rows](const RowSource::Taker &take) {
            const TableRow empty{.cells = std::vector<TableCell>(columns)};
            for (int row = 0; row < rows; ++row) {
                QThread::msleep(5);
                if (Outcome taken = take(empty); !taken)
                    return taken;
            }
            return done();
        };
        return content;
    };
    return table;
}

std::vector<TableRow> rowsOf(const LongContent &content)
{
    std::vector<TableRow> rows;
    EXPECT_TRUE(content.rows.giveTo([&rows](const TableRow &row) {
        rows.push_back(row);
        return done();
    }));
    return rows;
}

class LongTables : public testing::Test
{
protected:
    LongTables()
    {
        SmallData data;
        data.add("N1", Unit::Count);
        data.add("N2", Unit::Percent, Direction::HighIsBetter);
        for (int year = 2018; year <= 2022; ++year) {
            data.fill("N1", year, 1000 + year, 10.5);
            data.fill("N2", year, 30, 1.25);
        }
        data.setMissing("N2", Gender::Total, 2022, SmallData::code(3), Status::Privacy);
        m_dataset = data.dataset();
        m_selection.room = Room::Search;
        m_selection.focus = AreaId(SmallData::code(1));
        m_selection.group = "county";
        m_selection.search.indicators = {IndicatorId("N1"), IndicatorId("N2")};
        m_selection.search.areas = {"all"};
    }

    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(*m_dataset, Settings(), makeLook(Theme::Light),
                                                std::vector{Room::Overview, Room::Search},
                                                [](Room, QWidget *parent) { return new PlainRoom(parent); });
        ExportSupplies supplies;
        supplies.askForFile = [this](const QString &suggested, const QString &) {
            m_suggested = suggested;
            return m_file;
        };
        supplies.agrees = [this](const QString &question) {
            m_questions << question;
            return m_agrees;
        };
        supplies.tell = [this](const QString &sentence) { m_told << sentence; };
        supplies.trouble = [this](const QString &sentence) { m_troubles << sentence; };
        supplies.longTable = [this](const Selection &asked) -> Result<std::optional<LongTable>> {
            return m_made ? m_made : longTableOf(m_dataset, asked);
        };
        m_window->setExports([this](const Selection &asked) { return exportOf(*m_dataset, asked, m_shapes); },
                             canExport, std::move(supplies));
        m_window->choose(m_selection);
        m_window->show();
    }
    void trigger(const QString &action) const
    {
        auto *found = m_window->findChild<QAction *>(action);
        ASSERT_NE(found, nullptr) << action.toStdString();
        found->trigger();
    }
    SavingStrip &strip() const { return *m_window->findChild<SavingStrip *>(u"savingStrip"_s); }
    bool waitUntilTold(int sentences = 1) const
    {
        return QTest::qWaitFor([&] { return m_told.size() + m_troubles.size() >= sentences; }, longEnough);
    }
    /// Begins to save over a file that somebody has, until it is seen that it takes a while.
    void beginSlowly()
    {
        m_file = written(u"gammal.xlsx"_s, "det som var");
        m_made = slowTable(10000);
        openWindow();
        trigger(u"export_xlsx"_s);
        ASSERT_TRUE(strip().isSaving());
        ASSERT_TRUE(QTest::qWaitFor([this] { return strip().isVisible(); }, longEnough));
    }
    void expectOldFileOnly() const
    {
        EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                  QStringList{u"gammal.xlsx"_s});
        EXPECT_EQ(contentOf(m_file), "det som var");
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString written(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path(name);
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const Dataset> m_dataset;
    MapShapes m_shapes{MapShapes::ReadOutlines()};
    Selection m_selection;
    std::optional<LongTable> m_made; ///< instead of what is chosen
    QString m_file;
    bool m_agrees = false;
    QString m_suggested;
    QStringList m_questions;
    QStringList m_told;
    QStringList m_troubles;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_F(LongTables, HaveTheRowsThatTheRoomShows)
{
    SearchOptions &options = m_selection.search;
    options.sum = options.mean = true;
    options.calculations = {{.kind = CalculationKind::Difference, .of = "last", .against = "first"}};
    options.sort = "2022";
    options.descending = true;
    const Result<std::optional<LongTable>> table = longTableOf(m_dataset, m_selection);
    ASSERT_TRUE(table && *table);
    const Result<LongContent> content = (*table)->content();
    ASSERT_TRUE(content) << content.error().detail;
    Result<FreeSearch> search = FreeSearch::of(*m_dataset, m_selection);
    ASSERT_TRUE(search);
    const std::size_t levels = search->rowDimensions().size();
    PivotModel model;
    model.setSearch(std::make_shared<const FreeSearch>(std::move(*search)), m_dataset->catalogue(), false);

    const std::vector<TableColumn> &columns = content->rows.columns;
    ASSERT_EQ(columns.size(), levels + static_cast<std::size_t>(model.columnCount()));
    EXPECT_EQ((*table)->columns, columns.size());
    for (int column = 0; column < model.columnCount(); ++column)
        EXPECT_EQ(columns[levels + static_cast<std::size_t>(column)].title,
                  model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    const std::vector<TableRow> rows = rowsOf(*content);
    ASSERT_EQ(rows.size(), static_cast<std::size_t>(model.rowCount()));
    EXPECT_EQ((*table)->rows, rows.size());
    int numbers = 0;
    int words = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const std::vector<TableCell> &cells = rows[static_cast<std::size_t>(row)].cells;
        ASSERT_EQ(cells.size(), columns.size());
        const QStringList heads = model.headerData(row, Qt::Vertical, PivotModel::LevelsRole).toStringList();
        for (std::size_t level = 0; level < levels; ++level)
            EXPECT_EQ(cells[level].text, heads.at(static_cast<qsizetype>(level)));
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString shown = model.index(row, column).data().toString();
            const TableCell &cell = cells[levels + static_cast<std::size_t>(column)];
            if (cell.number) {
                ++numbers;
                EXPECT_TRUE(shown.contains(numberText(*cell.number, cell.form->decimals)))
                    << shown.toStdString();
            } else {
                ++words;
                EXPECT_EQ(cell.text, shown);
            }
        }
    }
    EXPECT_GT(numbers, 100);
    EXPECT_GT(words, 0) << "secret ones, and shares that are not added up";
}

TEST_F(LongTables, TellWhatTheyAreAbout)
{
    const Result<LongContent> content = (**longTableOf(m_dataset, m_selection)).content();
    ASSERT_TRUE(content) << content.error().detail;
    const Document &document = content->document;
    ASSERT_EQ(document.pages.size(), 1u);
    const Page &page = document.pages.front();
    for (const QString &text : {page.title, page.subtitle, page.finding, page.source})
        EXPECT_FALSE(text.isEmpty());
    EXPECT_EQ(page.notes.size(), 2u) << "a definition of each indicator";
    EXPECT_TRUE(std::ranges::any_of(page.facts, [this](const Fact &fact) {
        return fact.text == toLink(m_selection);
    })) << "what was chosen";
    for (const PageNote &status : document.statuses)
        EXPECT_FALSE(status.heading.isEmpty() || status.text.isEmpty());
}

TEST_F(LongTables, TellTheYearsAndGendersOfTheSearchNotOfTheWindow)
{
    m_selection.year = Year{2022};
    m_selection.gender = Gender::Total;
    m_selection.search.years = {.kind = SearchYears::Kind::Fixed, .first = Year{2019}, .last = Year{2021}};
    m_selection.search.genders = {Gender::Women, Gender::Men};
    SmallData data;
    data.add("N1", Unit::Count);
    for (const Gender gender : {Gender::Women, Gender::Men}) {
        for (int year = 2018; year <= 2022; ++year)
            data.set("N1", gender, year, SmallData::code(0), year);
    }
    m_dataset = data.dataset();
    m_selection.search.indicators = {IndicatorId("N1")};
    const Result<LongContent> content = (**longTableOf(m_dataset, m_selection)).content();
    ASSERT_TRUE(content) << content.error().detail;
    const std::vector<Fact> &facts = content->document.pages.front().facts;
    const auto told = [&facts](const QString &label) {
        const auto found = std::ranges::find(facts, label, &Fact::label);
        return found == facts.end() ? QString() : found->text;
    };
    EXPECT_EQ(told(u"Year"_s), u"2019–2021"_s);
    EXPECT_EQ(told(u"Gender"_s), u"Women, Men"_s);
}

TEST_F(LongTables, AreNoneOfRoomsThatGiveAllAtOnce)
{
    m_selection.room = Room::Comparison;
    const Result<std::optional<LongTable>> none = longTableOf(m_dataset, m_selection);
    ASSERT_TRUE(none);
    EXPECT_FALSE(*none);
    m_selection.room = Room::Search;
    m_selection.search.indicators.clear();
    EXPECT_EQ(longTableOf(m_dataset, m_selection).error().kind, ErrorKind::NotFound);
}

TEST_F(LongTables, OutliveTheDataTheWindowShows)
{
    const Result<std::optional<LongTable>> table = longTableOf(m_dataset, m_selection);
    ASSERT_TRUE(table && *table);
    m_dataset.reset();
    const Result<LongContent> content = (*table)->content();
    ASSERT_TRUE(content);
    EXPECT_EQ(rowsOf(*content).size(), (*table)->rows);
}

TEST_F(LongTables, AreSavedToExcelFromTheMenu)
{
    m_file = path(u"urval.xlsx"_s);
    openWindow();
    trigger(u"export_xlsx"_s);
    ASSERT_TRUE(waitUntilTold());
    EXPECT_EQ(m_troubles, QStringList());
    EXPECT_TRUE(m_told.first().contains(m_file)) << m_told.first().toStdString();
    EXPECT_EQ(m_suggested, u"Ale – Free search.xlsx"_s);
    EXPECT_FALSE(strip().isSaving());
    EXPECT_FALSE(strip().isVisible());

    const OfficeFile book(contentOf(m_file));
    EXPECT_EQ(book.faults(), QStringList());
    const std::map<QString, QString> cells = cellsOf(book, 1);
    const auto head = std::ranges::find(cells, u"Indicator"_s, &std::pair<const QString, QString>::second);
    ASSERT_NE(head, cells.end());
    const int first = QStringView(head->first).mid(1).toInt() + 1; // «A5»
    const Result<FreeSearch> search = FreeSearch::of(*m_dataset, m_selection);
    ASSERT_TRUE(search);
    ASSERT_EQ(search->columnCount(), 5);
    for (int row = 0; row < search->rowCount(); ++row) {
        for (int column = 0; column < search->columnCount(); ++column) {
            const QString name = QChar(u'C' + column) + QString::number(first + row);
            const SearchCell cell = search->cell(row, column);
            if (cell.value) {
                EXPECT_DOUBLE_EQ(cells.at(name).toDouble(), *cell.value) << name.toStdString();
            }
        }
    }
    EXPECT_FALSE(cells.contains(u"A%1"_s.arg(first + search->rowCount()))) << "no row more";
}

TEST_F(LongTables, AreSavedAsCsvWithTheirSource)
{
    m_file = path(u"urval.csv"_s);
    openWindow();
    trigger(u"export_csv"_s);
    ASSERT_TRUE(waitUntilTold());
    EXPECT_EQ(m_troubles, QStringList());
    const QStringList lines = QString::fromUtf8(contentOf(m_file)).split(u"\r\n"_s, Qt::SkipEmptyParts);
    const Result<FreeSearch> search = FreeSearch::of(*m_dataset, m_selection);
    ASSERT_TRUE(search);
    ASSERT_EQ(lines.size(), search->rowCount() + 1);
    EXPECT_TRUE(lines.first().endsWith(u";2022;Source"_s)) << lines.first().toStdString();
    for (const QString &line : lines.sliced(1))
        EXPECT_TRUE(line.contains(u";Source: "_s)) << line.toStdString();
}

TEST_F(LongTables, AreStoppedWithoutAFile)
{
    beginSlowly();
    const auto *state = m_window->findChild<QLabel *>(u"savingState"_s);
    ASSERT_NE(state, nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] { return state->text().contains(numberText(10000, 0)); }, longEnough))
        << state->text().toStdString();
    EXPECT_TRUE(state->text().contains(u"gammal.xlsx"_s));

    Selection other = m_window->selection();
    other.room = Room::Overview;
    m_window->choose(other);
    EXPECT_EQ(m_window->selection().room, Room::Overview) << "the window is there for other things";
    EXPECT_TRUE(strip().isVisible());
    trigger(u"export_csv"_s);
    EXPECT_EQ(m_troubles.size(), 1) << "one at a time";

    QTest::mouseClick(m_window->findChild<QPushButton *>(u"stopSaving"_s), Qt::LeftButton);
    ASSERT_TRUE(waitUntilTold(2));
    EXPECT_EQ(m_told, QStringList{u"Stopped. No file was written."_s});
    EXPECT_FALSE(strip().isVisible());
    expectOldFileOnly();
}

TEST_F(LongTables, AreGivenUpWhenTheWindowIsClosed)
{
    beginSlowly();
    EXPECT_TRUE(m_window->close());
    ASSERT_TRUE(waitUntilTold());
    EXPECT_EQ(m_told, QStringList{u"Stopped. No file was written."_s});
    expectOldFileOnly();
}

TEST_F(LongTables, EndWithTheWindow)
{
    beginSlowly();
    m_window.reset();
    EXPECT_EQ(m_told + m_troubles, QStringList());
    expectOldFileOnly();
}

TEST_F(LongTables, TellWhyTheyWereNotSaved)
{
    m_file = path(u"saknas/urval.xlsx"_s);
    openWindow();
    trigger(u"export_xlsx"_s);
    ASSERT_TRUE(waitUntilTold());
    ASSERT_EQ(m_troubles.size(), 1);
    EXPECT_TRUE(m_troubles.first().contains(m_file)) << m_troubles.first().toStdString();
    EXPECT_EQ(m_told, QStringList());
}

TEST_F(LongTables, AreOfferedAsCsvWhereExcelHasNoRoom)
{
    m_made = slowTable(3);
    m_made->rows = 2000000;
    m_file = path(u"stor.csv"_s);
    openWindow();
    trigger(u"export_xlsx"_s);
    ASSERT_EQ(m_questions.size(), 1);
    EXPECT_TRUE(m_questions.first().contains(numberText(2000000, 0))) << m_questions.first().toStdString();
    EXPECT_FALSE(strip().isSaving()) << "it was declined";
    EXPECT_EQ(m_suggested, QString());

    m_agrees = true;
    trigger(u"export_xlsx"_s);
    EXPECT_TRUE(m_suggested.endsWith(u".csv"_s)) << m_suggested.toStdString();
    ASSERT_TRUE(waitUntilTold());
    EXPECT_EQ(m_troubles, QStringList());
    EXPECT_EQ(contentOf(m_file).count('\n'), 4);

    trigger(u"export_csv"_s);
    ASSERT_TRUE(waitUntilTold(2));
    EXPECT_EQ(m_questions.size(), 2) << "csv takes any number";
}

} // namespace lagesbild
