#pragma once

#include "ui/shared/roomexport.h"

#include <QMimeData>

#include <memory>

namespace lagesbild
{

/// One copy that every program finds its own form in: picture (pixels and SVG), table (HTML, tab-separated) and
/// text. Spreadsheets take the table, presentations the picture, text programs what the user chooses.
std::unique_ptr<QMimeData> copyOf(const RoomExport &content, const QString &exampleMark);

/// The table as HTML with title and source, numbers as numbers.
QString tableHtmlOf(const Page &page);
/// Title, finding, the table with tabs, source.
QString plainTextOf(const Page &page);

} // namespace lagesbild
