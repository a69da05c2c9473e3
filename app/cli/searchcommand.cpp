#include "app/cli/cells.h"
#include "app/cli/command.h"
#include "core/analysis/search.h"

#include <QCoreApplication>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct SearchWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::SearchCommand)
};

constexpr int mostHits = 10000;
constexpr int mostHitsForPeople = 40;

OutputTable hitsTable(const Dataset &dataset, const std::vector<IndicatorHit> &hits, bool forPeople)
{
    OutputTable table;
    table.columns = forPeople ? std::vector<OutputTable::Column>{{.name = SearchWords::tr("Id")},
                                                                 {.name = SearchWords::tr("Title")},
                                                                 {.name = SearchWords::tr("Figures")}}
                              : columnsCalled({u"id"_s, u"title"_s, u"score"_s});
    for (const IndicatorHit &hit : hits) {
        const Indicator &indicator = *dataset.catalogue().indicator(hit.indicator);
        Cells cells{cellOf(hit.indicator), indicator.title};
        cells.push_back(forPeople ? Cell(indicator.hasValues ? SearchWords::tr("yes") : QString())
                                  : Cell(qint64(hit.score)));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

ExitCode run(const Invocation &invocation)
{
    const QString text = invocation.options.positionalArguments().join(u' ').trimmed();
    if (text.isEmpty())
        return reportWrongUse(SearchWords::tr("search needs a TEXT to look for"));
    const Result<OpenedPack> opened = openData(invocation);
    if (!opened)
        return report(opened.error());
    const Dataset &dataset = *opened->dataset;
    const std::vector<IndicatorHit> hits = IndicatorIndex(dataset).search(text, mostHits);
    if (hits.empty())
        return reportNothingFound(SearchWords::tr("no indicator has “%1”").arg(text),
                                  SearchWords::tr("take fewer or shorter words"));
    const bool forPeople = invocation.output.format == OutputFormat::Table;
    OutputTable table = hitsTable(dataset, hits, forPeople);
    table.meta = {{u"text"_s, text}, {u"found"_s, qint64(hits.size())}};
    if (forPeople && table.rows.size() > mostHitsForPeople) {
        table.rows.resize(mostHitsForPeople);
        table.after = {SearchWords::tr("The first %1 of %2.").arg(mostHitsForPeople).arg(hits.size())};
    }
    return answer(table, invocation);
}

void addOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(SearchWords::tr("TEXT"),
                                 SearchWords::tr("Words that the indicator must have, all of them."));
}

} // namespace

Command searchCommand()
{
    return {
        u"search"_s,       QT_TRANSLATE_NOOP("lagesbild::CommandLine", "Finds indicators in the catalogue."),
        addOptions,        run,
        CommandKind::Text, LooseWords::Taken};
}

} // namespace lagesbild
