#include "core/documents/pptxtable.h"

#include "tests/core/documents/madedocument.h"

#include <gtest/gtest.h>

#include <QLocale>
#include <QtXml/QDomDocument>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// As many and as full columns as the overview has on its slides.
Table manyColumns()
{
    Table table;
    table.title = u"Översikt"_s;
    table.columns = {{.title = u"Nyckeltal"_s, .share = 4},
                     {.title = u"Värde"_s, .isNumber = true, .share = 0.9},
                     {.title = u"År"_s, .isNumber = true, .share = 0.7},
                     {.title = u"Förändring"_s, .isNumber = true, .share = 1.1},
                     {.title = u"Trend"_s, .share = 2.3},
                     {.title = u"Plats"_s, .isNumber = true, .share = 0.7},
                     {.title = u"Av"_s, .isNumber = true, .share = 0.6},
                     {.title = u"Ovägt medel"_s, .isNumber = true},
                     {.title = u"Riket"_s, .isNumber = true},
                     {.title = u"Personer"_s, .isNumber = true},
                     {.title = u"Anmärkning"_s, .share = 1.3}};
    const QString persons = QLocale(QLocale::Swedish).toString(156987);
    table.rows = {{{{u"Asylsökande"_s, {}, {}},
                    {u"4,0"_s, 4.0, {}},
                    {u"2022"_s, 2022.0, {}},
                    {u"+2,6"_s, 2.6, {}},
                    {u"ingen säker förändring"_s, {}, {}},
                    {u"178"_s, 178.0, {}},
                    {u"288"_s, 288.0, {}},
                    {u"3,7"_s, 3.7, {}},
                    {u"5,9"_s, 5.9, {}},
                    {persons, 156987.0, {}},
                    {}}}};
    return table;
}

struct Drawn {
    std::vector<double> columns; ///< widths in points
    std::vector<double> rows;    ///< heights in points, the head first
    double letters = 0;          ///< height in points
};

Drawn drawn(const Table &table, SlideFormat format)
{
    const QByteArray content =
        Xml::document(u"p:spTree"_s,
                      {{u"xmlns:a"_s, drawingNamespace},
                       {u"xmlns:p"_s, presentationNamespace},
                       {u"xmlns:r"_s, relationNamespace}},
                      [&](Xml &xml) {
                          writeTable(xml, 2, table, {0, table.rows.size()}, slideDesign(format), {});
                      });
    QDomDocument tree;
    EXPECT_TRUE(tree.setContent(content));
    Drawn result;
    const double point = static_cast<double>(emuPerPoint);
    const QDomNodeList columns = tree.elementsByTagName(u"a:gridCol"_s);
    for (int i = 0; i < columns.size(); ++i)
        result.columns.push_back(columns.at(i).toElement().attribute(u"w"_s).toDouble() / point);
    const QDomNodeList rows = tree.elementsByTagName(u"a:tr"_s);
    for (int i = 0; i < rows.size(); ++i)
        result.rows.push_back(rows.at(i).toElement().attribute(u"h"_s).toDouble() / point);
    result.letters = tree.elementsByTagName(u"a:rPr"_s).at(0).toElement().attribute(u"sz"_s).toDouble() / 100;
    return result;
}

} // namespace

TEST(PptxTable, GoesOverAsManySlidesAsItNeeds)
{
    const SlideBox box = slideGrid(SlideFormat::Wide).content;
    const std::vector<TablePiece> pieces = tablePieces(tablePage(40).table, box);
    ASSERT_GT(pieces.size(), 1u);
    std::size_t next = 0;
    for (const TablePiece &piece : pieces) {
        EXPECT_EQ(piece.first, next);
        next += piece.count;
    }
    EXPECT_EQ(next, 41u);
}

TEST(PptxTable, LeavesNoHeadingAloneAtTheFoot)
{
    Table table;
    for (int i = 0; i < 60; ++i) {
        TableRow row;
        row.isHeading = i % 3 == 0;
        table.rows.push_back(row);
    }
    for (qint64 height = 1'000'000; height < 5'000'000; height += 254'000) {
        for (const TablePiece &piece : tablePieces(table, {0, 0, 1, height})) {
            const std::size_t last = piece.first + piece.count - 1;
            EXPECT_TRUE(last + 1 == table.rows.size() || !table.rows[last].isHeading) << height;
        }
    }
}

TEST(PptxTable, GivesSentencesTheLinesTheyNeed)
{
    Table table = tablePage(6).table;
    const SlideBox box = slideGrid(SlideFormat::Wide).content;
    ASSERT_EQ(tablePieces(table, box).size(), 1u);
    for (TableRow &row : table.rows) {
        if (!row.isHeading)
            row.cells.front().text = QString(900, u'm');
    }
    EXPECT_GT(tablePieces(table, box).size(), 1u) << "they would leave the slide";
}

TEST(PptxTable, BreaksNoWordAndNoNumber)
{
    constexpr double letter = 0.6; // a little more than the mean, beside the height
    const Table table = manyColumns();
    for (const SlideFormat format : {SlideFormat::Wide, SlideFormat::Standard}) {
        const Drawn slide = drawn(table, format);
        ASSERT_EQ(slide.columns.size(), table.columns.size());
        double sum = 0;
        for (std::size_t c = 0; c < slide.columns.size(); ++c) {
            qsizetype longest =
                table.rows.front().cells[c].number ? table.rows.front().cells[c].text.size() : qsizetype{0};
            for (const QString &word : table.columns[c].title.split(u' '))
                longest = std::max(longest, word.size());
            EXPECT_GE(slide.columns[c], letter * slide.letters * static_cast<double>(longest))
                << table.columns[c].title.toStdString();
            sum += slide.columns[c];
        }
        EXPECT_LE(sum * static_cast<double>(emuPerPoint),
                  static_cast<double>(slideGrid(format).content.width) + 50);
        EXPECT_GE(slide.letters, 8);
    }
}

TEST(PptxTable, GivesTextTheRoomThatNumbersLeave)
{
    Table table = manyColumns();
    table.rows.push_back(table.rows.front());
    table.rows.back().cells[4].text = u"ökar"_s;
    const Drawn slide = drawn(table, SlideFormat::Wide);
    ASSERT_EQ(slide.rows.size(), 3u);
    EXPECT_EQ(slide.rows[1], slide.rows[2]) << "the trend stands on one line";
    EXPECT_EQ(slide.letters, 10.5);
}

TEST(PptxTable, LeavesColumnsAsTheyAreAskedForWhereEverythingFits)
{
    const Drawn slide = drawn(tablePage(3).table, SlideFormat::Wide);
    ASSERT_EQ(slide.columns.size(), 2u);
    EXPECT_NEAR(slide.columns[0] / slide.columns[1], 3, 0.001);
}

} // namespace lagesbild
