#include "core/analysis/standingband.h"

#include <array>
#include <cmath>
#include <vector>

namespace lagesbild
{

namespace
{

Colour colourOf(RankBand band)
{
    switch (band) {
    case RankBand::Best:
        return Colour::Best;
    case RankBand::Worst:
        return Colour::Worst;
    case RankBand::Middle:
        break;
    }
    return Colour::Middle;
}

/// Distance to the target of 1, so that the nearest is the least.
std::vector<double> distancesToOne(std::span<const double> values)
{
    std::vector<double> distances;
    for (const double value : values)
        distances.push_back(std::abs(value - 1));
    return distances;
}

} // namespace

std::string_view keyOf(Colour colour)
{
    static constexpr std::array<std::string_view, 5> keys{"none", "best", "middle", "worst", "neutral"};
    return keys[static_cast<std::size_t>(colour)];
}

Place placeOf(double value, std::span<const double> ranked, Direction direction)
{
    const bool highIsBest = direction != Direction::LowIsBetter;
    const Standing fromGreatest = standingOf(value, ranked, true);
    Standing standing = highIsBest ? fromGreatest : standingOf(value, ranked, false);
    if (direction == Direction::Target) {
        const std::vector<double> distances = distancesToOne(ranked);
        standing = standingOf(std::abs(value - 1), distances, false);
    }
    const double midrankFromSmallest = standing.n + 1 - fromGreatest.midrank;
    const bool judged = direction == Direction::HighIsBetter || direction == Direction::LowIsBetter;
    return {.place = standing.place,
            .of = standing.n,
            .percentile = percentileOf(midrankFromSmallest, standing.n),
            .colour = judged ? colourOf(rankBandOf(standing)) : Colour::Neutral};
}

} // namespace lagesbild
