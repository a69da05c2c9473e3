#include "ui/questions/wheelpicture.h"

#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

namespace lagesbild
{

using namespace Qt::StringLiterals;

TEST(WheelPicture, QuartersFollowClockwiseFromTheTopRight)
{
    const QRectF box(0, 0, 100, 100);
    EXPECT_EQ(stepAt(box, {75, 25}), WheelStep::Plan);
    EXPECT_EQ(stepAt(box, {75, 75}), WheelStep::Do);
    EXPECT_EQ(stepAt(box, {25, 75}), WheelStep::Check);
    EXPECT_EQ(stepAt(box, {25, 25}), WheelStep::Improve);
    EXPECT_EQ(stepAt(box, {50, 50}), std::nullopt) << "the hole";
    EXPECT_EQ(stepAt(box, {2, 2}), std::nullopt) << "the corner";
}

TEST(WheelPicture, SaysItsCountsAndCanBeClicked)
{
    WheelPicture wheel;
    wheel.setLook(makeLook(Theme::Light));
    wheel.setCounts({2, 1, 0, 3});
    EXPECT_EQ(wheel.accessibleName(), u"Wheel of follow-up: Plan 2, Do 1, Check 0, Improve 3"_s);
    QSignalSpy chosen(&wheel, &WheelPicture::stepChosen);
    const int quarter = WheelPicture::side / 4;
    QTest::mouseClick(&wheel, Qt::LeftButton, {}, {quarter, 3 * quarter});
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<WheelStep>(), WheelStep::Check);
    QTest::mouseClick(&wheel, Qt::LeftButton, {}, {WheelPicture::side / 2, WheelPicture::side / 2});
    EXPECT_EQ(chosen.count(), 1);
}

TEST(WheelPicture, PaintsInsideItsBox)
{
    QImage image(100, 100, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintWheel(painter, {20, 20, 60, 60}, {1, 0, 0, 0}, makeLook(Theme::Light));
    painter.end();
    for (int i = 0; i < 100; ++i) {
        for (const int edge : {0, 10, 17, 82, 99})
            EXPECT_TRUE(image.pixel(i, edge) == qRgb(255, 255, 255) &&
                        image.pixel(edge, i) == qRgb(255, 255, 255));
    }
    EXPECT_EQ(QColor(image.pixel(72, 46)), coloursOf(Theme::Light).accentField) << "a quarter with an action";
}

} // namespace lagesbild
