#include "ui/comparison/parts/compositionexport.h"

#include "ui/comparison/parts/compositiontext.h"
#include "ui/comparison/parts/stackpainter.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/paneltext.h"
#include "ui/shared/picturesheet.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/sourceline.h"

#include <QCoreApplication>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// The form's own words, where they are the same.
struct FormText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::CompositionPage)
};
struct PageText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::CompositionExport)
};

constexpr double columnsHeight = 400;

bool hasDerived(const Composition &composition, const Catalogue &catalogue)
{
    return std::ranges::any_of(composition.parts, [&](const IndicatorId &part) {
        return catalogue.indicator(part)->formula.has_value();
    });
}

Chart chartOf(const Composition &composition, const StackScene &scene, const Catalogue &catalogue,
              const Look &look)
{
    Chart chart;
    chart.kind = ChartKind::Stacked;
    chart.lying = scene.direction == StackScene::Direction::Rows;
    chart.categoryTitle = chart.lying ? FormText::tr("Municipality") : FormText::tr("Year");
    chart.valueTitle = unitHeading(Unit::Percent);
    chart.form = formOf(*catalogue.indicator(composition.parts.front()));
    chart.low = 0;
    chart.high = 100;
    chart.step = 25;
    chart.showsLegend = true;
    for (const StackBar &bar : scene.bars)
        chart.categories << bar.name;
    const int count = static_cast<int>(scene.partNames.size());
    for (int part = 0; part < count; ++part) {
        ChartSeries series;
        series.name = scene.partNames[static_cast<std::size_t>(part)];
        series.colour = rgbOf(partColour(part, count, look));
        series.labelled = true;
        for (const StackBar &bar : scene.bars) {
            if (bar.hollow && !bar.parts.empty())
                series.looks.push_back({.index = static_cast<int>(series.values.size()),
                                        .colour = series.colour,
                                        .hollow = true});
            series.values.push_back(
                bar.parts.empty() ? std::nullopt : std::optional(bar.parts[static_cast<std::size_t>(part)]));
        }
        chart.series.push_back(std::move(series));
    }
    QStringList spoken;
    for (const StackBar &bar : scene.bars)
        spoken << bar.spoken;
    chart.altText = PageText::tr("Stacked bars, each a hundred per cent. %1").arg(spoken.join(u"; "_s));
    return chart;
}

Table tableOf(const Composition &composition, const Catalogue &catalogue)
{
    const bool years = composition.along == PartsAlong::Years;
    const bool intervals = hasIntervals(composition);
    Table table;
    table.title = FormText::tr("Parts of a whole as a table");
    if (years)
        table.columns = {{.title = FormText::tr("Year"), .isNumber = true, .form = {0, false}}};
    else
        table.columns = {{.title = FormText::tr("Municipality"), .share = 2}};
    for (const IndicatorId &part : composition.parts) {
        const NumberForm form = formOf(*catalogue.indicator(part));
        table.columns.push_back({.title = partName(part, catalogue), .isNumber = true, .form = form});
        if (!intervals)
            continue;
        table.columns.push_back({.title = PageText::tr("Uncertainty from"), .isNumber = true, .form = form});
        table.columns.push_back({.title = PageText::tr("Uncertainty to"), .isNumber = true, .form = form});
    }
    table.columns.push_back({.title = FormText::tr("Persons"), .isNumber = true, .form = {0, true}});
    table.columns.push_back({.title = FormText::tr("Remark"), .share = 1.6});
    table.columns.push_back({.title = PageText::tr("Code"), .dataOnly = true});
    for (const CompositionRow &row : composition.rows) {
        TableRow line;
        line.isFocus = years ? row.year == composition.year : row.isFocus;
        const int year = toInt(row.year);
        line.cells = {years ? TableCell{QString::number(year), year, {}} : textCell(row.name)};
        for (std::size_t i = 0; i < row.parts.size(); ++i) {
            const Indicator &indicator = *catalogue.indicator(composition.parts[i]);
            line.cells.push_back(valueCell(row.parts[i], indicator));
            if (!intervals)
                continue;
            line.cells.push_back(boundCell(row.parts[i].interval, &Interval::low, indicator));
            line.cells.push_back(boundCell(row.parts[i].interval, &Interval::high, indicator));
        }
        line.cells.push_back(personsCell({.status = row.status, .n = row.n, .nIsExact = row.nIsExact}));
        line.cells.push_back(textCell(row.isWhole() ? statusWord(row.status) : reasonAgainst(row)));
        line.cells.push_back(textCell(QString::fromStdString(row.code.text())));
        table.rows.push_back(std::move(line));
    }
    return table;
}

QString sourceOf(const Composition &composition, const Dataset &dataset, const Indicator &indicator)
{
    const bool derived = hasDerived(composition, dataset.catalogue());
    const QString computed =
        derived ? FormText::tr("Parts that are not published, and intervals") : QString();
    const QString source = sourceLineText(dataset.provenance(), &indicator, computed);
    return hasIntervals(composition) ? source + u' ' + FormText::tr("95 % interval (Wilson).") : source;
}

} // namespace

Result<RoomExport> compositionExport(const Dataset &dataset, const Selection &selection)
{
    const Result<Composition> shown = composition(dataset, selection);
    if (!shown)
        return shown.error();
    const Catalogue &catalogue = dataset.catalogue();
    const Indicator &indicator = *catalogue.indicator(shown->indicator);
    if (shown->rows.empty())
        return Error{.kind = ErrorKind::NotFound,
                     .detail = "the municipality has no figures of the parts",
                     .place = indicator.shortTitle.toStdString()};
    const Look look = makeLook(Theme::Light);
    const StackScene scene = compositionScene(*shown, catalogue);
    const bool years = shown->along == PartsAlong::Years;
    RoomExport result;
    Page &page = result.page;
    page.title = indicator.shortTitle;
    const QString when =
        years ? u"%1–%2"_s.arg(toInt(shown->rows.front().year)).arg(toInt(shown->rows.back().year))
              : QString::number(toInt(shown->year));
    page.subtitle = u"%1 · %2 · %3"_s.arg(measureText(indicator), when, genderName(shown->gender));
    page.finding = compositionSentence(*shown, catalogue);
    page.chart = chartOf(*shown, scene, catalogue, look);
    page.table = tableOf(*shown, catalogue);
    page.source = sourceOf(*shown, dataset, indicator);
    page.notes = {definitionNote(dataset, indicator),
                  {PageText::tr("How to read this"), compositionReading(*shown)},
                  groupNote(catalogue, shown->group)};
    page.facts = factsOf(dataset, selection, &indicator, shown->year);
    page.contentsTitle = PageText::tr("%1, parts of a whole", "title of a page").arg(page.title);
    PictureSheet sheet = sheetOf(page, look);
    const double height = years ? columnsHeight : comfortableHeight(scene);
    sheet.parts = {{height, [scene, look](QPainter &painter, const QRectF &box) {
                        paintStacks(painter, scene, box, look);
                    }}};
    setPictures(result, std::move(sheet));
    return result;
}

} // namespace lagesbild
