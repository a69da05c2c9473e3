#include "core/analysis/questionfigures.h"

#include <cmath>

namespace lagesbild
{

namespace
{

/// The figures of an indicator; empty when the catalogue or the data lacks them, which @p state then says.
std::optional<Figures> figuresOf(const QuestionSubject &subject, std::string_view id, Gender gender,
                                 RowState &state)
{
    const Indicator *indicator = subject.dataset.catalogue().indicator(IndicatorId(id));
    state = RowState::NoIndicator;
    if (indicator == nullptr)
        return std::nullopt;
    Figures figures(subject.dataset, *indicator, gender, subject.selection.ranking);
    state = RowState::NoValues;
    if (!figures.latestYear())
        return std::nullopt;
    const bool ever = figures.latestYearOf(subject.focus, figures.cube().lastYear()).has_value();
    state = ever ? RowState::Figures : RowState::NoneForFocus;
    return figures;
}

/// A share that is missing because hardly anybody is there to share: the few are told of.
void addFewPersons(StatedFigure &stated, const QuestionSubject &subject, const Figures &figures)
{
    const std::optional<Denominator> &denominator = figures.indicator().denominator;
    if (stated.figure.value || !denominator || !figures.hasFewPersons(stated.year, subject.focus))
        return;
    const bool before = denominator->kind == Denominator::Kind::YearBefore;
    stated.figure.n = subject.dataset.cube(denominator->indicator, Gender::Total)
                          .value(before ? yearBefore(stated.year) : stated.year, subject.focus);
    stated.figure.nIsExact = stated.figure.n.has_value();
}

/// Some value that the trend is judged on rests on few persons.
bool anyFew(const Figures &figures, AreaIndex area, Year first, Year last)
{
    for (Year year = first; year <= last; year = yearAfter(year)) {
        if (figures.at(year, area).status == Status::Few)
            return true;
    }
    return false;
}

/// The earliest of the last @p count values up to @p year.
Year firstOfWindow(const Figures &figures, AreaIndex area, Year year, int count)
{
    Year first = *figures.latestYearOf(area, year);
    for (int i = 1; i < count; ++i) {
        const auto before = figures.latestYearOf(area, yearBefore(first));
        if (!before)
            break;
        first = *before;
    }
    return first;
}

std::optional<double> nationalOf(const QuestionSubject &subject, const Figures &figures, Year year)
{
    const AreaIndex country = subject.dataset.catalogue().country();
    return country == noArea || subject.isCountry() ? std::nullopt : figures.counted(year, country);
}

} // namespace

bool isInside(const std::optional<Interval> &interval, const std::optional<double> &value)
{
    return interval && value && interval->low <= *value && *value <= interval->high;
}

std::optional<bool> doMeet(const std::optional<Interval> &a, const std::optional<Interval> &b)
{
    if (!a || !b)
        return std::nullopt;
    return a->low <= b->high && b->low <= a->high;
}

Relation shownRelation(double value, const std::optional<double> &other, int decimals)
{
    if (!other)
        return Relation::Unknown;
    const double scale = std::pow(10.0, decimals < 0 ? 2 : decimals);
    const double difference = std::round(value * scale) - std::round(*other * scale);
    if (difference == 0)
        return Relation::Level;
    return difference > 0 ? Relation::Above : Relation::Below;
}

StatedFigure statedFigureOf(const QuestionSubject &subject, std::string_view indicator, Year year,
                            Gender gender)
{
    StatedFigure stated{.indicator = IndicatorId(indicator), .year = year};
    const std::optional<Figures> figures = figuresOf(subject, indicator, gender, stated.state);
    if (!figures)
        return stated;
    stated.figure = figures->at(year, subject.focus);
    addFewPersons(stated, subject, *figures);
    return stated;
}

StatedFigure statedFigure(const QuestionSubject &subject, std::string_view indicator)
{
    StatedFigure stated{.indicator = IndicatorId(indicator)};
    const std::optional<Figures> figures = figuresOf(subject, indicator, Gender::Total, stated.state);
    if (!figures)
        return stated;
    const Year latest = *figures->latestYear();
    stated.year = subject.selection.year.value_or(latest);
    const std::optional<Year> own = figures->latestYearOf(subject.focus, stated.year);
    if (!subject.selection.year && own && *own != latest) {
        stated.year = *own;
        stated.older = true;
    }
    stated.figure = figures->at(stated.year, subject.focus);
    addFewPersons(stated, subject, *figures);
    return stated;
}

LevelStatement levelOf(const QuestionSubject &subject, std::string_view indicator)
{
    LevelStatement level{.own = statedFigure(subject, indicator)};
    RowState state = RowState::NoIndicator;
    const std::optional<Figures> figures = figuresOf(subject, indicator, Gender::Total, state);
    if (figures)
        level.national = nationalOf(subject, *figures, level.own.year);
    return level;
}

TrendStatement trendOver(const QuestionSubject &subject, std::string_view indicator)
{
    TrendStatement result{.indicator = IndicatorId(indicator)};
    const std::optional<Figures> figures = figuresOf(subject, indicator, Gender::Total, result.state);
    if (!figures || result.state != RowState::Figures)
        return result;
    const AreaIndex focus = subject.focus;
    const Year until = subject.selection.year.value_or(figures->cube().lastYear());
    const std::optional<Year> last = figures->latestYearOf(focus, until);
    if (!last)
        return result;
    const std::optional<MannKendall> test = trendTestOf(*figures, focus, until);
    result.values = test ? test->n : 1;
    result.last = *last;
    result.first = firstOfWindow(*figures, focus, *last, result.values);
    result.firstValue = *figures->cube().value(result.first, focus);
    result.lastValue = *figures->cube().value(result.last, focus);
    result.few = anyFew(*figures, focus, result.first, result.last);
    result.trend = result.few ? Trend::Unknown : trendOf(test);
    if (const auto before = figures->latestYearOf(focus, yearBefore(*last))) {
        const int decimals = figures->indicator().decimals;
        result.lastStep = arrowBetween(*figures->cube().value(*before, focus), result.lastValue,
                                       decimals < 0 ? 2 : decimals);
    }
    return result;
}

StandingStatement standingOf(const QuestionSubject &subject, std::string_view indicator)
{
    StandingStatement result{.own = statedFigure(subject, indicator)};
    if (result.own.state == RowState::NoIndicator || result.own.state == RowState::NoValues)
        return result;
    const Indicator &what = *subject.dataset.catalogue().indicator(result.own.indicator);
    result.direction = what.direction;
    result.isShare = what.unit == Unit::Percent;
    Selection asked = subject.selection;
    asked.indicator = result.own.indicator;
    asked.year = result.own.year;
    const Result<Comparison> compared = comparison(subject.dataset, asked);
    if (!compared)
        return result;
    result.group = compared->group;
    result.groupMean = compared->groupMean;
    result.smallLeftOut = compared->smallLeftOut;
    if (!subject.isCountry())
        result.national = compared->national;
    if (!result.own.isSound())
        return result;
    const double value = *result.own.figure.value;
    // The country's number is the sum of all: there is nothing to compare with.
    if (what.unit == Unit::Count)
        result.national.reset();
    result.toNational = shownRelation(value, result.national, what.decimals);
    result.nationalWithinChance = isInside(result.own.figure.interval, result.national);
    result.toMean = shownRelation(value, result.groupMean.mean, what.decimals);
    if (subject.isMunicipality() && !result.own.older)
        result.place = compared->all[static_cast<std::size_t>(subject.focus)].place;
    return result;
}

GenderStatement gendersOf(const QuestionSubject &subject, std::string_view indicator)
{
    const Year year = statedFigure(subject, indicator).year;
    GenderStatement result{.women = statedFigureOf(subject, indicator, year, Gender::Women),
                           .men = statedFigureOf(subject, indicator, year, Gender::Men)};
    if (!result.women.isSound() || !result.men.isSound())
        return result;
    const Indicator &what = *subject.dataset.catalogue().indicator(result.women.indicator);
    result.womenToMen = shownRelation(*result.women.figure.value, result.men.figure.value, what.decimals);
    result.withinChance = doMeet(result.women.figure.interval, result.men.figure.interval);
    return result;
}

} // namespace lagesbild
