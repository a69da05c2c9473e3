#pragma once

#include "app/cli/question.h"
#include "ui/map/mapshapes.h"

namespace lagesbild
{

/// Tells why the map that is asked for can't be made, if so: manual classes without limits, the guide's classes for
/// an indicator that the guide has no map of, what another layer is for, or clusters without boundaries.
std::optional<ExitCode> refuseMap(const Question &question);

/// Tells why there is no map: what the layer lacks, else the error itself.
ExitCode reportNoMap(const Question &question, const Error &error);

/// The selection with what the options leave open: the guide's own level, when its classes are asked for.
Selection mapSelectionOf(const Question &question);

/// The shapes of @p pack, read when first needed: boundaries that can't be read are none, and why is then in @p damaged.
/// Both must outlive the shapes.
MapShapes shapesOf(const Pack &pack, std::optional<Error> &damaged);

} // namespace lagesbild
