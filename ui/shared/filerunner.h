#pragma once

#include <QFutureWatcher>
#include <QObject>

#include "core/jobs/filework.h"

#include <functional>
#include <memory>
#include <optional>

namespace lagesbild
{

/// One file at a time being written while the window is used: it goes on while the user looks at other rooms, and does
/// not end with the room that asked for it.
class FileRunner : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Running, Stopping, Done, Stopped, Failed };

    explicit FileRunner(QObject *parent = nullptr);
    /// Stops and waits.
    ~FileRunner() override;

    /// Nothing while another is running.
    /// @param then called when it has been written; may be empty
    void start(FileWork work, std::function<void()> then = {});
    void stop();

    State state() const { return m_state; }
    bool isRunning() const { return m_state == State::Running || m_state == State::Stopping; }
    int finished() const { return m_watcher.progressValue(); }
    int total() const { return m_watcher.progressMaximum(); } ///< 0: nobody knows yet
    int finishedPercent() const;
    const std::optional<Error> &error() const { return m_error; } ///< Failed only

signals:
    /// State or progress.
    void changed();

private:
    void takeOutcome();

    std::function<void()> m_then;
    State m_state = State::Idle;
    std::shared_ptr<std::optional<Outcome>> m_outcome;
    QFutureWatcher<void> m_watcher;
    std::optional<Error> m_error;
};

} // namespace lagesbild
