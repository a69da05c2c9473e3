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

/// Adds theme, master, layouts and notes master to @p package.
MasterParts addMasters(Package &package, const SlideGrid &grid, const DocumentWords &words);

} // namespace lagesbild
