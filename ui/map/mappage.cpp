#include "ui/map/mappage.h"

#include "ui/map/layertext.h"
#include "ui/map/mapdrawing.h"
#include "ui/map/mapfigures.h"
#include "ui/map/maptext.h"
#include "ui/map/platepage.h"
#include "ui/shared/classlegend.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/picturesheet.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/statustext.h"

#include <QCoreApplication>

#include <memory>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct PageText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::MapPage)
};

constexpr QSizeF sheetSize(820, 960); // logical pixels; the country is more than twice as high as wide
constexpr QSizeF figureSize(figureWidth, 800);

Picture paintedSheet(MapSheet sheet, const QSizeF &size)
{
    Picture picture;
    picture.title = sheet.title;
    picture.spoken = sheet.spoken();
    picture.size = size;
    picture.paint = [size, shared = std::make_shared<const MapSheet>(std::move(sheet))](QPainter &painter) {
        paintMapSheet(painter, size, *shared);
    };
    return picture;
}

/// The map and its legend without the words around them.
Picture figureOf(MapSheet sheet)
{
    const QString title = sheet.title;
    for (QString *words : {&sheet.title, &sheet.subtitle, &sheet.sentence, &sheet.source})
        words->clear();
    Picture figure = paintedSheet(std::move(sheet), figureSize);
    figure.title = title;
    return figure;
}

MapDrawing drawingOf(const MapSheet &sheet, const MapFigures &figures)
{
    MapDrawing drawing;
    drawing.name = PageText::tr("Map: %1", "name of a group of shapes").arg(sheet.title);
    drawing.altText = PageText::tr("Map of Sweden. %1").arg(sheet.spoken());
    drawing.box = drawingBox(*sheet.scene.geometry);
    drawing.shapes = drawingShapes(sheet.scene, figures);
    drawing.legendTitle = sheet.legend.title;
    drawing.legend = drawingLegend(sheet.legend);
    drawing.notes = sheet.legend.notes;
    return drawing;
}

/// A difference is told with its sign; its unit stands in the column's title.
TableCell differenceCell(const Figure &figure, const Indicator &indicator)
{
    if (!figure.value || figure.status == Status::Privacy)
        return textCell(statusSymbol(figure.status));
    return {changeText(*figure.value, shownDecimals(indicator)), figure.value, formOf(indicator)};
}

/// The columns of what the layer tells of a region: its value, or the two behind it and their difference.
std::vector<TableColumn> valueColumns(const MapFigures &figures)
{
    const NumberForm form = formOf(*figures.indicator);
    const auto number = [&form](const QString &title) {
        return TableColumn{.title = title, .isNumber = true, .form = form};
    };
    switch (figures.classes.layer) {
    case MapLayer::Change:
        return {number(QString::number(toInt(figures.classes.otherYear))),
                number(QString::number(toInt(figures.classes.year))),
                number(layerLegendTitle(figures.classes, *figures.indicator))};
    case MapLayer::Deviation:
        return {number(PageText::tr("Actual")), number(PageText::tr("Expected")),
                number(layerLegendTitle(figures.classes, *figures.indicator))};
    case MapLayer::Bivariate:
        return {number(figures.indicator->shortTitle),
                {.title = figures.other->shortTitle, .isNumber = true, .form = formOf(*figures.other)}};
    case MapLayer::Clusters:
    case MapLayer::Values:
        break;
    }
    return {number(PageText::tr("Value"))};
}

std::vector<TableCell> valueCells(const MapRow &row, const MapFigures &figures)
{
    const Indicator &indicator = *figures.indicator;
    const std::optional<MapPair> &pair = row.pair;
    const auto one = pair ? std::optional(pair->value) : std::nullopt;
    const auto other = pair ? std::optional(pair->other) : std::nullopt;
    switch (figures.classes.layer) {
    case MapLayer::Change: // in the order of time
        return {numberCell(other, indicator), numberCell(one, indicator),
                differenceCell(row.figure, indicator)};
    case MapLayer::Deviation:
        return {numberCell(one, indicator), numberCell(other, indicator),
                differenceCell(row.figure, indicator)};
    case MapLayer::Bivariate:
        return {valueCell(row.figure, indicator), numberCell(other, *figures.other)};
    case MapLayer::Clusters:
    case MapLayer::Values:
        break;
    }
    return {valueCell(row.figure, indicator)};
}

Table tableOf(const MapFigures &figures)
{
    const bool counties = figures.classes.level == MapLevel::County;
    Table table;
    table.title = PageText::tr("Map as a table");
    table.columns = {{.title = PageText::tr("Code"), .dataOnly = true},
                     {.title = counties ? PageText::tr("County") : PageText::tr("Municipality"), .share = 2}};
    const std::vector<TableColumn> values = valueColumns(figures);
    table.columns.insert(table.columns.end(), values.begin(), values.end());
    table.columns.push_back({.title = PageText::tr("Class"), .share = 1.3});
    table.columns.push_back({.title = PageText::tr("Persons"), .isNumber = true, .form = {0, true}});
    table.columns.push_back({.title = PageText::tr("Remark"), .share = 1.6});
    for (const MapRow &row : figures.classes.rows) {
        TableRow line;
        line.isFocus = row.code == figures.focusCode;
        line.cells = {textCell(QString::fromStdString(row.code)), textCell(row.name)};
        const std::vector<TableCell> cells = valueCells(row, figures);
        line.cells.insert(line.cells.end(), cells.begin(), cells.end());
        const bool classed = row.classNumber >= 0;
        line.cells.push_back(
            textCell(classed ? classLabel(figures.classes, row.classNumber, *figures.indicator) : QString()));
        line.cells.push_back(personsCell(row.figure));
        line.cells.push_back(textCell(statusWord(row.figure.status)));
        table.rows.push_back(std::move(line));
    }
    return table;
}

} // namespace

Picture mapPicture(MapSheet sheet)
{
    return paintedSheet(std::move(sheet), sheetSize);
}

Result<RoomExport> mapExport(const Dataset &dataset, const Selection &selection, MapShapes &shapes)
{
    if (platesOf(selection.map) != MapPlates::One)
        return plateExport(dataset, selection, shapes);
    KeptMaps kept;
    const Result<MapFigures> figures = mapFigures(dataset, selection, shapes, kept);
    if (!figures)
        return figures.error();
    Result<MapSheet> sheet = mapSheet(dataset, selection, shapes, makeLook(Theme::Light));
    if (!sheet)
        return sheet.error();
    const Indicator &indicator = *figures->indicator;
    RoomExport result;
    Page &page = result.page;
    page.title = sheet->title;
    page.subtitle = sheet->subtitle;
    page.finding = sheet->sentence;
    page.map = drawingOf(*sheet, *figures);
    page.table = tableOf(*figures);
    page.source = sheet->source;
    page.notes = {definitionNote(dataset, indicator)};
    if (!sheet->legend.notes.isEmpty())
        page.notes.push_back({PageText::tr("How the classes are made"), sheet->legend.notes.join(u'\n')});
    page.facts = factsOf(dataset, selection, &indicator, figures->classes.year);
    page.contentsTitle = PageText::tr("%1, map", "title of a page").arg(page.title);
    result.figure = figureOf(*sheet);
    result.picture = mapPicture(std::move(*sheet));
    return result;
}

} // namespace lagesbild
