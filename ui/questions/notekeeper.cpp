#include "ui/questions/notekeeper.h"

#include <QFileInfo>

namespace lagesbild
{

namespace
{
/// A file that is being replaced tells of it more than once.
constexpr int lookAfterMilliseconds = 100;
} // namespace

NoteKeeper::NoteKeeper(const QString &file, QObject *parent) : QObject(parent), m_store(file)
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(saveAfterMilliseconds);
    m_looking.setSingleShot(true);
    m_looking.setInterval(lookAfterMilliseconds);
    connect(&m_saving, &QTimer::timeout, this, &NoteKeeper::saveNow);
    connect(&m_looking, &QTimer::timeout, this, &NoteKeeper::lookAtFile);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_looking.start(); });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_looking.start(); });
    lookAtFile();
}

NoteKeeper::~NoteKeeper()
{
    const Outcome last = m_store.save();
    Q_UNUSED(last)
}

QString NoteKeeper::put(const Note &note)
{
    QString id = m_store.put(note);
    scheduleSave();
    return id;
}

void NoteKeeper::remove(const QString &id)
{
    m_store.remove(id);
    scheduleSave();
}

void NoteKeeper::restore(const QString &id)
{
    m_store.restore(id);
    scheduleSave();
}

void NoteKeeper::scheduleSave()
{
    // Not put off by every key, so that one who writes without pause is saved too.
    if (m_store.hasChanges() && !m_saving.isActive())
        m_saving.start();
}

void NoteKeeper::saveNow()
{
    m_saving.stop();
    const std::vector<Note> before = m_store.all();
    const Outcome outcome = m_store.save();
    watchFile();
    if (!outcome) {
        emit failed(outcome.error());
        return;
    }
    emit saved();
    if (m_store.all() != before)
        emit changedElsewhere();
}

void NoteKeeper::lookAtFile()
{
    const std::vector<Note> before = m_store.all();
    const Outcome outcome = m_store.refresh();
    watchFile();
    if (!outcome)
        emit failed(outcome.error());
    else if (m_store.all() != before)
        emit changedElsewhere();
}

void NoteKeeper::watchFile()
{
    const QFileInfo file(m_store.file());
    if (m_store.file().isEmpty())
        return;
    // A replaced file is another one to the system: it must be watched anew.
    for (const QString &path : {file.absolutePath(), file.absoluteFilePath()}) {
        const bool watched = m_watcher.files().contains(path) || m_watcher.directories().contains(path);
        if (!watched && QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
}

} // namespace lagesbild
