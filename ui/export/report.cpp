#include "ui/export/report.h"

#include "core/analysis/balance.h"
#include "core/analysis/expectedmodel.h"
#include "core/analysis/mapclasses.h"
#include "core/analysis/indicatorchoice.h"
#include "core/documents/html.h"
#include "core/documents/writing.h"
#include "ui/export/reportpaper.h"
#include "ui/shared/selectiontext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::Report)
};

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

/// The indicator that a view is about; empty for one about many.
IndicatorId measuredBy(const Selection &view)
{
    switch (view.room) {
    case Room::Comparison:
    case Room::Trend:
    case Room::Map:
        return view.indicator;
    case Room::Balance:
        return publishedRatio(view.balance);
    case Room::Expected:
        return view.expected.response.isEmpty() ? guideResponse : view.expected.response;
    default:
        return {};
    }
}

void addOtherRooms(const Dataset &dataset, const Selection &chosen, AreaIndex focus, ReportPlan &plan)
{
    const auto add = [&](Room room) {
        plan.views.push_back(viewOf(chosen, room, chosen.indicator));
        plan.views.back().gender = Gender::Total;
    };
    if (focus < dataset.catalogue().municipalityCount())
        add(Room::Peers);
    if (hasFigureOf(dataset, guideResponse, Gender::Total, focus))
        add(Room::Expected);
    for (const BalanceKind kind : {BalanceKind::Balance, BalanceKind::Dependency}) {
        if (!hasFigureOf(dataset, publishedRatio(kind), Gender::Total, focus))
            continue;
        add(Room::Balance);
        plan.views.back().balance = kind;
    }
}

std::vector<PageNote> methodNotes()
{
    return {
        {ReportText::tr("Place"),
         ReportText::tr(
             "Municipalities with a figure the same year in order; those with fewer than ten persons "
             "behind the share, and suspected placeholders, are left out.")},
        {ReportText::tr("Uncertainty"),
         ReportText::tr(
             "95 per cent interval after Wilson for shares whose number of persons is known: how far "
             "chance may have moved the share either way.")},
        {ReportText::tr("Trend"),
         ReportText::tr(
             "The test of Mann and Kendall on the last six figures. About one in twenty trends would be "
             "found by chance alone.")},
        {ReportText::tr("Unweighted mean"),
         ReportText::tr("Every municipality counts alike, whatever its size.")},
        {ReportText::tr("Similar municipalities"),
         ReportText::tr(
             "Kolada's own method, recovered: population, reception of asylum seekers and refugees, and "
             "the share born outside the EU and EFTA.")},
        {ReportText::tr("Expected value"),
         ReportText::tr("What is usual among municipalities in such circumstances, by linear regression: an "
                        "association, not an effect.")},
        {ReportText::tr("Balance and dependency"),
         ReportText::tr("Balance: the share born abroad among the municipality's employees by that among its "
                        "inhabitants, both 18 to 64 years. Dependency: those aged 0 to 19 and 65 or more by "
                        "those aged 20 to 64.")}};
}

} // namespace

Result<ReportPlan> usualReport(const Dataset &dataset, const Selection &chosen)
{
    const Catalogue &catalogue = dataset.catalogue();
    const AreaIndex focus = catalogue.indexOf(chosen.focus);
    const Collection *collection = catalogue.collection(chosen.collection);
    if (focus == noArea || collection == nullptr)
        return Error{.kind = ErrorKind::NotFound,
                     .detail = "no such municipality or collection",
                     .place = focus == noArea ? chosen.focus.text() : chosen.collection.text()};
    ReportPlan plan;
    plan.title = ReportText::tr("%1: %2", "title of a report: municipality, collection")
                     .arg(catalogue.area(focus).name, collection->title);
    plan.subtitle = QDate::currentDate().toString(Qt::ISODate);
    Selection first = chosen;
    first.room = Room::Overview;
    plan.views.push_back(first);
    for (const CollectionSection &section : collection->sections) {
        for (const CollectionEntry &entry : section.entries) {
            if (entry.variant || !hasFigureOf(dataset, entry.indicator, chosen.gender, focus))
                continue;
            plan.views.push_back(viewOf(chosen, Room::Comparison, entry.indicator));
            plan.views.push_back(viewOf(chosen, Room::Trend, entry.indicator));
        }
    }
    for (const char *id : guideMaps) {
        const IndicatorId indicator(id);
        if (!hasFigureOf(dataset, indicator, Gender::Total, focus))
            continue;
        plan.views.push_back(viewOf(chosen, Room::Map, indicator));
        plan.views.back().gender = Gender::Total;
        if (guideMapOf(indicator) == GuideMap::Establishment)
            plan.views.back().map.level = MapLevel::County;
    }
    addOtherRooms(dataset, chosen, focus, plan);
    return plan;
}

Result<ReportPlan> chosenReport(const Dataset &dataset, const Selection &chosen,
                                const std::vector<Selection> &views)
{
    const AreaIndex focus = dataset.catalogue().indexOf(chosen.focus);
    if (focus == noArea || views.empty())
        return Error{.kind = ErrorKind::NotFound,
                     .detail = focus == noArea ? "no such municipality" : "no views are chosen",
                     .place = chosen.focus.text()};
    ReportPlan plan;
    plan.title = ReportText::tr("%1: report", "title of a report: municipality")
                     .arg(dataset.catalogue().area(focus).name);
    plan.subtitle = QDate::currentDate().toString(Qt::ISODate);
    plan.views = views;
    for (Selection &view : plan.views)
        view.focus = chosen.focus;
    return plan;
}

ReportMaker::ReportMaker(const Dataset &dataset, ReportPlan plan, RoomExporter exporter)
    : m_dataset(dataset), m_plan(std::move(plan)), m_exporter(std::move(exporter))
{
}

void ReportMaker::makeNext()
{
    const Selection &selection = m_plan.views[static_cast<std::size_t>(m_next)];
    ++m_next;
    Result<RoomExport> view = m_exporter(selection);
    if (!view)
        return;
    if (view->figure.paint)
        view->page.svg = fileOf(view->figure, PictureKind::Svg);
    m_pages.push_back(std::move(view->page));
    m_pictures.push_back(std::move(view->picture));
    const IndicatorId indicator = measuredBy(selection);
    if (std::ranges::find(m_measured, indicator) == m_measured.end())
        m_measured.push_back(indicator);
}

std::vector<PageNote> ReportMaker::definitions() const
{
    std::vector<PageNote> notes;
    for (const IndicatorId &id : m_measured) {
        const Indicator *indicator = m_dataset.catalogue().indicator(id);
        if (indicator == nullptr)
            continue;
        notes.push_back(definitionNote(m_dataset, *indicator));
        notes.back().heading = indicator->shortTitle;
    }
    return notes;
}

Result<Report> ReportMaker::report() &&
{
    if (m_pages.empty())
        return Error{.kind = ErrorKind::NotFound,
                     .detail = "no view has figures",
                     .place = m_plan.title.toStdString()};
    Report report;
    report.document = documentOf(m_dataset, std::move(m_pages));
    report.pictures = std::move(m_pictures);
    report.document.title = m_plan.title;
    report.document.subtitle = m_plan.subtitle;
    report.document.hasCover = true;
    report.document.definitions = definitions();
    report.document.appendix = methodNotes();
    return report;
}

Result<Report> makeReport(const Dataset &dataset, const ReportPlan &plan, const RoomExporter &exporter,
                          const Tick &tick)
{
    ReportMaker maker(dataset, plan, exporter);
    while (!maker.isDone()) {
        if (!tick(maker.made(), maker.total()))
            return Error{.kind = ErrorKind::Cancelled, .detail = "cancelled"};
        maker.makeNext();
    }
    return std::move(maker).report();
}

std::optional<ReportKind> reportKindOf(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == "pdf"_L1)
        return ReportKind::Pdf;
    if (ending == "pptx"_L1)
        return ReportKind::Pptx;
    return ending == "html"_L1 ? std::optional(ReportKind::Html) : std::nullopt;
}

Outcome saveReport(const Report &report, ReportKind kind, const QString &file, const SaveOptions &options)
{
    switch (kind) {
    case ReportKind::Pptx:
        return saveSlides(report.document, file, options);
    case ReportKind::Html:
        return writeWhole(file, htmlOf(report.document));
    case ReportKind::Pdf:
        break;
    }
    return writeWhole(file, paperOf(report));
}

} // namespace lagesbild
