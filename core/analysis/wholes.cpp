#include "core/analysis/wholes.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace lagesbild
{

namespace
{

using Whole = std::array<std::string_view, 3>;
// Education shares of refugees (N00705–N00707) are no whole: with the unknown left out they miss 100 by up to 32.
constexpr std::array wholes{
    Whole{"N18409", "N18410", "N18411"},
    Whole{"N18406", "N18407", "N18408"},
};

} // namespace

std::vector<IndicatorId> partsOfWhole(const IndicatorId &indicator)
{
    for (const Whole &whole : wholes) {
        if (std::ranges::find(whole, indicator.text()) != whole.end())
            return {IndicatorId(whole[0]), IndicatorId(whole[1]), IndicatorId(whole[2])};
    }
    return {};
}

} // namespace lagesbild
