// A free search at full size: 500 indicators × 290 areas × 20 years, invented figures. Budget: first result, sort and
// pivot each under 50 ms. The first result is what fills a screen: the table and the cells of its first 40 lines.

#include "core/analysis/freesearch.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <random>

namespace lagesbild
{

namespace
{

constexpr int municipalities = 290;
constexpr int indicatorCount = 500;
constexpr Year firstYear{2004};
constexpr Year lastYear{2023};
constexpr int linesOnScreen = 40;

IndicatorId idOf(int number)
{
    return IndicatorId(std::to_string(10000 + number).insert(0, 1, 'N'));
}

Cube someFigures(unsigned seed, int areas)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> percent(0, 100);
    Cube cube(firstYear, lastYear, areas);
    for (Year year = firstYear; year <= lastYear; year = yearAfter(year)) {
        for (AreaIndex area = 0; area < areas; ++area) {
            if (random() % 20 == 0)
                cube.setMissing(year, area, Status::Missing);
            else
                cube.setValue(year, area, std::round(10 * percent(random)) / 10);
        }
    }
    return cube;
}

/// As a pack holds them but for unpacking: figures are copied when they are first asked for.
std::unique_ptr<Dataset> wholeDataset()
{
    std::vector<Area> areas;
    for (int i = 0; i < municipalities; ++i)
        areas.push_back({.id = AreaId(std::to_string(1000 + i)),
                         .name = QStringLiteral("Kommun %1").arg(i),
                         .longName = {},
                         .county = "10",
                         .skr2017 = {},
                         .skr2023 = {}});
    areas.push_back({.id = AreaId("0000"),
                     .kind = AreaKind::Country,
                     .name = QStringLiteral("Riket"),
                     .longName = {},
                     .county = {},
                     .skr2017 = {},
                     .skr2023 = {}});
    std::vector<Indicator> indicators;
    static const std::vector<Cube> cubes = [] {
        std::vector<Cube> made;
        for (unsigned i = 0; i < indicatorCount; ++i)
            made.push_back(someFigures(i, municipalities + 1));
        return made;
    }();
    for (int i = 0; i < indicatorCount; ++i) {
        Indicator indicator{.id = idOf(i), .unit = Unit::Percent, .decimals = 1};
        indicator.direction = Direction::HighIsBetter;
        indicator.hasValues = true;
        indicators.push_back(indicator);
    }
    const auto load = [](const IndicatorId &id, Gender) -> Result<Cube> {
        return cubes[static_cast<std::size_t>(std::stoi(id.text().substr(1)) - 10000)];
    };
    return std::make_unique<Dataset>(Catalogue(Catalogue::sortedAreas(areas), {}, indicators, {}),
                                     Provenance{}, load, [](const IndicatorId &) { return QString(); });
}

Selection everything()
{
    Selection selection;
    selection.focus = AreaId("1000");
    for (int i = 0; i < indicatorCount; ++i)
        selection.search.indicators.push_back(idOf(i));
    selection.search.areas = {"all"};
    selection.search.years.count = 20;
    selection.search.colours = true;
    return selection;
}

void fillScreen(const FreeSearch &search)
{
    for (int row = 0; row < std::min(linesOnScreen, search.rowCount()); ++row) {
        for (int column = 0; column < std::min(20, search.columnCount()); ++column) {
            benchmark::DoNotOptimize(search.cell(row, column));
            benchmark::DoNotOptimize(search.colour(row, column));
        }
    }
}

void ask(benchmark::State &state, const Selection &selection, const Dataset &dataset)
{
    while (state.KeepRunning()) {
        const Result<FreeSearch> search = FreeSearch::of(dataset, selection);
        fillScreen(*search);
        state.counters["rows"] = search->rowCount();
        state.counters["columns"] = search->columnCount();
    }
}

/// Nothing is read yet: every figure is fetched.
void firstResult(benchmark::State &state)
{
    while (state.KeepRunning()) {
        state.PauseTiming();
        auto dataset = wholeDataset();
        state.ResumeTiming();
        const Result<FreeSearch> search = FreeSearch::of(*dataset, everything());
        fillScreen(*search);
        state.PauseTiming();
        dataset.reset();
        state.ResumeTiming();
    }
}

void laidOut(benchmark::State &state, std::vector<Dimension> rows, std::vector<Dimension> columns,
             const std::string &sort)
{
    static const std::unique_ptr<Dataset> dataset = wholeDataset();
    Selection selection = everything();
    selection.search.rows = std::move(rows);
    selection.search.columns = std::move(columns);
    selection.search.sort = sort;
    benchmark::DoNotOptimize(FreeSearch::of(*dataset, selection)); // read before
    ask(state, selection, *dataset);
}

using enum Dimension;

BENCHMARK(firstResult)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(laidOut, again, {Indicator, Area}, {Year}, "")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(laidOut, sorted, {Indicator, Area}, {Year}, "2023")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(laidOut, pivotAreasDown, {Area}, {Indicator, Year}, "")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(laidOut, pivotAreasDownSorted, {Area}, {Indicator, Year}, "N10007|2010")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(laidOut, pivotYearsDown, {Area, Year}, {Indicator}, "N10007")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(laidOut, everythingDownSorted, {Indicator, Area, Year}, {}, "value")
    ->Unit(benchmark::kMillisecond);

} // namespace

} // namespace lagesbild

BENCHMARK_MAIN();
