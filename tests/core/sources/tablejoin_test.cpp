#include "core/sources/pxweb/tablejoin.h"

#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double none = std::numeric_limits<double>::quiet_NaN();

CubeVariable variable(const QString &code, const QStringList &codes, VariableRole role = VariableRole::None)
{
    CubeVariable made{code, code.toLower(), role, {}};
    for (const QString &value : codes)
        made.categories.push_back({value, u"värdet "_s + value, {}});
    return made;
}

TableQuery smallQuery()
{
    return {u"TAB1"_s,
            u"Hela tabellen"_s,
            {variable(u"Region"_s, {u"a"_s, u"b"_s, u"c"_s}), variable(u"Tid"_s, {u"1"_s, u"2"_s})}};
}

TableCube cubeOf(std::vector<CubeVariable> variables, std::vector<double> values)
{
    TableCube cube;
    cube.variables = std::move(variables);
    cube.symbolOf.assign(values.size(), 0);
    cube.values = std::move(values);
    for (std::size_t i = 0; i < cube.values.size(); ++i) {
        if (std::isnan(cube.values[i]))
            cube.setSymbol(i, u".."_s);
    }
    return cube;
}

ErrorKind kindOf(const Outcome &outcome)
{
    EXPECT_FALSE(outcome);
    return outcome ? ErrorKind::Damaged : outcome.error().kind;
}

} // namespace

TEST(TableJoin, PutsPartsWhereTheyBelong)
{
    TableJoin join(smallQuery(), 2);
    // The first part has its variables and values in another order than they were asked in.
    TableCube first = cubeOf({variable(u"Tid"_s, {u"2"_s, u"1"_s}), variable(u"Region"_s, {u"b"_s, u"a"_s})},
                             {22, 12, none, 11});
    first.source = u"Byrån"_s;
    first.title = u"Tid 1 och 2, a och b"_s;
    ASSERT_TRUE(join.add({{0, 2}, {0, 2}}, first));
    EXPECT_FALSE(join.isComplete());
    ASSERT_TRUE(
        join.add({{2, 1}, {0, 2}},
                 cubeOf({variable(u"Region"_s, {u"c"_s}), variable(u"Tid"_s, {u"1"_s, u"2"_s})}, {31, 0})));
    ASSERT_TRUE(join.isComplete());
    const TableCube table = join.take();
    ASSERT_EQ(table.values.size(), 6U);
    EXPECT_EQ(table.values[0], 11);
    EXPECT_EQ(table.values[1], 12);
    EXPECT_TRUE(std::isnan(table.values[2]));
    ASSERT_NE(table.symbolAt(2), nullptr);
    EXPECT_EQ(*table.symbolAt(2), u".."_s) << "as the service has it";
    EXPECT_EQ(table.values[3], 22);
    EXPECT_EQ(table.values[4], 31);
    EXPECT_EQ(table.values[5], 0);
    EXPECT_EQ(table.symbolAt(5), nullptr) << "a zero stays a zero";
    EXPECT_EQ(table.title, u"Hela tabellen"_s) << "not that of a part";
    EXPECT_EQ(table.source, u"Byrån"_s);
}

TEST(TableJoin, KeepsTheAnswersOwnTitleWhenItIsWhole)
{
    TableJoin join(smallQuery(), 1);
    TableCube answer = cubeOf(smallQuery().variables, {1, 2, 3, 4, 5, 6});
    answer.title = u"Just detta"_s;
    answer.unit = u"antal"_s;
    answer.flags[u"p"_s] = 2;
    ASSERT_TRUE(join.add({{0, 3}, {0, 2}}, answer));
    const TableCube table = join.take();
    EXPECT_EQ(table.title, u"Just detta"_s);
    EXPECT_EQ(table.unit, u"antal"_s);
    EXPECT_EQ(table.flags.at(u"p"_s), 2);
    EXPECT_EQ(table.values, answer.values);
}

TEST(TableJoin, TakesAVariableOfOneValueThatNobodyAskedFor)
{
    CubeVariable contents = variable(u"ContentsCode"_s, {u"X"_s}, VariableRole::Contents);
    contents.categories[0].unit = u"procent"_s;
    const auto part = [&](const QString &region, std::vector<double> values) {
        return cubeOf({contents, variable(u"Region"_s, {region}), variable(u"Tid"_s, {u"1"_s, u"2"_s})},
                      std::move(values));
    };
    TableJoin join(smallQuery(), 3);
    ASSERT_TRUE(join.add({{0, 1}, {0, 2}}, part(u"a"_s, {1, 2})));
    ASSERT_TRUE(join.add({{1, 1}, {0, 2}}, part(u"b"_s, {3, 4})));
    contents.categories[0].code = u"Y"_s;
    EXPECT_EQ(kindOf(join.add({{2, 1}, {0, 2}}, part(u"c"_s, {5, 6}))), ErrorKind::Malformed)
        << "another measure than the other parts have";
    contents.categories[0].code = u"X"_s;
    ASSERT_TRUE(join.add({{2, 1}, {0, 2}}, part(u"c"_s, {5, 6})));
    const TableCube table = join.take();
    ASSERT_EQ(table.variables.size(), 3U);
    EXPECT_EQ(table.variables[2].code, u"ContentsCode"_s);
    EXPECT_EQ(table.unit, u"procent"_s);
    EXPECT_EQ(table.values, (std::vector<double>{1, 2, 3, 4, 5, 6}));
}

TEST(TableJoin, BelievesNoOtherAnswer)
{
    const CubeVariable time = variable(u"Tid"_s, {u"1"_s, u"2"_s});
    const QueryPart part{{0, 1}, {0, 2}};
    const std::vector<TableCube> wrong{
        cubeOf({variable(u"Region"_s, {u"b"_s}), time}, {1, 2}),
        cubeOf({variable(u"Region"_s, {u"a"_s, u"b"_s}), time}, {1, 2, 3, 4}),
        cubeOf({variable(u"Region"_s, {u"a"_s}), variable(u"Tid"_s, {u"1"_s})}, {1}),
        cubeOf({variable(u"Region"_s, {u"a"_s}), variable(u"Tid"_s, {u"1"_s, u"1"_s})}, {1, 2}),
        cubeOf({variable(u"Region"_s, {u"a"_s})}, {1}),
        cubeOf({variable(u"Region"_s, {u"a"_s}), time, variable(u"Kon"_s, {u"1"_s, u"2"_s})}, {1, 2, 3, 4}),
        cubeOf({variable(u"Region"_s, {u"a"_s}), time}, {})};
    for (std::size_t i = 0; i < wrong.size(); ++i) {
        TableJoin join(smallQuery(), 3);
        EXPECT_EQ(kindOf(join.add(part, wrong[i])), ErrorKind::Malformed) << i;
        EXPECT_FALSE(join.isComplete());
    }
}

TEST(TableJoin, RemarksThatTheTableChangedMeanwhile)
{
    TableJoin join(smallQuery(), 3);
    int number = 0;
    for (const QString &region : {u"a"_s, u"b"_s, u"c"_s}) {
        TableCube answer =
            cubeOf({variable(u"Region"_s, {region}), variable(u"Tid"_s, {u"1"_s, u"2"_s})}, {1, 2});
        answer.updated = number == 1 ? u"2026-02-02"_s : u"2026-01-01"_s;
        ASSERT_TRUE(join.add({{static_cast<std::size_t>(number++), 1}, {0, 2}}, answer));
    }
    const TableCube table = join.take();
    EXPECT_EQ(table.updated, u"2026-02-02"_s);
    EXPECT_EQ(table.remarks.size(), 1U);
}

/// Any table, divided in any way and answered in any order, is the same table again.
TEST(TableJoin, UndoesEverySplit)
{
    std::minstd_rand random(5);
    for (int round = 0; round < 300; ++round) {
        TableQuery query{u"T"_s, u"T"_s, {}};
        const int count = std::uniform_int_distribution<int>(1, 4)(random);
        for (int v = 0; v < count; ++v) {
            QStringList codes;
            for (int i = std::uniform_int_distribution<int>(1, 6)(random); i > 0; --i)
                codes << QString::number(i);
            query.variables.push_back(variable(u"V%1"_s.arg(v), codes));
        }
        std::vector<double> whole(*cellCountOf(query.variables));
        for (std::size_t i = 0; i < whole.size(); ++i)
            whole[i] = static_cast<double>(i);
        const std::size_t limit = std::uniform_int_distribution<std::size_t>(1, 40)(random);
        std::vector<QueryPart> parts = splitQuery(query.sizes(), limit);
        std::shuffle(parts.begin(), parts.end(), random);
        TableJoin join(query, parts.size());
        for (const QueryPart &part : parts) {
            std::vector<CubeVariable> variables = query.variables;
            for (std::size_t v = 0; v < variables.size(); ++v) {
                auto &categories = variables[v].categories;
                const auto first = categories.begin() + static_cast<std::ptrdiff_t>(part[v].first);
                categories =
                    std::vector<CubeCategory>(first, first + static_cast<std::ptrdiff_t>(part[v].count));
                std::ranges::reverse(categories);
            }
            std::vector<double> values(cellCountOf(part));
            for (std::size_t cell = 0; cell < values.size(); ++cell) {
                std::size_t rest = cell;
                std::size_t stride = 1;
                std::size_t target = 0;
                for (std::size_t v = variables.size(); v-- > 0;) {
                    const std::size_t position = part[v].first + part[v].count - 1 - rest % part[v].count;
                    rest /= part[v].count;
                    target += position * stride;
                    stride *= query.variables[v].categories.size();
                }
                values[cell] = whole[target];
            }
            ASSERT_TRUE(join.add(part, cubeOf(std::move(variables), std::move(values))));
        }
        ASSERT_TRUE(join.isComplete());
        ASSERT_EQ(join.take().values, whole) << "round " << round;
    }
}

} // namespace lagesbild
