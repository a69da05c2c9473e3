#include "core/base/missing.h"
#include "core/stats/suppression.h"

#include "core/stats/hiddencells.h"

#include <gtest/gtest.h>

#include <array>
#include <limits>
#include <random>
#include <string>

namespace lagesbild
{

namespace
{

constexpr double endless = std::numeric_limits<double>::infinity();

/// One letter per cell: s(hown), P(rimary), H(idden for another's sake), - for missing.
std::string textOf(const Suppression &suppression)
{
    std::string text;
    for (const CellState state : suppression.cells)
        text += "sPH-"[static_cast<int>(state)];
    return text;
}

std::size_t positionOf(int row, int column, int width)
{
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(width) + static_cast<std::size_t>(column);
}

/// A table of counts with its totals in the last column and row.
struct Table {
    int rows = 0;
    int columns = 0;
    std::vector<double> counts;

    std::vector<SumRule> sums() const { return tableSums(rows, columns); }
};

Table withTotals(int rows, int columns, const std::vector<int> &inner)
{
    Table table{rows, columns, std::vector<double>(static_cast<std::size_t>((rows + 1) * (columns + 1)), 0)};
    const auto at = [&](int row, int column) -> double & {
        return table.counts[positionOf(row, column, columns + 1)];
    };
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const double count = inner[positionOf(row, column, columns)];
            for (const int r : {row, rows}) {
                for (const int c : {column, columns})
                    at(r, c) += count;
            }
        }
    }
    return table;
}

Table randomTable(std::mt19937 &random, int rows, int columns, unsigned most)
{
    std::vector<int> inner(static_cast<std::size_t>(rows * columns));
    for (int &count : inner)
        count = static_cast<int>(random() % most);
    return withTotals(rows, columns, inner);
}

bool isHidden(CellState state)
{
    return state == CellState::Primary || state == CellState::Secondary;
}

int hiddenIn(const SumRule &sum, const Suppression &suppression)
{
    int hidden = isHidden(suppression.cells[static_cast<std::size_t>(sum.total)]) ? 1 : 0;
    for (const int part : sum.parts)
        hidden += isHidden(suppression.cells[static_cast<std::size_t>(part)]) ? 1 : 0;
    return hidden;
}

/// The second way: every table of whole numbers that a reader could believe in, given the shown cells and all the
/// totals, tried in turn. Bounds of each cell over all that fit.
class AllTables
{
public:
    AllTables(const Table &table, const Suppression &suppression)
        : m_table(table),
          m_suppression(suppression),
          m_bounds(table.counts.size(), Interval{endless, -endless}),
          m_inner(static_cast<std::size_t>(table.rows * table.columns))
    {
        fill(0, 0, countAt(0, table.columns));
    }
    const std::vector<Interval> &bounds() const { return m_bounds; }

private:
    std::size_t cellAt(int row, int column) const { return positionOf(row, column, m_table.columns + 1); }
    int countAt(int row, int column) const { return static_cast<int>(m_table.counts[cellAt(row, column)]); }

    /// @param left what the row's total leaves for this cell and those after it
    void fill(int row, int column, int left)
    {
        if (row == m_table.rows) {
            take(withTotals(m_table.rows, m_table.columns, m_inner));
            return;
        }
        const bool isLast = column + 1 == m_table.columns;
        const bool isFree = isHidden(m_suppression.cells[cellAt(row, column)]);
        for (int count = isLast ? left : 0; count <= left; ++count) {
            if (!isFree && count != countAt(row, column))
                continue;
            m_inner[positionOf(row, column, m_table.columns)] = count;
            if (isLast)
                fill(row + 1, 0, row + 1 < m_table.rows ? countAt(row + 1, m_table.columns) : 0);
            else
                fill(row, column + 1, left - count);
        }
    }
    void take(const Table &other)
    {
        for (std::size_t cell = 0; cell < other.counts.size(); ++cell) {
            if (!isHidden(m_suppression.cells[cell]) && other.counts[cell] != m_table.counts[cell])
                return;
        }
        for (std::size_t cell = 0; cell < other.counts.size(); ++cell) {
            m_bounds[cell].low = std::min(m_bounds[cell].low, other.counts[cell]);
            m_bounds[cell].high = std::max(m_bounds[cell].high, other.counts[cell]);
        }
    }

    const Table &m_table;
    const Suppression &m_suppression;
    std::vector<Interval> m_bounds;
    std::vector<int> m_inner;
};

/// Women and men of twelve municipalities, six in each of two counties, the counties and the country: T, K, M of each.
struct Country {
    static constexpr int municipalities = 12;
    static constexpr int perCounty = 6;
    std::vector<double> counts;
    std::vector<SumRule> sums = genderSums(municipalities + 3);

    Country(std::mt19937 &random, unsigned most) : counts(3 * (municipalities + 3), 0)
    {
        for (int area = 0; area < municipalities; ++area) {
            for (const int gender : {1, 2}) {
                const auto count = static_cast<double>(random() % most);
                for (const int within : {area, municipalities + area / perCounty, municipalities + 2}) {
                    counts[positionOf(within, gender, 3)] += count;
                    counts[positionOf(within, 0, 3)] += count;
                }
            }
        }
        for (int gender = 0; gender < 3; ++gender) {
            for (const int county : {0, 1}) {
                SumRule sum{.total = cellOf(municipalities + county, gender), .parts = {}};
                for (int i = 0; i < perCounty; ++i)
                    sum.parts.push_back(cellOf(county * perCounty + i, gender));
                sums.push_back(sum);
            }
            sums.push_back({.total = cellOf(municipalities + 2, gender),
                            .parts = {cellOf(municipalities, gender), cellOf(municipalities + 1, gender)}});
        }
    }
    static int cellOf(int area, int gender) { return 3 * area + gender; }
};

} // namespace

TEST(Suppression, HidesTheOtherSexWithTheFew)
{
    const std::vector counts{30.0, 28.0, 2.0, 30.0, 14.0, 16.0};
    const Suppression result = suppressed(counts, genderSums(2));
    EXPECT_EQ(textOf(result), "sHPsss");
    EXPECT_EQ(result.bounds[2].low, 0);
    EXPECT_EQ(result.bounds[2].high, 30);
    EXPECT_EQ(result.bounds[5].low, 16);
}

TEST(Suppression, HidesTheTotalWhenItIsFewItself)
{
    EXPECT_EQ(textOf(suppressed(std::vector{3.0, 1.0, 2.0}, genderSums(1))), "PPP");
}

TEST(Suppression, OfNobodyIsSuppressionToo)
{
    EXPECT_EQ(textOf(suppressed(std::vector{40.0, 40.0, 0.0}, genderSums(1))), "sHP");
}

TEST(Suppression, LeavesATableWithoutSmallNumbersAlone)
{
    const Table table = withTotals(2, 2, {10, 20, 30, 40});
    EXPECT_EQ(textOf(suppressed(table.counts, table.sums())), std::string(9, 's'));
    EXPECT_TRUE(suppressed({}, {}).cells.empty());
}

// One small cell takes a rectangle: its row, its column and the cell where the companions meet.
TEST(Suppression, OneSmallCellTakesARectangle)
{
    const Table table = withTotals(3, 3, {2, 11, 30, 12, 13, 31, 32, 33, 34});
    EXPECT_EQ(textOf(suppressed(table.counts, table.sums())), "PHss"
                                                              "HHss"
                                                              "ssss"
                                                              "ssss");
}

// Two zeros and a one hidden together say "one in all": their bounds are too narrow, so a fourth is hidden.
TEST(Suppression, AuditHidesMoreWhereTheSumGivesAway)
{
    const std::vector counts{41.0, 0.0, 1.0, 40.0};
    const std::vector<SumRule> sums{{.total = 0, .parts = {1, 2, 3}}};
    const Suppression result = suppressed(counts, sums);
    EXPECT_EQ(textOf(result), "sPPH");
    EXPECT_EQ(result.bounds[1].high, 41);
}

// A row that adds up to nothing tells each of its hidden cells, though it has two of them.
TEST(Suppression, RowOfNobodyIsNotWorkedOut)
{
    const Table table = withTotals(3, 2, {0, 0, 20, 21, 22, 23});
    const Suppression result = suppressed(table.counts, table.sums());
    for (const std::size_t cell : {0U, 1U, 2U})
        EXPECT_GE(result.bounds[cell].high - result.bounds[cell].low, 3) << cell;
}

TEST(Suppression, MissingCellsHideAsWellAsHiddenOnes)
{
    const std::vector counts{30.0, missingValue, 2.0};
    const Suppression result = suppressed(counts, genderSums(1));
    EXPECT_EQ(textOf(result), "s-P");
    EXPECT_EQ(result.bounds[1].high, endless);
}

TEST(Suppression, MissingCellAloneNeedsNoCompany)
{
    EXPECT_EQ(textOf(suppressed(std::vector{30.0, 28.0, missingValue}, genderSums(1))), "ss-");
}

TEST(Suppression, SaysWhenTheFiguresContradictTheirSums)
{
    const Suppression wrong =
        suppressed(std::vector{5.0, 9.0, 2.0, 1.0}, std::vector<SumRule>{{0, {1, 2, 3}}});
    EXPECT_FALSE(wrong.addsUp);
    EXPECT_TRUE(suppressed(std::vector{30.0, 28.0, 2.0}, genderSums(1)).addsUp);
}

TEST(Suppression, NoSumHasOneHiddenCellAndNoPrimaryIsNarrow)
{
    std::mt19937 random(17);
    for (int round = 0; round < 200; ++round) {
        const Table table =
            randomTable(random, 2 + static_cast<int>(random() % 5), 2 + static_cast<int>(random() % 4), 12);
        const std::vector<SumRule> sums = table.sums();
        const Suppression result = suppressed(table.counts, sums);
        EXPECT_TRUE(result.addsUp);
        for (const SumRule &sum : sums)
            ASSERT_NE(hiddenIn(sum, result), 1);
        for (std::size_t cell = 0; cell < table.counts.size(); ++cell) {
            ASSERT_EQ(result.cells[cell] == CellState::Primary, table.counts[cell] < suppressionThreshold);
            ASSERT_LE(result.bounds[cell].low, table.counts[cell] + 1e-6);
            ASSERT_GE(result.bounds[cell].high, table.counts[cell] - 1e-6);
            if (result.cells[cell] == CellState::Primary) {
                ASSERT_GE(result.bounds[cell].high - result.bounds[cell].low,
                          suppressionThreshold - 1 - 1e-6);
            }
        }
    }
}

// Bounds of two-way tables are whole numbers, so trying all tables of whole numbers finds the same.
TEST(Suppression, BoundsAreThoseOfAllTablesThatFit)
{
    std::mt19937 random(23);
    int checked = 0;
    for (int round = 0; round < 60; ++round) {
        const Table table = randomTable(random, 2, 3, 9);
        const Suppression result = suppressed(table.counts, table.sums());
        bool hasHiddenTotal = false;
        for (const SumRule &sum : table.sums())
            hasHiddenTotal = hasHiddenTotal || isHidden(result.cells[static_cast<std::size_t>(sum.total)]);
        if (hasHiddenTotal)
            continue; // then tables without end fit
        const AllTables all(table, result);
        for (std::size_t cell = 0; cell < table.counts.size(); ++cell) {
            EXPECT_NEAR(result.bounds[cell].low, all.bounds()[cell].low, 1e-6);
            EXPECT_NEAR(result.bounds[cell].high, all.bounds()[cell].high, 1e-6);
        }
        ++checked;
    }
    EXPECT_GT(checked, 10);
}

TEST(Suppression, HoldsAcrossTablesForWomenAndMen)
{
    // Three age groups × T, K, M, with a total over ages: the sums of ages and of sexes lean on each other.
    const std::vector counts{20.0, 18.0, 2.0, 40.0, 22.0, 18.0, 60.0, 31.0, 29.0, 120.0, 71.0, 49.0};
    std::vector<SumRule> sums = genderSums(4);
    for (int sex = 0; sex < 3; ++sex)
        sums.push_back({.total = 9 + sex, .parts = {sex, 3 + sex, 6 + sex}});
    const Suppression result = suppressed(counts, sums);
    EXPECT_EQ(textOf(result), "sHPsHHssssss");
    EXPECT_GE(result.bounds[2].high - result.bounds[2].low, 3);
}

TEST(SuppressionInHierarchy, HidesTheNextMunicipalityWhenARegionsFigureGivesOneAway)
{
    // Three municipalities of women and men, and the region of them.
    const std::vector<double> counts{64, 61, 3, 50, 30, 20, 90, 40, 50, 204, 131, 73};
    std::vector<SumRule> sums = genderSums(4);
    for (int gender = 0; gender < 3; ++gender)
        sums.push_back({.total = 9 + gender, .parts = {gender, 3 + gender, 6 + gender}});
    using enum CellState;
    EXPECT_EQ(suppressedInHierarchy(counts, sums),
              (std::vector{Shown, Secondary, Primary, Shown, Secondary, Secondary, Shown, Shown, Shown, Shown,
                           Shown, Shown}));
}

TEST(SuppressionInHierarchy, LeavesNobodyToBeWorkedOutFromZeros)
{
    // Each of two is nobody: a total of the rest would say so.
    const std::vector<double> counts{0, 0, 10, 20, 30};
    const std::vector<SumRule> sums{{.total = 4, .parts = {0, 1, 2, 3}}};
    using enum CellState;
    EXPECT_EQ(suppressedInHierarchy(counts, sums), (std::vector{Primary, Primary, Secondary, Shown, Shown}));
}

TEST(SuppressionInHierarchy, GivesNoMoreAwayThanTheExactBoundsAllow)
{
    constexpr std::array most{7U, 16U, 60U};
    std::mt19937 random(7);
    for (std::size_t round = 0; round < 60; ++round) {
        const Country country(random, most[round % most.size()]);
        const std::vector<CellState> cells = suppressedInHierarchy(country.counts, country.sums);
        const HiddenBounds audit = boundsOfHidden(country.counts, country.sums, cells);
        ASSERT_TRUE(audit.addsUp);
        for (std::size_t cell = 0; cell < cells.size(); ++cell) {
            if (cells[cell] == CellState::Primary) {
                EXPECT_GE(audit.bounds[cell].high - audit.bounds[cell].low, suppressionThreshold - 1 - 1e-6)
                    << "round " << round << ", cell " << cell;
            }
        }
    }
}

} // namespace lagesbild
