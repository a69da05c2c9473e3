#pragma once

#include "core/base/error.h"

#include <cassert>
#include <utility>
#include <variant>

namespace lagesbild
{

/// A value or the Error that stood in its way; spelled like std::expected, which g++ 12 lacks in C++20.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const &
    {
        assert(has_value() && "value() of a Result that holds an error");
        return *std::get_if<0>(&m_content);
    }
    T &value() &
    {
        assert(has_value() && "value() of a Result that holds an error");
        return *std::get_if<0>(&m_content);
    }
    T &&value() && { return std::move(value()); }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(value()); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const
    {
        assert(!has_value() && "error() of a Result that holds a value");
        return *std::get_if<1>(&m_content);
    }

private:
    std::variant<T, Error> m_content;
};

/// For functions that do something and give nothing back.
using Outcome = Result<std::monostate>;
inline Outcome done()
{
    return std::monostate();
}

} // namespace lagesbild
