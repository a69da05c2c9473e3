#pragma once

#include "core/analysis/trend.h"
#include "core/data/indicator.h"
#include "ui/shared/look.h"

#include <QChart>
#include <QGraphicsItem>

#include <vector>

namespace lagesbild
{

/// The name and latest value of a line, to stand at its end.
struct EndLabel {
    QString text;
    QPointF end; ///< year and value of the line's last point
    QFont font;
    QColor colour;
};

/// Labels of the lines that have one: all but the members of large groups.
std::vector<EndLabel> endLabels(const Development &development, const Indicator &indicator, const Look &look);
/// Room to the right of the plot that the labels need.
double endLabelRoom(const std::vector<EndLabel> &labels);

/// Draws end labels beside the plot of the chart it is a child of, pushed apart where lines end close together.
class EndLabels : public QGraphicsItem
{
public:
    enum { Type = UserType + 1 };

    EndLabels(std::vector<EndLabel> labels, QChart *chart);

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    std::vector<QRectF> boxes() const;

private:
    std::vector<EndLabel> m_labels;
    QChart *m_chart; ///< the parent
};

} // namespace lagesbild
