#pragma once

#include "core/documents/pptxshapes.h"

namespace lagesbild
{

/// Where a chart stands on its slide: above the key to the sizes of its points, where it has one.
SlideBox chartBox(const Chart &chart, const SlideDesign &design);

/// The key, as circles as large as the points they stand for, each with its words beside it: one group.
/// @return the first id after those it took; @p firstId where there is no key
int writeSizeKey(Xml &xml, int firstId, const Chart &chart, const SlideDesign &design,
                 const DocumentWords &words);

} // namespace lagesbild
