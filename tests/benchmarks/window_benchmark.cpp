// What a user waits for, by real keys and clicks on a real window (offscreen, so painting is on the processor):
//   a change of municipality in the overview, typed into the picker and chosen with Enter; a click on an arrow;
//   the map's repaint. Prints p50, p99 and the greatest in milliseconds, and the memory used.
//   window_benchmark PACK

#include "app/window/rooms.h"
#include "core/pack/pack.h"
#include "ui/overview/overviewtable.h"
#include "ui/window/mainwindow.h"
#include "ui/window/stylesheet.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <vector>

using namespace lagesbild;
using namespace Qt::StringLiterals;

namespace
{

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// Milliseconds of @p step with everything it makes the window paint.
template <class Step>
double timed(MainWindow &window, Step step)
{
    QElapsedTimer timer;
    timer.start();
    step();
    window.repaint();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void report(const QString &what, std::vector<double> times)
{
    std::ranges::sort(times);
    const auto at = [&](double share) {
        return times[std::min(times.size() - 1,
                              static_cast<std::size_t>(share * static_cast<double>(times.size())))];
    };
    out() << what.leftJustified(46)
          << u"p50 %1  p99 %2  max %3 ms  (%4)"_s.arg(at(0.5), 6, 'f', 2)
                 .arg(at(0.99), 6, 'f', 2)
                 .arg(times.back(), 6, 'f', 2)
                 .arg(times.size())
          << Qt::endl;
}

void reportMemory(const QString &what)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            out() << what.leftJustified(46) << line.mid(6).trimmed() << Qt::endl;
    }
}

/// Opens the picker, types the code, and times Enter.
double changeMunicipality(MainWindow &window, const QString &code)
{
    window.openMunicipalityPicker();
    auto *field = window.findChild<QLineEdit *>(u"searchField"_s);
    QTest::keyClicks(field, code);
    return timed(window, [&] { QTest::keyClick(field, Qt::Key_Return); });
}

void timeMunicipalities(MainWindow &window, const Dataset &dataset, const QString &what)
{
    std::vector<double> times;
    for (const Area &area : dataset.catalogue().municipalities())
        times.push_back(changeMunicipality(window, QString::fromStdString(area.id.text())));
    report(what, times);
}

struct View {
    const char *name;
    const char *link; ///< without municipality, which stays the one chosen before
};

/// Every room that answers for a municipality, in the forms that reckon most.
constexpr std::array views{
    View{"development", "lagesbild:trend?indicator=N00700"},
    View{"places", "lagesbild:trend?indicator=N00973&trendform=ranks"},
    View{"places among all", "lagesbild:trend?indicator=N00973&trendform=ranks&group=all"},
    View{"all indicators", "lagesbild:trend?trendform=indicators"},
    View{"comparison", "lagesbild:compare?indicator=N00973"},
    View{"comparison, funnel", "lagesbild:compare?indicator=N00973&form=funnel&year=2015"},
    View{"comparison, all", "lagesbild:compare?indicator=N00973&form=all"},
    View{"comparison, scatter", "lagesbild:compare?indicator=N00973&form=scatter"},
    View{"comparison, subgroups", "lagesbild:compare?indicator=N00700&form=subgroups"},
    View{"comparison, parts", "lagesbild:compare?indicator=N00973&form=parts"},
    View{"comparison, pyramid", "lagesbild:compare?indicator=N01951&form=subgroups&bygender=1"},
    View{"map", "lagesbild:map?indicator=N00700"},
    View{"map, deviation", "lagesbild:map?layer=deviation"},
    View{"map, clusters", "lagesbild:map?indicator=N00700&layer=clusters"},
    View{"map, two indicators", "lagesbild:map?indicator=N00700&layer=bivariate"},
    View{"a map per year", "lagesbild:map?indicator=N00973&plates=years"},
    View{"two maps", "lagesbild:map?indicator=N00700&plates=pair"},
    View{"similar municipalities", "lagesbild:peers?"},
    View{"expected value", "lagesbild:expected?"},
    View{"balance", "lagesbild:balance?"},
    View{"questions", "lagesbild:questions?"},
};

void timeView(MainWindow &window, const Dataset &dataset, const View &view)
{
    const Result<Selection> shown = parseLink(QString::fromLatin1(view.link));
    if (!shown) {
        out() << view.link << u": "_s << QString::fromStdString(shown.error().detail) << Qt::endl;
        return;
    }
    const QString what = u"change of municipality, "_s + QString::fromLatin1(view.name);
    out() << what.leftJustified(46)
          << u"first %1 ms"_s.arg(timed(window, [&] { window.choose(*shown); }), 6, 'f', 2) << Qt::endl;
    timeMunicipalities(window, dataset, what);
}

void timeArrows(MainWindow &window)
{
    std::vector<double> times;
    for (int round = 0; round < 40; ++round) {
        Selection selection = window.selection();
        selection.room = Room::Overview;
        window.choose(selection);
        window.repaint();
        auto *table = window.findChild<OverviewTable *>(u"overviewTable"_s);
        const QModelIndex cell = table->model()->index(2 + round % 5, OverviewModel::TrendColumn);
        times.push_back(timed(window, [&] {
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
        }));
    }
    report(u"click on an arrow, development painted"_s, times);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden));
    if (argc < 2) {
        out() << "window_benchmark PACK" << Qt::endl;
        return 2;
    }
    const Result<OpenedPack> opened = Pack::open(QString::fromLocal8Bit(argv[1]));
    if (!opened) {
        out() << QString::fromStdString(opened.error().detail) << Qt::endl;
        return 3;
    }
    const Look look = makeLook(Theme::Light);
    QApplication::setFont(look.font);
    QApplication::setPalette(widgetPalette(look));
    application.setStyleSheet(styleSheetOf(look));

    Settings settings;
    RoomSupplies supplies;
    supplies.municipalityOutlines = [pack = opened->pack] {
        auto outlines = pack->outlines(BoundaryLevel::Municipality);
        return outlines ? std::move(*outlines) : std::vector<Outline>();
    };
    supplies.settings = [&]() -> Settings & { return settings; };
    supplies.saveSettings = [] {};
    MainWindow window(*opened->dataset, settings, look, roomsOfProgram(),
                      [supplies](Room room, QWidget *parent) { return makeRoom(room, supplies, parent); });
    window.resize(1440, 900);
    window.show();
    out() << u"first overview, figures read and painted"_s.leftJustified(46)
          << u"%1 ms"_s.arg(timed(window, [&] { window.choose(Selection()); }), 6, 'f', 2) << Qt::endl;
    timeMunicipalities(window, *opened->dataset, u"change of municipality, overview"_s);
    reportMemory(u"memory with the integration collection"_s);
    timeArrows(window);
    for (const View &view : views)
        timeView(window, *opened->dataset, view);
    reportMemory(u"memory with every room open"_s);
    return 0;
}
