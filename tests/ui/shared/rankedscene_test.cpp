#include "ui/shared/charts/rankedscene.h"

#include "tests/support/qtprinting.h"
#include "tests/ui/comparison/madecomparison.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

const QRectF box(0, 0, 860, 260);

class RankedSceneTest : public testing::Test
{
protected:
    RankedSceneTest() : look(makeLook(Theme::Light)), scene(rankedScene(madeCountry(), madeShare())) {}

    Look look;
    RankedScene scene;
};

TEST_F(RankedSceneTest, RisesFromTheLeastToTheGreatest)
{
    ASSERT_EQ(scene.bars.size(), 290U);
    EXPECT_TRUE(std::ranges::is_sorted(scene.bars, {}, &RankedBar::value));
    EXPECT_EQ(scene.focusIndex(), 99);
    EXPECT_EQ(std::ranges::count(scene.bars, true, &RankedBar::peer), 2);
}

TEST_F(RankedSceneTest, SaysWhoIsCountedTheRangeAndThePlace)
{
    EXPECT_EQ(scene.summary, u"290 municipality/ies · lowest 0,2 · highest 58,0"_s);
    EXPECT_EQ(scene.focusLabel, u"Kommun 100, place 191 of 290"_s);
    EXPECT_EQ(scene.bars[0].spoken, u"Kommun 1: 0,2 %, place 290 of 290"_s);
}

TEST_F(RankedSceneTest, SaysRoughlyBetweenWhichPlacesTheFocusMayBe)
{
    Comparison made = madeCountry();
    made.all[99].placeRange = RankRange{.best = 150, .worst = 222};
    EXPECT_EQ(rankedScene(made, madeShare()).focusLabel,
              u"Kommun 100, place 191 of 290 (roughly between 150 and 222)"_s);
    made.all[99].placeRange = RankRange{.best = 191, .worst = 191};
    EXPECT_EQ(rankedScene(made, madeShare()).focusLabel, scene.focusLabel);
}

TEST_F(RankedSceneTest, LeavesOutThoseThatAreNotRanked)
{
    Comparison made = madeCountry();
    made.all[10].place = {};
    made.all[99].place = {};
    const RankedScene some = rankedScene(made, madeShare());
    EXPECT_EQ(some.bars.size(), 288U);
    EXPECT_EQ(some.focusIndex(), std::nullopt);
    EXPECT_TRUE(some.focusLabel.isEmpty());
    EXPECT_TRUE(rankedGeometry(some, box, look).focusLabel.isNull());
}

TEST_F(RankedSceneTest, BarsAreAsHighAsTheirValuesAndStandOnZero)
{
    const RankedGeometry geometry = rankedGeometry(scene, box, look);
    const QRectF first = geometry.bar(0, 10);
    const QRectF second = geometry.bar(1, 20);
    EXPECT_NEAR(second.height(), 2 * first.height(), 1e-9);
    EXPECT_NEAR(first.bottom(), geometry.zeroY, 1e-9);
    EXPECT_NEAR(geometry.bar(0, -10).top(), geometry.zeroY, 1e-9);
    EXPECT_LE(geometry.bar(289, 58).right(), geometry.plot.right() + 1e-9);
}

TEST_F(RankedSceneTest, TheHitIsTheBarOfTheColumn)
{
    const RankedGeometry geometry = rankedGeometry(scene, box, look);
    for (int i = 0; i < geometry.count; ++i) {
        const QPointF inColumn(geometry.plot.left() + geometry.step * (i + 0.5), geometry.plot.center().y());
        EXPECT_EQ(rankedBarAt(geometry, inColumn), i);
    }
    EXPECT_EQ(rankedBarAt(geometry, geometry.heading.center()), std::nullopt);
    EXPECT_EQ(rankedBarAt(geometry, QPointF(-5, geometry.plot.center().y())), std::nullopt);
}

TEST_F(RankedSceneTest, TheFocusLabelCoversNoBarNoLineAndNoLabel)
{
    for (int focus = 0; focus < 290; ++focus) {
        Comparison made = madeCountry();
        made.all[99].isFocus = false;
        made.all[static_cast<std::size_t>(focus)].isFocus = true;
        made.national = 31.4;
        const RankedScene each = rankedScene(made, madeShare());
        const RankedGeometry geometry = rankedGeometry(each, box, look);
        const QRectF label = geometry.focusLabel;
        ASSERT_FALSE(label.isNull());
        EXPECT_GE(label.left(), geometry.plot.left() - 1e-9);
        EXPECT_LE(label.right(), geometry.plot.right() + 1e-9);
        EXPECT_FALSE(label.intersects(geometry.summary)) << focus;
        for (int i = 0; i < geometry.count; ++i)
            EXPECT_FALSE(label.intersects(geometry.bar(i, each.bars[static_cast<std::size_t>(i)].value)))
                << focus;
        for (const BarLine &line : each.lines)
            EXPECT_FALSE(label.top() <= geometry.y(line.value) && geometry.y(line.value) <= label.bottom());
    }
}

TEST_F(RankedSceneTest, LabelsOfTheLinesNeverOverlap)
{
    Comparison made = madeCountry();
    for (double national = 0; national < 60; national += 0.9) {
        made.national = national;
        const RankedGeometry geometry = rankedGeometry(rankedScene(made, madeShare()), box, look);
        ASSERT_EQ(geometry.lineLabels.size(), 2U);
        EXPECT_FALSE(geometry.lineLabels[0].intersects(geometry.lineLabels[1])) << national;
    }
}

TEST_F(RankedSceneTest, PutsTheSummaryBelowTheHeadingWhenItIsNarrow)
{
    const RankedGeometry wide = rankedGeometry(scene, box, look);
    EXPECT_EQ(wide.heading.top(), wide.summary.top());
    const RankedGeometry narrow = rankedGeometry(scene, QRectF(0, 0, 260, 260), look);
    EXPECT_GT(narrow.summary.top(), narrow.heading.top());
}

TEST(CountedText, SaysWhoIsLeftOut)
{
    Comparison made = madeComparison();
    EXPECT_EQ(countedText(made), u"216 municipality/ies, 74 with fewer than 10 persons left out"_s);
    made.smallLeftOut = 0;
    made.placeholdersLeftOut = 3;
    EXPECT_EQ(countedText(made), u"216 municipality/ies, 3 suspected placeholder(s) left out"_s);
}

} // namespace
} // namespace lagesbild
