#include "ui/trend/trendroom.h"

#include "tests/support/qtprinting.h"
#include "tests/support/smalldata.h"
#include "ui/shared/charts/developmentview.h"
#include "ui/shared/checkline.h"
#include "ui/shared/figuretable.h"

#include <QAccessible>
#include <QChart>
#include <QLabel>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// Shares that rise by one each year 2013 … 2020 in ten municipalities, women and men two below and above.
class TrendRoomTest : public testing::Test
{
protected:
    TrendRoomTest()
    {
        SmallData made;
        made.add("N1", Unit::Percent, Direction::HighIsBetter);
        for (int year = 2013; year <= 2020; ++year) {
            made.fill("N1", year, 30 + year - 2013, 2);
            made.set("N1", Gender::Total, year, "0000", 40);
            made.set("N1", Gender::Women, year, SmallData::code(1), 30 + year - 2013);
            made.set("N1", Gender::Men, year, SmallData::code(1), 34 + year - 2013);
        }
        made.add("N2", Unit::Percent).byGender = false;
        made.fill("N2", 2020, 10, 1);
        data = made.dataset();
        selection.room = Room::Trend;
        selection.focus = AreaId(SmallData::code(1));
        selection.indicator = IndicatorId("N1");
        selection.group = "county";
        room.setLook(makeLook(Theme::Light));
        room.resize(1200, 800);
        show();
        room.show();
        QApplication::setActiveWindow(&room);
        QApplication::processEvents();
    }
    void show() { room.showSelection(*data, selection); }
    template <class T>
    T *part(const QString &name)
    {
        return room.findChild<T *>(name);
    }
    DevelopmentView *view() { return part<DevelopmentView>(u"chart"_s); }
    QString label(const QString &name) { return part<QLabel>(name)->text(); }
    Selection lastChosen() { return chosen.isEmpty() ? Selection() : chosen.last()[0].value<Selection>(); }
    QPoint at(int year, double value)
    {
        return view()->chart()->mapToPosition(QPointF(year, value)).toPoint();
    }

    std::unique_ptr<Dataset> data;
    Selection selection;
    TrendRoom room;
    QSignalSpy chosen{&room, &RoomView::selectionChosen};
    QSignalSpy pointed{&room, &RoomView::areaPointedAt};
};

TEST_F(TrendRoomTest, SaysWhatItShowsInWords)
{
    EXPECT_EQ(label(u"title"_s), u"N1 kort"_s);
    EXPECT_EQ(label(u"subtitle"_s), u"N1 titel · 2010–2022 · Total"_s);
    EXPECT_EQ(label(u"sentence"_s),
              u"39,0 % in Ale in 2020. Since 2019: +1,0 percentage points. Increasing over the "
              "last 6 value(s)."_s);
}

TEST_F(TrendRoomTest, OptionsAreChoicesOfTheSelection)
{
    EXPECT_TRUE(part<CheckLine>(u"showNational"_s)->isChecked());
    QTest::mouseClick(part<CheckLine>(u"showNational"_s), Qt::LeftButton);
    EXPECT_FALSE(lastChosen().trend.national);
    QTest::keyClick(part<CheckLine>(u"showMembers"_s), Qt::Key_Space);
    EXPECT_TRUE(lastChosen().trend.members);
}

TEST_F(TrendRoomTest, GenderCanBeChosenOnlyWhereTheIndicatorHasIt)
{
    EXPECT_TRUE(part<CheckLine>(u"showGenders"_s)->isEnabled());
    selection.indicator = IndicatorId("N2");
    show();
    EXPECT_FALSE(part<CheckLine>(u"showGenders"_s)->isEnabled());
}

TEST_F(TrendRoomTest, SplitByGenderShowsWomenAndMen)
{
    selection.trend.byGender = true;
    show();
    EXPECT_TRUE(label(u"sentence"_s).startsWith(u"Women 37,0 %, men 41,0 % in Ale in 2020."_s));
    EXPECT_TRUE(label(u"subtitle"_s).endsWith(u"Women and men"_s));
    EXPECT_TRUE(part<FigureTable>(u"table"_s)->wholeText().startsWith(u"Year\tWomen\tMen\tRiket"_s));
}

TEST_F(TrendRoomTest, ArrowKeysMoveTheYearCursorAndItIsReadOut)
{
    view()->clearFocus();
    view()->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(view()->cursor(), Year{2020});
    QTest::keyClick(view(), Qt::Key_Left);
    EXPECT_EQ(view()->cursor(), Year{2019});
    EXPECT_EQ(view()->accessibleDescription(),
              u"2019: Ale: 38,0 %; Riket: 40,0 %; Unweighted mean: 41,0 %; The group: 36–46 %"_s);
    QAccessibleInterface *years = QAccessible::queryAccessibleInterface(view());
    ASSERT_NE(years->focusChild(), nullptr);
    EXPECT_EQ(years->focusChild()->text(QAccessible::Name), view()->accessibleDescription());
    QTest::keyClick(view(), Qt::Key_Home);
    EXPECT_EQ(view()->cursor(), Year{2010});
    QTest::keyClick(view(), Qt::Key_Left);
    EXPECT_EQ(view()->cursor(), Year{2010});
    QTest::keyClick(view(), Qt::Key_Escape);
    EXPECT_EQ(view()->cursor(), std::nullopt);
}

TEST_F(TrendRoomTest, PointingShowsTheYearsValues)
{
    QTest::mouseMove(view()->viewport(), at(2016, 35));
    EXPECT_EQ(view()->cursor(), Year{2016});
    EXPECT_EQ(view()->cursorTexts().first(), u"Ale: 35,0 %"_s);
}

TEST_F(TrendRoomTest, AMembersLineCanBePointedAtAndChosen)
{
    selection.trend.members = true;
    show();
    QApplication::processEvents();
    // Number 5 has 2 · 5 more than number 0: 43 in 2016.
    QTest::mouseMove(view()->viewport(), at(2016, 43));
    ASSERT_FALSE(pointed.isEmpty());
    EXPECT_EQ(pointed.last()[0].value<AreaId>(), AreaId(SmallData::code(5)));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, at(2016, 43));
    EXPECT_EQ(lastChosen().focus, AreaId(SmallData::code(5)));
}

TEST_F(TrendRoomTest, SaysInWordsWhenThereIsNothingToShow)
{
    selection.indicator = IndicatorId("N9");
    show();
    EXPECT_FALSE(view()->isVisible());
    EXPECT_FALSE(label(u"message"_s).isEmpty());
    selection.indicator = IndicatorId("N1");
    show();
    EXPECT_TRUE(view()->isVisible());
}

} // namespace
} // namespace lagesbild
