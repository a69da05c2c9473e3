#include "core/base/gender.h"
#include "core/base/id.h"
#include "core/base/year.h"

#include <gtest/gtest.h>

namespace lagesbild
{

TEST(Year, TakesFourDigitsOnly)
{
    EXPECT_EQ(parseYear("2015"), Year{2015});
    for (const char *wrong : {"", "15", "20155", "3000", "1800", "2015 ", "-201", "20a5", "+201"})
        EXPECT_FALSE(parseYear(wrong)) << wrong;
}

TEST(Gender, LettersAreKoladas)
{
    for (const Gender gender : allGenders)
        EXPECT_EQ(parseGender(std::string(1, letterOf(gender))), gender);
    for (const char *wrong : {"", "t", "TK", "X"})
        EXPECT_FALSE(parseGender(wrong)) << wrong;
}

TEST(Id, OfDifferentKindsAreDifferentTypes)
{
    static_assert(!std::is_convertible_v<AreaId, IndicatorId>);
    static_assert(!std::is_convertible_v<std::string, AreaId>);
    EXPECT_LT(AreaId("0114"), AreaId("1880"));
}

} // namespace lagesbild
