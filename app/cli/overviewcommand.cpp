#include "app/cli/cells.h"
#include "app/cli/choices.h"
#include "app/cli/facts.h"
#include "app/cli/question.h"
#include "core/analysis/overview.h"
#include "ui/overview/overviewmodel.h"
#include "ui/overview/overviewtext.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/sourceline.h"
#include "ui/shared/trendglyph.h"

#include <QCoreApplication>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct OverviewWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::OverviewCommand)
};

QString computedByUs()
{
    return OverviewWords::tr("Changes, trends, places, means and intervals",
                             "computed by us; starts a sentence");
}

Cells recordOf(const OverviewRow &row, const Catalogue &catalogue)
{
    const Indicator *indicator = catalogue.indicator(row.indicator);
    const bool placed = row.place.place > 0;
    Cells cells{row.area, cellOf(row.indicator), row.fullTitle,
                indicator == nullptr ? Cell() : cellOf(keyOf(indicator->unit)), cellOf(row.year)};
    addFigure(cells, row.figure);
    cells.insert(cells.end(), {cellOf(row.previousYear), cellOf(row.previousValue), cellOf(row.change),
                               cellOf(keyOf(row.arrow)), cellOf(keyOf(row.trend)),
                               row.trend == Trend::Unknown ? Cell() : Cell(row.test->p),
                               placed ? Cell(qint64(row.place.place)) : Cell(),
                               row.place.of > 0 ? Cell(qint64(row.place.of)) : Cell(),
                               placed ? Cell(row.place.percentile) : Cell(), cellOf(keyOf(row.place.colour)),
                               cellOf(row.groupMean.mean), qint64(row.groupMean.used), cellOf(row.national)});
    return cells;
}

QJsonArray areaFacts(const Overview &overview)
{
    QJsonArray list;
    for (const AreaSummary &area : overview.areas)
        list.append(QJsonObject{{u"area"_s, area.area},
                                {u"best"_s, area.best},
                                {u"middle"_s, area.middle},
                                {u"worst"_s, area.worst},
                                {u"neutral"_s, area.neutral},
                                {u"without"_s, area.without}});
    return list;
}

OutputTable records(const Question &question, const Overview &overview)
{
    const Catalogue &catalogue = question.dataset.catalogue();
    const Selection &selection = question.selection;
    OutputTable table;
    table.columns =
        columnsCalled({u"area"_s,          u"indicator"_s,      u"title"_s,   u"unit"_s,       u"year"_s,
                       u"value"_s,         u"status"_s,         u"n"_s,       u"low"_s,        u"high"_s,
                       u"previous_year"_s, u"previous_value"_s, u"change"_s,  u"arrow"_s,      u"trend"_s,
                       u"trend_p"_s,       u"rank"_s,           u"of"_s,      u"percentile"_s, u"colour"_s,
                       u"group_mean"_s,    u"group_n"_s,        u"national"_s});
    for (const OverviewRow &row : overview.rows)
        table.rows.push_back(recordOf(row, catalogue));
    table.meta = {{u"municipality"_s, areaFact(catalogue, catalogue.indexOf(selection.focus))},
                  {u"collection"_s, cellOf(selection.collection)},
                  {u"year"_s, yearFact(selection.year)},
                  {u"gender"_s, cellOf(selection.gender)}};
    addGroupFacts(table.meta, question, overview.group);
    table.meta.emplace_back(u"areas"_s, areaFacts(overview));
    table.meta.emplace_back(u"trends"_s, QJsonObject{{u"judged"_s, overview.judged},
                                                     {u"increasing"_s, overview.increasing},
                                                     {u"decreasing"_s, overview.decreasing}});
    addSourceFacts(table.meta, question, computedByUs());
    return table;
}

QString shapeOf(Colour colour)
{
    switch (colour) {
    case Colour::Best:
        return u"▲"_s;
    case Colour::Middle:
        return u"■"_s;
    case Colour::Worst:
        return u"▼"_s;
    case Colour::None:
    case Colour::Neutral:
        break;
    }
    return {};
}

QString glyphOf(Arrow arrow)
{
    switch (arrow) {
    case Arrow::Up:
        return u"↗"_s;
    case Arrow::Flat:
        return u"→"_s;
    case Arrow::Down:
        return u"↘"_s;
    case Arrow::None:
        break;
    }
    return {};
}

constexpr qsizetype widestTitle = 60;

/// Its middle goes: what is counted stands first, and for whom last.
QString elided(const QString &title)
{
    if (title.size() <= widestTitle)
        return title;
    const qsizetype kept = (widestTitle - 1) / 2;
    return title.left(kept).trimmed() + u"…"_s + title.right(kept).trimmed();
}

Cells lineOf(const OverviewRow &row, const Catalogue &catalogue)
{
    const Indicator *indicator = catalogue.indicator(row.indicator);
    const auto cell = [&](OverviewModel::Column column) { return overviewCellText(row, indicator, column); };
    const bool judged = row.trend != Trend::Unknown;
    const bool hasCertainty = row.figure.n || row.figure.status != Status::Ok;
    return {elided(row.variant ? u"  "_s + row.title : row.title),
            cell(OverviewModel::ValueColumn),
            row.figure.value ? cellOf(row.year) : Cell(),
            glyphOf(row.arrow),
            cell(OverviewModel::ChangeColumn),
            judged ? trendWord(row.trend) : QString(),
            cell(OverviewModel::PlaceColumn),
            shapeOf(row.place.colour),
            cell(OverviewModel::MeanColumn),
            cell(OverviewModel::NationalColumn),
            hasCertainty ? cell(OverviewModel::CertaintyColumn) : QString()};
}

/// Splits without figures fill no line, as in the window.
bool isShown(const OverviewRow &row)
{
    return row.state == RowState::Figures || !row.variant;
}

OutputTable forPeople(const Question &question, const Overview &overview)
{
    const Catalogue &catalogue = question.dataset.catalogue();
    const Selection &selection = question.selection;
    OutputTable table;
    table.columns = {{.name = OverviewWords::tr("Indicator")},
                     {.name = OverviewWords::tr("Value"), .toTheRight = true},
                     {.name = OverviewWords::tr("Year"), .toTheRight = true},
                     {},
                     {.name = OverviewWords::tr("Change"), .toTheRight = true},
                     {.name = OverviewWords::tr("Trend")},
                     {.name = OverviewWords::tr("Place"), .toTheRight = true},
                     {},
                     {.name = OverviewWords::tr("Mean"), .toTheRight = true},
                     {.name = OverviewWords::tr("Country"), .toTheRight = true},
                     {.name = OverviewWords::tr("Certainty")}};
    const Cells emptyLine(table.columns.size());
    QString area;
    for (const OverviewRow &row : overview.rows) {
        if (!isShown(row))
            continue;
        if (row.area != area) {
            area = row.area;
            table.rows.push_back(emptyLine);
            table.rows.push_back(emptyLine);
            table.rows.back().front() = area;
        }
        table.rows.push_back(lineOf(row, catalogue));
    }
    const QString year =
        selection.year ? QString::number(toInt(*selection.year)) : OverviewWords::tr("latest");
    table.before = {u"%1 · %2 · %3 · %4"_s.arg(catalogue.area(catalogue.indexOf(selection.focus)).name,
                                               catalogue.collection(selection.collection)->title, year,
                                               genderName(selection.gender)),
                    groupLine(overview.group, catalogue), QString()};
    table.after = {
        QString(),
        OverviewWords::tr("Trends over the last six figures: %1 increasing, %2 decreasing of %3 "
                          "judged; about one in twenty would be found by chance alone.")
            .arg(overview.increasing)
            .arg(overview.decreasing)
            .arg(overview.judged),
        OverviewWords::tr("▲ among the best 25 %, ■ in the middle, ▼ among the worst 25 %: compared "
                          "with others, not good or bad in itself."),
        sourceLineText(question.dataset.provenance(), computedByUs())};
    return table;
}

ExitCode answerTo(const Question &question)
{
    const Result<Overview> result = overview(question.dataset, question.selection);
    if (!result)
        return report(result.error());
    return answer(question.isForPeople() ? forPeople(question, *result) : records(question, *result),
                  question);
}

void addOptions(QCommandLineParser &parser)
{
    addChoices(parser, {u"municipality"_s, u"collection"_s, u"year"_s, u"gender"_s, u"group"_s,
                        u"keep-small"_s, u"keep-placeholders"_s});
}

ExitCode run(const Invocation &invocation)
{
    return ask(invocation, Room::Overview, {u"municipality"_s}, answerTo);
}

} // namespace

Command overviewCommand()
{
    return {
        u"overview"_s,
        QT_TRANSLATE_NOOP("lagesbild::CommandLine", "Where a municipality stands, indicator by indicator."),
        addOptions, run};
}

} // namespace lagesbild
