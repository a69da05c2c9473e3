// All indicators of a collection as small pictures.

#include "core/analysis/collectiondevelopment.h"
#include "tests/support/qtprinting.h"
#include "tests/support/smalldata.h"
#include "ui/shared/checkline.h"
#include "ui/trend/indicators/multiplespainter.h"
#include "ui/trend/indicators/multiplestext.h"
#include "ui/trend/indicators/multiplesview.h"
#include "ui/trend/trendroom.h"

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

/// N1 … N5 in 2015 … 2022, rising; N2 lacks 2018; N3 is a number; N6 has no values.
class MultiplesFormTest : public testing::Test
{
protected:
    MultiplesFormTest()
    {
        for (const char *id : {"N1", "N2", "N3", "N4", "N5", "N6"})
            made.add(id, id[1] == '3' ? Unit::Count : Unit::Percent);
        for (const char *id : {"N1", "N2", "N3", "N4", "N5"}) {
            for (int year = 2015; year <= 2022; ++year) {
                made.fill(id, year, 20 + year - 2015, 1);
                made.set(id, Gender::Total, year, "0000", 40);
            }
        }
        made.setMissing("N2", Gender::Total, 2018, "1002", Status::Missing);
        data = made.dataset();
        selection.room = Room::Trend;
        selection.focus = AreaId("1002");
        selection.group = "county";
        selection.indicator = IndicatorId("N2");
        selection.trend.form = TrendForm::Indicators;
    }
    CollectionDevelopment shown() const { return *collectionDevelopment(*data, selection); }
    MultiplesScene scene() const { return multiplesScene(shown(), data->catalogue(), selection.indicator); }

    SmallData made;
    std::unique_ptr<Dataset> data;
    Selection selection;
    const Look look = makeLook(Theme::Light);
};

} // namespace

TEST_F(MultiplesFormTest, TellsHowManyThereAreAndWhereTheyGo)
{
    EXPECT_EQ(multiplesSentence(shown(), u"Ale"_s),
              u"5 indicator(s) with values for Ale. Of 5 trends that can be judged 5 are increasing and 0 "
              "decreasing; about one in twenty would be found by chance alone."_s);
    const QString reading = multiplesReading(shown(), data->catalogue());
    EXPECT_TRUE(reading.contains(u"dashed line the country"_s));
    EXPECT_TRUE(reading.contains(u"breaks off"_s));
    EXPECT_TRUE(reading.contains(u"2 indicator(s) of the collection have no values"_s));
    EXPECT_FALSE(reading.contains(u"Only the latest"_s));
    selection.trend.national = false;
    EXPECT_FALSE(multiplesReading(shown(), data->catalogue()).contains(u"dashed"_s));
}

TEST_F(MultiplesFormTest, EachPictureEndsWithItsLastValue)
{
    const MultiplesScene all = scene();
    ASSERT_EQ(all.pictures.size(), 5u);
    const SmallPicture &first = all.pictures.front();
    EXPECT_EQ(first.title, u"N1 kort"_s);
    EXPECT_EQ(first.value, u"28,0\u00A0%"_s);
    EXPECT_EQ(first.year, u"2022"_s);
    EXPECT_EQ(first.arrow, Arrow::Up);
    EXPECT_EQ(first.trend, u"increasing"_s);
    EXPECT_EQ(first.trendLabel, u"trend: increasing"_s) << "not the arrow's word";
    EXPECT_EQ(first.lowText, u"21,0"_s);
    EXPECT_EQ(first.highText, u"40,0"_s) << "riket is drawn too";
    EXPECT_EQ(first.spoken, u"N1 kort: 28,0\u00A0% in 2022, increasing, between 21,0\u00A0% and 28,0\u00A0% "
                            "in these years, the country 40,0\u00A0%"_s);
    EXPECT_TRUE(first.toolTip.startsWith(u"N1 titel\n"_s)) << "the whole title";
    EXPECT_FALSE(all.pictures[1].own[3]) << "2018 is missing";
    EXPECT_TRUE(all.pictures[2].national.empty()) << "riket is a sum of numbers";
    EXPECT_EQ(all.current, 1);
    ASSERT_EQ(all.sections.size(), 1u);
    EXPECT_EQ(all.sections.front().heading, u"Område"_s);
    EXPECT_EQ(all.sections.front().count, 5u);
}

TEST_F(MultiplesFormTest, StandsInAsManyColumnsAsThereIsRoomFor)
{
    const MultiplesScene all = scene();
    for (const auto &[width, columns] : {std::pair(300.0, 1), {700.0, 3}, {1200.0, 5}}) {
        const MultiplesGeometry geometry = multiplesGeometry(all, QPointF(3, 3), width, look);
        EXPECT_EQ(geometry.columns, columns) << width;
        const QRectF whole(3, 3, width + 1e-6, geometry.height + 1e-6);
        for (int i = 0; i < 5; ++i) {
            const QRectF &cell = geometry.cells[static_cast<std::size_t>(i)];
            EXPECT_TRUE(whole.contains(cell)) << width << ' ' << i;
            EXPECT_FALSE(cell.intersects(geometry.headings.front()));
            EXPECT_TRUE(cell.contains(geometry.plot(i)));
            EXPECT_GT(geometry.plot(i).height(), 40);
            EXPECT_EQ(pictureAt(geometry, cell.center()), i);
            for (int other = 0; other < i; ++other)
                EXPECT_FALSE(cell.intersects(geometry.cells[static_cast<std::size_t>(other)]));
        }
    }
    const MultiplesGeometry three = multiplesGeometry(all, QPointF(), 700, look);
    EXPECT_EQ(pictureBeside(three, 1, true), 4);
    EXPECT_EQ(pictureBeside(three, 2, true), 4) << "the nearest of a row that is not full";
    EXPECT_EQ(pictureBeside(three, 4, false), 1);
    EXPECT_EQ(pictureBeside(three, 0, false), 0);
}

TEST_F(MultiplesFormTest, PaintsTheLastDotInTheColourOfTheFocus)
{
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Contrast}) {
        const Look each = makeLook(theme);
        const MultiplesScene all = scene();
        const QRectF box(0, 0, 700, 400);
        QImage image(700, 400, QImage::Format_RGB32);
        image.fill(each.colours.background);
        QPainter painter(&image);
        paintMultiples(painter, all, box, box, each);
        painter.end();
        const QRectF plot = multiplesGeometry(all, box.topLeft(), box.width(), each).plot(0);
        // 28 on a scale from 21 to 40.
        const QPointF last(plot.right(), plot.bottom() - plot.height() * 7 / 19);
        EXPECT_EQ(image.pixelColor(static_cast<int>(last.x()), static_cast<int>(last.y())),
                  each.colours.accent);
    }
}

TEST_F(MultiplesFormTest, KeysReachEveryPictureAndEnterOpens)
{
    MultiplesView view;
    view.setLook(look);
    view.setScene(scene(), u"Alla"_s);
    view.resize(706, 400);
    view.show();
    QSignalSpy chosen(&view, &MultiplesView::chosen);
    QSignalSpy reached(&view, &MultiplesView::reached);
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(view.currentMark(), 0) << "from the indicator that other rooms are about";
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.currentMark(), 3);
    EXPECT_EQ(reached.last()[0].toRect(), view.markRect(3));
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(view.currentMark(), 4);
    EXPECT_TRUE(view.accessibleDescription().startsWith(u"N5 kort:"_s));
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<IndicatorId>(), IndicatorId("N5"));
}

TEST_F(MultiplesFormTest, AClickInTheRoomOpensTheIndicatorAsLines)
{
    TrendRoom room;
    room.setLook(look);
    room.resize(1200, 800);
    room.showSelection(*data, selection);
    room.show();
    QApplication::processEvents();
    QSignalSpy chosen(&room, &RoomView::selectionChosen);
    auto *view = room.findChild<MultiplesView *>(u"multiples"_s);
    ASSERT_NE(view, nullptr);
    EXPECT_TRUE(view->isVisible());
    EXPECT_EQ(room.findChild<QLabel *>(u"title"_s)->text(), u"All indicators"_s);
    EXPECT_EQ(room.findChild<QLabel *>(u"subtitle"_s)->text(), u"Integration · 2015–2022 · Total"_s);
    EXPECT_FALSE(room.findChild<CheckLine *>(u"showNational"_s)->isHidden());
    EXPECT_TRUE(room.findChild<CheckLine *>(u"showMembers"_s)->isHidden());
    EXPECT_TRUE(room.findChild<QLabel *>(u"groupHeading"_s)->isHidden()) << "nobody is compared with";
    EXPECT_FALSE(room.sourceLine().isEmpty());
    QTest::mouseClick(view, Qt::LeftButton, {}, view->markRect(0).center());
    ASSERT_EQ(chosen.count(), 1);
    const auto next = chosen[0][0].value<Selection>();
    EXPECT_EQ(next.indicator, IndicatorId("N1"));
    EXPECT_EQ(next.trend.form, TrendForm::Lines);
}

TEST_F(MultiplesFormTest, TheRoomSaysWhenThereIsNothingToDraw)
{
    TrendRoom room;
    room.setLook(look);
    room.resize(1200, 800);
    room.show();
    selection.focus = AreaId("0010");
    room.showSelection(*data, selection);
    EXPECT_TRUE(room.findChild<QLabel *>(u"message"_s)->text().contains(u"Region Tio"_s));
}

} // namespace lagesbild
