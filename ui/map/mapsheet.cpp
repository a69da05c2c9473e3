#include "ui/map/mapsheet.h"

#include "ui/map/classcolours.h"
#include "ui/map/mapfigures.h"
#include "ui/map/mappainter.h"
#include "ui/map/maptext.h"
#include "ui/shared/classlegend.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// Writes @p text wrapped to @p width and gives the height it took.
double write(QPainter &painter, QPointF topLeft, double width, const QFont &font, const QColor &colour,
             const QString &text)
{
    if (text.isEmpty())
        return 0;
    const QRectF room(topLeft, QSizeF(width, 1000));
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(room, Qt::TextWordWrap, text);
    return QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap, text).height();
}

} // namespace

QString MapSheet::spoken() const
{
    QStringList parts{title, subtitle, sentence};
    for (const LegendRow &row : legend.rows)
        parts << u"%1: %2"_s.arg(row.label).arg(row.count);
    parts << source;
    parts.removeAll(QString()); // a picture among words of the page has none of its own
    return parts.join(u". "_s);
}

Result<MapSheet> mapSheet(const Dataset &dataset, const Selection &selection, MapShapes &shapes,
                          const Look &look)
{
    KeptMaps kept;
    const Result<MapFigures> figures = mapFigures(dataset, selection, shapes, kept);
    if (!figures)
        return figures.error();
    const bool tiles = selection.map.tiles || !shapes.hasBoundaries();
    const std::vector<QColor> colours = classColours(look.theme, figures->classes, figures->indicator->unit);
    MapSheet sheet;
    sheet.look = look;
    sheet.style = tiles ? tileStyleOf(look) : mapStyleOf(look);
    sheet.title = mapTitle(figures->classes, *figures->indicator, figures->other);
    sheet.subtitle = mapSubtitle(figures->classes, *figures->indicator);
    sheet.sentence = mapSentence(figures->classes, *figures->indicator);
    sheet.source = mapSourceLine(dataset, figures->classes, tiles);
    sheet.legend = legendContent(*figures, selection.map, colours);
    sheet.scene = sceneOf(shapes.shape(figures->classes.level, tiles), *figures, colours);
    sheet.scene.namesRegions = false;
    sheet.scene.namesFocus = true;
    return sheet;
}

QRectF paintSheetWords(QPainter &painter, const QSizeF &size, const SheetWords &words, const Look &look,
                       std::pair<double, double> widths)
{
    painter.fillRect(QRectF(QPointF(), size), look.colours.background);
    const double textWidth = size.width() - 2 * sheetMargin;
    const QFont small = look.sized(11);
    const double sourceHeight =
        QFontMetricsF(small)
            .boundingRect(QRectF(0, 0, textWidth, 1000), Qt::TextWordWrap, words.source)
            .height();
    const double bottom = size.height() - sheetMargin - sourceHeight;
    write(painter, {sheetMargin, bottom}, textWidth, small, look.colours.secondary, words.source);

    const auto [headWidth, sentenceWidth] = widths;
    double y = sheetMargin - 4;
    y += write(painter, {sheetMargin, y}, headWidth, look.sized(20, QFont::DemiBold), look.colours.text,
               words.title) +
         2;
    y += write(painter, {sheetMargin, y}, headWidth, look.sized(12), look.colours.secondary, words.subtitle) +
         8;
    y += write(painter, {sheetMargin, y}, sentenceWidth, look.sized(13), look.colours.text, words.sentence) +
         14;
    return {0, y, size.width(), bottom - y};
}

void paintMapSheet(QPainter &painter, const QSizeF &size, const MapSheet &sheet)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double headWidth = std::max(sheetLegendWidth, (size.width() - 2 * sheetMargin) *
                                                            0.55); // the country's north leans to the right
    const QRectF room =
        paintSheetWords(painter, size, {sheet.title, sheet.subtitle, sheet.sentence, sheet.source},
                        sheet.look, {headWidth, std::min(headWidth, 380.0)});

    MapView view;
    view.setWorld(sheet.scene.geometry ? sheet.scene.geometry->box() : QRectF());
    const QRectF whole(QPointF(), QSizeF(size.width(), room.bottom() - 8));
    const QRectF clear = whole.adjusted(sheetMargin + sheetLegendWidth, sheetMargin, -sheetMargin, -4);
    view.setViewport(whole, clear.isValid() ? clear : whole);
    paintMap(painter, sheet.scene, view, sheet.style);
    paintLegend(&painter, {sheetMargin - 16, room.top() - 12}, sheetLegendWidth, sheet.legend, sheet.style,
                sheet.look);
    painter.restore();
}

} // namespace lagesbild
