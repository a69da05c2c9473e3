#pragma once

#include "ui/shared/look.h"

#include <QColor>
#include <QFont>

namespace lagesbild
{

/// Colours and widths of a map; widths in logical pixels, the same at every zoom.
struct MapStyle {
    QColor ground;     ///< what the map lies on; also borders and halos
    QColor pending;    ///< a region that has no look yet, and the ground under hatches
    QColor hatch;      ///< lines and dots
    QColor dimLine;    ///< coasts, and borders between regions too light for a border in the ground's colour
    QColor groupLine;  ///< county borders, over the borders
    QColor mark;       ///< outline of the focus and of the region pointed at
    QColor memberMark; ///< outline of the comparison group's members
    QFont font;        ///< names

    double coastWidth = 0.6;
    double borderWidth = 0.6;
    double groupWidth = 1.5;
    double memberWidth = 1.6;
    double memberHaloWidth = 3.2;
    double hoverWidth = 2;
    double focusWidth = 2.6;
    double haloWidth = 5.4;
    double hatchWidth = 1;
    double hatchSpacing = 4.5;
    double dotSize = 1.6;
    double dotSpacing = 7;

    bool operator==(const MapStyle &) const = default;
};

MapStyle mapStyleOf(const Look &look);
/// For «Rutkarta»: equal squares with the ground between them, and a thin line between counties.
MapStyle tileStyleOf(const Look &look);
/// @p style for one of @p plates maps side by side: many are small, and lines must not cover what they surround.
MapStyle plateStyleOf(MapStyle style, std::size_t plates);

} // namespace lagesbild
