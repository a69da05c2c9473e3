#include "ui/export/saving.h"

#include "core/documents/slidetemplate.h"
#include "core/documents/writing.h"
#include "core/documents/xlsx.h"
#include "ui/export/templatetext.h"
#include "ui/shared/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct SavingText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::Saving)
};

QString kindOf(const QString &file)
{
    return QFileInfo(file).suffix().toLower();
}

/// A flat file has no place for a source line but its rows, and must not be without one.
Table withSource(Table table, const QString &source, const QString &title)
{
    table.columns.push_back({.title = title});
    for (TableRow &row : table.rows) {
        if (!row.isHeading)
            row.cells.push_back({source, {}, {}});
    }
    return table;
}

} // namespace

QStringList savedKinds()
{
    return {u"pptx"_s, u"xlsx"_s, u"pdf"_s, u"svg"_s, u"png"_s, u"csv"_s};
}

bool canSave(const QString &file)
{
    return savedKinds().contains(kindOf(file));
}

Outcome saveExport(const Dataset &dataset, const RoomExport &content, const QString &file,
                   const SaveOptions &options)
{
    const QString kind = kindOf(file);
    if (const auto picture = pictureKindOf(file))
        return writeWhole(file, fileOf(content.picture, *picture, options.scale));
    if (kind == "csv"_L1)
        return writeWhole(file, csvOf(withSource(content.page.table, content.page.source,
                                                 SavingText::tr("Source", "head of a column")),
                                      options.csv));
    if (kind == "xlsx"_L1)
        return writeXlsx(documentOf(dataset, {content.page}), file);
    if (kind == "pptx"_L1)
        return saveSlides(documentOf(dataset, {content.page}), file, options);
    return Error{.kind = ErrorKind::WrongUse, .detail = "no such kind of file", .place = file.toStdString()};
}

Outcome saveSlides(const Document &document, const QString &file, const SaveOptions &options)
{
    if (options.slideTemplate.isEmpty())
        return writePptx(document, options.slides, file);
    const QString kept = QFileInfo(options.slideTemplate).canonicalFilePath();
    if (!kept.isEmpty() && kept == QFileInfo(file).canonicalFilePath())
        return Error{
            .kind = ErrorKind::Malformed, .detail = "itself", .place = options.slideTemplate.toStdString()};
    const Result<SlideTemplate> slides = readSlideTemplate(options.slideTemplate);
    return slides ? writePptx(document, *slides, file) : Outcome(slides.error());
}

QString savingSentence(const Error &error, const SaveOptions &options)
{
    const bool ofTemplate =
        !options.slideTemplate.isEmpty() && error.place == options.slideTemplate.toStdString();
    return ofTemplate ? templateSentence(error) : errorSentence(error);
}

} // namespace lagesbild
