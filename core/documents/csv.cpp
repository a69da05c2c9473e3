#include "core/documents/csv.h"

#include "core/documents/writing.h"

#include <QStringList>

#include <algorithm>
#include <utility>

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

Dialect dialectOf(CsvKind kind)
{
    return kind == CsvKind::SwedishExcel ? Dialect{u';', u',', u"\r\n"_s} : Dialect{u',', u'.', u"\n"_s};
}

/// What the text begins with, so that Excel knows the encoding.
QString markOf(CsvKind kind)
{
    return kind == CsvKind::SwedishExcel ? QString(QChar(QChar::ByteOrderMark)) : QString();
}

QString headOf(const std::vector<TableColumn> &columns, const Dialect &dialect)
{
    QStringList fields;
    for (const TableColumn &column : columns)
        fields << quoted(column.title, dialect);
    return fields.join(dialect.separator) + dialect.lineEnd;
}

QString lineOf(const std::vector<TableCell> &cells, const Dialect &dialect)
{
    QStringList fields;
    for (const TableCell &cell : cells)
        fields << fieldOf(cell, dialect);
    return fields.join(dialect.separator) + dialect.lineEnd;
}

} // namespace

QByteArray csvOf(const Table &table, CsvKind kind)
{
    const Dialect dialect = dialectOf(kind);
    const bool hasHeadings = std::ranges::any_of(table.rows, &TableRow::isHeading);
    const auto inFront = [&](const QString &heading) {
        return hasHeadings ? quoted(heading, dialect) + dialect.separator : QString();
    };
    QString text = markOf(kind) + inFront(table.headingTitle) + headOf(table.columns, dialect);
    QString heading;
    for (const TableRow &row : table.rows) {
        if (row.isHeading)
            heading = row.cells.empty() ? QString() : row.cells.front().text;
        else
            text += inFront(heading) + lineOf(row.cells, dialect);
    }
    return text.toUtf8();
}

Outcome writeCsv(const RowSource &rows, CsvKind kind, const QString &file, const Tick &tick)
{
    return writePieces(file, [&](const PieceTaker &take) {
        constexpr qsizetype pieceSize = 65536;
        const Dialect dialect = dialectOf(kind);
        QByteArray piece = (markOf(kind) + headOf(rows.columns, dialect)).toUtf8();
        const Outcome given = withTick(rows, tick, file).giveTo([&](const TableRow &row) {
            piece += lineOf(row.cells, dialect).toUtf8();
            return piece.size() < pieceSize ? done() : take(std::exchange(piece, {}));
        });
        return given ? take(piece) : given;
    });
}

} // namespace lagesbild
