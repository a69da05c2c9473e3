#pragma once

#include "core/documents/pptxshapes.h"

#include <vector>

namespace lagesbild
{

/// Rows of a table that one slide holds.
struct TablePiece {
    std::size_t first = 0;
    std::size_t count = 0;
};

/// Divides a table into slides; no heading is left alone at the foot of one.
/// @param scale as SlideDesign has it
std::vector<TablePiece> tablePieces(const Table &table, const SlideBox &box, double scale = 1);

/// The rows of @p piece as a table of PowerPoint's own, with the columns' titles.
void writeTable(Xml &xml, int id, const Table &table, const TablePiece &piece, const SlideDesign &design,
                const DocumentWords &words);

} // namespace lagesbild
