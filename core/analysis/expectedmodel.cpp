#include "core/analysis/expectedmodel.h"

#include "core/base/missing.h"
#include "core/stats/regression.h"

#include <algorithm>
#include <cstdlib>

namespace lagesbild
{

namespace
{

Gender genderWithFigures(const Dataset &dataset, const IndicatorId &id, Gender gender)
{
    return dataset.cube(id, gender).isEmpty() ? Gender::Total : gender;
}

} // namespace

std::vector<IndicatorId> ExpectedModel::indicators() const
{
    std::vector<IndicatorId> all{response};
    all.insert(all.end(), inputs.begin(), inputs.end());
    if (!weights.isEmpty())
        all.push_back(weights);
    return all;
}

std::vector<ExpectedModel> modelsOf(const ExpectedOptions &options)
{
    const auto model = [&](std::vector<IndicatorId> inputs) {
        return ExpectedModel{.response = options.response.isEmpty() ? guideResponse : options.response,
                             .inputs = std::move(inputs),
                             .weights = options.weights};
    };
    if (!options.inputs.empty())
        return {model(options.inputs)};
    const IndicatorId low("N00705");
    const IndicatorId high("N00707");
    const IndicatorId unemployed("N00708");
    return {model({IndicatorId("N00709"), IndicatorId("N00710"), low, high, unemployed}),
            model({IndicatorId("N00704"), low, high, unemployed})};
}

ModelFigures::ModelFigures(const Dataset &dataset, ExpectedModel model, Gender gender, RankOptions ranking)
    : m_model(std::move(model)),
      m_gender(gender),
      m_municipalityCount(dataset.catalogue().municipalityCount()),
      m_indicators(m_model.indicators())
{
    for (const IndicatorId &id : m_indicators) {
        m_genders.push_back(genderWithFigures(dataset, id, gender));
        m_figures.emplace_back(dataset, *dataset.catalogue().indicator(id), m_genders.back(), ranking);
    }
}

int ModelFigures::neededRows() const
{
    return static_cast<int>(m_model.inputs.size()) + 1 + fitSpareRows;
}

std::optional<double> ModelFigures::countedOf(std::size_t indicator, Year year, AreaIndex area) const
{
    const std::optional<double> value = m_figures[indicator].counted(year, area);
    const bool isWeight = !m_model.weights.isEmpty() && indicator + 1 == m_figures.size();
    return isWeight && value && *value <= 0 ? std::nullopt : value;
}

ModelColumns ModelFigures::columnsOf(Year year) const
{
    const auto column = [&](std::size_t indicator) {
        Eigen::VectorXd values(m_municipalityCount);
        for (AreaIndex area = 0; area < m_municipalityCount; ++area)
            values[area] = countedOf(indicator, year, area).value_or(missingValue);
        return values;
    };
    ModelColumns columns;
    columns.response = column(0);
    columns.inputs.resize(m_municipalityCount, static_cast<Eigen::Index>(m_model.inputs.size()));
    for (std::size_t k = 0; k < m_model.inputs.size(); ++k)
        columns.inputs.col(static_cast<Eigen::Index>(k)) = column(k + 1);
    if (!m_model.weights.isEmpty())
        columns.weights = column(m_figures.size() - 1);
    return columns;
}

int ModelFigures::completeRows(Year year) const
{
    int rows = 0;
    for (AreaIndex area = 0; area < m_municipalityCount; ++area) {
        bool complete = true;
        for (std::size_t i = 0; complete && i < m_figures.size(); ++i)
            complete = countedOf(i, year, area).has_value();
        rows += complete ? 1 : 0;
    }
    return rows;
}

std::vector<Year> ModelFigures::usableYears() const
{
    std::vector<Year> years;
    const Cube &response = m_figures.front().cube();
    for (Year year = response.firstYear(); response.hasYear(year); year = yearAfter(year)) {
        if (completeRows(year) >= neededRows())
            years.push_back(year);
    }
    return years;
}

Year ModelFigures::fullestYear() const
{
    const Cube &response = m_figures.front().cube();
    Year fullest{};
    int most = -1;
    for (Year year = response.firstYear(); response.hasYear(year); year = yearAfter(year)) {
        const int rows = completeRows(year);
        if (rows >= most) {
            fullest = year;
            most = rows;
        }
    }
    return fullest;
}

std::vector<IndicatorId> ModelFigures::lackedBy(AreaIndex area, Year year) const
{
    std::vector<IndicatorId> lacked;
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        if (!countedOf(i, year, area))
            lacked.push_back(m_indicators[i]);
    }
    return lacked;
}

std::vector<IndicatorId> ModelFigures::scarceIn(Year year) const
{
    std::vector<IndicatorId> scarce;
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        int count = 0;
        for (AreaIndex area = 0; area < m_municipalityCount; ++area)
            count += countedOf(i, year, area) ? 1 : 0;
        if (count < neededRows())
            scarce.push_back(m_indicators[i]);
    }
    return scarce;
}

std::vector<IndicatorId> ModelFigures::withoutFigures() const
{
    std::vector<IndicatorId> empty;
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        if (m_figures[i].yearsWithValues().empty())
            empty.push_back(m_indicators[i]);
    }
    return empty;
}

std::vector<IndicatorId> ModelFigures::withoutGender() const
{
    std::vector<IndicatorId> together;
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        if (m_genders[i] != m_gender)
            together.push_back(m_indicators[i]);
    }
    return together;
}

std::optional<Year> nearestYear(const std::vector<Year> &years, Year asked)
{
    const auto distance = [asked](Year year) { return std::abs(toInt(year) - toInt(asked)); };
    const auto nearest = std::ranges::min_element(years, {}, distance);
    return nearest == years.end() ? std::nullopt : std::optional(*nearest);
}

} // namespace lagesbild
