#pragma once

#include "core/analysis/expected.h"
#include "core/data/catalogue.h"
#include "ui/expected/factstable.h"

#include <QString>

#include <vector>

namespace lagesbild
{

// The second level of the expected value: coefficients with their uncertainty, the fit, influence, every year.

/// «R² 0,806 · justerat R² 0,803 · residualernas standardavvikelse 5,4 · 286 kommuner».
QString fitFactsText(const ExpectedAnswer &answer, const Indicator &response);
/// One row per input and the constant, with interval and p.
Facts coefficientFacts(const ExpectedAnswer &answer, const Catalogue &catalogue);
/// Inputs that the others nearly determine; empty when there are none.
QString collinearText(const ExpectedAnswer &answer, const Catalogue &catalogue);
/// Which municipality moves the line most, and what that means for the focus; empty without influences.
QString influenceSentence(const ExpectedAnswer &answer, const Indicator &response);
Facts influenceFacts(const ExpectedAnswer &answer, const Indicator &response);
/// Fit and focus year by year; the shown year in bold.
Facts yearFacts(const std::vector<ExpectedYear> &years, Year shown, const Indicator &response);
/// The published model beside our own, for the focus; empty where there is none.
QString officialSentence(const ExpectedAnswer &answer, const Indicator &response);

} // namespace lagesbild
