#pragma once

#include "core/analysis/trend.h"
#include "ui/shared/look.h"

#include <QChart>
#include <QGraphicsItem>

#include <optional>
#include <vector>

namespace lagesbild
{

/// What lies under the lines and what Qt Charts has no series for: the light grid, the chosen year, the members' thin lines, of
/// which there can be hundreds, and the whiskers of the focus.
class QuietMarks : public QGraphicsItem
{
public:
    /// @param ticks values at which the grid has a line
    QuietMarks(const Development &development, std::vector<double> ticks, const Look &look, QChart *chart);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintGrid(QPainter &painter) const;
    void paintMarkedYear(QPainter &painter) const;
    void paintMembers(QPainter &painter) const;
    void paintWhiskers(QPainter &painter) const;

    std::optional<Year> m_markedYear; ///< the year that is spoken of, when it is not the last
    std::vector<double> m_ticks;
    std::vector<TrendLine> m_members;
    std::vector<TrendLine> m_foci;
    Look m_look;
    QChart *m_chart; ///< the parent
};

} // namespace lagesbild
