#pragma once

#include "core/documents/page.h"

#include <QByteArray>

namespace lagesbild
{

/// @p document as one page for the web: headings, figures with their words, tables that are tables. It needs
/// nothing else: no script, no style sheet, no picture beside it.
QByteArray htmlOf(const Document &document);

/// @p svg as a browser takes it into a page: without prologue, fixed size and what changes nothing, with title
/// and description under ids of their own.
/// @param id stands at the beginning of those ids
QByteArray inlineSvg(const QByteArray &svg, const QString &id);

} // namespace lagesbild
