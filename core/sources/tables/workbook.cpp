#include "core/sources/tables/workbook.h"

#include "core/pack/failure.h"
#include "core/sources/gdalmodule.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

Result<Workbook> readWorkbook(const QString &file)
{
    const auto parts = readWorkbookParts(file);
    if (!parts)
        return parts.error();
    const bool isOds = parts->contains(u"content.xml"_s);
    auto sheets = isOds ? readOdsParts(*parts) : readXlsxParts(*parts);
    if (!sheets)
        return sheets.error();
    return Workbook{std::move(*sheets), isOds ? "zip/xml (ods)" : "zip/xml (xlsx)"};
}

} // namespace lagesbild
