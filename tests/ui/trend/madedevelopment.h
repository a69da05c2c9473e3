#pragma once

#include "core/analysis/trend.h"
#include "core/data/indicator.h"

#include <optional>
#include <string>
#include <vector>

namespace lagesbild
{

/// A share with one decimal, divided by gender.
Indicator madeIndicator();

/// A line from 2015; empty values are missing (no figure).
TrendLine madeLine(LineKind kind, const std::string &code, const QString &name,
                   const std::vector<std::optional<double>> &values, Gender gender = Gender::Total);

/// Örebro 2015–2022 without 2018, hollow in 2016, with riket, mean and band; trend increasing, last step down.
Development madeDevelopment();

/// The same with two lines of the focus in place of one: women and men.
Development madeSplit();

} // namespace lagesbild
