// Places over the years: words, scene, picture, table and the room around them.

#include "core/analysis/rankdevelopment.h"
#include "tests/support/qtprinting.h"
#include "tests/support/smalldata.h"
#include "ui/shared/checkline.h"
#include "ui/shared/figuretable.h"
#include "ui/shared/segmented.h"
#include "ui/trend/ranks/rankpainter.h"
#include "ui/trend/ranks/ranktable.h"
#include "ui/trend/ranks/ranktext.h"
#include "ui/trend/ranks/rankview.h"
#include "ui/trend/trendroom.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// 30, 32 … 40 per cent in the six of the county, one more each year 2017 … 2020; Ale (1002), the second lowest, has the
/// highest in 2020 and nothing in 2018.
class RanksFormTest : public testing::Test
{
protected:
    RanksFormTest()
    {
        made.add("N1", Unit::Percent, Direction::HighIsBetter);
        for (int year = 2017; year <= 2020; ++year)
            made.fill("N1", year, 30 + year - 2017, 2);
        made.set("N1", Gender::Total, 2020, "1002", 99);
        made.setMissing("N1", Gender::Total, 2018, "1002", Status::Missing);
        made.add("N2", Unit::Percent);
        made.fill("N2", 2019, 10, 0);
        made.fill("N2", 2020, 10, 1);
        data = made.dataset();
        selection.room = Room::Trend;
        selection.focus = AreaId("1002");
        selection.group = "county";
        selection.indicator = IndicatorId("N1");
        selection.trend.form = TrendForm::Ranks;
    }
    RankDevelopment shown() const { return *rankDevelopment(*data, selection); }
    RankScene scene() const { return rankScene(shown(), *data->catalogue().indicator(selection.indicator)); }

    SmallData made;
    std::unique_ptr<Dataset> data;
    Selection selection;
    const Look look = makeLook(Theme::Light);
    const QRectF box{3, 3, 700, 400};
};

int markOf(const RankScene &scene, const QString &name, int year)
{
    for (std::size_t i = 0; i < scene.marks.size(); ++i) {
        const RankMark &mark = scene.marks[i];
        if (mark.year == Year{year} && scene.lines[static_cast<std::size_t>(mark.line)].name == name)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace

TEST_F(RanksFormTest, TellsThePlacesInWords)
{
    EXPECT_EQ(rankSentence(shown(), u"Ale"_s),
              u"Ale was at place 1 of 6 in 2020, at place 5 of 6 in 2017."_s);
    selection.year = Year{2018};
    EXPECT_EQ(rankSentence(shown(), u"Ale"_s),
              u"Ale was at place 5 of 6 in 2017. In 2018 it has no place: not reported."_s);
    selection.focus = AreaId("0010");
    EXPECT_EQ(rankSentence(shown(), u"Region Tio"_s),
              u"Region Tio has no place: only municipalities are ranked."_s);
}

TEST_F(RanksFormTest, SaysWhichEndIsTheFirstAndWhatIsShared)
{
    EXPECT_TRUE(rankReading(shown()).startsWith(u"Place 1 is the best: the highest value."_s));
    EXPECT_TRUE(rankReading(shown()).contains(u"breaks off"_s));
    EXPECT_FALSE(rankReading(shown()).contains(u"share a place"_s));
    selection.indicator = IndicatorId("N2");
    EXPECT_EQ(rankSentence(shown(), u"Ale"_s),
              u"Ale was at place 5 of 6 in 2020, at shared place 1 of 6 in 2019. "
              "Place 1 is the highest value."_s);
    EXPECT_TRUE(rankReading(shown()).startsWith(u"Place 1 is the highest value; neither"_s));
    EXPECT_TRUE(rankReading(shown()).contains(u"share a place"_s));
    EXPECT_FALSE(rankReading(shown()).contains(u"breaks off"_s));
    EXPECT_EQ(placeText(*shown().focusLine()->at(Year{2019})), u"shared 1 of 6"_s);
}

TEST_F(RanksFormTest, SaysWhereTooFewAreRanked)
{
    for (const char *code : {"1001", "1003", "1004", "1005", "1006"})
        made.setMissing("N1", Gender::Total, 2019, code, Status::Privacy);
    data = made.dataset();
    selection.year = Year{2019};
    EXPECT_EQ(rankSentence(shown(), u"Ale"_s),
              u"Ale was at place 5 of 6 in 2017. In 2019 it has no place: too few ranked."_s);
}

TEST_F(RanksFormTest, HasTheLatestYearFirstInTheTable)
{
    RankTable model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLook(look);
    model.setRanks(shown(), *data->catalogue().indicator(selection.indicator));
    const auto cells = [&](int row) {
        QStringList texts;
        for (int column = 0; column < model.columnCount(); ++column)
            texts << model.index(row, column).data().toString();
        return texts.join(u'|');
    };
    QStringList head;
    for (int column = 0; column < model.columnCount(); ++column)
        head << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    EXPECT_EQ(head.join(u'|'), u"Year|Ale, place|Ale, value|Östra|Åby|Ängen|Borg|Zinka"_s);
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_EQ(cells(0), u"2020|1 of 6|99,0\u00A0%|6 of 6|5 of 6|4 of 6|3 of 6|2 of 6"_s);
    EXPECT_EQ(cells(2), u"2018|not reported|–|5 of 5|4 of 5|3 of 5|2 of 5|1 of 5"_s);
}

TEST_F(RanksFormTest, EveryDotLiesInThePlotAndIsFoundThere)
{
    const RankScene all = scene();
    EXPECT_EQ(all.marks.size(), 23u) << "six in four years but one";
    const RankGeometry geometry = rankGeometry(all, box, look);
    for (std::size_t i = 0; i < all.marks.size(); ++i) {
        const RankMark &mark = all.marks[i];
        const QPointF at = geometry.at(mark.year, mark.place);
        EXPECT_TRUE(geometry.plot.contains(at)) << i;
        EXPECT_EQ(rankMarkAt(all, geometry, at), static_cast<int>(i));
    }
    EXPECT_LT(geometry.at(Year{2020}, 1).y(), geometry.at(Year{2020}, 6).y()) << "the first on top";
    EXPECT_EQ(rankMarkAt(all, geometry, QPointF(-50, -50)), std::nullopt);
    EXPECT_EQ(all.focusMark(), markOf(all, u"Ale"_s, 2020));
}

TEST_F(RanksFormTest, LabelsStandApartBesideThePlot)
{
    const RankScene all = scene();
    const RankGeometry geometry = rankGeometry(all, box, look);
    ASSERT_EQ(geometry.labels.size(), all.lines.size());
    for (std::size_t i = 0; i < geometry.labels.size(); ++i) {
        const QRectF &label = geometry.labels[i].box;
        EXPECT_TRUE(box.contains(label)) << i;
        EXPECT_GT(label.left(), geometry.plot.right());
        for (std::size_t other = 0; other < i; ++other)
            EXPECT_FALSE(label.intersects(geometry.labels[other].box)) << i << ' ' << other;
        const auto found = rankMarkAt(all, geometry, label.center());
        ASSERT_TRUE(found);
        EXPECT_EQ(all.marks[static_cast<std::size_t>(*found)].line, geometry.labels[i].line);
    }
    EXPECT_EQ(all.lines.front().label, u"Ale 1"_s);
    const RankGeometry low = rankGeometry(all, QRectF(3, 3, 700, 70), look);
    ASSERT_EQ(low.labels.size(), 1u) << "where there is not room for all: the chosen municipality";
    EXPECT_EQ(low.labels.front().line, 0);
}

TEST_F(RanksFormTest, TicksAreAllOfAFewAndRoundOnesOfMany)
{
    EXPECT_EQ(placeTicks(1), (std::vector<int>{1}));
    EXPECT_EQ(placeTicks(8), (std::vector<int>{1, 2, 3, 4, 5, 6, 7, 8}));
    EXPECT_EQ(placeTicks(20), (std::vector<int>{1, 5, 10, 15, 20}));
    EXPECT_EQ(placeTicks(290), (std::vector<int>{1, 100, 200}));
}

TEST_F(RanksFormTest, VeryManyLinesAreQuietAndWithoutNames)
{
    RankDevelopment many = shown();
    while (many.lines.size() < 40) {
        many.lines.push_back(many.lines.back());
        many.lines.back().code = AreaId("M" + std::to_string(many.lines.size()));
    }
    many.lines[1].isSimilar = true;
    ASSERT_TRUE(areMany(many));
    const RankScene all = rankScene(many, *data->catalogue().indicator(selection.indicator));
    EXPECT_EQ(all.lines[0].kind, RankSceneLine::Kind::Focus);
    EXPECT_EQ(all.lines[1].kind, RankSceneLine::Kind::Similar);
    EXPECT_EQ(all.lines[2].kind, RankSceneLine::Kind::Quiet);
    EXPECT_EQ(rankGeometry(all, box, look).labels.size(), 1u);
    EXPECT_TRUE(hasColumn(many, many.lines[1]));
    EXPECT_FALSE(hasColumn(many, many.lines[2]));
}

TEST_F(RanksFormTest, PaintsTheChosenMunicipalityInItsColour)
{
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Contrast}) {
        const Look each = makeLook(theme);
        const RankScene all = scene();
        const RankGeometry geometry = rankGeometry(all, box, each);
        QImage image(706, 406, QImage::Format_RGB32);
        image.fill(each.colours.background);
        QPainter painter(&image);
        paintRanks(painter, all, box, each);
        painter.end();
        const QPointF middle = geometry.at(Year{2020}, 1);
        EXPECT_EQ(image.pixelColor((middle + QPointF(0, geometry.focusDot - 2)).toPoint()),
                  each.colours.accent);
        EXPECT_EQ(image.pixelColor(geometry.at(Year{2018}, 1).toPoint()), each.colours.bar) << "Zinka";
    }
}

TEST_F(RanksFormTest, KeysFollowALineAndGoFromPlaceToPlace)
{
    RankView view;
    view.setLook(look);
    view.setScene(scene());
    view.resize(700, 400);
    view.show();
    QSignalSpy chosen(&view, &RankView::chosen);
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(view.markText(view.currentMark()), u"Ale in 2019: place 5 of 6, 34,0\u00A0%"_s);
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(view.currentMark(), markOf(view.scene(), u"Ale"_s, 2017)) << "the gap is stepped over";
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(view.currentMark(), markOf(view.scene(), u"Ale"_s, 2020));
    QTest::keyClick(&view, Qt::Key_Up);
    EXPECT_EQ(view.currentMark(), markOf(view.scene(), u"Ale"_s, 2020)) << "nobody is above";
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.accessibleDescription(), u"Zinka in 2020: place 2 of 6, 43,0\u00A0%"_s);
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(view.currentMark(), markOf(view.scene(), u"Zinka"_s, 2017));
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<AreaId>(), AreaId("1006"));
}

TEST_F(RanksFormTest, TheRoomShowsPictureTableAndWordsAndAClickGoesOn)
{
    TrendRoom room;
    room.setLook(look);
    room.resize(1200, 800);
    room.showSelection(*data, selection);
    room.show();
    QApplication::processEvents();
    QSignalSpy chosen(&room, &RoomView::selectionChosen);
    QSignalSpy pointed(&room, &RoomView::areaPointedAt);
    auto *view = room.findChild<RankView *>(u"ranks"_s);
    ASSERT_NE(view, nullptr);
    EXPECT_TRUE(view->isVisible());
    EXPECT_EQ(room.findChild<QLabel *>(u"subtitle"_s)->text(), u"N1 titel · 2017–2020 · Total"_s);
    EXPECT_TRUE(room.findChild<QLabel *>(u"sentence"_s)->text().startsWith(u"Ale was at place 1"_s));
    EXPECT_TRUE(room.findChild<FigureTable *>(u"rankTable"_s)->wholeText().startsWith(u"Year\tAle, place"_s));
    EXPECT_TRUE(room.findChild<CheckLine *>(u"showBand"_s)->isHidden()) << "there is no band to show";
    EXPECT_TRUE(room.findChild<CheckLine *>(u"showNational"_s)->isHidden());
    EXPECT_EQ(room.findChild<Segmented *>(u"form"_s)->chosen(), 1);

    const QPoint borg = view->markRect(markOf(view->scene(), u"Borg"_s, 2019)).center();
    QTest::mouseMove(view, borg);
    ASSERT_FALSE(pointed.isEmpty());
    EXPECT_EQ(pointed.last()[0].value<AreaId>(), AreaId("1005"));
    QTest::mouseClick(view, Qt::LeftButton, {}, borg);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<Selection>().focus, AreaId("1005"));

    QTest::mouseClick(room.findChild<QAbstractButton *>(u"choice0"_s), Qt::LeftButton);
    ASSERT_EQ(chosen.count(), 2);
    EXPECT_EQ(chosen[1][0].value<Selection>().trend.form, TrendForm::Lines);
    selection.trend.form = TrendForm::Lines;
    room.showSelection(*data, selection);
    EXPECT_FALSE(view->isVisible());
    EXPECT_FALSE(room.findChild<CheckLine *>(u"showBand"_s)->isHidden());
}

TEST_F(RanksFormTest, TheRoomSaysWhyThereIsNothingToRank)
{
    TrendRoom room;
    room.setLook(look);
    room.resize(1200, 800);
    room.show();
    selection.group = "1002";
    room.showSelection(*data, selection);
    EXPECT_TRUE(room.findChild<QLabel *>(u"message"_s)->text().contains(u"another comparison group"_s));
    selection.group = "county";
    room.showSelection(*data, selection);
    EXPECT_TRUE(room.findChild<QLabel *>(u"message"_s)->text().isEmpty());
}

} // namespace lagesbild
