#include "ui/shared/contrast.h"

#include <gtest/gtest.h>

namespace lagesbild
{

TEST(Contrast, IsThatOfTheGuidelines)
{
    EXPECT_NEAR(contrastBetween(Qt::black, Qt::white), 21, 1e-9);
    EXPECT_NEAR(contrastBetween(Qt::white, Qt::white), 1, 1e-9);
    EXPECT_NEAR(contrastBetween(QColor(0x777777), Qt::white), 4.48,
                0.005); // WCAG's well-known grey that just fails
}

TEST(Contrast, PicksTheInkThatIsEasierToRead)
{
    for (const QRgb field : {0x5B3A8Cu, 0xB5850Bu, 0x7F62B8u, 0xB6C06Au, 0x000000u, 0xFFFFFFu})
        EXPECT_GE(contrastBetween(inkOn(QColor(field)), QColor(field)), 4.4) << std::hex << field;
}

} // namespace lagesbild
