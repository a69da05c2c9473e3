#pragma once

#include "core/base/result.h"
#include "core/sources/tables/texttable.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace lagesbild
{

/// The parts of a workbook's zip that tell its cells, by name.
using WorkbookParts = std::map<QString, QByteArray>;

/// Whether a part of that name is one of them: of an XLSX workbook, its sheets, shared texts and relations; of an
/// ODS document, content.xml.
bool isWorkbookPart(const QString &name);

/// The sheets of a workbook in its order, those without any cell left out; numbers and texts as the cells say.
/// Formulas count with the value stored beside them. Errors: WrongKind, Malformed.
Result<std::vector<TextTable>> readXlsxParts(const WorkbookParts &parts);
Result<std::vector<TextTable>> readOdsParts(const WorkbookParts &parts);

struct Workbook {
    std::vector<TextTable> sheets;
    std::string encoding; ///< "zip/xml (xlsx)" or "zip/xml (ods)"
};

/// Reads an XLSX or ODS file. The zip is opened by the GDAL module, loaded by the first call (boundaries.h); GDAL's
/// own drivers for the two are not used, because they give a whole column one type and so lose which cells are texts
/// ("0180") and which numbers. Errors: NotFound, NotReadable, WrongKind, Malformed, Damaged.
Result<Workbook> readWorkbook(const QString &file);

} // namespace lagesbild
