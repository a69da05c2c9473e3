#pragma once

#include <QColor>

#include <vector>

namespace lagesbild
{

enum class Theme { Light, Dark, Contrast };

/// The colours of the design, one meaning each. Designed for each theme, not computed from another.
struct Colours {
    QColor background; ///< the sheet that figures stand on
    QColor rail;       ///< the rooms' rail and quiet fields
    QColor text;
    QColor secondary;
    QColor accent;      ///< the chosen municipality, and what can be clicked
    QColor accentField; ///< behind the chosen row or room
    QColor better;
    QColor middle;
    QColor worse;
    QColor bar;      ///< bars of peers
    QColor faintBar; ///< bars and ranges of all others; decoration
    QColor line;     ///< hairlines and grids; decoration
    QColor missing;  ///< hatches
    QColor example;  ///< the stripes that mark example data
};

Colours coloursOf(Theme theme);

/// @p count colours from weak to strong, 2 … 9.
std::vector<QColor> sequentialColours(Theme theme, int count);

/// @p count colours from one end over the middle to the other. @p focusFilled: the focus is drawn as a blue
/// fill in this view, so violet stands in for the blue end.
std::vector<QColor> divergingColours(Theme theme, int count, bool focusFilled = false);

} // namespace lagesbild
