#pragma once

#include "core/data/dataset.h"

#include <QString>

namespace lagesbild
{

/// Invented figures of the ten municipalities of SmallData, 2017–2022:
///
///     N1  share, high is better: municipality i has 30 + i + year − 2017; «Ängen» (1004) 2022 is secret
///     N2  number of persons behind N3: 20 each, «Gran» (2010) three
///     N3  share of N2, high is better: 10, 20 … 100; 2022 only
///     N4  number, for women and men too, with commas and quotes in its title
///     N9  nothing
const Dataset &madeDataset();

/// The same as a pack file, written when first asked for and removed with the test program.
QString madePackFile();

} // namespace lagesbild
