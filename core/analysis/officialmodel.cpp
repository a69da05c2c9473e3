#include "core/analysis/officialmodel.h"

#include "core/stats/aggregate.h"

namespace lagesbild
{

namespace
{

ExpectedFit fitOf(const std::vector<ExpectedRow> &rows)
{
    std::vector<double> actual;
    std::vector<double> deviations;
    double sse = 0;
    for (const ExpectedRow &row : rows) {
        actual.push_back(row.actual);
        deviations.push_back(row.deviation);
        sse += row.deviation * row.deviation;
    }
    const double mean = unweightedMean(actual).mean.value_or(0);
    double sst = 0;
    for (const double value : actual)
        sst += (value - mean) * (value - mean);
    ExpectedFit fit{.n = static_cast<int>(rows.size()), .s = standardDeviationOf(deviations).value_or(0)};
    fit.r2 = fit.adjustedR2 = sst > 0 ? 1 - sse / sst : 0;
    return fit;
}

} // namespace

bool OfficialModel::exists(const Dataset &dataset, const IndicatorId &response)
{
    return response == guideResponse && !dataset.cube(officialExpected, Gender::Total).isEmpty() &&
           !dataset.cube(officialDeviation, Gender::Total).isEmpty();
}

OfficialModel::OfficialModel(const Dataset &dataset)
    : m_ids{guideResponse, officialExpected, officialDeviation},
      m_cubes{&dataset.cube(m_ids[0], Gender::Total), &dataset.cube(m_ids[1], Gender::Total),
              &dataset.cube(m_ids[2], Gender::Total)},
      m_municipalities(dataset.catalogue().municipalityCount())
{
}

std::vector<IndicatorId> OfficialModel::lackedBy(AreaIndex area, Year year) const
{
    std::vector<IndicatorId> lacked;
    for (std::size_t i = 0; i < m_ids.size(); ++i) {
        if (!m_cubes[i]->value(year, area))
            lacked.push_back(m_ids[i]);
    }
    return lacked;
}

int OfficialModel::rowsIn(Year year) const
{
    int rows = 0;
    for (AreaIndex area = 0; area < m_municipalities; ++area)
        rows += lackedBy(area, year).empty() ? 1 : 0;
    return rows;
}

std::vector<Year> OfficialModel::years() const
{
    std::vector<Year> years;
    const Cube &response = *m_cubes.front();
    for (Year year = response.firstYear(); response.hasYear(year); year = yearAfter(year)) {
        if (rowsIn(year) > fitSpareRows)
            years.push_back(year);
    }
    return years;
}

void OfficialModel::fill(ExpectedAnswer &answer, const ModelQuestion &question) const
{
    const Catalogue &catalogue = question.dataset.catalogue();
    for (AreaIndex area = 0; area < m_municipalities; ++area) {
        std::vector<IndicatorId> missing = lackedBy(area, answer.year);
        if (!missing.empty()) {
            exclude(answer, catalogue, area, std::move(missing));
            continue;
        }
        answer.rows.push_back({.area = area,
                               .code = catalogue.area(area).id,
                               .name = catalogue.area(area).name,
                               .isFocus = area == question.focus,
                               .actual = *m_cubes[0]->value(answer.year, area),
                               .expected = *m_cubes[1]->value(answer.year, area),
                               .deviation = *m_cubes[2]->value(answer.year, area)});
    }
    answer.fit = fitOf(answer.rows);
    classify(answer, question.selection.expected.fixedClasses, answer.fit.s);
    answer.whatIf.obstacle = WhatIfObstacle::OfficialModel;
}

} // namespace lagesbild
