#include "ui/shared/charts/quietmarks.h"

#include "ui/shared/charts/developmentlines.h"

#include <QPainter>

#include <cmath>

namespace lagesbild
{

namespace
{

/// Above Qt Charts' grid and axes, under its lines.
constexpr double betweenGridAndLines = 3.5;
constexpr double whiskerHalf = 3.5;
/// Two lines' whiskers of one year stand this far to either side of it, so that both can be seen.
constexpr double besideYear = 4;

} // namespace

QuietMarks::QuietMarks(const Development &development, std::vector<double> ticks, const Look &look,
                       QChart *chart)
    : QGraphicsItem(chart), m_ticks(std::move(ticks)), m_look(look), m_chart(chart)
{
    for (const TrendLine &line : development.lines) {
        if (line.kind == LineKind::Member)
            m_members.push_back(line);
        if (line.kind == LineKind::Focus)
            m_foci.push_back(line);
    }
    if (development.latest && *development.latest != development.lastYear)
        m_markedYear = development.latest;
    setZValue(betweenGridAndLines);
}

QRectF QuietMarks::boundingRect() const
{
    return QRectF(QPointF(), m_chart->size());
}

void QuietMarks::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->save();
    paintGrid(*painter);
    paintMarkedYear(*painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(m_chart->plotArea().adjusted(-whiskerHalf, 0, whiskerHalf, 0), Qt::IntersectClip);
    paintMembers(*painter);
    paintWhiskers(*painter);
    painter->restore();
}

void QuietMarks::paintGrid(QPainter &painter) const
{
    const QRectF plot = m_chart->plotArea();
    for (const double tick : m_ticks) {
        const double y = std::floor(m_chart->mapToPosition(QPointF(0, tick)).y()) + 0.5;
        painter.setPen(QPen(tick == 0 ? m_look.colours.bar : m_look.colours.line, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
}

void QuietMarks::paintMarkedYear(QPainter &painter) const
{
    if (!m_markedYear)
        return;
    const QRectF plot = m_chart->plotArea();
    const double x = std::floor(m_chart->mapToPosition(QPointF(toInt(*m_markedYear), 0)).x()) + 0.5;
    painter.setPen(QPen(m_look.colours.accent, 1, Qt::DotLine));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
}

void QuietMarks::paintMembers(QPainter &painter) const
{
    constexpr int manyMembers = 20;
    QColor colour = m_look.colours.bar;
    colour.setAlphaF(m_members.size() > manyMembers ? 0.35F : 0.8F);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1));
    for (const TrendLine &line : m_members) {
        for (const std::vector<QPointF> &run : runsOf(line)) {
            QPolygonF points;
            for (const QPointF &point : run)
                points << m_chart->mapToPosition(point);
            if (points.size() == 1)
                painter.drawEllipse(points.front(), 1, 1);
            else
                painter.drawPolyline(points);
        }
    }
}

void QuietMarks::paintWhiskers(QPainter &painter) const
{
    for (std::size_t i = 0; i < m_foci.size(); ++i) {
        const TrendLine &line = m_foci[i];
        const double shift = m_foci.size() < 2 ? 0 : i == 0 ? -besideYear : besideYear;
        QColor colour = styleOf(line, m_look).pen.color();
        colour.setAlphaF(m_foci.size() < 2 ? 0.55F : 0.4F);
        painter.setPen(QPen(colour, 1.25));
        for (const TrendPoint &point : line.points) {
            if (!isShown(point) || !point.figure.interval)
                continue;
            const QPointF low =
                m_chart->mapToPosition(QPointF(toInt(point.year), point.figure.interval->low));
            const QPointF high =
                m_chart->mapToPosition(QPointF(toInt(point.year), point.figure.interval->high));
            const double x = low.x() + shift;
            painter.drawLine(QPointF(x, low.y()), QPointF(x, high.y()));
            for (const double y : {low.y(), high.y()})
                painter.drawLine(QPointF(x - whiskerHalf, y), QPointF(x + whiskerHalf, y));
        }
    }
}

} // namespace lagesbild
