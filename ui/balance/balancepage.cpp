#include "ui/balance/balancepage.h"

#include "ui/balance/balancescenes.h"
#include "ui/balance/balancetext.h"
#include "ui/shared/charts/rankedexport.h"
#include "ui/shared/charts/rankedpainter.h"
#include "ui/shared/classlegend.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/paneltext.h"
#include "ui/shared/picturesheet.h"
#include "ui/shared/qualitative.h"
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

/// The room's own words, where they are the same.
struct RoomText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::BalanceRoom)
};
struct PictureText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::BalancePicture)
};
struct PageText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::BalancePage)
};

constexpr double rankedHeight = 260;

Indicator shareIndicator()
{
    return {.unit = Unit::Percent, .decimals = 1};
}

/// Something of the focus beside riket and the group's mean.
struct NamedPart {
    QString label;
    RatioPart part;
};

std::vector<NamedPart> partsOf(const Balance &answer)
{
    return {
        {PictureText::tr("Municipal employees"), answer.employees},
        {PictureText::tr("Inhabitants"), answer.population},
        {PictureText::tr("Elected %1", "year of election").arg(toInt(answer.election)), answer.politicians}};
}

std::vector<NamedPart> staffOf(const Dependency &answer)
{
    std::vector<NamedPart> parts;
    for (const StaffAge &age : answer.staff) {
        if (age.hasValues)
            parts.push_back({sectorName(age.sector), age.share});
    }
    return parts;
}

/// What the rows of @p bars say, for those who can't see them.
QString spokenOf(const RowBars &bars)
{
    QStringList rows;
    for (const BarRow &row : bars.rows)
        rows << row.spoken;
    return u"%1. %2"_s.arg(bars.heading, rows.join(u"; "_s));
}

/// Focus, riket and mean beside each other for every part.
Chart partsChart(const std::vector<NamedPart> &parts, const QString &name, const RowBars &bars,
                 const Look &look)
{
    Chart chart;
    chart.title = bars.heading;
    chart.valueTitle = unitHeading(Unit::Percent);
    chart.form = formOf(shareIndicator());
    chart.low = 0;
    chart.showsLegend = true;
    chart.altText = spokenOf(bars);
    const auto add = [&](const QString &title, const QColor &colour, auto value) {
        ChartSeries series;
        series.name = title;
        series.colour = rgbOf(colour);
        series.labelled = true;
        for (const NamedPart &each : parts) {
            const Status status = each.part.focus.status;
            if (colour == look.colours.accent && (status == Status::Few || status == Status::Placeholder))
                series.looks.push_back({.index = static_cast<int>(series.values.size()),
                                        .colour = series.colour,
                                        .hollow = true});
            series.values.push_back(value(each.part));
        }
        chart.series.push_back(std::move(series));
    };
    add(name, look.colours.accent, [](const RatioPart &part) { return part.focus.value; });
    add(PictureText::tr("The country"), look.colours.text,
        [](const RatioPart &part) { return part.national; });
    add(PictureText::tr("Unweighted mean"), look.colours.bar,
        [](const RatioPart &part) { return part.groupMean.mean; });
    for (const NamedPart &each : parts)
        chart.categories << each.label;
    return chart;
}

struct NamedSplit {
    QString label;
    std::optional<DependencySplit> split;
};

std::vector<NamedSplit> splitsOf(const Dependency &answer, const QString &name)
{
    std::vector<NamedSplit> splits{{name, answer.focus}};
    if (answer.national)
        splits.push_back({PictureText::tr("The country"), answer.national});
    if (answer.groupMean)
        splits.push_back({groupName(answer.standing.comparison.group), answer.groupMean});
    return splits;
}

Chart splitsChart(const std::vector<NamedSplit> &splits, const RowBars &bars, const Look &look)
{
    Chart chart;
    chart.kind = ChartKind::Stacked;
    chart.lying = true;
    chart.title = bars.heading;
    chart.valueTitle = bars.heading;
    chart.form = {1, true};
    chart.low = 0;
    chart.showsLegend = true;
    chart.altText = spokenOf(bars);
    const std::vector<QColor> colours = qualitativeColours(look.theme, 2);
    const auto add = [&](const QString &title, const QColor &colour, double DependencySplit::*part) {
        ChartSeries series;
        series.name = title;
        series.colour = rgbOf(colour);
        series.labelled = true;
        for (const NamedSplit &each : splits)
            series.values.push_back(each.split ? std::optional(*each.split.*part) : std::nullopt);
        chart.series.push_back(std::move(series));
    };
    add(PictureText::tr("0–19 years"), colours[0], &DependencySplit::younger);
    add(PictureText::tr("65 years or more"), colours[1], &DependencySplit::older);
    for (const NamedSplit &each : splits)
        chart.categories << each.label;
    return chart;
}

/// Builds the page's one table section by section.
class TableMaker
{
public:
    explicit TableMaker(const QString &name)
    {
        m_table.title = PageText::tr("The ratio, its parts and classes as a table");
        m_table.headingTitle = PageText::tr("Part");
        m_table.columns = {{.title = PageText::tr("What"), .share = 2.4},
                           {.title = name, .isNumber = true},
                           {.title = PictureText::tr("The country"), .isNumber = true},
                           {.title = PictureText::tr("Unweighted mean"), .isNumber = true},
                           {.title = PictureText::tr("Persons"), .isNumber = true, .form = {0, true}},
                           {.title = PictureText::tr("Municipalities"), .isNumber = true, .form = {0, true}},
                           {.title = PageText::tr("Remark"), .share = 1.6}};
    }

    void addHeading(const QString &text)
    {
        TableRow row;
        row.isHeading = true;
        row.cells = {textCell(text)};
        m_table.rows.push_back(std::move(row));
    }
    /// The other cells are empty.
    void addRow(std::vector<TableCell> cells, bool isFocus = false)
    {
        TableRow row;
        row.isFocus = isFocus;
        row.cells = std::move(cells);
        row.cells.resize(m_table.columns.size());
        m_table.rows.push_back(std::move(row));
    }
    void addPart(const NamedPart &named, const Figure *count = nullptr)
    {
        const Indicator share = shareIndicator();
        const RatioPart &part = named.part;
        TableCell persons;
        if (count != nullptr)
            persons = count->value ? TableCell{numberText(*count->value, 0), count->value, {}}
                                   : textCell(statusSymbol(count->status));
        addRow({textCell(named.label), valueCell(part.focus, share), numberCell(part.national, share),
                numberCell(part.groupMean.mean, share), persons, TableCell(),
                textCell(statusWord(part.focus.status))});
    }
    /// The ratio itself, as published and as computed here.
    void addRatio(const RatioStanding &standing, const Indicator &indicator)
    {
        addHeading(u"%1 %2"_s.arg(indicator.shortTitle).arg(toInt(standing.comparison.year)));
        addRow({textCell(PageText::tr("Published")), numberCell(standing.focus.published, indicator),
                numberCell(standing.national.published, indicator),
                numberCell(standing.comparison.groupMean.mean, indicator)},
               true);
        addRow({textCell(PageText::tr("Computed from its parts")),
                numberCell(standing.focus.computed, indicator),
                numberCell(standing.national.computed, indicator)});
    }
    void addClasses(const RatioStanding &standing, const Indicator &indicator)
    {
        const MapClasses &classes = standing.classes;
        addHeading(PageText::tr("Classes of the map"));
        for (int k = 0; k < classes.classCount(); ++k) {
            const int count = classes.counts[static_cast<std::size_t>(k)];
            addRow({textCell(classLabel(classes, k, indicator)), TableCell(), TableCell(), TableCell(),
                    TableCell(), TableCell{QString::number(count), static_cast<double>(count), {}},
                    textCell(classMeaning(classes, k, indicator))},
                   k == standing.focusClass);
        }
    }
    Table made() { return std::move(m_table); }

private:
    Table m_table;
};

SheetPart rowsPart(const RowBars &bars, const Look &look)
{
    const int rows = static_cast<int>(bars.rows.size());
    return {rowBarsGeometry(bars, figureWidth, look).height(rows),
            [bars, look](QPainter &painter, const QRectF &box) {
                painter.translate(box.topLeft());
                paintRowBars(painter, bars, rowBarsGeometry(bars, box.width(), look), look);
            }};
}

/// What both ratios have: title, ranking, definition, group.
RoomExport startPage(const Dataset &dataset, const Selection &selection, const RatioStanding &standing,
                     const QString &sentence)
{
    const Catalogue &catalogue = dataset.catalogue();
    const Indicator &indicator = *catalogue.indicator(standing.comparison.indicator);
    RoomExport result;
    Page &page = result.page;
    page.title = indicator.shortTitle;
    page.subtitle =
        u"%1 · %2"_s.arg(measureText(indicator), QString::number(toInt(standing.comparison.year)));
    page.finding = sentence;
    page.source = sourceLineText(dataset.provenance(),
                                 RoomText::tr("Computed ratios, classes, means, place and trend"));
    page.facts = factsOf(dataset, selection, &indicator, standing.comparison.year);
    page.contentsTitle = PageText::tr("%1: what it is made of", "title of a page").arg(page.title);
    return result;
}

void finishPage(RoomExport &result, const Dataset &dataset, const RatioStanding &standing,
                std::vector<SheetPart> parts, const QString &reading, const Look &look)
{
    const Catalogue &catalogue = dataset.catalogue();
    const Indicator &indicator = *catalogue.indicator(standing.comparison.indicator);
    Page &page = result.page;
    const RankedScene ranked = rankedScene(standing.comparison, indicator);
    if (ranked.bars.size() > 1) {
        page.moreCharts.push_back(rankedChartOf(ranked, indicator, look));
        page.moreCharts.back().title = ranked.heading;
        parts.push_back({rankedHeight, [ranked, look](QPainter &painter, const QRectF &box) {
                             paintRanked(painter, ranked, box, look);
                         }});
    }
    page.notes = {definitionNote(dataset, indicator), {PageText::tr("How to read this"), reading}};
    for (const PageNote &note : {PageNote{RoomText::tr("Computed and published"), agreementText(standing)},
                                 PageNote{RoomText::tr("Development"), trendText(standing.development)},
                                 groupNote(catalogue, standing.comparison.group)}) {
        if (!note.text.isEmpty())
            page.notes.push_back(note);
    }
    PictureSheet sheet = sheetOf(page, look);
    sheet.parts = std::move(parts);
    setPictures(result, std::move(sheet));
}

RoomExport exportOf(const Dataset &dataset, const Selection &selection, const Balance &answer)
{
    const Catalogue &catalogue = dataset.catalogue();
    const RatioStanding &standing = answer.standing;
    const Indicator &indicator = *catalogue.indicator(standing.comparison.indicator);
    const QString name = catalogue.area(standing.focus.area).name;
    const Look look = makeLook(Theme::Light);
    RoomExport result = startPage(dataset, selection, standing, balanceSentence(answer, catalogue));
    const RowBars bars = balanceParts(answer, catalogue, look);
    const std::vector<NamedPart> parts = partsOf(answer);
    result.page.chart = partsChart(parts, name, bars, look);
    TableMaker table(name);
    table.addRatio(standing, indicator);
    table.addHeading(bars.heading);
    for (const NamedPart &part : parts)
        table.addPart(part);
    table.addClasses(standing, indicator);
    result.page.table = table.made();
    const QString persons = personsText(answer);
    finishPage(result, dataset, standing,
               {rowsPart(bars, look), rowsPart(classBars(standing, catalogue, look), look)}, balanceReading(),
               look);
    if (!persons.isEmpty())
        result.page.notes.push_back({RoomText::tr("What would make the balance 1?"), persons});
    return result;
}

RoomExport exportOf(const Dataset &dataset, const Selection &selection, const Dependency &answer)
{
    const Catalogue &catalogue = dataset.catalogue();
    const RatioStanding &standing = answer.standing;
    const Indicator &indicator = *catalogue.indicator(standing.comparison.indicator);
    const QString name = catalogue.area(standing.focus.area).name;
    const Look look = makeLook(Theme::Light);
    RoomExport result = startPage(dataset, selection, standing, dependencySentence(answer, catalogue));
    const RowBars bars = dependencyParts(answer, catalogue, look);
    const RowBars staff = staffBars(answer, catalogue, look);
    const std::vector<NamedSplit> splits = splitsOf(answer, name);
    result.page.chart = splitsChart(splits, bars, look);
    TableMaker table(name);
    table.addRatio(standing, indicator);
    table.addHeading(bars.heading);
    const auto addAges = [&](const QString &label, double DependencySplit::*part) {
        constexpr int decimals = 1;
        const auto cell = [&](const std::optional<DependencySplit> &split) {
            return split ? TableCell{numberText(*split.*part, decimals), *split.*part,
                                     NumberForm{decimals, true}}
                         : textCell(statusSymbol(Status::Missing));
        };
        table.addRow({textCell(label), cell(answer.focus), cell(answer.national), cell(answer.groupMean)});
    };
    addAges(PictureText::tr("0–19 years"), &DependencySplit::younger);
    addAges(PictureText::tr("65 years or more"), &DependencySplit::older);
    table.addClasses(standing, indicator);
    std::vector<SheetPart> parts{rowsPart(bars, look), rowsPart(classBars(standing, catalogue, look), look)};
    if (!staff.rows.empty()) {
        table.addHeading(staff.heading);
        for (const StaffAge &age : answer.staff) {
            if (age.hasValues)
                table.addPart({sectorName(age.sector), age.share}, &age.count);
        }
        result.page.moreCharts.push_back(partsChart(staffOf(answer), name, staff, look));
        parts.push_back(rowsPart(staff, look));
    }
    result.page.table = table.made();
    finishPage(result, dataset, standing, std::move(parts), dependencyReading(), look);
    return result;
}

} // namespace

Result<RoomExport> balanceExport(const Dataset &dataset, const Selection &selection)
{
    if (selection.balance == BalanceKind::Balance) {
        const Result<Balance> answer = balance(dataset, selection);
        if (!answer)
            return answer.error();
        return exportOf(dataset, selection, *answer);
    }
    const Result<Dependency> answer = dependency(dataset, selection);
    if (!answer)
        return answer.error();
    return exportOf(dataset, selection, *answer);
}

} // namespace lagesbild
