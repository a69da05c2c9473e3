#include "ui/map/mappainter.h"

#include "ui/map/hatch.h"

#include <QFontMetricsF>
#include <QPainter>

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
        painter.setPen(QPen(style.hatch, style.hatchWidth));
        const std::vector<QLineF> lines = hatchLines(area, visible, style.hatchSpacing);
        painter.drawLines(lines.data(), static_cast<int>(lines.size()));
    } else {
        painter.setPen(QPen(style.hatch, style.dotSize, Qt::SolidLine, Qt::RoundCap));
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

void strokeRegion(QPainter &painter, const MapScene &scene, int region, const QTransform &toPixels,
                  const QColor &colour, double width)
{
    stroke(painter, toPixels.map(scene.geometry->regions()[static_cast<std::size_t>(region)].path), colour,
           width);
}

/// Dark or light, whichever reads on @p ground.
QColor inkOn(const QColor &ground)
{
    const double luminance = 0.299 * ground.redF() + 0.587 * ground.greenF() + 0.114 * ground.blueF();
    return luminance > 0.55 ? QColor(0x1B1F24) : QColor(Qt::white);
}

/// Names where they fit into their region: none of them can come to lie over another.
void writeNames(QPainter &painter, const MapScene &scene, const MapView &view, const MapStyle &style)
{
    const QTransform toPixels = view.toPixels();
    const QFontMetricsF metrics(style.font);
    painter.setFont(style.font);
    for (std::size_t i = 0; i < scene.looks.size(); ++i) {
        const RegionShape &region = scene.geometry->regions()[i];
        const RegionLook &look = scene.looks[i];
        const double room = 2 * region.labelRadius * view.pixelsPerMetre();
        if (room < metrics.height() || metrics.horizontalAdvance(look.name) > room)
            continue;
        const QPointF centre = toPixels.map(region.labelPoint);
        if (!view.viewport().contains(centre))
            continue;
        const QRectF box(centre.x() - room / 2, centre.y() - metrics.height() / 2, room, metrics.height());
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
    const QTransform toPixels = view.toPixels();
    painter.setRenderHint(QPainter::Antialiasing, false); // smoothed fills leave seams between neighbours
    const std::vector<RegionShape> &regions = scene.geometry->regions();
    for (std::size_t i = 0; i < regions.size(); ++i) {
        if (toPixels.mapRect(regions[i].box).intersects(view.viewport()))
            fill(painter, toPixels.map(regions[i].path),
                 i < scene.looks.size() ? scene.looks[i] : RegionLook(), view.viewport(), style);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    stroke(painter, toPixels.map(scene.geometry->borders()), style.ground, style.borderWidth);
    stroke(painter, toPixels.map(scene.geometry->groupBorders()), style.groupLine, style.groupWidth);
    painter.restore();
}

void paintMapMarks(QPainter &painter, const MapScene &scene, const MapView &view, const MapStyle &style)
{
    if (!scene.geometry)
        return;
    painter.save();
    painter.setClipRect(view.viewport(), Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform toPixels = view.toPixels();
    for (const int member : scene.members)
        strokeRegion(painter, scene, member, toPixels, style.memberMark, style.memberWidth);
    if (scene.hovered) {
        strokeRegion(painter, scene, *scene.hovered, toPixels, style.ground, style.hoverWidth + 2);
        strokeRegion(painter, scene, *scene.hovered, toPixels, style.mark, style.hoverWidth);
    }
    if (scene.focus) {
        strokeRegion(painter, scene, *scene.focus, toPixels, style.ground, style.haloWidth);
        strokeRegion(painter, scene, *scene.focus, toPixels, style.mark, style.focusWidth);
    }
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
