#include "ui/shared/segmented.h"

#include <QRadioButton>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class SegmentedTest : public testing::Test
{
protected:
    SegmentedTest() : segmented(2)
    {
        segmented.setLook(makeLook(Theme::Light));
        segmented.setChoices(u"Form"_s, {u"Bars"_s, u"All"_s, u"Table"_s});
        segmented.setChosen(0);
        segmented.show();
        QApplication::setActiveWindow(&segmented);
    }
    QRadioButton *button(int i) { return segmented.findChild<QRadioButton *>(u"choice%1"_s.arg(i)); }

    Segmented segmented;
};

TEST_F(SegmentedTest, TellsWhatIsClicked)
{
    QSignalSpy made(&segmented, &Segmented::choiceMade);
    QTest::mouseClick(button(2), Qt::LeftButton);
    ASSERT_EQ(made.count(), 1);
    EXPECT_EQ(made[0][0].toInt(), 2);
    EXPECT_EQ(segmented.chosen(), 2);
}

TEST_F(SegmentedTest, ArrowKeysMoveTheChoice)
{
    QSignalSpy made(&segmented, &Segmented::choiceMade);
    button(0)->setFocus();
    QTest::keyClick(button(0), Qt::Key_Right);
    EXPECT_EQ(segmented.chosen(), 1);
    EXPECT_EQ(made.count(), 1);
}

TEST_F(SegmentedTest, IsSilentWhenTheProgramChooses)
{
    QSignalSpy made(&segmented, &Segmented::choiceMade);
    segmented.setChosen(1);
    EXPECT_EQ(segmented.chosen(), 1);
    EXPECT_EQ(made.count(), 0);
}

TEST_F(SegmentedTest, HasExactlyOneChosenAlways)
{
    QTest::mouseClick(button(1), Qt::LeftButton);
    QTest::mouseClick(button(1), Qt::LeftButton);
    EXPECT_TRUE(button(1)->isChecked());
    EXPECT_FALSE(button(0)->isChecked());
    EXPECT_FALSE(button(2)->isChecked());
}

TEST_F(SegmentedTest, ShowsWhereTheFocusIs)
{
    button(0)->clearFocus();
    const QImage without = button(0)->grab().toImage();
    button(0)->setFocus(Qt::TabFocusReason);
    ASSERT_TRUE(button(0)->hasFocus());
    EXPECT_NE(button(0)->grab().toImage(), without);
}

} // namespace
} // namespace lagesbild
