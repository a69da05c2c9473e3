#include "app/cli/cells.h"
#include "app/cli/choices.h"
#include "app/cli/facts.h"
#include "app/cli/question.h"
#include "core/analysis/peers.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/sourceline.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct PeersWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::PeersCommand)
};

QString computedByUs()
{
    return PeersWords::tr("Similar municipalities", "computed by us; starts a sentence");
}

QString idText(const IndicatorId &id)
{
    return QString::fromStdString(id.text());
}

/// Takes the logarithm of the variables called in @p ids. @return one that is not a variable; empty if all are
QString takeLogarithms(std::vector<WeightedVariable> &variables, const QStringList &ids)
{
    for (const QString &id : ids) {
        const IndicatorId wanted(id.trimmed().toStdString());
        const auto found = std::ranges::find(variables, wanted, &WeightedVariable::indicator);
        if (found == variables.end())
            return id;
        found->logarithmic = true;
    }
    return {};
}

/// What the options say of the method; without any of them it is Kolada's. Own variables without a scale are
/// compared as Kolada does, in their own units; on a scale as the standardised method does, by Euclid.
/// @return what can't be understood, as a sentence without full stop
QString readMethod(const QCommandLineParser &options, PeerOptions &peers)
{
    const QStringList given = options.optionNames();
    if (given.contains(u"k"_s)) {
        bool fine = false;
        peers.count = options.value(u"k"_s).toInt(&fine);
        if (!fine || peers.count < 1)
            return PeersWords::tr("--k is a number from 1, not “%1”").arg(options.value(u"k"_s));
    }
    const bool isOwn = given.contains(u"variables"_s) || given.contains(u"scale"_s) ||
                       given.contains(u"log"_s) || given.contains(u"metric"_s);
    if (!isOwn)
        return {};
    peers.method = PeerMethod::Own;
    const auto variables = parseVariables(options.value(u"variables"_s));
    if (!variables)
        return PeersWords::tr("--variables is ID:weight with commas, not “%1”")
            .arg(options.value(u"variables"_s));
    peers.variables = variables->empty() ? likenessRecipe(peers).variables : *variables;
    const QString notThere =
        takeLogarithms(peers.variables, options.value(u"log"_s).split(u',', Qt::SkipEmptyParts));
    if (!notThere.isEmpty())
        return PeersWords::tr("--log is one or more of the variables, not “%1”").arg(notThere);
    const auto scale = given.contains(u"scale"_s) ? parsePeerScale(options.value(u"scale"_s).toStdString())
                                                  : PeerScale::Unit;
    if (!scale)
        return PeersWords::tr("--scale is raw, sd, mad or deciles, not “%1”").arg(options.value(u"scale"_s));
    peers.scale = *scale;
    const auto metric = given.contains(u"metric"_s)
                            ? parsePeerMetric(options.value(u"metric"_s).toStdString())
                            : (*scale == PeerScale::Unit ? PeerMetric::Manhattan : PeerMetric::Euclid);
    if (!metric)
        return PeersWords::tr("--metric is manhattan or euclid, not “%1”").arg(options.value(u"metric"_s));
    peers.metric = *metric;
    return {};
}

QJsonArray variablesFact(const SimilarAreas &similar)
{
    QJsonArray list;
    for (const PeerVariable &variable : similar.variables)
        list.append(
            QJsonObject{{u"id"_s, idText(variable.indicator)},
                        {u"weight"_s, variable.weight},
                        {u"log"_s, variable.logarithmic},
                        {u"value"_s, variable.focusValue ? QJsonValue(*variable.focusValue) : QJsonValue()}});
    return list;
}

QJsonArray lackingFact(const SimilarAreas &similar)
{
    QJsonArray list;
    for (const LackingArea &area : similar.lacking) {
        QJsonArray lacks;
        for (const std::size_t variable : area.variables)
            lacks.append(idText(similar.variables[variable].indicator));
        list.append(QJsonObject{{u"code"_s, QString::fromStdString(area.code.text())},
                                {u"name"_s, area.name},
                                {u"lacks"_s, lacks}});
    }
    return list;
}

OutputTable records(const Question &question, const SimilarAreas &similar)
{
    const Catalogue &catalogue = question.dataset.catalogue();
    OutputTable table;
    table.columns = columnsCalled({u"rank"_s, u"code"_s, u"name"_s, u"distance"_s});
    for (const PeerVariable &variable : similar.variables)
        table.columns.push_back({.name = u"share_"_s + idText(variable.indicator)});
    for (const SimilarArea &area : similar.areas) {
        Cells cells{qint64(table.rows.size()) + 1, cellOf(area.code), area.name, area.distance};
        cells.insert(cells.end(), area.shares.begin(), area.shares.end());
        table.rows.push_back(std::move(cells));
    }
    table.meta = {{u"municipality"_s, areaFact(catalogue, similar.focus)},
                  {u"method"_s, cellOf(keyOf(similar.method))},
                  {u"year"_s, cellOf(similar.year)},
                  {u"asked_year"_s, cellOf(similar.asked)},
                  {u"scale"_s, cellOf(keyOf(similar.scale))},
                  {u"metric"_s, cellOf(keyOf(similar.metric))},
                  {u"variables"_s, variablesFact(similar)},
                  {u"compared"_s, qint64(similar.compared)},
                  {u"lacking"_s, lackingFact(similar)}};
    if (similar.official)
        table.meta.emplace_back(u"official_shared"_s, qint64(similar.official->shared));
    addSourceFacts(table.meta, question, computedByUs());
    return table;
}

/// Why the set is of another year than was asked for, and who could not be compared.
QStringList remarks(const Question &question, const SimilarAreas &similar)
{
    const Catalogue &catalogue = question.dataset.catalogue();
    QStringList lines;
    if (similar.asked != similar.year) {
        QStringList lacking;
        for (const std::size_t variable : similar.lackingInAsked)
            lacking << catalogue.indicator(similar.variables[variable].indicator)->title;
        lines << PeersWords::tr("%1 lacks figures of %2: %3")
                     .arg(catalogue.area(similar.focus).name)
                     .arg(toInt(*similar.asked))
                     .arg(lacking.join(u"; "_s));
    }
    QStringList names;
    for (const LackingArea &area : similar.lacking)
        names << area.name;
    if (!names.isEmpty())
        lines << PeersWords::tr("Lack figures and are not compared: %1").arg(names.join(u", "_s));
    return lines;
}

OutputTable forPeople(const Question &question, const SimilarAreas &similar)
{
    const Catalogue &catalogue = question.dataset.catalogue();
    OutputTable table;
    table.columns = {{.name = PeersWords::tr("No.", "rank among similar municipalities")},
                     {.name = PeersWords::tr("Municipality")},
                     {.name = PeersWords::tr("Distance"), .decimals = 2, .toTheRight = true}};
    for (const PeerVariable &variable : similar.variables)
        table.columns.push_back(
            {.name = catalogue.indicator(variable.indicator)->shortTitle, .toTheRight = true});
    for (const SimilarArea &area : similar.areas) {
        Cells cells{qint64(table.rows.size()) + 1, area.name, area.distance};
        for (const double share : area.shares)
            cells.push_back(PeersWords::tr("%1 %", "share of the distance").arg(numberText(100 * share, 0)));
        table.rows.push_back(std::move(cells));
    }
    table.before = {
        PeersWords::tr("Similar to %1, %2 · %n municipality/ies compared", nullptr, similar.compared)
            .arg(catalogue.area(similar.focus).name)
            .arg(toInt(*similar.year))};
    table.before += remarks(question, similar);
    table.before << QString();
    table.after = {QString(), PeersWords::tr("Under each variable: its share of the distance."),
                   sourceLineText(question.dataset.provenance(), computedByUs())};
    return table;
}

ExitCode answerTo(const Question &question)
{
    Selection selection = question.selection;
    const QString complaint = readMethod(question.call.options, selection.peers);
    if (!complaint.isEmpty())
        return reportWrongUse(complaint);
    const Result<SimilarAreas> similar = similarAreas(question.dataset, selection);
    if (!similar)
        return similar.error().kind == ErrorKind::NotFound
                   ? reportNoIndicator(QString::fromStdString(similar.error().place))
                   : report(similar.error());
    if (!similar->year)
        return reportNothingFound(
            PeersWords::tr("%1 has all that is compared in no year")
                .arg(question.dataset.catalogue().area(similar->focus).name),
            PeersWords::tr("take a municipality, other variables, or another data pack with --data"));
    return answer(question.isForPeople() ? forPeople(question, *similar) : records(question, *similar),
                  question);
}

void addOptions(QCommandLineParser &parser)
{
    addChoices(parser, {u"municipality"_s, u"year"_s});
    parser.addOptions(
        {{u"k"_s, PeersWords::tr("How many, 7 if not given."), u"N"_s},
         {u"variables"_s, PeersWords::tr("Own variables with weights, ID:weight with commas."),
          PeersWords::tr("LIST")},
         {u"scale"_s, PeersWords::tr("What differences are measured in: raw, sd, mad or deciles."),
          PeersWords::tr("SCALE")},
         {u"log"_s, PeersWords::tr("Variables taken by their logarithm, ids with commas."),
          PeersWords::tr("IDS")},
         {u"metric"_s, PeersWords::tr("manhattan (raw) or euclid (sd, mad, deciles), if another is wanted."),
          PeersWords::tr("METRIC")}});
}

ExitCode run(const Invocation &invocation)
{
    // Not the room of peers: where the year lacks something, the nearest that has all is taken.
    return ask(invocation, Room::Overview, {u"municipality"_s}, answerTo);
}

} // namespace

Command peersCommand()
{
    return {u"peers"_s,
            QT_TRANSLATE_NOOP("lagesbild::CommandLine",
                              "The most similar municipalities, and in what they differ."),
            addOptions, run};
}

} // namespace lagesbild
