#include "ui/shared/charts/barscene.h"

#include "tests/support/qtprinting.h"
#include "tests/ui/comparison/madecomparison.h"
#include "ui/shared/charts/barpainter.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

TEST(BarScene, KeepsTheOrderAndSpeaksWholeRows)
{
    const BarScene scene = barScene(madeComparison(), madeShare());
    ASSERT_EQ(scene.bars.size(), 4U);
    EXPECT_EQ(scene.bars[0].name, u"Jönköping"_s);
    EXPECT_TRUE(scene.bars[2].focus);
    EXPECT_EQ(scene.bars[2].valueText, u"31,1"_s);
    EXPECT_EQ(scene.bars[2].persons, u"235 person(s)"_s);
    EXPECT_EQ(scene.bars[2].spoken, u"Örebro: 31,1 %, uncertainty 25–37 %, 235 person(s)"_s);
}

TEST(BarScene, LabelsItsLinesWithTheirValues)
{
    const BarScene scene = barScene(madeComparison(), madeShare());
    ASSERT_EQ(scene.lines.size(), 2U);
    EXPECT_EQ(scene.lines[0].label, u"The country 31,4"_s);
    EXPECT_EQ(scene.lines[1].label, u"Unweighted mean 36,1"_s);
}

TEST(BarScene, LeavesOutTheCountryWhereItIsASum)
{
    Indicator count = madeShare();
    count.unit = Unit::Count;
    const BarScene scene = barScene(madeComparison(), count);
    ASSERT_EQ(scene.lines.size(), 1U);
    EXPECT_EQ(scene.lines[0].kind, BarLine::Kind::Mean);
}

TEST(BarScene, MakesFewAndPlaceholdersHollowAndMissingOnesWordy)
{
    Comparison made = madeComparison();
    made.bars = {withStatus(withPersons(madeRow("1", u"Få"_s, 50), 4, 30), Status::Few),
                 withStatus(madeRow("2", u"Nolla"_s, 0), Status::Placeholder),
                 withStatus(madeRow("3", u"Hemlig"_s, std::nullopt), Status::Privacy)};
    const BarScene scene = barScene(made, madeShare());
    EXPECT_TRUE(scene.bars[0].hollow);
    EXPECT_EQ(scene.bars[0].remark, u"few persons"_s);
    EXPECT_TRUE(scene.bars[1].hollow);
    EXPECT_FALSE(scene.bars[2].hollow);
    EXPECT_EQ(scene.bars[2].remark, u"secret"_s);
    EXPECT_EQ(scene.bars[2].spoken, u"Hemlig: secret"_s);
    EXPECT_TRUE(scene.bars[2].valueText.isEmpty());
}

TEST(BarScene, HasAnAxisThatHoldsWhiskersAndLines)
{
    Comparison made = madeComparison();
    made.national = 60;
    const ChartAxis axis = barScene(made, madeShare()).axis;
    EXPECT_EQ(axis.low, 0);
    EXPECT_EQ(axis.high, 60);
}

TEST(PaintBars, PaintsTheFocusInItsColourAndFewPersonsHollow)
{
    Comparison made = madeComparison();
    made.bars[0] = withStatus(made.bars[0], Status::Few);
    made.bars[0].figure.interval.reset();
    const BarScene scene = barScene(made, madeShare());
    const Look look = makeLook(Theme::Light);
    QImage image(900, 300, QImage::Format_RGB32);
    image.fill(look.colours.background);
    QPainter painter(&image);
    paintBars(painter, scene, image.rect(), look);
    painter.end();
    const BarGeometry geometry = barGeometry(scene, image.rect(), look);
    const auto insideOf = [&](int i) {
        const QRectF bar = geometry.bar(i, scene.bars[static_cast<std::size_t>(i)]);
        return image.pixelColor(QPointF(bar.left() + 20, bar.top() + 4).toPoint());
    };
    EXPECT_EQ(insideOf(2), look.colours.accent);
    EXPECT_EQ(insideOf(3), look.colours.bar);
    EXPECT_EQ(insideOf(0), look.colours.background);
}

} // namespace
} // namespace lagesbild
