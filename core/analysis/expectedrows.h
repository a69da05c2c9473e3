#pragma once

#include "core/analysis/expected.h"

namespace lagesbild
{

// The parts of an ExpectedAnswer.

/// Who asks, and of which figures.
struct ModelQuestion {
    const Dataset &dataset;
    const Selection &selection;
    const Neighbours &neighbours;
    AreaIndex focus = noArea; ///< noArea unless it is a municipality
};

/// Limits at 0.67 and 1.5 times @p spread (methods 3), or at 3 and 6; classes and counts of all rows.
void classify(ExpectedAnswer &answer, bool fixed, double spread);
void exclude(ExpectedAnswer &answer, const Catalogue &catalogue, AreaIndex area,
             std::vector<IndicatorId> missing);

// From a fitted model of our own.

/// One row per used municipality, by code; without classes.
std::vector<ExpectedRow> rowsOf(const ModelQuestion &question, const ModelFigures &figures,
                                const ModelFit &fit, Year year);
ExpectedFit summaryOf(const Catalogue &catalogue, const ExpectedModel &model, const ModelFit &fit);
/// @param focusDesign the focus' row of the design, the constant first; empty where it lacks an input
std::vector<Influence> influencesOf(const std::vector<ExpectedRow> &rows, const ModelFit &fit,
                                    const std::optional<Eigen::VectorXd> &focusDesign);

/// Those with similar circumstances and a better result; empty without a focus row or a direction.
std::optional<SimilarConditions> similarConditions(const ModelQuestion &question,
                                                   const std::vector<ExpectedRow> &rows, Direction direction);

} // namespace lagesbild
