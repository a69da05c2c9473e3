// Parts of a whole: the picture, its scene and its words.

#include "core/analysis/composition.h"
#include "tests/support/qtprinting.h"
#include "tests/support/smalldata.h"
#include "ui/comparison/parts/compositiontext.h"
#include "ui/comparison/parts/stackpainter.h"
#include "ui/comparison/parts/stackview.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// Sfi of ten municipalities in 2015 and 2017; Ale (1002) is chosen, Ängen lacks a part, Borg's make 120.
class PartsFormTest : public testing::Test
{
protected:
    PartsFormTest()
    {
        SmallData made;
        for (const char *part : {"N18409", "N18410", "N18411"})
            made.add(part, Unit::Percent);
        for (const int year : {2015, 2017}) {
            made.fill("N18409", year, 20, 2);
            made.fill("N18410", year, 30, 0);
            made.fill("N18411", year, 50, -2);
        }
        made.set("N18409", Gender::Total, 2015, "0000", 45);
        made.set("N18410", Gender::Total, 2015, "0000", 32);
        made.set("N18411", Gender::Total, 2015, "0000", 24);
        made.setMissing("N18410", Gender::Total, 2015, "1004", Status::Privacy);
        made.set("N18411", Gender::Total, 2015, "1005", 62);
        data = made.dataset();
        selection.focus = AreaId("1002");
        selection.indicator = IndicatorId("N18409");
        selection.year = Year{2015};
        selection.group = "county";
        selection.parts = PartsAlong::Areas;
    }
    Composition shown() const { return *composition(*data, selection); }
    StackScene scene() const { return compositionScene(shown(), data->catalogue()); }

    std::unique_ptr<Dataset> data;
    Selection selection;
    const Look look = makeLook(Theme::Light);
    const QRectF box{3, 3, 700, 400};
};

} // namespace

TEST_F(PartsFormTest, TellsTheWholeInWords)
{
    EXPECT_EQ(
        compositionSentence(shown(), data->catalogue()),
        u"Ale in 2015: passed the study path 22,0 %, continues 30,0 %, left 48,0 %. The country: passed "
        "the study path 45,0 %, continues 32,0 %, left 24,0 %."_s);
    selection.focus = AreaId("1004");
    EXPECT_TRUE(
        compositionSentence(shown(), data->catalogue()).startsWith(u"No whole for Ängen in 2015: secret."_s));
    selection.focus = AreaId("1005");
    EXPECT_TRUE(compositionSentence(shown(), data->catalogue())
                    .startsWith(u"No whole for Borg in 2015: the parts make 120 per cent."_s));
}

TEST_F(PartsFormTest, ReadingExplainsOnlyWhatIsThere)
{
    const QString areas = compositionReading(shown());
    EXPECT_TRUE(areas.contains(u"99 or 101"_s));
    EXPECT_TRUE(areas.contains(u"Hatched"_s));
    EXPECT_TRUE(areas.contains(u"Uncertainty unknown"_s));
    selection.group = "1001";
    selection.year = Year{2017};
    const QString even = compositionReading(shown());
    EXPECT_FALSE(even.contains(u"99 or 101"_s));
    EXPECT_FALSE(even.contains(u"Hatched"_s));
}

TEST_F(PartsFormTest, RowsAreMunicipalitiesAndTheCountryStandsApart)
{
    const StackScene rows = scene();
    EXPECT_EQ(rows.direction, StackScene::Direction::Rows);
    EXPECT_EQ(rows.partNames, (std::vector<QString>{u"Passed the study path"_s, u"Continues"_s, u"Left"_s}));
    ASSERT_EQ(rows.bars.size(), 7U);
    EXPECT_TRUE(rows.bars.back().apart);
    EXPECT_EQ(rows.bars.back().name, u"Riket"_s);
    const auto chosen = std::ranges::find(rows.bars, true, &StackBar::strong);
    ASSERT_NE(chosen, rows.bars.end());
    EXPECT_EQ(chosen->name, u"Ale"_s);
    EXPECT_EQ(chosen->texts, (std::vector<QString>{u"22,0"_s, u"30,0"_s, u"48,0"_s}));
    EXPECT_TRUE(rows.bars[5].parts.empty());
}

TEST_F(PartsFormTest, ColumnsAreYearsWithTheirGap)
{
    selection.parts = PartsAlong::Years;
    const StackScene columns = scene();
    ASSERT_EQ(columns.bars.size(), 3U);
    EXPECT_EQ(columns.bars[0].name, u"2015"_s);
    EXPECT_TRUE(columns.bars[0].strong);
    EXPECT_TRUE(columns.bars[1].parts.empty());
    EXPECT_EQ(columns.bars[1].reason, u"no figure"_s);
}

TEST_F(PartsFormTest, EveryWholeIsFilledByItsParts)
{
    for (const PartsAlong along : {PartsAlong::Areas, PartsAlong::Years}) {
        selection.parts = along;
        const StackScene made = scene();
        const StackGeometry geometry = stackGeometry(made, box, look);
        ASSERT_EQ(geometry.bars.size(), made.bars.size());
        for (std::size_t i = 0; i < geometry.bars.size(); ++i) {
            const StackPlace &place = geometry.bars[i];
            EXPECT_TRUE(box.contains(place.whole)) << i;
            if (place.parts.empty())
                continue;
            double area = 0;
            for (const QRectF &part : place.parts)
                area += part.width() * part.height();
            EXPECT_NEAR(area, place.whole.width() * place.whole.height(), 1e-6) << i;
            EXPECT_EQ(stackAt(geometry, place.whole.center()), static_cast<int>(i));
        }
        EXPECT_EQ(stackAt(geometry, QPointF(-10, -10)), std::nullopt);
    }
}

TEST_F(PartsFormTest, NamesOfThePartsNeverOverlap)
{
    for (const PartsAlong along : {PartsAlong::Areas, PartsAlong::Years}) {
        selection.parts = along;
        const StackGeometry geometry = stackGeometry(scene(), box, look);
        ASSERT_EQ(geometry.partNames.size(), 3U);
        EXPECT_FALSE(geometry.partNames[0].intersects(geometry.partNames[1]));
        EXPECT_FALSE(geometry.partNames[1].intersects(geometry.partNames[2]));
        for (const QRectF &name : geometry.partNames)
            EXPECT_LE(name.right(), box.right() + 1e-9);
    }
}

TEST_F(PartsFormTest, NumbersCanBeReadOnTheirParts)
{
    const auto lightness = [](const QColor &colour) {
        const auto linear = [](double c) {
            return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Contrast}) {
        const Look each = makeLook(theme);
        for (int part = 0; part < 3; ++part) {
            const QColor field = partColour(part, 3, each);
            const double a = lightness(textOn(field, each));
            const double b = lightness(field);
            EXPECT_GE((std::max(a, b) + 0.05) / (std::min(a, b) + 0.05), 4.5)
                << static_cast<int>(theme) << ' ' << part;
        }
        EXPECT_NE(partColour(0, 3, each), partColour(1, 3, each));
        EXPECT_NE(partColour(1, 3, each), partColour(2, 3, each));
    }
}

TEST_F(PartsFormTest, PaintsThePartsInTheirColours)
{
    const StackScene made = scene();
    const StackGeometry geometry = stackGeometry(made, box, look);
    QImage image(706, 406, QImage::Format_RGB32);
    image.fill(look.colours.background);
    QPainter painter(&image);
    paintStacks(painter, made, box, look);
    painter.end();
    for (int part = 0; part < 3; ++part) {
        const QRectF area = geometry.bars[0].parts[static_cast<std::size_t>(part)];
        EXPECT_EQ(image.pixelColor((area.topLeft() + QPointF(5, 5)).toPoint()), partColour(part, 3, look));
    }
}

TEST_F(PartsFormTest, KeysReachEveryBarAndEnterChooses)
{
    StackView view;
    view.setLook(look);
    view.setScene(scene(), u"Helheten"_s);
    view.resize(700, 400);
    view.show();
    QSignalSpy chosen(&view, &StackView::chosen);
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(view.currentMark(), 0);
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.currentMark(), 1);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toInt(), 1);
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.markRect(3).center());
    EXPECT_EQ(chosen.last()[0].toInt(), 3);
    EXPECT_TRUE(view.markText(6).startsWith(u"Riket 2015:"_s));
}

} // namespace lagesbild
