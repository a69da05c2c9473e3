#pragma once

#include "core/base/result.h"
#include "core/notes/note.h"

#include <map>
#include <set>
#include <vector>

namespace lagesbild
{

/// All notes of the user, in one file that several windows may share.
///
/// Every window has its own store. Saving takes in what others have written since: other notes as they are now;
/// of a note changed in two windows both texts are kept, and what one window deletes while another writes in it
/// stays. Nothing anybody wrote is lost.
class NoteStore
{
public:
    /// @param file empty: nothing is kept beyond the store
    explicit NoteStore(QString file);

    const QString &file() const { return m_file; }
    /// Takes in what the file holds now. A file that can't be understood is told of, and put aside when something
    /// is saved; one of a later version is left alone.
    Outcome refresh();
    /// Takes in what the file holds now and writes all. Does nothing when nothing was changed here.
    Outcome save();
    bool hasChanges() const { return !m_changed.empty(); }

    /// Deleted ones too.
    const std::vector<Note> &all() const { return m_notes; }
    /// Not deleted, oldest first: those of a municipality and area of one kind.
    std::vector<Note> notesOf(const AreaId &municipality, QuestionTopic topic, NoteKind kind) const;
    /// All of a municipality, by area.
    std::vector<Note> notesOf(const AreaId &municipality) const;
    /// Empty text when nothing was written.
    Note thoughtOf(const AreaId &municipality, QuestionTopic topic, const QString &prompt) const;

    /// Adds a note or replaces the one with its id. A thought has the id of its prompt, so that two windows write in
    /// the same; an action without id gets a new one. @return the id
    QString put(Note note);
    /// Deleted notes can be restored for keptDeletedDays.
    void remove(const QString &id);
    void restore(const QString &id);

    static constexpr int keptDeletedDays = 90;

private:
    void takeIn(const std::vector<Note> &onDisk);
    Outcome putAsideIfBroken(const Error &problem) const;
    void markChanged(Note &note);

    QString m_file;
    std::vector<Note> m_notes;          ///< oldest first
    std::map<QString, Note> m_lastSeen; ///< as the file had them
    std::set<QString> m_changed;        ///< ids changed here since
};

} // namespace lagesbild
