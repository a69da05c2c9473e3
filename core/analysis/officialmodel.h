#pragma once

#include "core/analysis/expectedrows.h"

#include <array>
#include <vector>

namespace lagesbild
{

/// The published expected values and deviations of the guide's model, in the dress of our own answers. Its
/// coefficients are not published. Holds references into the data set, which must outlive it.
class OfficialModel
{
public:
    /// Whether there are published values for @p response.
    static bool exists(const Dataset &dataset, const IndicatorId &response);

    explicit OfficialModel(const Dataset &dataset);

    /// Actual, expected, deviation.
    std::vector<IndicatorId> indicators() const { return {m_ids.begin(), m_ids.end()}; }
    /// Municipalities that have all three.
    int rowsIn(Year year) const;
    /// Years with enough of them to speak of a spread, ascending.
    std::vector<Year> years() const;
    /// Rows, exclusions, fit and classes of ExpectedAnswer::year.
    void fill(ExpectedAnswer &answer, const ModelQuestion &question) const;

private:
    std::vector<IndicatorId> lackedBy(AreaIndex area, Year year) const;

    std::array<IndicatorId, 3> m_ids;
    std::array<const Cube *, 3> m_cubes;
    int m_municipalities;
};

} // namespace lagesbild
