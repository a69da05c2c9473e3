#include "ui/export/reportplan.h"

#include "core/analysis/balance.h"
#include "core/analysis/expectedmodel.h"
#include "core/analysis/figure.h"
#include "core/analysis/guidefigures.h"
#include "core/analysis/indicatorchoice.h"
#include "core/analysis/mapclasses.h"
#include "core/analysis/questiontopic.h"
#include "core/analysis/wholes.h"
#include "ui/export/guidetext.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <array>
#include <set>

namespace lagesbild
{

namespace
{

struct ReportPlanText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::Report)
};

constexpr std::array<std::string_view, 3> extentKeys{"standard", "detailed", "guide"};

constexpr std::array guideMaps{"N00973", "N00927", "N00217"};

bool hasFigureOf(const Dataset &dataset, const IndicatorId &id, Gender gender, AreaIndex focus)
{
    const Indicator *indicator = dataset.catalogue().indicator(id);
    if (indicator == nullptr || dataset.cube(id, gender).isEmpty())
        return false;
    const Figures figures(dataset, *indicator, gender);
    const std::optional<Year> latest = figures.latestYear();
    return latest && figures.latestYearOf(focus, *latest).has_value();
}

Selection viewOf(const Selection &chosen, Room room, const IndicatorId &indicator)
{
    Selection view = leadingTo(chosen, room, indicator);
    // A year or a layer of the map that suits one indicator may be none of another's.
    view.year = std::nullopt;
    view.map.layer = MapLayer::Values;
    view.map.plates = MapPlates::One;
    return view;
}

struct DrawnView {
    std::string_view indicator;
    Room room;
    ComparisonForm form;
};

/// What the guide draws, or asks about over time, apart from what has a room of its own: its diagrams 1, 2 and 6, the
/// reception, those born abroad among inhabitants and among the elected.
constexpr std::array drawnByTheGuide{
    DrawnView{"N01986", Room::Trend, ComparisonForm::Bars},
    DrawnView{"LB_RECEIVED_2Y_PER_1000", Room::Comparison, ComparisonForm::All},
    DrawnView{"N18409", Room::Comparison, ComparisonForm::Parts},
    DrawnView{"N00973", Room::Comparison, ComparisonForm::Parts},
    DrawnView{"N02926", Room::Trend, ComparisonForm::Bars},
    DrawnView{"N05825", Room::Trend, ComparisonForm::Bars},
};

void addOtherRooms(const Dataset &dataset, const Selection &chosen, AreaIndex focus, ReportPlan &plan)
{
    const auto add = [&](Room room) {
        plan.views.push_back({viewOf(chosen, room, chosen.indicator)});
        plan.views.back().selection.gender = Gender::Total;
    };
    if (focus < dataset.catalogue().municipalityCount())
        add(Room::Peers);
    if (hasFigureOf(dataset, guideResponse, Gender::Total, focus))
        add(Room::Expected);
    for (const BalanceKind kind : {BalanceKind::Balance, BalanceKind::Dependency}) {
        if (!hasFigureOf(dataset, publishedRatio(kind), Gender::Total, focus))
            continue;
        add(Room::Balance);
        plan.views.back().selection.balance = kind;
    }
}

/// Sections that follow each other and are of one area.
using Sections = std::vector<const CollectionSection *>;

std::vector<Sections> areasOf(const Collection &collection)
{
    std::vector<Sections> areas;
    for (const CollectionSection &section : collection.sections) {
        if (areas.empty() || areas.back().front()->area != section.area)
            areas.emplace_back();
        areas.back().push_back(&section);
    }
    return areas;
}

/// The indicators that the municipality has figures of, without splits.
std::vector<const Indicator *> shownOf(const Dataset &dataset, const Sections &area, Gender gender,
                                       AreaIndex focus)
{
    std::vector<const Indicator *> shown;
    for (const CollectionSection *section : area) {
        for (const CollectionEntry &entry : section->entries) {
            if (!entry.variant && hasFigureOf(dataset, entry.indicator, gender, focus))
                shown.push_back(dataset.catalogue().indicator(entry.indicator));
        }
    }
    return shown;
}

/// The answers in words to what is asked in the areas of the guide that the indicators belong to.
void addQuestions(const Selection &chosen, const Sections &area, std::set<QuestionTopic> &asked,
                  ReportPlan &plan)
{
    for (const CollectionSection *section : area) {
        for (const CollectionEntry &entry : section->entries) {
            const QuestionTopic topic = topicOf(entry.indicator);
            if (topic == QuestionTopic::AnyIndicator || !asked.insert(topic).second)
                continue;
            plan.views.push_back({viewOf(chosen, Room::Questions, leadingIndicator(topic))});
            plan.views.back().selection.gender = Gender::Total;
        }
    }
}

std::vector<Selection> chosenFew(const Selection &chosen, const Indicator &indicator)
{
    std::vector<Selection> views;
    for (const DrawnView &drawn : drawnByTheGuide) {
        if (drawn.indicator != indicator.id.text())
            continue;
        views.push_back(viewOf(chosen, drawn.room, indicator.id));
        views.back().comparison = drawn.form;
    }
    if (indicator.direction == Direction::Neutral || indicator.withdrawn)
        return views;
    const std::vector<IndicatorId> parts = partsShownFor(indicator.id);
    const bool toldByParts =
        views.empty() && !parts.empty() && std::ranges::any_of(drawnByTheGuide, [&](const DrawnView &drawn) {
            return drawn.form == ComparisonForm::Parts &&
                   partsShownFor(IndicatorId(drawn.indicator)) == parts;
        });
    views.push_back(viewOf(chosen, Room::Comparison, indicator.id));
    views.back().comparison = ComparisonForm::Bars;
    if (indicator.measure != Measure::Volume && indicator.measure != Measure::Quality && !toldByParts)
        views.push_back(viewOf(chosen, Room::Trend, indicator.id));
    return views;
}

std::vector<Selection> bothViews(const Selection &chosen, const Indicator &indicator)
{
    return {viewOf(chosen, Room::Comparison, indicator.id), viewOf(chosen, Room::Trend, indicator.id)};
}

void addIndicators(const Selection &chosen, const std::vector<const Indicator *> &indicators,
                   ReportExtent extent, ReportPlan &plan)
{
    std::vector<Selection> few;
    std::vector<Selection> all;
    for (const Indicator *indicator : indicators) {
        const std::vector<Selection> chosenViews = chosenFew(chosen, *indicator);
        few.insert(few.end(), chosenViews.begin(), chosenViews.end());
        const std::vector<Selection> both = bothViews(chosen, *indicator);
        all.insert(all.end(), both.begin(), both.end());
    }
    for (const Selection &view : extent == ReportExtent::Detailed || few.empty() ? all : few)
        plan.views.push_back({view});
}

void addMaps(const Dataset &dataset, const Selection &chosen, AreaIndex focus, ReportPlan &plan)
{
    for (const char *id : guideMaps) {
        const IndicatorId indicator(id);
        if (!hasFigureOf(dataset, indicator, Gender::Total, focus))
            continue;
        Selection view = viewOf(chosen, Room::Map, indicator);
        view.gender = Gender::Total;
        if (guideMapOf(indicator) == GuideMap::Establishment)
            view.map.level = MapLevel::County;
        plan.views.push_back({view});
    }
}

ReportPlan guideReport(const Dataset &dataset, const Selection &chosen, const QString &focusName)
{
    ReportPlan plan;
    plan.title = ReportPlanText::tr("%1: the guide's diagrams and maps", "title of a report: municipality")
                     .arg(focusName);
    plan.subtitle = QDate::currentDate().toString(Qt::ISODate);
    for (const GuideFigure &figure : guideFigures) {
        const Selection view = guideView(dataset, figure, chosen);
        plan.views.push_back({view, guideFigureTitle(figure), guideFigureDescription(figure, view.year)});
    }
    return plan;
}

} // namespace

std::string_view keyOf(ReportExtent extent)
{
    return extentKeys[static_cast<std::size_t>(extent)];
}

std::optional<ReportExtent> parseReportExtent(std::string_view text)
{
    const auto *found = std::ranges::find(extentKeys, text);
    if (found == extentKeys.end())
        return std::nullopt;
    return static_cast<ReportExtent>(found - extentKeys.begin());
}

bool areSameView(const Selection &a, const Selection &b)
{
    const auto inGeneral = [](Selection view) {
        const Selection usual;
        view.focus = usual.focus;
        view.group = usual.group;
        return toLink(view);
    };
    return inGeneral(a) == inGeneral(b);
}

Result<ReportPlan> usualReport(const Dataset &dataset, const Selection &chosen, ReportExtent extent)
{
    const Catalogue &catalogue = dataset.catalogue();
    const AreaIndex focus = catalogue.indexOf(chosen.focus);
    const Collection *collection = catalogue.collection(chosen.collection);
    if (focus == noArea || collection == nullptr)
        return Error{.kind = ErrorKind::NotFound,
                     .detail = "no such municipality or collection",
                     .place = focus == noArea ? chosen.focus.text() : chosen.collection.text()};
    if (extent == ReportExtent::Guide)
        return guideReport(dataset, chosen, catalogue.area(focus).name);
    ReportPlan plan;
    plan.title = ReportPlanText::tr("%1: %2", "title of a report: municipality, collection")
                     .arg(catalogue.area(focus).name, collection->title);
    plan.subtitle = QDate::currentDate().toString(Qt::ISODate);
    Selection first = chosen;
    first.room = Room::Overview;
    plan.views.push_back({first});
    std::set<QuestionTopic> asked;
    for (const Sections &area : areasOf(*collection)) {
        addQuestions(chosen, area, asked, plan);
        addIndicators(chosen, shownOf(dataset, area, chosen.gender, focus), extent, plan);
    }
    addMaps(dataset, chosen, focus, plan);
    addOtherRooms(dataset, chosen, focus, plan);
    return plan;
}

Result<ReportPlan> chosenReport(const Dataset &dataset, const Selection &chosen,
                                const std::vector<PlannedView> &views)
{
    const AreaIndex focus = dataset.catalogue().indexOf(chosen.focus);
    if (focus == noArea || views.empty())
        return Error{.kind = ErrorKind::NotFound,
                     .detail = focus == noArea ? "no such municipality" : "no views are chosen",
                     .place = chosen.focus.text()};
    ReportPlan plan;
    plan.title = ReportPlanText::tr("%1: report", "title of a report: municipality")
                     .arg(dataset.catalogue().area(focus).name);
    plan.subtitle = QDate::currentDate().toString(Qt::ISODate);
    plan.views = views;
    for (PlannedView &view : plan.views)
        view.selection.focus = chosen.focus;
    return plan;
}

} // namespace lagesbild
