#include "app/cli/cells.h"
#include "app/cli/choices.h"
#include "app/cli/facts.h"
#include "app/cli/mapchoices.h"
#include "app/cli/question.h"
#include "core/analysis/clusters.h"
#include "core/analysis/maplayers.h"
#include "core/stats/deviationclass.h"
#include "ui/map/maptext.h"
#include "ui/shared/classlegend.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/sourceline.h"
#include "ui/shared/statustext.h"

#include <QCoreApplication>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct ClassesWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::ClassesCommand)
};

QString computedByUs()
{
    return ClassesWords::tr("Classes and figures of counties", "computed by us; starts a sentence");
}

QString methodKey(const MapClasses &classes)
{
    const std::string_view key = classes.guideMap == GuideMap::None ? keyOf(classes.method) : "guide";
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

template <class Number>
QJsonArray listOf(const std::vector<Number> &numbers)
{
    QJsonArray list;
    for (const Number number : numbers)
        list.append(number);
    return list;
}

/// What a layer adds to code, name, value and class.
QStringList columnsOf(MapLayer layer)
{
    switch (layer) {
    case MapLayer::Change:
        return {u"before"_s, u"after"_s};
    case MapLayer::Deviation:
        return {u"actual"_s, u"expected"_s, u"deviation_class"_s};
    case MapLayer::Clusters:
        return {u"cluster"_s};
    case MapLayer::Bivariate:
        return {u"other"_s, u"value_class"_s, u"other_class"_s};
    case MapLayer::Values:
        break;
    }
    return {};
}

Cell clusterCell(int classNumber)
{
    for (const Cluster cluster : {Cluster::LowAmongLow, Cluster::LowAmongHigh, Cluster::None,
                                  Cluster::HighAmongLow, Cluster::HighAmongHigh}) {
        if (classOf(cluster) == classNumber)
            return cellOf(keyOf(cluster));
    }
    return {};
}

std::vector<Cell> layerCells(const MapRow &row, const MapClasses &classes)
{
    const auto one = row.pair ? std::optional(row.pair->value) : std::nullopt;
    const auto other = row.pair ? std::optional(row.pair->other) : std::nullopt;
    const bool classed = row.classNumber >= 0;
    switch (classes.layer) {
    case MapLayer::Change:
        return {cellOf(other), cellOf(one)};
    case MapLayer::Deviation:
        return {cellOf(one), cellOf(other),
                classed ? cellOf(keyOf(static_cast<DeviationClass>(row.classNumber))) : Cell()};
    case MapLayer::Clusters:
        return {clusterCell(row.classNumber)};
    case MapLayer::Bivariate: {
        const int others = classes.otherClassCount();
        return {cellOf(other), classed ? Cell(qint64(row.classNumber / others + 1)) : Cell(),
                classed ? Cell(qint64(row.classNumber % others + 1)) : Cell()};
    }
    case MapLayer::Values:
        break;
    }
    return {};
}

OutputTable records(const Question &question, const MapClasses &classes)
{
    OutputTable table;
    table.columns =
        columnsCalled(QStringList{u"code"_s, u"name"_s, u"value"_s, u"class"_s} + columnsOf(classes.layer));
    for (const MapRow &row : classes.rows) {
        std::vector<Cell> cells{cellOf(std::string_view(row.code)), row.name, cellOf(row.figure.value),
                                qint64(row.classNumber + 1)};
        const std::vector<Cell> more = layerCells(row, classes);
        cells.insert(cells.end(), more.begin(), more.end());
        table.rows.push_back(std::move(cells));
    }
    const Catalogue &catalogue = question.dataset.catalogue();
    table.meta = {{u"indicator"_s, indicatorFact(*catalogue.indicator(classes.indicator))},
                  {u"year"_s, cellOf(classes.year)},
                  {u"gender"_s, cellOf(classes.gender)},
                  {u"level"_s, cellOf(keyOf(classes.level))},
                  {u"layer"_s, cellOf(keyOf(classes.layer))},
                  {u"method"_s, methodKey(classes)},
                  {u"classes"_s, qint64(classes.classCount())},
                  {u"breaks"_s, listOf(classes.limits)}, // the open ends of the guide's third map are null
                  {u"counts"_s, listOf(classes.counts)},
                  {u"rounded_to"_s, classes.roundedTo < 0 ? Cell() : Cell(qint64(classes.roundedTo))},
                  {u"left_out_missing"_s, qint64(classes.missing)},
                  {u"left_out_few"_s, qint64(classes.few)},
                  {u"left_out_placeholders"_s, qint64(classes.placeholders)},
                  {u"outside"_s, qint64(classes.outside)}};
    if (classes.layer == MapLayer::Change)
        table.meta.emplace_back(u"since"_s, cellOf(classes.otherYear));
    if (classes.layer == MapLayer::Bivariate) {
        table.meta.emplace_back(u"against"_s, indicatorFact(*catalogue.indicator(classes.other)));
        table.meta.emplace_back(u"against_year"_s, cellOf(classes.otherYear));
        table.meta.emplace_back(u"against_breaks"_s, listOf(classes.otherLimits));
    }
    addSourceFacts(table.meta, question, computedByUs());
    return table;
}

/// «Klass 1: 20–24, 9 st».
QString classLine(const MapClasses &classes, int number, const Indicator &indicator)
{
    return ClassesWords::tr("Class %1: %2, %n area(s)", "number and range of values",
                            classes.counts[static_cast<std::size_t>(number)])
        .arg(number + 1)
        .arg(classLabel(classes, number, indicator));
}

QString leftOutLine(const MapClasses &classes)
{
    QStringList parts;
    if (classes.missing > 0)
        parts << ClassesWords::tr("%n without figure", nullptr, classes.missing);
    if (classes.few > 0)
        parts << ClassesWords::tr("%n with fewer than 10 persons", nullptr, classes.few);
    if (classes.placeholders > 0)
        parts << ClassesWords::tr("%n suspected placeholder(s)", nullptr, classes.placeholders);
    if (classes.outside > 0)
        parts << ClassesWords::tr("%n outside the limits", nullptr, classes.outside);
    return parts.isEmpty() ? QString() : ClassesWords::tr("In no class: %1").arg(parts.join(u", "_s));
}

OutputTable forPeople(const Question &question, const MapClasses &classes)
{
    const Indicator &indicator = *question.dataset.catalogue().indicator(classes.indicator);
    OutputTable table;
    const QString area =
        classes.level == MapLevel::County ? ClassesWords::tr("County") : ClassesWords::tr("Municipality");
    table.columns = {{.name = ClassesWords::tr("Code")},
                     {.name = area},
                     {.name = ClassesWords::tr("Value"), .toTheRight = true},
                     {.name = ClassesWords::tr("Class"), .toTheRight = true}};
    for (const MapRow &row : classes.rows)
        table.rows.push_back(
            {cellOf(std::string_view(row.code)), row.name,
             row.figure.value ? rowValueText(row, classes, indicator) : statusSymbol(row.figure.status),
             row.classNumber < 0 ? Cell() : Cell(qint64(row.classNumber + 1))});
    const Indicator *other = question.dataset.catalogue().indicator(classes.other);
    table.before = {classes.layer == MapLayer::Values
                        ? u"%1 · %2"_s.arg(indicator.title).arg(toInt(classes.year))
                        : u"%1 · %2"_s.arg(mapTitle(classes, indicator, other)).arg(toInt(classes.year))};
    for (int number = 0; number < classes.classCount(); ++number)
        table.before << classLine(classes, number, indicator);
    if (const QString leftOut = leftOutLine(classes); !leftOut.isEmpty())
        table.before << leftOut;
    table.before << QString();
    table.after = {QString(), sourceLineText(question.dataset.provenance(), &indicator, computedByUs())};
    return table;
}

ExitCode answerTo(const Question &question)
{
    if (const auto refused = refuseMap(question))
        return *refused;
    const Selection selection = mapSelectionOf(question);
    Neighbours neighbours;
    if (selection.map.layer == MapLayer::Clusters)
        neighbours = municipalityNeighbours(question.dataset.catalogue(),
                                            *question.pack.outlines(BoundaryLevel::Municipality));
    const Result<MapClasses> result = mapClasses(question.dataset, selection, neighbours);
    if (!result)
        return reportNoMap(question, result.error());
    return answer(question.isForPeople() ? forPeople(question, *result) : records(question, *result),
                  question);
}

void addOptions(QCommandLineParser &parser)
{
    addChoices(parser,
               {u"indicator"_s, u"year"_s, u"gender"_s, u"method"_s, u"classes"_s, u"breaks"_s, u"level"_s,
                u"layer"_s, u"since"_s, u"against"_s, u"keep-small"_s, u"keep-placeholders"_s});
}

ExitCode run(const Invocation &invocation)
{
    return ask(invocation, Room::Map, {u"indicator"_s}, answerTo);
}

} // namespace

Command classesCommand()
{
    return {u"classes"_s,
            QT_TRANSLATE_NOOP("lagesbild::CommandLine", "The map as a list: every area with its class."),
            addOptions, run};
}

} // namespace lagesbild
