#include "tests/app/cli.h"
#include "tests/app/madepack.h"
#include "tests/support/madetemplate.h"
#include "tests/support/officefile.h"
#include "tests/support/qtprinting.h"
#include "tests/support/realpack.h"
#include "tests/support/smalldisk.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class ExportCommand : public testing::Test
{
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray contentOf(const QString &name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }
    QStringList everything() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    /// Exports from the made pack, which must work without a word.
    QByteArray made(const QString &name, const QStringList &more) const
    {
        const CliAnswer answer = askMade(QStringList{u"export"_s, u"--out"_s, path(name)} + more);
        EXPECT_EQ(answer.exitCode, 0) << answer.err.toStdString();
        EXPECT_EQ(answer.out + answer.err, QString());
        return contentOf(name);
    }
    QByteArray real(const QString &name, const QStringList &more) const
    {
        const CliAnswer answer =
            runCli(QStringList{u"export"_s, u"--out"_s, path(name), u"--data"_s, realPackFile()} + more);
        EXPECT_EQ(answer.exitCode, 0) << answer.err.toStdString();
        return contentOf(name);
    }

    QTemporaryDir m_folder;
};

const QStringList compareN3{u"--view"_s,         u"compare"_s, u"--indicator"_s, u"N3"_s,
                            u"--municipality"_s, u"1001"_s,    u"--group"_s,     u"all"_s};

QString allText(const OfficeFile &file)
{
    QString text;
    for (const QString &path : file.paths()) {
        if (path.startsWith(u"ppt/slides/slide"_s))
            text += file.root(path).text() + u'\n';
    }
    return text;
}

std::map<QString, double> barsOf(const OfficeFile &file)
{
    const QDomElement chart = file.root(file.related(u"ppt/slides/slide1.xml"_s, u"chart"_s));
    const std::vector<QDomElement> names = elements(element(chart, u"c:cat"_s), u"c:pt"_s);
    std::map<QString, double> bars;
    for (const QDomElement &value : elements(element(chart, u"c:val"_s), u"c:pt"_s)) {
        const auto place = static_cast<std::size_t>(value.attribute(u"idx"_s).toInt());
        bars.emplace(names[place].text(), element(value, u"c:v"_s).text().toDouble());
    }
    return bars;
}

} // namespace

TEST_F(ExportCommand, MakesAPresentationOfTheVeryFiguresThatCompareGives)
{
    const OfficeFile file(made(u"jämförelse åäö.pptx"_s, compareN3));
    EXPECT_EQ(file.faults(), QStringList());
    const std::map<QString, double> bars = barsOf(file);
    const CsvTable rows = askMadeCsv(QStringList{u"compare"_s} + compareN3.mid(2)).csv();
    ASSERT_EQ(rows.rowCount(), 10u);
    for (std::size_t row = 0; row < rows.rowCount(); ++row) {
        const std::string name(rows.text(row, "name"));
        const auto found = bars.find(QString::fromStdString(name));
        ASSERT_NE(found, bars.end()) << name;
        EXPECT_DOUBLE_EQ(found->second, rows.number(row, "value"));
    }
    const QString text = allText(file);
    EXPECT_TRUE(text.contains(u"N3 kort"_s)) << "its title";
    EXPECT_TRUE(text.contains(u"Källa: Kolada"_s)) << "its source";
}

TEST_F(ExportCommand, MakesAWorkbookWithNumbers)
{
    const OfficeFile book(made(u"bok.xlsx"_s, compareN3));
    EXPECT_EQ(book.faults(), QStringList());
    QStringList numbers;
    for (const auto &[name, text] : cellsOf(book, 1))
        numbers << text;
    for (const QString &value : {u"10"_s, u"100"_s, u"få personer"_s})
        EXPECT_TRUE(numbers.contains(value)) << value.toStdString();
}

TEST_F(ExportCommand, MakesTextForExcelAndForMachinesWithItsSourceInEveryRow)
{
    const QByteArray written = made(u"tabell.csv"_s, compareN3);
    EXPECT_TRUE(written.startsWith("\xEF\xBB\xBF")) << "Excel takes it for UTF-8";
    const QString excel = QString::fromUtf8(written);
    EXPECT_TRUE(excel.contains(u";Källa\r\n"_s)) << excel.left(200).toStdString();
    const QString plain = QString::fromUtf8(made(u"tabell.csv"_s, compareN3 + QStringList{u"--machine"_s}));
    EXPECT_EQ(plain.count(u"Källa: Kolada"_s), 10) << plain.toStdString();
}

TEST_F(ExportCommand, PaintsEveryView)
{
    const QStringList focus{u"--municipality"_s, u"1001"_s, u"--group"_s, u"county"_s};
    for (const QString &view : {u"overview"_s, u"compare"_s, u"trend"_s, u"map"_s}) {
        const QStringList more = QStringList{u"--view"_s, view, u"--indicator"_s, u"N1"_s} + focus;
        const QByteArray svg = made(view + u".svg"_s, more);
        QDomDocument document;
        QString error;
        ASSERT_TRUE(document.setContent(svg, &error)) << error.toStdString();
        const QString text = document.documentElement().text();
        EXPECT_TRUE(text.contains(u"Källa: Kolada"_s)) << view.toStdString();
        EXPECT_TRUE(text.contains(view == u"overview" ? u"Östra"_s : u"N1 kort"_s)) << view.toStdString();
        EXPECT_TRUE(made(view + u".png"_s, more).startsWith("\x89PNG"));
        EXPECT_TRUE(made(view + u".pdf"_s, more).startsWith("%PDF-"));
        EXPECT_EQ(OfficeFile(made(view + u".pptx"_s, more)).faults(), QStringList());
        EXPECT_EQ(OfficeFile(made(view + u".xlsx"_s, more)).faults(), QStringList());
        EXPECT_FALSE(made(view + u".csv"_s, more).isEmpty());
    }
}

TEST_F(ExportCommand, TakesASelectionAsTheWindowWritesIt)
{
    const OfficeFile file(
        made(u"vy.pptx"_s, {u"--link"_s, u"lagesbild:trend?municipality=1003&indicator=N1&group=county"_s}));
    EXPECT_FALSE(
        element(file.root(file.related(u"ppt/slides/slide1.xml"_s, u"chart"_s)), u"c:lineChart"_s).isNull());
    EXPECT_TRUE(allText(file).contains(u"Åby"_s));
}

TEST_F(ExportCommand, MarksInventedFiguresWhereverTheyGo)
{
    const QStringList call{u"export"_s,         u"--view"_s, u"overview"_s,
                           u"--municipality"_s, u"1880"_s,   u"--out"_s};
    for (const QString &name : {u"a.pptx"_s, u"a.svg"_s, u"a.csv"_s}) {
        const CliAnswer answer = runCli(call + QStringList{path(name)});
        ASSERT_EQ(answer.exitCode, 0) << answer.err.toStdString();
        const QByteArray content = contentOf(name);
        const QString text =
            name.endsWith(u"pptx"_s) ? allText(OfficeFile(content)) : QString::fromUtf8(content);
        EXPECT_TRUE(text.contains(u"Exempeldata – påhittade värden"_s)) << name.toStdString();
    }
}

TEST_F(ExportCommand, TakesTheLookOfATemplate)
{
    const QString mall = path(u"mall åäö.potx"_s);
    QFile file(mall);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(madeTemplate());
    file.close();
    const OfficeFile slides(made(u"i mallen.pptx"_s, compareN3 + QStringList{u"--template"_s, mall}));
    EXPECT_EQ(slides.faults(), QStringList());
    EXPECT_TRUE(slides.content(u"ppt/theme/theme1.xml"_s).contains("C8102E"));
    EXPECT_TRUE(allText(slides).contains(u"Källa: Kolada"_s));
}

TEST_F(ExportCommand, DoesNotWriteOverTheTemplate)
{
    const QString mall = path(u"mall.pptx"_s);
    const QByteArray content = madeTemplate();
    QFile file(mall);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const CliAnswer answer =
        askMade(QStringList{u"export"_s, u"--out"_s, mall, u"--template"_s, mall} + compareN3);
    EXPECT_EQ(answer.exitCode, 3) << answer.err.toStdString();
    EXPECT_TRUE(answer.err.contains(u"skrivs inte över"_s)) << answer.err.toStdString();
    EXPECT_EQ(contentOf(u"mall.pptx"_s), content);
}

TEST_F(ExportCommand, SaysInOneLineWhyATemplateWontDo)
{
    QFile file(path(u"mall.pptx"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no presentation");
    file.close();
    for (const QString &name : {u"mall.pptx"_s, u"saknas.pptx"_s}) {
        const CliAnswer answer = askMade(
            QStringList{u"export"_s, u"--out"_s, path(u"a.pptx"_s), u"--template"_s, path(name)} + compareN3);
        EXPECT_EQ(answer.exitCode, 3) << answer.err.toStdString();
        EXPECT_EQ(answer.err.count(u'\n'), 1) << answer.err.toStdString();
        EXPECT_TRUE(answer.err.contains(name)) << answer.err.toStdString();
    }
    EXPECT_FALSE(QFile::exists(path(u"a.pptx"_s)));
}

TEST_F(ExportCommand, ExportsTheFormThatIsAskedFor)
{
    const OfficeFile funnel(made(u"tratt.pptx"_s, compareN3 + QStringList{u"--form"_s, u"funnel"_s}));
    const QDomElement chart = funnel.root(funnel.related(u"ppt/slides/slide1.xml"_s, u"chart"_s));
    EXPECT_FALSE(element(chart, u"c:scatterChart"_s).isNull());
    const OfficeFile scatter(made(u"samband.xlsx"_s, compareN3 + QStringList{u"--form"_s, u"scatter"_s}));
    EXPECT_FALSE(element(scatter.root(u"xl/charts/chart1.xml"_s), u"c:scatterChart"_s).isNull());
    EXPECT_EQ(
        askMade(QStringList{u"export"_s, u"--out"_s, path(u"a.png"_s), u"--form"_s, u"pie"_s} + compareN3)
            .exitCode,
        2);
}

TEST_F(ExportCommand, ExportsTheFormsOfTheDevelopment)
{
    const QStringList focus{u"--view"_s,  u"trend"_s,  u"--municipality"_s, u"1002"_s,
                            u"--group"_s, u"county"_s, u"--trendform"_s};
    const QString places =
        QString::fromUtf8(made(u"plats.svg"_s, focus + QStringList{u"ranks"_s, u"--indicator"_s, u"N1"_s}));
    EXPECT_TRUE(places.contains(u"Ale låg på"_s)) << places.left(2000).toStdString();
    const QString all =
        QString::fromUtf8(made(u"alla.csv"_s, focus + QStringList{u"indicators"_s})); // needs no indicator
    EXPECT_TRUE(all.contains(u"N1 kort"_s) && all.contains(u"N3 kort"_s)) << all.toStdString();
    EXPECT_EQ(askMade(QStringList{u"export"_s, u"--out"_s, path(u"a.png"_s), u"--indicator"_s, u"N1"_s} +
                      focus + QStringList{u"pie"_s})
                  .exitCode,
              2);
}

TEST_F(ExportCommand, ExportsAnswersAndSearches)
{
    const QStringList focus{u"--municipality"_s, u"1001"_s, u"--group"_s, u"county"_s};
    const QString answers = QString::fromUtf8(
        made(u"svar.csv"_s, QStringList{u"--view"_s, u"questions"_s, u"--indicator"_s, u"N1"_s} + focus));
    EXPECT_TRUE(answers.contains(u"Fråga;Svar;Länk"_s)) << answers.left(200).toStdString();
    const OfficeFile table(
        made(u"urval.xlsx"_s, QStringList{u"--view"_s, u"search"_s, u"--indicator"_s, u"N1"_s} + focus));
    EXPECT_EQ(table.faults(), QStringList());
}

TEST_F(ExportCommand, WritesTheFiguresOfASearchRowByRow)
{
    const QStringList search{u"--link"_s,
                             u"lagesbild:search?municipality=1001&group=county&indicators=N1&areas=all"_s};
    const QString csv = QString::fromUtf8(made(u"urval.csv"_s, search + QStringList{u"--machine"_s}));
    const QStringList lines = csv.split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 11) << csv.toStdString();
    EXPECT_TRUE(lines.first().startsWith(u"Nyckeltal,Område,"_s)) << lines.first().toStdString();
    EXPECT_TRUE(lines.first().endsWith(u",Källa"_s)) << lines.first().toStdString();
    for (const QString &line : lines.sliced(1))
        EXPECT_TRUE(line.startsWith(u"N1 kort,"_s)) << line.toStdString();

    const OfficeFile book(made(u"urval.xlsx"_s, search));
    EXPECT_EQ(book.faults(), QStringList());
    EXPECT_TRUE(book.content(u"xl/worksheets/sheet1.xml"_s).contains("inlineStr")) << "one row at a time";
    EXPECT_TRUE(book.content(u"xl/worksheets/sheet2.xml"_s).contains("lagesbild:search?")) << "the selection";
}

TEST_F(ExportCommand, LetsEveryRoomOutOfTheRealData)
{
    LAGESBILD_NEEDS_REAL_PACK();
    for (const QString &view : {u"peers"_s, u"expected"_s, u"balance"_s, u"questions"_s}) {
        const QStringList more{u"--view"_s, view, u"--municipality"_s, u"1880"_s};
        const OfficeFile slides(real(view + u".pptx"_s, more));
        EXPECT_EQ(slides.faults(), QStringList()) << view.toStdString();
        EXPECT_TRUE(allText(slides).contains(u"Örebro"_s)) << view.toStdString();
        EXPECT_EQ(OfficeFile(real(view + u".xlsx"_s, more)).faults(), QStringList()) << view.toStdString();
        EXPECT_TRUE(real(view + u".pdf"_s, more).startsWith("%PDF-"));
    }
}

TEST_F(ExportCommand, SaysInOneLineWhatIsWrong)
{
    const std::vector<std::pair<QStringList, int>> calls{
        {{u"--out"_s, path(u"a.doc"_s)}, 2},
        {{u"--view"_s, u"meeting"_s, u"--out"_s, path(u"a.pptx"_s)}, 2},
        {{u"--view"_s, u"compare"_s, u"--indicator"_s, u"N3"_s, u"--out"_s, path(u"a.pptx"_s)}, 2},
        {QStringList{u"--scale"_s, u"100"_s, u"--out"_s, path(u"a.png"_s)} + compareN3, 2},
        {QStringList{u"--out"_s, path(u"saknas/a.pptx"_s)} + compareN3, 2},
        {QStringList{u"--out"_s, path(QString(300, u'å') + u".xlsx"_s)} + compareN3, 2},
        {{u"--link"_s, u"lagesbild:nowhere"_s, u"--out"_s, path(u"a.png"_s)}, 2},
    };
    for (const auto &[options, code] : calls) {
        const CliAnswer answer = askMade(QStringList{u"export"_s} + options);
        EXPECT_EQ(answer.exitCode, code) << answer.err.toStdString();
        EXPECT_EQ(answer.err.count(u'\n'), 1) << answer.err.toStdString();
    }
    EXPECT_EQ(everything(), QStringList()) << "nothing half is left";
}

TEST_F(ExportCommand, LeavesTheOldFileWhenTheDiskIsFull)
{
    const QByteArray before = made(u"gammal åäö.pptx"_s, compareN3);
    for (const QString &name : {u"gammal åäö.pptx"_s, u"ny.xlsx"_s, u"ny.png"_s, u"ny.svg"_s, u"ny.pdf"_s}) {
        const SmallDisk disk(2048); // the program that is started inherits it
        const CliAnswer answer = askMade(QStringList{u"export"_s, u"--out"_s, path(name)} + compareN3);
        EXPECT_EQ(answer.exitCode, 3) << name.toStdString();
        EXPECT_EQ(answer.err.count(u"lagesbild-cli: "_s), 1) << answer.err.toStdString();
        EXPECT_TRUE(answer.err.contains(u"disken är full"_s)) << answer.err.toStdString();
        EXPECT_TRUE(answer.err.contains(name)) << answer.err.toStdString();
    }
    EXPECT_EQ(contentOf(u"gammal åäö.pptx"_s), before);
    EXPECT_EQ(everything(), QStringList{u"gammal åäö.pptx"_s}) << "nothing half is left";
}

TEST_F(ExportCommand, SaysWhereItMayNotWrite)
{
    if (geteuid() == 0)
        GTEST_SKIP() << "root may write everywhere";
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const CliAnswer answer = askMade(QStringList{u"export"_s, u"--out"_s, path(u"a.pptx"_s)} + compareN3);
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_EQ(answer.err.count(u'\n'), 1) << answer.err.toStdString();
    EXPECT_TRUE(answer.err.contains(u"kan inte skrivas"_s)) << answer.err.toStdString();
    EXPECT_EQ(everything(), QStringList());
}

TEST_F(ExportCommand, ChartIsAPictureOnly)
{
    EXPECT_EQ(askMade(QStringList{u"chart"_s, u"--out"_s, path(u"a.pptx"_s)} + compareN3).exitCode, 2);
    const CliAnswer answer = askMade(QStringList{u"chart"_s, u"--out"_s, path(u"a.svg"_s)} + compareN3);
    EXPECT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    EXPECT_TRUE(contentOf(u"a.svg"_s).contains("N3 kort"));
}

TEST_F(ExportCommand, DrawsTheCountryAsTwoHundredAndNinetyShapesWithWords)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const OfficeFile file(real(u"karta.pptx"_s, {u"--view"_s, u"map"_s, u"--indicator"_s, u"N00927"_s,
                                                 u"--year"_s, u"2015"_s, u"--municipality"_s, u"1880"_s}));
    EXPECT_EQ(file.faults(), QStringList());
    int shapes = 0;
    for (const QDomElement &shape : elements(file.root(u"ppt/slides/slide1.xml"_s), u"p:sp"_s)) {
        if (element(shape, u"a:custGeom"_s).isNull())
            continue;
        ++shapes;
        const QDomElement properties = element(shape, u"p:cNvPr"_s);
        EXPECT_TRUE(properties.attribute(u"descr"_s).startsWith(properties.attribute(u"name"_s)));
    }
    EXPECT_EQ(shapes, 290 + 1) << "the chosen one has an outline";
}

TEST_F(ExportCommand, LaysTheCountryOfEveryYearBesideThatOfTheNext)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const OfficeFile file(
        real(u"åren.pptx"_s, {u"--view"_s, u"map"_s, u"--plates"_s, u"years"_s, u"--indicator"_s, u"N00927"_s,
                              u"--municipality"_s, u"1880"_s}));
    EXPECT_EQ(file.faults(), QStringList());
    const QDomElement slide = file.root(u"ppt/slides/slide1.xml"_s);
    const std::size_t years = elements(slide, u"p:grpSp"_s).size() - 2; // without that of all and the legend
    EXPECT_GE(years, 2u);
    EXPECT_LE(years, 6u);
    EXPECT_EQ(elements(slide, u"a:custGeom"_s).size(), (290 + 1) * years) << "the chosen one has an outline";
}

TEST_F(ExportCommand, KeepsTheFiguresOfTheGuide)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const std::map<QString, double> bars = barsOf(OfficeFile(
        real(u"diagram5.pptx"_s, {u"--view"_s, u"compare"_s, u"--everyone"_s, u"--indicator"_s, u"N00973"_s,
                                  u"--year"_s, u"2015"_s, u"--municipality"_s, u"1880"_s})));
    EXPECT_EQ(bars.size(), 216u) << "those with ten persons or more";
    EXPECT_NEAR(bars.at(u"Ljusdal"_s), 2.85714286, 1e-8);
    EXPECT_NEAR(bars.at(u"Österåker"_s), 72.72727273, 1e-8);
}

} // namespace lagesbild
