#include "core/sources/tables/workbook.h"
#include "tests/app/cli.h"
#include "tests/app/madepack.h"
#include "tests/support/officefile.h"
#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// The ten municipalities' six years of N1, asked for so many times over.
QStringList askTimes(int times)
{
    return {u"values"_s,  u"--indicator"_s, QStringList(times, u"N1"_s).join(u','), u"--area"_s, u"all"_s,
            u"--years"_s, u"2017-2022"_s};
}

OfficeFile bookFrom(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return OfficeFile(file.readAll());
}

/// The sheets as files of others are read.
std::vector<TextTable> sheetsOf(const OfficeFile &book)
{
    WorkbookParts parts;
    for (const QString &path : book.paths()) {
        if (isWorkbookPart(path))
            parts.emplace(path, book.content(path));
    }
    Result<std::vector<TextTable>> sheets = readXlsxParts(parts);
    EXPECT_TRUE(sheets);
    return sheets ? std::move(*sheets) : std::vector<TextTable>();
}

} // namespace

TEST(ValuesCommand, WritesTheSameRowsToExcelAsToCsv)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"värden.xlsx"_s);
    const CliAnswer text = askMadeCsv(askTimes(1000));
    const CsvTable csv = text.csv();
    ASSERT_EQ(csv.rowCount(), 60000u) << text.err.toStdString();
    const CliAnswer answer = askMade(askTimes(1000) + QStringList{u"--out"_s, path});
    ASSERT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    EXPECT_EQ(answer.out + answer.err, QString());

    const std::vector<TextTable> sheets = sheetsOf(bookFrom(path));
    ASSERT_EQ(sheets.size(), 2u);
    const std::vector<TextRow> &rows = sheets[0].rows;
    ASSERT_GT(rows.size(), csv.rowCount());
    const std::size_t first = rows.size() - csv.rowCount();
    const QStringList columns = text.columns();
    for (qsizetype column = 0; column < columns.size(); ++column)
        EXPECT_EQ(rows[first - 1].cell(static_cast<std::size_t>(column)).text, columns[column]);
    for (std::size_t row = 0; row < csv.rowCount(); ++row) {
        for (std::size_t column = 0; column < static_cast<std::size_t>(columns.size()); ++column) {
            const TextCell &cell = rows[first + row].cell(column);
            const std::string expected(csv.text(row, column));
            if (cell.number) {
                ASSERT_DOUBLE_EQ(*cell.number, CsvTable::numberOf(expected)) << row << ", " << column;
            } else {
                ASSERT_EQ(cell.text.toStdString(), expected) << row << ", " << column;
            }
        }
        ASSERT_TRUE(rows[first + row].cell(2).number) << "the year is a number";
    }
}

TEST(ValuesCommand, TellsInItsWorkbookWhatTheFiguresAre)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"VÄRDEN.XLSX"_s);
    const CliAnswer answer = askMade(askTimes(1) + QStringList{u"--out"_s, path});
    ASSERT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    const OfficeFile book = bookFrom(path);
    EXPECT_EQ(book.faults(), QStringList());
    const QDomElement sheet = book.root(u"xl/worksheets/sheet1.xml"_s);
    EXPECT_FALSE(element(sheet, u"pane"_s).isNull()) << "the header stays in sight";
    EXPECT_FALSE(element(sheet, u"autoFilter"_s).isNull());
    QStringList about;
    for (const auto &[name, text] : cellsOf(book, 2))
        about << text;
    const QString all = about.join(u'\n');
    for (const QString &words : {u"Värden"_s, u"2017-2022 · "_s, u"Källa: "_s, u"N1: "_s, u"privacy"_s})
        EXPECT_TRUE(all.contains(words)) << words.toStdString();
}

TEST(ValuesCommand, GivesCsvInPiecesToWhatIsNoFile)
{
    const CliAnswer plain = askMadeCsv(askTimes(200));
    ASSERT_GT(plain.out.size(), 200000) << "more than a piece";
    const QStringList call =
        askTimes(200) + QStringList{u"--data"_s, madePackFile(), u"--format"_s, u"csv"_s};
    const CliAnswer named = runCliRedirected(call + QStringList{u"--out"_s, u"/dev/stdout"_s}, u"| cat"_s);
    EXPECT_EQ(named.out, plain.out) << named.err.toStdString();
    if (!QFile::exists(u"/dev/full"_s))
        GTEST_SKIP() << "this system has no /dev/full";
    const CliAnswer full = runCliRedirected(call, u">/dev/full"_s);
    EXPECT_EQ(full.exitCode, 3);
    EXPECT_EQ(full.err.count(u'\n'), 1) << full.err.toStdString();
}

TEST(ValuesCommand, NamesCsvWhereASheetHasNoRoomForAllRows)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"värden.xlsx"_s);
    const CliAnswer answer = askMade(askTimes(17500) + QStringList{u"--out"_s, path});
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_EQ(answer.err.count(u'\n'), 1) << answer.err.toStdString();
    EXPECT_TRUE(answer.err.contains(u"csv tar alla"_s)) << answer.err.toStdString();
    EXPECT_FALSE(QFile::exists(path));
}

} // namespace lagesbild
