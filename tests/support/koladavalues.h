#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace lagesbild
{

/// Real figures for both genders together, straight from the open data, read once per test program: what
/// statistics are tested on without the program's own readers in between.
class KoladaValues
{
public:
    static constexpr const char16_t *file = u"data/values/kolada_integration_values.csv.gz";

    /// Empty when the open data is not beside the checkout.
    static const KoladaValues &shared();

    /// The 290 municipalities in code order.
    const std::vector<std::string> &codes() const { return m_codes; }
    int rowOf(std::string_view code) const; ///< −1 for an area that is no municipality

    /// One value per municipality in code order, NaN = missing.
    std::vector<double> column(std::string_view indicator, int year) const;
    /// Any area; NaN = missing.
    double value(std::string_view indicator, std::string_view area, int year) const;

    /// The years with a value, and the values.
    struct Series {
        std::vector<int> years;
        std::vector<double> values;
    };
    Series series(std::string_view indicator, std::string_view area) const;

private:
    static constexpr int firstYear = 1990;
    static constexpr int yearCount = 40;
    using Years = std::vector<double>;

    std::vector<std::string> m_codes;
    std::map<std::string, std::map<std::string, Years, std::less<>>, std::less<>> m_values;
};

} // namespace lagesbild
