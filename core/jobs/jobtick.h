#pragma once

#include "core/base/tick.h"

#include <QPromise>

namespace lagesbild
{

/// Progress into a future, and its cancellation out of it.
template <class T>
Tick tickOf(QPromise<T> &promise)
{
    return [&promise](int done, int total) {
        promise.setProgressRange(0, total);
        promise.setProgressValue(done);
        return !promise.isCanceled();
    };
}

} // namespace lagesbild
