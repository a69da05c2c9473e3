#pragma once

#include "core/data/dataset.h"

#include <gtest/gtest.h>

#include <QString>

namespace lagesbild
{

/// The pack that the build made of the open data beside the checkout, opened once; null when there is none.
const Dataset *realDataset();
QString realPackFile();

} // namespace lagesbild

/// Skips the running test, saying why, when the build had no open data to make a pack of.
#define LAGESBILD_NEEDS_REAL_PACK()                                                                          \
    if (lagesbild::realDataset() == nullptr)                                                                 \
    GTEST_SKIP()                                                                                             \
        << "needs the real data pack, which is made only where the open data lies beside the checkout"
