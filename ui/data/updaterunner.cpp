#include "ui/data/updaterunner.h"

namespace lagesbild
{

UpdateRunner::UpdateRunner(Updater update, QObject *parent)
    : QObject(parent), m_update(std::move(update)), m_board(std::make_shared<UpdateBoard>())
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
    m_watcher.setFuture(startUpdate(m_update, wish, m_board));
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
    // Not the future's word but the update's: a stop that came too late has stopped nothing.
    const std::optional<Result<UpdateReport>> outcome = m_board->outcome();
    if (!outcome || (!*outcome && outcome->error().kind == ErrorKind::Cancelled)) {
        m_state = State::Stopped;
        emit changed();
        return;
    }
    if (!*outcome) {
        m_state = State::Failed;
        m_error = outcome->error();
        emit changed();
        return;
    }
    m_state = State::Done;
    m_report = **outcome;
    emit changed();
    emit finished(m_wish.to);
}

} // namespace lagesbild
