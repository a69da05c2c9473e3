#include "app/cli/choices.h"
#include "app/cli/lists.h"
#include "app/cli/mapchoices.h"
#include "app/cli/question.h"
#include "app/cli/slideoptions.h"
#include "ui/export/report.h"
#include "ui/window/roomexports.h"

#include <QCoreApplication>

#include <cstdio>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::ReportCommand)
};

/// {code} and {name} of a file's name filled in.
QString fileOf(QString pattern, const Area &area)
{
    return pattern.replace(u"{code}"_s, QString::fromStdString(area.id.text()))
        .replace(u"{name}"_s, area.name);
}

/// The views of --link, as they are to be shown of every municipality; without --link none.
Result<std::vector<PlannedView>> linkedViews(const QCommandLineParser &options)
{
    std::vector<PlannedView> views;
    for (const QString &link : options.values(u"link"_s)) {
        const Result<Selection> view = parseLink(link);
        if (!view)
            return view.error();
        views.push_back({*view});
    }
    return views;
}

/// Of --extent, or the standard one without; nothing for what is no extent.
std::optional<ReportExtent> extentOf(const QCommandLineParser &options)
{
    if (!options.isSet(u"extent"_s))
        return ReportExtent::Standard;
    return parseReportExtent(options.value(u"extent"_s).toStdString());
}

/// What all reports of one call have in common.
struct Batch {
    const Question &question;
    std::vector<PlannedView> views; ///< empty: the usual ones
    ReportExtent extent = ReportExtent::Standard;
    RoomExporter exporter;
    const std::optional<Error> &damaged; ///< what could not be read of the boundaries that exporter needed
};

Outcome writeReport(const Batch &batch, const Area &area)
{
    const Question &question = batch.question;
    Selection selection = question.selection;
    selection.focus = area.id;
    const Result<ReportPlan> plan = batch.views.empty()
                                        ? usualReport(question.dataset, selection, batch.extent)
                                        : chosenReport(question.dataset, selection, batch.views);
    if (!plan)
        return plan.error();
    const Result<Report> made = makeReport(question.dataset, *plan, batch.exporter, keepGoing);
    if (!made)
        return made.error();
    if (batch.damaged)
        return *batch.damaged;
    const QString file = fileOf(question.call.output.file, area);
    return saveReport(*made, *reportKindOf(file), file, slideOptionsOf(question.call.options));
}

/// One that lacks figures is told of and passed over; a fault that all would have ends it.
bool concernsAll(const Error &error)
{
    return error.kind != ErrorKind::NotFound;
}

ExitCode writeAll(const Batch &batch, const std::vector<AreaIndex> &areas)
{
    const Catalogue &catalogue = batch.question.dataset.catalogue();
    ExitCode code = ExitCode::Ok;
    int done = 0;
    for (const AreaIndex index : areas) {
        const Area &area = catalogue.area(index);
        const Outcome written = writeReport(batch, area);
        ++done;
        if (!written && batch.question.dataset.firstError())
            return ExitCode::BadData; // of which ask() tells
        if (!written) {
            code = reportSaving(written.error(), slideOptionsOf(batch.question.call.options));
            if (concernsAll(written.error()))
                return code;
        }
        if (areas.size() > 1) // progress, for those who wait
            std::fputs(u"%1/%2 %3\n"_s.arg(QString::number(done), QString::number(areas.size()), area.name)
                           .toUtf8()
                           .constData(),
                       stderr);
    }
    return code;
}

ExitCode answerTo(const Question &question)
{
    const Catalogue &catalogue = question.dataset.catalogue();
    Result<std::vector<AreaIndex>> areas = std::vector{catalogue.indexOf(question.selection.focus)};
    if (question.call.options.isSet(u"municipalities"_s))
        areas = parseAreas(question.call.options.value(u"municipalities"_s), catalogue);
    if (!areas)
        return reportNoArea(catalogue, QString::fromStdString(areas.error().place));
    const QString &pattern = question.call.output.file;
    if (areas->size() > 1 && !pattern.contains(u"{code}"_s) && !pattern.contains(u"{name}"_s))
        return reportWrongUse(
            ReportWords::tr("several reports need {code} or {name} in the name of --out FILE"));
    Result<std::vector<PlannedView>> views = linkedViews(question.call.options);
    if (!views)
        return lagesbild::report(views.error());
    std::optional<Error> damaged;
    MapShapes shapes = shapesOf(question.pack, damaged);
    const Batch batch{
        question, std::move(*views), extentOf(question.call.options).value_or(ReportExtent::Standard),
        [&](const Selection &selection) { return exportOf(question.dataset, selection, shapes); }, damaged};
    return writeAll(batch, *areas);
}

void addOptions(QCommandLineParser &parser)
{
    addChoices(parser, {u"municipality"_s, u"collection"_s, u"gender"_s, u"group"_s, u"keep-small"_s,
                        u"keep-placeholders"_s});
    parser.addOption(
        {u"municipalities"_s,
         ReportWords::tr(
             "A report for each of several, codes with commas, or all; FILE holds {code} or {name}."),
         ReportWords::tr("CODES")});
    parser.addOption(
        {u"link"_s,
         ReportWords::tr("A view to show, as the window writes it; once for each, in their order. Without: "
                         "those of --extent."),
         ReportWords::tr("LINK")});
    parser.addOption(
        {u"extent"_s,
         ReportWords::tr(
             "standard: what a politician asks for, about forty views; detailed: every indicator, "
             "compared and over time; guide: the guide's diagrams 1-9 and maps 1-3, each with what "
             "it shows, its year, and what can't be drawn and why (standard)."),
         ReportWords::tr("EXTENT")});
    addSlideOptions(parser);
}

ExitCode run(const Invocation &invocation)
{
    if (!reportKindOf(invocation.output.file))
        return reportWrongUse(ReportWords::tr("report needs --out FILE that ends in .pdf, .pptx or .html"));
    if (!extentOf(invocation.options))
        return reportWrongUse(ReportWords::tr("--extent is standard, detailed or guide"));
    const bool several = invocation.options.isSet(u"municipalities"_s);
    return ask(invocation, Room::Overview, several ? QStringList() : QStringList{u"municipality"_s},
               answerTo);
}

} // namespace

Command reportCommand()
{
    return {u"report"_s,
            QT_TRANSLATE_NOOP("lagesbild::CommandLine", "Everything about a municipality in one document."),
            addOptions, run, CommandKind::Charting};
}

} // namespace lagesbild
