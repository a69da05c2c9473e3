#include "ui/export/report.h"

#include "core/analysis/balance.h"
#include "core/analysis/expectedmodel.h"
#include "core/documents/html.h"
#include "core/documents/writing.h"
#include "ui/export/reportpaper.h"
#include "ui/shared/selectiontext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::Report)
};

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

ReportMaker::ReportMaker(const Dataset &dataset, ReportPlan plan, RoomExporter exporter)
    : m_dataset(dataset), m_plan(std::move(plan)), m_exporter(std::move(exporter))
{
}

void ReportMaker::makeNext()
{
    const PlannedView &planned = m_plan.views[static_cast<std::size_t>(m_next)];
    ++m_next;
    Result<RoomExport> view = m_exporter(planned.selection);
    const bool isDrawn = view.has_value();
    if (!isDrawn && planned.description.isEmpty())
        return;
    if (!isDrawn)
        view = withoutPicture(planned.selection);
    if (!planned.title.isEmpty()) {
        view->page.title = planned.title;
        view->page.contentsTitle.clear();
    }
    view->page.description = planned.description;
    if (view->figure.paint)
        view->page.svg = fileOf(view->figure, PictureKind::Svg);
    m_pages.push_back(std::move(view->page));
    m_pictures.push_back(std::move(view->picture));
    const IndicatorId indicator = measuredBy(planned.selection);
    if (isDrawn && std::ranges::find(m_measured, indicator) == m_measured.end())
        m_measured.push_back(indicator);
}

RoomExport ReportMaker::withoutPicture(const Selection &view) const
{
    const IndicatorId id = measuredBy(view);
    const Indicator *indicator = m_dataset.catalogue().indicator(id);
    const QString name = indicator != nullptr ? indicator->shortTitle : QString::fromStdString(id.text());
    RoomExport content;
    content.page.finding =
        ReportText::tr("Can't be drawn: the data at hand has no figures of %1. What is needed is Kolada's "
                       "collection on integration: it is fetched under Data, or with lagesbild-cli update.",
                       "an indicator")
            .arg(name);
    return content;
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
    // What can't be read is an empty figure to every view: nobody could tell it from one that is missing.
    if (const std::optional<Error> damaged = m_dataset.firstError())
        return *damaged;
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
