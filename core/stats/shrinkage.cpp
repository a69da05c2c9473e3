#include "core/stats/shrinkage.h"

#include "core/base/missing.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace lagesbild
{

namespace
{

bool isKnown(double x, double n)
{
    return !std::isnan(x) && n > 0;
}

} // namespace

ShrunkenRates shrunkenRates(std::span<const double> x, std::span<const double> n)
{
    assert(x.size() == n.size() && "one n per x");
    ShrunkenRates result;
    result.rates.assign(x.size(), missingValue);
    result.weights.assign(x.size(), missingValue);

    double xSum = 0;
    double nSum = 0;
    int places = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (!isKnown(x[i], n[i]))
            continue;
        xSum += x[i];
        nSum += n[i];
        ++places;
    }
    if (places == 0)
        return result;

    const double target = xSum / nSum;
    double spread = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (isKnown(x[i], n[i]))
            spread += n[i] * (x[i] / n[i] - target) * (x[i] / n[i] - target);
    }
    result.target = target;
    result.variance = std::max(0.0, spread / nSum - target * places / nSum);
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (!isKnown(x[i], n[i]))
            continue;
        const double weight = result.variance > 0 ? result.variance / (result.variance + target / n[i]) : 0;
        result.weights[i] = weight;
        result.rates[i] = weight * x[i] / n[i] + (1 - weight) * target;
    }
    return result;
}

} // namespace lagesbild
