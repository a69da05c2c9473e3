#pragma once

#include <QFutureWatcher>
#include <QObject>

#include "core/jobs/updatejob.h"

#include <memory>
#include <optional>

namespace lagesbild
{

/// The one update that may run in the program: it goes on while the user looks at other rooms, and its outcome is
/// still there when the room is made anew around the new pack.
class UpdateRunner : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Running, Stopping, Done, Stopped, Failed };

    explicit UpdateRunner(Updater update = updateFromKolada, QObject *parent = nullptr);
    /// Stops and waits; what was got is kept for the next time.
    ~UpdateRunner() override;

    void start(const UpdateWish &wish);
    void stop();

    State state() const { return m_state; }
    bool isRunning() const { return m_state == State::Running || m_state == State::Stopping; }
    const UpdateWish &wish() const { return m_wish; }
    UpdateProgress progress() const;
    const UpdateReport &report() const { return m_report; }       ///< Done only
    const std::optional<Error> &error() const { return m_error; } ///< Failed only

signals:
    /// State or progress; not more often than a person can follow.
    void changed();
    /// The pack has been written.
    void finished(const QString &pack);

private:
    void takeOutcome();

    Updater m_update;
    UpdateWish m_wish;
    State m_state = State::Idle;
    std::shared_ptr<UpdateBoard> m_board;
    QFutureWatcher<void> m_watcher;
    UpdateReport m_report;
    std::optional<Error> m_error;
};

} // namespace lagesbild
