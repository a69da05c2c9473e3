// One chart to PowerPoint, a whole report, and what a batch costs: export_benchmark PACK [MUNICIPALITIES]
// Budgets: 150 ms, 3 s for 40 views, 8 minutes for 290 reports on two cores.

#include "core/documents/html.h"
#include "core/documents/pptx.h"
#include "core/pack/pack.h"
#include "ui/export/report.h"
#include "ui/export/reportpaper.h"
#include "ui/window/roomexports.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace lagesbild;
using namespace Qt::StringLiterals;

namespace
{

/// Resident memory in megabytes, as Linux tells it.
double memory()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr double pagesPerMegabyte = 256;
    return file.readAll().split(' ').value(1).toDouble() / pagesPerMegabyte;
}

template <class Work>
void measure(const char *what, int times, Work work)
{
    QElapsedTimer timer;
    qint64 best = -1;
    qsizetype bytes = 0;
    for (int i = 0; i < times; ++i) {
        timer.start();
        bytes = work();
        const qint64 took = timer.elapsed();
        best = best < 0 ? took : std::min(best, took);
    }
    std::printf("%-40s %6lld ms  %8.2f MB  memory %.0f MB\n", what, static_cast<long long>(best),
                static_cast<double>(bytes) / 1e6, memory());
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    QLocale::setDefault(QLocale(QLocale::Swedish));
    const Result<OpenedPack> opened = Pack::open(arguments[1]);
    if (!opened)
        return 3;
    const Dataset &dataset = *opened->dataset;
    MapShapes shapes([&] {
        Result<std::vector<Outline>> outlines = opened->pack->outlines(BoundaryLevel::Municipality);
        return outlines ? std::move(*outlines) : std::vector<Outline>();
    });
    const RoomExporter exporter = [&](const Selection &selection) {
        return exportOf(dataset, selection, shapes);
    };
    Selection selection;
    selection.indicator = IndicatorId("N00973");
    constexpr int often = 7;
    for (const Room room : {Room::Comparison, Room::Trend, Room::Overview, Room::Map, Room::Peers,
                            Room::Expected, Room::Balance, Room::Questions}) {
        selection.room = room;
        measure((std::string(keyOf(room)) + " to pptx").c_str(), often, [&] {
            const Result<RoomExport> content = exporter(selection);
            return content ? pptxOf(documentOf(dataset, {content->page}), SlideFormat::Wide)->size() : 0;
        });
    }
    const Result<ReportPlan> plan = usualReport(dataset, selection);
    std::printf("report of %zu views\n", plan->views.size());
    constexpr int thrice = 3;
    const auto made = [&] { return *makeReport(dataset, *plan, exporter, keepGoing); };
    measure("report to html", thrice, [&] { return htmlOf(made().document).size(); });
    measure("report to pptx", thrice, [&] { return pptxOf(made().document, SlideFormat::Wide)->size(); });
    measure("report to pdf", thrice, [&] { return paperOf(made()).size(); });
    const int municipalities = std::max(1, arguments.value(2, u"6"_s).toInt());
    const auto makeOne = [&](AreaIndex area) {
        selection.focus = dataset.catalogue().area(area).id;
        const Result<ReportPlan> next = usualReport(dataset, selection);
        const Result<Report> report = makeReport(dataset, *next, exporter, keepGoing);
        return report ? pptxOf(report->document, SlideFormat::Wide)->size() : 0;
    };
    makeOne(0); // reads the figures that all reports share
    const double before = memory();
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < municipalities; ++i)
        makeOne(i);
    constexpr double all = 290;
    constexpr double cores = 2;
    constexpr double msPerMinute = 60000;
    const double each = static_cast<double>(timer.elapsed()) / municipalities;
    std::printf(
        "pptx reports of %d municipalities: %.0f ms each, all 290 on two cores in %.1f min, memory grew by "
        "%.0f MB\n",
        municipalities, each, each * all / cores / msPerMinute, memory() - before);
    return 0;
}
