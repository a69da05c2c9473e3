#include "ui/shared/filerunner.h"

#include <utility>

namespace lagesbild
{

FileRunner::FileRunner(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &FileRunner::changed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FileRunner::takeOutcome);
}

FileRunner::~FileRunner()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void FileRunner::start(FileWork work, std::function<void()> then)
{
    if (isRunning())
        return;
    m_then = std::move(then);
    m_error.reset();
    m_outcome = std::make_shared<std::optional<Outcome>>();
    m_state = State::Running;
    m_watcher.setFuture(startFileWork(std::move(work), m_outcome));
    emit changed();
}

void FileRunner::stop()
{
    if (m_state != State::Running)
        return;
    m_state = State::Stopping;
    m_watcher.cancel();
    emit changed();
}

int FileRunner::finishedPercent() const
{
    return total() > 0 ? static_cast<int>(qint64{100} * finished() / total()) : 0;
}

void FileRunner::takeOutcome()
{
    // Not the future's word but the work's: a stop that came too late has stopped nothing.
    const std::optional<Outcome> &outcome = *m_outcome;
    const bool stopped = !outcome || (!*outcome && outcome->error().kind == ErrorKind::Cancelled);
    m_state = stopped ? State::Stopped : *outcome ? State::Done : State::Failed;
    if (m_state == State::Failed)
        m_error = outcome->error();
    const bool goesOn = m_state == State::Done;
    const std::function<void()> then = std::exchange(m_then, nullptr);
    emit changed();
    if (goesOn && then)
        then();
}

} // namespace lagesbild
