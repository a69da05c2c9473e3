#include "tests/ui/trend/madedevelopment.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

Indicator madeIndicator()
{
    Indicator indicator{.id = IndicatorId("N1"),
                        .title = u"Andel som börjat arbeta, andel (%)"_s,
                        .shortTitle = u"Börjat arbeta"_s,
                        .unit = Unit::Percent,
                        .decimals = 1};
    indicator.byGender = true;
    return indicator;
}

TrendLine madeLine(LineKind kind, const std::string &code, const QString &name,
                   const std::vector<std::optional<double>> &values, Gender gender)
{
    TrendLine line;
    line.kind = kind;
    line.code = AreaId(code);
    line.name = name;
    line.gender = gender;
    int year = 2015;
    for (const std::optional<double> &value : values) {
        TrendPoint point{.year = Year{year++}};
        point.figure.value = value;
        point.figure.status = value ? Status::Ok : Status::Absent;
        line.points.push_back(point);
    }
    return line;
}

Development madeDevelopment()
{
    Development made;
    made.indicator = IndicatorId("N1");
    made.group.members = {1, 2, 3};
    made.firstYear = Year{2015};
    made.lastYear = Year{2022};
    TrendLine focus = madeLine(LineKind::Focus, "1880", u"Örebro"_s,
                               {31.1, 40.9, 46.5, std::nullopt, 47.2, 48.0, 50.1, 48.8});
    focus.points[1].figure.status = Status::Few;
    focus.points[1].figure.n = 6;
    focus.points[1].figure.nIsExact = true;
    focus.points[7].figure.n = 160;
    focus.points[7].figure.nIsExact = true;
    focus.points[7].figure.interval = Interval{41.2, 56.4};
    made.lines = {
        focus,
        madeLine(LineKind::National, "0000", u"Riket"_s, {31.4, 32.7, 35.6, 45.4, 34.4, 32.8, 30.3, 35.1}),
        madeLine(LineKind::GroupMean, "", {}, {32.4, 34.0, 35.9, 44.2, 32.0, 28.7, 27.3, 37.0})};
    for (int year = 2015; year <= 2022; ++year) {
        TrendBandPoint point{.year = Year{year}};
        if (year != 2018) {
            point.low = 20;
            point.high = 55;
            point.counted = 3;
        }
        made.band.push_back(point);
    }
    made.test = MannKendall{.n = 6, .s = 11, .p = 0.03};
    made.trend = Trend::Increasing;
    made.arrow = Arrow::Down;
    made.change = -1.3;
    made.latest = Year{2022};
    made.valueCount = 7;
    return made;
}

Development madeSplit()
{
    Development made = madeDevelopment();
    made.lines[0] = madeLine(LineKind::Focus, "1880", u"Örebro"_s,
                             {23.5, 30.0, 36.3, 25.1, 24.8, 24.3, 30.1, 36.5}, Gender::Women);
    made.lines.insert(made.lines.begin() + 1,
                      madeLine(LineKind::Focus, "1880", u"Örebro"_s,
                               {38.3, 47.9, 53.6, 50.5, 38.5, 29.4, 41.8, 62.7}, Gender::Men));
    return made;
}

} // namespace lagesbild
