#include "core/sources/example/random.h"

#include <algorithm>
#include <cmath>

namespace lagesbild
{

namespace
{

/// SplitMix64 (Steele, Lea, Flood 2014): spreads neighbouring seeds far apart.
std::uint64_t mixed(std::uint64_t state)
{
    state += 0x9E3779B97F4A7C15U;
    state = (state ^ (state >> 30U)) * 0xBF58476D1CE4E5B9U;
    state = (state ^ (state >> 27U)) * 0x94D049BB133111EBU;
    return state ^ (state >> 31U);
}

std::uint64_t streamOf(std::uint64_t seed, std::string_view name, std::uint64_t part)
{
    std::uint64_t state = mixed(seed);
    for (const char letter : name)
        state = mixed(state ^ static_cast<unsigned char>(letter));
    return mixed(state ^ part);
}

} // namespace

Random::Random(std::uint64_t seed, std::string_view name, std::uint64_t part)
    : m_engine(streamOf(seed, name, part))
{
}

double Random::uniform()
{
    constexpr double smallestStep = 0x1.0p-53;
    return static_cast<double>(m_engine() >> 11U) * smallestStep;
}

double Random::normal()
{
    constexpr int terms = 12;
    double sum = -terms / 2.0;
    for (int i = 0; i < terms; ++i)
        sum += uniform();
    return sum;
}

int Random::successes(int count, double probability)
{
    constexpr int countedOneByOne = 300;
    if (count > countedOneByOne) {
        const double mean = count * probability;
        const double drawn = std::round(normal(mean, std::sqrt(mean * (1 - probability))));
        return static_cast<int>(std::clamp(drawn, 0.0, static_cast<double>(count)));
    }
    int successes = 0;
    for (int i = 0; i < count; ++i)
        successes += chance(probability) ? 1 : 0;
    return successes;
}

} // namespace lagesbild
