#pragma once

#include "core/documents/pptxshapes.h"

#include <vector>

namespace lagesbild
{

/// Which of a drawing's parts stand on one slide.
struct MapPiece {
    std::size_t first = 0;
    std::size_t count = 0;
};
/// About equally many of its parts on each slide, no more than can be told apart and kept by a program; a drawing of one
/// map has one piece of no parts.
std::vector<MapPiece> mapPieces(const MapDrawing &map);

/// Whether the map, one higher than wide, stands beside what is said and its legend below that; else all is below.
bool isBesideWords(const MapDrawing &map);
/// @p design with the room for what is said, and for content, where the map stands beside the words.
/// @param saysMuch more than the finding
SlideDesign mapDesign(const MapDrawing &map, SlideDesign design, bool saysMuch);

/// The map as one group of freeforms, one per region, and its legend as another; of several maps @p piece, a group each
/// below its title, all within one.
/// @param firstId ids from here on are used; gives the next free one
int writeMap(Xml &xml, int firstId, const MapDrawing &map, const MapPiece &piece, const SlideDesign &design,
             const DocumentWords &words);

} // namespace lagesbild
