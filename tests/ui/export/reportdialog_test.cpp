#include "ui/export/reportdialog.h"

#include "tests/support/qtprinting.h"
#include "tests/support/smalldata.h"
#include "ui/window/roomexports.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <utility>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class ReportDialogTest : public testing::Test
{
protected:
    ReportDialogTest() : m_shapes({})
    {
        SmallData data;
        data.add("N1", Unit::Percent, Direction::HighIsBetter);
        data.add("N2", Unit::Count);
        for (int year = 2017; year <= 2022; ++year) {
            data.fill("N1", year, 30, 1);
            data.fill("N2", year, 500, 1);
        }
        m_dataset = data.dataset();
        m_selection.focus = AreaId(SmallData::code(2));
        m_selection.indicator = IndicatorId("N1");
        m_selection.group = "county";
        m_selection.room = Room::Trend;
        m_supplies.dataset = [this]() -> const Dataset & { return *m_dataset; };
        m_supplies.exporter = [this](const Selection &view) {
            ++m_exported;
            return exportOf(*m_dataset, view, m_shapes);
        };
        m_supplies.selection = [this] { return m_selection; };
        m_supplies.titleOf = [](const Selection &view) { return QString::fromUtf8(keyOf(view.room)); };
        m_supplies.savedViews = [this] {
            Selection saved = m_selection;
            saved.room = Room::Comparison;
            return std::vector<std::pair<QString, Selection>>{{u"Mötet"_s, saved}};
        };
        m_supplies.askForFile = [this](const QString &suggested, const QString &) {
            m_suggested = suggested;
            return m_answer;
        };
        m_supplies.tell = [this](const QString &sentence) { m_told << sentence; };
        m_supplies.trouble = [this](const QString &sentence) { m_troubles << sentence; };
    }

    void open()
    {
        m_dialog = std::make_unique<ReportDialog>(m_supplies);
        m_dialog->open();
    }
    template <class T>
    T *part(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    void click(const QString &name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    void choose(const QString &ending)
    {
        auto *kind = part<QComboBox>(u"reportKind"_s);
        kind->setCurrentIndex(kind->findData(ending));
    }
    /// Ticks the views with these titles and no others.
    void tick(const QStringList &titles)
    {
        auto *list = part<QListWidget>(u"reportViews"_s);
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(titles.contains(list->item(row)->text()) ? Qt::Checked
                                                                                    : Qt::Unchecked);
    }
    QByteArray content() const
    {
        QFile file(m_answer);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    QString state() const { return part<QLabel>(u"reportState"_s)->text(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Dataset> m_dataset;
    MapShapes m_shapes;
    Selection m_selection;
    ExportSupplies m_supplies;
    int m_exported = 0;
    QString m_suggested;
    QString m_answer = m_folder.filePath(u"rapport.html"_s);
    QStringList m_told;
    QStringList m_troubles;
    std::unique_ptr<ReportDialog> m_dialog;
};

} // namespace

TEST_F(ReportDialogTest, OffersTheUsualViewsWhatIsShownAndWhatIsSaved)
{
    open();
    const auto *list = part<QListWidget>(u"reportViews"_s);
    QStringList titles;
    QStringList ticked;
    for (int row = 0; row < list->count(); ++row) {
        titles << list->item(row)->text();
        if (list->item(row)->checkState() == Qt::Checked)
            ticked << titles.last();
    }
    EXPECT_EQ(titles.first(), u"overview"_s);
    EXPECT_EQ(titles.last(), u"Saved view: Mötet"_s);
    EXPECT_TRUE(titles.contains(u"As shown now: trend"_s));
    EXPECT_TRUE(ticked.contains(u"compare"_s) && ticked.contains(u"trend"_s));
    EXPECT_FALSE(ticked.contains(titles.last())) << "saved views are for the user to choose";
    EXPECT_LT(part<QComboBox>(u"reportKind"_s)->findData(u"own.pptx"_s), 0) << "no template is known";
}

TEST_F(ReportDialogTest, OffersTheStandardReportAndTheDetailedOne)
{
    open();
    const auto *list = part<QListWidget>(u"reportViews"_s);
    auto *extent = part<QComboBox>(u"reportExtent"_s);
    ASSERT_EQ(extent->count(), 3);
    const int standard = list->count();
    click(u"chooseNone"_s);
    EXPECT_FALSE(part<QPushButton>(u"makeReport"_s)->isEnabled());
    extent->setCurrentIndex(1);
    EXPECT_EQ(list->count(), standard + 2) << "N2 compared and over time";
    EXPECT_EQ(list->item(0)->checkState(), Qt::Checked);
    EXPECT_TRUE(part<QPushButton>(u"makeReport"_s)->isEnabled()) << "its views are chosen anew";
    extent->setCurrentIndex(0);
    EXPECT_EQ(list->count(), standard);
}

TEST_F(ReportDialogTest, OffersTheGuidesPicturesByTheirNumbers)
{
    open();
    part<QComboBox>(u"reportExtent"_s)->setCurrentIndex(2);
    const auto *list = part<QListWidget>(u"reportViews"_s);
    QStringList ticked;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            ticked << list->item(row)->text().section(u':', 0, 0);
    }
    EXPECT_EQ(ticked, (QStringList{u"Diagram 1"_s, u"Diagram 2"_s, u"Diagram 3"_s, u"Diagram 4"_s,
                                   u"Diagram 5"_s, u"Diagram 6"_s, u"Diagram 7"_s, u"Diagram 8"_s,
                                   u"Diagram 9"_s, u"Map 1"_s, u"Map 2"_s, u"Map 3"_s}));
    click(u"chooseNone"_s);
    list->item(2)->setCheckState(Qt::Checked);
    choose(u"html"_s);
    click(u"makeReport"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_told.isEmpty(); }));
    const QByteArray html = content();
    EXPECT_EQ(html.count("<section aria-labelledby"), 1);
    EXPECT_TRUE(html.contains("<h2 id=\"vy1\">Diagram 3: "))
        << "these data have no N18409, and its page says so";
    EXPECT_TRUE(html.contains("Can't be drawn: the data at hand has no figures of N18409."));
    EXPECT_FALSE(html.contains("<svg"));
}

TEST_F(ReportDialogTest, MakesTheChosenViewsIntoAFile)
{
    open();
    tick({u"trend"_s, u"Saved view: Mötet"_s});
    choose(u"html"_s);
    click(u"makeReport"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_told.isEmpty(); }));
    EXPECT_EQ(m_suggested, u"Åby – report.html"_s);
    EXPECT_EQ(m_troubles, QStringList());
    EXPECT_TRUE(m_told.first().contains(m_answer));
    EXPECT_EQ(m_exported, 2);
    EXPECT_EQ(content().count("<section aria-labelledby"), 2);
    EXPECT_FALSE(m_dialog->isVisible());
}

TEST_F(ReportDialogTest, WritesNothingOfDamagedFigures)
{
    const std::shared_ptr<const Dataset> whole = std::move(m_dataset);
    const auto load = [whole](const IndicatorId &id, Gender gender) -> Result<Cube> {
        if (id == IndicatorId("N2"))
            return Error{.kind = ErrorKind::Damaged, .detail = "changed", .place = "paketet"};
        return whole->cube(id, gender);
    };
    m_dataset = std::make_unique<Dataset>(whole->catalogue(), whole->provenance(), load,
                                          [](const IndicatorId &) { return QString(); });
    open();
    choose(u"html"_s);
    click(u"makeReport"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_troubles.isEmpty(); }));
    EXPECT_TRUE(m_troubles.first().contains(u"paketet is damaged"_s)) << m_troubles.first().toStdString();
    EXPECT_FALSE(QFile::exists(m_answer)) << "a report in which N2 looks missing";
    EXPECT_EQ(m_told, QStringList());
}

TEST_F(ReportDialogTest, CanBeStopped)
{
    open();
    choose(u"html"_s);
    click(u"makeReport"_s);
    EXPECT_FALSE(part<QListWidget>(u"reportViews"_s)->isEnabled());
    click(u"closeReport"_s);
    EXPECT_TRUE(m_dialog->isVisible()) << "the first click stops";
    EXPECT_FALSE(state().isEmpty());
    EXPECT_TRUE(part<QListWidget>(u"reportViews"_s)->isEnabled());
    const int exported = m_exported;
    QTest::qWait(20);
    EXPECT_EQ(m_exported, exported);
    EXPECT_FALSE(QFile::exists(m_answer));
    click(u"closeReport"_s);
    EXPECT_FALSE(m_dialog->isVisible());
}

TEST_F(ReportDialogTest, KeepsWhatIsChosenAsATemplateForAnyMunicipality)
{
    std::vector<ReportTemplate> kept;
    QString name = u"Nämnden"_s;
    m_supplies.reportTemplates = [&kept] { return kept; };
    m_supplies.rememberReportTemplates = [&kept](const auto &templates) { kept = templates; };
    m_supplies.askForName = [&name](const QString &) { return name; };
    m_supplies.savedViews = [this] {
        Selection saved = m_selection;
        saved.room = Room::Map;
        return std::vector<std::pair<QString, Selection>>{{u"Kartan"_s, saved}};
    };
    open();
    EXPECT_FALSE(part<QPushButton>(u"removeTemplate"_s)->isVisible());
    tick({u"overview"_s, u"Saved view: Kartan"_s});
    click(u"keepTemplate"_s);
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept[0].name, u"Nämnden"_s);
    EXPECT_EQ(kept[0].links.size(), 2);
    name = u""_s;
    click(u"keepTemplate"_s);
    EXPECT_EQ(kept.size(), 1U) << "the user thought better";
    EXPECT_EQ(part<QLabel>(u"reportState"_s)->textFormat(), Qt::PlainText) << "it tells the template's name";

    m_selection.focus = AreaId(SmallData::code(4));
    m_selection.group = "all";
    m_supplies.savedViews = [] { return std::vector<std::pair<QString, Selection>>(); };
    open();
    auto *extent = part<QComboBox>(u"reportExtent"_s);
    ASSERT_EQ(extent->count(), 4);
    extent->setCurrentIndex(3);
    const auto *list = part<QListWidget>(u"reportViews"_s);
    QStringList ticked;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            ticked << list->item(row)->text();
    }
    EXPECT_EQ(ticked, (QStringList{u"overview"_s, u"map"_s})) << "also what is no saved view any more";
    choose(u"html"_s);
    click(u"makeReport"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_told.isEmpty(); }));
    EXPECT_EQ(m_suggested, u"Borg – report.html"_s);
    EXPECT_EQ(content().count("<section aria-labelledby"), 2);

    open();
    part<QComboBox>(u"reportExtent"_s)->setCurrentIndex(3);
    EXPECT_TRUE(part<QPushButton>(u"removeTemplate"_s)->isVisible());
    click(u"removeTemplate"_s);
    EXPECT_TRUE(kept.empty());
    EXPECT_EQ(part<QComboBox>(u"reportExtent"_s)->count(), 3);
    EXPECT_FALSE(part<QPushButton>(u"removeTemplate"_s)->isVisible());
}

TEST_F(ReportDialogTest, NeedsAViewAndAFile)
{
    open();
    click(u"chooseNone"_s);
    EXPECT_FALSE(part<QPushButton>(u"makeReport"_s)->isEnabled());
    click(u"chooseAll"_s);
    EXPECT_TRUE(part<QPushButton>(u"makeReport"_s)->isEnabled());
    m_answer.clear();
    click(u"makeReport"_s);
    QTest::qWait(20);
    EXPECT_EQ(m_exported, 0) << "the user thought better";
    EXPECT_TRUE(m_dialog->isVisible());
}

TEST_F(ReportDialogTest, SaysInASentenceWhatWentWrong)
{
    open();
    tick({u"trend"_s});
    choose(u"html"_s);
    m_answer = m_folder.filePath(u"saknas/rapport.html"_s);
    click(u"makeReport"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_troubles.isEmpty(); }));
    EXPECT_TRUE(m_troubles.first().contains(m_answer)) << m_troubles.first().toStdString();
    EXPECT_TRUE(m_dialog->isVisible()) << "one can try another folder";
}

TEST_F(ReportDialogTest, StopsWhenTheDataIsReplaced)
{
    open();
    choose(u"html"_s);
    click(u"makeReport"_s);
    SmallData other;
    other.add("N1", Unit::Percent);
    const std::unique_ptr<Dataset> old = std::exchange(m_dataset, other.dataset());
    ASSERT_TRUE(QTest::qWaitFor([this] { return part<QListWidget>(u"reportViews"_s)->isEnabled(); }));
    EXPECT_FALSE(state().isEmpty());
    EXPECT_FALSE(QFile::exists(m_answer));
}

} // namespace lagesbild
