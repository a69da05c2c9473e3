#include "core/stats/proportiontrend.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace lagesbild
{

namespace
{

constexpr std::size_t points = proportionTrendPoints;

struct Points {
    std::array<double, points> year{};
    std::array<double, points> x{};
    std::array<double, points> n{};
};

double chiSquareOf(const Points &data)
{
    double xSum = 0;
    double nSum = 0;
    double nYear = 0;
    for (std::size_t i = 0; i < points; ++i) {
        xSum += data.x[i];
        nSum += data.n[i];
        nYear += data.n[i] * data.year[i];
    }
    const double meanYear = nYear / nSum;
    const double share = xSum / nSum;
    double trend = 0;
    double spread = 0;
    for (std::size_t i = 0; i < points; ++i) {
        const double year = data.year[i] - meanYear;
        trend += data.x[i] * year;
        spread += data.n[i] * year * year;
    }
    const double variance = share * (1 - share) * spread;
    return variance > 0 ? trend * trend / variance : 0;
}

std::array<double, points> logitsOf(const Points &data)
{
    bool hasEnd = false;
    for (std::size_t i = 0; i < points; ++i)
        hasEnd = hasEnd || data.x[i] <= 0 || data.x[i] >= data.n[i];
    const double half = hasEnd ? 0.5 : 0;
    std::array<double, points> logits{};
    for (std::size_t i = 0; i < points; ++i)
        logits[i] = std::log((data.x[i] + half) / (data.n[i] - data.x[i] + half));
    return logits;
}

/// Least-squares slope; @p leftOut is a point to leave out, or points to keep all.
double slopeOf(const std::array<double, points> &years, const std::array<double, points> &values,
               std::size_t leftOut)
{
    double yearSum = 0;
    double valueSum = 0;
    int used = 0;
    for (std::size_t i = 0; i < points; ++i) {
        if (i == leftOut)
            continue;
        yearSum += years[i];
        valueSum += values[i];
        ++used;
    }
    double products = 0;
    double squares = 0;
    for (std::size_t i = 0; i < points; ++i) {
        if (i == leftOut)
            continue;
        const double year = years[i] - yearSum / used;
        products += year * (values[i] - valueSum / used);
        squares += year * year;
    }
    return products / squares;
}

bool isPossible(double x, double n)
{
    return n > 0 && x >= 0 && x <= n;
}

} // namespace

std::optional<ProportionTrend> proportionTrend(std::span<const int> years, std::span<const double> x,
                                               std::span<const double> n)
{
    assert(years.size() == x.size() && years.size() == n.size() && "one x and n per year");
    if (years.size() < points)
        return std::nullopt;
    Points data;
    for (std::size_t i = 0; i < points; ++i) {
        const std::size_t from = years.size() - points + i;
        if (!isPossible(x[from], n[from]))
            return std::nullopt;
        data.year[i] = years[from];
        data.x[i] = x[from];
        data.n[i] = n[from];
    }

    ProportionTrend result;
    result.chiSquare = chiSquareOf(data);
    result.p = std::erfc(std::sqrt(result.chiSquare / 2));
    const std::array<double, points> logits = logitsOf(data);
    result.logitSlope = slopeOf(data.year, logits, points);
    result.isSteady = result.logitSlope != 0;
    for (std::size_t i = 0; i < points; ++i)
        result.isSteady = result.isSteady && slopeOf(data.year, logits, i) * result.logitSlope > 0;
    return result;
}

Trend trendOf(const std::optional<ProportionTrend> &test)
{
    if (!test)
        return Trend::Unknown;
    if (test->chiSquare <= proportionTrendChiSquare || !test->isSteady)
        return Trend::None;
    return test->logitSlope > 0 ? Trend::Increasing : Trend::Decreasing;
}

} // namespace lagesbild
