#pragma once

#include "core/notes/notestore.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace lagesbild
{

/// Keeps the notes of this window and the file in step: saves a moment after each change, and takes in what other
/// windows write.
class NoteKeeper : public QObject
{
    Q_OBJECT
public:
    /// So much may be lost when the power goes.
    static constexpr int saveAfterMilliseconds = 500;

    /// @param file empty: the notes last as long as the keeper
    explicit NoteKeeper(const QString &file, QObject *parent = nullptr);
    ~NoteKeeper() override;

    const NoteStore &store() const { return m_store; }
    QString put(const Note &note);
    void remove(const QString &id);
    void restore(const QString &id);
    /// Without waiting.
    void saveNow();

signals:
    /// The store now holds something written elsewhere.
    void changedElsewhere();
    /// Saved without trouble after having been in trouble.
    void saved();
    void failed(const lagesbild::Error &error);

private:
    void scheduleSave();
    void lookAtFile();
    void watchFile();

    NoteStore m_store;
    QTimer m_saving;
    QTimer m_looking;
    QFileSystemWatcher m_watcher;
};

} // namespace lagesbild
