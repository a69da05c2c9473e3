#include "ui/expected/deviationscene.h"

#include "tests/support/qtprinting.h"
#include "tests/ui/expected/madeexpected.h"
#include "ui/expected/deviationpainter.h"
#include "ui/shared/deviationcolours.h"

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

const QRectF box(0, 0, 860, 300);

/// 290 bars from −20 to +26, classes at 4 and 9, with @p focus the chosen one.
DeviationScene madeScene(int focus)
{
    ExpectedAnswer answer;
    answer.limits = {.near = 4, .far = 9};
    for (int i = 0; i < 290; ++i) {
        ExpectedRow row{.code = AreaId(std::to_string(1000 + i)), .name = u"Kommun %1"_s.arg(i)};
        row.deviation = -20 + 46.0 * i / 289;
        row.actual = 50 + row.deviation;
        row.expected = 50;
        row.isFocus = i == focus;
        row.deviationClass = *deviationClassOf(row.deviation, answer.limits);
        ++answer.counts[static_cast<std::size_t>(row.deviationClass)];
        answer.rows.push_back(row);
    }
    return deviationScene(answer, madeResponse());
}

class DeviationSceneTest : public testing::Test
{
protected:
    Look look = makeLook(Theme::Light);
    DeviationScene scene = madeScene(60);
    DeviationGeometry geometry = deviationGeometry(scene, box, look);
};

TEST_F(DeviationSceneTest, RisesFromFurthestBelowToFurthestAbove)
{
    ASSERT_EQ(scene.bars.size(), 290U);
    EXPECT_TRUE(std::ranges::is_sorted(scene.bars, {}, &DeviationBar::deviation));
    EXPECT_EQ(scene.focusIndex(), 60);
    EXPECT_EQ(scene.focusLabel, u"Kommun 60 \u221210,4"_s);
    EXPECT_EQ(scene.bars[60].spoken,
              u"Kommun 60: 39,6\u00a0%, expected 50,0\u00a0%, deviation \u221210,4, far below expected"_s);
}

TEST_F(DeviationSceneTest, TheLegendPrintsCountsAndLimitsWithTheirEnds)
{
    QStringList lines;
    int counted = 0;
    for (const DeviationLegend &legend : scene.legend) {
        lines << legend.name + u' ' + legend.range;
        counted += legend.name.section(u'(', 1).chopped(1).toInt();
    }
    EXPECT_EQ(counted, 290);
    EXPECT_EQ(lines,
              (QStringList{u"far below (70) below \u22129,0"_s, u"below (31) \u22129,0 to below \u22124,0"_s,
                           u"in line (50) \u22124,0 to 4,0"_s, u"above (32) above 4,0 to 9,0"_s,
                           u"far above (107) above 9,0"_s}));
}

TEST_F(DeviationSceneTest, BarsStandOnZeroAndAreAsLongAsTheirDeviation)
{
    EXPECT_NEAR(geometry.bar(3, -10).top(), geometry.zeroY, 1e-9);
    EXPECT_NEAR(geometry.bar(3, 10).bottom(), geometry.zeroY, 1e-9);
    EXPECT_NEAR(geometry.bar(3, 20).height(), 2 * geometry.bar(3, -10).height(), 1e-9);
    EXPECT_LE(geometry.bar(289, 26).right(), geometry.plot.right() + 1e-9);
    EXPECT_GE(geometry.bar(289, 26).top(), geometry.plot.top() - 1e-9);
    EXPECT_LE(geometry.bar(0, -20).bottom(), geometry.plot.bottom() + 1e-9);
}

TEST_F(DeviationSceneTest, TheHitIsTheBarOfTheColumn)
{
    for (int i = 0; i < geometry.count; ++i) {
        const QPointF inColumn(geometry.plot.left() + geometry.step * (i + 0.5), geometry.plot.center().y());
        EXPECT_EQ(deviationBarAt(geometry, inColumn), i);
    }
    EXPECT_EQ(deviationBarAt(geometry, geometry.legend[2].center()), std::nullopt);
    EXPECT_EQ(deviationBarAt(geometry, QPointF(0, geometry.plot.center().y())), std::nullopt);
}

TEST_F(DeviationSceneTest, TheFocusLabelCoversNoBarAndStaysOnTheSheet)
{
    for (int focus = 0; focus < 290; ++focus) {
        const DeviationScene each = madeScene(focus);
        const DeviationGeometry shown = deviationGeometry(each, box, look);
        ASSERT_FALSE(shown.focusLabel.isNull());
        EXPECT_TRUE(box.contains(shown.focusLabel)) << focus;
        EXPECT_FALSE(shown.focusLabel.intersects(shown.legend[0])) << focus;
        EXPECT_FALSE(shown.focusLabel.contains(shown.focusDot)) << focus;
        const QRectF core = shown.focusLabel.adjusted(0, 5, 0, -5); // letters without the line's air
        for (int i = 0; i < shown.count; ++i)
            EXPECT_FALSE(core.intersects(shown.bar(i, each.bars[static_cast<std::size_t>(i)].deviation)))
                << focus << ' ' << i;
    }
}

TEST_F(DeviationSceneTest, WithoutAFocusThereIsNoLabel)
{
    EXPECT_EQ(madeScene(-1).focusIndex(), std::nullopt);
    EXPECT_TRUE(deviationGeometry(madeScene(-1), box, look).focusLabel.isNull());
}

TEST_F(DeviationSceneTest, PaintsEachClassInItsColour)
{
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Contrast}) {
        look = makeLook(theme);
        QImage image(860, 300, QImage::Format_RGB32);
        image.fill(look.colours.background);
        QPainter painter(&image);
        paintDeviations(painter, scene, box, look);
        painter.end();
        const DeviationColours colours = deviationColours(theme);
        for (const int i : {5, 285}) {
            const DeviationBar &bar = scene.bars[static_cast<std::size_t>(i)];
            const QPointF middle = geometry.bar(i, bar.deviation).center();
            EXPECT_EQ(image.pixelColor(middle.toPoint()), colourOf(bar.deviationClass, colours)) << i;
        }
    }
}

/// Relative luminance (WCAG 2.1).
double luminanceOf(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

TEST_F(DeviationSceneTest, TheOuterClassesStandOutFromTheSheetInEveryTheme)
{
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Contrast}) {
        const double sheet = luminanceOf(coloursOf(theme).background);
        const DeviationColours colours = deviationColours(theme);
        for (const std::size_t i : {0U, 4U}) {
            const double mark = luminanceOf(colours[i]);
            EXPECT_GE((std::max(mark, sheet) + 0.05) / (std::min(mark, sheet) + 0.05), 3) << i;
        }
    }
}

} // namespace
} // namespace lagesbild
