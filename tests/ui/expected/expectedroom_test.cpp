#include "ui/expected/expectedroom.h"

#include "tests/support/qtprinting.h"
#include "tests/ui/expected/madeexpected.h"
#include "ui/expected/amountslider.h"
#include "ui/expected/deviationview.h"
#include "ui/shared/charts/scatterview.h"
#include "ui/shared/checkline.h"
#include "ui/shared/figuretable.h"
#include "ui/shared/yearslider.h"

#include <QAccessible>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class ExpectedRoomTest : public testing::Test
{
protected:
    ExpectedRoomTest()
    {
        room.setLook(makeLook(Theme::Light));
        room.resize(1256, 800);
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
    void chooseView(int view)
    {
        QTest::mouseClick(part<QWidget>(u"view"_s)->findChild<QRadioButton *>(u"choice%1"_s.arg(view)),
                          Qt::LeftButton);
    }

    std::unique_ptr<Dataset> data = madeModelData();
    Selection selection = madeSelection();
    ExpectedRoom room{ExpectedRoom::ReadOutlines()};
    QSignalSpy chosen{&room, &RoomView::selectionChosen};
    QSignalSpy pointed{&room, &RoomView::areaPointedAt};
};

TEST_F(ExpectedRoomTest, SaysWhatItShowsInWords)
{
    EXPECT_EQ(label(u"title"_s), u"Y: actual and expected"_s);
    EXPECT_EQ(label(u"subtitle"_s), u"Allowing for: A; B · 2016 · 39 municipality/ies"_s);
    EXPECT_TRUE(label(u"sentence"_s).startsWith(u"Kommun 5: "_s)) << label(u"sentence"_s).toStdString();
    EXPECT_TRUE(label(u"remark"_s).startsWith(u"The model explains "_s));
    EXPECT_TRUE(label(u"chance"_s).contains(u"Uncertainty unknown"_s));
    EXPECT_TRUE(label(u"excluded"_s).contains(u"Kommun 3"_s));
    EXPECT_TRUE(room.sourceLine().contains(u"(Y, A, B)"_s)) << room.sourceLine().toStdString();
    EXPECT_TRUE(room.sourceLine().contains(u"Uncertainty unknown"_s));
}

TEST_F(ExpectedRoomTest, AClickOnABarChoosesTheMunicipality)
{
    auto *bars = part<DeviationView>(u"deviations"_s);
    const DeviationGeometry geometry = bars->geometryShown();
    QTest::mouseClick(bars, Qt::LeftButton, {},
                      geometry.bar(0, bars->scene().bars[0].deviation).center().toPoint());
    EXPECT_EQ(lastChosen().focus, bars->scene().bars[0].area);
    EXPECT_EQ(lastChosen().expected.response, selection.expected.response);
}

TEST_F(ExpectedRoomTest, PointingAtOnePictureLightsTheOther)
{
    auto *bars = part<DeviationView>(u"deviations"_s);
    auto *scatter = part<ScatterView>(u"scatter"_s);
    QTest::mouseMove(bars,
                     bars->geometryShown().bar(38, bars->scene().bars[38].deviation).center().toPoint());
    const AreaId area = bars->scene().bars[38].area;
    EXPECT_EQ(scatter->scene().highlighted, area);
    EXPECT_EQ(pointed.last()[0].value<AreaId>(), area);
    room.highlight(AreaId("1010"));
    EXPECT_EQ(bars->scene().highlighted, AreaId("1010"));
    EXPECT_EQ(scatter->scene().highlighted, AreaId("1010"));
}

TEST_F(ExpectedRoomTest, KeysGoFromBarToBarAndEnterChooses)
{
    auto *bars = part<DeviationView>(u"deviations"_s);
    part<CheckLine>(u"robust"_s)->setFocus();
    bars->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(bars->currentMark(), bars->scene().focusIndex());
    QTest::keyClick(bars, Qt::Key_Home);
    EXPECT_EQ(bars->accessibleDescription(), bars->scene().bars.front().spoken);
    QTest::keyClick(bars, Qt::Key_Right);
    QTest::keyClick(bars, Qt::Key_Return);
    EXPECT_EQ(lastChosen().focus, bars->scene().bars[1].area);
    QTest::keyClick(bars, Qt::Key_End);
    EXPECT_EQ(bars->currentMark(), bars->markCount() - 1);
}

TEST_F(ExpectedRoomTest, ScreenReadersMeetBothPicturesAsLists)
{
    for (QWidget *picture : {part<QWidget>(u"deviations"_s), part<QWidget>(u"scatter"_s)}) {
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(picture);
        ASSERT_NE(list, nullptr);
        EXPECT_EQ(list->role(), QAccessible::List);
        ASSERT_EQ(list->childCount(), 39);
        EXPECT_FALSE(list->child(0)->text(QAccessible::Name).isEmpty());
    }
}

TEST_F(ExpectedRoomTest, TheViewIsAChoiceOfTheSelection)
{
    chooseView(1);
    EXPECT_EQ(lastChosen().expected.view, ExpectedView::Table);
    selection = lastChosen();
    show();
    EXPECT_TRUE(part<QWidget>(u"table"_s)->isVisible());
    EXPECT_FALSE(part<QWidget>(u"deviations"_s)->isVisible());
    EXPECT_EQ(part<FigureTable>(u"table"_s)->wholeText().count(u'\n'), 41);
    QTest::mouseClick(part<QPushButton>(u"detailsLink"_s), Qt::LeftButton);
    EXPECT_EQ(lastChosen().expected.view, ExpectedView::Details);
    selection = lastChosen();
    show();
    EXPECT_TRUE(part<QWidget>(u"details"_s)->isVisible());
    EXPECT_EQ(part<FigureTable>(u"coefficients"_s)->model()->rowCount(), 3);
    EXPECT_EQ(part<FigureTable>(u"yearTable"_s)->model()->rowCount(), 3);
    EXPECT_TRUE(label(u"influenceWords"_s).contains(u"moves the line most"_s));
}

TEST_F(ExpectedRoomTest, EnterInTheTableChoosesAMunicipality)
{
    selection.expected.view = ExpectedView::Table;
    show();
    auto *table = part<FigureTable>(u"table"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    const QString name = table->model()->index(0, 0).data().toString();
    emit table->activated(table->currentIndex());
    EXPECT_EQ(u"Kommun %1"_s.arg(std::stoi(lastChosen().focus.text()) - 1001), name);
}

TEST_F(ExpectedRoomTest, AMovedInputChangesThePredictionAndIsRemembered)
{
    const QString before = label(u"predicted"_s);
    auto *slider = part<AmountSlider>(u"whatIf0"_s);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    const Selection moved = lastChosen();
    ASSERT_EQ(moved.expected.whatIf.size(), 2U);
    const ExpectedAnswer own = answerTo(selection);
    EXPECT_NEAR(moved.expected.whatIf[0], *own.whatIf.inputs[0].own + 1, 0.06);
    EXPECT_EQ(moved.expected.whatIf[1], *own.whatIf.inputs[1].own) << "the others stay exactly as they are";
    selection = moved;
    show();
    EXPECT_NE(label(u"predicted"_s), before);
    EXPECT_TRUE(part<QPushButton>(u"whatIfReset"_s)->isVisible());
    QTest::mouseClick(part<QPushButton>(u"whatIfReset"_s), Qt::LeftButton);
    EXPECT_TRUE(lastChosen().expected.whatIf.empty());
}

TEST_F(ExpectedRoomTest, AHandleThatIsDraggedShowsWithoutChoosing)
{
    const QString before = label(u"predicted"_s);
    auto *slider = part<AmountSlider>(u"whatIf1"_s);
    QTest::mousePress(slider, Qt::LeftButton, {}, QPoint(slider->width() - 9, 12));
    EXPECT_NE(label(u"predicted"_s), before);
    EXPECT_TRUE(chosen.isEmpty());
    QTest::mouseRelease(slider, Qt::LeftButton, {}, QPoint(slider->width() - 9, 12));
    EXPECT_EQ(chosen.size(), 1);
    EXPECT_EQ(lastChosen().expected.whatIf.size(), 2U);
}

TEST_F(ExpectedRoomTest, ShowsTheDeviationsOnTheMap)
{
    selection.map.level = MapLevel::County;
    show();
    QTest::mouseClick(part<QPushButton>(u"showOnMap"_s), Qt::LeftButton);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(lastChosen().room, Room::Map);
    EXPECT_EQ(lastChosen().map.layer, MapLayer::Deviation);
    EXPECT_EQ(lastChosen().indicator, IndicatorId("Y"));
    EXPECT_EQ(lastChosen().year, Year{2016});
    EXPECT_EQ(lastChosen().expected, selection.expected);
}

TEST_F(ExpectedRoomTest, AWeakModelTurnsTheSlidersOffAndSaysWhy)
{
    selection.year = Year{2014};
    show();
    EXPECT_FALSE(part<AmountSlider>(u"whatIf0"_s)->isEnabled());
    EXPECT_TRUE(part<QLabel>(u"whatIfReason"_s)->isVisible());
    EXPECT_TRUE(label(u"whatIfReason"_s).contains(u"too little"_s));
    EXPECT_FALSE(part<QWidget>(u"predictedField"_s)->isVisible());
    EXPECT_TRUE(label(u"remark"_s).contains(u"interpret with care"_s));
}

TEST_F(ExpectedRoomTest, TheYearSliderShowsWhileItIsDraggedAndChoosesWhenLetGo)
{
    auto *years = part<YearSlider>(u"years"_s);
    EXPECT_EQ(years->value(), 2016);
    QTest::mousePress(years, Qt::LeftButton, {}, QPoint(years->width() - 9, 13));
    QTest::mouseMove(years, QPoint(9, 13));
    EXPECT_TRUE(chosen.isEmpty());
    EXPECT_TRUE(label(u"subtitle"_s).contains(u"2014"_s));
    QTest::mouseRelease(years, Qt::LeftButton, {}, QPoint(9, 13));
    EXPECT_EQ(lastChosen().year, Year{2014});
}

TEST_F(ExpectedRoomTest, TheChoicesOfTheModelAreOfTheSelection)
{
    QTest::mouseClick(part<CheckLine>(u"robust"_s), Qt::LeftButton);
    EXPECT_TRUE(lastChosen().expected.robust);
    QTest::mouseClick(part<CheckLine>(u"fixedClasses"_s), Qt::LeftButton);
    EXPECT_TRUE(lastChosen().expected.fixedClasses);
    EXPECT_FALSE(part<CheckLine>(u"official"_s)->isEnabled());
    EXPECT_FALSE(part<CheckLine>(u"official"_s)->toolTip().isEmpty());
    selection.expected.fixedClasses = true;
    show();
    EXPECT_TRUE(part<CheckLine>(u"fixedClasses"_s)->isChecked());
    EXPECT_EQ(part<DeviationView>(u"deviations"_s)->scene().legend[2].range, u"\u22123,0 to 3,0"_s);
}

TEST_F(ExpectedRoomTest, ChanceIsToldOnceTheUserGivesThePersons)
{
    auto *persons = part<QLineEdit>(u"persons"_s);
    ASSERT_TRUE(persons->isVisibleTo(&room));
    persons->setFocus();
    QTest::keyClicks(persons, u"40"_s);
    QTest::keyClick(persons, Qt::Key_Return);
    ASSERT_TRUE(lastChosen().expected.persons);
    EXPECT_EQ(lastChosen().expected.persons->area, selection.focus);
    EXPECT_EQ(lastChosen().expected.persons->persons, 40);
    selection = lastChosen();
    show();
    EXPECT_TRUE(label(u"chance"_s).contains(u"With 40 person(s) behind"_s))
        << label(u"chance"_s).toStdString();
}

TEST_F(ExpectedRoomTest, SimilarMunicipalitiesThatDoBetterAreComparedInOneClick)
{
    // The one furthest below has all others with its expected value above it.
    const ExpectedAnswer answer = answerTo(selection);
    selection.focus = std::ranges::min_element(answer.rows, {}, &ExpectedRow::deviation)->code;
    show();
    auto *similar = part<FigureTable>(u"similar"_s);
    ASSERT_GT(similar->model()->rowCount(), 0) << label(u"similarWords"_s).toStdString();
    EXPECT_LE(similar->model()->rowCount(), 7);
    QTest::mouseClick(part<QPushButton>(u"compare"_s), Qt::LeftButton);
    EXPECT_EQ(lastChosen().room, Room::Comparison);
    EXPECT_EQ(lastChosen().indicator, IndicatorId("Y"));
    EXPECT_EQ(lastChosen().year, Year{2016});
    EXPECT_EQ(std::ranges::count(lastChosen().group, ',') + 1, similar->model()->rowCount());
    emit similar->activated(similar->model()->index(0, 0));
    EXPECT_EQ(lastChosen().room, Room::Expected);
    EXPECT_NE(lastChosen().focus, selection.focus);
}

TEST_F(ExpectedRoomTest, TheDialogChangesTheModel)
{
    QTest::mouseClick(part<QPushButton>(u"changeModel"_s), Qt::LeftButton);
    auto *dialog = part<QDialog>(u"modelDialog"_s);
    ASSERT_NE(dialog, nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"modelSearch"_s), u"C"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"addInput"_s), Qt::LeftButton);
    dialog->accept();
    EXPECT_EQ(lastChosen().expected.inputs,
              (std::vector{IndicatorId("A"), IndicatorId("B"), IndicatorId("C")}));
}

TEST_F(ExpectedRoomTest, SaysInWordsWhyThereIsNoModel)
{
    selection.year = Year{2015};
    selection.expected.inputs.emplace_back("D");
    show();
    EXPECT_TRUE(label(u"message"_s).startsWith(u"The inputs determine each other"_s));
    EXPECT_FALSE(part<QWidget>(u"deviations"_s)->isVisible());
    EXPECT_FALSE(part<QLabel>(u"remark"_s)->isVisible());
    EXPECT_TRUE(part<QPushButton>(u"changeModel"_s)->isVisibleTo(&room)) << "the way out";
    selection.expected.inputs = {IndicatorId("N404")};
    show();
    EXPECT_FALSE(label(u"message"_s).isEmpty());
    selection.expected.inputs = {IndicatorId("A")};
    show();
    EXPECT_TRUE(part<QWidget>(u"deviations"_s)->isVisible());
}

TEST_F(ExpectedRoomTest, AMunicipalityOutsideTheModelHasNoBarButTheOthersDo)
{
    selection.focus = ModelData::code(3);
    show();
    EXPECT_TRUE(label(u"sentence"_s).contains(u"there is no figure of A"_s));
    EXPECT_EQ(part<DeviationView>(u"deviations"_s)->scene().focusIndex(), std::nullopt);
    EXPECT_EQ(part<DeviationView>(u"deviations"_s)->markCount(), 39);
    EXPECT_TRUE(label(u"similarWords"_s).contains(u"in the model"_s));
    EXPECT_FALSE(part<QWidget>(u"similar"_s)->isVisible());
}

TEST_F(ExpectedRoomTest, ChoosingAnotherMunicipalityForgetsWhatWasMoved)
{
    selection.expected.whatIf = {20, 5};
    show();
    auto *scatter = part<ScatterView>(u"scatter"_s);
    const ScatterPoint &point = scatter->scene().points.front();
    QTest::mouseClick(scatter, Qt::LeftButton, {}, scatter->geometryShown().at(point.x, point.y).toPoint());
    EXPECT_TRUE(lastChosen().expected.whatIf.empty());
}

} // namespace
} // namespace lagesbild
