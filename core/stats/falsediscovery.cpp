#include "core/stats/falsediscovery.h"

#include <algorithm>
#include <cmath>

namespace lagesbild
{

std::vector<double> falseDiscoveryRates(std::span<const double> p)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (!std::isnan(p[i]))
            order.push_back(i);
    }
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) { return p[a] < p[b]; });

    std::vector<double> rates(p.begin(), p.end());
    double least = 1;
    for (std::size_t rank = order.size(); rank > 0; --rank) {
        const std::size_t test = order[rank - 1];
        least = std::min(least, p[test] * static_cast<double>(order.size()) / static_cast<double>(rank));
        rates[test] = least;
    }
    return rates;
}

} // namespace lagesbild
