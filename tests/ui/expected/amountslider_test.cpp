#include "ui/expected/amountslider.h"

#include "tests/support/qtprinting.h"

namespace lagesbild
{

namespace
{

class AmountSliderTest : public testing::Test
{
protected:
    AmountSliderTest()
    {
        slider.setLook(makeLook(Theme::Light));
        slider.resize(218, 24);
        slider.setAmounts(10, 60, 0.1, 10);
        slider.setAmount(30);
        slider.show();
    }
    AmountSlider slider;
    QSignalSpy passed{&slider, &AmountSlider::amountPassed};
    QSignalSpy chosen{&slider, &AmountSlider::amountChosen};
};

TEST_F(AmountSliderTest, KeysGoByWholePointsAndChoose)
{
    QTest::keyClick(&slider, Qt::Key_Right);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_NEAR(chosen[0][0].toDouble(), 31, 1e-9);
    QTest::keyClick(&slider, Qt::Key_End);
    EXPECT_NEAR(chosen.last()[0].toDouble(), 60, 1e-9);
    QTest::keyClick(&slider, Qt::Key_Right); // no further
    EXPECT_EQ(chosen.size(), 2);
    EXPECT_TRUE(passed.isEmpty());
}

TEST_F(AmountSliderTest, ADragPassesAndChoosesWhereItEnds)
{
    QTest::mousePress(&slider, Qt::LeftButton, {}, QPoint(109, 12));
    EXPECT_NEAR(passed.last()[0].toDouble(), 35, 0.3);
    QTest::mouseMove(&slider, QPoint(209, 12));
    EXPECT_NEAR(passed.last()[0].toDouble(), 60, 1e-9);
    EXPECT_TRUE(chosen.isEmpty());
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, QPoint(209, 12));
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_NEAR(chosen[0][0].toDouble(), 60, 1e-9);
}

TEST_F(AmountSliderTest, IsDeafWhenItIsOff)
{
    slider.setEnabled(false);
    QTest::mouseClick(&slider, Qt::LeftButton, {}, QPoint(150, 12));
    QTest::keyClick(&slider, Qt::Key_Right);
    EXPECT_TRUE(passed.isEmpty());
    EXPECT_TRUE(chosen.isEmpty());
}

} // namespace
} // namespace lagesbild
