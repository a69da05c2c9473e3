// Rows of figures to an Excel workbook, up to about as many as a sheet has room for: how many a second, and the most
// memory the writing takes beside the figures themselves.

#include "core/documents/xlsx.h"

#include <benchmark/benchmark.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace lagesbild
{

namespace
{

using namespace Qt::StringLiterals;

/// Figures one to a row, as free search lays them out: indicator, municipality, year and value.
Document figures(int rows)
{
    constexpr int areas = 290;
    constexpr int years = 20;
    QStringList names;
    for (int area = 0; area < areas; ++area)
        names << u"Kommun %1"_s.arg(area);
    QStringList labels;
    for (int year = 0; year < years; ++year)
        labels << QString::number(2004 + year);
    Page page;
    page.title = u"Uppgifter"_s;
    page.source = u"Påhittade värden"_s;
    page.table.columns = {{.title = u"Nyckeltal"_s},
                          {.title = u"Kommun"_s},
                          {.title = u"År"_s},
                          {.title = u"Värde"_s, .isNumber = true, .form = {1, true}}};
    page.table.rows.reserve(static_cast<std::size_t>(rows));
    for (int row = 0; row < rows; ++row) {
        const double value = 20 + row * 37 % 6000 / 97.0;
        page.table.rows.push_back({{{u"Ett nyckeltal med ett namn av vanlig längd"_s, {}, {}},
                                    {names[row / years % areas], {}, {}},
                                    {labels[row % years], {}, {}},
                                    {QString(), value, {}}}});
    }
    Document document;
    document.title = page.title;
    document.pages = {std::move(page)};
    document.words.figuresSheet = u"Uppgifter"_s;
    document.words.aboutSheet = u"Om uppgifterna"_s;
    return document;
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

void toExcel(benchmark::State &state)
{
    const Document document = figures(static_cast<int>(state.range(0)));
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"uppgifter.xlsx"_s);
    double most = 0;
    for (auto _ : state) {
        forgetMostMemory();
        const double before = told("VmRSS");
        const Outcome written = writeXlsx(document, file);
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

BENCHMARK(toExcel)->Arg(10000)->Arg(100000)->Arg(1000000)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace lagesbild

BENCHMARK_MAIN();
