#pragma once

#include "core/base/result.h"
#include "core/base/tick.h"
#include "core/documents/csv.h"
#include "core/documents/pptx.h"
#include "ui/shared/longtable.h"
#include "ui/shared/roomexport.h"

#include <QStringList>

namespace lagesbild
{

struct SaveOptions {
    SlideFormat slides = SlideFormat::Wide;
    QString slideTemplate; ///< a presentation whose look and format slides take over; empty: our own
    CsvKind csv = CsvKind::SwedishExcel;
    double scale = usualPictureScale; ///< pixels per logical pixel of a PNG
};

/// Ends of file names that saveExport() knows: pptx, xlsx, pdf, svg, png, csv.
QStringList savedKinds();
bool canSave(const QString &file);

/// Writes what a room gave into @p file, whose name's end says as what. NotWritable or DiskFull with nothing
/// changed; WrongUse for another end; for slides also as readSlideTemplate().
Outcome saveExport(const Dataset &dataset, const RoomExport &content, const QString &file,
                   const SaveOptions &options = {});

/// Whether files with this end of their names take tables of any length: xlsx, csv.
bool takesLongTables(const QString &ending);

/// Writes such a table into @p file, in any thread; errors as saveExport(), Cancelled when @p tick says stop. WrongUse for
/// more than a sheet of Excel has room for.
Outcome saveLong(const LongContent &content, const QString &file, const SaveOptions &options = {},
                 const Tick &tick = keepGoing);

/// Slides of a document as @p options want them; errors as writePptx() and readSlideTemplate().
Outcome saveSlides(const Document &document, const QString &file, const SaveOptions &options);

/// What went wrong with @p options, as a sentence: the template's fault, or the file's.
QString savingSentence(const Error &error, const SaveOptions &options);

} // namespace lagesbild
