#pragma once

#include "core/documents/templatesheet.h"

#include <vector>

namespace lagesbild
{

/// The layout for covers; none: the template has none.
const FoundSheet *coverSheet(const std::vector<FoundSheet> &layouts);
/// The layout for pages: the one with a title alone has most room for what we put there; else the usual one, else any
/// with a title. None: there are no layouts.
const FoundSheet *pageSheet(const std::vector<FoundSheet> &layouts);

/// Texts and picture below each other where the template has its own text, or the whole slide where that is too low
/// for a picture. The format of @p design is known.
void placeTexts(SlideDesign &design, const FoundSheet &page, const FoundSheet &master);
/// After the texts of pages, among which covers stand that have no layout of their own.
void placeCover(SlideDesign &design, const FoundSheet *cover, const FoundSheet &master);

} // namespace lagesbild
