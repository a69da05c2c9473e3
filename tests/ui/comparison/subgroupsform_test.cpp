// Subgroups as grouped bars: the picture, its scene and its words.

#include "core/analysis/subgroups.h"
#include "tests/support/qtprinting.h"
#include "tests/support/smalldata.h"
#include "ui/comparison/comparisonroom.h"
#include "ui/comparison/subgroups/groupedpainter.h"
#include "ui/comparison/subgroups/groupedview.h"
#include "ui/comparison/subgroups/subgrouptext.h"
#include "ui/shared/figuretable.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// At work in 2020: refugees 50, 51 … and riket 55, born abroad 60, 61 … and riket 65; everyone is secret in Ale (1002).
class SubgroupsFormTest : public testing::Test
{
protected:
    SubgroupsFormTest()
    {
        for (const char *id : {"N00700", "N02268", "N02267", "N1", "N2"})
            made.add(id, Unit::Percent);
        made.fill("N00700", 2019, 40, 1);
        made.fill("N00700", 2020, 50, 1);
        made.fill("N02268", 2020, 60, 1);
        made.fill("N02267", 2020, 80, 0);
        made.set("N00700", Gender::Total, 2020, "0000", 55);
        made.set("N02268", Gender::Total, 2020, "0000", 65);
        made.setMissing("N02267", Gender::Total, 2020, "1002", Status::Privacy);
        for (const Gender gender : {Gender::Total, Gender::Women, Gender::Men})
            made.set("N1", gender, 2020, "1002", gender == Gender::Men ? -4 : 12);
        made.fill("N2", 2020, 1, 1);
        data = made.dataset();
        selection.room = Room::Comparison;
        selection.focus = AreaId("1002");
        selection.group = "county";
        selection.indicator = IndicatorId("N00700");
        selection.comparison = ComparisonForm::Subgroups;
    }
    Subgroups shown() const { return *subgroups(*data, selection); }
    GroupedScene scene() const { return subgroupScene(shown(), data->catalogue()); }

    SmallData made;
    std::unique_ptr<Dataset> data;
    Selection selection;
    const Look look = makeLook(Theme::Light);
    const QRectF box{3, 3, 700, 400};
};

} // namespace

TEST_F(SubgroupsFormTest, TellsTheSubgroupsInWords)
{
    EXPECT_EQ(
        subgroupSentence(shown(), data->catalogue()),
        u"Ale in 2020: refugees and relatives 51,0 %, born abroad 61,0 %, everyone (secret). The country: "
        "refugees and relatives 55,0 %, born abroad 65,0 %."_s);
    selection.year = Year{2019};
    EXPECT_EQ(
        subgroupSentence(shown(), data->catalogue()),
        u"Ale in 2019: refugees and relatives 41,0 %, born abroad (figures from 2020), everyone (figures "
        "from 2020)."_s);
    selection.indicator = IndicatorId("N1");
    selection.year = std::nullopt;
    EXPECT_EQ(subgroupSentence(shown(), data->catalogue()),
              u"Ale in 2020: total 12,0 %, women 12,0 %, men −4,0 %."_s);
}

TEST_F(SubgroupsFormTest, ReadingExplainsOnlyWhatIsThere)
{
    const QString employment = subgroupReading(shown());
    EXPECT_TRUE(employment.contains(u"small differences mean nothing"_s));
    EXPECT_TRUE(employment.contains(u"Hatched"_s));
    selection.indicator = IndicatorId("N1");
    EXPECT_EQ(subgroupReading(shown()).count(u'\n'), 0);
    EXPECT_TRUE(subgroupMeasure(shown()).isEmpty()) << "the indicator's own title says it";
}

TEST_F(SubgroupsFormTest, BarsAreTheFocusTheMeanAndTheCountry)
{
    const GroupedScene all = scene();
    ASSERT_EQ(all.series.size(), 3U);
    EXPECT_EQ(all.series[0].name, u"Ale"_s);
    EXPECT_EQ(all.series[1].name, u"Unweighted mean, Tio län"_s);
    EXPECT_EQ(all.series[2].name, u"The country"_s);
    ASSERT_EQ(all.rows.size(), 3U);
    EXPECT_TRUE(all.rows[0].strong) << "the chosen indicator";
    EXPECT_EQ(all.rows[0].bars[0].text, u"51,0"_s);
    EXPECT_EQ(all.rows[2].bars[0].text, u"secret"_s);
    EXPECT_FALSE(all.rows[2].bars[0].value);
    EXPECT_EQ(all.rows[2].bars[2].text, u"no figure"_s);
    EXPECT_EQ(all.rows[0].spoken,
              u"Refugees and relatives in 2020: Ale 51,0 %, unweighted mean of Tio län 52,5 % "
              "(6 of 6), the country 55,0 %"_s);
    selection.focus = AreaId("0000");
    selection.group = "1001";
    EXPECT_EQ(scene().series.size(), 2U) << "riket is not held against itself";
}

TEST_F(SubgroupsFormTest, DrawsNoBarOfTheCountryBesideCounts)
{
    made.add("N3", Unit::Count);
    for (const Gender gender : {Gender::Total, Gender::Women, Gender::Men}) {
        made.set("N3", gender, 2020, "1002", 829);
        made.set("N3", gender, 2020, "1001", 664);
        made.set("N3", gender, 2020, "0000", 234516);
    }
    data = made.dataset();
    selection.indicator = IndicatorId("N3");
    const GroupedScene all = scene();
    ASSERT_EQ(all.series.size(), 2U);
    EXPECT_EQ(all.series[1].kind, GroupedSeries::Kind::Mean);
    EXPECT_LT(all.axis.high, 2000) << "the municipality is to be seen";
    EXPECT_TRUE(all.rows[0].spoken.contains(u"the country 234"_s)) << all.rows[0].spoken.toStdString();
    EXPECT_FALSE(subgroupReading(shown()).contains(u"the country"_s));
}

TEST_F(SubgroupsFormTest, BarsLieInsideTheirGroupAndStartAtZero)
{
    for (const char *indicator : {"N00700", "N1"}) {
        selection.indicator = IndicatorId(indicator);
        const GroupedScene all = scene();
        const GroupedGeometry geometry = groupedGeometry(all, box, look);
        ASSERT_EQ(geometry.rows.size(), all.rows.size());
        for (std::size_t i = 0; i < geometry.rows.size(); ++i) {
            const GroupedPlace &place = geometry.rows[i];
            EXPECT_TRUE(box.contains(place.hit)) << i;
            ASSERT_EQ(place.bars.size(), all.series.size());
            for (std::size_t bar = 0; bar < place.bars.size(); ++bar) {
                EXPECT_TRUE(place.hit.contains(place.bars[bar])) << i;
                const auto &value = all.rows[i].bars[bar].value;
                if (!value)
                    continue;
                EXPECT_NEAR(place.bars[bar].width(), std::abs(*value) * geometry.scale, 1e-6) << i;
                const double zero = *value < 0 ? place.bars[bar].right() : place.bars[bar].left();
                EXPECT_NEAR(zero, geometry.x(0), 1e-6) << i;
            }
            EXPECT_EQ(groupAt(geometry, place.hit.center()), static_cast<int>(i));
        }
        EXPECT_EQ(groupAt(geometry, QPointF(-10, -10)), std::nullopt);
    }
}

TEST_F(SubgroupsFormTest, ManyGroupsMoveTogetherBeforeTheyAreScrolled)
{
    GroupedScene all = scene();
    while (all.rows.size() < 7)
        all.rows.push_back(all.rows[all.rows.size() % 3]);
    const double tight = tightHeight(all, box.width(), look);
    EXPECT_LT(tight, 374) << "what a window of 1280×720 has for them";
    const QRectF low(box.topLeft(), QSizeF(box.width(), tight));
    const GroupedGeometry geometry = groupedGeometry(all, low, look);
    const double digits = QFontMetricsF(look.sizedNumbers(12)).capHeight();
    double last = geometry.plot.top();
    for (const GroupedPlace &place : geometry.rows) {
        EXPECT_TRUE(low.contains(place.hit));
        EXPECT_GE(place.bars.front().top(), last + 2) << "groups stay apart";
        for (const QRectF &bar : place.bars) {
            EXPECT_GE(bar.top(), last);
            EXPECT_GE(bar.height(), digits);
            last = bar.bottom();
        }
    }
    EXPECT_GE(groupedGeometry(all, box, look).rows[0].bars[0].height(), geometry.rows[0].bars[0].height());
    EXPECT_GT(tightHeight(all, 120, look), tight) << "where the legend takes several lines";

    GroupedView view;
    view.setLook(look);
    view.resize(706, 374);
    view.setScene(all, u"Delgrupper"_s);
    EXPECT_EQ(view.minimumHeight(), static_cast<int>(std::ceil(tight + 6)));
    EXPECT_EQ(view.height(), 374) << "no need to scroll";
    view.resize(126, 374);
    view.show();
    EXPECT_GT(view.minimumHeight(), static_cast<int>(std::ceil(tight + 6)));
}

TEST_F(SubgroupsFormTest, PaintsEachInItsColour)
{
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Contrast}) {
        const Look each = makeLook(theme);
        const GroupedScene all = scene();
        const GroupedGeometry geometry = groupedGeometry(all, box, each);
        QImage image(706, 406, QImage::Format_RGB32);
        image.fill(each.colours.background);
        QPainter painter(&image);
        paintGroups(painter, all, box, each);
        painter.end();
        for (std::size_t bar = 0; bar < all.series.size(); ++bar)
            EXPECT_EQ(image.pixelColor((geometry.rows[0].bars[bar].topLeft() + QPointF(40, 6)).toPoint()),
                      seriesColour(all.series[bar].kind, each))
                << bar;
        EXPECT_NE(seriesColour(GroupedSeries::Kind::Focus, each),
                  seriesColour(GroupedSeries::Kind::National, each));
        EXPECT_NE(seriesColour(GroupedSeries::Kind::Mean, each),
                  seriesColour(GroupedSeries::Kind::National, each));
    }
}

TEST_F(SubgroupsFormTest, KeysReachEveryGroupAndEnterChooses)
{
    GroupedView view;
    view.setLook(look);
    view.setScene(scene(), u"Delgrupper"_s);
    view.resize(700, 400);
    view.show();
    QSignalSpy chosen(&view, &GroupedView::chosen);
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(view.currentMark(), 2);
    QTest::keyClick(&view, Qt::Key_Up);
    EXPECT_EQ(view.currentMark(), 1);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toInt(), 1);
    EXPECT_TRUE(view.markText(1).startsWith(u"Born abroad in 2020:"_s));
}

TEST_F(SubgroupsFormTest, TheRoomShowsPictureTableAndWordsAndAClickGoesOn)
{
    ComparisonRoom room;
    room.setLook(look);
    room.resize(1200, 800);
    room.showSelection(*data, selection);
    room.show();
    QApplication::processEvents();
    QSignalSpy chosen(&room, &RoomView::selectionChosen);
    auto *picture = room.findChild<GroupedView *>(u"subgroups"_s);
    ASSERT_NE(picture, nullptr);
    EXPECT_TRUE(picture->isVisible());
    EXPECT_EQ(room.findChild<QLabel *>(u"subtitle"_s)->text(),
              u"Share at work, 20–64 years, per cent · 2020 · Total"_s);
    const auto *page = room.findChild<QWidget *>(u"subgroupPage"_s);
    const QStringList lines = page->findChild<FigureTable *>(u"figures"_s)->wholeText().split(u'\n');
    EXPECT_EQ(lines[0], u"Subgroup\tAle\tUnweighted mean, Tio län\tThe country\tRemark"_s);
    EXPECT_TRUE(lines[1].startsWith(u"Refugees and relatives\t51,0 %\t52,5 %\t55,0 %"_s))
        << lines[1].toStdString();
    QTest::mouseClick(picture, Qt::LeftButton, {}, picture->markRect(1).center());
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<Selection>().indicator, IndicatorId("N02268"));
    selection.indicator = IndicatorId("N2");
    room.showSelection(*data, selection);
    EXPECT_TRUE(room.findChild<QLabel *>(u"message"_s)->text().contains(u"not divided by women and men"_s));
}

} // namespace lagesbild
