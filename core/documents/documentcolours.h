#pragma once

#include "core/documents/page.h"

namespace lagesbild
{

// The colours of what leaves the program: always those of the light look (docs of the design), whatever the window has.
inline constexpr Rgb inkColour{0x1B1F24};
inline constexpr Rgb quietColour{0x59616B};
inline constexpr Rgb ruleColour{0xE2E5E9}; ///< lines of tables and grids
inline constexpr Rgb paperColour{0xFFFFFF};
inline constexpr Rgb focusFieldColour{0xE6EFF7}; ///< behind the chosen municipality

} // namespace lagesbild
