#include "core/documents/chartsheet.h"

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

QString quotedSheet(QString sheet)
{
    return u'\'' + sheet.replace(u"'"_s, u"''"_s) + u'\'';
}

std::vector<std::optional<double>> whiskerEnds(const ChartSeries &series, double Whisker::*end)
{
    std::vector<std::optional<double>> ends;
    for (const std::optional<Whisker> &whisker : series.whiskers)
        ends.push_back(whisker ? std::optional(*whisker.*end) : std::nullopt);
    return ends;
}

} // namespace

ChartSheet chartSheet(const Chart &chart, const DocumentWords &words)
{
    ChartSheet sheet;
    sheet.columns.push_back({chart.categoryTitle, chart.categories, {}});
    const auto add = [&sheet](const QString &title, std::vector<std::optional<double>> numbers) {
        sheet.columns.push_back({title, {}, std::move(numbers)});
        return static_cast<int>(sheet.columns.size()) - 1;
    };
    sheet.rowCount = static_cast<int>(chart.categories.size());
    if (!chart.sizes.empty())
        sheet.sizes = add(chart.sizeTitle, chart.sizes);
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const ChartSeries &series = chart.series[i];
        SeriesPlace place;
        const bool shared = i > 0 && series.positions == chart.series[i - 1].positions;
        if (chart.kind == ChartKind::Scatter)
            place.positions =
                shared ? sheet.places.back().positions : add(chart.positionTitle, series.positions);
        place.values = add(series.name, series.values);
        sheet.places.push_back(place);
        sheet.rowCount = std::max(sheet.rowCount, static_cast<int>(series.values.size()));
    }
    // After all values, so that the sheet reads as a table first.
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const ChartSeries &series = chart.series[i];
        if (series.whiskers.empty())
            continue;
        sheet.places[i].down =
            add(u"%1, %2"_s.arg(series.name, words.whiskerDown), whiskerEnds(series, &Whisker::down));
        sheet.places[i].up =
            add(u"%1, %2"_s.arg(series.name, words.whiskerUp), whiskerEnds(series, &Whisker::up));
    }
    return sheet;
}

QString lettersOf(int column)
{
    constexpr int letters = 26;
    QString text;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / letters)
        text.prepend(QChar(u'A' + (rest - 1) % letters));
    return text;
}

QString rangeText(const QString &sheet, int column, int rowCount)
{
    const QString letters = lettersOf(column);
    return u"%1!$%2$2:$%2$%3"_s.arg(quotedSheet(sheet), letters).arg(rowCount + 1);
}

QString titleCellText(const QString &sheet, int column)
{
    return u"%1!$%2$1"_s.arg(quotedSheet(sheet), lettersOf(column));
}

} // namespace lagesbild
