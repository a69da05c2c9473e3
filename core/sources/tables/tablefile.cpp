#include "core/sources/tables/tablefile.h"

#include "core/pack/failure.h"
#include "core/sources/tables/delimited.h"
#include "core/sources/tables/px.h"
#include "core/sources/tables/pxweb.h"
#include "core/sources/tables/textdecoding.h"
#include "core/sources/tables/workbook.h"

#include <QFile>
#include <QFileInfo>

namespace lagesbild
{

namespace
{

/// The same error about the file the caller knows.
Error about(Error error, const QString &file)
{
    error.place = file.toStdString();
    return error;
}

/// What another well-known kind of file is, by its first bytes; empty when it is none of them.
std::string foreignKind(const QByteArray &bytes)
{
    if (bytes.startsWith(QByteArray::fromHex("d0cf11e0a1b11ae1")))
        return "a workbook of Excel 97-2003 (.xls): save it as .xlsx or .csv";
    if (bytes.startsWith("%PDF"))
        return "a PDF document, which holds no table to read";
    if (bytes.startsWith("SQLite format 3"))
        return "a database: a data pack is opened, not imported";
    if (bytes.startsWith(QByteArray::fromHex("1f8b")))
        return "a gzip file: unpack it first";
    const QByteArray start = bytes.left(1000).trimmed().toLower();
    if (start.startsWith("<!doctype html") || start.startsWith("<html"))
        return "a web page, not a table";
    if (start.startsWith("<?xml") || start.startsWith("<"))
        return "an XML file, not a table";
    return {};
}

bool looksLikeJson(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(1000).trimmed();
    const bool marked = start.startsWith("\xEF\xBB\xBF");
    const QByteArray text = marked ? start.mid(3).trimmed() : start;
    return text.startsWith('{') || text.startsWith('[');
}

std::string encodingOf(const QByteArray &bytes)
{
    const auto decoded = decodedText({bytes.constData(), static_cast<std::size_t>(bytes.size())}, {});
    return decoded ? decoded->encoding : "binary";
}

Result<TableFile> readJson(const QByteArray &bytes)
{
    TableFile file;
    file.encoding = encodingOf(bytes);
    auto stat = readJsonStat(bytes);
    if (stat) {
        file.format = "json-stat";
        for (TableCube &cube : stat->tables)
            file.tables.emplace_back(std::move(cube));
        file.links = std::move(stat->links);
        return file;
    }
    if (stat.error().kind != ErrorKind::WrongKind)
        return stat.error();
    auto document = readPxWeb(bytes);
    if (!document)
        return document.error();
    file.format = document->kind;
    std::visit([&file](auto &content) { file.tables.emplace_back(std::move(content)); }, document->content);
    return file;
}

Result<TableFile> readPxTable(const QByteArray &bytes, std::string_view language)
{
    auto read = readPx({bytes.constData(), static_cast<std::size_t>(bytes.size())}, language);
    if (!read)
        return read.error();
    TableFile file{"px", read->encoding, {}, {}};
    file.tables.emplace_back(std::move(read->cube));
    return file;
}

Result<TableFile> readSheets(const QString &name)
{
    auto book = readWorkbook(name);
    if (!book)
        return book.error();
    TableFile file{book->encoding.find("ods") != std::string::npos ? "ods" : "xlsx", book->encoding, {}, {}};
    for (TextTable &sheet : book->sheets)
        file.tables.emplace_back(std::move(sheet));
    return file;
}

Result<TableFile> readText(const QByteArray &bytes)
{
    auto read = readDelimited({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!read)
        return read.error();
    TableFile file{read->table.delimiter == u'\t' ? "tsv" : "csv", read->encoding, {}, {}};
    file.tables.emplace_back(std::move(read->table));
    return file;
}

Result<TableFile> readBytes(const QByteArray &bytes, const QString &name, std::string_view language)
{
    if (bytes.trimmed().isEmpty())
        return failure(ErrorKind::WrongKind, name, "an empty file");
    if (bytes.startsWith("PK\x03\x04"))
        return readSheets(name);
    if (looksLikePx({bytes.constData(), static_cast<std::size_t>(bytes.size())}))
        return readPxTable(bytes, language);
    if (looksLikeJson(bytes))
        return readJson(bytes);
    if (const std::string kind = foreignKind(bytes); !kind.empty())
        return failure(ErrorKind::WrongKind, name, kind);
    return readText(bytes);
}

} // namespace

Result<TableFile> readTableFile(const QString &file, std::string_view language)
{
    const QFileInfo info(file);
    if (!info.exists())
        return failure(ErrorKind::NotFound, file, "no such file");
    if (info.isDir())
        return failure(ErrorKind::NotReadable, file, "a folder");
    // A pipe that nobody writes to, or a device, would be waited for without end.
    if (!info.isFile())
        return failure(ErrorKind::NotReadable, file, "it is not an ordinary file");
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotReadable, file, opened.errorString().toStdString());
    if (opened.size() > mostFileBytes)
        return failure(ErrorKind::Malformed, file, "longer than a gigabyte");
    auto read = readBytes(opened.readAll(), file, language);
    if (!read)
        return about(read.error(), file);
    return read;
}

} // namespace lagesbild
