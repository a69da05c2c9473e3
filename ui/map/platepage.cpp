#include "ui/map/platepage.h"

#include "ui/map/mapdrawing.h"
#include "ui/map/platetext.h"
#include "ui/shared/classlegend.h"
#include "ui/shared/picturesheet.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct PageText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::PlatePage)
};

constexpr QSizeF sheetSize(1240, 960);
constexpr QSizeF figureSize(figureWidth, 720);

Picture paintedSheet(PlateSheet sheet, const QSizeF &size)
{
    Picture picture;
    picture.title = sheet.words.title;
    picture.spoken = sheet.spoken();
    picture.size = size;
    picture.paint = [size, shared = std::make_shared<const PlateSheet>(std::move(sheet))](QPainter &painter) {
        paintPlateSheet(painter, size, *shared);
    };
    return picture;
}

/// The maps and legends without the words around them.
Picture figureOf(PlateSheet sheet)
{
    const QString title = std::exchange(sheet.words, {}).title;
    Picture figure = paintedSheet(std::move(sheet), figureSize);
    figure.title = title;
    return figure;
}

QString yearOf(const MapFigures &map)
{
    return QString::number(toInt(map.classes.year));
}

/// How many regions each class has, a column per year.
Chart countsChart(const PlateFigures &figures, const PlateSheet &sheet)
{
    const MapFigures &together = *figures.together;
    const std::vector<QColor> colours = plateColours(sheet.look.theme, figures, figures.chosen);
    Chart chart;
    chart.kind = ChartKind::Stacked;
    chart.altText = sheet.spoken();
    chart.categoryTitle = PageText::tr("Year");
    chart.valueTitle = together.classes.level == MapLevel::County ? PageText::tr("Number of counties")
                                                                  : PageText::tr("Number of municipalities");
    chart.form = {0, true};
    chart.showsLegend = true;
    for (const MapFigures &map : figures.maps)
        chart.categories << yearOf(map);
    for (int k = 0; k < together.classes.classCount(); ++k) {
        const auto place = static_cast<std::size_t>(k);
        ChartSeries series;
        series.name = classLabel(together.classes, k, *together.indicator);
        series.colour = rgbOf(colours[place]);
        for (const MapFigures &map : figures.maps)
            series.values.emplace_back(map.classes.counts[place]);
        chart.series.push_back(std::move(series));
    }
    return chart;
}

/// Both maps as shapes, the second to the right of the first.
MapDrawing pairDrawing(const PlateFigures &figures, const PlateSheet &sheet)
{
    MapDrawing drawing;
    drawing.name = PageText::tr("Maps: %1", "name of a group of shapes").arg(sheet.words.title);
    drawing.altText = PageText::tr("Two maps of Sweden. %1").arg(sheet.spoken());
    drawing.legendTitle = PageText::tr("Classes");
    const QStringList sides{PageText::tr("left: %1", "the map on the left; a class"),
                            PageText::tr("right: %1", "the map on the right; a class")};
    const QStringList notes{PageText::tr("On the left: %1", "an indicator and its year"),
                            PageText::tr("On the right: %1", "an indicator and its year")};
    const QRectF box = drawingBox(*sheet.plates.front().scene.geometry);
    const double step = box.width() * 1.2;
    drawing.box = QRectF(box.left(), box.top(), box.width() + step, box.height());
    for (std::size_t i = 0; i < figures.maps.size(); ++i) {
        const SheetPlate &plate = sheet.plates[i];
        const auto place = static_cast<qsizetype>(i);
        std::vector<MapShape> shapes =
            drawingShapes(plate.scene, figures.maps[i], step * static_cast<double>(i));
        std::ranges::move(shapes, std::back_inserter(drawing.shapes));
        for (const LegendEntry &entry : drawingLegend(*plate.legend)) {
            drawing.legend.push_back(entry);
            drawing.legend.back().text = sides[place].arg(entry.text);
        }
        drawing.notes << notes[place].arg(plate.title);
    }
    return drawing;
}

/// A map per year, with the one legend of all.
MapDrawing yearsDrawing(const PlateFigures &figures, const PlateSheet &sheet)
{
    MapDrawing drawing;
    drawing.name = PageText::tr("Maps: %1", "name of a group of shapes").arg(sheet.words.title);
    drawing.altText = sheet.spoken();
    drawing.box = drawingBox(*sheet.plates.front().scene.geometry);
    drawing.legendTitle = PageText::tr("Classes");
    if (sheet.legend)
        drawing.legend = drawingLegend(*sheet.legend);
    drawing.notes << plateCountNote();
    for (std::size_t i = 0; i < figures.maps.size(); ++i) {
        const SheetPlate &plate = sheet.plates[i];
        MapPart part;
        part.title = plate.title;
        part.altText = plateName(figures.maps[i], figures.plates);
        part.shapes = drawingShapes(plate.scene, figures.maps[i]);
        for (MapShape &shape : part.shapes)
            shape.altText = u"%1: %2"_s.arg(plate.title, shape.altText);
        drawing.parts.push_back(std::move(part));
    }
    return drawing;
}

/// A region per row, a map per column.
Table tableOf(const PlateFigures &figures)
{
    const bool counties = figures.chosenMap().classes.level == MapLevel::County;
    Table table;
    table.title = PageText::tr("Maps as a table");
    table.columns = {{.title = PageText::tr("Code"), .dataOnly = true},
                     {.title = counties ? PageText::tr("County") : PageText::tr("Municipality"), .share = 2}};
    for (const MapFigures &map : figures.maps)
        table.columns.push_back(
            {.title = plateTitle(map, figures.plates), .isNumber = true, .form = formOf(*map.indicator)});
    const std::vector<MapRow> &regions = figures.chosenMap().classes.rows;
    for (std::size_t i = 0; i < regions.size(); ++i) {
        TableRow line;
        line.isFocus = regions[i].code == figures.chosenMap().focusCode;
        line.cells = {textCell(QString::fromStdString(regions[i].code)), textCell(regions[i].name)};
        for (const MapFigures &map : figures.maps) // all are of the same regions, by code
            line.cells.push_back(valueCell(map.classes.rows[i].figure, *map.indicator));
        table.rows.push_back(std::move(line));
    }
    return table;
}

/// Of years the fact about the year tells all of them.
std::vector<Fact> plateFacts(const Dataset &dataset, const Selection &selection, const PlateFigures &figures)
{
    const MapFigures &last = figures.maps.back();
    const MapFigures &about = figures.plates == MapPlates::Years ? last : figures.maps.front();
    std::vector<Fact> facts = factsOf(dataset, selection, about.indicator, about.classes.year);
    if (figures.plates == MapPlates::Years && figures.maps.size() > 1) {
        for (Fact &fact : facts) {
            if (fact.text == yearOf(last))
                fact.text = u"%1–%2"_s.arg(yearOf(figures.maps.front()), yearOf(last));
        }
    }
    return facts;
}

} // namespace

Picture platePicture(PlateSheet sheet)
{
    return paintedSheet(std::move(sheet), sheetSize);
}

Result<RoomExport> plateExport(const Dataset &dataset, const Selection &selection, MapShapes &shapes)
{
    KeptMaps kept;
    const Result<PlateFigures> figures = plateFigures(dataset, selection, shapes, kept);
    if (!figures)
        return figures.error();
    PlateSheet sheet = plateSheet(dataset, selection, *figures, shapes, makeLook(Theme::Light));
    RoomExport result;
    Page &page = result.page;
    page.title = sheet.words.title;
    page.subtitle = sheet.words.subtitle;
    page.finding = sheet.words.sentence;
    if (figures->together) {
        page.map = yearsDrawing(*figures, sheet);
        if (figures->together->classes.classCount() > 0)
            page.chart = countsChart(*figures, sheet);
    } else {
        page.map = pairDrawing(*figures, sheet);
    }
    page.table = tableOf(*figures);
    page.source = sheet.words.source;
    for (const MapFigures &map : figures->maps) {
        page.notes.push_back(definitionNote(dataset, *map.indicator));
        if (figures->together)
            break; // all are of the same indicator
    }
    page.facts = plateFacts(dataset, selection, *figures);
    page.contentsTitle = PageText::tr("%1, maps", "title of a page").arg(page.title);
    result.figure = figureOf(sheet);
    result.picture = platePicture(std::move(sheet));
    return result;
}

} // namespace lagesbild
