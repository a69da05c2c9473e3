#pragma once

#include "core/base/result.h"
#include "core/base/tick.h"

#include <QFuture>

#include <functional>
#include <memory>
#include <optional>

namespace lagesbild
{

/// Something that writes a file, whole or not at all.
using FileWork = std::function<Outcome(const Tick &tick)>;

/// Does @p work in a thread of its own, with its progress in the future, and leaves in @p outcome what it came to: also
/// when it was cancelled too late, and the file has been written all the same. Cancelling asks it to stop.
QFuture<void> startFileWork(FileWork work, std::shared_ptr<std::optional<Outcome>> outcome);

} // namespace lagesbild
