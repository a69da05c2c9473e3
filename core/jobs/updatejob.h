#pragma once

#include "core/sources/kolada/koladaupdate.h"

#include <QFuture>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace lagesbild
{

/// Where an update in another thread writes how far it has come, and at last what it came to; read whenever somebody
/// wants to show it.
class UpdateBoard
{
public:
    void put(const UpdateProgress &progress)
    {
        const std::scoped_lock lock(m_mutex);
        m_progress = progress;
    }
    UpdateProgress latest() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_progress;
    }
    void finish(Result<UpdateReport> outcome)
    {
        const std::scoped_lock lock(m_mutex);
        m_outcome.emplace(std::move(outcome));
    }
    /// None: it was stopped before it began.
    std::optional<Result<UpdateReport>> outcome() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_outcome;
    }

private:
    mutable std::mutex m_mutex;
    UpdateProgress m_progress;
    std::optional<Result<UpdateReport>> m_outcome;
};

/// updateFromKolada(), or what a test puts in its place.
using Updater = std::function<Result<UpdateReport>(const UpdateWish &wish, const UpdateTick &tick)>;

/// Does @p update in a thread of its own. The future's progress value changes when something is on @p board; cancelling
/// stops it, and what it has got is kept. What it came to is on the board, also when the stop came too late.
QFuture<void> startUpdate(Updater update, UpdateWish wish, std::shared_ptr<UpdateBoard> board);

} // namespace lagesbild
