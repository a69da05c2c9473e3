#pragma once

#include "core/base/error.h"
#include "core/sources/owndata/ownpack.h"
#include "core/sources/tables/tablefile.h"

#include <QString>

namespace lagesbild
{

/// «12 av 14 rader blir 12 uppgifter i ett nyckeltal.»
QString resultSentence(const ImportResult &result);
/// What is still to be said before the rows make figures: «Välj vilken kolumn som är kommun …».
QString mappingSentence(const Error &error);
/// What to do with a file that can't be read.
QString unreadableHint(const Error &error);
/// Where own figures are kept, and that they go nowhere.
QString keptText(const OwnPackFiles &files);
/// What is hidden of counts of few persons before they leave the program.
QString suppressionText();
/// «CSV, UTF-8, semikolon, decimalkomma. 15 rader och 4 kolumner.»
QString factsText(const TableFile &file, const TextTable &table);
/// The name of a sheet, the title of a table, else its number.
QString tableName(const FileTable &table, int index);
/// A value column as its header tells: of a year, of a gender, or with a title.
ColumnUse valueColumn(const QString &header);

} // namespace lagesbild
