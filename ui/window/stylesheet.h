#pragma once

#include "ui/shared/look.h"

#include <QString>

namespace lagesbild
{

/// How Qt's own controls look in our colours: flat, thin borders, round corners, visible focus.
QString styleSheetOf(const Look &look);

} // namespace lagesbild
