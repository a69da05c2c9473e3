#pragma once

#include "core/base/result.h"
#include "core/documents/csv.h"
#include "core/documents/pptx.h"
#include "ui/shared/roomexport.h"

#include <QStringList>

namespace lagesbild
{

struct SaveOptions {
    SlideFormat slides = SlideFormat::Wide;
    CsvKind csv = CsvKind::SwedishExcel;
    double scale = usualPictureScale; ///< pixels per logical pixel of a PNG
};

/// Ends of file names that saveExport() knows: pptx, xlsx, pdf, svg, png, csv.
QStringList savedKinds();
bool canSave(const QString &file);

/// Writes what a room gave into @p file, whose name's end says as what. NotWritable or DiskFull with nothing
/// changed; WrongUse for another end.
Outcome saveExport(const Dataset &dataset, const RoomExport &content, const QString &file,
                   const SaveOptions &options = {});

} // namespace lagesbild
