#include "ui/shared/packrunner.h"

namespace lagesbild
{

PackRunner::PackRunner(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &PackRunner::changed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PackRunner::takeOutcome);
}

PackRunner::~PackRunner()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void PackRunner::start(Job job)
{
    if (isRunning())
        return;
    m_job = std::move(job);
    m_error.reset();
    m_outcome = std::make_shared<std::optional<Outcome>>();
    m_state = State::Running;
    m_watcher.setFuture(startPackWork(m_job.work, m_outcome));
    emit changed();
}

void PackRunner::stop()
{
    if (m_state != State::Running)
        return;
    m_state = State::Stopping;
    m_watcher.cancel();
    emit changed();
}

int PackRunner::finishedPercent() const
{
    const int total = m_watcher.progressMaximum();
    return total > 0 ? static_cast<int>(qint64{100} * m_watcher.progressValue() / total) : 0;
}

void PackRunner::takeOutcome()
{
    // Not the future's word but the work's: a stop that came too late has stopped nothing.
    const std::optional<Outcome> &outcome = *m_outcome;
    const bool stopped = !outcome || (!*outcome && outcome->error().kind == ErrorKind::Cancelled);
    m_state = stopped ? State::Stopped : *outcome ? State::Done : State::Failed;
    if (m_state == State::Failed)
        m_error = outcome->error();
    const std::function<void()> then = m_state == State::Done ? m_job.then : nullptr;
    m_job.work = nullptr;
    m_job.then = nullptr;
    emit changed();
    if (then)
        then();
}

} // namespace lagesbild
