// What we write, read by programs that others have written: openpyxl, officer, Gnumeric and LibreOffice. They are large
// and no part of what ./test installs, so these tests skip where they are not.

#include "tests/app/cli.h"
#include "tests/support/officefile.h"
#include "tests/support/qtprinting.h"
#include "tests/support/realpack.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <map>
#include <tuple>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 300000;              // an office that is started for the first time takes its time
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

bool hasUno()
{
    static const bool found = run(python, {u"-c"_s, u"import uno"_s}).code == 0;
    return found;
}

/// A package of R's that reads slides: their texts and tables.
bool hasOfficer()
{
    static const bool found =
        run(u"Rscript"_s, {u"--vanilla"_s, u"-e"_s,
                           u"quit(status = if (requireNamespace('officer', quietly = TRUE)) 0 else 1)"_s})
            .code == 0;
    return found;
}

QString gnumeric()
{
    return QStandardPaths::findExecutable(u"ssconvert"_s);
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

    /// The workbook that lies behind the chart of a presentation, as a file of its own.
    QString workbookOf(const QString &slides) const
    {
        const OfficeFile file(contentOf(slides));
        const QString chart = file.related(u"ppt/slides/slide1.xml"_s, u"chart"_s);
        QFile book(m_folder.filePath(u"inbäddad.xlsx"_s));
        EXPECT_TRUE(book.open(QIODevice::WriteOnly));
        book.write(file.content(file.related(chart, u"package"_s)));
        return book.fileName();
    }
    static QByteArray contentOf(const QString &name)
    {
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }
    QString profile() const
    {
        // Its own: the person who builds may have an office open.
        return m_folder.filePath(u"profil"_s);
    }

    QTemporaryDir m_folder;
};

/// Municipalities and their values in the first two columns of a sheet written as text.
std::map<QString, double> valuesOf(const QString &text, QChar between)
{
    std::map<QString, double> values;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        bool isNumber = false;
        const double value = line.section(between, 1, 1).toDouble(&isNumber);
        if (isNumber)
            values.emplace(line.section(between, 0, 0).remove(u'"'), value);
    }
    return values;
}

/// What the chart of a slide keeps of its figures.
std::map<QString, double> valuesOf(const OfficeFile &slides)
{
    const QDomElement chart = slides.root(slides.related(u"ppt/slides/slide1.xml"_s, u"chart"_s));
    const std::vector<QDomElement> names = elements(element(chart, u"c:cat"_s), u"c:pt"_s);
    std::map<QString, double> values;
    for (const QDomElement &point : elements(element(chart, u"c:val"_s), u"c:pt"_s)) {
        const auto place = static_cast<std::size_t>(point.attribute(u"idx"_s).toInt());
        if (place < names.size())
            values.emplace(names[place].text(), element(point, u"c:v"_s).text().toDouble());
    }
    return values;
}

/// The cells of the tables on slides, by slide, row and column from 1.
using SlideCells = std::map<std::tuple<int, int, int>, QString>;

SlideCells tableCellsOf(const OfficeFile &slides)
{
    SlideCells cells;
    for (int slide = 1; slides.has(u"ppt/slides/slide%1.xml"_s.arg(slide)); ++slide) {
        int row = 0;
        for (const QDomElement &line :
             elements(slides.root(u"ppt/slides/slide%1.xml"_s.arg(slide)), u"a:tr"_s)) {
            ++row;
            int column = 0;
            for (const QDomElement &cell : elements(line, u"a:tc"_s))
                cells.emplace(std::tuple(slide, row, ++column), cell.text());
        }
    }
    return cells;
}

const QStringList compareN3{u"--view"_s,         u"compare"_s, u"--indicator"_s, u"N3"_s,
                            u"--municipality"_s, u"1001"_s,    u"--group"_s,     u"all"_s};
const QStringList trendN1{u"--view"_s,         u"trend"_s, u"--indicator"_s, u"N1"_s,
                          u"--municipality"_s, u"1004"_s,  u"--group"_s,     u"county"_s};
const QStringList mapN1{u"--view"_s,         u"map"_s,  u"--indicator"_s, u"N1"_s,
                        u"--municipality"_s, u"1001"_s, u"--group"_s,     u"county"_s};

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

TEST_F(SecondReader, FindsADescriptionOfEverythingThatIsNoText)
{
    if (!hasOpenpyxl())
        GTEST_SKIP() << "needs python3-openpyxl";
    std::map<QString, int> kinds;
    for (const QStringList &view : {compareN3, trendN1, mapN1}) {
        const QJsonArray objects = read(made(u"bild.pptx"_s, view)).value(u"objects"_s).toArray();
        EXPECT_FALSE(objects.isEmpty()) << view.join(u' ').toStdString();
        for (const QJsonValue &one : objects) {
            const QJsonObject object = one.toObject();
            ++kinds[object.value(u"kind"_s).toString()];
            EXPECT_FALSE(object.value(u"description"_s).toString().trimmed().isEmpty())
                << object.value(u"slide"_s).toString().toStdString() << ' '
                << object.value(u"name"_s).toString().toStdString();
        }
    }
    EXPECT_GE(kinds[u"graphicFrame"_s], 4) << "charts and tables";
    EXPECT_EQ(kinds[u"grpSp"_s], 2) << "a map and its legend";
    EXPECT_GT(kinds[u"sp"_s], 10) << "municipalities and swatches";
}

TEST_F(SecondReader, LibreOfficeReadsADescriptionOfEveryMunicipality)
{
    if (office().isEmpty() || !hasUno())
        GTEST_SKIP() << "needs LibreOffice and python3-uno";
    LAGESBILD_NEEDS_REAL_PACK();
    const QString slides = m_folder.filePath(u"karta.pptx"_s);
    const CliAnswer answer =
        runCli({u"export"_s, u"--out"_s, slides, u"--data"_s, realPackFile(), u"--view"_s, u"map"_s,
                u"--indicator"_s, u"N00927"_s, u"--year"_s, u"2015"_s, u"--municipality"_s, u"1880"_s});
    ASSERT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    const Ended read = run(python, {QStringLiteral(LAGESBILD_SHAPE_READER), office(), profile(), slides});
    ASSERT_EQ(read.code, 0) << read.err.constData();
    const QJsonArray shapes = QJsonDocument::fromJson(read.out).array();
    int municipalities = 0;
    int groups = 0;
    for (const QJsonValue &one : shapes) {
        const QJsonObject shape = one.toObject();
        const QString name = shape.value(u"name"_s).toString();
        const QString description = shape.value(u"description"_s).toString();
        EXPECT_FALSE(name.isEmpty()) << description.toStdString();
        if (shape.value(u"kind"_s).toString() == u"GroupShape") {
            ++groups; // LibreOffice 7.4 takes no group's description over
            continue;
        }
        EXPECT_FALSE(description.isEmpty()) << name.toStdString();
        municipalities += description.startsWith(name + u", "_s) ? 1 : 0;
    }
    EXPECT_EQ(municipalities, 291) << "each with its value, and the chosen one's outline";
    EXPECT_EQ(groups, 2) << "the map and its legend";
}

TEST_F(SecondReader, OfficerFindsTheTextsAndTablesOfTheSlides)
{
    if (!hasOfficer())
        GTEST_SKIP() << "needs r-cran-officer";
    const QString slides = made(u"bild.pptx"_s, compareN3);
    const Ended answer = run(u"Rscript"_s, {u"--vanilla"_s, QStringLiteral(LAGESBILD_SLIDE_READER), slides});
    ASSERT_EQ(answer.code, 0) << answer.err.constData();
    SlideCells cells;
    QStringList texts;
    const QStringList lines = QString::fromUtf8(answer.out).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList parts = line.split(u'\t');
        ASSERT_EQ(parts.size(), 5) << line.toStdString();
        if (parts[1] == u"table cell")
            cells.emplace(std::tuple(parts[0].toInt(), parts[2].toInt(), parts[3].toInt()), parts[4]);
        else
            texts << parts[4];
    }
    EXPECT_GE(cells.size(), 20u) << "ten municipalities and their values";
    EXPECT_EQ(cells, tableCellsOf(OfficeFile(contentOf(slides))));
    EXPECT_GE(texts.filter(u"Källa: Kolada"_s).size(), 2) << "a slide with the chart and one with the table";
}

TEST_F(SecondReader, GnumericFindsTheFiguresBehindTheChart)
{
    if (gnumeric().isEmpty())
        GTEST_SKIP() << "needs gnumeric";
    const QString slides = made(u"bild.pptx"_s, compareN3);
    const QString text = m_folder.filePath(u"gnumeric.csv"_s);
    const Ended answer = run(gnumeric(), {workbookOf(slides), text});
    ASSERT_EQ(answer.code, 0) << answer.err.constData();
    const std::map<QString, double> values = valuesOf(QString::fromUtf8(contentOf(text)), u',');
    EXPECT_GE(values.size(), 10u);
    EXPECT_EQ(values, valuesOf(OfficeFile(contentOf(slides))));
}

TEST_F(SecondReader, LibreOfficeFindsTheFiguresBehindTheChart)
{
    if (office().isEmpty())
        GTEST_SKIP() << "needs LibreOffice";
    const QString slides = made(u"bild.pptx"_s, compareN3);
    const QString book = workbookOf(slides);
    // Semicolons, UTF-8, and decimal points, of which the sheet shows one.
    const Ended answer =
        run(office(),
            {u"-env:UserInstallation=file://"_s + profile(), u"--headless"_s, u"--convert-to"_s,
             u"csv:Text - txt - csv (StarCalc):59,34,76,1,,1033"_s, u"--outdir"_s, m_folder.path(), book});
    ASSERT_EQ(answer.code, 0) << answer.err.constData();
    const QString text = QString::fromUtf8(contentOf(book.chopped(4) + u"csv"_s));
    const std::map<QString, double> shown = valuesOf(text, u';');
    const std::map<QString, double> drawn = valuesOf(OfficeFile(contentOf(slides)));
    ASSERT_EQ(shown.size(), drawn.size()) << text.toStdString();
    for (const auto &[name, value] : drawn)
        EXPECT_NEAR(shown.at(name), value, 0.0501) << name.toStdString();
}

TEST_F(SecondReader, LibreOfficeRedrawsTheChartWhoseDataIsEdited)
{
    if (office().isEmpty() || !hasUno())
        GTEST_SKIP() << "needs LibreOffice and python3-uno";
    const QString slides = made(u"bild.pptx"_s, compareN3);
    const QString edited = m_folder.filePath(u"ändrad.pptx"_s);
    const Ended answer =
        run(python, {QStringLiteral(LAGESBILD_EDIT_CHART), office(), profile(), slides, edited});
    ASSERT_EQ(answer.code, 0) << answer.err.constData();
    const std::map<QString, double> before = valuesOf(OfficeFile(contentOf(slides)));
    const std::map<QString, double> after = valuesOf(OfficeFile(contentOf(edited)));
    ASSERT_EQ(before.size(), after.size());
    const QString first = QString::fromUtf8(answer.out).trimmed().section(u'\n', -1);
    ASSERT_TRUE(before.contains(first)) << answer.out.constData();
    for (const auto &[name, value] : before)
        EXPECT_NEAR(after.at(name), name == first ? 2 * value : value, 1e-9) << name.toStdString();
}

TEST_F(SecondReader, LibreOfficeOpensEverything)
{
    if (office().isEmpty())
        GTEST_SKIP() << "needs LibreOffice";
    const QStringList files{made(u"jämförelse.pptx"_s, compareN3), made(u"utveckling.pptx"_s, trendN1),
                            made(u"jämförelse.xlsx"_s, compareN3)};
    for (const QString &file : files) {
        const Ended answer =
            run(office(), {u"-env:UserInstallation=file://"_s + profile(), u"--headless"_s, u"--convert-to"_s,
                           u"pdf"_s, u"--outdir"_s, m_folder.path(), file});
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
