#include "app/cli/cells.h"
#include "app/cli/choices.h"
#include "app/cli/facts.h"
#include "app/cli/lists.h"
#include "app/cli/question.h"
#include "core/analysis/trend.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/sourceline.h"
#include "ui/shared/statustext.h"

#include <QCoreApplication>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct TrendWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::TrendCommand)
};

QString computedByUs()
{
    return TrendWords::tr("Intervals", "computed by us; starts a sentence");
}

OutputTable records(const Question &question, const std::vector<TrendLine> &lines,
                    const std::vector<AreaIndex> &areas)
{
    const Catalogue &catalogue = question.dataset.catalogue();
    OutputTable table;
    table.columns = columnsCalled(
        {u"code"_s, u"name"_s, u"gender"_s, u"year"_s, u"value"_s, u"status"_s, u"n"_s, u"low"_s, u"high"_s});
    for (const TrendLine &line : lines) {
        for (const TrendPoint &point : line.points) {
            Cells cells{cellOf(line.code), line.name, cellOf(line.gender), cellOf(point.year)};
            addFigure(cells, point.figure);
            table.rows.push_back(std::move(cells));
        }
    }
    const Indicator &indicator = *catalogue.indicator(question.selection.indicator);
    table.meta = {{u"indicator"_s, indicatorFact(indicator)}, {u"areas"_s, areasFact(catalogue, areas)}};
    addSourceFacts(table.meta, question, indicator.denominator ? computedByUs() : QString());
    return table;
}

bool hasFigures(const TrendLine &line)
{
    return std::ranges::any_of(line.points,
                               [](const TrendPoint &point) { return point.figure.value.has_value(); });
}

QString pointText(const TrendPoint &point, const Indicator &indicator)
{
    const auto &value = point.figure.value;
    return value ? numberText(*value, shownDecimals(indicator)) : statusSymbol(point.figure.status);
}

/// One line per area and gender, one column per year.
OutputTable forPeople(const Question &question, const std::vector<TrendLine> &lines)
{
    const Indicator &indicator = *question.dataset.catalogue().indicator(question.selection.indicator);
    OutputTable table;
    table.columns = {{.name = TrendWords::tr("Area")}, {.name = TrendWords::tr("Gender")}};
    for (const TrendPoint &point : lines.front().points)
        table.columns.push_back({.name = QString::number(toInt(point.year)), .toTheRight = true});
    for (const TrendLine &line : lines) {
        Cells cells{line.name, genderName(line.gender)};
        std::ranges::transform(line.points, std::back_inserter(cells),
                               [&](const TrendPoint &point) { return Cell(pointText(point, indicator)); });
        table.rows.push_back(std::move(cells));
    }
    table.before = {indicator.title, QString()};
    table.after = {QString(), sourceLineText(question.dataset.provenance(), &indicator, QString())};
    return table;
}

ExitCode answerTo(const Question &question)
{
    const Catalogue &catalogue = question.dataset.catalogue();
    const auto areas = parseAreas(question.call.options.value(u"area"_s), catalogue);
    if (!areas)
        return reportNoArea(catalogue, QString::fromStdString(areas.error().place));
    const Selection &selection = question.selection;
    const Indicator &indicator = *catalogue.indicator(selection.indicator);
    const std::vector<TrendLine> lines = linesOf(question.dataset, indicator, *areas, {selection.gender});
    if (std::ranges::none_of(lines, hasFigures))
        return reportNothingFound(TrendWords::tr("%1 has no figures of these areas")
                                      .arg(QString::fromStdString(indicator.id.text())),
                                  TrendWords::tr("take other areas, or another indicator"));
    return answer(question.isForPeople() ? forPeople(question, lines) : records(question, lines, *areas),
                  question);
}

void addOptions(QCommandLineParser &parser)
{
    addChoices(parser, {u"indicator"_s, u"gender"_s});
    parser.addOption({u"area"_s, TrendWords::tr("Areas, codes with commas; all: every municipality."),
                      TrendWords::tr("CODES")});
}

ExitCode run(const Invocation &invocation)
{
    return ask(invocation, Room::Trend, {u"indicator"_s, u"area"_s}, answerTo);
}

} // namespace

Command trendCommand()
{
    return {u"trend"_s, QT_TRANSLATE_NOOP("lagesbild::CommandLine", "One indicator over all its years."),
            addOptions, run};
}

} // namespace lagesbild
