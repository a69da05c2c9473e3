#include "core/documents/pptxtable.h"

#include <algorithm>
#include <numeric>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 rowHeight = 254000; // 20 points
constexpr qint64 headHeight = 330200;
constexpr int textSize = 1050;
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
                    {{u"marL"_s, u"45720"_s},
                     {u"marR"_s, u"45720"_s},
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

CellDress dressOf(const TableColumn &column, const TableCell &cell, const TableRow &row)
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

void writeRow(Xml &xml, const Table &table, const TableRow &row, const QString &language)
{
    const int columns = static_cast<int>(table.columns.size());
    xml.element(u"a:tr"_s, {{u"h"_s, QString::number(rowHeight)}}, [&] {
        if (row.isHeading) {
            CellDress dress{{.size = textSize, .bold = true, .colour = text, .hasColour = true}};
            writeCell(xml, row.cells.empty() ? QString() : row.cells.front().text, dress, language, columns);
            for (int i = 1; i < columns; ++i)
                writeMerged(xml);
            return;
        }
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            const TableCell cell = c < row.cells.size() ? row.cells[c] : TableCell();
            writeCell(xml, cell.text, dressOf(table.columns[c], cell, row), language, 1);
        }
    });
}

void writeGrid(Xml &xml, const Table &table, qint64 width)
{
    const double whole =
        std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                        [](double sum, const TableColumn &column) { return sum + column.share; });
    xml.element(u"a:tblGrid"_s, [&] {
        for (const TableColumn &column : table.columns) {
            const auto part = static_cast<qint64>(static_cast<double>(width) * column.share / whole);
            xml.empty(u"a:gridCol"_s, {{u"w"_s, QString::number(part)}});
        }
    });
}

} // namespace

std::vector<TablePiece> tablePieces(const Table &table, const SlideBox &box)
{
    const auto most = static_cast<std::size_t>(std::max<qint64>(2, (box.height - headHeight) / rowHeight));
    std::vector<TablePiece> pieces;
    for (std::size_t first = 0; first < table.rows.size();) {
        std::size_t count = std::min(most, table.rows.size() - first);
        const bool more = first + count < table.rows.size();
        while (more && count > 1 && table.rows[first + count - 1].isHeading)
            --count;
        pieces.push_back({first, count});
        first += count;
    }
    return pieces;
}

void writeTable(Xml &xml, int id, const Table &table, const TablePiece &piece, const SlideBox &box,
                const DocumentWords &words)
{
    const SlideBox frame{box.x, box.y, box.width, headHeight + rowHeight * static_cast<qint64>(piece.count)};
    xml.element(u"p:graphicFrame"_s, [&] {
        xml.element(u"p:nvGraphicFramePr"_s, [&] {
            xml.empty(u"p:cNvPr"_s,
                      {{u"id"_s, QString::number(id)}, {u"name"_s, table.title}, {u"descr"_s, table.title}});
            xml.element(u"p:cNvGraphicFramePr"_s, [&] {
                xml.empty(u"a:graphicFrameLocks"_s, {{u"noGrp"_s, u"1"_s}});
            });
            xml.element(u"p:nvPr"_s, [&] { xml.empty(u"p:ph"_s, {{u"idx"_s, u"14"_s}}); });
        });
        writeFrame(xml, u"p:xfrm"_s, frame);
        xml.element(u"a:graphic"_s, [&] {
            xml.element(u"a:graphicData"_s, {{u"uri"_s, tableNamespace}}, [&] {
                xml.element(u"a:tbl"_s, [&] {
                    xml.empty(u"a:tblPr"_s, {{u"firstRow"_s, u"1"_s}});
                    writeGrid(xml, table, box.width);
                    xml.element(u"a:tr"_s, {{u"h"_s, QString::number(headHeight)}}, [&] {
                        for (const TableColumn &column : table.columns) {
                            CellDress dress;
                            dress.look = {.size = textSize, .bold = true, .colour = quiet, .hasColour = true};
                            dress.look.align = column.isNumber ? u"r"_s : u"l"_s;
                            dress.isHead = true;
                            writeCell(xml, column.title, dress, words.language, 1);
                        }
                    });
                    for (std::size_t i = piece.first; i < piece.first + piece.count; ++i)
                        writeRow(xml, table, table.rows[i], words.language);
                });
            });
        });
    });
}

} // namespace lagesbild
