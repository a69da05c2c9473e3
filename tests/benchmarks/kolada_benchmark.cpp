// Ingest of Kolada's JSON against simdjson's own parse of the same bytes: full pages as the API gives them, made up
// here so that nothing else is needed. And a pack of as many figures as there are in open data.

#include "core/pack/packwriter.h"
#include "core/sources/figurestore.h"
#include "core/sources/kolada/koladapage.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>

#include <simdjson.h>

#include <algorithm>
#include <chrono>

namespace lagesbild
{

namespace
{

constexpr int rowsOnPage = 5000;
constexpr int areaCount = 312;
constexpr int yearCount = 16;

std::string areaCode(int number)
{
    std::string code = std::to_string(number);
    return std::string(4 - code.size(), '0') + code;
}

/// As many rows as a page has: each of an area and a year, with a value for each gender.
QByteArray page()
{
    QByteArray json = R"({"values":[)";
    for (int row = 0; row < rowsOnPage; ++row) {
        const QByteArray area = QByteArray::fromStdString(areaCode(row / yearCount));
        json += (row == 0 ? "" : ",") + QByteArray(R"({"kpi":"N00973","municipality":")") + area +
                R"(","period":)" + QByteArray::number(2008 + row % yearCount) + R"(,"values":[)";
        for (int gender = 0; gender < 3; ++gender) {
            json += (gender == 0 ? "" : ",") + QByteArray(R"({"gender":")") + "KTM"[gender] +
                    R"(","count":1,"status":"","value":)" +
                    QByteArray::number(20 + (row * 37 + gender * 11) % 6000 / 97.0, 'g', 10) +
                    R"(,"isdeleted":false})";
        }
        json += "]}";
    }
    json += R"(],"count":)" + QByteArray::number(rowsOnPage) + R"(,"next_url":null,"previous_url":null})";
    json.reserve(json.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
    return json;
}

KnownPlaces knownPlaces()
{
    std::vector<Area> areas(areaCount + 1);
    for (int i = 0; i < static_cast<int>(areas.size()); ++i)
        areas[static_cast<std::size_t>(i)].id = AreaId(areaCode(i));
    Indicator indicator;
    indicator.id = IndicatorId("N00973");
    return {areas, {indicator}};
}

void setBytes(benchmark::State &state, const QByteArray &json)
{
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * json.size());
}

/// Every value found and checked, into simdjson's own tree.
void bareParse(benchmark::State &state)
{
    const QByteArray json = page();
    simdjson::dom::parser parser;
    for (auto _ : state) {
        simdjson::dom::element document;
        const auto error =
            parser.parse(json.constData(), static_cast<std::size_t>(json.size()), false).get(document);
        benchmark::DoNotOptimize(error);
    }
    setBytes(state, json);
}

/// The page read into figures, and the figures into the store that cubes are made of.
void ingest(benchmark::State &state)
{
    const QByteArray json = page();
    const KnownPlaces known = knownPlaces();
    KoladaPageReader reader(known);
    FigureStore store(areaCount + 1);
    for (auto _ : state) {
        const auto read = reader.read(json);
        if (!read) {
            state.SkipWithError(read.error().detail.c_str());
            break;
        }
        for (const AnsweredFigure &figure : read->figures)
            store.put(figure.indicator, figure.gender, Year{figure.year}, figure.area,
                      {figure.value, figure.status});
    }
    setBytes(state, json);
}

/// Both in turn, so that whatever else the machine does meets them alike. Budget: a ratio of 3.
void ingestAgainstBareParse(benchmark::State &state)
{
    using Clock = std::chrono::steady_clock;
    const QByteArray json = page();
    const KnownPlaces known = knownPlaces();
    KoladaPageReader reader(known);
    FigureStore store(areaCount + 1);
    simdjson::dom::parser parser;
    Clock::duration bare{0};
    Clock::duration whole{0};
    for (auto _ : state) {
        const auto start = Clock::now();
        simdjson::dom::element document;
        const auto error =
            parser.parse(json.constData(), static_cast<std::size_t>(json.size()), false).get(document);
        benchmark::DoNotOptimize(error);
        const auto parsed = Clock::now();
        const auto read = reader.read(json);
        if (!read) {
            state.SkipWithError(read.error().detail.c_str());
            break;
        }
        for (const AnsweredFigure &figure : read->figures)
            store.put(figure.indicator, figure.gender, Year{figure.year}, figure.area,
                      {figure.value, figure.status});
        whole += Clock::now() - parsed;
        bare += parsed - start;
    }
    state.counters["ratio"] =
        static_cast<double>(whole.count()) / static_cast<double>(std::max<Clock::rep>(1, bare.count()));
}

/// Figures put into their places, made into cubes, packed and written: 80 indicators by gender, 312 areas, ten years.
void buildPack(benchmark::State &state)
{
    constexpr int indicatorCount = 80;
    constexpr int years = 10;
    std::vector<Area> areas(areaCount);
    for (int i = 0; i < areaCount; ++i)
        areas[static_cast<std::size_t>(i)].id = AreaId(areaCode(i));
    std::vector<Indicator> indicators(indicatorCount);
    for (int i = 0; i < indicatorCount; ++i) {
        indicators[static_cast<std::size_t>(i)].id = IndicatorId("N0" + areaCode(i));
        indicators[static_cast<std::size_t>(i)].hasValues = true;
    }
    const QTemporaryDir folder;
    std::int64_t figures = 0;
    for (auto _ : state) {
        FigureStore store(areaCount);
        for (int i = 0; i < indicatorCount; ++i) {
            for (AreaIndex area = 0; area < areaCount; ++area) {
                for (int cell = 0; cell < years * 3; ++cell) {
                    const double value = 20 + (area * 37 + cell * 11 + i) % 6000 / 97.0;
                    store.put(i, allGenders[static_cast<std::size_t>(cell % 3)], Year{2014 + cell / 3}, area,
                              {value, Status::Ok});
                    ++figures;
                }
            }
        }
        PackContent content;
        content.catalogue = Catalogue(areas, {}, indicators, {});
        for (FigureStore::Stored &stored : store.takeCubes())
            content.cubes.emplace(
                CubeKey{indicators[static_cast<std::size_t>(stored.indicator)].id, stored.gender},
                std::move(stored.cube));
        const Outcome written =
            writePack(content, folder.filePath(QStringLiteral("made.lagesbild")), keepGoing);
        if (!written) {
            state.SkipWithError(written.error().detail.c_str());
            break;
        }
    }
    state.SetItemsProcessed(figures);
}

BENCHMARK(bareParse)->Unit(benchmark::kMicrosecond);
BENCHMARK(ingest)->Unit(benchmark::kMicrosecond);
BENCHMARK(ingestAgainstBareParse)->Unit(benchmark::kMicrosecond);
BENCHMARK(buildPack)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace lagesbild

BENCHMARK_MAIN();
