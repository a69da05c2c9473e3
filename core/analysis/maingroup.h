#pragma once

#include "core/data/area.h"

namespace lagesbild
{

/// SKR's three main groups of municipalities, in its division of 2023.
enum class MainGroup {
    Unknown,
    Metropolitan, ///< A: «Storstäder och storstadsnära kommuner»
    LargerTown,   ///< B: «Större städer och kommuner nära större stad»
    SmallerTown,  ///< C: «Mindre städer/tätorter och landsbygdskommuner»
};

/// The one that the letter of the area's group stands for (Area::skr2023, "B3").
MainGroup mainGroupOf(const Area &area);

} // namespace lagesbild
