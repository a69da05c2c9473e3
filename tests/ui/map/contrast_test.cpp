#include "ui/map/contrast.h"

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

} // namespace lagesbild
