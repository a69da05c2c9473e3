// An update as large as all of Kolada will be: scale_benchmark [INDICATORS [YEARS]] makes up a service with so much
// (by default 25 million figures), in a process of its own, fetches everything from it into a pack, and tells the time
// and the most memory that took.

#include "core/pack/pack.h"
#include "core/sources/kolada/koladaupdate.h"
#include "tests/support/fakeservice.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <cstdio>

namespace lagesbild
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int municipalities = 290;
constexpr int counties = 21;
constexpr int areaCount = 1 + counties + municipalities;
constexpr int rowsOnPage = 5000;
constexpr int firstYear = 1996;
constexpr int usualIndicators = 2671;
constexpr int usualYears = 10;

QByteArray padded(int number, int digits)
{
    return QByteArray::number(number).rightJustified(digits, '0');
}

/// The country, the regions, and municipalities numbered within them.
QByteArray areaCode(int area)
{
    if (area <= counties)
        return padded(area, 4);
    const int number = area - counties - 1;
    return padded(1 + number % counties, 2) + padded(10 + number / counties, 2);
}

QByteArray indicatorId(int indicator)
{
    return 'N' + padded(indicator, 5);
}

/// A service with all figures there can be of so many indicators and years.
class MadeService
{
public:
    MadeService(int indicators, int years) : m_indicators(indicators), m_years(years) {}

    FakeService::Answer answer(const QByteArray &target) const
    {
        const QUrl url = QUrl::fromEncoded(target);
        const int page = std::max(1, QUrlQuery(url).queryItemValue(u"page"_s).toInt());
        const QString list = url.path().section(u'/', -1);
        if (list == u"data")
            return {.body = figures(url, page)};
        if (list == u"kpi")
            return {.body = entries(url, page, m_indicators, [](int i) {
                        return R"({"id":")" + indicatorId(i) + R"(","title":"Made-up number )" +
                               QByteArray::number(i) + R"(, antal","description":""})";
                    })};
        if (list == u"municipality")
            return {.body = entries(url, page, areaCount, [](int i) {
                        return R"({"id":")" + areaCode(i) + R"(","title":"Place )" + QByteArray::number(i) +
                               R"(","type":")" + (i <= counties ? "L" : "K") + R"("})";
                    })};
        return {.body = entries(url, page, 1, [&list](int) {
                    const QByteArray member =
                        list == u"kpi_groups" ? indicatorId(0) : areaCode(areaCount - 1);
                    return R"({"id":"G1","title":"One","members":[{"member_id":")" + member + R"("}]})";
                })};
    }

private:
    static QByteArray envelope(QByteArray rows, int count, const QUrl &url, int page, bool goesOn)
    {
        QByteArray next = "null";
        if (goesOn) {
            QUrlQuery query(url);
            query.removeAllQueryItems(u"page"_s);
            query.addQueryItem(u"page"_s, QString::number(page + 1));
            QUrl address = url;
            address.setQuery(query);
            next = '"' + address.toEncoded() + '"';
        }
        return R"({"values":[)" + std::move(rows) + R"(],"count":)" + QByteArray::number(count) +
               R"(,"next_url":)" + next + R"(,"previous_url":null})";
    }

    template <class Entry>
    static QByteArray entries(const QUrl &url, int page, int count, Entry entry)
    {
        const int first = (page - 1) * rowsOnPage;
        const int end = std::min(count, first + rowsOnPage);
        QByteArray rows;
        for (int i = first; i < end; ++i)
            rows += (i == first ? "" : ",") + entry(i);
        return envelope(std::move(rows), end - first, url, page, end < count);
    }

    QByteArray figures(const QUrl &url, int page) const
    {
        const QStringList ids = QUrlQuery(url).queryItemValue(u"kpi_id"_s, QUrl::FullyDecoded).split(u',');
        const int perIndicator = areaCount * m_years;
        return entries(url, page, static_cast<int>(ids.size()) * perIndicator, [&](int row) {
            const int place = row % perIndicator;
            const QByteArray id = ids[row / perIndicator].toLatin1();
            QByteArray text = R"({"kpi":")" + id + R"(","municipality":")" + areaCode(place / m_years) +
                              R"(","period":)" + QByteArray::number(firstYear + place % m_years) +
                              R"(,"values":[)";
            const int seed = id.mid(1).toInt() * 31 + place;
            for (int gender = 0; gender < 3; ++gender)
                text += (gender == 0 ? R"({"gender":")" : R"(,{"gender":")") + QByteArray(1, "KTM"[gender]) +
                        R"(","count":1,"status":"","value":)" +
                        QByteArray::number((seed * 37 + gender * 11) % 6000 / 61.0, 'g', 8) +
                        R"(,"isdeleted":false})";
            return text + "]}";
        });
    }

    int m_indicators;
    int m_years;
};

int serve(int indicators, int years)
{
    const MadeService made(indicators, years);
    const FakeService service([&made](const QByteArray &target, int) { return made.answer(target); });
    std::printf("%s\n", service.address().toUtf8().constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

/// The most memory this process has had, in MB, as Linux tells it; 0 elsewhere.
double mostMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype line = all.indexOf("VmHWM:");
    constexpr double kilo = 1024;
    return line < 0 ? 0
                    : all.mid(line).split('\n').front().simplified().split(' ').value(1).toDouble() / kilo;
}

int update(const QString &address)
{
    const QTemporaryDir folder;
    const QString pack = folder.filePath(u"all.lagesbild"_s);
    UpdateWish wish;
    wish.address = address;
    wish.from = wish.to = pack;
    wish.today = QDate::currentDate();
    QElapsedTimer clock;
    clock.start();
    UpdateProgress last;
    const auto report = updateFromKolada(wish, [&last](const UpdateProgress &progress) {
        last = progress.phase == UpdatePhase::Figures ? progress : last;
        return true;
    });
    const double seconds = static_cast<double>(clock.elapsed()) / 1000;
    if (!report) {
        std::fprintf(stderr, "%s: %s\n", report.error().place.c_str(), report.error().detail.c_str());
        return 1;
    }
    constexpr double mega = 1e6;
    std::printf(
        "update: %lld figures of %d indicators, %.0f MB in %d answers: %.1f s, pack of %.0f MB, at most "
        "%.0f MB in memory\n",
        static_cast<long long>(report->figures), report->withFigures, static_cast<double>(last.bytes) / mega,
        report->requests, seconds, static_cast<double>(QFileInfo(pack).size()) / mega, mostMemory());
    clock.restart();
    const auto opened = openPack(pack);
    if (!opened)
        return 1;
    std::printf("opened again: %lld ms\n", static_cast<long long>(clock.elapsed()));
    return 0;
}

} // namespace

} // namespace lagesbild

int main(int argc, char *argv[])
{
    using namespace Qt::StringLiterals;
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool serves = arguments.removeAll(u"--serve"_s) > 0;
    const int indicators = arguments.value(0, QString::number(lagesbild::usualIndicators)).toInt();
    const int years = arguments.value(1, QString::number(lagesbild::usualYears)).toInt();
    if (indicators < 1 || indicators > 99999 || years < 1 || years > 100) {
        std::fprintf(stderr, "scale_benchmark [INDICATORS [YEARS]]\n");
        return 2;
    }
    if (serves)
        return lagesbild::serve(indicators, years);
    QProcess service;
    service.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    service.start(QCoreApplication::applicationFilePath(),
                  {u"--serve"_s, QString::number(indicators), QString::number(years)});
    if (!service.waitForStarted() || !service.waitForReadyRead()) {
        std::fprintf(stderr, "the service did not start\n");
        return 1;
    }
    const int verdict = lagesbild::update(QString::fromUtf8(service.readLine()).trimmed());
    service.kill();
    service.waitForFinished();
    return verdict;
}
