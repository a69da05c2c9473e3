#include "ui/export/report.h"

#include "core/analysis/mapclasses.h"
#include "core/documents/html.h"
#include "core/documents/pptx.h"
#include "core/documents/writing.h"
#include "ui/export/reportpaper.h"
#include "ui/shared/selectiontext.h"

#include <QCoreApplication>
#include <QFileInfo>

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
    Selection view = chosen;
    view.room = room;
    view.indicator = indicator;
    // A year that suits one indicator may be none of another's.
    view.year = std::nullopt;
    return view;
}

std::vector<PageNote> methodNotes()
{
    return {{ReportText::tr("Place"),
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
                 "the share born outside the EU and EFTA.")}};
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
    return plan;
}

Result<Report> makeReport(const Dataset &dataset, const ReportPlan &plan, const RoomExporter &exporter,
                          const Tick &tick)
{
    Report report;
    std::vector<Page> pages;
    const int total = static_cast<int>(plan.views.size());
    for (int i = 0; i < total; ++i) {
        if (!tick(i, total))
            return Error{.kind = ErrorKind::Cancelled, .detail = "cancelled"};
        Result<RoomExport> view = exporter(plan.views[static_cast<std::size_t>(i)]);
        if (!view)
            continue;
        if (view->figure.paint)
            view->page.svg = fileOf(view->figure, PictureKind::Svg);
        pages.push_back(std::move(view->page));
        report.pictures.push_back(std::move(view->picture));
    }
    if (pages.empty())
        return Error{
            .kind = ErrorKind::NotFound, .detail = "no view has figures", .place = plan.title.toStdString()};
    report.document = documentOf(dataset, std::move(pages));
    report.document.title = plan.title;
    report.document.subtitle = plan.subtitle;
    report.document.hasCover = true;
    report.document.appendix = methodNotes();
    return report;
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

Outcome saveReport(const Report &report, ReportKind kind, const QString &file)
{
    switch (kind) {
    case ReportKind::Pptx:
        return writePptx(report.document, SlideFormat::Wide, file);
    case ReportKind::Html:
        return writeWhole(file, htmlOf(report.document));
    case ReportKind::Pdf:
        break;
    }
    return writeWhole(file, paperOf(report));
}

} // namespace lagesbild
