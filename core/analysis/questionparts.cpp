#include "core/analysis/questionparts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace lagesbild
{

namespace
{

constexpr int electionTerm = 4;

std::span<const std::string_view> partsOf(Whole whole)
{
    static constexpr std::array<std::string_view, 3> sfi{"N18409", "N18410", "N18411"};
    static constexpr std::array<std::string_view, 2> establishment{"N00971", "LB_STUDY"};
    static constexpr std::array<std::string_view, 3> education{"N00961", "N00962", "N00963"};
    switch (whole) {
    case Whole::SfiResult:
        return sfi;
    case Whole::EstablishmentResult:
        return establishment;
    case Whole::Education:
        break;
    }
    return education;
}

/// What is left to a hundred when all parts are known.
std::optional<double> restOf(const std::vector<StatedFigure> &parts)
{
    double rest = 100;
    for (const StatedFigure &part : parts) {
        if (!part.hasValue())
            return std::nullopt;
        rest -= *part.figure.value;
    }
    return rest;
}

std::span<const std::string_view> groupsOf(AgeOf whose)
{
    static constexpr std::array<std::string_view, 2> asylum{"N02893", "N02894"};
    static constexpr std::array<std::string_view, 5> received{"N01996", "N01997", "N01998", "N01999",
                                                              "N02000"};
    return whose == AgeOf::AsylumSeekers ? std::span<const std::string_view>(asylum) : received;
}

std::vector<IndicatorId> idsOf(std::span<const std::string_view> texts)
{
    return {texts.begin(), texts.end()};
}

double sharesOf(const QuestionSubject &subject, Year year, std::span<const std::string_view> counts,
                double of)
{
    double sum = 0;
    for (const std::string_view id : counts)
        sum += subject.dataset.cube(IndicatorId(id), Gender::Total)
                   .value(year, subject.focus)
                   .value_or(std::nan(""));
    return 100 * sum / of;
}

bool hasFewStaff(const StaffAge &age)
{
    const bool known = age.count.value && age.share.focus.value && *age.share.focus.value > 0;
    return known && *age.count.value / (*age.share.focus.value / 100) < fewestPersons;
}

} // namespace

WholeStatement wholeOf(const QuestionSubject &subject, Whole whole)
{
    WholeStatement result{.whole = whole};
    const std::span<const std::string_view> ids = partsOf(whole);
    LevelStatement first = levelOf(subject, ids.front());
    result.national = first.national;
    result.parts.push_back(std::move(first.own));
    const Year year = result.parts.front().year;
    for (const std::string_view id : ids.subspan(1))
        result.parts.push_back(statedFigureOf(subject, id, year));
    result.rest = restOf(result.parts);
    if (whole == Whole::Education)
        result.persons = statedFigureOf(subject, "N00960", year).figure.value;
    else if (result.parts.front().figure.nIsExact)
        result.persons = result.parts.front().figure.n;
    return result;
}

RouteStatement routeOf(const QuestionSubject &subject)
{
    RouteStatement result{.received = statedFigure(subject, "N01986")};
    result.assigned = statedFigureOf(subject, "N01987", result.received.year);
    if (!result.received.hasValue())
        return result;
    const double received = *result.received.figure.value;
    if (received == 0 && result.assigned.figure.value.value_or(0) == 0)
        result.route = Route::Nobody;
    if (result.route == Route::Nobody || !result.assigned.hasValue())
        return result;
    const double assigned = *result.assigned.figure.value;
    if (assigned > received)
        result.route = Route::SourcesDiffer;
    else if (received < fewestPersons)
        result.route = Route::Few;
    else if (2 * assigned == received)
        result.route = Route::Even;
    else
        result.route = 2 * assigned > received ? Route::MostlyAssigned : Route::MostlyOther;
    return result;
}

AnswerStatement agesOf(const QuestionSubject &subject, AgeOf whose)
{
    const std::span<const std::string_view> ids = groupsOf(whose);
    AgesStatement ages{.whose = whose};
    double persons = 0;
    std::optional<Year> year;
    for (const std::string_view id : ids) {
        const StatedFigure group = year ? statedFigureOf(subject, id, *year) : statedFigure(subject, id);
        if (!group.hasValue())
            continue;
        year = group.year;
        persons += *group.figure.value;
        ages.groups.push_back(group);
    }
    if (ages.groups.empty())
        return LackStatement{.lack = whose == AgeOf::AsylumSeekers ? Lack::AsylumAges : Lack::ReceivedAges,
                             .needed = idsOf(ids)};
    ages.few = persons < fewestPersons;
    return ages;
}

std::vector<AnswerStatement> afterSfi(const QuestionSubject &subject)
{
    const LevelStatement either = levelOf(subject, "N18413");
    std::vector<AnswerStatement> result{either};
    const LevelStatement work = levelOf(subject, "N18412");
    const LevelStatement study = levelOf(subject, "N18414");
    if (work.own.state == RowState::NoValues || work.own.state == RowState::NoIndicator ||
        study.own.state == RowState::NoValues || study.own.state == RowState::NoIndicator)
        result.emplace_back(LackStatement{.lack = Lack::WorkOrStudyAfterSfi,
                                          .needed = {IndicatorId("N18412"), IndicatorId("N18414")}});
    else if (either.own.hasValue())
        result.insert(result.end(), {work, study});
    return result;
}

std::optional<PopulationStatement> populationOf(const QuestionSubject &subject)
{
    const StatedFigure all = statedFigure(subject, "N01951");
    if (!all.hasValue() || *all.figure.value <= 0)
        return std::nullopt;
    constexpr std::array<std::string_view, 3> young{"N01952", "N01953", "N01954"};
    constexpr std::array<std::string_view, 1> working{"N01955"};
    constexpr std::array<std::string_view, 2> older{"N01956", "N01957"};
    const double persons = *all.figure.value;
    PopulationStatement result{.year = all.year,
                               .persons = persons,
                               .young = sharesOf(subject, all.year, young, persons),
                               .working = sharesOf(subject, all.year, working, persons),
                               .older = sharesOf(subject, all.year, older, persons)};
    const bool whole = std::isfinite(result.young + result.working + result.older);
    return whole ? std::optional(result) : std::nullopt;
}

DependencyStatement dependencyOf(const QuestionSubject &subject)
{
    LevelStatement level = levelOf(subject, publishedRatio(BalanceKind::Dependency).text());
    return {.own = std::move(level.own), .national = level.national};
}

StaffStatement staffOf(const QuestionSubject &subject)
{
    StaffStatement result{.share = statedFigure(subject, "N00214")};
    result.count = statedFigureOf(subject, "N00219", result.share.year).figure;
    if (!result.share.hasValue())
        return result;
    Selection asked = subject.selection;
    asked.year = result.share.year;
    const Result<Dependency> answer = dependency(subject.dataset, asked);
    if (!answer)
        return result;
    for (const StaffAge &age : answer->staff) {
        if (age.sector == StaffSector::All)
            continue;
        if (age.share.focus.value && age.share.focus.status == Status::Ok && !hasFewStaff(age))
            result.sectors.push_back(age);
        else
            result.lacking.push_back(age.sector);
    }
    std::ranges::stable_sort(result.sectors, [](const StaffAge &a, const StaffAge &b) {
        return *a.share.focus.value > *b.share.focus.value;
    });
    return result;
}

RepresentationStatement representationOf(const QuestionSubject &subject)
{
    RepresentationStatement result{.balance =
                                       statedFigure(subject, publishedRatio(BalanceKind::Balance).text())};
    const Year year = result.balance.year;
    result.employees = statedFigureOf(subject, "N00220", year);
    result.population = statedFigureOf(subject, "N00221", year);
    result.elected = statedFigure(subject, "N05825");
    result.election = electionBefore(result.elected.year);
    return result;
}

ElectedStatement electedOf(const QuestionSubject &subject)
{
    // The figure of an election year is repeated in the three years after it.
    ElectedStatement result{.now = statedFigure(subject, "N05825")};
    result.election = electionBefore(result.now.year);
    result.before = Year{toInt(result.election) - electionTerm};
    result.then = statedFigureOf(subject, "N05825", result.before);
    return result;
}

} // namespace lagesbild
