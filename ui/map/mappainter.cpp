#include "ui/map/mappainter.h"

#include "ui/map/hatch.h"
#include "ui/shared/contrast.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>

#include <cmath>
#include <utility>
#include <vector>

namespace lagesbild
{

namespace
{

void fill(QPainter &painter, const QPainterPath &area, const RegionLook &look, const QRectF &visible,
          const MapStyle &style)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.fill.isValid() && look.pattern == MapPattern::None ? look.fill : style.pending);
    painter.drawPath(area);
    if (look.pattern == MapPattern::None)
        return;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.pattern == MapPattern::Missing) {
        painter.setPen(QPen(style.hatch, style.hatchWidth, Qt::SolidLine, Qt::FlatCap));
        const std::vector<QLineF> lines = hatchLines(area, visible, style.hatchSpacing);
        painter.drawLines(lines.data(), static_cast<int>(lines.size()));
    } else {
        painter.setPen(QPen(style.hatch, style.dotSize, Qt::SolidLine,
                            Qt::SquareCap)); // round ones take eight times as long
        const std::vector<QPointF> dots = hatchDots(area, visible, style.dotSpacing);
        painter.drawPoints(dots.data(), static_cast<int>(dots.size()));
    }
    painter.restore();
}

void stroke(QPainter &painter, const QPainterPath &line, const QColor &colour, double width)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
}

RegionLook lookOf(const MapScene &scene, std::size_t region)
{
    return region < scene.looks.size() ? scene.looks[region] : RegionLook();
}

/// A line of the ground's colour would not be seen between two such regions.
bool isLight(const RegionLook &look, const MapStyle &style)
{
    const QColor &fill = look.pattern == MapPattern::None && look.fill.isValid() ? look.fill : style.pending;
    return contrastBetween(fill, style.ground) < 1.3;
}

/// Many lines with one pen. Qt's raster engine strokes thousands of separate lines in a millisecond where one
/// path of them takes a hundred; other devices want the path, which keeps their files small.
void strokeLines(QPainter &painter, const std::vector<QPolygonF> &lines, const QColor &colour, double width)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::BevelJoin));
    if (painter.paintEngine()->type() != QPaintEngine::Raster) {
        QPainterPath path;
        for (const QPolygonF &line : lines)
            path.addPolygon(line);
        painter.drawPath(path);
        return;
    }
    QList<QLineF> segments;
    for (const QPolygonF &line : lines) {
        for (qsizetype i = 1; i < line.size(); ++i)
            segments.emplaceBack(line[i - 1], line[i]);
    }
    painter.drawLines(segments);
}

void paintBorders(QPainter &painter, const MapScene &scene, const QTransform &toPixels, const MapStyle &style)
{
    std::vector<QPolygonF> coasts;
    std::vector<QPolygonF> plain;
    std::vector<QPolygonF> dim;
    std::vector<QPolygonF> groups;
    for (const QPolygonF &coast : scene.geometry->coasts())
        coasts.push_back(toPixels.map(coast));
    std::vector<bool> light;
    for (std::size_t i = 0; i < scene.geometry->regions().size(); ++i)
        light.push_back(isLight(lookOf(scene, i), style));
    for (const BorderShape &border : scene.geometry->borders()) {
        const bool bothLight = light[static_cast<std::size_t>(border.oneSide)] &&
                               light[static_cast<std::size_t>(border.otherSide)];
        const QPolygonF line = toPixels.map(border.line);
        (bothLight ? dim : plain).push_back(line);
        if (border.betweenGroups)
            groups.push_back(line);
    }
    strokeLines(painter, coasts, style.dimLine, style.coastWidth);
    strokeLines(painter, dim, style.dimLine, style.borderWidth);
    strokeLines(painter, plain, style.ground, style.borderWidth);
    strokeLines(painter, groups, style.groupLine, style.groupWidth);
}

/// A line around a region, within a halo that tells it from any colour it may lie on.
struct RegionLine {
    QColor colour;
    double width = 0;
    double haloWidth = 0; ///< of the line and the ground on both its sides
};

/// Whether @p line would leave little to see of the colour inside it.
bool hides(const RegionLine &line, const RegionShape &region, const MapView &view)
{
    return region.labelRadius * view.pixelsPerMetre() < line.haloWidth;
}

/// On the edge of each region; outside the edge of one that the line would hide, and the region is filled anew, since
/// a neighbour's line may lie over it.
void outline(QPainter &painter, const MapScene &scene, const std::vector<int> &places, const MapView &view,
             const MapStyle &style, const RegionLine &line)
{
    std::vector<std::pair<QPainterPath, RegionLook>> hidden;
    for (const int place : places) {
        const RegionShape &region = scene.geometry->regions()[static_cast<std::size_t>(place)];
        const QPainterPath path = view.toPixels().map(region.path);
        if (!hides(line, region, view)) {
            stroke(painter, path, style.ground, line.haloWidth);
            stroke(painter, path, line.colour, line.width);
            continue;
        }
        const double gap = style.borderWidth;
        const double halo = (line.haloWidth - line.width) / 2;
        stroke(painter, path, style.ground, 2 * (gap + line.width + halo));
        stroke(painter, path, line.colour, 2 * (gap + line.width));
        stroke(painter, path, style.ground, 2 * gap);
        hidden.emplace_back(path, lookOf(scene, static_cast<std::size_t>(place)));
    }
    for (const auto &[path, look] : hidden)
        fill(painter, path, look, view.viewport(), style);
}

/// Names where all of them, corners too, fits into the greatest circle inside their region: since no two circles meet,
/// no name can come to lie over another.
void writeNames(QPainter &painter, const MapScene &scene, const MapView &view, const MapStyle &style)
{
    const QTransform toPixels = view.toPixels();
    const QFontMetricsF metrics(style.font);
    painter.setFont(style.font);
    for (std::size_t i = 0; i < scene.looks.size(); ++i) {
        const RegionShape &region = scene.geometry->regions()[i];
        const RegionLook &look = scene.looks[i];
        const QSizeF size(metrics.horizontalAdvance(look.name), metrics.height());
        const double room = 2 * region.labelRadius * view.pixelsPerMetre();
        if (std::hypot(size.width(), size.height()) > room)
            continue;
        const QPointF centre = toPixels.map(region.labelPoint);
        if (!view.viewport().contains(centre))
            continue;
        const QRectF box(centre.x() - room / 2, centre.y() - size.height() / 2, room, size.height());
        const bool covered = look.pattern != MapPattern::None;
        painter.setPen(inkOn(covered ? style.pending : look.fill));
        painter.drawText(box, Qt::AlignCenter, look.name);
    }
}

void writeFocusName(QPainter &painter, const MapScene &scene, const MapView &view, const MapStyle &style)
{
    const RegionShape &region = scene.geometry->regions()[static_cast<std::size_t>(*scene.focus)];
    const QRectF box = view.toPixels().mapRect(region.box);
    QFont font = style.font;
    font.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const QString &name = scene.looks[static_cast<std::size_t>(*scene.focus)].name;
    const double gap = style.haloWidth;
    const bool fitsEast = box.right() + gap + metrics.horizontalAdvance(name) < view.viewport().right();
    const double left = fitsEast ? box.right() + gap : box.left() - gap - metrics.horizontalAdvance(name);
    QPainterPath text;
    text.addText(left, box.center().y() + metrics.capHeight() / 2, font, name);
    stroke(painter, text, style.ground, 4);
    painter.fillPath(text, style.mark);
}

} // namespace

void paintMapGround(QPainter &painter, const MapScene &scene, const MapView &view, const MapStyle &style)
{
    if (!scene.geometry)
        return;
    painter.save();
    painter.setClipRect(view.viewport(), Qt::IntersectClip);
    // Smoothed fills leave seams between neighbours; here borders of the ground's own colour cover them, and
    // coasts and islands are worth it.
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform toPixels = view.toPixels();
    const std::vector<RegionShape> &regions = scene.geometry->regions();
    for (std::size_t i = 0; i < regions.size(); ++i) {
        if (toPixels.mapRect(regions[i].box).intersects(view.viewport()))
            fill(painter, toPixels.map(regions[i].path), lookOf(scene, i), view.viewport(), style);
    }
    paintBorders(painter, scene, toPixels, style);
    painter.restore();
}

void paintMapMarks(QPainter &painter, const MapScene &scene, const MapView &view, const MapStyle &style)
{
    if (!scene.geometry)
        return;
    painter.save();
    painter.setClipRect(view.viewport(), Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    outline(painter, scene, scene.members, view, style,
            {style.memberMark, style.memberWidth, style.memberHaloWidth});
    if (scene.hovered)
        outline(painter, scene, {*scene.hovered}, view, style,
                {style.mark, style.hoverWidth, style.hoverWidth + 2});
    if (scene.focus)
        outline(painter, scene, {*scene.focus}, view, style, {style.mark, style.focusWidth, style.haloWidth});
    if (scene.namesRegions)
        writeNames(painter, scene, view, style);
    if (scene.focus && scene.namesFocus)
        writeFocusName(painter, scene, view, style);
    painter.restore();
}

void paintMap(QPainter &painter, const MapScene &scene, const MapView &view, const MapStyle &style)
{
    paintMapGround(painter, scene, view, style);
    paintMapMarks(painter, scene, view, style);
}

void paintMapSample(QPainter &painter, const QPainterPath &area, const RegionLook &look,
                    const MapStyle &style)
{
    fill(painter, area, look, area.boundingRect(), style);
}

} // namespace lagesbild
