#include "core/analysis/question.h"

#include "core/analysis/composition.h"
#include "core/analysis/questionfigures.h"
#include "core/analysis/questionparts.h"
#include "core/analysis/questionpeers.h"
#include "core/analysis/subject.h"

namespace lagesbild
{

namespace
{

/// The selection of a view that shows @p indicator as @p subject asks about it.
Selection viewOf(const QuestionSubject &subject, Room room, std::string_view indicator)
{
    Selection view = subject.selection;
    view.room = room;
    view.indicator = IndicatorId(indicator);
    const StatedFigure stated = statedFigure(subject, indicator);
    // «senaste» shows the same as long as it is the municipality's own latest.
    if (stated.older)
        view.year = stated.year;
    return view;
}

Selection comparisonView(const QuestionSubject &subject, std::string_view indicator, ComparisonForm form)
{
    Selection view = viewOf(subject, Room::Comparison, indicator);
    view.comparison = form;
    return view;
}

/// As parts of a hundred per cent where the figures make them up, else the indicator by itself.
Selection partsView(const QuestionSubject &subject, std::string_view indicator)
{
    Selection view = comparisonView(subject, indicator, ComparisonForm::Parts);
    const Result<Composition> shown = composition(subject.dataset, view);
    if (!shown || !shown->focus || !shown->focus->isWhole())
        view.comparison = ComparisonForm::Bars;
    return view;
}

Selection similarView(const QuestionSubject &subject, std::string_view indicator)
{
    Selection view = comparisonView(subject, indicator, ComparisonForm::Bars);
    view.group = "similar";
    return view;
}

Selection genderView(const QuestionSubject &subject, std::string_view indicator)
{
    Selection view = viewOf(subject, Room::Trend, indicator);
    view.trend.byGender = true;
    return view;
}

Selection ratioView(const QuestionSubject &subject, BalanceKind kind)
{
    Selection view = viewOf(subject, Room::Balance, publishedRatio(kind).text());
    view.balance = kind;
    return view;
}

Selection expectedView(const QuestionSubject &subject, const DeviationStatement &deviation)
{
    Selection view = viewOf(subject, Room::Expected, officialDeviation.text());
    view.expected = {.official = deviation.official};
    return view;
}

Selection peersView(const QuestionSubject &subject)
{
    Selection view = subject.selection;
    view.room = Room::Peers;
    view.peers = {};
    return view;
}

/// The overview, which dates older figures itself.
Selection overviewView(const QuestionSubject &subject, std::string_view indicator, bool emptySplits)
{
    Selection view = subject.selection;
    view.room = Room::Overview;
    view.indicator = IndicatorId(indicator);
    view.collection = Selection().collection;
    view.overview = {.emptySplits = emptySplits};
    return view;
}

/// The latest year, whether the municipality has figures of it or not.
Selection subgroupView(const QuestionSubject &subject, std::string_view indicator)
{
    Selection view = overviewView(subject, indicator, false);
    view.room = Room::Comparison;
    view.comparison = ComparisonForm::Subgroups;
    return view;
}

/// What there is on ages, and on the children who came alone.
std::vector<AnswerStatement> agesAnswer(const QuestionSubject &subject)
{
    std::vector<AnswerStatement> statements{agesOf(subject, AgeOf::AsylumSeekers),
                                            agesOf(subject, AgeOf::Received)};
    statements.emplace_back(levelOf(subject, "N02002"));
    return statements;
}

std::vector<AnswerStatement> ageStructureAnswer(const QuestionSubject &subject)
{
    std::vector<AnswerStatement> statements;
    if (const auto population = populationOf(subject))
        statements.emplace_back(*population);
    statements.emplace_back(dependencyOf(subject));
    statements.emplace_back(trendOver(subject, publishedRatio(BalanceKind::Dependency).text()));
    return statements;
}

LackStatement experienceOf(const QuestionSubject &subject)
{
    const BetterStatement better = betterAmongSimilar(subject, officialDeviation.text(), true);
    LackStatement lack{.lack = Lack::Experience,
                       .nobodyToAsk = better.own.isSound() && better.compared > 0 && better.better.empty()};
    for (const BetterArea &area : better.better)
        lack.askThese.push_back(area.name);
    return lack;
}

PartAnswer guideAnswer(const QuestionSubject &subject, QuestionPart part)
{
    switch (part) {
    case QuestionPart::Reception:
        return {part,
                {levelOf(subject, "N01986"), trendOver(subject, "N01986")},
                viewOf(subject, Room::Trend, "N01986")};
    case QuestionPart::ReceptionBesideOthers:
        return {part,
                {standingOf(subject, "LB_RECEIVED_2Y_PER_1000")},
                comparisonView(subject, "LB_RECEIVED_2Y_PER_1000", ComparisonForm::All)};
    case QuestionPart::AssignedOrOwn:
        return {part, {routeOf(subject)}, viewOf(subject, Room::Trend, "LB_ASSIGNED_SHARE")};
    case QuestionPart::ReceptionAges:
        return {part, agesAnswer(subject), overviewView(subject, "N01990", true)};
    case QuestionPart::SfiPassed:
        return {part, {wholeOf(subject, Whole::SfiResult)}, partsView(subject, "N18409")};
    case QuestionPart::SfiOverTime:
        return {part, {trendOver(subject, "N18409")}, viewOf(subject, Room::Trend, "N18409")};
    case QuestionPart::SfiByGender:
        return {part, {gendersOf(subject, "N18409")}, genderView(subject, "N18409")};
    case QuestionPart::SfiLeft:
        return {part,
                {levelOf(subject, "N18411"), trendOver(subject, "N18411")},
                viewOf(subject, Room::Trend, "N18411")};
    case QuestionPart::SfiAfterLeaving:
        return {part, afterSfi(subject), comparisonView(subject, "N18413", ComparisonForm::Bars)};
    case QuestionPart::SfiBetterElsewhere:
        return {part, {betterAmongSimilar(subject, "N18409")}, similarView(subject, "N18409")};
    case QuestionPart::EstablishmentResult:
        return {part,
                {levelOf(subject, "N00973"), wholeOf(subject, Whole::EstablishmentResult)},
                viewOf(subject, Room::Trend, "N00973")};
    case QuestionPart::EstablishmentBesideOthers:
        return {
            part, {standingOf(subject, "N00973")}, comparisonView(subject, "N00973", ComparisonForm::All)};
    case QuestionPart::EstablishmentBetterElsewhere:
        return {part, {betterAmongSimilar(subject, "N00973")}, similarView(subject, "N00973")};
    case QuestionPart::EstablishmentEducation:
        return {part, {wholeOf(subject, Whole::Education)}, subgroupView(subject, "N00961")};
    case QuestionPart::Employment:
        return {
            part, {standingOf(subject, "N00700")}, comparisonView(subject, "N00700", ComparisonForm::All)};
    case QuestionPart::EmploymentOverTime:
        return {part, {trendOver(subject, "N00700")}, viewOf(subject, Room::Trend, "N00700")};
    case QuestionPart::EmploymentDeviation: {
        const DeviationStatement deviation = deviationOf(subject);
        return {part, {deviation}, expectedView(subject, deviation)};
    }
    case QuestionPart::DeviationBetterElsewhere:
        return {part,
                {betterAmongSimilar(subject, officialDeviation.text(), true)},
                similarView(subject, officialDeviation.text())};
    case QuestionPart::DeviationExperience:
        return {part, {experienceOf(subject)}, peersView(subject)};
    case QuestionPart::NeitherWorkNorStudy:
        return {part,
                {levelOf(subject, "N00703"), trendOver(subject, "N00703")},
                viewOf(subject, Room::Trend, "N00703")};
    case QuestionPart::AgeStructure:
        return {part, ageStructureAnswer(subject), ratioView(subject, BalanceKind::Dependency)};
    case QuestionPart::ComingRetirements: {
        Selection view = ratioView(subject, BalanceKind::Dependency);
        view.year = viewOf(subject, Room::Trend, "N00214").year;
        return {part, {staffOf(subject)}, view};
    }
    case QuestionPart::Representation:
        return {part, {representationOf(subject)}, ratioView(subject, BalanceKind::Balance)};
    default:
        return {QuestionPart::RepresentationOverTime,
                {trendOver(subject, publishedRatio(BalanceKind::Balance).text()), electedOf(subject)},
                viewOf(subject, Room::Trend, publishedRatio(BalanceKind::Balance).text())};
    }
}

PartAnswer generalAnswer(const QuestionSubject &subject, QuestionPart part, const std::string &indicator)
{
    switch (part) {
    case QuestionPart::AnyOverTime:
        return {part,
                {levelOf(subject, indicator), trendOver(subject, indicator)},
                viewOf(subject, Room::Trend, indicator)};
    case QuestionPart::AnyBesideOthers:
        return {
            part, {standingOf(subject, indicator)}, comparisonView(subject, indicator, ComparisonForm::All)};
    case QuestionPart::AnyConditions:
        return {part, {conditionsOf(subject)}, peersView(subject)};
    default:
        return {QuestionPart::AnyBetterElsewhere,
                {betterAmongSimilar(subject, indicator)},
                similarView(subject, indicator)};
    }
}

QuestionPart partAfter(QuestionPart first, int steps)
{
    return static_cast<QuestionPart>(static_cast<int>(first) + steps);
}

} // namespace

Result<std::vector<PartAnswer>> questionAnswer(const Dataset &dataset, const Selection &selection,
                                               const GuideQuestion &question)
{
    const Catalogue &catalogue = dataset.catalogue();
    Selection asked = selection;
    asked.gender = Gender::Total;
    asked.trend.byGender = false;
    const AreaIndex focus = catalogue.indexOf(selection.focus);
    if (focus == noArea)
        return Error{
            .kind = ErrorKind::NotFound, .detail = "no such municipality", .place = selection.focus.text()};
    const Result<ComparisonGroup> group = comparisonGroup(dataset, focus, selection.group, selection.year);
    if (!group)
        return group.error();
    const QuestionSubject subject{.dataset = dataset, .selection = asked, .focus = focus};
    std::vector<PartAnswer> answers;
    if (question.topic == QuestionTopic::AnyIndicator) {
        const Result<Subject> about = subjectOf(dataset, asked);
        if (!about)
            return about.error();
        for (int i = 0; i < question.parts; ++i)
            answers.push_back(
                generalAnswer(subject, partAfter(question.first, i), about->indicator->id.text()));
        return answers;
    }
    for (int i = 0; i < question.parts; ++i)
        answers.push_back(guideAnswer(subject, partAfter(question.first, i)));
    return answers;
}

} // namespace lagesbild
