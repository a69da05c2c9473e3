#include "core/stats/kendalldistribution.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdint>
#include <cstdlib>
#include <numeric>

namespace lagesbild
{

namespace
{

constexpr std::size_t most = kendallExactMost;
constexpr std::size_t mostInversions = most * (most - 1) / 2;

/// Number of arrangements by number of inversions 0, 1, …; zero beyond the last.
struct Counts {
    std::array<std::int64_t, mostInversions + 1> of{};
    std::size_t degree = 0; ///< greatest number of inversions
};

/// Gaussian binomials: ways to lay m values, k of them of one kind, by inversions between the kinds.
class GaussianBinomials
{
public:
    constexpr GaussianBinomials()
    {
        for (std::size_t m = 0; m <= most; ++m) {
            m_table[m][0].of[0] = 1;
            for (std::size_t k = 1; k <= m; ++k)
                m_table[m][k] = pascal(m, k);
        }
    }
    constexpr const Counts &of(std::size_t m, std::size_t k) const { return m_table[m][k]; }

private:
    /// [m, k] = [m − 1, k − 1] + q^k [m − 1, k].
    constexpr Counts pascal(std::size_t m, std::size_t k) const
    {
        Counts sum = m_table[m - 1][k - 1];
        if (k < m) {
            const Counts &shifted = m_table[m - 1][k];
            for (std::size_t i = 0; i <= shifted.degree; ++i)
                sum.of[i + k] += shifted.of[i];
        }
        sum.degree = k * (m - k);
        return sum;
    }

    std::array<std::array<Counts, most + 1>, most + 1> m_table{};
};

constexpr GaussianBinomials gaussianBinomials;

constexpr Counts product(const Counts &a, const Counts &b)
{
    Counts result;
    result.degree = a.degree + b.degree;
    for (std::size_t i = 0; i <= a.degree; ++i) {
        for (std::size_t j = 0; j <= b.degree; ++j)
            result.of[i + j] += a.of[i] * b.of[j];
    }
    return result;
}

/// Laying one group of equal values after another among those already laid.
constexpr Counts arrangementsOf(std::span<const int> ties)
{
    Counts counts;
    counts.of[0] = 1;
    std::size_t laid = 0;
    for (const int size : ties) {
        laid += static_cast<std::size_t>(size);
        counts = product(counts, gaussianBinomials.of(laid, static_cast<std::size_t>(size)));
    }
    return counts;
}

/// Without ties, for every number of values: what nearly every series needs.
constexpr std::array<Counts, most + 1> untiedArrangements()
{
    constexpr std::array<int, most> ones{1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
    std::array<Counts, most + 1> result{};
    for (std::size_t n = 0; n <= most; ++n)
        result[n] = arrangementsOf(std::span(ones).first(n));
    return result;
}

constexpr std::array<Counts, most + 1> untied = untiedArrangements();

/// S = degree − 2·inversions, so |S| ≥ |s| in both tails of a symmetric distribution.
double shareBeyond(const Counts &counts, int s)
{
    std::int64_t all = 0;
    std::int64_t beyond = 0;
    for (std::size_t i = 0; i <= counts.degree; ++i) {
        all += counts.of[i];
        const int other = static_cast<int>(counts.degree) - 2 * static_cast<int>(i);
        if (std::abs(other) >= std::abs(s))
            beyond += counts.of[i];
    }
    return static_cast<double>(beyond) / static_cast<double>(all);
}

} // namespace

double kendallExactP(int s, std::span<const int> ties)
{
    const int n = std::accumulate(ties.begin(), ties.end(), 0);
    assert(n >= 1 && n <= kendallExactMost && "as many values as are counted out");
    const bool hasTies = n > static_cast<int>(ties.size());
    return hasTies ? shareBeyond(arrangementsOf(ties), s)
                   : shareBeyond(untied[static_cast<std::size_t>(n)], s);
}

} // namespace lagesbild
