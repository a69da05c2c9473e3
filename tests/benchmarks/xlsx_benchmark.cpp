// Rows of figures to an Excel workbook, up to about as many as a sheet has room for: how many a second, and the most
// memory the writing takes beside the figures themselves; of a table, made as they are written, and as a free search
// gives them.

#include "core/documents/xlsx.h"
#include "ui/export/saving.h"
#include "ui/search/searchpage.h"

#include <benchmark/benchmark.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace lagesbild
{

namespace
{

using namespace Qt::StringLiterals;

constexpr std::size_t areaCount = 290;
constexpr std::size_t yearCount = 20;
constexpr Year firstYear{2004};

std::vector<TableColumn> columns()
{
    return {{.title = u"Nyckeltal"_s},
            {.title = u"Kommun"_s},
            {.title = u"År"_s},
            {.title = u"Värde"_s, .isNumber = true, .form = {1, true}}};
}

/// One figure, as free search lays them out: indicator, municipality, year and value.
std::vector<TableCell> figure(std::size_t row)
{
    const std::size_t area = row / yearCount % areaCount;
    const double value = 20 + static_cast<double>(row * 37 % 6000) / 97.0;
    return {{u"Ett nyckeltal med ett namn av vanlig längd"_s, {}, {}},
            {u"Kommun %1"_s.arg(area), {}, {}},
            {QString::number(2004 + row % yearCount), {}, {}},
            {QString(), value, {}}};
}

Document document(Table table)
{
    Page page;
    page.title = u"Uppgifter"_s;
    page.source = u"Påhittade värden"_s;
    page.table = std::move(table);
    Document made;
    made.title = page.title;
    made.pages = {std::move(page)};
    made.words.figuresSheet = u"Uppgifter"_s;
    made.words.aboutSheet = u"Om uppgifterna"_s;
    return made;
}

Table figures(std::size_t rows)
{
    Table table;
    table.columns = columns();
    table.rows.reserve(rows);
    for (std::size_t row = 0; row < rows; ++row)
        table.rows.push_back({.cells = figure(row)});
    return table;
}

RowSource figuresAsTheyCome(std::size_t rows)
{
    RowSource source;
    source.columns = columns();
    source.rowCount = rows;
    source.giveTo = [rows](const RowSource::Taker &take) {
        for (std::size_t row = 0; row < rows; ++row) {
            if (Outcome taken = take({.cells = figure(row)}); !taken)
                return taken;
        }
        return done();
    };
    return source;
}

/// Invented figures of as many indicators as asked for, each with every municipality and year.
std::shared_ptr<const Dataset> figuresToSearch(int indicatorCount)
{
    std::vector<Area> areas;
    for (std::size_t i = 0; i < areaCount; ++i)
        areas.push_back({.id = AreaId(std::to_string(1000 + i)),
                         .name = u"Kommun %1"_s.arg(i),
                         .longName = {},
                         .county = "10",
                         .skr2017 = {},
                         .skr2023 = {}});
    std::vector<Indicator> indicators;
    for (int i = 0; i < indicatorCount; ++i) {
        const QString id = u"N%1"_s.arg(10000 + i);
        Indicator indicator{.id = IndicatorId(id.toStdString()), .unit = Unit::Percent, .decimals = 1};
        indicator.shortTitle = u"Ett nyckeltal med ett namn av vanlig längd"_s;
        indicator.hasValues = true;
        indicators.push_back(std::move(indicator));
    }
    const auto load = [](const IndicatorId &, Gender) -> Result<Cube> {
        Cube cube(firstYear, Year{toInt(firstYear) + static_cast<int>(yearCount) - 1},
                  static_cast<int>(areaCount));
        for (Year year = firstYear; year <= cube.lastYear(); year = yearAfter(year)) {
            for (AreaIndex area = 0; area < cube.areaCount(); ++area)
                cube.setValue(year, area, (area * 37 + toInt(year)) % 1000 / 10.0);
        }
        return cube;
    };
    return std::make_shared<const Dataset>(Catalogue(Catalogue::sortedAreas(areas), {}, indicators, {}),
                                           Provenance{}, load, [](const IndicatorId &) { return QString(); });
}

/// All of it, a row for every indicator and municipality.
Selection wholeSearch(const Dataset &dataset)
{
    Selection selection;
    selection.room = Room::Search;
    selection.focus = AreaId("1000");
    for (const Indicator &indicator : dataset.catalogue().indicators())
        selection.search.indicators.push_back(indicator.id);
    selection.search.areas = {"all"};
    selection.search.years.count = static_cast<int>(yearCount);
    return selection;
}

/// A line of what Linux tells about this process, in MB; 0 elsewhere.
double told(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype line = all.indexOf(name + ':');
    constexpr double kilo = 1024;
    return line < 0 ? 0
                    : all.mid(line).split('\n').front().simplified().split(' ').value(1).toDouble() / kilo;
}

/// The most memory is that from now on.
void forgetMostMemory()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        file.write("5");
}

template <class Write>
void measure(benchmark::State &state, const Write &write, const QString &ending = u"xlsx"_s)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"uppgifter."_s + ending);
    double most = 0;
    for (auto _ : state) {
        forgetMostMemory();
        const double before = told("VmRSS");
        const Outcome written = write(file);
        if (!written) {
            state.SkipWithError(written.error().detail.c_str());
            break;
        }
        most = std::max(most, told("VmHWM") - before);
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * state.range(0));
    constexpr double mega = 1e6;
    state.counters["file_MB"] = static_cast<double>(QFileInfo(file).size()) / mega;
    state.counters["more_memory_MB"] = most;
}

void toExcel(benchmark::State &state)
{
    const Document whole = document(figures(static_cast<std::size_t>(state.range(0))));
    measure(state, [&whole](const QString &file) { return writeXlsx(whole, file); });
}

void toExcelAsTheyCome(benchmark::State &state)
{
    const Document around = document({});
    const RowSource rows = figuresAsTheyCome(static_cast<std::size_t>(state.range(0)));
    measure(state, [&](const QString &file) { return writeXlsx(around, rows, file); });
}

/// The same way as from the window: rows × 20 figures.
void searchTo(benchmark::State &state, const QString &ending)
{
    const auto dataset = figuresToSearch(static_cast<int>(state.range(0)) / static_cast<int>(areaCount));
    const Result<LongContent> content = searchRows(dataset, wholeSearch(*dataset));
    if (!content || content->rows.rowCount != static_cast<std::size_t>(state.range(0))) {
        state.SkipWithError("the search has other rows than asked for");
        return;
    }
    measure(
        state, [&content](const QString &file) { return saveLong(*content, file); }, ending);
    state.counters["figures"] = static_cast<double>(content->rows.rowCount * yearCount);
}

BENCHMARK(toExcel)->Arg(10000)->Arg(100000)->Arg(1000000)->Unit(benchmark::kMillisecond);
BENCHMARK(toExcelAsTheyCome)->Arg(10000)->Arg(100000)->Arg(1000000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(searchTo, excel, u"xlsx"_s)
    ->Arg(2900)
    ->Arg(29000)
    ->Arg(145000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(searchTo, csv, u"csv"_s)->Arg(2900)->Arg(29000)->Arg(145000)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace lagesbild

BENCHMARK_MAIN();
