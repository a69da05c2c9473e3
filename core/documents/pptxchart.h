#pragma once

#include "core/documents/page.h"

#include <QByteArray>
#include <QString>

namespace lagesbild
{

/// The chart as a part of DrawingML: looks, a copy of the numbers, and where they lie in the workbook behind it.
/// @param workbookId the relationship to that workbook
/// @param scale of the texts, as SlideDesign has it
QByteArray chartXml(const Chart &chart, const DocumentWords &words, const QString &workbookId, double scale);

} // namespace lagesbild
