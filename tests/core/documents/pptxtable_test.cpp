#include "core/documents/pptxtable.h"

#include "tests/core/documents/madedocument.h"

#include <gtest/gtest.h>

namespace lagesbild
{

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

} // namespace lagesbild
