#include "ui/export/exportmenu.h"

#include "tests/support/madetemplate.h"
#include "tests/support/officefile.h"
#include "tests/support/qtprinting.h"
#include "tests/support/smalldata.h"
#include "ui/window/roomexports.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QTemporaryDir>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class ExportMenuTest : public testing::Test
{
protected:
    ExportMenuTest() : m_shapes({})
    {
        SmallData data;
        data.add("N1", Unit::Percent, Direction::HighIsBetter);
        for (int year = 2017; year <= 2022; ++year)
            data.fill("N1", year, 30, 1);
        m_dataset = data.dataset();
        m_selection.focus = AreaId(SmallData::code(2));
        m_selection.indicator = IndicatorId("N1");
        m_selection.group = "county";
        m_selection.room = Room::Comparison;
        ExportSupplies supplies;
        supplies.content = [this] { return exportOf(*m_dataset, m_selection, m_shapes); };
        supplies.dataset = [this]() -> const Dataset & { return *m_dataset; };
        supplies.askForFile = [this](const QString &suggested, const QString &filter) {
            m_suggested = suggested;
            m_filter = filter;
            return m_answer;
        };
        supplies.copy = [this](std::unique_ptr<QMimeData> data_) { m_copied = std::move(data_); };
        supplies.preview = [this](const Picture &picture, const std::function<void(QPrinter &)> &) {
            m_previewed = picture.title;
        };
        supplies.askForTemplate = [this](const QString &last) {
            m_last = last;
            return m_template;
        };
        supplies.rememberTemplate = [this](const QString &file) { m_remembered = file; };
        supplies.tell = [this](const QString &sentence) { m_told << sentence; };
        supplies.trouble = [this](const QString &sentence) { m_troubles << sentence; };
        m_menu = std::make_unique<ExportMenu>(std::move(supplies));
    }

    void trigger(const QString &name)
    {
        for (QAction *action : m_menu->actions()) {
            if (action->objectName() == name)
                return action->trigger();
        }
        ADD_FAILURE() << name.toStdString();
    }
    QAction *actionCalled(const QString &name) const { return m_menu->findChild<QAction *>(name); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString written(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path(name);
    }
    QByteArray contentOf(const QString &name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Dataset> m_dataset;
    MapShapes m_shapes;
    Selection m_selection;
    QString m_suggested;
    QString m_filter;
    QString m_answer;
    QString m_template;
    QString m_last;
    QString m_remembered;
    std::unique_ptr<QMimeData> m_copied;
    QString m_previewed;
    QStringList m_told;
    QStringList m_troubles;
    std::unique_ptr<ExportMenu> m_menu;
};

} // namespace

TEST_F(ExportMenuTest, SavesAsEachKind)
{
    for (const QString &ending : savedKinds()) {
        m_answer = path(u"vy."_s + ending);
        trigger(u"export_"_s + ending);
        EXPECT_TRUE(QFileInfo(m_answer).size() > 100) << ending.toStdString();
        EXPECT_TRUE(m_suggested.endsWith(u'.' + ending));
        EXPECT_TRUE(m_filter.contains(u"*."_s + ending)) << m_filter.toStdString();
        EXPECT_TRUE(m_told.last().contains(m_answer));
    }
    EXPECT_EQ(m_troubles, QStringList());
}

TEST_F(ExportMenuTest, LetsNothingOutOfDamagedFigures)
{
    m_dataset = std::make_unique<Dataset>(
        m_dataset->catalogue(), m_dataset->provenance(),
        [](const IndicatorId &, Gender) -> Result<Cube> {
            return Error{.kind = ErrorKind::Damaged, .detail = "changed", .place = "paketet"};
        },
        [](const IndicatorId &) { return QString(); });
    m_answer = path(u"vy.xlsx"_s);
    for (const QString &name : {u"export_xlsx"_s, u"exportCopy"_s, u"exportPrint"_s}) {
        m_troubles.clear();
        trigger(name);
        ASSERT_EQ(m_troubles.size(), 1) << name.toStdString();
        EXPECT_TRUE(m_troubles[0].contains(u"paketet is damaged"_s)) << m_troubles[0].toStdString();
    }
    EXPECT_FALSE(QFile::exists(m_answer));
    EXPECT_EQ(m_copied, nullptr);
    EXPECT_EQ(m_previewed, QString());
}

TEST_F(ExportMenuTest, DoesNothingWhenTheUserThinksBetter)
{
    trigger(u"export_pptx"_s);
    EXPECT_EQ(m_told + m_troubles, QStringList());
}

TEST_F(ExportMenuTest, SaysInASentenceWhatWentWrong)
{
    m_answer = path(u"saknas/vy.xlsx"_s);
    trigger(u"export_xlsx"_s);
    ASSERT_EQ(m_troubles.size(), 1);
    EXPECT_TRUE(m_troubles.first().contains(m_answer)) << m_troubles.first().toStdString();

    m_selection.indicator = IndicatorId("N404");
    trigger(u"export_xlsx"_s);
    EXPECT_EQ(m_troubles.size(), 2);
    EXPECT_EQ(m_told, QStringList());
}

TEST_F(ExportMenuTest, SuggestsANameThatEverySystemTakes)
{
    RoomExport content;
    content.page.title = u"Andel i %: 0–5/6 år <\"test\">"_s;
    content.page.place = u"Örebro"_s;
    EXPECT_EQ(suggestedName(content, u"png"_s), u"Örebro – Andel i % 0–5 6 år test.png"_s);
    content.page.title = QString(400, u'å');
    EXPECT_LE(suggestedName(content, u"png"_s).toUtf8().size(), 255);
}

TEST_F(ExportMenuTest, CopiesAndPrintsWhatIsShown)
{
    trigger(u"exportCopy"_s);
    ASSERT_NE(m_copied, nullptr);
    EXPECT_TRUE(m_copied->hasImage());
    EXPECT_TRUE(m_copied->text().contains(u"N1 kort"_s));
    trigger(u"exportPrint"_s);
    EXPECT_EQ(m_previewed, u"N1 kort"_s);
}

TEST_F(ExportMenuTest, StaysLightWhateverTheWindowLooksLike)
{
    for (const Room room : {Room::Overview, Room::Trend, Room::Comparison, Room::Map}) {
        m_selection.room = room;
        const Result<RoomExport> content = exportOf(*m_dataset, m_selection, m_shapes);
        ASSERT_TRUE(content) << content.error().detail;
        QImage image;
        ASSERT_TRUE(image.loadFromData(fileOf(content->picture, PictureKind::Png, 1)));
        EXPECT_EQ(image.pixelColor(2, 2), QColor(Qt::white));
        EXPECT_EQ(image.pixelColor(image.width() - 3, image.height() - 3), QColor(Qt::white));
    }
}

TEST_F(ExportMenuTest, LooksTheSameFromADarkWindow)
{
    const QPalette light = QApplication::palette();
    for (const Room room : {Room::Overview, Room::Trend, Room::Comparison, Room::Map}) {
        m_selection.room = room;
        const auto picture = [this] {
            const Result<RoomExport> content = exportOf(*m_dataset, m_selection, m_shapes);
            return content ? fileOf(content->picture, PictureKind::Png, 1) : QByteArray();
        };
        const QByteArray fromLight = picture();
        QApplication::setPalette(widgetPalette(makeLook(Theme::Dark)));
        const QByteArray fromDark = picture();
        QApplication::setPalette(light);
        EXPECT_FALSE(fromLight.isEmpty());
        EXPECT_TRUE(fromLight == fromDark) << keyOf(room);
    }
}

TEST_F(ExportMenuTest, GivesEveryPageItsWords)
{
    for (const Room room : {Room::Overview, Room::Trend, Room::Comparison, Room::Map}) {
        m_selection.room = room;
        ASSERT_TRUE(canExport(room));
        const Result<RoomExport> content = exportOf(*m_dataset, m_selection, m_shapes);
        ASSERT_TRUE(content) << content.error().detail;
        const Page &page = content->page;
        for (const QString &text : {page.title, page.subtitle, page.finding, page.source, page.place})
            EXPECT_FALSE(text.isEmpty()) << static_cast<int>(room);
        EXPECT_FALSE(page.table.isEmpty());
        for (const TableRow &row : page.table.rows)
            EXPECT_TRUE(row.isHeading || row.cells.size() == page.table.columns.size());
        EXPECT_FALSE(page.notes.empty());
        EXPECT_FALSE(content->picture.spoken.isEmpty());
        if (page.chart) {
            EXPECT_FALSE(page.chart->altText.isEmpty());
        }
        if (page.map) {
            for (const MapShape &shape : page.map->shapes)
                EXPECT_FALSE(shape.altText.isEmpty()) << shape.name.toStdString();
        }
    }
    m_selection.room = Room::Meeting;
    EXPECT_FALSE(canExport(Room::Meeting));
    EXPECT_EQ(exportOf(*m_dataset, m_selection, m_shapes).error().kind, ErrorKind::WrongUse);
}

TEST_F(ExportMenuTest, TakesTheLookOfATemplateAndOffersItAgain)
{
    EXPECT_FALSE(actionCalled(u"exportTemplateAgain"_s)->isVisible());
    m_template = written(u"kommunens mall.potx"_s, madeTemplate());
    m_answer = path(u"vy.pptx"_s);
    trigger(u"exportTemplate"_s);
    EXPECT_EQ(m_troubles, QStringList());
    EXPECT_TRUE(OfficeFile(contentOf(u"vy.pptx"_s)).content(u"ppt/theme/theme1.xml"_s).contains("C8102E"));
    EXPECT_EQ(m_remembered, m_template);
    EXPECT_TRUE(actionCalled(u"exportTemplateAgain"_s)->isVisible());
    EXPECT_TRUE(actionCalled(u"exportTemplateAgain"_s)->text().contains(u"kommunens mall"_s));

    m_answer = path(u"vy2.pptx"_s);
    trigger(u"exportTemplateAgain"_s);
    EXPECT_TRUE(OfficeFile(contentOf(u"vy2.pptx"_s)).content(u"ppt/theme/theme1.xml"_s).contains("C8102E"));
    trigger(u"exportTemplate"_s);
    EXPECT_EQ(m_last, m_template) << "one need not look for it again";
}

TEST_F(ExportMenuTest, SaysInASentenceWhyATemplateWontDo)
{
    m_answer = path(u"vy.pptx"_s);
    trigger(u"exportTemplate"_s);
    EXPECT_EQ(m_troubles, QStringList()) << "none was chosen";
    m_template = written(u"brev.pptx"_s, "no presentation");
    trigger(u"exportTemplate"_s);
    ASSERT_EQ(m_troubles.size(), 1);
    EXPECT_TRUE(m_troubles.first().startsWith(m_template)) << m_troubles.first().toStdString();
    EXPECT_TRUE(m_troubles.first().endsWith(u'.'));
    EXPECT_EQ(m_remembered, QString());

    m_template = written(u"mall.pptx"_s, madeTemplate());
    trigger(u"exportTemplate"_s);
    ASSERT_TRUE(QFile::remove(m_template));
    trigger(u"exportTemplateAgain"_s);
    ASSERT_EQ(m_troubles.size(), 2) << "it is gone since";
    EXPECT_TRUE(m_troubles.last().contains(u"mall.pptx"_s));
}

} // namespace lagesbild
