#include "core/documents/pptxtable.h"

#include "core/documents/documentcolours.h"
#include "core/documents/textwidth.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 cellMargin = 63500;
constexpr double hundredths = 100;

/// Sizes of a table whose text is of a size, on slides of a scale.
struct TableMeasure {
    TableMeasure(int size, double scale)
        : textSize(size),
          em(textSize / hundredths * static_cast<double>(emuPerPoint)),
          lineHeight(std::llround(1.2 * em)),
          rowHeight(lineHeight + std::llround(scale * 93980)),
          headHeight(lineHeight + std::llround(scale * 170180))
    {
    }
    qint64 emu(double ems) const { return std::llround(ems * em); }

    int textSize;
    double em;         // EMU of the text's height
    qint64 lineHeight; // a fifth more than the text
    qint64 rowHeight;
    qint64 headHeight;
};
constexpr qint64 aboveAndBelowText = 50800;

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
                        writeBorder(xml, u"a:lnL"_s, false, ruleColour);
                        writeBorder(xml, u"a:lnR"_s, false, ruleColour);
                        writeBorder(xml, u"a:lnT"_s, false, ruleColour);
                        writeBorder(xml, u"a:lnB"_s, true, dress.isHead ? quietColour : ruleColour);
                        if (dress.filled)
                            writeSolidFill(xml, focusFieldColour);
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
    dress.look.colour = column.isNumber && !cell.number ? quietColour : inkColour;
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
            CellDress dress{{.size = textSize, .bold = true, .colour = inkColour, .hasColour = true}};
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

/// Breaks where an office program would; a number and its unit are held together by spaces of another kind.
QList<QStringView> wordsOf(QStringView content)
{
    return content.split(u' ', Qt::SkipEmptyParts);
}

/// What a column needs, beside the text's height and without margins.
struct ColumnNeed {
    double word = 0; ///< its longest word or number
    double line = 0; ///< its longest cell on one line

    void include(QStringView content, bool breaks)
    {
        for (const QStringView each : content.split(u'\n')) {
            const double whole = widthInEms(each);
            line = std::max(line, whole);
            if (!breaks)
                word = std::max(word, whole);
            for (const QStringView part : wordsOf(each))
                word = std::max(word, widthInEms(part));
        }
    }
};

std::vector<ColumnNeed> needsOf(const Table &table)
{
    std::vector<ColumnNeed> needs(table.columns.size());
    for (std::size_t c = 0; c < needs.size(); ++c)
        needs[c].include(table.columns[c].title, true);
    for (const TableRow &row : table.rows) {
        for (std::size_t c = 0; !row.isHeading && c < std::min(row.cells.size(), needs.size()); ++c)
            needs[c].include(row.cells[c].text, !row.cells[c].number);
    }
    return needs;
}

/// Takes @p wanted, or what there is, from @p widths down to @p floors, from each in proportion to what it can spare;
/// says how much it was.
qint64 take(std::vector<qint64> &widths, const std::vector<qint64> &floors, qint64 wanted)
{
    qint64 spare = 0;
    for (std::size_t c = 0; c < widths.size(); ++c)
        spare += std::max<qint64>(0, widths[c] - floors[c]);
    const qint64 taken = std::min(wanted, spare);
    if (taken <= 0)
        return 0;
    const double share = static_cast<double>(taken) / static_cast<double>(spare);
    qint64 sum = 0;
    for (std::size_t c = 0; c < widths.size(); ++c) {
        const double own = static_cast<double>(std::max<qint64>(0, widths[c] - floors[c]));
        const auto part = static_cast<qint64>(std::floor(own * share));
        widths[c] -= part;
        sum += part;
    }
    return sum;
}

/// The widths that the columns ask for, as long as no word breaks; what some of them leave empty goes to those that
/// would otherwise need further lines, the smallest wish first.
std::vector<qint64> columnWidths(const Table &table, const std::vector<ColumnNeed> &needs, qint64 width,
                                 const TableMeasure &measure)
{
    const double whole =
        std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                        [](double sum, const TableColumn &column) { return sum + column.share; });
    std::vector<qint64> widths;
    std::vector<qint64> words;
    std::vector<qint64> lines;
    for (std::size_t c = 0; c < needs.size(); ++c) {
        widths.push_back(static_cast<qint64>(static_cast<double>(width) * table.columns[c].share / whole));
        words.push_back(measure.emu(needs[c].word) + 2 * cellMargin);
        lines.push_back(measure.emu(needs[c].line) + 2 * cellMargin);
    }
    if (std::accumulate(words.begin(), words.end(), qint64{0}) > width)
        return widths; // some word breaks in any case
    qint64 lacking = 0;
    for (std::size_t c = 0; c < widths.size(); ++c) {
        lacking += std::max<qint64>(0, words[c] - widths[c]);
        widths[c] = std::max(widths[c], words[c]);
    }
    lacking -= take(widths, lines, lacking);
    take(widths, words, lacking);

    std::vector<std::size_t> wishes;
    for (std::size_t c = 0; c < widths.size(); ++c) {
        if (lines[c] > widths[c])
            wishes.push_back(c);
    }
    std::ranges::sort(wishes, {}, [&](std::size_t c) { return lines[c] - widths[c]; });
    for (const std::size_t c : wishes)
        widths[c] += take(widths, lines, lines[c] - widths[c]);
    return widths;
}

/// How a table's columns and text fill a width.
struct TableLayout {
    TableMeasure measure;
    std::vector<qint64> widths;
};

/// Smaller text only where words would break otherwise.
TableLayout layoutOf(const Table &table, qint64 width, double scale)
{
    constexpr int usualSize = 1050;
    constexpr int smallestSize = 800;
    constexpr int step = 50;
    const std::vector<ColumnNeed> needs = needsOf(table);
    const double ems = std::accumulate(needs.begin(), needs.end(), 0.0,
                                       [](double sum, const ColumnNeed &need) { return sum + need.word; });
    const qint64 margins = 2 * cellMargin * static_cast<qint64>(needs.size());
    const auto fits = [&](int size) {
        return TableMeasure(scaledSize(size, scale), scale).emu(ems) + margins < width;
    };
    int size = usualSize;
    while (size > smallestSize && !fits(size))
        size -= step;
    if (!fits(size))
        size = usualSize; // small text would not mend it
    const TableMeasure measure(scaledSize(size, scale), scale);
    return {measure, columnWidths(table, needs, width, measure)};
}

/// How many lines @p content takes in a column of @p width: PowerPoint lets the row grow, and what stands below
/// it would leave the slide.
qint64 linesOf(const QString &content, qint64 width, const TableMeasure &measure)
{
    const double room = std::max(1.0, static_cast<double>(width - 2 * cellMargin) / measure.em);
    const double space = widthInEms(u" ");
    qint64 lines = 0;
    for (const QStringView paragraph : QStringView(content).split(u'\n')) {
        ++lines;
        double used = 0;
        for (const QStringView word : wordsOf(paragraph)) {
            const double length = widthInEms(word);
            const double before = used > 0 ? used + space : 0;
            // A hair more than the room: widths are rounded to whole EMU.
            if (before + length <= room + 0.001) {
                used = before + length;
                continue;
            }
            lines += used > 0 ? 1 : 0;
            const double full = std::max(0.0, std::ceil(length / room - 0.001) - 1);
            lines += static_cast<qint64>(full);
            used = length - full * room;
        }
    }
    return lines;
}

qint64 heightOf(qint64 lines, qint64 least, const TableMeasure &measure)
{
    return std::max(least, lines * measure.lineHeight + aboveAndBelowText);
}

qint64 heightOf(const TableRow &row, const TableLayout &layout)
{
    qint64 lines = 1;
    for (std::size_t c = 0; !row.isHeading && c < std::min(row.cells.size(), layout.widths.size()); ++c)
        lines = std::max(lines, linesOf(row.cells[c].text, layout.widths[c], layout.measure));
    return heightOf(lines, layout.measure.rowHeight, layout.measure);
}

qint64 headHeightOf(const Table &table, const TableLayout &layout)
{
    qint64 lines = 1;
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        lines = std::max(lines, linesOf(table.columns[c].title, layout.widths[c], layout.measure));
    return heightOf(lines, layout.measure.headHeight, layout.measure);
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
    const TableLayout layout = layoutOf(table, box.width, scale);
    const qint64 room = box.height - headHeightOf(table, layout);
    std::vector<TablePiece> pieces;
    for (std::size_t first = 0; first < table.rows.size();) {
        std::size_t count = 0;
        qint64 height = 0;
        while (first + count < table.rows.size()) {
            height += heightOf(table.rows[first + count], layout);
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
    const TableLayout layout = layoutOf(table, box.width, design.scale);
    const TableMeasure &measure = layout.measure;
    const qint64 head = headHeightOf(table, layout);
    std::vector<qint64> heights;
    for (std::size_t i = piece.first; i < piece.first + piece.count; ++i)
        heights.push_back(heightOf(table.rows[i], layout));
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
                    writeGrid(xml, layout.widths);
                    xml.element(u"a:tr"_s, {{u"h"_s, QString::number(head)}}, [&] {
                        for (const TableColumn &column : table.columns) {
                            CellDress dress;
                            dress.look = {.size = measure.textSize,
                                          .bold = true,
                                          .colour = quietColour,
                                          .hasColour = true};
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
