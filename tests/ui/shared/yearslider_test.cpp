#include "ui/shared/yearslider.h"

namespace lagesbild
{
namespace
{

class YearSliderTest : public testing::Test
{
protected:
    YearSliderTest()
    {
        slider.setLook(makeLook(Theme::Light));
        slider.resize(300, 50);
        slider.setYears({Year{2013}, Year{2014}, Year{2018}, Year{2022}}, Year{2014});
        slider.show();
    }
    void expectChosen(int year)
    {
        ASSERT_FALSE(chosen.isEmpty());
        EXPECT_EQ(toInt(chosen.last()[0].value<Year>()), year);
        EXPECT_EQ(slider.value(), year);
    }

    YearSlider slider;
    QSignalSpy chosen{&slider, &YearSlider::yearChosen};
    QSignalSpy passed{&slider, &YearSlider::yearPassed};
};

TEST_F(YearSliderTest, KeysGoToTheNextYearThatHasFigures)
{
    QTest::keyClick(&slider, Qt::Key_Right);
    expectChosen(2018);
    QTest::keyClick(&slider, Qt::Key_Left);
    expectChosen(2014);
    QTest::keyClick(&slider, Qt::Key_End);
    expectChosen(2022);
    QTest::keyClick(&slider, Qt::Key_Home);
    expectChosen(2013);
}

TEST_F(YearSliderTest, StopsAtTheEnds)
{
    QTest::keyClick(&slider, Qt::Key_Home);
    chosen.clear();
    QTest::keyClick(&slider, Qt::Key_Left);
    EXPECT_TRUE(chosen.isEmpty());
    EXPECT_EQ(slider.value(), 2013);
}

TEST_F(YearSliderTest, AClickChoosesTheNearestYear)
{
    QTest::mouseClick(&slider, Qt::LeftButton, {}, QPoint(slider.width() - 4, 13));
    expectChosen(2022);
}

TEST_F(YearSliderTest, ADragPassesYearsAndChoosesWhereItEnds)
{
    QTest::mousePress(&slider, Qt::LeftButton, {}, QPoint(9, 13));
    QTest::mouseMove(&slider, QPoint(slider.width() / 2, 13));
    EXPECT_TRUE(chosen.isEmpty());
    QTest::mouseMove(&slider, QPoint(slider.width() - 9, 13));
    EXPECT_GE(passed.count(), 2);
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, QPoint(slider.width() - 9, 13));
    EXPECT_EQ(chosen.count(), 1);
    expectChosen(2022);
}

TEST_F(YearSliderTest, IsSilentWhenTheProgramChooses)
{
    slider.setYears({Year{2013}, Year{2014}}, Year{2013});
    EXPECT_TRUE(chosen.isEmpty());
    EXPECT_EQ(toInt(slider.year()), 2013);
}

TEST_F(YearSliderTest, IsOffWithOneYear)
{
    slider.setYears({Year{2015}}, Year{2015});
    EXPECT_FALSE(slider.isEnabled());
}

} // namespace
} // namespace lagesbild
