#pragma once

#include <QString>

#include <span>
#include <string>

namespace lagesbild
{

/// The detail of an Error, or another remark of core, in the language chosen; as it is where there are no words for
/// it, as for much of what systems, libraries and services say.
QString detailText(const std::string &detail);

/// The details as core words them, with %1 … for what differs; the narrower before the wider.
std::span<const char *const> detailPatterns();

/// The same where what stands at the places is a detail in its turn.
std::span<const char *const> detailFrames();

} // namespace lagesbild
