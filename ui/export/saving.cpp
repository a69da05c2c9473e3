#include "ui/export/saving.h"

#include "core/documents/slidetemplate.h"
#include "core/documents/writing.h"
#include "core/documents/xlsx.h"
#include "ui/export/templatetext.h"
#include "ui/shared/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

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

TableColumn sourceColumn()
{
    return {.title = SavingText::tr("Source", "head of a column")};
}

/// A flat file has no place for a source line but its rows, and must not be without one.
Table withSource(Table table, const QString &source)
{
    table.columns.push_back(sourceColumn());
    for (TableRow &row : table.rows) {
        if (!row.isHeading)
            row.cells.push_back({source, {}, {}});
    }
    return table;
}

RowSource withSource(RowSource rows, const QString &source)
{
    rows.columns.push_back(sourceColumn());
    rows.giveTo = [giveTo = std::move(rows.giveTo), source](const RowSource::Taker &take) {
        TableRow longer;
        return giveTo([&](const TableRow &row) {
            longer = row;
            longer.cells.push_back({source, {}, {}});
            return take(longer);
        });
    };
    return rows;
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
        return writeWhole(file, csvOf(withSource(content.page.table, content.page.source), options.csv));
    if (kind == "xlsx"_L1)
        return writeXlsx(documentOf(dataset, {content.page}), file);
    if (kind == "pptx"_L1)
        return saveSlides(documentOf(dataset, {content.page}), file, options);
    return Error{.kind = ErrorKind::WrongUse, .detail = "no such kind of file", .place = file.toStdString()};
}

bool takesLongTables(const QString &ending)
{
    return ending == "xlsx"_L1 || ending == "csv"_L1;
}

Outcome saveLong(const LongContent &content, const QString &file, const SaveOptions &options,
                 const Tick &tick)
{
    const QString kind = kindOf(file);
    if (kind == "xlsx"_L1)
        return writeXlsx(content.document, content.rows, file, tick);
    if (kind == "csv"_L1)
        return writeCsv(withSource(content.rows, content.document.pages.front().source), options.csv, file,
                        tick);
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
