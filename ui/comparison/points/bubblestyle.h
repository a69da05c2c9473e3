#pragma once

#include "ui/comparison/points/pointscene.h"

#include <QColor>

namespace lagesbild
{

/// How the points of a scene with groups are drawn: what lies behind them shines through.
struct BubbleStyle {
    QColor edge;
    QColor field; ///< with its opacity
    double width = 1;
};

BubbleStyle bubbleStyle(const PointGroup &group, const Look &look);
/// The chosen municipality has a colour of its own, whatever its group.
BubbleStyle bubbleStyle(const ScenePoint &point, const PointScene &scene, const Look &look);

} // namespace lagesbild
