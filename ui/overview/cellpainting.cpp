#include "ui/overview/cellpainting.h"

#include <QPainterPath>

#include <algorithm>
#include <limits>

namespace lagesbild
{

namespace
{

constexpr qreal dotRadius = 2.5;
constexpr qreal focusRadius = 4.5;

struct Range {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void take(double value)
    {
        low = std::min(low, value);
        high = std::max(high, value);
    }
    /// 0 … 1; what lies outside stands at the end.
    double share(double value) const
    {
        return high > low ? std::clamp((value - low) / (high - low), 0.0, 1.0) : 0.5;
    }
};

/// Value of the series in @p year; empty outside it.
std::optional<double> valueIn(const OverviewRow &row, Year year)
{
    const int position = toInt(year) - toInt(row.seriesStart);
    if (position < 0 || position >= static_cast<int>(row.series.size()))
        return std::nullopt;
    return row.series[static_cast<std::size_t>(position)];
}

} // namespace

void paintSparkline(QPainter &painter, const QRectF &box, const OverviewRow &row, Year first, Year last,
                    const Look &look)
{
    Range range;
    for (Year year = first; year <= last; year = yearAfter(year)) {
        if (const auto value = valueIn(row, year))
            range.take(*value);
    }
    const int steps = std::max(1, toInt(last) - toInt(first));
    QPainterPath line;
    std::optional<QPointF> previous;
    std::optional<QPointF> end;
    for (Year year = first; year <= last; year = yearAfter(year)) {
        const auto value = valueIn(row, year);
        if (!value) {
            previous.reset();
            continue;
        }
        const QPointF point(box.left() + box.width() * (toInt(year) - toInt(first)) / steps,
                            box.bottom() - box.height() * range.share(*value));
        if (previous)
            line.lineTo(point);
        else
            line.moveTo(point);
        previous = end = point;
    }
    if (!end)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.colours.secondary, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.colours.accent);
    painter.drawEllipse(*end, dotRadius, dotRadius);
}

void paintMiniBar(QPainter &painter, const QRectF &box, const OverviewRow &row, const Look &look)
{
    if (!row.spread)
        return;
    const Range range{row.spread->lowEnd, row.spread->highEnd};
    const qreal left = box.left() + focusRadius;
    const qreal width = box.width() - 2 * focusRadius;
    const auto x = [&](double value) { return left + width * range.share(value); };
    const qreal middle = box.center().y();

    painter.setPen(Qt::NoPen);
    painter.setBrush(look.colours.line);
    painter.drawRoundedRect(QRectF(left, middle - 3, width, 6), 1.5, 1.5);
    painter.setBrush(look.colours.faintBar);
    painter.drawRect(QRectF(
        QPointF(x(row.spread->lowerQuartile), middle - 3),
        QPointF(std::max(x(row.spread->upperQuartile), x(row.spread->lowerQuartile) + 1), middle + 3)));
    painter.setPen(QPen(look.colours.bar, 1.25));
    for (const double peer : row.peers)
        painter.drawLine(QPointF(x(peer), middle - 5), QPointF(x(peer), middle + 5));
    if (!row.figure.value || row.older || row.figure.status == Status::Placeholder)
        return;
    const bool few = row.figure.status == Status::Few;
    painter.setPen(QPen(few ? look.colours.accent : look.colours.background, 1.5));
    painter.setBrush(few ? look.colours.background : look.colours.accent);
    painter.drawEllipse(QPointF(x(*row.figure.value), middle), focusRadius, focusRadius);
}

void paintMapMark(QPainter &painter, const QRectF &box, const QColor &colour)
{
    const QPointF c = box.center();
    QPainterPath pin;
    pin.moveTo(c + QPointF(0, 6));
    pin.cubicTo(c + QPointF(-1, 3), c + QPointF(-4.5, 1), c + QPointF(-4.5, -2));
    pin.arcTo(QRectF(c.x() - 4.5, c.y() - 6.5, 9, 9), 180, -180);
    pin.cubicTo(c + QPointF(4.5, 1), c + QPointF(1, 3), c + QPointF(0, 6));
    painter.setPen(QPen(colour, 1.25));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pin);
    painter.drawEllipse(c + QPointF(0, -2), 1.4, 1.4);
}

void paintInfoMark(QPainter &painter, const QRectF &box, const QColor &colour)
{
    const QPointF c = box.center();
    painter.setPen(QPen(colour, 1.25));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(c, 6.5, 6.5);
    painter.drawLine(c + QPointF(0, -0.5), c + QPointF(0, 3.2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(c + QPointF(0, -3.2), 0.95, 0.95);
}

} // namespace lagesbild
