#include "app/cli/choices.h"
#include "app/cli/lists.h"
#include "app/cli/question.h"
#include "ui/export/report.h"
#include "ui/window/roomexports.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

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

ExitCode writeReport(const Question &question, const Area &area, const RoomExporter &exporter)
{
    Selection selection = question.selection;
    selection.focus = area.id;
    const Result<ReportPlan> plan = usualReport(question.dataset, selection);
    if (!plan)
        return lagesbild::report(plan.error());
    const Result<Report> made = makeReport(question.dataset, *plan, exporter, keepGoing);
    if (!made)
        return lagesbild::report(made.error());
    const QString file = fileOf(question.call.output.file, area);
    const Outcome saved = saveReport(*made, *reportKindOf(file), file);
    return saved ? ExitCode::Ok : lagesbild::report(saved.error());
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
    MapShapes shapes([&pack = question.pack] {
        Result<std::vector<Outline>> outlines = pack.outlines(BoundaryLevel::Municipality);
        return outlines ? std::move(*outlines) : std::vector<Outline>();
    });
    const RoomExporter exporter = [&](const Selection &selection) {
        return exportOf(question.dataset, selection, shapes);
    };
    for (const AreaIndex area : *areas) {
        if (const ExitCode code = writeReport(question, catalogue.area(area), exporter); code != ExitCode::Ok)
            return code;
        if (areas->size() > 1) // progress, for those who wait
            std::fputs((catalogue.area(area).name + u'\n').toUtf8().constData(), stderr);
    }
    return ExitCode::Ok;
}

void addOptions(QCommandLineParser &parser)
{
    addChoices(parser, {u"municipality"_s, u"collection"_s, u"gender"_s, u"group"_s, u"keep-small"_s,
                        u"keep-placeholders"_s});
    parser.addOption(
        {u"municipalities"_s,
         u"A report for each of several, codes with commas, or all; FILE holds {code} or {name}."_s,
         u"CODES"_s});
}

ExitCode run(const Invocation &invocation)
{
    if (!reportKindOf(invocation.output.file))
        return reportWrongUse(ReportWords::tr("report needs --out FILE that ends in .pdf, .pptx or .html"));
    const bool several = invocation.options.isSet(u"municipalities"_s);
    return ask(invocation, Room::Overview, several ? QStringList() : QStringList{u"municipality"_s},
               answerTo);
}

} // namespace

Command reportCommand()
{
    return {u"report"_s, u"Everything about a municipality in one document."_s, addOptions, run,
            CommandKind::Charting};
}

} // namespace lagesbild
