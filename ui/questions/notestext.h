#pragma once

#include "core/data/dataset.h"
#include "core/notes/note.h"

#include <QString>

#include <vector>

namespace lagesbild
{

/// What was written about a municipality, to be handed on.
struct NotesSheet {
    QString municipality;    ///< «Örebro kommun»
    QDate day;               ///< of the export
    bool example = false;    ///< noted beside example data
    std::vector<Note> notes; ///< by area (NoteStore::notesOf)
};

/// Area by area: questions with notes, then the actions of the wheel.
QString notesAsText(const NotesSheet &sheet);
/// The same as one self-contained page.
QString notesAsHtml(const NotesSheet &sheet);

} // namespace lagesbild
