#pragma once

#include <gtest/gtest.h>

#include <QString>

namespace lagesbild
{

/// Path of a file or folder of the open data beside the checkout; empty when it is not there.
QString sharedPath(const QString &relative);

} // namespace lagesbild

/// Skips the running test, saying why, when the open data is not beside the checkout.
#define LAGESBILD_NEEDS_SHARED(relative)                                                                     \
    if (lagesbild::sharedPath(relative).isEmpty())                                                           \
    GTEST_SKIP() << "needs open data that is not beside this checkout: shared/" << (relative).toStdString()
