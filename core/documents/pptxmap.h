#pragma once

#include "core/documents/pptxshapes.h"

namespace lagesbild
{

/// The map as one group of freeforms, one per region, and its legend as another.
/// @param firstId ids from here on are used; gives the next free one
int writeMap(Xml &xml, int firstId, const MapDrawing &map, const SlideDesign &design,
             const DocumentWords &words);

} // namespace lagesbild
