#include "ui/shared/charts/barscene.h"

#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct BarText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::BarText)
};

QString spokenRow(const ComparisonRow &row, const Indicator &indicator)
{
    const Figure &figure = row.figure;
    QStringList parts{figure.value ? valueText(*figure.value, indicator) : statusWord(figure.status)};
    if (figure.value && figure.status != Status::Ok)
        parts << statusWord(figure.status);
    if (figure.interval)
        parts << BarText::tr("uncertainty %1")
                     .arg(intervalText(figure.interval->low, figure.interval->high, indicator));
    const QString persons = personsText(figure, indicator.unit);
    if (!persons.isEmpty())
        parts << persons;
    if (row.place.place > 0)
        parts << BarText::tr("place %1 of %2").arg(row.place.place).arg(row.place.of);
    return u"%1: %2"_s.arg(row.name, parts.join(u", "_s));
}

Bar barOf(const ComparisonRow &row, const Indicator &indicator)
{
    Bar bar;
    bar.area = row.code;
    bar.name = row.name;
    bar.focus = row.isFocus;
    bar.hollow = row.figure.status == Status::Few || row.figure.status == Status::Placeholder;
    bar.value = row.figure.value;
    bar.interval = row.figure.interval;
    if (bar.value)
        bar.valueText = numberText(*bar.value, shownDecimals(indicator));
    bar.remark = statusWord(row.figure.status);
    bar.persons = personsText(row.figure, indicator.unit);
    bar.spoken = spokenRow(row, indicator);
    return bar;
}

ChartAxis axisOf(const BarScene &scene)
{
    double least = 0;
    double greatest = 0;
    const auto include = [&](double value) {
        least = std::min(least, value);
        greatest = std::max(greatest, value);
    };
    for (const Bar &bar : scene.bars) {
        if (bar.value)
            include(*bar.value);
        if (bar.interval) {
            include(bar.interval->low);
            include(bar.interval->high);
        }
    }
    for (const BarLine &line : scene.lines)
        include(line.value);
    return barAxis(least, greatest);
}

} // namespace

BarScene barScene(const Comparison &comparison, const Indicator &indicator)
{
    BarScene scene;
    scene.unit = indicator.unit;
    for (const ComparisonRow &row : comparison.bars)
        scene.bars.push_back(barOf(row, indicator));
    const int decimals = shownDecimals(indicator);
    const bool countryIsBar = std::ranges::any_of(
        comparison.bars, [](const ComparisonRow &row) { return row.code == AreaId("0000"); });
    // The national value of a count is a sum of all, and no measure to hold a municipality against.
    if (comparison.national && indicator.unit != Unit::Count && !countryIsBar)
        scene.lines.push_back({BarLine::Kind::National, *comparison.national,
                               BarText::tr("The country %1", "label of a line, with its value")
                                   .arg(numberText(*comparison.national, decimals))});
    if (comparison.groupMean.mean)
        scene.lines.push_back({BarLine::Kind::Mean, *comparison.groupMean.mean,
                               BarText::tr("Unweighted mean %1", "label of a line, with its value")
                                   .arg(numberText(*comparison.groupMean.mean, decimals))});
    scene.axis = axisOf(scene);
    return scene;
}

} // namespace lagesbild
