#include "ui/data/updaterunner.h"

namespace lagesbild
{

UpdateRunner::UpdateRunner(QObject *parent) : QObject(parent), m_board(std::make_shared<UpdateBoard>())
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &UpdateRunner::changed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &UpdateRunner::takeOutcome);
}

UpdateRunner::~UpdateRunner()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void UpdateRunner::start(const UpdateWish &wish)
{
    if (isRunning())
        return;
    m_wish = wish;
    m_board = std::make_shared<UpdateBoard>();
    m_error.reset();
    m_state = State::Running;
    m_watcher.setFuture(startUpdate(wish, m_board));
    emit changed();
}

void UpdateRunner::stop()
{
    if (m_state != State::Running)
        return;
    m_state = State::Stopping;
    m_watcher.cancel();
    emit changed();
}

UpdateProgress UpdateRunner::progress() const
{
    return m_board->latest();
}

void UpdateRunner::takeOutcome()
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0) {
        m_state = State::Stopped;
        emit changed();
        return;
    }
    const Result<UpdateReport> outcome = m_watcher.result();
    if (!outcome) {
        m_state = State::Failed;
        m_error = outcome.error();
        emit changed();
        return;
    }
    m_state = State::Done;
    m_report = *outcome;
    emit changed();
    emit finished(m_wish.to);
}

} // namespace lagesbild
