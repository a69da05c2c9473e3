#include "core/stats/aggregate.h"
#include "core/stats/classes.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace lagesbild
{

namespace
{

/// A value and how many times it occurs: equal values are never split between classes.
struct Distinct {
    double value = 0;
    double count = 0;
};

std::vector<Distinct> distinctOf(const std::vector<double> &sorted)
{
    std::vector<Distinct> result;
    for (const double value : sorted) {
        if (result.empty() || result.back().value != value)
            result.push_back({value, 0});
        ++result.back().count;
    }
    return result;
}

/// Squared deviations from the mean of a run of values, grown one value at a time (Welford 1962).
class Spread
{
public:
    void add(const Distinct &next)
    {
        const double grown = m_count + next.count;
        const double step = next.value - m_mean;
        m_squares += step * step * m_count * next.count / grown;
        m_mean += step * next.count / grown;
        m_count = grown;
    }
    double squares() const { return m_squares; }

private:
    double m_count = 0;
    double m_mean = 0;
    double m_squares = 0;
};

/// Best cuts of the first 1, 2, … values into 1 … count classes, all from one sweep: the spread of each run
/// of values is computed once and offered to every number of classes.
class FisherTable
{
public:
    FisherTable(const std::vector<Distinct> &values, std::size_t count)
        : m_width(count + 1),
          m_cost((values.size() + 1) * m_width, std::numeric_limits<double>::infinity()),
          m_start(m_cost.size(), 0)
    {
        m_cost[0] = 0; // no values in no classes
        for (std::size_t end = 1; end <= values.size(); ++end)
            fill(values, end);
    }

    /// First value of each of @p count classes over the first @p size values.
    std::vector<std::size_t> starts(std::size_t size, std::size_t count) const
    {
        std::vector<std::size_t> result(count);
        for (std::size_t k = count; k > 0; --k) {
            size = m_start[size * m_width + k];
            result[k - 1] = size;
        }
        return result;
    }

private:
    void fill(const std::vector<Distinct> &values, std::size_t end)
    {
        Spread spread;
        double *const cost = &m_cost[end * m_width];
        std::size_t *const start = &m_start[end * m_width];
        for (std::size_t first = end; first-- > 0;) {
            spread.add(values[first]);
            const double *const before = &m_cost[first * m_width];
            for (std::size_t k = 1; k < m_width; ++k) {
                const double candidate = before[k - 1] + spread.squares();
                if (candidate < cost[k]) {
                    cost[k] = candidate;
                    start[k] = first;
                }
            }
        }
    }

    std::size_t m_width;
    std::vector<double> m_cost;       ///< [number of values][number of classes]
    std::vector<std::size_t> m_start; ///< first value of the last of these classes
};

} // namespace

ClassLimits jenksLimits(std::span<const double> values, int count)
{
    assert(count >= 1 && "at least one class");
    const std::vector<Distinct> distinct = distinctOf(sortedValues(values));
    if (distinct.empty())
        return {};
    const std::size_t classes = std::min(static_cast<std::size_t>(count), distinct.size());

    ClassLimits limits;
    for (const std::size_t first : FisherTable(distinct, classes).starts(distinct.size(), classes))
        limits.push_back(distinct[first].value);
    limits.push_back(distinct.back().value);
    return limits;
}

} // namespace lagesbild
