// Ages by gender as a population pyramid: the picture, its scene and its words.

#include "core/analysis/pyramid.h"
#include "tests/support/madeages.h"
#include "tests/support/qtprinting.h"
#include "ui/comparison/comparisonroom.h"
#include "ui/comparison/subgroups/groupedview.h"
#include "ui/comparison/subgroups/pyramidpainter.h"
#include "ui/comparison/subgroups/pyramidtext.h"
#include "ui/comparison/subgroups/pyramidview.h"
#include "ui/shared/figuretable.h"

#include <QApplication>
#include <QCheckBox>
#include <QFontMetricsF>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// Ale among ten municipalities alike; N1 is divided by gender but tells of no ages.
class PyramidFormTest : public testing::Test
{
protected:
    PyramidFormTest()
    {
        made.add("N1", Unit::Percent);
        for (const Gender gender : {Gender::Total, Gender::Women, Gender::Men})
            made.set("N1", gender, 2020, "1002", 20);
        selection.room = Room::Comparison;
        selection.focus = AreaId("1002");
        selection.group = "county";
        selection.indicator = IndicatorId("N01951");
        selection.comparison = ComparisonForm::Subgroups;
        selection.trend.byGender = true;
    }
    Pyramid shown()
    {
        data = made.dataset();
        return *pyramid(*data, selection);
    }
    PyramidScene scene() { return pyramidScene(shown()); }

    SmallData made = madeAges();
    std::unique_ptr<Dataset> data;
    Selection selection;
    const Look look = makeLook(Theme::Light);
    const QRectF box{3, 3, 700, 500};
};

/// Well inside a bar, near the middle of the picture, where no outline passes.
QPoint insideBar(const PyramidGeometry &geometry, std::size_t row)
{
    const QRectF &bar = geometry.rows[row].bars[placeOf(PyramidSide::Left)];
    return QPointF(bar.right() - 6, bar.center().y()).toPoint();
}

QImage painted(const PyramidScene &scene, const QRectF &box, const Look &look)
{
    QImage image(706, 506, QImage::Format_RGB32);
    image.fill(look.colours.background);
    QPainter painter(&image);
    paintPyramid(painter, scene, box, look);
    painter.end();
    return image;
}

} // namespace

TEST_F(PyramidFormTest, TellsWhatStandsOutAndWhatIsMissing)
{
    EXPECT_EQ(pyramidSentence(shown()),
              u"Ale in 2020: 40,0 % of the inhabitants are under 20 years, in the country 20,0 %."_s);
    made.setMissing("N01953", Gender::Women, 2020, "1002", Status::Privacy);
    EXPECT_EQ(pyramidSentence(shown()),
              u"Ale in 2020: 13,0 % of the inhabitants are 65 years or older, in the country 26,0 %. "
              "Without figures: women 6–15 years (secret)."_s);
    made.setMissing("N01951", Gender::Total, 2020, "1002", Status::Missing);
    EXPECT_EQ(pyramidSentence(shown()),
              u"Ale in 2020: what stands out can't be told, since figures are missing. 14 of 14 bars have "
              "no figure."_s);
    made = madeAges();
    selection.focus = AreaId("0000");
    selection.group = "1001,1002";
    EXPECT_TRUE(pyramidSentence(shown()).contains(u"in the unweighted mean of"_s));
}

TEST_F(PyramidFormTest, ReadingExplainsOnlyWhatIsThere)
{
    const QString reading = pyramidReading(shown());
    EXPECT_TRUE(reading.contains(u"drawn as 80–99 years"_s));
    EXPECT_TRUE(reading.contains(u"The dashed line is the country."_s));
    EXPECT_FALSE(reading.contains(u"Hatched"_s));
    made.setMissing("N01953", Gender::Men, 2020, "1002", Status::Missing);
    EXPECT_TRUE(pyramidReading(shown()).contains(u"Hatched"_s));
}

TEST_F(PyramidFormTest, BarsSayEverythingInWords)
{
    made.setMissing("N01953", Gender::Women, 2020, "1002", Status::Privacy);
    const PyramidScene all = scene();
    ASSERT_EQ(all.rows.size(), 7U);
    EXPECT_EQ(all.markCount(), 14);
    EXPECT_EQ(all.rows.front().name, u"80 years or older"_s);
    EXPECT_EQ(all.rows[3].marks[0].spoken,
              u"Women 20–44 years: 125 person(s), 12,5 % of all inhabitants; the country 15,0 %"_s);
    EXPECT_EQ(all.rows[3].marks[1].text, u"5,4"_s) << "per mille and year of age";
    EXPECT_EQ(all.rows[5].marks[0].spoken, u"Women 6–15 years: secret; the country 5,0 %"_s);
    EXPECT_EQ(all.rows[5].marks[0].text, u"secret"_s);
    EXPECT_FALSE(all.rows[5].marks[0].length);
    EXPECT_LE(std::ranges::count_if(all.axis.ticks, [](double tick) { return tick > 0; }), mostAxisLines);
    selection.indicator = IndicatorId("N02832");
    EXPECT_TRUE(scene().rows[3].strong);
    EXPECT_FALSE(scene().rows[4].strong);
}

TEST_F(PyramidFormTest, BarsAreAsHighAsTheirYearsAndAsLongAsTheirShare)
{
    const PyramidScene all = scene();
    const PyramidGeometry geometry = pyramidGeometry(all, box, look);
    ASSERT_EQ(geometry.rows.size(), all.rows.size());
    double height = 0;
    for (std::size_t i = 0; i < geometry.rows.size(); ++i) {
        const PyramidRow &row = all.rows[i];
        for (const PyramidSide side : pyramidSides) {
            const QRectF &bar = geometry.rows[i].bars[placeOf(side)];
            const QRectF &hit = geometry.rows[i].hits[placeOf(side)];
            EXPECT_TRUE(box.contains(hit)) << i;
            EXPECT_NEAR(bar.height(), (row.to - row.from + 1) * geometry.perYear, 1e-6) << i;
            EXPECT_NEAR(bar.width(), *row.marks[placeOf(side)].length * geometry.scale, 1e-6) << i;
            EXPECT_EQ(markAt(geometry, hit.center()), static_cast<int>(2 * i + placeOf(side)));
            EXPECT_EQ(hitOf(geometry, static_cast<int>(2 * i + placeOf(side))), hit);
        }
        const std::array<QRectF, 2> &bars = geometry.rows[i].bars;
        EXPECT_NEAR(bars[0].right(), geometry.plots[0].right(), 1e-6) << "from the middle outwards";
        EXPECT_NEAR(bars[1].left(), geometry.plots[1].left(), 1e-6);
        EXPECT_NEAR(geometry.plots[0].right() + geometry.plots[1].left(), 2 * box.center().x(), 1e-6);
        height += bars[0].height();
    }
    EXPECT_NEAR(height, geometry.plots[0].height(), 1e-6);
    EXPECT_EQ(markAt(geometry, box.center()), std::nullopt) << "the names between the sides are no bars";
}

TEST_F(PyramidFormTest, IsSeenWholeInALowWindow)
{
    PyramidView view;
    view.setLook(look);
    view.setScene(scene(), u"Pyramid"_s);
    EXPECT_LT(view.minimumSizeHint().height(), 374) << "what a window of 1280×720 has for it";
    view.resize(660, view.minimumSizeHint().height());
    const PyramidGeometry geometry = view.geometryShown();
    EXPECT_LT(geometry.axisName.bottom(), view.height());
    const double digits = QFontMetricsF(look.sizedNumbers(12)).capHeight();
    for (const PyramidPlace &place : geometry.rows)
        EXPECT_GE(place.name.height(), digits);
}

TEST_F(PyramidFormTest, TheOutlineStepsAroundTheCountryAndBreaksWhereItIsUnknown)
{
    const PyramidScene all = scene();
    const PyramidGeometry geometry = pyramidGeometry(all, box, look);
    for (const PyramidSide side : pyramidSides) {
        const std::vector<std::vector<QPointF>> runs = referenceSteps(all, geometry, side);
        ASSERT_EQ(runs.size(), 1U);
        ASSERT_EQ(runs[0].size(), 2 * all.rows.size() + 2);
        EXPECT_EQ(runs[0].front().x(), geometry.x(side, 0));
        EXPECT_EQ(runs[0].back().x(), geometry.x(side, 0));
        EXPECT_NEAR(runs[0][1].x(), geometry.x(side, 2.5), 1e-6) << "5 per cent of twenty years";
    }
    made.setMissing("N02832", Gender::Women, 2020, "0000", Status::Missing);
    const PyramidScene broken = scene();
    EXPECT_EQ(referenceSteps(broken, geometry, PyramidSide::Left).size(), 2U);
    EXPECT_EQ(referenceSteps(broken, geometry, PyramidSide::Right).size(), 1U);
}

TEST_F(PyramidFormTest, PaintsBarsInTheFocusColourAndHatchesWhatIsMissing)
{
    constexpr std::size_t schoolChildren = 5;
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Contrast}) {
        const Look each = makeLook(theme);
        made = madeAges();
        const PyramidScene whole = scene();
        const QPoint inside = insideBar(pyramidGeometry(whole, box, each), schoolChildren);
        EXPECT_EQ(painted(whole, box, each).pixelColor(inside), each.colours.accent);
        made.setMissing("N01953", Gender::Women, 2020, "1002", Status::Missing);
        const PyramidScene lacking = scene();
        const PyramidGeometry geometry = pyramidGeometry(lacking, box, each);
        const QImage image = painted(lacking, box, each);
        EXPECT_NE(image.pixelColor(insideBar(geometry, schoolChildren)), each.colours.accent);
        const QRect hatch = geometry.rows[schoolChildren].bars[0].toAlignedRect().adjusted(2, 2, -2, -2);
        bool marked = false;
        for (int x = hatch.left(); x <= hatch.right(); ++x)
            marked = marked || image.pixelColor(x, hatch.center().y()) != each.colours.background;
        EXPECT_TRUE(marked);
    }
}

TEST_F(PyramidFormTest, NumbersOfLowRowsKeepClearOfTheirNeighboursOutlines)
{
    constexpr std::size_t youths = 4; // four years: lower than their number
    const QRectF low(3, 3, 700, 352);
    const Look light = makeLook(Theme::Light);
    PyramidScene all = scene();
    for (const std::size_t row : {youths - 1, youths, youths + 1}) {
        for (PyramidMark &mark : all.rows[row].marks) {
            mark.length = all.axis.high / 2;
            mark.reference = all.axis.high * (row == youths ? 0.7 : 0.9);
        }
    }
    PyramidScene silent = all;
    for (PyramidMark &mark : silent.rows[youths].marks)
        mark.text.clear();
    ASSERT_EQ(pyramidGeometry(all, low, light).scale, pyramidGeometry(silent, low, light).scale);
    ASSERT_LT(pyramidGeometry(all, low, light).rows[youths].bars[0].height(), 14);
    const QImage with = painted(all, low, light);
    const QImage without = painted(silent, low, light);
    const auto isNearOutline = [&without](int x, int y) {
        for (const int down : {-2, 0, 2}) {
            for (const int across : {-2, 0, 2}) {
                if (without.pixelColor(x + across, y + down).lightness() < 128)
                    return true;
            }
        }
        return false;
    };
    int ink = 0;
    int close = 0;
    for (int y = 2; y < with.height() - 2; ++y) {
        for (int x = 2; x < with.width() - 2; ++x) {
            const bool written = with.pixelColor(x, y) != without.pixelColor(x, y);
            ink += written ? 1 : 0;
            close += written && isNearOutline(x, y) ? 1 : 0;
        }
    }
    EXPECT_GT(ink, 20) << "there are numbers";
    EXPECT_EQ(close, 0) << "pixels of numbers at the outline or a bar";
}

TEST_F(PyramidFormTest, KeysReachEveryBarOfBothSides)
{
    PyramidView view;
    view.setLook(look);
    view.setScene(scene(), u"Pyramid"_s);
    view.resize(700, 500);
    view.show();
    QSignalSpy chosen(&view, &PyramidView::chosen);
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(view.currentMark(), 12) << "the youngest women";
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.currentMark(), 12) << "nobody is younger";
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.currentMark(), 13);
    QTest::keyClick(&view, Qt::Key_Up);
    EXPECT_EQ(view.currentMark(), 11);
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(view.currentMark(), 10);
    EXPECT_TRUE(view.markText(10).startsWith(u"Women 6–15 years:"_s));
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toInt(), 10);
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(view.currentMark(), 0);
}

TEST_F(PyramidFormTest, ATickMakesTheBarsOfAgesAPyramid)
{
    data = made.dataset();
    selection.trend.byGender = false;
    ComparisonRoom room;
    room.setLook(look);
    room.resize(1200, 800);
    room.showSelection(*data, selection);
    room.show();
    QApplication::processEvents();
    QSignalSpy chosen(&room, &RoomView::selectionChosen);
    const auto *bars = room.findChild<GroupedView *>(u"subgroups"_s);
    auto *picture = room.findChild<PyramidView *>(u"pyramid"_s);
    auto *tick = room.findChild<QCheckBox *>(u"byGender"_s);
    ASSERT_TRUE(bars && picture && tick);
    EXPECT_TRUE(bars->isVisible());
    EXPECT_FALSE(picture->isVisible());
    EXPECT_TRUE(tick->isVisible());
    EXPECT_FALSE(tick->isChecked());
    QTest::mouseClick(tick, Qt::LeftButton);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_TRUE(chosen[0][0].value<Selection>().trend.byGender);

    room.showSelection(*data, chosen[0][0].value<Selection>());
    QApplication::processEvents();
    EXPECT_TRUE(picture->isVisible());
    EXPECT_FALSE(bars->isVisible());
    EXPECT_TRUE(tick->isChecked());
    EXPECT_TRUE(room.findChild<QLabel *>(u"subtitle"_s)->text().startsWith(u"Inhabitants by age"_s));
    const auto *page = room.findChild<QWidget *>(u"subgroupPage"_s);
    const QStringList lines = page->findChild<FigureTable *>(u"figures"_s)->wholeText().split(u'\n');
    EXPECT_EQ(lines[0], u"Age\tWomen\tMen\tWomen, share of all\tMen, share of all\tThe country, women\t"
                        "The country, men\tRemark"_s);
    EXPECT_TRUE(lines[1].startsWith(u"0–5 years\t60\t60\t6,0 %\t6,0 %\t3,0 %\t3,0 %"_s))
        << lines[1].toStdString();

    QTest::mouseClick(picture, Qt::LeftButton, {}, picture->markRect(1).center());
    ASSERT_EQ(chosen.count(), 2);
    EXPECT_EQ(chosen[1][0].value<Selection>().indicator, IndicatorId("N01957"));
}

TEST_F(PyramidFormTest, OtherSubgroupsStayBarsAndHaveNoTick)
{
    data = made.dataset();
    selection.indicator = IndicatorId("N1");
    ComparisonRoom room;
    room.setLook(look);
    room.resize(1200, 800);
    room.showSelection(*data, selection);
    room.show();
    QApplication::processEvents();
    EXPECT_TRUE(room.findChild<GroupedView *>(u"subgroups"_s)->isVisible());
    EXPECT_FALSE(room.findChild<QCheckBox *>(u"byGender"_s)->isVisible());
}

} // namespace lagesbild
