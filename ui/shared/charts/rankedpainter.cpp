#include "ui/shared/charts/rankedpainter.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double axisGap = 8;

void paintHeading(QPainter &painter, const RankedScene &scene, const RankedGeometry &geometry,
                  const Look &look)
{
    painter.setFont(look.sized(13, QFont::DemiBold));
    painter.setPen(look.colours.text);
    painter.drawText(geometry.heading, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, scene.heading);
    painter.setFont(look.sized(12));
    painter.setPen(look.colours.secondary);
    const QFontMetricsF metrics(painter.font());
    painter.drawText(geometry.summary, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(scene.summary, Qt::ElideRight, geometry.summary.width() + 0.5));
}

void paintAxis(QPainter &painter, const RankedScene &scene, const RankedGeometry &geometry, const Look &look)
{
    painter.setFont(look.sized(11));
    const QFontMetricsF metrics(painter.font());
    for (const double tick : scene.axis.ticks) {
        const double y = std::floor(geometry.y(tick)) + 0.5;
        painter.setPen(QPen(tick == 0 ? look.colours.bar : look.colours.line, 1));
        painter.drawLine(QPointF(geometry.plot.left(), y), QPointF(geometry.plot.right(), y));
        painter.setPen(look.colours.secondary);
        const QRectF label(geometry.plot.left() - axisGap - 200, y - metrics.height() / 2, 200,
                           metrics.height());
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, tickText(tick, scene.axis, scene.unit));
    }
}

QColor colourOf(const RankedBar &bar, const Colours &colours)
{
    if (bar.focus)
        return colours.accent;
    return bar.peer ? colours.bar : colours.faintBar;
}

void paintBar(QPainter &painter, const QRectF &box, const QColor &colour)
{
    // A value near zero is still there: no bar is thinner than a hair.
    painter.fillRect(box.height() < 1 ? box.adjusted(0, -1, 0, 0) : box, colour);
}

void paintAllBars(QPainter &painter, const RankedScene &scene, const RankedGeometry &geometry,
                  const Look &look)
{
    for (int i = 0; i < geometry.count; ++i) {
        const RankedBar &bar = scene.bars[static_cast<std::size_t>(i)];
        if (!bar.focus)
            paintBar(painter, geometry.bar(i, bar.value), colourOf(bar, look.colours));
    }
    // The focus last and at least two pixels wide, so that it is never lost among 290.
    if (const auto focus = scene.focusIndex()) {
        QRectF box = geometry.bar(*focus, scene.bars[static_cast<std::size_t>(*focus)].value);
        if (box.width() < 2.5)
            box.adjust(-(2.5 - box.width()) / 2, 0, (2.5 - box.width()) / 2, 0);
        paintBar(painter, box, look.colours.accent);
    }
}

void paintHighlighted(QPainter &painter, const RankedScene &scene, const RankedGeometry &geometry,
                      const Look &look)
{
    const auto found = std::ranges::find(scene.bars, scene.highlighted, &RankedBar::area);
    if (scene.highlighted.isEmpty() || found == scene.bars.end())
        return;
    const QRectF box = geometry.bar(static_cast<int>(found - scene.bars.begin()), found->value);
    painter.fillRect(box.width() < 3 ? box.adjusted(-1, 0, 1, 0) : box,
                     found->focus ? look.colours.accent : look.colours.text);
}

void paintLines(QPainter &painter, const RankedScene &scene, const RankedGeometry &geometry, const Look &look)
{
    painter.setFont(look.sized(12));
    for (std::size_t i = 0; i < scene.lines.size(); ++i) {
        const BarLine &line = scene.lines[i];
        const bool national = line.kind == BarLine::Kind::National;
        QPen pen(national ? look.colours.text : look.colours.secondary, national ? 1.5 : 1.25);
        if (national)
            pen.setDashPattern({3, 2.5});
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        const double y = std::floor(geometry.y(line.value)) + 0.5;
        painter.drawLine(QPointF(geometry.plot.left(), y), QPointF(geometry.plot.right() + axisGap / 2, y));
        painter.setPen(national ? look.colours.text : look.colours.secondary);
        painter.drawText(geometry.lineLabels[i], Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         line.label);
    }
}

void paintFocusLabel(QPainter &painter, const RankedScene &scene, const RankedGeometry &geometry,
                     const Look &look)
{
    const auto focus = scene.focusIndex();
    if (!focus || scene.focusLabel.isEmpty())
        return;
    const QRectF bar = geometry.bar(*focus, scene.bars[static_cast<std::size_t>(*focus)].value);
    if (bar.top() - geometry.focusLabel.bottom() > 6) {
        painter.setPen(QPen(look.colours.accent, 1));
        painter.drawLine(QPointF(bar.center().x(), geometry.focusLabel.bottom()),
                         QPointF(bar.center().x(), bar.top()));
    }
    painter.setFont(look.sized(12, QFont::DemiBold));
    painter.setPen(look.colours.accent);
    painter.drawText(geometry.focusLabel, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                     scene.focusLabel);
}

} // namespace

void paintRanked(QPainter &painter, const RankedScene &scene, const QRectF &box, const Look &look)
{
    const RankedGeometry geometry = rankedGeometry(scene, box, look);
    painter.save();
    paintHeading(painter, scene, geometry, look);
    paintAxis(painter, scene, geometry, look);
    paintAllBars(painter, scene, geometry, look);
    paintHighlighted(painter, scene, geometry, look);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLines(painter, scene, geometry, look);
    paintFocusLabel(painter, scene, geometry, look);
    painter.restore();
}

} // namespace lagesbild
