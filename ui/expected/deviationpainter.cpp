#include "ui/expected/deviationpainter.h"

#include "ui/shared/deviationcolours.h"
#include "ui/shared/numbertext.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

namespace
{

constexpr double axisGap = 8;
constexpr double swatch = 11;

void paintAxis(QPainter &painter, const DeviationScene &scene, const DeviationGeometry &geometry,
               const Look &look)
{
    painter.setFont(look.sized(11));
    const QFontMetricsF metrics(painter.font());
    for (const double tick : scene.axis.ticks) {
        const double y = std::floor(geometry.y(tick)) + 0.5;
        if (tick != 0) {
            painter.setPen(QPen(look.colours.line, 1));
            painter.drawLine(QPointF(geometry.plot.left(), y), QPointF(geometry.plot.right(), y));
        }
        painter.setPen(look.colours.secondary);
        const QRectF label(geometry.plot.left() - axisGap - 200, y - metrics.height() / 2, 200,
                           metrics.height());
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, changeText(tick, scene.axis.decimals));
    }
}

void paintBars(QPainter &painter, const DeviationScene &scene, const DeviationGeometry &geometry,
               const Look &look)
{
    const DeviationColours colours = deviationColours(look.theme);
    for (int i = 0; i < geometry.count; ++i) {
        const DeviationBar &bar = scene.bars[static_cast<std::size_t>(i)];
        painter.fillRect(geometry.bar(i, bar.deviation), colourOf(bar.deviationClass, colours));
    }
    painter.setPen(QPen(look.colours.bar, 1));
    const double zero = std::floor(geometry.zeroY) + 0.5;
    painter.drawLine(QPointF(geometry.plot.left(), zero), QPointF(geometry.plot.right(), zero));
}

/// A bar that must be seen among 290: at least three pixels wide and as dark as text.
void paintMarked(QPainter &painter, const DeviationGeometry &geometry, int index, double deviation,
                 const Look &look)
{
    QRectF box = geometry.bar(index, deviation);
    if (box.width() < 3)
        box.adjust(-(3 - box.width()) / 2, 0, (3 - box.width()) / 2, 0);
    if (box.height() < 1)
        box.adjust(0, -1, 0, 0);
    painter.fillRect(box, look.colours.text);
}

void paintHighlighted(QPainter &painter, const DeviationScene &scene, const DeviationGeometry &geometry,
                      const Look &look)
{
    const auto found = std::ranges::find(scene.bars, scene.highlighted, &DeviationBar::area);
    if (!scene.highlighted.isEmpty() && found != scene.bars.end())
        paintMarked(painter, geometry, static_cast<int>(found - scene.bars.begin()), found->deviation, look);
}

void paintFocus(QPainter &painter, const DeviationScene &scene, const DeviationGeometry &geometry,
                const Look &look)
{
    const std::optional<int> index = scene.focusIndex();
    if (!index)
        return;
    paintMarked(painter, geometry, *index, scene.bars[static_cast<std::size_t>(*index)].deviation, look);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.colours.text);
    painter.drawEllipse(geometry.focusDot, 3.5, 3.5);
    painter.setFont(look.sized(12, QFont::DemiBold));
    painter.setPen(look.colours.text);
    painter.drawText(geometry.focusLabel, Qt::AlignCenter | Qt::TextDontClip, scene.focusLabel);
}

void paintLegend(QPainter &painter, const DeviationScene &scene, const DeviationGeometry &geometry,
                 const Look &look)
{
    const DeviationColours colours = deviationColours(look.theme);
    const double lineHeight = geometry.legend[0].height() / 2;
    for (std::size_t i = 0; i < scene.legend.size(); ++i) {
        const QRectF &box = geometry.legend[i];
        const QRectF sign(box.left(), box.top() + (lineHeight - swatch) / 2, swatch, swatch);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours[i]);
        painter.drawRoundedRect(sign, 2, 2);
        const QRectF name(box.left() + swatch + 6, box.top(), box.width() - swatch - 10, lineHeight);
        painter.setFont(look.sized(12));
        painter.setPen(look.colours.text);
        painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter, scene.legend[i].name);
        painter.setFont(look.sized(11));
        painter.setPen(look.colours.secondary);
        painter.drawText(name.translated(0, lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         scene.legend[i].range);
    }
}

} // namespace

void paintDeviations(QPainter &painter, const DeviationScene &scene, const QRectF &box, const Look &look)
{
    const DeviationGeometry geometry = deviationGeometry(scene, box, look);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintAxis(painter, scene, geometry, look);
    paintBars(painter, scene, geometry, look);
    paintHighlighted(painter, scene, geometry, look);
    paintFocus(painter, scene, geometry, look);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter, scene, geometry, look);
    painter.restore();
}

} // namespace lagesbild
