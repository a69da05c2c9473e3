// Rows of figures to an Excel workbook, up to about as many as a sheet has room for: how many a second, and the most
// memory the writing takes beside the figures themselves; of a table, and made as they are written.

#include "core/documents/xlsx.h"

#include <benchmark/benchmark.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <utility>

namespace lagesbild
{

namespace
{

using namespace Qt::StringLiterals;

constexpr std::size_t areaCount = 290;
constexpr std::size_t yearCount = 20;

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
void measure(benchmark::State &state, const Write &write)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"uppgifter.xlsx"_s);
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

BENCHMARK(toExcel)->Arg(10000)->Arg(100000)->Arg(1000000)->Unit(benchmark::kMillisecond);
BENCHMARK(toExcelAsTheyCome)->Arg(10000)->Arg(100000)->Arg(1000000)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace lagesbild

BENCHMARK_MAIN();
