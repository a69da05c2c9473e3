#include "core/data/indicator.h"

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

TEST(Indicator, ReadsTheUnitFromTheTitlesEnding)
{
    EXPECT_EQ(unitOfTitle(u"Utrikes födda, andel (%)"_s), Unit::Percent);
    EXPECT_EQ(unitOfTitle(u"Asylsökande, antal/1000 inv"_s), Unit::Per1000);
    EXPECT_EQ(unitOfTitle(u"Elever i SFI-utbildning, antal"_s), Unit::Count);
    EXPECT_EQ(unitOfTitle(u"Demografisk försörjningskvot"_s), Unit::Ratio);
    EXPECT_EQ(unitOfTitle(u"Anställda utrikes födda, kommun, balanstal"_s), Unit::Ratio);
    EXPECT_EQ(unitOfTitle(u"Genomsnittlig boyta, kvm/inv"_s), Unit::SquareMetres);
    EXPECT_EQ(unitOfTitle(u"Arbetslöshet någon gång under året, andel (%) av bef."_s), Unit::Percent);
    EXPECT_EQ(unitOfTitle(u"Avvikelse från förväntat värde, flyktingar 20-64 år, andel (%)"_s),
              Unit::PercentagePoints);
    EXPECT_EQ(unitOfTitle(u"Livskvalitet - Kommunindex"_s), Unit::None);
}

TEST(Indicator, KeysComeBack)
{
    for (const Unit unit : {Unit::None, Unit::Count, Unit::Percent, Unit::Kronor})
        EXPECT_EQ(parseUnit(keyOf(unit)), unit);
    for (const Direction direction : {Direction::Neutral, Direction::Target})
        EXPECT_EQ(parseDirection(keyOf(direction)), direction);
    EXPECT_FALSE(parseTerm("longest"));
}

} // namespace lagesbild
