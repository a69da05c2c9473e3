#include "core/documents/csv.h"

#include "tests/core/documents/madedocument.h"
#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <vector>

namespace lagesbild
{

using namespace Qt::StringLiterals;

TEST(Csv, OpensRightlyInSwedishExcel)
{
    const QByteArray csv = csvOf(barPage().table, CsvKind::SwedishExcel);
    EXPECT_TRUE(csv.startsWith("\xEF\xBB\xBF")) << "the byte order mark";
    EXPECT_EQ(QString::fromUtf8(csv.mid(3)),
              u"Kommun;Värde;Kod\r\nÖrebro;31,06382978723404;1880\r\nAle;..;1440\r\n"_s);
}

TEST(Csv, KeepsAllDigitsForMachines)
{
    EXPECT_EQ(QString::fromUtf8(csvOf(barPage().table, CsvKind::Machine)),
              u"Kommun,Värde,Kod\nÖrebro,31.06382978723404,1880\nAle,..,1440\n"_s);
}

TEST(Csv, MakesAColumnOfHeadings)
{
    EXPECT_EQ(QString::fromUtf8(csvOf(tablePage(2).table, CsvKind::Machine)),
              u"Område,Nyckeltal,Värde\nUtbildning,Rad 0,0.5\nUtbildning,Rad 1,1.5\n"_s);
}

TEST(Csv, QuotesWhatWouldBeTakenForSomethingElse)
{
    Table table;
    table.columns = {{.title = u"a;b"_s}, {.title = u"c"_s}};
    table.rows = {{{{u"säger \"hej\""_s, {}, {}}, {u"=1+1"_s, {}, {}}}},
                  {{{u"rad\nrad"_s, {}, {}}, {{}, 1e6, {}}}},
                  {{{u"-2+3"_s, {}, {}}, {{}, -2.5, {}}}}};
    EXPECT_EQ(QString::fromUtf8(csvOf(table, CsvKind::SwedishExcel).mid(3)),
              u"\"a;b\";c\r\n\"säger \"\"hej\"\"\";'=1+1\r\n\"rad\nrad\";1000000\r\n'-2+3;-2,5\r\n"_s);
}

TEST(Csv, WritesRowsAsTheyComeLikeATable)
{
    const Table table = barPage().table;
    RowSource rows;
    rows.columns = table.columns;
    rows.rowCount = table.rows.size();
    rows.giveTo = [&table](const RowSource::Taker &take) {
        for (const TableRow &row : table.rows) {
            if (Outcome taken = take(row); !taken)
                return taken;
        }
        return done();
    };
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rader.csv"_s);
    for (const CsvKind kind : {CsvKind::SwedishExcel, CsvKind::Machine}) {
        std::vector<int> told;
        const Tick tick = [&told](int finished, int) {
            told.push_back(finished);
            return true;
        };
        ASSERT_TRUE(writeCsv(rows, kind, path, tick));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(file.readAll(), csvOf(table, kind));
        EXPECT_EQ(told, (std::vector<int>{0, static_cast<int>(table.rows.size())}));
    }
    const Outcome stopped =
        writeCsv(rows, CsvKind::Machine, path, [](int finished, int) { return finished == 0; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), csvOf(table, CsvKind::Machine)) << "as it was";
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
              QStringList{u"rader.csv"_s});
}

} // namespace lagesbild
