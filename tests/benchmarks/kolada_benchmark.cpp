// Ingest of Kolada's JSON against simdjson's own parse of the same bytes: full pages as the API gives them, made up
// here so that nothing else is needed.

#include "core/sources/figurestore.h"
#include "core/sources/kolada/koladapage.h"

#include <benchmark/benchmark.h>

#include <simdjson.h>

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

BENCHMARK(bareParse)->Unit(benchmark::kMicrosecond);
BENCHMARK(ingest)->Unit(benchmark::kMicrosecond);

} // namespace

} // namespace lagesbild

BENCHMARK_MAIN();
