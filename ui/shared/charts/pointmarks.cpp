#include "ui/shared/charts/pointmarks.h"

#include "ui/shared/charts/developmentlines.h"

#include <QPainter>

#include <algorithm>

namespace lagesbild
{

namespace
{

constexpr double aboveLines = 50;
constexpr double usualRadius = 4;
constexpr double denseRadius = 2.75;
constexpr int manyYears = 20;
constexpr double loneRadius = 2;

} // namespace

PointMarks::PointMarks(const Development &development, const Look &look, QChart *chart)
    : QGraphicsItem(chart),
      m_radius(toInt(development.lastYear) - toInt(development.firstYear) < manyYears ? usualRadius
                                                                                      : denseRadius),
      m_look(look),
      m_chart(chart)
{
    for (const TrendLine &line : development.lines) {
        if (line.kind != LineKind::Member)
            m_lines.push_back(line);
    }
    std::ranges::reverse(m_lines);
    setZValue(aboveLines);
}

QRectF PointMarks::boundingRect() const
{
    return QRectF(QPointF(), m_chart->size());
}

void PointMarks::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    for (const TrendLine &line : m_lines) {
        const LineStyle style = styleOf(line, m_look);
        const QColor colour = style.pen.color();
        if (line.kind != LineKind::Focus) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colour);
            for (const std::vector<QPointF> &run : runsOf(line)) {
                if (run.size() == 1)
                    paintPoint(*painter, m_chart->mapToPosition(run.front()), loneRadius, false);
            }
            continue;
        }
        painter->setPen(QPen(colour, 1.75));
        for (const TrendPoint &point : line.points) {
            if (!isShown(point))
                continue;
            painter->setBrush(point.figure.status == Status::Few ? m_look.colours.background : colour);
            const QPointF middle = m_chart->mapToPosition(QPointF(toInt(point.year), *point.figure.value));
            paintPoint(*painter, middle, m_radius, style.square);
        }
    }
}

void paintPoint(QPainter &painter, const QPointF &middle, double radius, bool square)
{
    if (square)
        painter.drawRect(QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius));
    else
        painter.drawEllipse(middle, radius, radius);
}

} // namespace lagesbild
