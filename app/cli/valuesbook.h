#pragma once

#include "core/base/gender.h"
#include "core/data/dataset.h"
#include "core/documents/page.h"

#include <QString>

#include <vector>

namespace lagesbild
{

/// Whether @p file is to be a workbook, by its name.
bool isWorkbook(const QString &file);

/// What stands around raw figures in a workbook: where they come from, what their indicators and statuses mean.
/// @param years as asked for
Document valuesDocument(const Dataset &dataset, const std::vector<const Indicator *> &indicators,
                        const QString &years, const std::vector<Gender> &genders);

} // namespace lagesbild
