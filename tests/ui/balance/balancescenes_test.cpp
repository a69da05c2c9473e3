#include "ui/balance/balancescenes.h"

#include "tests/support/qtprinting.h"
#include "tests/ui/balance/madebalance.h"
#include "ui/shared/classlegend.h"

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

QStringList spokenOf(const RowBars &bars)
{
    QStringList lines;
    for (const BarRow &row : bars.rows)
        lines << row.spoken;
    return lines;
}

QStringList asText(const RowBars &bars)
{
    QStringList lines{bars.columns.join(u'|')};
    for (const BarRow &row : bars.rows)
        lines << u"%1|%2"_s.arg(row.label, row.numbers.join(u'|'));
    return lines;
}

class BalanceScenesTest : public testing::Test
{
protected:
    Balance balanced()
    {
        data = made.dataset();
        return balance(*data, ratioSelection(BalanceKind::Balance, "1003")).value();
    }
    Dependency dependent()
    {
        data = made.dataset();
        return dependency(*data, ratioSelection(BalanceKind::Dependency, "1003")).value();
    }

    SmallData made = madeRatios();
    std::unique_ptr<Dataset> data;
    Look look = makeLook(Theme::Light);
};

TEST_F(BalanceScenesTest, PartsStandBesideRiketAndTheMean)
{
    const Balance answer = balanced();
    const RowBars bars = balanceParts(answer, data->catalogue(), look);
    EXPECT_EQ(asText(bars),
              (QStringList{u"Åby|The country|Mean"_s, u"Municipal employees|12,0 %|14,0 %|12,5 %"_s,
                           u"Inhabitants|20,0 %|–|20,0 %"_s, u"Elected 2018|8,0 %|–|8,0 %"_s}));
    EXPECT_EQ(bars.rows[0].spoken,
              u"Municipal employees: 12,0 %, the country 14,0 %, mean of the group 12,5 %"_s);
    ASSERT_EQ(bars.rows[0].marks.size(), 2U);
    EXPECT_EQ(bars.rows[0].marks[0].value, 14);
    EXPECT_EQ(bars.rows[1].marks.size(), 1U);
}

TEST_F(BalanceScenesTest, AMissingPartIsHatchedAndSaysWhy)
{
    made.setMissing("N05825", Gender::Total, 2020, "1003", Status::Privacy);
    const Balance answer = balanced();
    const RowBars bars = balanceParts(answer, data->catalogue(), look);
    EXPECT_TRUE(bars.rows[2].segments.empty());
    EXPECT_EQ(bars.rows[2].numbers[0], u".."_s);
    EXPECT_TRUE(bars.rows[2].spoken.startsWith(u"Elected 2018: secret"_s));
}

TEST_F(BalanceScenesTest, SupportedAreYoungerAndOlder)
{
    const Dependency answer = dependent();
    const RowBars bars = dependencyParts(answer, data->catalogue(), look);
    EXPECT_EQ(spokenOf(bars),
              (QStringList{u"Åby: 80,0, of them 30,0 aged 0 to 19 and 50,0 aged 65 or more"_s,
                           u"The country: 70,0, of them 25,0 aged 0 to 19 and 45,0 aged 65 or more"_s,
                           u"Tio län: 80,0, of them 30,0 aged 0 to 19 and 50,0 aged 65 or more"_s}));
    EXPECT_TRUE(bars.rows[0].strong);
    EXPECT_EQ(bars.greatest(), 80);
}

TEST_F(BalanceScenesTest, ClassesHaveTheirCountsAndTheFocusIsInOne)
{
    const Balance answer = balanced();
    const RowBars bars = classBars(answer.standing, data->catalogue(), look);
    EXPECT_EQ(asText(bars),
              (QStringList{u"Municipalities"_s, u"under 0,7|3"_s, u"0,7–<1,0|6"_s, u"1,0 and over|1"_s}));
    EXPECT_EQ(spokenOf(bars), (QStringList{u"under 0,7: fewer, 3 municipality/ies, Åby is here"_s,
                                           u"0,7–<1,0: somewhat fewer, 6 municipality/ies"_s,
                                           u"1,0 and over: as many or more, 1 municipality/ies"_s}));
    EXPECT_TRUE(bars.rows[0].strong);
    EXPECT_EQ(bars.rows[0].segments[0].colour,
              classColours(Theme::Light, answer.standing.classes, Unit::Ratio)[0])
        << "the colours of the map";
}

TEST_F(BalanceScenesTest, StaffIsListedWhereTheDataHasIt)
{
    const Dependency answer = dependent();
    const RowBars bars = staffBars(answer, data->catalogue(), look);
    EXPECT_EQ(asText(bars),
              (QStringList{u"Åby|The country|Mean|Persons"_s, u"All employees|25,0 %|–|25,0 %|100"_s,
                           u"Care of the elderly and disabled|30,0 %|–|30,0 %|45"_s}));
    EXPECT_EQ(bars.rows[1].spoken,
              u"Care of the elderly and disabled: 30,0 %, mean of the group 30,0 %, 45 person(s)"_s);
}

} // namespace
} // namespace lagesbild
