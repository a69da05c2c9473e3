#pragma once

#include "core/base/result.h"
#include "core/documents/page.h"

#include <QByteArray>
#include <QString>

namespace lagesbild
{

struct SlideTemplate;

enum class SlideFormat { Wide, Standard }; ///< 16:9, 4:3

/// @p document as a presentation: a slide per page and for tables that need one, with charts of PowerPoint's own
/// (and the workbook behind «Edit data»), maps as shapes, tables as tables, alternative texts, and notes.
Result<QByteArray> pptxOf(const Document &document, SlideFormat format);

/// The same in the look and format of a presentation of the user's own.
Result<QByteArray> pptxOf(const Document &document, const SlideTemplate &slides);

/// The same into a file, whole or not at all.
Outcome writePptx(const Document &document, SlideFormat format, const QString &file);
Outcome writePptx(const Document &document, const SlideTemplate &slides, const QString &file);

} // namespace lagesbild
