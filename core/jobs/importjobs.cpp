#include "core/jobs/importjobs.h"

#include "core/jobs/jobtick.h"
#include "core/pack/failure.h"
#include "core/sources/owndata/cuberows.h"
#include "core/sources/owndata/mappingguess.h"

#include <QtConcurrentRun>

namespace lagesbild
{

namespace
{

/// The table as rows: a sheet shares the file's memory, a statistical table is unfolded.
std::shared_ptr<const TextTable> rowsOfTable(const std::shared_ptr<const TableFile> &file, int table)
{
    const FileTable &chosen = file->tables[static_cast<std::size_t>(table)];
    if (const auto *sheet = std::get_if<TextTable>(&chosen))
        return {file, sheet};
    auto rows = rowsOf(std::get<TableCube>(chosen));
    return std::make_shared<const TextTable>(rows ? std::move(*rows) : TextTable());
}

} // namespace

QFuture<Result<FiguresFile>> startReadingFigures(QString file, std::shared_ptr<const Catalogue> catalogue)
{
    const auto work = [](const QString &from,
                         const std::shared_ptr<const Catalogue> &known) -> Result<FiguresFile> {
        auto content = readTableFile(from, "sv");
        if (!content)
            return content.error();
        if (content->tables.empty())
            return failure(ErrorKind::Malformed, from, "only links to tables");
        FiguresFile read{std::make_shared<const TableFile>(std::move(*content)), 0};
        if (const auto best = importTables(*read.content, std::nullopt, *known))
            read.best = best->mapping.table.toInt() - 1;
        return read;
    };
    return QtConcurrent::run(work, std::move(file), std::move(catalogue));
}

QFuture<TriedTable> startTryingTable(const FiguresFile &file, int table, ImportMapping said,
                                     std::shared_ptr<const Catalogue> catalogue)
{
    const auto work = [table](QPromise<TriedTable> &promise, const std::shared_ptr<const TableFile> &content,
                              ImportMapping mapping, const std::shared_ptr<const Catalogue> &known) {
        auto rows = rowsOfTable(content, table);
        mapping.columns = guessMapping(*rows, PlaceNames(*known)).columns;
        mapping.layout = rows->layout;
        auto result = importRows(*rows, mapping, *known, tickOf(promise));
        promise.addResult(TriedTable{std::move(rows), std::move(mapping), std::move(result)});
    };
    return QtConcurrent::run(work, file.content, std::move(said), std::move(catalogue));
}

QFuture<Result<ImportResult>> startTryingRows(std::shared_ptr<const TextTable> rows, ImportMapping mapping,
                                              std::shared_ptr<const Catalogue> catalogue)
{
    const auto work = [](QPromise<Result<ImportResult>> &promise,
                         const std::shared_ptr<const TextTable> &table, const ImportMapping &wanted,
                         const std::shared_ptr<const Catalogue> &known) {
        promise.addResult(importRows(*table, wanted, *known, tickOf(promise)));
    };
    return QtConcurrent::run(work, std::move(rows), std::move(mapping), std::move(catalogue));
}

} // namespace lagesbild
