#include "core/stats/moran.h"

#include "core/stats/shuffle.h"

#include <algorithm>
#include <cmath>

namespace lagesbild
{

namespace
{

constexpr std::size_t fewestAreas = 4; // the variance under permutation divides by n − 3

double powerSum(const std::vector<double> &deviation, int power)
{
    double sum = 0;
    for (const double value : deviation)
        sum += std::pow(value, power);
    return sum;
}

bool canBeTested(const Neighbourhood &around)
{
    return around.areas.size() >= fewestAreas && around.linkCount > 0 && powerSum(around.deviation, 2) > 0;
}

/// z'Wz.
double crossProduct(const Neighbourhood &around, std::span<const double> deviation)
{
    double sum = 0;
    for (std::size_t area = 0; area < deviation.size(); ++area)
        sum += deviation[area] * around.lagOf(area, deviation);
    return sum;
}

/// Sums over the weights that the moments of I are made of.
struct WeightSums {
    double s0 = 0; ///< Σ w
    double s1 = 0; ///< ½ Σ (w_ij + w_ji)²
    double s2 = 0; ///< Σ (w_i. + w_.i)²
};

WeightSums weightSumsOf(const Neighbourhood &around)
{
    const std::size_t n = around.links.size();
    const auto weightFrom = [&](std::size_t area) {
        return 1 / static_cast<double>(around.links[area].size());
    };
    std::vector<double> received(n, 0); // w_.i
    WeightSums sums;
    for (std::size_t area = 0; area < n; ++area) {
        for (const int other : around.links[area]) {
            const auto neighbour = static_cast<std::size_t>(other);
            received[neighbour] += weightFrom(area);
            const double both = weightFrom(area) + weightFrom(neighbour);
            sums.s1 += both * both / 2;
        }
    }
    for (std::size_t area = 0; area < n; ++area) {
        const double given = around.links[area].empty() ? 0 : 1;
        sums.s0 += given;
        sums.s2 += (given + received[area]) * (given + received[area]);
    }
    return sums;
}

void addMoments(Moran &result, const Neighbourhood &around, const WeightSums &sums)
{
    const auto n = static_cast<double>(around.areas.size());
    const auto &[s0, s1, s2] = sums;
    const double kurtosis =
        n * powerSum(around.deviation, 4) / (powerSum(around.deviation, 2) * powerSum(around.deviation, 2));
    result.expected = -1 / (n - 1);
    const double expected2 = result.expected * result.expected;
    result.varianceNormal = (n * n * s1 - n * s2 + 3 * s0 * s0) / ((n * n - 1) * s0 * s0) - expected2;
    const double spread = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0);
    const double tails = kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0);
    result.varianceRandom = (spread - tails) / ((n - 1) * (n - 2) * (n - 3) * s0 * s0) - expected2;
    result.zNormal = (result.i - result.expected) / std::sqrt(result.varianceNormal);
    result.zRandom = (result.i - result.expected) / std::sqrt(result.varianceRandom);
}

void addPermutationP(Moran &result, const Neighbourhood &around, double scale, Permutations permutations)
{
    Shuffler shuffler(permutations.seed);
    std::vector<double> shuffled = around.deviation;
    int asGreat = 0;
    int asFar = 0;
    for (int round = 0; round < permutations.count; ++round) {
        shuffler.shuffle(std::span(shuffled));
        const double other = scale * crossProduct(around, shuffled);
        asGreat += other >= result.i ? 1 : 0;
        asFar += std::abs(other - result.expected) >= std::abs(result.i - result.expected) ? 1 : 0;
    }
    const double tries = permutations.count + 1;
    result.pOneSided = (std::min(asGreat, permutations.count - asGreat) + 1) / tries;
    result.pTwoSided = (asFar + 1) / tries;
}

} // namespace

std::optional<Moran> moransI(std::span<const double> values, const Neighbours &neighbours, Islands islands,
                             Permutations permutations)
{
    const Neighbourhood around = neighbourhoodOf(values, neighbours, islands);
    if (!canBeTested(around))
        return std::nullopt;
    const WeightSums sums = weightSumsOf(around);
    const auto n = static_cast<double>(around.areas.size());
    const double scale = n / sums.s0 / powerSum(around.deviation, 2);
    Moran result;
    result.areas = static_cast<int>(around.areas.size());
    result.islands = around.islandCount;
    result.links = around.linkCount;
    result.i = scale * crossProduct(around, around.deviation);
    addMoments(result, around, sums);
    addPermutationP(result, around, scale, permutations);
    return result;
}

} // namespace lagesbild
