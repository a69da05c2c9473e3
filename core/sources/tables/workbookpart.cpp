// Compiled into the GDAL module too, which asks it what to unpack.
#include "core/sources/tables/workbook.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

bool isWorkbookPart(const QString &name)
{
    return name == u"content.xml" || name == u"xl/workbook.xml" || name == u"xl/sharedStrings.xml" ||
           name == u"xl/_rels/workbook.xml.rels" ||
           (name.startsWith(u"xl/worksheets/"_s) && name.endsWith(u".xml"_s) && !name.contains(u"_rels"_s));
}

} // namespace lagesbild
