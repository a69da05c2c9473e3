#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include "core/jobs/packwork.h"

#include <functional>
#include <memory>
#include <optional>

namespace lagesbild
{

/// The one change to a pack, besides fetching, that may run in the program: it goes on while the user looks at other
/// rooms, and does not end with the room that asked for it.
class PackRunner : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Running, Stopping, Done, Stopped, Failed };
    enum class Kind { Import, Removal, Boundaries, Copy };

    struct Job {
        Kind kind = Kind::Import;
        QString file; ///< that is written
        PackWork work;
        std::function<void()> then; ///< called when it has been written; may be empty
    };

    explicit PackRunner(QObject *parent = nullptr);
    /// Stops and waits.
    ~PackRunner() override;

    /// Nothing while another is running.
    void start(Job job);
    void stop();

    State state() const { return m_state; }
    bool isRunning() const { return m_state == State::Running || m_state == State::Stopping; }
    Kind kind() const { return m_job.kind; }
    const QString &file() const { return m_job.file; }
    int finishedPercent() const;
    const std::optional<Error> &error() const { return m_error; } ///< Failed only

signals:
    /// State or progress.
    void changed();

private:
    void takeOutcome();

    Job m_job;
    State m_state = State::Idle;
    std::shared_ptr<std::optional<Outcome>> m_outcome;
    QFutureWatcher<void> m_watcher;
    std::optional<Error> m_error;
};

} // namespace lagesbild
