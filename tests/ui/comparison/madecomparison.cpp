#include "tests/ui/comparison/madecomparison.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

Indicator madeShare()
{
    Indicator indicator{.id = IndicatorId("N1"),
                        .title = u"Andel som börjat arbeta, andel (%)"_s,
                        .shortTitle = u"Börjat arbeta"_s,
                        .unit = Unit::Percent,
                        .decimals = 1,
                        .direction = Direction::HighIsBetter};
    return indicator;
}

ComparisonRow madeRow(const std::string &code, const QString &name, std::optional<double> value)
{
    ComparisonRow row;
    row.code = AreaId(code);
    row.name = name;
    row.figure.value = value;
    row.figure.status = value ? Status::Ok : Status::Absent;
    return row;
}

ComparisonRow withPersons(ComparisonRow row, double n, double half)
{
    row.figure.n = n;
    row.figure.nIsExact = true;
    row.figure.interval = Interval{*row.figure.value - half, *row.figure.value + half};
    return row;
}

ComparisonRow withStatus(ComparisonRow row, Status status)
{
    row.figure.status = status;
    return row;
}

ComparisonRow asFocus(ComparisonRow row)
{
    row.isFocus = true;
    return row;
}

Comparison madeComparison()
{
    Comparison made;
    made.indicator = IndicatorId("N1");
    made.year = Year{2015};
    made.group.choice = GroupChoice::Similar;
    made.group.members = {0, 1, 3};
    made.group.peerYear = Year{2015};
    made.bars = {withPersons(madeRow("0680", u"Jönköping"_s, 47.3), 245, 6.2),
                 withPersons(madeRow("1980", u"Västerås"_s, 37.6), 306, 5.4),
                 asFocus(withPersons(madeRow("1880", u"Örebro"_s, 31.1), 235, 6.0)),
                 withPersons(madeRow("0880", u"Kalmar"_s, 23.2), 99, 8.0)};
    made.national = 31.4;
    made.groupMean = {.mean = 36.1, .members = 3, .used = 3};
    made.counted = 216;
    made.smallLeftOut = 74;
    made.finding = {.value = 31.1,
                    .toNational = Relation::Below,
                    .toMean = Relation::Below,
                    .withinChance = true,
                    .uncertaintyKnown = true,
                    .onePersonMore = 100.0 / 235};
    made.years = {Year{2014}, Year{2015}};
    return made;
}

Comparison madeCountry()
{
    constexpr int count = 290;
    Comparison made = madeComparison();
    made.group.members = {119, 179};
    for (int number = 1; number <= count; ++number) {
        const std::string code = QString::number(number).rightJustified(4, u'0').toStdString();
        ComparisonRow row = madeRow(code, u"Kommun %1"_s.arg(number), 0.2 * number);
        row.area = number - 1;
        row.isFocus = number == 100;
        row.place = {.place = count + 1 - number, .of = count};
        made.all.push_back(row);
    }
    made.counted = count;
    made.smallLeftOut = 0;
    made.mean = 29.1;
    made.spread = Spread{.least = 0.2, .greatest = 58};
    return made;
}

} // namespace lagesbild
