#include "core/documents/pptxtable.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 cellMargin = 45720;
/// A letter's usual width beside its height, a little more than the mean so that words that wrap find room.
constexpr double letterWidth = 0.55;

/// Sizes of a table on slides of a scale.
struct TableMeasure {
    explicit TableMeasure(double scale)
        : textSize(scaledSize(1050, scale)),
          lineHeight(std::llround(1.2 * textSize / 100 * static_cast<double>(emuPerPoint))),
          rowHeight(lineHeight + std::llround(scale * 93980)),
          headHeight(lineHeight + std::llround(scale * 170180))
    {
    }
    int textSize;
    qint64 lineHeight; // a fifth more than the text
    qint64 rowHeight;
    qint64 headHeight;
};
constexpr qint64 aboveAndBelow = 50800;
constexpr Rgb text{0x1B1F24};
constexpr Rgb quiet{0x59616B};
constexpr Rgb line{0xE2E5E9};
constexpr Rgb focusField{0xE6EFF7};

struct CellDress {
    TextLook look;
    bool filled = false;
    bool isHead = false;
};

void writeBorder(Xml &xml, const QString &side, bool visible, Rgb colour)
{
    if (!visible) {
        xml.element(side, {{u"w"_s, u"0"_s}}, [&] { xml.empty(u"a:noFill"_s); });
        return;
    }
    xml.element(side, {{u"w"_s, u"9525"_s}}, [&] { writeSolidFill(xml, colour); });
}

void writeCell(Xml &xml, const QString &content, const CellDress &dress, const QString &language, int span)
{
    const QString spanned = span > 1 ? QString::number(span) : QString();
    xml.element(u"a:tc"_s, {{u"gridSpan"_s, spanned}}, [&] {
        xml.element(u"a:txBody"_s, [&] {
            xml.empty(u"a:bodyPr"_s);
            xml.empty(u"a:lstStyle"_s);
            writeParagraphs(xml, content, language, dress.look);
        });
        xml.element(u"a:tcPr"_s,
                    {{u"marL"_s, QString::number(cellMargin)},
                     {u"marR"_s, QString::number(cellMargin)},
                     {u"marT"_s, u"25400"_s},
                     {u"marB"_s, u"25400"_s},
                     {u"anchor"_s, u"ctr"_s}},
                    [&] {
                        writeBorder(xml, u"a:lnL"_s, false, line);
                        writeBorder(xml, u"a:lnR"_s, false, line);
                        writeBorder(xml, u"a:lnT"_s, false, line);
                        writeBorder(xml, u"a:lnB"_s, true, dress.isHead ? quiet : line);
                        if (dress.filled)
                            writeSolidFill(xml, focusField);
                        else
                            xml.empty(u"a:noFill"_s);
                    });
    });
}

void writeMerged(Xml &xml)
{
    xml.element(u"a:tc"_s, {{u"hMerge"_s, u"1"_s}}, [&] {
        xml.element(u"a:txBody"_s, [&] {
            xml.empty(u"a:bodyPr"_s);
            xml.empty(u"a:lstStyle"_s);
            xml.element(u"a:p"_s, [] {});
        });
        xml.empty(u"a:tcPr"_s);
    });
}

CellDress dressOf(const TableColumn &column, const TableCell &cell, const TableRow &row, int textSize)
{
    CellDress dress;
    dress.look.size = textSize;
    dress.look.bold = row.isFocus;
    dress.look.hasColour = true;
    dress.look.colour = column.isNumber && !cell.number ? quiet : text;
    dress.look.align = column.isNumber ? u"r"_s : u"l"_s;
    dress.filled = row.isFocus;
    return dress;
}

void writeRow(Xml &xml, const Table &table, const TableRow &row, qint64 height, int textSize,
              const QString &language)
{
    const int columns = static_cast<int>(table.columns.size());
    xml.element(u"a:tr"_s, {{u"h"_s, QString::number(height)}}, [&] {
        if (row.isHeading) {
            CellDress dress{{.size = textSize, .bold = true, .colour = text, .hasColour = true}};
            writeCell(xml, row.cells.empty() ? QString() : row.cells.front().text, dress, language, columns);
            for (int i = 1; i < columns; ++i)
                writeMerged(xml);
            return;
        }
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            const TableCell cell = c < row.cells.size() ? row.cells[c] : TableCell();
            writeCell(xml, cell.text, dressOf(table.columns[c], cell, row, textSize), language, 1);
        }
    });
}

std::vector<qint64> columnWidths(const Table &table, qint64 width)
{
    const double whole =
        std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                        [](double sum, const TableColumn &column) { return sum + column.share; });
    std::vector<qint64> widths;
    for (const TableColumn &column : table.columns)
        widths.push_back(static_cast<qint64>(static_cast<double>(width) * column.share / whole));
    return widths;
}

/// How many lines @p content takes in a column of @p width: PowerPoint lets the row grow, and what stands below
/// it would leave the slide.
qint64 linesOf(const QString &content, qint64 width, const TableMeasure &measure)
{
    constexpr double hundredths = 100;
    const double letter = letterWidth * measure.textSize / hundredths * static_cast<double>(emuPerPoint);
    const double room = std::max(1.0, std::floor(static_cast<double>(width - 2 * cellMargin) / letter));
    qint64 lines = 0;
    for (const QString &each : content.split(u'\n'))
        lines += std::max<qint64>(1, static_cast<qint64>(std::ceil(static_cast<double>(each.size()) / room)));
    return lines;
}

qint64 heightOf(qint64 lines, qint64 least, const TableMeasure &measure)
{
    return std::max(least, lines * measure.lineHeight + aboveAndBelow);
}

qint64 heightOf(const TableRow &row, const std::vector<qint64> &widths, const TableMeasure &measure)
{
    qint64 lines = 1;
    for (std::size_t c = 0; !row.isHeading && c < row.cells.size() && c < widths.size(); ++c)
        lines = std::max(lines, linesOf(row.cells[c].text, widths[c], measure));
    return heightOf(lines, measure.rowHeight, measure);
}

qint64 headHeightOf(const Table &table, const std::vector<qint64> &widths, const TableMeasure &measure)
{
    qint64 lines = 1;
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        lines = std::max(lines, linesOf(table.columns[c].title, widths[c], measure));
    return heightOf(lines, measure.headHeight, measure);
}

void writeGrid(Xml &xml, const std::vector<qint64> &widths)
{
    xml.element(u"a:tblGrid"_s, [&] {
        for (const qint64 width : widths)
            xml.empty(u"a:gridCol"_s, {{u"w"_s, QString::number(width)}});
    });
}

} // namespace

std::vector<TablePiece> tablePieces(const Table &table, const SlideBox &box, double scale)
{
    const TableMeasure measure(scale);
    const std::vector<qint64> widths = columnWidths(table, box.width);
    const qint64 room = box.height - headHeightOf(table, widths, measure);
    std::vector<TablePiece> pieces;
    for (std::size_t first = 0; first < table.rows.size();) {
        std::size_t count = 0;
        qint64 height = 0;
        while (first + count < table.rows.size()) {
            height += heightOf(table.rows[first + count], widths, measure);
            // However high they are: two, so that a heading goes with what stands under it.
            if (height > room && count >= 2)
                break;
            ++count;
        }
        const bool more = first + count < table.rows.size();
        while (more && count > 1 && table.rows[first + count - 1].isHeading)
            --count;
        pieces.push_back({first, count});
        first += count;
    }
    return pieces;
}

void writeTable(Xml &xml, int id, const Table &table, const TablePiece &piece, const SlideDesign &design,
                const DocumentWords &words)
{
    const SlideBox &box = design.grid.content;
    const TableMeasure measure(design.scale);
    const std::vector<qint64> widths = columnWidths(table, box.width);
    const qint64 head = headHeightOf(table, widths, measure);
    std::vector<qint64> heights;
    for (std::size_t i = piece.first; i < piece.first + piece.count; ++i)
        heights.push_back(heightOf(table.rows[i], widths, measure));
    const SlideBox frame{box.x, box.y, box.width, std::accumulate(heights.begin(), heights.end(), head)};
    xml.element(u"p:graphicFrame"_s, [&] {
        xml.element(u"p:nvGraphicFramePr"_s, [&] {
            xml.empty(u"p:cNvPr"_s,
                      {{u"id"_s, QString::number(id)}, {u"name"_s, table.title}, {u"descr"_s, table.title}});
            xml.element(u"p:cNvGraphicFramePr"_s, [&] {
                xml.empty(u"a:graphicFrameLocks"_s, {{u"noGrp"_s, u"1"_s}});
            });
            writeContentPlace(xml, design);
        });
        writeFrame(xml, u"p:xfrm"_s, frame);
        xml.element(u"a:graphic"_s, [&] {
            xml.element(u"a:graphicData"_s, {{u"uri"_s, tableNamespace}}, [&] {
                xml.element(u"a:tbl"_s, [&] {
                    xml.empty(u"a:tblPr"_s, {{u"firstRow"_s, u"1"_s}});
                    writeGrid(xml, widths);
                    xml.element(u"a:tr"_s, {{u"h"_s, QString::number(head)}}, [&] {
                        for (const TableColumn &column : table.columns) {
                            CellDress dress;
                            dress.look = {
                                .size = measure.textSize, .bold = true, .colour = quiet, .hasColour = true};
                            dress.look.align = column.isNumber ? u"r"_s : u"l"_s;
                            dress.isHead = true;
                            writeCell(xml, column.title, dress, words.language, 1);
                        }
                    });
                    for (std::size_t i = 0; i < piece.count; ++i)
                        writeRow(xml, table, table.rows[piece.first + i], heights[i], measure.textSize,
                                 words.language);
                });
            });
        });
    });
}

} // namespace lagesbild
