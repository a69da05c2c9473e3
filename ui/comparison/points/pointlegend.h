#pragma once

#include "ui/comparison/points/pointscene.h"

#include <QPainter>

namespace lagesbild
{

/// What the colours and sizes of a scene tell, laid out along the bottom of its box.
struct PointLegend {
    std::vector<QRectF> groups;   ///< one per group: its mark, then its words
    std::vector<QPointF> circles; ///< the middle of each size's circle
    std::vector<QRectF> sizes;    ///< the words of each size
    double height = 0;            ///< with the gap above it; 0: there is nothing to tell
};

PointLegend pointLegend(const PointScene &scene, const QRectF &box, const Look &look);

void paintLegend(QPainter &painter, const PointScene &scene, const PointLegend &legend, const Look &look);

/// «Landsbygdskommuner (58)»
QString groupText(const PointGroup &group);

} // namespace lagesbild
