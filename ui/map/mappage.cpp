#include "ui/map/mappage.h"

#include "ui/map/mapfigures.h"
#include "ui/map/maptext.h"
#include "ui/shared/classlegend.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/picturesheet.h"
#include "ui/shared/selectiontext.h"

#include <QCoreApplication>
#include <QLocale>

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

ShapePattern patternOf(MapPattern pattern)
{
    switch (pattern) {
    case MapPattern::Missing:
        return ShapePattern::Missing;
    case MapPattern::Few:
        return ShapePattern::Few;
    case MapPattern::None:
        break;
    }
    return ShapePattern::None;
}

/// Metres north become down; the first point is not repeated.
std::vector<std::vector<QPointF>> ringsOf(const RegionShape &region)
{
    std::vector<std::vector<QPointF>> rings;
    for (const QPolygonF &polygon : region.path.toSubpathPolygons()) {
        std::vector<QPointF> ring;
        for (const QPointF &point : polygon)
            ring.emplace_back(point.x(), -point.y());
        if (ring.size() > 1 && ring.front() == ring.back())
            ring.pop_back();
        rings.push_back(std::move(ring));
    }
    return rings;
}

MapDrawing drawingOf(const MapSheet &sheet, const MapFigures &figures)
{
    MapDrawing drawing;
    drawing.name = PageText::tr("Map: %1", "name of a group of shapes").arg(sheet.title);
    drawing.altText = PageText::tr("Map of Sweden. %1").arg(sheet.spoken());
    const MapGeometry &geometry = *sheet.scene.geometry;
    const QRectF box = geometry.box();
    drawing.box = QRectF(box.left(), -box.bottom(), box.width(), box.height());
    for (std::size_t i = 0; i < geometry.regions().size(); ++i) {
        const RegionShape &region = geometry.regions()[i];
        const RegionLook &look = sheet.scene.looks[i];
        const MapRow *row = figures.row(region.code);
        MapShape shape;
        shape.name = look.name;
        shape.altText =
            row == nullptr ? look.name : spokenRegion(*row, figures.placeOf(*row), *figures.indicator);
        shape.rings = ringsOf(region);
        shape.fill = rgbOf(look.fill);
        shape.pattern = patternOf(look.pattern);
        shape.isFocus = sheet.scene.focus == static_cast<int>(i);
        drawing.shapes.push_back(std::move(shape));
    }
    drawing.legendTitle = sheet.legend.title;
    for (const LegendRow &row : sheet.legend.rows) {
        const QString text = row.meaning.isEmpty() ? row.label : u"%1 (%2)"_s.arg(row.label, row.meaning);
        drawing.legend.push_back(
            {text, QLocale().toString(row.count), rgbOf(row.look.fill), patternOf(row.look.pattern)});
    }
    drawing.notes = sheet.legend.notes;
    return drawing;
}

Table tableOf(const MapFigures &figures)
{
    const Indicator &indicator = *figures.indicator;
    const bool counties = figures.classes.level == MapLevel::County;
    Table table;
    table.title = PageText::tr("Map as a table");
    table.columns = {{.title = PageText::tr("Code"), .dataOnly = true},
                     {.title = counties ? PageText::tr("County") : PageText::tr("Municipality"), .share = 2},
                     {.title = PageText::tr("Value"), .isNumber = true, .form = formOf(indicator)},
                     {.title = PageText::tr("Class"), .share = 1.3},
                     {.title = PageText::tr("Persons"), .isNumber = true, .form = {0, true}},
                     {.title = PageText::tr("Remark"), .share = 1.6}};
    for (const MapRow &row : figures.classes.rows) {
        TableRow line;
        line.isFocus = row.code == figures.focusCode;
        line.cells = {textCell(QString::fromStdString(row.code)),
                      textCell(row.name),
                      valueCell(row.figure, indicator),
                      textCell(row.classNumber >= 0 ? classLabel(figures.classes, row.classNumber, indicator)
                                                    : QString()),
                      personsCell(row.figure),
                      textCell(statusWord(row.figure.status))};
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
    const Result<MapFigures> figures = mapFigures(dataset, selection);
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
