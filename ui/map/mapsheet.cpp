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

constexpr double margin = 24;
constexpr double legendWidth = 264;

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
    const Result<MapFigures> figures = mapFigures(dataset, selection, shapes);
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

void paintMapSheet(QPainter &painter, const QSizeF &size, const MapSheet &sheet)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Look &look = sheet.look;
    painter.fillRect(QRectF(QPointF(), size), look.colours.background);

    const double textWidth = size.width() - 2 * margin;
    const QFont small = look.sized(11);
    const double sourceHeight =
        QFontMetricsF(small)
            .boundingRect(QRectF(0, 0, textWidth, 1000), Qt::TextWordWrap, sheet.source)
            .height();
    const double bottom = size.height() - margin - sourceHeight;
    write(painter, {margin, bottom}, textWidth, small, look.colours.secondary, sheet.source);

    double y = margin - 4;
    const double headWidth =
        std::max(legendWidth, textWidth * 0.55); // the country's north leans to the right
    y += write(painter, {margin, y}, headWidth, look.sized(20, QFont::DemiBold), look.colours.text,
               sheet.title) +
         2;
    y += write(painter, {margin, y}, headWidth, look.sized(12), look.colours.secondary, sheet.subtitle) + 8;
    y += write(painter, {margin, y}, std::min(headWidth, 380.0), look.sized(13), look.colours.text,
               sheet.sentence) +
         14;

    MapView view;
    view.setWorld(sheet.scene.geometry ? sheet.scene.geometry->box() : QRectF());
    const QRectF whole(QPointF(), QSizeF(size.width(), bottom - 8));
    const QRectF clear = whole.adjusted(margin + legendWidth, margin, -margin, -4);
    view.setViewport(whole, clear.isValid() ? clear : whole);
    paintMap(painter, sheet.scene, view, sheet.style);
    paintLegend(&painter, {margin - 16, y - 12}, legendWidth, sheet.legend, sheet.style, look);
    painter.restore();
}

} // namespace lagesbild
