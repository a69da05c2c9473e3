#pragma once

#include "core/analysis/trend.h"
#include "ui/shared/look.h"

#include <QChart>
#include <QGraphicsItem>

namespace lagesbild
{

/// The points of the focus, filled, or hollow where they rest on few persons, and years of other lines that
/// stand alone between gaps. Not a series of Qt Charts', which would cut points at 0 and 100 in half.
class PointMarks : public QGraphicsItem
{
public:
    PointMarks(const Development &development, const Look &look, QChart *chart);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    std::vector<TrendLine> m_lines; ///< all but members; the focus last, on top
    double m_radius;
    Look m_look;
    QChart *m_chart; ///< the parent
};

/// A point as PointMarks draws it: square for men, round for all others.
void paintPoint(QPainter &painter, const QPointF &middle, double radius, bool square);

} // namespace lagesbild
