#include "app/cli/cells.h"
#include "app/cli/choices.h"
#include "app/cli/facts.h"
#include "app/cli/question.h"
#include "core/analysis/funnel.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/sourceline.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct FunnelWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::FunnelCommand)
};

QString computedByUs()
{
    return FunnelWords::tr("Intervals, limits and shrunken values", "computed by us; starts a sentence");
}

OutputTable records(const Question &question, const Funnel &funnel)
{
    OutputTable table;
    table.columns =
        columnsCalled({u"code"_s, u"name"_s, u"value"_s, u"n"_s, u"low"_s, u"high"_s, u"limit95_low"_s,
                       u"limit95_high"_s, u"limit998_low"_s, u"limit998_high"_s, u"adjusted95_low"_s,
                       u"adjusted95_high"_s, u"adjusted998_low"_s, u"adjusted998_high"_s, u"shrunk"_s});
    for (const FunnelRow &row : funnel.rows) {
        Cells cells{cellOf(row.code), row.name, row.value, row.n};
        for (const Interval &ends :
             {row.interval, row.limits.at95, row.limits.at998, row.adjusted.at95, row.adjusted.at998}) {
            cells.emplace_back(ends.low);
            cells.emplace_back(ends.high);
        }
        cells.emplace_back(row.shrunken);
        table.rows.push_back(std::move(cells));
    }
    table.meta = {{u"indicator"_s, indicatorFact(*question.dataset.catalogue().indicator(funnel.indicator))},
                  {u"year"_s, cellOf(funnel.year)},
                  {u"gender"_s, cellOf(funnel.gender)},
                  {u"target"_s, funnel.target},
                  {u"target_is_national"_s, funnel.targetIsNational},
                  {u"phi"_s, funnel.overdispersion.phi},
                  {u"tau2"_s, funnel.overdispersion.tau2},
                  {u"shrink_target"_s, funnel.shrinkTarget},
                  {u"shrink_variance"_s, funnel.shrinkVariance},
                  {u"municipalities"_s, qint64(funnel.rows.size())},
                  {u"left_out_without_persons"_s, qint64(funnel.withoutPersons)},
                  {u"left_out_no_share"_s, qint64(funnel.outsideShares)},
                  {u"left_out_missing"_s, qint64(funnel.missing)}};
    addSourceFacts(table.meta, question, computedByUs());
    return table;
}

QString positionWord(const FunnelRow &row)
{
    switch (row.position998) {
    case FunnelPosition::Above:
        return FunnelWords::tr("far above");
    case FunnelPosition::Below:
        return FunnelWords::tr("far below");
    case FunnelPosition::Within:
        break;
    }
    switch (row.position95) {
    case FunnelPosition::Above:
        return FunnelWords::tr("above");
    case FunnelPosition::Below:
        return FunnelWords::tr("below");
    case FunnelPosition::Within:
        break;
    }
    return FunnelWords::tr("within chance");
}

/// «Utanför gränserna på 95 %: 40 över, 31 under».
QString outsideLine(const Funnel &funnel)
{
    const auto count = [&](FunnelPosition position) {
        return std::ranges::count(funnel.rows, position, &FunnelRow::position95);
    };
    return FunnelWords::tr("Outside the limits at 95 %: %1 above, %2 below")
        .arg(count(FunnelPosition::Above))
        .arg(count(FunnelPosition::Below));
}

OutputTable forPeople(const Question &question, const Funnel &funnel)
{
    const Indicator &indicator = *question.dataset.catalogue().indicator(funnel.indicator);
    OutputTable table;
    table.columns = {{.name = FunnelWords::tr("Municipality")},
                     {.name = FunnelWords::tr("Value"), .toTheRight = true},
                     {.name = FunnelWords::tr("Persons"), .decimals = 0},
                     {.name = FunnelWords::tr("Uncertainty"), .toTheRight = true},
                     {.name = FunnelWords::tr("By chance"), .toTheRight = true},
                     {.name = FunnelWords::tr("Position")},
                     {.name = FunnelWords::tr("Shrunken"), .toTheRight = true}};
    for (const FunnelRow &row : funnel.rows) {
        const Interval &limits = row.limits.at95;
        table.rows.push_back({row.name, valueText(row.value, indicator), row.n,
                              intervalText(row.interval.low, row.interval.high, indicator),
                              intervalText(limits.low, limits.high, indicator), positionWord(row),
                              valueText(row.shrunken, indicator)});
    }
    const QString target = valueText(funnel.target, indicator);
    table.before = {
        u"%1 · %2 · %3"_s.arg(indicator.title).arg(toInt(funnel.year)).arg(genderName(funnel.gender)),
        funnel.targetIsNational ? FunnelWords::tr("Around the country's value: %1").arg(target)
                                : FunnelWords::tr("Around the rate of all: %1").arg(target),
        outsideLine(funnel), QString()};
    table.after = {QString()};
    if (funnel.withoutPersons > 0)
        table.after << FunnelWords::tr("%n municipality/ies without a known number of persons left out",
                                       nullptr, funnel.withoutPersons);
    if (funnel.outsideShares > 0)
        table.after << FunnelWords::tr(
            "%n municipality/ies with a value below 0 or above 100 per cent left out", nullptr,
            funnel.outsideShares);
    table.after << sourceLineText(question.dataset.provenance(), computedByUs());
    return table;
}

ExitCode refuse(const Question &question, const Error &error)
{
    const Indicator *indicator = question.dataset.catalogue().indicator(question.selection.indicator);
    if (error.kind != ErrorKind::WrongUse || indicator == nullptr)
        return report(error);
    const QString id = QString::fromStdString(indicator->id.text());
    if (indicator->unit != Unit::Percent)
        return reportWrongUse(FunnelWords::tr("%1 is no share of persons").arg(id));
    return reportNothingFound(FunnelWords::tr("the number of persons behind %1 is not known").arg(id),
                              FunnelWords::tr("take a share whose persons the data holds, such as N00973"));
}

ExitCode answerTo(const Question &question)
{
    const Result<Funnel> result = funnel(question.dataset, question.selection);
    if (!result)
        return refuse(question, result.error());
    return answer(question.isForPeople() ? forPeople(question, *result) : records(question, *result),
                  question);
}

void addOptions(QCommandLineParser &parser)
{
    addChoices(parser, {u"indicator"_s, u"year"_s, u"gender"_s});
}

ExitCode run(const Invocation &invocation)
{
    return ask(invocation, Room::Comparison, {u"indicator"_s}, answerTo);
}

} // namespace

Command funnelCommand()
{
    return {u"funnel"_s,
            QT_TRANSLATE_NOOP(
                "lagesbild::CommandLine",
                "A share of persons in every municipality, and how far chance alone would carry it."),
            addOptions, run};
}

} // namespace lagesbild
