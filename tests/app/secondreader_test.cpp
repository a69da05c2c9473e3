// What we write, read by programs that others have written: openpyxl and LibreOffice. Both are large and no part of
// what ./test installs, so these tests skip where they are not.

#include "tests/app/cli.h"
#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 120000;
const QString python = u"/usr/bin/python3"_s; // Debian's own, which its packages are for

struct Ended {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Ended run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool ended = process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

bool hasOpenpyxl()
{
    static const bool found = run(python, {u"-c"_s, u"import openpyxl"_s}).code == 0;
    return found;
}

QString office()
{
    return QStandardPaths::findExecutable(u"soffice"_s);
}

class SecondReader : public testing::Test
{
protected:
    QString made(const QString &name, const QStringList &more) const
    {
        const QString file = m_folder.filePath(name);
        const CliAnswer answer = askMade(QStringList{u"export"_s, u"--out"_s, file} + more);
        EXPECT_EQ(answer.exitCode, 0) << answer.err.toStdString();
        return file;
    }
    QJsonObject read(const QString &file) const
    {
        const Ended answer = run(python, {QStringLiteral(LAGESBILD_SECOND_READER), file});
        EXPECT_EQ(answer.code, 0) << answer.err.constData();
        return QJsonDocument::fromJson(answer.out).object();
    }

    QTemporaryDir m_folder;
};

const QStringList compareN3{u"--view"_s,         u"compare"_s, u"--indicator"_s, u"N3"_s,
                            u"--municipality"_s, u"1001"_s,    u"--group"_s,     u"all"_s};
const QStringList trendN1{u"--view"_s,         u"trend"_s, u"--indicator"_s, u"N1"_s,
                          u"--municipality"_s, u"1004"_s,  u"--group"_s,     u"county"_s};

} // namespace

TEST_F(SecondReader, FindsTheFiguresOfTheWorkbook)
{
    if (!hasOpenpyxl())
        GTEST_SKIP() << "needs python3-openpyxl";
    const QJsonObject book = read(made(u"bok.xlsx"_s, compareN3));
    const QJsonObject sheets = book.value(u"sheets"_s).toObject();
    EXPECT_EQ(sheets.keys(), (QStringList{u"Diagram"_s, u"Om uppgifterna"_s, u"Uppgifter"_s}));
    EXPECT_EQ(book.value(u"charts"_s).toInt(), 1);
    EXPECT_FALSE(book.value(u"frozen"_s).toString().isEmpty());
    EXPECT_FALSE(book.value(u"filters"_s).toString().isEmpty());
    std::map<QString, double> values;
    for (const QJsonValue &row : sheets.value(u"Uppgifter"_s).toArray()) {
        const QJsonArray cells = row.toArray();
        if (cells.at(2).isDouble())
            values.emplace(cells.at(1).toString(), cells.at(2).toDouble());
    }
    ASSERT_EQ(values.size(), 10u);
    EXPECT_EQ(values.at(u"Östra"_s), 10);
    EXPECT_EQ(values.at(u"Gran"_s), 100);
}

TEST_F(SecondReader, FindsTheSeriesOfTheChart)
{
    if (!hasOpenpyxl())
        GTEST_SKIP() << "needs python3-openpyxl";
    const QJsonArray charts = read(made(u"bild.pptx"_s, trendN1)).value(u"charts"_s).toArray();
    ASSERT_EQ(charts.size(), 1);
    EXPECT_EQ(charts.at(0).toObject().value(u"kind"_s).toString(), u"lineChart"_s);
    bool found = false;
    for (const QJsonValue &one : charts.at(0).toObject().value(u"series"_s).toArray()) {
        if (one.toObject().value(u"name"_s).toString() != u"Ängen"_s)
            continue;
        found = true;
        // 2017 to 2021; 2022 is secret and must be a gap.
        const QJsonArray values = one.toObject().value(u"values"_s).toArray();
        ASSERT_EQ(values.size(), 5);
        for (int i = 0; i < 5; ++i)
            EXPECT_EQ(values.at(i).toArray().at(1).toDouble(), 33 + i);
    }
    EXPECT_TRUE(found);
}

TEST_F(SecondReader, LibreOfficeOpensEverything)
{
    if (office().isEmpty())
        GTEST_SKIP() << "needs LibreOffice";
    const QStringList files{made(u"jämförelse.pptx"_s, compareN3), made(u"utveckling.pptx"_s, trendN1),
                            made(u"jämförelse.xlsx"_s, compareN3)};
    for (const QString &file : files) {
        // A profile of its own: the person who builds may have an office open.
        const Ended answer = run(
            office(), {u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profil"_s), u"--headless"_s,
                       u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, m_folder.path(), file});
        EXPECT_EQ(answer.code, 0) << answer.err.constData();
        const QString pdf = file.section(u'.', 0, -2) + u".pdf"_s;
        ASSERT_TRUE(QFile::exists(pdf)) << file.toStdString();
        const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (reader.isEmpty())
            continue;
        const QString text = QString::fromUtf8(run(reader, {pdf, u"-"_s}).out);
        EXPECT_TRUE(text.contains(u"Källa: Kolada"_s)) << text.left(500).toStdString();
        QFile::remove(pdf);
    }
}

} // namespace lagesbild
