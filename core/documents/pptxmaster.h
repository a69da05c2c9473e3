#pragma once

#include "core/documents/package.h"
#include "core/documents/pptxshapes.h"

namespace lagesbild
{

/// Paths of what all slides share.
struct MasterParts {
    QString master;
    QString coverLayout;
    QString pageLayout;
    QString notesMaster;
    QString theme;
};

/// Adds a notes master with a theme of its own, under names that @p package has not yet, and tells @p parts.
void addNotesMaster(Package &package, MasterParts &parts);
/// Adds theme, master, layouts and notes master to @p package.
MasterParts addMasters(Package &package, const SlideGrid &grid, const DocumentWords &words);

} // namespace lagesbild
