#pragma once

#include "core/analysis/association.h"
#include "ui/comparison/points/pointscene.h"

#include <QString>

#include <optional>

namespace lagesbild
{

struct AssociationPair;

/// The municipalities as points in the plane of the two indicators. Their areas tell how many live there; their
/// colours, with all municipalities to compare with, SKR's main groups, else the comparison group.
PointScene associationScene(const Association &association, const AssociationPair &pair, bool withLine);

/// The mark of a municipality in pixels: its area is as the inhabitants, but that of 5 000 for all who are fewer or
/// unknown, so that they too can be seen and hit.
double radiusOfInhabitants(const std::optional<double> &inhabitants);

/// What colours and areas tell, in words.
QString associationLegend(const PointScene &scene);

} // namespace lagesbild
