// One figure of several rows for the same place.

#include "core/sources/owndata/severalrows.h"
#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int persons = 0; ///< an indicator that may be added up
constexpr int share = 1;

Unit unitOf(int indicator)
{
    return indicator == share ? Unit::Percent : Unit::Count;
}

ToldFigure figureOf(std::size_t row, int indicator, double value, double weight = 1)
{
    ToldFigure told;
    told.place = {indicator, Gender::Total, Year{2024}, 0};
    told.row = row;
    told.figure = {value, Status::Ok};
    told.weight = weight;
    return told;
}

ToldFigure missingOf(std::size_t row, Status status)
{
    ToldFigure told = figureOf(row, persons, 0);
    told.figure = {.status = status};
    return told;
}

std::vector<ToldFigure> partsOf(PartOfYear::Kind kind, int count)
{
    std::vector<ToldFigure> parts;
    for (int number = count; number > 0; --number) {
        ToldFigure told = figureOf(static_cast<std::size_t>(count - number), persons, number, 100.0 * number);
        told.part = PartOfYear{Year{2024}, kind, number};
        parts.push_back(told);
    }
    return parts;
}

SettledRows settled(const std::vector<ToldFigure> &told, RepeatedUse repeated,
                    MonthUse months = MonthUse::Refuse)
{
    return settleRows(told, repeated, months, unitOf);
}

/// What each refused row is refused for.
QStringList refusedOf(const SettledRows &rows)
{
    QStringList refused;
    for (const RefusedFigure &one : rows.refused)
        refused << QString::number(one.row) + u' ' + one.reason;
    return refused;
}

} // namespace

TEST(SeveralRows, OneFigureForAPlaceIsTakenAsItStands)
{
    std::vector<ToldFigure> told{figureOf(7, share, 12.5), figureOf(3, persons, 40)};
    told[1].place.area = 5;
    const SettledRows rows = settled(told, RepeatedUse::Refuse);
    ASSERT_EQ(rows.figures.size(), 2U);
    EXPECT_EQ(rows.figures[0].place, told[1].place) << "in the order of places, not of rows";
    EXPECT_EQ(rows.figures[0].figure.value, 40);
    EXPECT_EQ(rows.figures[1].rows, std::vector<std::size_t>{7});
    EXPECT_TRUE(rows.refused.empty());
    EXPECT_EQ(rows.mostRepeated, 0);
    EXPECT_TRUE(settled({}, RepeatedUse::Sum).figures.empty());
}

TEST(SeveralRows, TheSameOnceMoreIsLeftOut)
{
    const SettledRows rows = settled({figureOf(2, persons, 9), figureOf(4, persons, 9)}, RepeatedUse::Refuse);
    ASSERT_EQ(rows.figures.size(), 1U);
    EXPECT_EQ(rows.figures[0].rows, std::vector<std::size_t>{2});
    EXPECT_EQ(refusedOf(rows), QStringList{u"4 repeated"_s});
    EXPECT_EQ(rows.mostRepeated, 0) << "nobody need say what becomes of them";
}

TEST(SeveralRows, DifferentOnesAreRefusedTogether)
{
    const std::vector<ToldFigure> told{figureOf(0, persons, 9), figureOf(1, persons, 9),
                                       figureOf(2, persons, 8)};
    const SettledRows rows = settled(told, RepeatedUse::Refuse);
    EXPECT_TRUE(rows.figures.empty());
    EXPECT_EQ(refusedOf(rows), (QStringList{u"0 several"_s, u"1 several"_s, u"2 several"_s}));
    EXPECT_EQ(rows.mostRepeated, 3);
}

TEST(SeveralRows, AreAddedUpWhereThatMakesSense)
{
    const SettledRows sum = settled({figureOf(0, persons, 9), figureOf(1, persons, 9)}, RepeatedUse::Sum);
    ASSERT_EQ(sum.figures.size(), 1U);
    EXPECT_EQ(sum.figures[0].figure.value, 18) << "two schools with as many";
    EXPECT_EQ(sum.figures[0].rows, (std::vector<std::size_t>{0, 1}));
    const SettledRows shares = settled({figureOf(0, share, 9), figureOf(1, share, 8)}, RepeatedUse::Sum);
    EXPECT_TRUE(shares.figures.empty());
    EXPECT_EQ(refusedOf(shares), (QStringList{u"0 sum_of_shares"_s, u"1 sum_of_shares"_s}));
}

TEST(SeveralRows, AMeanIsWeighed)
{
    const SettledRows mean =
        settled({figureOf(0, share, 40, 10), figureOf(1, share, 60, 30)}, RepeatedUse::Mean);
    ASSERT_EQ(mean.figures.size(), 1U);
    EXPECT_EQ(mean.figures[0].figure.value, 55);
    const SettledRows unweighed =
        settled({figureOf(0, share, 40, 10), figureOf(1, share, 60, std::nan(""))}, RepeatedUse::Mean);
    EXPECT_TRUE(unweighed.figures.empty());
    EXPECT_EQ(refusedOf(unweighed), (QStringList{u"0 no_weight"_s, u"1 no_weight"_s}));
    const SettledRows nobody =
        settled({figureOf(0, share, 40, 0), figureOf(1, share, 60, 0)}, RepeatedUse::Mean);
    ASSERT_EQ(nobody.figures.size(), 1U);
    EXPECT_EQ(nobody.figures[0].figure.status, Status::Missing) << "a mean over nobody";
}

TEST(SeveralRows, WhatCantBeThereAddsNothingAndWhatIsMissingHidesTheSum)
{
    const SettledRows known =
        settled({figureOf(0, persons, 9), missingOf(1, Status::NotApplicable)}, RepeatedUse::Sum);
    ASSERT_EQ(known.figures.size(), 1U);
    EXPECT_EQ(known.figures[0].figure.value, 9);
    const SettledRows secret =
        settled({figureOf(0, persons, 9), missingOf(1, Status::Privacy), missingOf(2, Status::Missing)},
                RepeatedUse::Sum);
    ASSERT_EQ(secret.figures.size(), 1U);
    EXPECT_EQ(secret.figures[0].figure.status, Status::Privacy) << "as the first that is not known";
    EXPECT_TRUE(std::isnan(secret.figures[0].figure.value));
    const SettledRows none =
        settled({missingOf(0, Status::NotApplicable), missingOf(1, Status::NotApplicable)}, RepeatedUse::Sum);
    ASSERT_EQ(none.figures.size(), 1U);
    EXPECT_EQ(none.figures[0].figure.status, Status::NotApplicable);
}

TEST(SeveralRows, AllPartsOfAYearMakeTheYear)
{
    for (const auto &[kind, count] :
         {std::pair(PartOfYear::Kind::Month, 12), std::pair(PartOfYear::Kind::Quarter, 4)}) {
        const std::vector<ToldFigure> parts = partsOf(kind, count);
        const auto yearOf = [&parts](MonthUse use) {
            const SettledRows rows = settled(parts, RepeatedUse::Refuse, use);
            return rows.figures.size() == 1 ? rows.figures[0].figure.value : -1;
        };
        EXPECT_EQ(yearOf(MonthUse::Sum), count * (count + 1) / 2.0);
        EXPECT_EQ(yearOf(MonthUse::Mean), (count + 1) / 2.0) << "weights are of rows, not of parts";
        EXPECT_EQ(yearOf(MonthUse::Last), count) << "whatever the order of the rows";
    }
    std::vector<ToldFigure> shares = partsOf(PartOfYear::Kind::Quarter, 4);
    for (ToldFigure &told : shares)
        told.place.indicator = share;
    const QStringList refused = refusedOf(settled(shares, RepeatedUse::Refuse, MonthUse::Sum));
    EXPECT_EQ(refused.size(), 4);
    EXPECT_TRUE(refused.contains(u"3 sum_of_shares"_s)) << refused.join(u", "_s).toStdString();
}

TEST(SeveralRows, AYearThatLacksAPartIsRefused)
{
    std::vector<ToldFigure> eleven = partsOf(PartOfYear::Kind::Month, 12);
    eleven.pop_back();
    EXPECT_EQ(settled(eleven, RepeatedUse::Refuse, MonthUse::Last).refused.size(), 11U);

    std::vector<ToldFigure> mixed = partsOf(PartOfYear::Kind::Quarter, 4);
    mixed.back().part->kind = PartOfYear::Kind::Month;
    EXPECT_EQ(settled(mixed, RepeatedUse::Refuse, MonthUse::Sum).refused.size(), 4U);

    std::vector<ToldFigure> whole = partsOf(PartOfYear::Kind::Quarter, 4);
    whole.push_back(figureOf(4, persons, 10));
    EXPECT_EQ(settled(whole, RepeatedUse::Refuse, MonthUse::Sum).refused.size(), 5U)
        << "a figure of the year beside those of its quarters";
}

TEST(SeveralRows, AMonthToldTwiceSpoilsItsYear)
{
    std::vector<ToldFigure> months = partsOf(PartOfYear::Kind::Month, 12);
    ToldFigure again = months[6]; // June
    again.row = 12;
    again.figure.value = 100;
    months.push_back(again);
    const SettledRows refused = settled(months, RepeatedUse::Refuse, MonthUse::Sum);
    EXPECT_TRUE(refused.figures.empty());
    EXPECT_EQ(refused.refused.size(), 13U);
    EXPECT_EQ(refusedOf(refused).filter(u"several"_s), (QStringList{u"6 several"_s, u"12 several"_s}));

    const SettledRows sum = settled(months, RepeatedUse::Sum, MonthUse::Sum);
    ASSERT_EQ(sum.figures.size(), 1U);
    EXPECT_EQ(sum.figures[0].figure.value, 178);
    EXPECT_EQ(sum.figures[0].rows.size(), 13U);
}

} // namespace lagesbild
