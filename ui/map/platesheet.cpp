#include "ui/map/platesheet.h"

#include "ui/map/mappainter.h"
#include "ui/map/mapplates.h"
#include "ui/map/maptext.h"
#include "ui/map/platetext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double plateTitleHeight = 24;
constexpr double plateGap = 8;

QStringList legendWords(const LegendContent &legend)
{
    QStringList words;
    for (const LegendRow &row : legend.rows)
        words << u"%1: %2"_s.arg(row.label).arg(row.count);
    return words;
}

/// The part of its legend that a plate puts under its map; the highest of all, so that maps are of one size.
double legendHeight(const PlateSheet &sheet, double width)
{
    double height = 0;
    for (const SheetPlate &plate : sheet.plates) {
        if (plate.legend)
            height =
                std::max(height, paintLegend(nullptr, {}, width, *plate.legend, sheet.style, sheet.look));
    }
    return height;
}

void paintPlate(QPainter &painter, const QRectF &box, const PlateSheet &sheet, const SheetPlate &plate,
                double legendRoom)
{
    const QFont font = sheet.look.sized(13, QFont::DemiBold);
    const QRectF line(box.left(), box.top(), box.width(), plateTitleHeight);
    painter.setFont(font);
    painter.setPen(sheet.look.colours.text);
    painter.drawText(line, Qt::AlignCenter,
                     QFontMetricsF(font).elidedText(plate.title, Qt::ElideMiddle, line.width()));
    const QRectF map = box.adjusted(0, plateTitleHeight, 0, -legendRoom);
    MapView view;
    view.setWorld(plate.scene.geometry ? plate.scene.geometry->box() : QRectF());
    view.setViewport(map);
    paintMap(painter, plate.scene, view, plateStyleOf(sheet.style, sheet.plates.size()));
    if (plate.legend)
        paintLegend(&painter, map.bottomLeft(), box.width(), *plate.legend, sheet.style, sheet.look);
}

} // namespace

QString PlateSheet::spoken() const
{
    QStringList parts{words.title, words.subtitle, words.sentence};
    if (legend)
        parts << legendWords(*legend);
    for (const SheetPlate &plate : plates) {
        parts << plate.title;
        if (plate.legend)
            parts << legendWords(*plate.legend);
    }
    parts << words.source;
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

PlateSheet plateSheet(const Dataset &dataset, const Selection &selection, const PlateFigures &figures,
                      MapShapes &shapes, const Look &look)
{
    const bool tiles = selection.map.tiles || !shapes.hasBoundaries();
    const MapClasses &first = figures.maps.front().classes;
    const MapClasses &last = figures.maps.back().classes;
    const MapGeometryPtr geometry = shapes.shape(first.level, tiles);
    PlateSheet sheet;
    sheet.look = look;
    sheet.style = tiles ? tileStyleOf(look) : mapStyleOf(look);
    sheet.words = {boardTitle(figures), boardSubtitle(figures), boardSentence(figures),
                   mapSourceLine(dataset, first, tiles,
                                 last.indicator == first.indicator ? IndicatorId() : last.indicator)};
    for (std::size_t i = 0; i < figures.maps.size(); ++i) {
        const std::vector<QColor> colours = plateColours(look.theme, figures, i);
        SheetPlate plate{plateTitle(figures.maps[i], figures.plates),
                         plateScene(geometry, figures, i, colours), std::nullopt};
        plate.scene.namesRegions = false;
        if (!figures.together)
            plate.legend = legendContent(figures.maps[i], selection.map, colours);
        sheet.plates.push_back(std::move(plate));
    }
    if (figures.together)
        sheet.legend = yearsLegend(figures, selection.map, plateColours(look.theme, figures, figures.chosen));
    return sheet;
}

void paintPlateSheet(QPainter &painter, const QSizeF &size, const PlateSheet &sheet)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double wide = size.width() - 2 * sheetMargin;
    QRectF room = paintSheetWords(painter, size, sheet.words, sheet.look, {wide, wide});
    room.adjust(sheetMargin, 0, -sheetMargin, -8);
    if (sheet.legend) {
        paintLegend(&painter, {sheetMargin - 16, room.top() - 12}, sheetLegendWidth, *sheet.legend,
                    sheet.style, sheet.look);
        room.setLeft(room.left() + sheetLegendWidth + plateGap);
    }
    const int count = static_cast<int>(sheet.plates.size());
    const MapGeometryPtr &geometry = sheet.plates.front().scene.geometry;
    const int columns =
        sheet.legend ? plateColumns(count, room.size(), geometry->box().size(), plateTitleHeight) : count;
    const int lines = (count + columns - 1) / columns;
    const QSizeF cell(room.width() / columns, room.height() / lines);
    const double legends = legendHeight(sheet, cell.width() - plateGap);
    for (int i = 0; i < count; ++i) {
        const int line = i / columns;
        const QRectF box(room.left() + i % columns * cell.width(), room.top() + line * cell.height(),
                         cell.width() - plateGap, cell.height() - plateGap);
        paintPlate(painter, box, sheet, sheet.plates[static_cast<std::size_t>(i)], legends);
    }
    painter.restore();
}

} // namespace lagesbild
