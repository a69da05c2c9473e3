#pragma once

#include "core/documents/page.h"

#include <QByteArray>
#include <QString>

namespace lagesbild
{

struct SlideDesign;

/// The chart as a part of DrawingML: looks, a copy of the numbers, and where they lie in the workbook behind it.
/// @param workbookId the relationship to that workbook
/// @param design of the slide, whose content it fills
QByteArray chartXml(const Chart &chart, const DocumentWords &words, const QString &workbookId,
                    const SlideDesign &design);

} // namespace lagesbild
