#include "ui/comparison/comparisonroom.h"

#include "tests/support/qtprinting.h"
#include "tests/support/smalldata.h"
#include "ui/comparison/comparisontable.h"
#include "ui/comparison/parts/stackview.h"
#include "ui/comparison/points/pointview.h"
#include "ui/shared/charts/barview.h"
#include "ui/shared/charts/rankedview.h"
#include "ui/shared/figuretable.h"
#include "ui/shared/yearslider.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// Ten municipalities with shares 20, 22 … 38 in 2019 and 30, 32 … 48 in 2020, riket 33; one is missing 2020.
class ComparisonRoomTest : public testing::Test
{
protected:
    ComparisonRoomTest()
    {
        SmallData made;
        made.add("N1", Unit::Percent, Direction::HighIsBetter);
        made.fill("N1", 2019, 20, 2);
        made.fill("N1", 2020, 30, 2);
        made.set("N1", Gender::Total, 2020, "0000", 33);
        made.setMissing("N1", Gender::Total, 2020, SmallData::code(4), Status::Privacy);
        made.add("N2", Unit::Percent);
        made.add("N3", Unit::Percent).hasValues = false;
        data = made.dataset();
        selection.room = Room::Comparison;
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
    QString label(const QString &name) { return part<QLabel>(name)->text(); }
    Selection lastChosen() { return chosen.isEmpty() ? Selection() : chosen.last()[0].value<Selection>(); }

    std::unique_ptr<Dataset> data;
    Selection selection;
    ComparisonRoom room;
    QSignalSpy chosen{&room, &RoomView::selectionChosen};
    QSignalSpy pointed{&room, &RoomView::areaPointedAt};
};

TEST_F(ComparisonRoomTest, SaysWhatItShowsInWords)
{
    EXPECT_EQ(label(u"title"_s), u"N1 kort"_s);
    EXPECT_EQ(label(u"subtitle"_s), u"N1 titel · 2020 · Total"_s);
    EXPECT_EQ(label(u"sentence"_s),
              u"32,0 % in Ale in 2020: below the country (33,0 %) and below the mean of Tio "
              "län (34,4 %); how sure that is, is not known."_s);
    EXPECT_TRUE(label(u"reading"_s).contains(u"Uncertainty unknown"_s));
    EXPECT_TRUE(label(u"definition"_s).contains(u"Beskrivning av flyktingmottagande."_s));
}

TEST_F(ComparisonRoomTest, AClickOnABarChoosesTheMunicipality)
{
    auto *bars = part<BarView>(u"bars"_s);
    const BarGeometry geometry = bars->geometryShown();
    QTest::mouseClick(bars->viewport(), Qt::LeftButton, {},
                      geometry.bar(0, bars->scene().bars[0]).center().toPoint());
    EXPECT_EQ(lastChosen().focus, bars->scene().bars[0].area);
    EXPECT_EQ(lastChosen().indicator, selection.indicator);
}

TEST_F(ComparisonRoomTest, PointingAtABarLightsItEverywhere)
{
    auto *bars = part<BarView>(u"bars"_s);
    QTest::mouseMove(bars->viewport(), bars->geometryShown().row(2).center().toPoint());
    ASSERT_FALSE(pointed.isEmpty());
    const AreaId area = bars->scene().bars[2].area;
    EXPECT_EQ(pointed.last()[0].value<AreaId>(), area);
    EXPECT_EQ(bars->scene().highlighted, area);
    EXPECT_EQ(part<RankedView>(u"strip"_s)->scene().highlighted, area);
}

TEST_F(ComparisonRoomTest, KeysReachEveryBarAndEnterChooses)
{
    auto *bars = part<BarView>(u"bars"_s);
    bars->setFocus(Qt::TabFocusReason);
    QTest::keyClick(bars, Qt::Key_Home);
    EXPECT_EQ(bars->accessibleDescription(), bars->scene().bars.front().spoken);
    QTest::keyClick(bars, Qt::Key_Down);
    QTest::keyClick(bars, Qt::Key_Return);
    EXPECT_EQ(lastChosen().focus, bars->scene().bars[1].area);
    QTest::keyClick(bars, Qt::Key_End);
    EXPECT_EQ(bars->accessibleDescription(), u"Borg: secret"_s);
}

TEST_F(ComparisonRoomTest, KeysGoThroughTheRankedBars)
{
    auto *strip = part<RankedView>(u"strip"_s);
    strip->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(strip->accessibleDescription(), u"Ale: 32,0 %, place 8 of 9"_s);
    QTest::keyClick(strip, Qt::Key_Left);
    QTest::keyClick(strip, Qt::Key_Return);
    EXPECT_EQ(lastChosen().focus, AreaId(SmallData::code(0)));
}

TEST_F(ComparisonRoomTest, ScreenReadersMeetTheBarsAsAList)
{
    auto *bars = part<BarView>(u"bars"_s);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(bars);
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->role(), QAccessible::List);
    ASSERT_EQ(list->childCount(), 6);
    for (int i = 0; i < list->childCount(); ++i) {
        QAccessibleInterface *item = list->child(i);
        EXPECT_EQ(item->text(QAccessible::Name), bars->scene().bars[static_cast<std::size_t>(i)].spoken);
        EXPECT_EQ(list->indexOfChild(item), i);
        EXPECT_FALSE(item->rect().isEmpty());
    }
    bars->setFocus(Qt::TabFocusReason);
    QTest::keyClick(bars, Qt::Key_Home);
    EXPECT_EQ(list->focusChild(), list->child(0));
    EXPECT_TRUE(list->child(0)->state().focused);
}

TEST_F(ComparisonRoomTest, TheFormIsAChoiceOfTheSelection)
{
    QTest::mouseClick(part<QWidget>(u"form"_s)->findChild<QRadioButton *>(u"choice6"_s), Qt::LeftButton);
    EXPECT_EQ(lastChosen().comparison, ComparisonForm::Table);
    selection.comparison = ComparisonForm::Table;
    show();
    EXPECT_TRUE(part<QWidget>(u"table"_s)->isVisible());
    EXPECT_FALSE(part<QWidget>(u"bars"_s)->isVisible());
    selection.comparison = ComparisonForm::All;
    show();
    EXPECT_TRUE(part<QWidget>(u"ranked"_s)->isVisible());
}

TEST_F(ComparisonRoomTest, TheTableShowsTheGroupAndSaysWhatItIsHeldAgainst)
{
    selection.comparison = ComparisonForm::Table;
    show();
    const QString copied = part<FigureTable>(u"table"_s)->wholeText();
    EXPECT_EQ(copied.count(u'\n'), 7);
    EXPECT_TRUE(copied.contains(u"8\tAle\t32,0 %\t\t\t\t\n"_s)) << copied.toStdString();
    EXPECT_EQ(label(u"tableSummary"_s),
              u"The country 33,0 % · Unweighted mean 34,4 % (5 of 6 have a value) · "
              "Place among 9 municipality/ies"_s);
    EXPECT_TRUE(part<FigureTable>(u"table"_s)->isColumnHidden(ComparisonTable::PlaceRangeColumn))
        << "nobody knows how many persons the share rests on";
}

TEST_F(ComparisonRoomTest, TheYearSliderShowsWhileItIsDraggedAndChoosesWhenLetGo)
{
    auto *years = part<YearSlider>(u"years"_s);
    EXPECT_EQ(years->value(), 2020);
    QTest::mousePress(years, Qt::LeftButton, {}, QPoint(years->width() - 9, 13));
    QTest::mouseMove(years, QPoint(9, 13));
    EXPECT_TRUE(chosen.isEmpty());
    EXPECT_TRUE(label(u"sentence"_s).startsWith(u"22,0 % in Ale in 2019"_s));
    QTest::mouseRelease(years, Qt::LeftButton, {}, QPoint(9, 13));
    EXPECT_EQ(lastChosen().year, Year{2019});
}

TEST_F(ComparisonRoomTest, TheMembersAreLinksToThem)
{
    emit part<QLabel>(u"members"_s)->linkActivated(u"1003"_s);
    EXPECT_EQ(lastChosen().focus, AreaId("1003"));
    EXPECT_TRUE(label(u"members"_s).contains(u"Åby"_s));
    EXPECT_EQ(label(u"groupHeading"_s), u"Tio län"_s);
}

TEST_F(ComparisonRoomTest, SaysInWordsWhenThereIsNothingToCompare)
{
    selection.indicator = IndicatorId("N2");
    show();
    EXPECT_FALSE(part<QWidget>(u"bars"_s)->isVisible());
    EXPECT_FALSE(label(u"message"_s).isEmpty());
    EXPECT_EQ(label(u"title"_s), u"N2 kort"_s);
}

TEST_F(ComparisonRoomTest, SaysOfAnIndicatorWithoutValuesThatThereAreNone)
{
    selection.indicator = IndicatorId("N3");
    ComparisonRoom fresh; // which has shown nothing before
    fresh.setLook(makeLook(Theme::Light));
    fresh.showSelection(*data, selection);
    show();
    for (ComparisonRoom *each : {&room, &fresh}) {
        const QString message = each->findChild<QLabel *>(u"message"_s)->text();
        EXPECT_TRUE(message.contains(u"no values of this indicator"_s)) << message.toStdString();
        EXPECT_TRUE(each->findChild<YearSlider *>(u"years"_s)->isHidden()) << "there are none to choose from";
        EXPECT_FALSE(each->findChild<QWidget *>(u"along"_s)->isVisibleTo(each)) << "of another form";
    }
    selection.indicator = IndicatorId("N1");
    show();
    EXPECT_TRUE(part<YearSlider>(u"years"_s)->isVisible());
}

TEST_F(ComparisonRoomTest, LightsUpWhatAnotherRoomPointsAt)
{
    room.highlight(AreaId("1003"));
    EXPECT_EQ(part<BarView>(u"bars"_s)->scene().highlighted, AreaId("1003"));
    EXPECT_TRUE(pointed.isEmpty());
}

TEST_F(ComparisonRoomTest, SaysWhyThereIsNoFunnelOfWhatHasNoKnownPersons)
{
    selection.comparison = ComparisonForm::Funnel;
    show();
    EXPECT_TRUE(part<QLabel>(u"message"_s)->isVisible());
    EXPECT_TRUE(label(u"message"_s).contains(u"Uncertainty unknown"_s));
    EXPECT_EQ(part<YearSlider>(u"years"_s)->year(), Year{2020}) << "the panel leads on";
    EXPECT_EQ(label(u"groupHeading"_s), u"Tio län"_s);
}

/// The same with twenty persons behind every share but one, behind which there are three.
class FunnelFormTest : public ComparisonRoomTest
{
protected:
    FunnelFormTest()
    {
        SmallData made;
        made.add("N2", Unit::Count);
        made.fill("N2", 2020, 20, 0);
        made.set("N2", Gender::Total, 2020, SmallData::code(9), 3);
        made.add("N1", Unit::Percent, Direction::HighIsBetter).denominator =
            Denominator{IndicatorId("N2"), Denominator::Kind::Exact};
        made.fill("N1", 2020, 10, 10);
        data = made.dataset();
        selection.comparison = ComparisonForm::Funnel;
        show();
    }
};

TEST_F(FunnelFormTest, ShowsThePointsAndTheirSentence)
{
    const auto *funnel = part<PointView>(u"funnel"_s);
    EXPECT_TRUE(funnel->isVisible());
    EXPECT_EQ(funnel->markCount(), 10);
    EXPECT_TRUE(label(u"sentence"_s).startsWith(u"20,0 % of 20 person(s) in Ale in 2020"_s))
        << label(u"sentence"_s).toStdString();
    EXPECT_EQ(funnel->accessibleDescription(), label(u"sentence"_s));
    EXPECT_TRUE(label(u"reading"_s).contains(u"Hollow points"_s));
    EXPECT_TRUE(room.sourceLine().contains(u"99.8 %"_s));
}

TEST_F(FunnelFormTest, ItsOptionsStandInThePanelOnlyWhileItIsShown)
{
    EXPECT_TRUE(part<QCheckBox>(u"adjusted"_s)->isVisible());
    QTest::mouseClick(part<QCheckBox>(u"adjusted"_s), Qt::LeftButton);
    EXPECT_TRUE(lastChosen().funnel.adjusted);
    QTest::mouseClick(part<QCheckBox>(u"shrunken"_s), Qt::LeftButton);
    EXPECT_TRUE(lastChosen().funnel.shrunken);
    selection.comparison = ComparisonForm::Bars;
    show();
    EXPECT_FALSE(part<QCheckBox>(u"adjusted"_s)->isVisible());
    EXPECT_TRUE(part<QWidget>(u"bars"_s)->isVisible());
}

TEST_F(FunnelFormTest, HasTheSameFiguresAsATable)
{
    const auto *table = part<QWidget>(u"funnelPage"_s)->findChild<FigureTable *>(u"figures"_s);
    EXPECT_TRUE(table->isVisible());
    EXPECT_EQ(table->model()->rowCount(), 10);
    const QStringList lines = table->wholeText().split(u'\n');
    EXPECT_EQ(lines[0], u"Municipality\tValue\tPersons\tUncertainty\tBy chance\tShrunken\tPosition"_s);
    EXPECT_TRUE(lines[1].startsWith(u"Ale\t20,0 %\t20\t8–42 %"_s)) << lines[1].toStdString();
}

TEST_F(FunnelFormTest, APointThatIsClickedBecomesTheFocus)
{
    auto *funnel = part<PointView>(u"funnel"_s);
    const int other = funnel->scene().points[0].area == selection.focus ? 1 : 0;
    QTest::mouseClick(funnel, Qt::LeftButton, {}, funnel->markRect(other).center());
    EXPECT_EQ(lastChosen().focus, funnel->scene().points[static_cast<std::size_t>(other)].area);
}

TEST_F(ComparisonRoomTest, SaysWhatPartsThereAreOf)
{
    selection.comparison = ComparisonForm::Parts;
    show();
    EXPECT_TRUE(label(u"message"_s).contains(u"no part of a whole"_s));
}

TEST_F(ComparisonRoomTest, SetsAnIndicatorAgainstAnother)
{
    SmallData made;
    made.add("N1", Unit::Percent);
    made.add("N3", Unit::Percent);
    made.add("N01951", Unit::Count);
    made.fill("N1", 2020, 30, 2);
    made.fill("N3", 2020, 60, -1);
    made.fill("N01951", 2020, 8000, 1000);
    made.setMissing("N01951", Gender::Total, 2020, SmallData::code(1), Status::Missing);
    data = made.dataset();
    selection.comparison = ComparisonForm::Scatter;
    selection.scatter.other = IndicatorId("N3");
    show();
    auto *scatter = part<PointView>(u"scatter"_s);
    EXPECT_TRUE(scatter->isVisible());
    EXPECT_EQ(scatter->markCount(), 10);
    EXPECT_EQ(scatter->scene().curves.size(), 1U);
    EXPECT_EQ(scatter->scene().sizes.size(), 3U);
    EXPECT_TRUE(scatter->accessibleDescription().contains(u"The comparison group (6)"_s));
    const auto *figures = part<QWidget>(u"scatterPage"_s)->findChild<QTableView *>(u"figures"_s);
    ASSERT_EQ(figures->model()->columnCount(), 6);
    EXPECT_EQ(figures->model()->headerData(4, Qt::Horizontal).toString(), u"Inhabitants, 2020"_s);
    EXPECT_EQ(figures->model()->index(0, 0).data().toString(), u"Ale"_s);
    EXPECT_EQ(figures->model()->index(0, 4).data().toString(), u"–"_s) << "missing, not zero";
    EXPECT_EQ(figures->model()->index(1, 4).data().toString(), u"12\u00A0000"_s);
    EXPECT_TRUE(figures->model()->index(0, 5).data().toString().startsWith(u"Medium-sized towns"_s));
    selection.group = "all";
    show();
    EXPECT_EQ(scatter->scene().groups.size(), 3U);
    QTest::mouseClick(part<QCheckBox>(u"line"_s), Qt::LeftButton);
    EXPECT_FALSE(lastChosen().scatter.line);
    QTest::mouseClick(part<QPushButton>(u"swap"_s), Qt::LeftButton);
    EXPECT_EQ(lastChosen().indicator, IndicatorId("N3"));
    EXPECT_EQ(lastChosen().scatter.other, IndicatorId("N1"));
    EXPECT_EQ(part<QComboBox>(u"other"_s)->currentText(), u"N3 kort"_s);
}

TEST_F(ComparisonRoomTest, AColumnOfTheYearsChoosesTheYear)
{
    SmallData made;
    for (const char *id : {"N18409", "N18410", "N18411"})
        made.add(id, Unit::Percent);
    for (const int year : {2019, 2020}) {
        made.fill("N18409", year, 40, 0);
        made.fill("N18410", year, 35, 0);
        made.fill("N18411", year, 25, 0);
    }
    data = made.dataset();
    selection.comparison = ComparisonForm::Parts;
    selection.indicator = IndicatorId("N18410");
    show();
    auto *bars = part<StackView>(u"parts"_s);
    EXPECT_TRUE(bars->isVisible());
    ASSERT_EQ(bars->markCount(), 2);
    QTest::mouseClick(bars, Qt::LeftButton, {}, bars->markRect(0).center());
    EXPECT_EQ(lastChosen().year, Year{2019});
    auto *along = part<QWidget>(u"along"_s);
    QTest::mouseClick(along->findChildren<QRadioButton *>().at(1), Qt::LeftButton);
    EXPECT_EQ(lastChosen().parts, PartsAlong::Areas);
    selection.parts = PartsAlong::Areas;
    show();
    EXPECT_EQ(bars->markCount(), 6);
    QTest::mouseClick(bars, Qt::LeftButton, {}, bars->markRect(5).center());
    EXPECT_EQ(lastChosen().focus, bars->scene().bars[5].area);
}

} // namespace
} // namespace lagesbild
