#include "app/cli/choices.h"
#include "app/cli/interruption.h"
#include "app/cli/mapchoices.h"
#include "app/cli/question.h"
#include "app/cli/slideoptions.h"
#include "ui/export/saving.h"
#include "ui/window/roomexports.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <memory>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::ExportCommand)
};

/// What each view can't do without.
QStringList neededBy(Room room, const QCommandLineParser &options)
{
    const bool all = parseTrendForm(options.value(u"trendform"_s).toStdString()) == TrendForm::Indicators;
    if (room == Room::Trend && all)
        return {u"municipality"_s};
    switch (room) {
    case Room::Overview:
    case Room::Peers:
    case Room::Expected:
    case Room::Balance:
    case Room::Questions:
        return {u"municipality"_s};
    case Room::Map:
        return {u"indicator"_s};
    default:
        return {u"indicator"_s, u"municipality"_s};
    }
}

std::optional<Room> roomOf(const QCommandLineParser &options)
{
    const std::optional<Room> room = parseRoom(options.value(u"view"_s).toStdString());
    return room && canExport(*room) ? room : std::nullopt;
}

/// The selection of --link, or what the single options say.
Result<Selection> selectionOf(const Question &question)
{
    const QCommandLineParser &options = question.call.options;
    if (options.isSet(u"link"_s))
        return parseLink(options.value(u"link"_s));
    Selection selection =
        question.selection.room == Room::Map ? mapSelectionOf(question) : question.selection;
    // On a map nothing is outlined that nobody asked for: it is about the country.
    const Catalogue &catalogue = question.dataset.catalogue();
    if (selection.room == Room::Map && !options.isSet(u"municipality"_s) && catalogue.country() != noArea)
        selection.focus = catalogue.area(catalogue.country()).id;
    selection.trend.byGender = options.isSet(u"by-gender"_s);
    selection.trend.members = options.isSet(u"members"_s);
    if (options.isSet(u"everyone"_s))
        selection.comparison = ComparisonForm::All;
    if (const auto form = parseTrendForm(options.value(u"trendform"_s).toStdString()))
        selection.trend.form = *form;
    if (const auto form = parseComparisonForm(options.value(u"form"_s).toStdString()))
        selection.comparison = *form;
    if (const auto kind = parseBalanceKind(options.value(u"kind"_s).toStdString()))
        selection.balance = *kind;
    if (selection.room == Room::Search)
        selection.search.indicators = {selection.indicator};
    return selection;
}

SaveOptions saveOptionsOf(const QCommandLineParser &options)
{
    SaveOptions save = slideOptionsOf(options);
    if (options.optionNames().contains(u"machine"_s))
        save.csv = CsvKind::Machine;
    if (const double scale = options.value(u"scale"_s).toDouble(); scale > 0)
        save.scale = scale;
    return save;
}

/// Row by row, and not at all where figures that it needs are damaged: of which ask() tells.
ExitCode saveRows(const Question &question, const LongTable &table, const SaveOptions &options)
{
    catchInterruptions();
    const auto isWhole = [&question](int, int) { return !question.dataset.firstError() && !isInterrupted(); };
    const Result<LongContent> content = table.content();
    if (!content)
        return report(content.error());
    const QString &file = question.call.output.file;
    const Outcome saved = saveLong(*content, file, options, isWhole);
    if (question.dataset.firstError())
        return ExitCode::BadData;
    return saved ? ExitCode::Ok : report(saved.error());
}

ExitCode answerTo(const Question &question)
{
    if (question.selection.room == Room::Map) {
        if (const auto refused = refuseMap(question))
            return *refused;
    }
    const Result<Selection> selection = selectionOf(question);
    if (!selection)
        return report(selection.error());
    if (takesLongTables(QFileInfo(question.call.output.file).suffix().toLower())) {
        // Nobody's to keep: the question's data outlives it.
        const std::shared_ptr<const Dataset> dataset(std::shared_ptr<const Dataset>(), &question.dataset);
        const Result<std::optional<LongTable>> table = longTableOf(dataset, *selection);
        if (!table)
            return report(table.error());
        if (*table)
            return saveRows(question, **table, saveOptionsOf(question.call.options));
    }
    std::optional<Error> damaged;
    MapShapes shapes = shapesOf(question.pack, damaged);
    const Result<RoomExport> content = exportOf(question.dataset, *selection, shapes);
    if (damaged)
        return report(*damaged);
    if (!content)
        return selection->room == Room::Map ? reportNoMap(question, content.error())
                                            : report(content.error());
    if (question.dataset.firstError())
        return ExitCode::BadData; // of which ask() tells
    const SaveOptions options = saveOptionsOf(question.call.options);
    const Outcome saved = saveExport(question.dataset, *content, question.call.output.file, options);
    return saved ? ExitCode::Ok : reportSaving(saved.error(), options);
}

void addCommonOptions(QCommandLineParser &parser, const QString &usualView)
{
    addChoices(parser,
               {u"municipality"_s, u"collection"_s, u"indicator"_s, u"year"_s, u"gender"_s, u"group"_s,
                u"keep-small"_s, u"keep-placeholders"_s, u"method"_s, u"classes"_s, u"breaks"_s, u"level"_s,
                u"layer"_s, u"since"_s, u"plates"_s, u"against"_s, u"tiles"_s});
    parser.addOptions(
        {{u"view"_s,
          ExportWords::tr("overview, compare, trend, map, search, peers, expected, balance or questions."),
          ExportWords::tr("VIEW"), usualView},
         {u"link"_s,
          ExportWords::tr(
              "A selection as the window writes it, lagesbild:compare?…, instead of the options above."),
          ExportWords::tr("LINK")},
         {u"everyone"_s, ExportWords::tr("compare: every municipality, ranked.")},
         {u"form"_s, ExportWords::tr("compare: bars, all, funnel, parts, scatter, subgroups or table."),
          ExportWords::tr("FORM")},
         {u"trendform"_s,
          ExportWords::tr(
              "trend: lines, ranks (places over the years) or indicators (all of the collection)."),
          ExportWords::tr("FORM")},
         {u"kind"_s, ExportWords::tr("balance: balance or dependency."), ExportWords::tr("KIND")},
         {u"members"_s, ExportWords::tr("trend: the group's municipalities as thin lines.")},
         {u"by-gender"_s,
          ExportWords::tr(
              "trend: women and men as lines of their own; compare --form subgroups: ages as a pyramid.")},
         {u"scale"_s, ExportWords::tr("png: pixels per logical pixel, 0.5 to 6 (2)."), u"N"_s}});
}

void addExportOptions(QCommandLineParser &parser)
{
    addCommonOptions(parser, u"compare"_s);
    addSlideOptions(parser);
    parser.addOption(
        {u"machine"_s, ExportWords::tr("csv: comma and dot instead of semicolon and decimal comma.")});
}

void addChartOptions(QCommandLineParser &parser)
{
    addCommonOptions(parser, u"compare"_s);
}

/// What can't be understood of the options that choices.h does not read; empty when all can.
QString complaintAbout(const QCommandLineParser &options)
{
    if (options.isSet(u"form"_s) && !parseComparisonForm(options.value(u"form"_s).toStdString()))
        return ExportWords::tr("--form is bars, all, funnel, parts, scatter, subgroups or table");
    if (options.isSet(u"trendform"_s) && !parseTrendForm(options.value(u"trendform"_s).toStdString()))
        return ExportWords::tr("--trendform is lines, ranks or indicators");
    if (options.isSet(u"kind"_s) && !parseBalanceKind(options.value(u"kind"_s).toStdString()))
        return ExportWords::tr("--kind is balance or dependency");
    return {};
}

ExitCode askForFile(const Invocation &invocation)
{
    constexpr double leastScale = 0.5;
    constexpr double mostScale = 6;
    const QCommandLineParser &options = invocation.options;
    bool fine = true;
    const double scale = options.isSet(u"scale"_s) ? options.value(u"scale"_s).toDouble(&fine) : leastScale;
    if (!fine || scale < leastScale || scale > mostScale)
        return reportWrongUse(ExportWords::tr("--scale is a number from 0.5 to 6"));
    if (options.isSet(u"link"_s)) {
        const Result<Selection> selection = parseLink(options.value(u"link"_s));
        if (!selection)
            return report(selection.error());
        return ask(invocation, selection->room, {}, answerTo);
    }
    const std::optional<Room> room = roomOf(options);
    if (!room)
        return reportWrongUse(ExportWords::tr(
            "--view is overview, compare, trend, map, search, peers, expected, balance or questions"));
    if (const QString complaint = complaintAbout(options); !complaint.isEmpty())
        return reportWrongUse(complaint);
    return ask(invocation, *room, neededBy(*room, options), answerTo);
}

ExitCode runExport(const Invocation &invocation)
{
    if (!canSave(invocation.output.file))
        return reportWrongUse(
            ExportWords::tr("export needs --out FILE that ends in .pptx, .xlsx, .pdf, .svg, .png or .csv"));
    return askForFile(invocation);
}

ExitCode runChart(const Invocation &invocation)
{
    if (!pictureKindOf(invocation.output.file))
        return reportWrongUse(ExportWords::tr("chart needs --out FILE that ends in .svg, .png or .pdf"));
    return askForFile(invocation);
}

} // namespace

Command exportCommand()
{
    return {u"export"_s,
            QT_TRANSLATE_NOOP("lagesbild::CommandLine",
                              "A view as PowerPoint, Excel, PDF, picture or csv, in a file."),
            addExportOptions, runExport, CommandKind::Charting};
}

Command chartCommand()
{
    return {u"chart"_s, QT_TRANSLATE_NOOP("lagesbild::CommandLine", "A view as a picture, in a file."),
            addChartOptions, runChart, CommandKind::Charting};
}

} // namespace lagesbild
