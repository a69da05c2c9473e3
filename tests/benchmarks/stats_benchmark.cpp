// What a change of municipality, year or model computes. Budgets: peers of all 290 in 2 ms, one regression with
// diagnostics 0.2 ms, Jenks of 290 in 7 classes 1 ms. Invented figures of real sizes, so that it runs anywhere.

#include "core/stats/classes.h"
#include "core/stats/moran.h"
#include "core/stats/peers.h"
#include "core/stats/ranking.h"
#include "core/stats/regression.h"
#include "core/stats/robustregression.h"
#include "core/stats/suppression.h"
#include "core/stats/trend.h"

#include <benchmark/benchmark.h>

#include <array>
#include <cstdlib>
#include <random>

namespace lagesbild
{

namespace
{

constexpr int municipalities = 290;
constexpr int indicators = 65;

/// Columns of population, asylum seekers, refugees and share born outside the EU, about as skewed as the real.
Eigen::MatrixXd peerVariables()
{
    std::mt19937 random(1);
    std::lognormal_distribution<double> population(9.7, 0.9);
    std::lognormal_distribution<double> share(1, 0.8);
    Eigen::MatrixXd variables(municipalities, 4);
    for (int row = 0; row < municipalities; ++row)
        variables.row(row) << population(random), share(random), share(random), share(random);
    return variables;
}

Eigen::VectorXd response(const Eigen::MatrixXd &inputs)
{
    std::mt19937 random(2);
    std::normal_distribution<double> chance(0, 6);
    Eigen::VectorXd result = 90 - inputs.col(1).array() - 0.4 * inputs.col(2).array() - inputs.col(3).array();
    for (double &value : result)
        value += chance(random);
    return result;
}

std::vector<double> columnOf(const Eigen::MatrixXd &matrix, int column)
{
    return {matrix.col(column).begin(), matrix.col(column).end()};
}

PeerRecipe koladaRecipe()
{
    PeerRecipe recipe;
    recipe.weights = Eigen::Vector4d(0.000261, 1.8, 14.05, 1);
    return recipe;
}

PeerRecipe standardisedRecipe()
{
    PeerRecipe recipe;
    recipe.weights = Eigen::Vector4d::Ones();
    recipe.logarithmic = {0};
    recipe.scale = PeerScale::StandardDeviation;
    recipe.metric = PeerMetric::Euclid;
    return recipe;
}

void peersOfAll(benchmark::State &state, const PeerRecipe &recipe)
{
    const Eigen::MatrixXd variables = peerVariables();
    while (state.KeepRunning())
        benchmark::DoNotOptimize(PeerSpace(variables, recipe).nearestOfAll(7));
}

void peersOfOne(benchmark::State &state)
{
    const Eigen::MatrixXd variables = peerVariables();
    const Eigen::VectorXd weights = koladaRecipe().weights;
    while (state.KeepRunning())
        benchmark::DoNotOptimize(nearestByWeightedDifference(variables, weights, 150, 7));
}

void regressionWithDiagnostics(benchmark::State &state)
{
    const Eigen::MatrixXd inputs = peerVariables();
    const Eigen::VectorXd known = response(inputs);
    while (state.KeepRunning())
        benchmark::DoNotOptimize(fitLeastSquares(inputs, known));
}

void robustRegression(benchmark::State &state)
{
    const Eigen::MatrixXd inputs = peerVariables();
    const Eigen::VectorXd known = response(inputs);
    while (state.KeepRunning())
        benchmark::DoNotOptimize(fitRobust(inputs, known));
}

void jenks(benchmark::State &state)
{
    const std::vector<double> values = columnOf(peerVariables(), 3);
    while (state.KeepRunning())
        benchmark::DoNotOptimize(jenksLimits(values, 7));
}

/// The trend words of a whole overview: the last six values of every indicator, one in four of them with ties.
void trendsOfAnOverview(benchmark::State &state)
{
    std::mt19937 random(3);
    const std::vector<int> years{2010, 2011, 2012, 2013, 2014, 2015};
    std::vector<std::vector<double>> series(indicators, std::vector<double>(years.size()));
    for (std::size_t i = 0; i < series.size(); ++i) {
        for (double &value : series[i])
            value = i % 4 == 0 ? static_cast<double>(random() % 4) : static_cast<double>(random());
    }
    while (state.KeepRunning()) {
        for (const std::vector<double> &values : series)
            benchmark::DoNotOptimize(mannKendall(years, values));
    }
}

/// The ranks of a whole overview: one municipality among 290 in every indicator.
void ranksOfAnOverview(benchmark::State &state)
{
    const std::vector<double> values = columnOf(peerVariables(), 0);
    while (state.KeepRunning()) {
        for (int i = 0; i < indicators; ++i)
            benchmark::DoNotOptimize(standingOf(values[150], values, true));
    }
}

/// Rows of seventeen, each area touching up to eight others.
Neighbours someNeighbours()
{
    constexpr int width = 17;
    Neighbours neighbours(municipalities);
    for (int a = 0; a < municipalities; ++a) {
        for (int b = 0; b < municipalities; ++b) {
            const bool touches = std::abs(a % width - b % width) <= 1 && std::abs(a / width - b / width) <= 1;
            if (a != b && touches)
                neighbours[static_cast<std::size_t>(a)].push_back(b);
        }
    }
    return neighbours;
}

void moranOfTheCountry(benchmark::State &state)
{
    const std::vector<double> values = columnOf(peerVariables(), 3);
    const Neighbours neighbours = someNeighbours();
    while (state.KeepRunning())
        benchmark::DoNotOptimize(moransI(values, neighbours));
}

void clustersOfTheCountry(benchmark::State &state)
{
    const std::vector<double> values = columnOf(peerVariables(), 3);
    const Neighbours neighbours = someNeighbours();
    while (state.KeepRunning())
        benchmark::DoNotOptimize(localMoran(values, neighbours));
}

/// Women and men of 290 municipalities and of the country, where a quarter are few.
void suppressionOfATable(benchmark::State &state)
{
    std::mt19937 random(4);
    std::uniform_int_distribution few(0, 3);
    std::uniform_int_distribution many(10, 200);
    std::vector<double> counts(3 * (municipalities + 1), 0);
    for (std::size_t i = 0; i < municipalities; ++i) {
        const double women = few(random) == 0 ? few(random) : many(random);
        const double men = many(random);
        const std::array<double, 3> triple{women + men, women, men};
        for (std::size_t sex = 0; sex < 3; ++sex) {
            counts[3 * i + sex] = triple[sex];
            counts[3 * municipalities + sex] += triple[sex];
        }
    }
    std::vector<SumRule> sums = genderSums(municipalities + 1);
    for (int sex = 0; sex < 3; ++sex) {
        SumRule country{.total = 3 * municipalities + sex, .parts = {}};
        for (int i = 0; i < municipalities; ++i)
            country.parts.push_back(3 * i + sex);
        sums.push_back(country);
    }
    while (state.KeepRunning())
        benchmark::DoNotOptimize(suppressed(counts, sums));
}

BENCHMARK_CAPTURE(peersOfAll, kolada, koladaRecipe())->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(peersOfAll, standardised, standardisedRecipe())->Unit(benchmark::kMicrosecond);
BENCHMARK(peersOfOne)->Unit(benchmark::kMicrosecond);
BENCHMARK(regressionWithDiagnostics)->Unit(benchmark::kMicrosecond);
BENCHMARK(robustRegression)->Unit(benchmark::kMicrosecond);
BENCHMARK(jenks)->Unit(benchmark::kMicrosecond);
BENCHMARK(trendsOfAnOverview)->Unit(benchmark::kMicrosecond);
BENCHMARK(ranksOfAnOverview)->Unit(benchmark::kMicrosecond);
BENCHMARK(moranOfTheCountry)->Unit(benchmark::kMillisecond);
BENCHMARK(clustersOfTheCountry)->Unit(benchmark::kMillisecond);
BENCHMARK(suppressionOfATable)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace lagesbild

BENCHMARK_MAIN();
