#include "core/notes/notestore.h"

#include "core/notes/notefile.h"
#include "core/pack/failure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int lockWaitMilliseconds = 3000;
constexpr int staleLockMilliseconds = 10000;

/// Both texts; one of them when it holds the other already.
QString bothTexts(const QString &theirs, const QString &ours)
{
    if (theirs.contains(ours))
        return theirs;
    return ours.contains(theirs) ? ours : theirs + u"\n\n"_s + ours;
}

/// A note that was changed here and elsewhere.
Note bothOf(const Note &theirs, const Note &ours)
{
    if (ours.deleted || theirs.deleted) {
        Note kept = ours.deleted ? theirs : ours;
        kept.deleted = ours.deleted && theirs.deleted;
        return kept;
    }
    Note both = ours;
    both.text = bothTexts(theirs.text, ours.text);
    both.responsible = ours.responsible == theirs.responsible || theirs.responsible.isEmpty()
                           ? ours.responsible
                       : ours.responsible.isEmpty() ? theirs.responsible
                                                    : theirs.responsible + u" / "_s + ours.responsible;
    if (!both.due.isValid())
        both.due = theirs.due;
    return both;
}

bool isForgotten(const Note &note)
{
    return note.deleted &&
           note.changed < QDateTime::currentDateTimeUtc().addDays(-NoteStore::keptDeletedDays);
}

} // namespace

NoteStore::NoteStore(QString file) : m_file(std::move(file)) {}

void NoteStore::takeIn(const std::vector<Note> &onDisk)
{
    for (const Note &theirs : onDisk) {
        const auto ours = std::ranges::find(m_notes, theirs.id, &Note::id);
        const auto seen = m_lastSeen.find(theirs.id);
        const bool changedThere = seen == m_lastSeen.end() || !seen->second.saysSameAs(theirs);
        if (ours == m_notes.end())
            m_notes.push_back(theirs);
        else if (!m_changed.contains(theirs.id))
            *ours = theirs;
        else if (changedThere && !ours->saysSameAs(theirs))
            *ours = bothOf(theirs, *ours);
        m_lastSeen.insert_or_assign(theirs.id, theirs);
    }
}

Outcome NoteStore::refresh()
{
    if (m_file.isEmpty())
        return done();
    const Result<std::vector<Note>> onDisk = readNotes(m_file);
    if (!onDisk)
        return onDisk.error();
    takeIn(*onDisk);
    return done();
}

Outcome NoteStore::putAsideIfBroken(const Error &problem) const
{
    if (problem.kind != ErrorKind::Malformed)
        return problem;
    const QString aside =
        u"%1.damaged-%2"_s.arg(m_file, QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s));
    if (!QFile::rename(m_file, aside))
        return failure(ErrorKind::NotWritable, aside, "the damaged file could not be put aside");
    return done();
}

Outcome NoteStore::save()
{
    if (m_changed.empty())
        return done();
    if (m_file.isEmpty()) {
        m_changed.clear();
        return done();
    }
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QLockFile lock(m_file + u".lock"_s);
    lock.setStaleLockTime(staleLockMilliseconds);
    if (!lock.tryLock(lockWaitMilliseconds))
        return failure(ErrorKind::NotWritable, m_file, "another window is writing");
    if (const Outcome read = refresh(); !read) {
        if (const Outcome aside = putAsideIfBroken(read.error()); !aside)
            return aside;
    }
    std::erase_if(m_notes, isForgotten);
    if (const Outcome written = writeNotes(m_file, m_notes); !written)
        return written;
    m_lastSeen.clear();
    for (const Note &note : m_notes)
        m_lastSeen.emplace(note.id, note);
    m_changed.clear();
    return done();
}

std::vector<Note> NoteStore::notesOf(const AreaId &municipality, QuestionTopic topic, NoteKind kind) const
{
    std::vector<Note> found;
    for (const Note &note : m_notes) {
        if (!note.deleted && note.municipality == municipality && note.topic == topic && note.kind == kind)
            found.push_back(note);
    }
    return found;
}

std::vector<Note> NoteStore::notesOf(const AreaId &municipality) const
{
    std::vector<Note> found;
    for (const Note &note : m_notes) {
        if (!note.deleted && note.municipality == municipality && !note.text.isEmpty())
            found.push_back(note);
    }
    std::ranges::stable_sort(found, {}, &Note::topic);
    return found;
}

Note NoteStore::thoughtOf(const AreaId &municipality, QuestionTopic topic, const QString &prompt) const
{
    for (const Note &note : m_notes) {
        if (!note.deleted && note.kind == NoteKind::Thought && note.municipality == municipality &&
            note.topic == topic && note.prompt == prompt)
            return note;
    }
    return {.municipality = municipality, .topic = topic, .prompt = prompt};
}

void NoteStore::markChanged(Note &note)
{
    note.changed = QDateTime::currentDateTimeUtc();
    m_changed.insert(note.id);
}

QString NoteStore::put(Note note)
{
    if (note.kind == NoteKind::Thought)
        note.id = u"%1/%2"_s.arg(QString::fromStdString(note.municipality.text()), note.prompt);
    else if (note.id.isEmpty())
        note.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto found = std::ranges::find(m_notes, note.id, &Note::id);
    if (found != m_notes.end() && found->saysSameAs(note))
        return note.id;
    markChanged(note);
    if (found == m_notes.end())
        m_notes.push_back(note);
    else
        *found = note;
    return note.id;
}

void NoteStore::remove(const QString &id)
{
    const auto found = std::ranges::find(m_notes, id, &Note::id);
    if (found == m_notes.end() || found->deleted)
        return;
    found->deleted = true;
    markChanged(*found);
}

void NoteStore::restore(const QString &id)
{
    const auto found = std::ranges::find(m_notes, id, &Note::id);
    if (found == m_notes.end() || !found->deleted)
        return;
    found->deleted = false;
    markChanged(*found);
}

} // namespace lagesbild
