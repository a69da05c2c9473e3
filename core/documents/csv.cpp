#include "core/documents/csv.h"

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct Dialect {
    QChar separator;
    QChar point;
    QString lineEnd;
};

QString numberOf(double value, const Dialect &dialect)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest).replace(u'.', dialect.point);
}

QString quoted(QString text, const Dialect &dialect)
{
    // A program that reads tables takes a text with one of these in front for a formula.
    static const QString formulaStarts = u"=+-@\t\r"_s;
    if (!text.isEmpty() && formulaStarts.contains(text.front()))
        text.prepend(u'\'');
    const bool special = text.contains(dialect.separator) || text.contains(u'"') || text.contains(u'\n') ||
                         text.contains(u'\r');
    return special ? u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"' : text;
}

QString fieldOf(const TableCell &cell, const Dialect &dialect)
{
    return cell.number ? numberOf(*cell.number, dialect) : quoted(cell.text, dialect);
}

} // namespace

QByteArray csvOf(const Table &table, CsvKind kind)
{
    const bool excel = kind == CsvKind::SwedishExcel;
    const Dialect dialect = excel ? Dialect{u';', u',', u"\r\n"_s} : Dialect{u',', u'.', u"\n"_s};
    const bool hasHeadings = std::ranges::any_of(table.rows, &TableRow::isHeading);
    QString text = excel ? QString(QChar(QChar::ByteOrderMark)) : QString();
    QStringList fields;
    const auto endLine = [&] {
        text += fields.join(dialect.separator) + dialect.lineEnd;
        fields.clear();
    };
    if (hasHeadings)
        fields << quoted(table.headingTitle, dialect);
    for (const TableColumn &column : table.columns)
        fields << quoted(column.title, dialect);
    endLine();
    QString heading;
    for (const TableRow &row : table.rows) {
        if (row.isHeading) {
            heading = row.cells.empty() ? QString() : row.cells.front().text;
            continue;
        }
        if (hasHeadings)
            fields << quoted(heading, dialect);
        for (const TableCell &cell : row.cells)
            fields << fieldOf(cell, dialect);
        endLine();
    }
    return text.toUtf8();
}

} // namespace lagesbild
