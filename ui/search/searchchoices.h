#pragma once

#include "core/analysis/freesearch.h"
#include "core/analysis/owngroups.h"
#include "ui/shared/searchpopup.h"

#include <functional>

class QMenu;

namespace lagesbild
{

/// The areas that can be added to a search, as one types: groups first, then municipalities and regions.
std::vector<SearchItem> areaItems(const Dataset &dataset, const Selection &selection,
                                  const std::vector<OwnGroup> &ownGroups, const QString &text,
                                  const std::function<void(const std::string &choice)> &choose);

/// Fills @p menu with what can be reckoned from the members of a search.
void fillCalculations(QMenu &menu, const FreeSearch &search, const Catalogue &catalogue,
                      const std::function<void(const SearchCalculation &calculation)> &choose);

} // namespace lagesbild
