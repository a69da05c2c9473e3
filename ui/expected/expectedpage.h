#pragma once

#include "core/analysis/expected.h"
#include "ui/shared/roomexport.h"

namespace lagesbild
{

/// Actual and expected values as they leave the program: ranked deviations by class, actual against expected, and
/// every municipality's figures. Errors as expectedValues(); NotFound also when no model can be fitted.
Result<RoomExport> expectedExport(const Dataset &dataset, const Selection &selection);

/// The line under the room and its exports.
QString expectedSourceLine(const Dataset &dataset, const ExpectedAnswer &answer);

} // namespace lagesbild
