#include "app/cli/cells.h"
#include "app/cli/choices.h"
#include "app/cli/facts.h"
#include "app/cli/question.h"
#include "core/analysis/clusters.h"
#include "ui/shared/clustertext.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/sourceline.h"

#include <QCoreApplication>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct MoranWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::MoranCommand)
};

QString computedByUs()
{
    return MoranWords::tr("Likeness between neighbours", "computed by us; starts a sentence");
}

OutputTable records(const Question &question, const Clusters &clusters)
{
    const Catalogue &catalogue = question.dataset.catalogue();
    OutputTable table;
    table.columns = columnsCalled({u"code"_s, u"name"_s, u"local_i"_s, u"p"_s, u"cluster"_s});
    for (const ClusterRow &row : clusters.rows) {
        const std::optional<double> p = row.p();
        table.rows.push_back({cellOf(row.code), row.name, p ? Cell(row.local.i) : Cell(), cellOf(p),
                              cellOf(keyOf(row.local.cluster))});
    }
    const Moran &moran = clusters.moran;
    table.meta = {{u"indicator"_s, indicatorFact(*catalogue.indicator(clusters.indicator))},
                  {u"year"_s, cellOf(clusters.year)},
                  {u"gender"_s, cellOf(clusters.gender)},
                  {u"i"_s, moran.i},
                  {u"expected"_s, moran.expected},
                  {u"p"_s, moran.pTwoSided},
                  {u"p_one_sided"_s, moran.pOneSided},
                  {u"municipalities"_s, qint64(moran.areas)},
                  {u"islands"_s, areasFact(catalogue, clusters.islands)},
                  {u"links"_s, qint64(moran.links)}};
    addSourceFacts(table.meta, question, computedByUs());
    return table;
}

/// Whether neighbours are alike over the whole map, in words.
QString wholeMapLine(const Moran &moran)
{
    const QString number = numberText(moran.i, 2);
    if (moran.pTwoSided > clusterLevel)
        return MoranWords::tr("Neighbours are no more alike than chance would make them (Moran's I %1).")
            .arg(number);
    return moran.i > moran.expected
               ? MoranWords::tr("Neighbours are more alike than chance would make them (Moran's I %1).")
                     .arg(number)
               : MoranWords::tr("Neighbours are less alike than chance would make them (Moran's I %1).")
                     .arg(number);
}

OutputTable forPeople(const Question &question, const Clusters &clusters)
{
    const Catalogue &catalogue = question.dataset.catalogue();
    const Indicator &indicator = *catalogue.indicator(clusters.indicator);
    OutputTable table;
    table.columns = {{.name = MoranWords::tr("Municipality")},
                     {.name = MoranWords::tr("Value"), .toTheRight = true},
                     {.name = MoranWords::tr("Among its neighbours")}};
    for (const ClusterRow &row : clusters.rows) {
        const QString word = clusterName(row.local.cluster);
        if (!word.isEmpty())
            table.rows.push_back({row.name, valueText(*row.value, indicator), word});
    }
    const auto apart = qsizetype(table.rows.size());
    table.before = {
        u"%1 · %2 · %3"_s.arg(indicator.title).arg(toInt(clusters.year)).arg(genderName(clusters.gender)),
        wholeMapLine(clusters.moran),
        MoranWords::tr("%n municipality/ies in a neighbourhood that chance would hardly make:", nullptr,
                       static_cast<int>(apart)),
        QString()};
    table.after = {QString()};
    QStringList islands;
    for (const AreaIndex island : clusters.islands)
        islands << catalogue.area(island).name;
    if (!islands.isEmpty())
        table.after << MoranWords::tr("Without a neighbour that has a figure: %1").arg(islands.join(u", "_s));
    table.after << sourceLineText(question.dataset.provenance(), computedByUs());
    return table;
}

ExitCode answerTo(const Question &question)
{
    const Result<std::vector<Outline>> outlines = question.pack.outlines(BoundaryLevel::Municipality);
    if (!outlines)
        return report(outlines.error());
    if (outlines->empty())
        return reportNothingFound(MoranWords::tr("the data has no boundaries"),
                                  MoranWords::tr("build it with: lagesbild-cli pack --boundaries FILE"));
    const Neighbours neighbours = municipalityNeighbours(question.dataset.catalogue(), *outlines);
    const Result<Clusters> result = clusters(question.dataset, question.selection, neighbours);
    if (!result)
        return reportNothingFound(MoranWords::tr("%1 has too few different figures beside each other")
                                      .arg(question.call.options.value(u"indicator"_s)),
                                  MoranWords::tr("take another year, or another indicator"));
    if (!question.isForPeople() || question.dataset.firstError())
        return answer(records(question, *result), question);
    // That nothing stands out is an answer too: it must not end as a table without rows does.
    const Outcome written = writeOutput(forPeople(question, *result), question.call.output);
    return written ? ExitCode::Ok : report(written.error());
}

void addOptions(QCommandLineParser &parser)
{
    addChoices(parser, {u"indicator"_s, u"year"_s, u"gender"_s});
}

ExitCode run(const Invocation &invocation)
{
    return ask(invocation, Room::Map, {u"indicator"_s}, answerTo);
}

} // namespace

Command moranCommand()
{
    return {u"moran"_s,
            QT_TRANSLATE_NOOP("lagesbild::CommandLine",
                              "Whether municipalities are like their neighbours, and where."),
            addOptions, run};
}

} // namespace lagesbild
