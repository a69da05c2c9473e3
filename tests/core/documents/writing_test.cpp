#include "core/documents/csv.h"
#include "core/documents/pptx.h"
#include "core/documents/writing.h"
#include "core/documents/xlsx.h"
#include "tests/core/documents/madedocument.h"
#include "tests/support/smalldisk.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// Some thousand rows of a text and a number.
RowSource madeRows()
{
    constexpr int count = 3000;
    RowSource rows;
    rows.columns = {{.title = u"Ort"_s}, {.title = u"Värde"_s, .isNumber = true}};
    rows.rowCount = count;
    rows.giveTo = [](const RowSource::Taker &take) {
        for (int row = 0; row < count; ++row) {
            if (Outcome taken = take({.cells = {{u"Ort %1"_s.arg(row), {}, {}}, {QString(), row / 7.0, {}}}});
                !taken)
                return taken;
        }
        return done();
    };
    return rows;
}

/// Every way in which a document gets into a file.
class Writing : public testing::TestWithParam<const char *>
{
protected:
    Outcome write(const QString &file) const
    {
        const Document document = documentOf({barPage()});
        if (GetParam() == std::string_view("xlsx"))
            return writeXlsx(document, file);
        if (GetParam() == std::string_view("pptx"))
            return writePptx(document, SlideFormat::Wide, file);
        if (GetParam() == std::string_view("xlsxRows"))
            return writeXlsx(document, madeRows(), file);
        if (GetParam() == std::string_view("csvRows"))
            return writeCsv(madeRows(), CsvKind::SwedishExcel, file);
        if (GetParam() == std::string_view("pieces"))
            return writePieces(file, [](const PieceTaker &take) {
                for (int piece = 0; piece < 20; ++piece) {
                    if (Outcome taken = take(QByteArray(1000, 'x')); !taken)
                        return taken;
                }
                return done();
            });
        return writeWhole(file, QByteArray(20000, 'x'));
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QStringList everything() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    void put(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray get(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_P(Writing, TakesNamesAsPeopleWriteThem)
{
    const QString name = u"Öppna jämförelser, åk 3 (kopia) – 50 %.fil"_s;
    const Outcome written = write(path(name));
    ASSERT_TRUE(written) << written.error().detail;
    EXPECT_EQ(everything(), QStringList{name});
    EXPECT_GT(get(name).size(), 1000);
}

TEST_P(Writing, ReplacesAnOlderFileWhole)
{
    put(u"gammal"_s, QByteArray(1000000, 'g'));
    ASSERT_TRUE(write(path(u"gammal"_s)));
    EXPECT_EQ(everything(), QStringList{u"gammal"_s});
    EXPECT_LT(get(u"gammal"_s).size(), 200000);
}

TEST_P(Writing, LeavesTheOldFileWhenTheDiskIsFull)
{
    put(u"gammal"_s, "det som var");
    const Outcome written = [this] {
        const SmallDisk disk(2048);
        return write(path(u"gammal"_s));
    }();
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::DiskFull) << written.error().detail;
    EXPECT_EQ(get(u"gammal"_s), "det som var");
    EXPECT_EQ(everything(), QStringList{u"gammal"_s}) << "nothing half is left";
}

TEST_P(Writing, TellsOfFoldersAndNamesThatDontWork)
{
    const QString tooLong = path(QString(300, u'å'));
    for (const QString &file : {path(u"saknas/fil"_s), m_folder.path(), tooLong}) {
        const Outcome written = write(file);
        ASSERT_FALSE(written) << file.toStdString();
        EXPECT_EQ(written.error().kind, ErrorKind::NotWritable);
        EXPECT_EQ(written.error().place, file.toStdString());
    }
    EXPECT_EQ(everything(), QStringList());
}

TEST_P(Writing, LeavesWhatIsNoOrdinaryFile)
{
    const QString pipe = path(u"rör"_s);
    ASSERT_EQ(mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR), 0);
    const Outcome written = write(pipe);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::NotWritable);
    EXPECT_FALSE(QFileInfo(pipe).isFile()) << "no file took the place of the pipe";
}

TEST_P(Writing, TellsOfAFolderThatMayNotBeWritten)
{
    if (geteuid() == 0)
        GTEST_SKIP() << "root may write everywhere";
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const Outcome written = write(path(u"fil"_s));
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::NotWritable);
    EXPECT_EQ(everything(), QStringList());
}

INSTANTIATE_TEST_SUITE_P(Documents, Writing,
                         testing::Values("xlsx", "pptx", "bytes", "pieces", "xlsxRows", "csvRows"),
                         [](const auto &kind) { return std::string(kind.param); });

} // namespace lagesbild
