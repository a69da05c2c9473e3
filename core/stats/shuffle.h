#pragma once

#include <cstdint>
#include <random>
#include <span>
#include <utility>

namespace lagesbild
{

/// Random order that is the same on every platform for the same seed; std::shuffle's is not.
class Shuffler
{
public:
    explicit Shuffler(std::uint32_t seed) : m_random(seed) {}

    /// Every order equally likely (Fisher & Yates).
    template <class T>
    void shuffle(std::span<T> values)
    {
        drawFirst(values, values.size());
    }

    /// The first @p count become a random draw without replacement; the rest stay in some order.
    template <class T>
    void drawFirst(std::span<T> values, std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i)
            std::swap(values[i], values[i + below(values.size() - i)]);
    }

private:
    /// 0 … bound − 1; uneven by less than bound/2³².
    std::size_t below(std::size_t bound)
    {
        return static_cast<std::size_t>((static_cast<std::uint64_t>(m_random()) * bound) >> 32U);
    }

    std::mt19937 m_random;
};

} // namespace lagesbild
