#include "core/stats/aggregate.h"
#include "core/stats/classes.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <utility>
#include <vector>

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

/// Squared deviations from the mean of a run of values, grown one value at a time (Welford 1962,
/// Technometrics 4:419–420).
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

/// Squared deviations from the mean of any run of values in one step, from sums about a value in the middle.
class RunSums
{
public:
    explicit RunSums(const std::vector<Distinct> &values)
    {
        const double middle = values[values.size() / 2].value;
        for (const Distinct &each : values) {
            const double value = each.value - middle;
            m_counts.push_back(m_counts.back() + each.count);
            m_sums.push_back(m_sums.back() + each.count * value);
            m_squares.push_back(m_squares.back() + each.count * value * value);
        }
    }
    double squares(std::size_t first, std::size_t end) const
    {
        const double sum = m_sums[end] - m_sums[first];
        return std::max(0.0,
                        m_squares[end] - m_squares[first] - sum * sum / (m_counts[end] - m_counts[first]));
    }

private:
    std::vector<double> m_counts{0};
    std::vector<double> m_sums{0};
    std::vector<double> m_squares{0};
};

/// As FisherTable::starts() for many values, in n log n steps for each class instead of n²: the longer the run, the
/// farther on its last class begins (Grønlund et al. 2017, arXiv:1701.07204).
std::vector<std::size_t> startsAmongMany(const std::vector<Distinct> &values, std::size_t count)
{
    struct Part {
        std::size_t low; // ends still to be found lie between these …
        std::size_t high;
        std::size_t from; // … and their last classes begin between those
        std::size_t to;
    };
    const RunSums runs(values);
    const std::size_t size = values.size();
    std::vector<double> cost(size + 1, std::numeric_limits<double>::infinity());
    for (std::size_t end = 1; end <= size; ++end)
        cost[end] = runs.squares(0, end);
    std::vector<std::vector<std::size_t>> starts{std::vector<std::size_t>(size + 1, 0)};
    for (std::size_t k = 2; k <= count; ++k) {
        std::vector<double> next(size + 1, std::numeric_limits<double>::infinity());
        std::vector<std::size_t> start(size + 1, 0);
        std::vector<Part> parts{{k, size, k - 1, size - 1}};
        while (!parts.empty()) {
            const Part part = parts.back();
            parts.pop_back();
            if (part.low > part.high)
                continue;
            const std::size_t end = (part.low + part.high) / 2;
            start[end] = part.from;
            for (std::size_t first = std::min(part.to, end - 1) + 1; first-- > part.from;) {
                const double candidate = cost[first] + runs.squares(first, end);
                if (candidate < next[end]) {
                    next[end] = candidate;
                    start[end] = first;
                }
            }
            parts.push_back({part.low, end - 1, part.from, start[end]});
            parts.push_back({end + 1, part.high, start[end], part.to});
        }
        starts.push_back(std::move(start));
        cost = std::move(next);
    }
    std::vector<std::size_t> result(count);
    std::size_t end = size;
    for (std::size_t k = count; k > 0; --k) {
        end = starts[k - 1][end];
        result[k - 1] = end;
    }
    return result;
}

} // namespace

ClassLimits jenksLimits(std::span<const double> values, int count)
{
    assert(count >= 1 && "at least one class");
    const std::vector<Distinct> distinct = distinctOf(sortedValues(values));
    if (distinct.empty())
        return {};
    const std::size_t classes = std::min(static_cast<std::size_t>(count), distinct.size());

    constexpr std::size_t many = 1000; // the municipalities of one year are few, of twelve years many
    const std::vector<std::size_t> starts =
        distinct.size() > many ? startsAmongMany(distinct, classes)
                               : FisherTable(distinct, classes).starts(distinct.size(), classes);
    ClassLimits limits;
    for (const std::size_t first : starts)
        limits.push_back(distinct[first].value);
    limits.push_back(distinct.back().value);
    return limits;
}

} // namespace lagesbild
