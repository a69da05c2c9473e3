#pragma once

#include "core/analysis/expected.h"
#include "core/data/indicator.h"
#include "ui/shared/charts/chartaxis.h"
#include "ui/shared/look.h"

#include <QRectF>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace lagesbild
{

/// One municipality's deviation from what could be expected.
struct DeviationBar {
    AreaId area;
    QString name;
    double deviation = 0;
    DeviationClass deviationClass = DeviationClass::InLine;
    bool focus = false;
    QString spoken;
};

/// What a colour means, in two lines.
struct DeviationLegend {
    QString name;  ///< «långt under (7)»
    QString range; ///< «under −9,0»
};

/// All municipalities of the model from the furthest below to the furthest above.
struct DeviationScene {
    std::vector<DeviationBar> bars;
    std::array<DeviationLegend, deviationClassCount> legend;
    ChartAxis axis;
    QString focusLabel; ///< «Örebro −5,7»; empty when the focus is not in the model
    AreaId highlighted;

    std::optional<int> focusIndex() const;
};

/// A municipality in words, as a tooltip and a screen reader tell it.
QString deviationSpoken(const ExpectedRow &row, const Indicator &response);

DeviationScene deviationScene(const ExpectedAnswer &answer, const Indicator &response);

/// Where it all lies, in logical pixels.
struct DeviationGeometry {
    QRectF plot;
    double zeroY = 0;
    double scale = 1; ///< pixels per unit
    double step = 1;  ///< pixels per bar
    int count = 0;
    std::array<QRectF, deviationClassCount> legend;
    QPointF focusDot;  ///< beyond the end of the focus' bar
    QRectF focusLabel; ///< beside the dot, on the side of the shorter bars; null without a focus

    double y(double deviation) const { return zeroY - deviation * scale; }
    QRectF bar(int index, double deviation) const;
};

DeviationGeometry deviationGeometry(const DeviationScene &scene, const QRectF &box, const Look &look);

/// The bar whose column @p position is in.
std::optional<int> deviationBarAt(const DeviationGeometry &geometry, const QPointF &position);

} // namespace lagesbild
