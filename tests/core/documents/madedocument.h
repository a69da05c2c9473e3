#pragma once

#include "core/documents/page.h"

namespace lagesbild
{

/// Pages with a handful of invented figures, one per kind of picture. Names hold what XML and zip files trip over.
Page barPage();     ///< three bars: one with whiskers, one hollow, one missing
Page linePage();    ///< five years, a gap in the third
Page rankedPage();  ///< 290 bars with two lines
Page stackedPage(); ///< three parts over three years
Page scatterPage(); ///< points with names, and a line
Page bubblePage();  ///< two groups of points whose areas tell something, one of no known size, and a line
Page mapPage();     ///< two squares and one with a hole
Page tablePage(int rows);

Document documentOf(std::vector<Page> pages);

} // namespace lagesbild
