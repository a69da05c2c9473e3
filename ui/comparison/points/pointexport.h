#pragma once

#include "core/documents/page.h"
#include "ui/comparison/points/pointscene.h"

#include <QStringList>

namespace lagesbild
{

/// What can't be read from a scene of points but is needed to make a chart of numbers of it.
struct PointChartFacts {
    QString points;     ///< name of the points' series
    QStringList curves; ///< one name per curve
    NumberForm values;
    NumberForm positions;
    bool logarithmic = false; ///< the scene measures powers of ten along x
    QString sizes;            ///< what the areas of the points tell
};

/// The scene as a scatter that PowerPoint draws itself: all municipalities as one series, each with its look, the
/// chosen one and its group with their names; curves as lines through points. Its alternative text is the caller's.
///
/// Groups are a series each, the chosen municipality the last of them. Areas stay what they tell as sizes of the marks:
/// a bubble chart proper could not have the curves, which PowerPoint draws in no chart with bubbles.
Chart pointChart(const PointScene &scene, const PointChartFacts &facts, const Look &look);

} // namespace lagesbild
