#pragma once

#include "core/base/result.h"
#include "core/notes/note.h"

#include <vector>

namespace lagesbild
{

/// The notes in @p file; none when there is no such file yet. Malformed for what is no file of notes, TooNew for
/// one of a later version.
Result<std::vector<Note>> readNotes(const QString &file);

/// Replaces the file as a whole, and makes its folder.
Outcome writeNotes(const QString &file, const std::vector<Note> &notes);

} // namespace lagesbild
