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

/// What is published of the etableringsuppdrag, and the parts that it falls into. Study is our own difference,
/// for N00972 has no figures.
constexpr std::array<std::string_view, 5> afterEstablishment{"N00973", "N00971", "N00972", "LB_STUDY",
                                                             "LB_OTHER"};
constexpr Whole establishment{"N00971", "LB_STUDY", "LB_OTHER"};

/// Of those who left sfi. Work and study can't be told apart, for N18412 and N18414 have no figures.
constexpr std::array<std::string_view, 2> afterLeavingSfi{"N18413", "LB_SFI_OTHER"};

template <std::size_t N>
std::vector<IndicatorId> idsOf(const std::array<std::string_view, N> &whole)
{
    std::vector<IndicatorId> ids;
    for (const std::string_view part : whole)
        ids.emplace_back(part);
    return ids;
}

} // namespace

std::vector<IndicatorId> partsOfWhole(const IndicatorId &indicator)
{
    for (const Whole &whole : wholes) {
        if (std::ranges::find(whole, indicator.text()) != whole.end())
            return idsOf(whole);
    }
    return {};
}

std::vector<IndicatorId> partsShownFor(const IndicatorId &indicator)
{
    if (std::ranges::find(afterEstablishment, indicator.text()) != afterEstablishment.end())
        return idsOf(establishment);
    if (std::ranges::find(afterLeavingSfi, indicator.text()) != afterLeavingSfi.end())
        return idsOf(afterLeavingSfi);
    return partsOfWhole(indicator);
}

std::vector<IndicatorId> indicatorsWithParts()
{
    std::vector<IndicatorId> first;
    for (const Whole &whole : wholes)
        first.emplace_back(whole[0]);
    first.emplace_back(afterLeavingSfi[0]);
    first.emplace_back(afterEstablishment[0]);
    return first;
}

} // namespace lagesbild
