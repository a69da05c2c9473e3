#pragma once

#include <cstdint>
#include <random>
#include <string_view>

namespace lagesbild
{

/// Random numbers that are the same everywhere: the generator is std::mt19937_64, which the standard fixes to the
/// bit, and the distributions are ours, because the standard leaves those to the library.
class Random
{
public:
    /// A stream of its own for every @p seed, @p name and @p part, so that one thing more in the example data
    /// changes no other thing.
    Random(std::uint64_t seed, std::string_view name, std::uint64_t part = 0);

    double uniform(); ///< 0 ≤ x < 1
    /// Mean 0, variance 1, never beyond ± 6: twelve uniform numbers added (no logarithm, whose last digit differs
    /// between libraries).
    double normal();
    double normal(double mean, double deviation) { return mean + deviation * normal(); }
    bool chance(double probability) { return uniform() < probability; }
    /// How many of @p count succeed; above a few hundred by the normal approximation.
    int successes(int count, double probability);

private:
    std::mt19937_64 m_engine;
};

} // namespace lagesbild
