#pragma once

namespace lagesbild
{

/// The widest a text of this room is set, in pixels at 100 %: the eye finds the next line.
constexpr int mostLineWidth = 760;

} // namespace lagesbild
