#pragma once

#include "core/analysis/comparison.h"
#include "core/data/indicator.h"
#include "ui/shared/charts/barscene.h"
#include "ui/shared/charts/chartaxis.h"
#include "ui/shared/look.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace lagesbild
{

/// One municipality among all.
struct RankedBar {
    AreaId area;
    QString name;
    double value = 0;
    bool focus = false;
    bool peer = false; ///< in the comparison group
    QString spoken;
};

/// All counted municipalities from the least value to the greatest.
struct RankedScene {
    std::vector<RankedBar> bars;
    std::vector<BarLine> lines; ///< riket and the unweighted mean of all
    ChartAxis axis;
    Unit unit = Unit::None;
    QString heading; ///< «Alla kommuner»
    QString summary; ///< «216 kommuner, 74 med färre än 10 personer utelämnade · lägst 2,9 · högst 72,7»
    QString
        focusLabel; ///< «Örebro, plats 87 av 216 (ungefär mellan 45 och 130)»; empty when the focus is not ranked
    AreaId highlighted;

    std::optional<int> focusIndex() const;
};

RankedScene rankedScene(const Comparison &comparison, const Indicator &indicator);

/// «216 kommuner, 74 med färre än 10 personer utelämnade».
QString countedText(const Comparison &comparison);

/// Where it all lies, in logical pixels.
struct RankedGeometry {
    QRectF heading;
    QRectF summary;
    QRectF plot;
    double zeroY = 0;
    double scale = 1; ///< pixels per unit
    double step = 1;  ///< pixels per bar
    int count = 0;
    std::vector<QRectF> lineLabels; ///< right of the plot, as RankedScene::lines
    QRectF focusLabel;              ///< above every bar and beside every line it would cover

    double y(double value) const { return zeroY - value * scale; }
    QRectF bar(int index, double value) const;
};

RankedGeometry rankedGeometry(const RankedScene &scene, const QRectF &box, const Look &look);

/// The bar whose column @p position is in, from the top of the plot to its foot.
std::optional<int> rankedBarAt(const RankedGeometry &geometry, const QPointF &position);

} // namespace lagesbild
