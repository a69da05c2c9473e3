#include "app/cli/cells.h"
#include "app/cli/choices.h"
#include "app/cli/facts.h"
#include "app/cli/question.h"
#include "core/analysis/comparison.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/sourceline.h"
#include "ui/shared/statustext.h"

#include <QCoreApplication>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct CompareWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::CompareCommand)
};

QString computedByUs()
{
    return CompareWords::tr("Places, means and intervals", "computed by us; starts a sentence");
}

OutputTable records(const Question &question, const Comparison &comparison)
{
    const Catalogue &catalogue = question.dataset.catalogue();
    OutputTable table;
    table.columns = columnsCalled(
        {u"code"_s, u"name"_s, u"value"_s, u"status"_s, u"n"_s, u"low"_s, u"high"_s, u"rank"_s, u"colour"_s});
    for (const ComparisonRow &row : comparison.bars) {
        Cells cells{cellOf(row.code), row.name};
        addFigure(cells, row.figure);
        cells.push_back(row.place.place > 0 ? Cell(qint64(row.place.place)) : Cell());
        cells.push_back(cellOf(keyOf(row.place.colour)));
        table.rows.push_back(std::move(cells));
    }
    const auto &spread = comparison.spread;
    const AreaIndex focus = catalogue.indexOf(question.selection.focus);
    table.meta = {{u"indicator"_s, indicatorFact(*catalogue.indicator(comparison.indicator))},
                  {u"municipality"_s, areaFact(catalogue, focus)},
                  {u"year"_s, cellOf(comparison.year)},
                  {u"gender"_s, cellOf(comparison.gender)}};
    addGroupFacts(table.meta, question, comparison.group);
    table.meta.insert(table.meta.end(),
                      {{u"group_mean"_s, cellOf(comparison.groupMean.mean)},
                       {u"group_n"_s, qint64(comparison.groupMean.used)},
                       {u"national"_s, cellOf(comparison.national)},
                       {u"mean"_s, cellOf(comparison.mean)},
                       {u"least"_s, spread ? Cell(spread->least) : Cell()},
                       {u"greatest"_s, spread ? Cell(spread->greatest) : Cell()},
                       {u"ranked"_s, qint64(comparison.counted)},
                       {u"left_out_few"_s, qint64(comparison.smallLeftOut)},
                       {u"left_out_placeholders"_s, qint64(comparison.placeholdersLeftOut)}});
    addSourceFacts(table.meta, question, computedByUs());
    return table;
}

QString certaintyOf(const Figure &figure, const Indicator &indicator)
{
    if (figure.status == Status::Few || figure.status == Status::Placeholder)
        return statusWord(figure.status);
    return figure.interval ? intervalText(figure.interval->low, figure.interval->high, indicator) : QString();
}

Cells lineOf(const ComparisonRow &row, const Indicator &indicator)
{
    const Figure &figure = row.figure;
    return {(row.isFocus ? u"› "_s : u"  "_s) + row.name,
            figure.value ? valueText(*figure.value, indicator) : statusSymbol(figure.status),
            certaintyOf(figure, indicator), row.place.place > 0 ? Cell(qint64(row.place.place)) : Cell()};
}

QString rankedLine(const Comparison &comparison)
{
    QStringList parts{CompareWords::tr("%n municipality/ies ranked", nullptr, comparison.counted)};
    if (comparison.smallLeftOut > 0)
        parts << CompareWords::tr("%n with fewer than 10 persons left out", nullptr, comparison.smallLeftOut);
    if (comparison.placeholdersLeftOut > 0)
        parts << CompareWords::tr("%n suspected placeholder(s) left out", nullptr,
                                  comparison.placeholdersLeftOut);
    return parts.join(u", "_s);
}

/// Country and means, each on a line of its own, for they are no places in the order.
QStringList meansLines(const Comparison &comparison, const Indicator &indicator)
{
    QStringList lines;
    const auto add = [&](const QString &words, double value) {
        lines << words.arg(valueText(value, indicator));
    };
    if (comparison.national)
        add(CompareWords::tr("Country: %1"), *comparison.national);
    if (comparison.groupMean.mean)
        lines << CompareWords::tr("Unweighted mean of the group: %1 (%2 of %3 have a figure)")
                     .arg(valueText(*comparison.groupMean.mean, indicator))
                     .arg(comparison.groupMean.used)
                     .arg(comparison.groupMean.members);
    if (comparison.mean)
        add(CompareWords::tr("Unweighted mean of all: %1"), *comparison.mean);
    if (comparison.spread)
        lines << CompareWords::tr("Least %1, greatest %2")
                     .arg(valueText(comparison.spread->least, indicator),
                          valueText(comparison.spread->greatest, indicator));
    return lines;
}

OutputTable forPeople(const Question &question, const Comparison &comparison)
{
    const Catalogue &catalogue = question.dataset.catalogue();
    const Indicator &indicator = *catalogue.indicator(comparison.indicator);
    OutputTable table;
    table.columns = {{.name = CompareWords::tr("Municipality")},
                     {.name = CompareWords::tr("Value"), .toTheRight = true},
                     {.name = CompareWords::tr("Uncertainty"), .toTheRight = true},
                     {.name = CompareWords::tr("Place"), .toTheRight = true}};
    for (const ComparisonRow &row : comparison.bars)
        table.rows.push_back(lineOf(row, indicator));
    table.before = {
        u"%1 · %2 · %3"_s.arg(indicator.title).arg(toInt(comparison.year)).arg(genderName(comparison.gender)),
        groupLine(comparison.group, catalogue), QString()};
    table.after = QStringList{QString()} + meansLines(comparison, indicator);
    table.after << rankedLine(comparison)
                << sourceLineText(question.dataset.provenance(), &indicator, computedByUs());
    return table;
}

ExitCode answerTo(const Question &question)
{
    const Result<Comparison> result = comparison(question.dataset, question.selection);
    if (!result)
        return report(result.error());
    return answer(question.isForPeople() ? forPeople(question, *result) : records(question, *result),
                  question);
}

void addOptions(QCommandLineParser &parser)
{
    addChoices(parser, {u"indicator"_s, u"municipality"_s, u"group"_s, u"year"_s, u"gender"_s,
                        u"keep-small"_s, u"keep-placeholders"_s});
}

ExitCode run(const Invocation &invocation)
{
    return ask(invocation, Room::Comparison, {u"indicator"_s, u"municipality"_s}, answerTo);
}

} // namespace

Command compareCommand()
{
    return {u"compare"_s,
            QT_TRANSLATE_NOOP("lagesbild::CommandLine", "One indicator: a municipality beside others."),
            addOptions, run};
}

} // namespace lagesbild
