#include "app/cli/cells.h"
#include "app/cli/choices.h"
#include "app/cli/facts.h"
#include "app/cli/question.h"
#include "core/analysis/balance.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/sourceline.h"

#include <QCoreApplication>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct RatiosWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::RatiosCommand)
};

QString computedByUs()
{
    return RatiosWords::tr("Computed values and differences", "computed by us; starts a sentence");
}

bool hasFigure(const RatioRow &row)
{
    return row.computed || row.published;
}

OutputTable records(const Question &question, BalanceKind kind, Year year, const std::vector<RatioRow> &rows)
{
    OutputTable table;
    table.columns = columnsCalled({u"code"_s, u"name"_s, u"value"_s, u"published"_s, u"difference"_s});
    for (const RatioRow &row : rows)
        table.rows.push_back({cellOf(row.code), row.name, cellOf(row.computed), cellOf(row.published),
                              cellOf(row.difference())});
    table.meta = {
        {u"kind"_s, cellOf(keyOf(kind))},
        {u"indicator"_s, indicatorFact(*question.dataset.catalogue().indicator(publishedRatio(kind)))},
        {u"year"_s, cellOf(year)},
        {u"municipalities"_s, qint64(std::ranges::count_if(rows, hasFigure))}};
    addSourceFacts(table.meta, question, computedByUs());
    return table;
}

QString greatestDifference(const std::vector<RatioRow> &rows)
{
    const double greatest = checkOf(rows).greatest;
    return greatest < 1e-6 ? RatiosWords::tr("Computed and published agree.")
                           : RatiosWords::tr("Greatest difference: %1").arg(numberText(greatest, 6));
}

OutputTable forPeople(const Question &question, BalanceKind kind, Year year,
                      const std::vector<RatioRow> &rows)
{
    const Indicator &indicator = *question.dataset.catalogue().indicator(publishedRatio(kind));
    OutputTable table;
    table.columns = {{.name = RatiosWords::tr("Code")},
                     {.name = RatiosWords::tr("Municipality")},
                     {.name = RatiosWords::tr("Computed"), .decimals = 4, .toTheRight = true},
                     {.name = RatiosWords::tr("Published"), .decimals = 4, .toTheRight = true}};
    for (const RatioRow &row : rows) {
        if (hasFigure(row))
            table.rows.push_back({cellOf(row.code), row.name, cellOf(row.computed), cellOf(row.published)});
    }
    table.before = {u"%1 · %2"_s.arg(indicator.title).arg(toInt(year)), QString()};
    table.after = {QString(), greatestDifference(rows),
                   sourceLineText(question.dataset.provenance(), computedByUs())};
    return table;
}

ExitCode answerTo(const Question &question)
{
    const QString text = question.call.options.value(u"kind"_s);
    const auto kind = parseBalanceKind(text.toStdString());
    if (!kind)
        return reportWrongUse(RatiosWords::tr("--kind is balance or dependency, not “%1”").arg(text));
    const QString id = QString::fromStdString(publishedRatio(*kind).text());
    const Indicator *indicator = question.dataset.catalogue().indicator(publishedRatio(*kind));
    if (indicator == nullptr)
        return reportNoIndicator(id);
    const auto latest = Figures(question.dataset, *indicator, Gender::Total).latestYear();
    if (!latest)
        return reportNoFigures(question.dataset, *indicator, Gender::Total);
    const Year year = question.selection.year.value_or(*latest);
    const std::vector<RatioRow> rows = ratioRows(question.dataset, *kind, year);
    if (std::ranges::none_of(rows, hasFigure))
        return reportNothingFound(RatiosWords::tr("%1 has no figures of %2").arg(id).arg(toInt(year)),
                                  RatiosWords::tr("take another year, or latest"));
    return answer(question.isForPeople() ? forPeople(question, *kind, year, rows)
                                         : records(question, *kind, year, rows),
                  question);
}

void addOptions(QCommandLineParser &parser)
{
    addChoices(parser, {u"year"_s});
    parser.addOption({u"kind"_s, RatiosWords::tr("balance or dependency."), RatiosWords::tr("KIND")});
}

ExitCode run(const Invocation &invocation)
{
    // Not the room of balance: its years are those of one kind.
    return ask(invocation, Room::Overview, {u"kind"_s}, answerTo);
}

} // namespace

Command ratiosCommand()
{
    return {u"ratios"_s,
            QT_TRANSLATE_NOOP("lagesbild::CommandLine",
                              "Balance or dependency of every municipality, computed and published."),
            addOptions, run};
}

} // namespace lagesbild
