#pragma once

#include "core/sources/kolada/koladaupdate.h"

#include <QFuture>

#include <memory>
#include <mutex>

namespace lagesbild
{

/// Where an update in another thread writes how far it has come; read whenever somebody wants to show it.
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

private:
    mutable std::mutex m_mutex;
    UpdateProgress m_progress;
};

/// updateFromKolada() in a thread of its own. Its progress value changes when something is on @p board; cancelling
/// stops it, and what it has got is kept. No result when it was cancelled.
QFuture<Result<UpdateReport>> startUpdate(UpdateWish wish, std::shared_ptr<UpdateBoard> board);

} // namespace lagesbild
