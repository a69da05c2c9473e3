#pragma once

#include <vector>

namespace lagesbild
{

/// A label that would like its middle at a place along one direction, and how much it covers there.
struct LabelWish {
    double middle = 0;
    double length = 0;
};

/// Middles of the labels, in the order given, moved as little as possible (least squares) so that no two are
/// nearer than @p gap and all lie inside @p low … @p high. Labels keep the order of their wishes. Where there
/// is not room for all they still don't overlap, but run out past @p high.
std::vector<double> placedLabels(const std::vector<LabelWish> &wishes, double low, double high, double gap);

} // namespace lagesbild
