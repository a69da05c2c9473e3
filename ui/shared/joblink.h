#pragma once

#include <QFutureWatcher>

#include <functional>
#include <memory>

namespace lagesbild
{

/// What a view has of the job it waits for: a new start cancels the old one, whose late result is dropped, and the
/// end of the view cancels and waits.
template <class T>
class JobLink
{
public:
    using Done = std::function<void(const T &)>;

    JobLink() = default;
    ~JobLink() { stop(); }
    JobLink(const JobLink &) = delete;
    JobLink &operator=(const JobLink &) = delete;

    /// @p done is called in this thread with the result; not when the job was cancelled.
    void start(const QFuture<T> &future, Done done)
    {
        stop();
        m_watcher = std::make_unique<QFutureWatcher<T>>();
        QFutureWatcher<T> *watcher = m_watcher.get();
        QObject::connect(watcher, &QFutureWatcher<T>::finished, watcher,
                         [this, watcher, done = std::move(done)] {
                             if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
                                 done(watcher->result());
                             m_isRunning = false;
                         });
        m_isRunning = true;
        watcher->setFuture(future);
    }
    /// Cancels and waits until the job has noticed.
    void stop()
    {
        if (!m_watcher)
            return;
        m_watcher->disconnect();
        m_watcher->cancel();
        m_watcher->waitForFinished();
        m_watcher.reset();
        m_isRunning = false;
    }
    /// Cancels and does not wait: for a job that has copies of all it needs.
    void leave()
    {
        if (!m_watcher)
            return;
        m_watcher->disconnect();
        m_watcher->cancel();
        m_watcher.reset();
        m_isRunning = false;
    }
    /// Until the result has been handed over.
    bool isRunning() const { return m_isRunning; }

private:
    std::unique_ptr<QFutureWatcher<T>> m_watcher;
    bool m_isRunning = false;
};

} // namespace lagesbild
