#include "ui/expected/expectedpage.h"

#include "ui/expected/detailstext.h"
#include "ui/expected/deviationpainter.h"
#include "ui/expected/deviationscene.h"
#include "ui/expected/expectedroom.h"
#include "ui/expected/expectedscatter.h"
#include "ui/expected/expectedtable.h"
#include "ui/expected/expectedtext.h"
#include "ui/shared/charts/scatterpainter.h"
#include "ui/shared/deviationcolours.h"
#include "ui/shared/paneltext.h"
#include "ui/shared/picturesheet.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/sourceline.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <numeric>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// The room's own words, where they are the same.
struct RoomText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::ExpectedRoom)
};
struct PageText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::ExpectedPage)
};

constexpr double barsHeight = 340;
constexpr double scatterHeight = 440;

QString idList(const ExpectedAnswer &answer)
{
    std::vector<IndicatorId> ids = answer.model.indicators();
    if (answer.method == ExpectedMethod::Official)
        ids = {guideResponse, officialExpected, officialDeviation};
    QStringList texts;
    for (const IndicatorId &id : ids)
        texts << QString::fromStdString(id.text());
    return texts.join(u", "_s);
}

void fixAxis(Chart &chart, const ChartAxis &axis)
{
    if (axis.ticks.size() < 2)
        return;
    const WholeSteps whole = wholeSteps(axis.low, axis.high, axis.ticks[0], axis.ticks[1]);
    chart.low = whole.low;
    chart.high = whole.high;
    chart.step = whole.step;
}

/// «långt under (11): under −9,4».
QString className(const DeviationLegend &legend)
{
    return u"%1: %2"_s.arg(legend.name, legend.range);
}

/// A series per class, so that a legend tells them apart and one click in PowerPoint changes a colour.
Chart deviationChart(const DeviationScene &scene, const Indicator &response, const Look &look,
                     const QString &sentence)
{
    const DeviationColours colours = deviationColours(look.theme);
    Chart chart;
    chart.kind = ChartKind::Ranked;
    chart.categoryTitle = PageText::tr("Municipality");
    chart.valueTitle = PageText::tr("Deviation from what could be expected");
    chart.form = formOf(response);
    chart.showsLegend = true;
    fixAxis(chart, scene.axis);
    QStringList classes;
    for (std::size_t i = 0; i < scene.legend.size(); ++i) {
        ChartSeries series;
        series.name = className(scene.legend[i]);
        series.colour = rgbOf(colours[i]);
        for (const DeviationBar &bar : scene.bars) {
            const bool here = static_cast<std::size_t>(bar.deviationClass) == i;
            if (here && bar.focus) {
                series.labelled = true;
                series.looks.push_back({.index = static_cast<int>(series.values.size()),
                                        .colour = series.colour,
                                        .named = true});
            }
            series.values.push_back(here ? std::optional(bar.deviation) : std::nullopt);
        }
        classes << series.name;
        chart.series.push_back(std::move(series));
    }
    for (const DeviationBar &bar : scene.bars)
        chart.categories << bar.name;
    chart.altText =
        PageText::tr("Bars of all municipalities from the furthest below what could be expected to the "
                     "furthest above. %1 %2")
            .arg(sentence, classes.join(u"; "_s));
    return chart;
}

/// Those furthest below and above what could be expected.
bool isFurthest(const ExpectedAnswer &answer, const ExpectedRow &row)
{
    const auto [below, above] = std::ranges::minmax_element(answer.rows, {}, &ExpectedRow::deviation);
    return &row == &*below || &row == &*above;
}

/// All points have a place in every series, so that a row of the sheet stays one municipality.
ChartSeries pointsOf(const ExpectedAnswer &answer, const ScatterScene &scene, const QString &name,
                     DeviationClass deviationClass, const Look &look)
{
    ChartSeries series;
    series.name = name;
    series.colour = rgbOf(colourOf(deviationClass, deviationColours(look.theme)));
    series.namesPoints = true;
    for (std::size_t i = 0; i < answer.rows.size(); ++i) {
        const ExpectedRow &row = answer.rows[i];
        const bool here = row.deviationClass == deviationClass;
        const bool labelled = scene.points[i].labelled;
        if (here && (row.isFocus || labelled))
            series.looks.push_back({.index = static_cast<int>(i),
                                    .colour = row.isFocus ? rgbOf(look.colours.text) : series.colour,
                                    .named = row.isFocus});
        series.positions.emplace_back(row.expected);
        series.values.push_back(here ? std::optional(row.actual) : std::nullopt);
        const bool named = here && (row.isFocus || labelled || isFurthest(answer, row));
        series.pointNames << (named ? row.name : QString());
    }
    return series;
}

Chart scatterChart(const ExpectedAnswer &answer, const DeviationScene &classes, const Indicator &response,
                   const Look &look)
{
    const ScatterScene scene = expectedScatter(answer, response, look);
    Chart chart;
    chart.kind = ChartKind::Scatter;
    chart.title = PageText::tr("Actual against expected");
    chart.categoryTitle = PageText::tr("Municipality");
    chart.valueTitle = PageText::tr("Actual");
    chart.positionTitle = PageText::tr("Expected");
    chart.form = chart.positionForm = formOf(response);
    chart.showsLegend = true;
    fixAxis(chart, scene.yAxis);
    chart.positionLow = chart.low; // both are in the same unit
    chart.positionHigh = chart.high;
    for (const ExpectedRow &row : answer.rows)
        chart.categories << row.name;
    for (std::size_t i = 0; i < classes.legend.size(); ++i)
        chart.series.push_back(
            pointsOf(answer, scene, className(classes.legend[i]), static_cast<DeviationClass>(i), look));
    ChartSeries line;
    line.name = PageText::tr("as expected");
    line.positions = {chart.low.value_or(scene.xAxis.low), chart.high.value_or(scene.xAxis.high)};
    line.values = line.positions;
    line.isLine = true;
    line.dashed = true;
    line.colour = rgbOf(look.colours.secondary);
    chart.series.push_back(std::move(line));
    QStringList named;
    for (const ScatterPoint &point : scene.points) {
        if (point.focus || point.labelled)
            named << point.spoken;
    }
    chart.altText = PageText::tr("Points of all municipalities: actual values upwards, expected ones to the "
                                 "right. %1")
                        .arg(named.join(u"; "_s));
    return chart;
}

NumberForm formOfColumn(const ExpectedTable &model, int column, const Indicator &response)
{
    using Column = ExpectedTable::Column;
    const auto is = [&](Column which) { return model.placeOf(which) == column; };
    if (is(Column::Persons))
        return {0, true};
    if (is(Column::Studentised))
        return {2, false};
    if (is(Column::Leverage) || is(Column::Cook) || is(Column::Robustness))
        return {3, false};
    return formOf(response);
}

bool isWords(const ExpectedTable &model, int column)
{
    return (model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignLeft) != 0;
}

/// The room's own table, from the furthest above; those that are not in the model last.
Table tableOf(const ExpectedAnswer &answer, const Catalogue &catalogue, const AreaId &focus)
{
    const Indicator &response = *catalogue.indicator(answer.model.response);
    ExpectedTable model;
    model.setAnswer(answer, catalogue);
    Table table;
    table.title = RoomText::tr("Expected values of all municipalities");
    for (int column = 0; column < model.columnCount(); ++column) {
        const bool words = isWords(model, column);
        table.columns.push_back(
            {.title = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
             .isNumber = !words,
             .form = formOfColumn(model, column, response),
             .share = words ? 1.6 : 1});
    }
    table.columns.push_back({.title = PageText::tr("Code"), .dataOnly = true});
    const int deviations = model.placeOf(ExpectedTable::Column::Deviation);
    const auto numberAt = [&model](int row, int column) -> std::optional<double> {
        const QVariant number = model.index(row, column).data(ExpectedTable::SortRole);
        return number.isValid() ? std::optional(number.toDouble()) : std::nullopt;
    };
    std::vector<int> order(static_cast<std::size_t>(model.rowCount()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater<>(), [&](int row) { return numberAt(row, deviations); });
    for (const int row : order) {
        TableRow line;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString text = model.index(row, column).data(Qt::DisplayRole).toString();
            line.cells.push_back(isWords(model, column) ? textCell(text)
                                                        : TableCell{text, numberAt(row, column), {}});
        }
        const QString code = model.index(row, 0).data(ExpectedTable::CodeRole).toString();
        line.isFocus = code.toStdString() == focus.text();
        line.cells.push_back(textCell(code));
        table.rows.push_back(std::move(line));
    }
    return table;
}

/// What the model explains and how, and who does better in similar circumstances.
std::vector<PageNote> modelNotes(const ExpectedAnswer &answer, const Dataset &dataset)
{
    const Catalogue &catalogue = dataset.catalogue();
    const Indicator &response = *catalogue.indicator(answer.model.response);
    QStringList model{fitSentence(answer), yearSentence(answer, catalogue), fitFactsText(answer, response)};
    for (const ExpectedTerm &term : answer.fit.terms) {
        if (!term.indicator.isEmpty())
            model << u"%1: %2"_s.arg(stepText(term, catalogue), effectText(term, response));
    }
    model.removeAll(QString());
    QStringList similar{similarText(answer, response)};
    if (answer.similar) {
        for (const SimilarBetter &each : answer.similar->better)
            similar << each.name;
    }
    std::vector<PageNote> notes{definitionNote(dataset, response),
                                {PageText::tr("The model"), model.join(u'\n')},
                                {PageText::tr("Similar circumstances, better result"), similar.join(u'\n')}};
    if (const ExpectedRow *focus = answer.focusRow())
        notes.push_back({PageText::tr("How sure it is"), chanceSentence(*focus)});
    return notes;
}

} // namespace

QString expectedSourceLine(const Dataset &dataset, const ExpectedAnswer &answer)
{
    const QString computed =
        answer.method == ExpectedMethod::Official
            ? RoomText::tr("Classes and fit (%1)", "computed by us; indicators").arg(idList(answer))
            : RoomText::tr("Expected values and deviations (%1)", "computed by us; indicators")
                  .arg(idList(answer));
    const Provenance &provenance = dataset.provenance();
    QString line = sourceLineText(provenance, dataset.catalogue().indicator(answer.model.response), computed);
    const bool isKnown =
        std::ranges::any_of(answer.rows, [](const ExpectedRow &row) { return row.withinChance.has_value(); });
    if (!isKnown && !answer.refusal && !provenance.example)
        line += u' ' +
                RoomText::tr("Uncertainty unknown: the number of persons is not published. Not for ranking.");
    return line;
}

Result<RoomExport> expectedExport(const Dataset &dataset, const Selection &selection)
{
    const Result<ExpectedAnswer> answer = expectedValues(dataset, selection);
    if (!answer)
        return answer.error();
    const Catalogue &catalogue = dataset.catalogue();
    const Indicator &response = *catalogue.indicator(answer->model.response);
    const QString title = RoomText::tr("%1: actual and expected", "an indicator").arg(response.shortTitle);
    if (answer->refusal || answer->rows.empty())
        return Error{
            .kind = ErrorKind::NotFound, .detail = "no model can be fitted", .place = title.toStdString()};
    const Look look = makeLook(Theme::Light);
    const DeviationScene scene = deviationScene(*answer, response);
    RoomExport result;
    Page &page = result.page;
    page.title = title;
    page.subtitle =
        u"%1 · %2 · %3"_s.arg(circumstancesText(*answer, catalogue), QString::number(toInt(answer->year)),
                              municipalitiesText(answer->fit.n));
    if (answer->gender != Gender::Total)
        page.subtitle += u" · "_s + genderName(answer->gender);
    page.finding = deviationSentence(*answer, catalogue, selection.focus);
    page.chart = deviationChart(scene, response, look, page.finding);
    page.moreCharts = {scatterChart(*answer, scene, response, look)};
    page.table = tableOf(*answer, catalogue, selection.focus);
    page.source = expectedSourceLine(dataset, *answer);
    page.notes = modelNotes(*answer, dataset);
    page.facts = factsOf(dataset, selection, &response, answer->year);
    PictureSheet sheet = sheetOf(page, look);
    sheet.parts = {
        {barsHeight,
         [scene, look](QPainter &painter, const QRectF &box) { paintDeviations(painter, scene, box, look); }},
        {scatterHeight,
         [scatter = expectedScatter(*answer, response, look), look](QPainter &painter, const QRectF &box) {
             paintScatter(painter, scatter, box, look);
         }}};
    sheet.spoken += u'\n' + page.moreCharts.front().altText;
    setPictures(result, std::move(sheet));
    return result;
}

} // namespace lagesbild
