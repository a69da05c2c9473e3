#include "core/documents/xlsx.h"

#include "tests/core/documents/madedocument.h"
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

OfficeFile written(const Document &document)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bok.xlsx"_s);
    const Outcome outcome = writeXlsx(document, path);
    EXPECT_TRUE(outcome) << outcome.error().detail;
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return OfficeFile(file.readAll());
}

QStringList sheetNames(const OfficeFile &book)
{
    QStringList names;
    for (const QDomElement &sheet : elements(book.root(u"xl/workbook.xml"_s), u"sheet"_s))
        names << sheet.attribute(u"name"_s);
    return names;
}

} // namespace

TEST(Xlsx, IsAWholePackage)
{
    const OfficeFile book = written(documentOf({barPage(), linePage(), rankedPage(), scatterPage()}));
    EXPECT_EQ(book.faults(), QStringList());
}

TEST(Xlsx, HoldsNumbersAsNumbers)
{
    const OfficeFile book = written(documentOf({barPage()}));
    EXPECT_EQ(sheetNames(book), (QStringList{u"Uppgifter"_s, u"Diagram"_s, u"Om uppgifterna"_s}));
    const auto cells = cellsOf(book, 1);
    EXPECT_EQ(cells.at(u"A1"_s), u"Staplar å ä ö <&\">"_s);
    EXPECT_EQ(cells.at(u"A4"_s), u"Källa: Kolada."_s);
    EXPECT_EQ(cells.at(u"A6"_s), u"Kommun"_s);
    EXPECT_EQ(cells.at(u"B7"_s).toDouble(), 31.06382978723404);
    EXPECT_EQ(cells.at(u"B8"_s), u".."_s);
    EXPECT_EQ(cells.at(u"C7"_s), u"1880"_s);
    const QDomElement sheet = book.root(u"xl/worksheets/sheet1.xml"_s);
    EXPECT_EQ(element(sheet, u"pane"_s).attribute(u"ySplit"_s), u"6"_s) << "the header stays in sight";
    EXPECT_EQ(element(sheet, u"autoFilter"_s).attribute(u"ref"_s), u"A6:C8"_s);
}

TEST(Xlsx, DrawsAChartOfItsOwnFromTheCellsBeside)
{
    const OfficeFile book = written(documentOf({linePage()}));
    const auto cells = cellsOf(book, 2);
    EXPECT_EQ(cells.at(u"A2"_s), u"2018"_s);
    EXPECT_EQ(cells.at(u"C3"_s).toDouble(), 31.0);
    EXPECT_FALSE(cells.contains(u"C4"_s)) << "a gap is an empty cell";
    const QDomElement chart = book.root(u"xl/charts/chart1.xml"_s);
    EXPECT_FALSE(element(chart, u"c:lineChart"_s).isNull());
    const auto references = elements(chart, u"c:f"_s);
    ASSERT_FALSE(references.empty());
    for (const QDomElement &reference : references)
        EXPECT_TRUE(reference.text().contains(u"Diagram"_s)) << reference.text().toStdString();
}

TEST(Xlsx, HasGroupsOfPointsAsSeriesAndWhatTheirAreasTellAsAColumn)
{
    const OfficeFile book = written(documentOf({bubblePage()}));
    EXPECT_EQ(book.faults(), QStringList());
    const auto cells = cellsOf(book, 2);
    EXPECT_EQ(cells.at(u"B1"_s), u"Invånare, 2015"_s);
    EXPECT_EQ(cells.at(u"B3"_s).toDouble(), 28862.0);
    EXPECT_FALSE(cells.contains(u"B4"_s));
    EXPECT_EQ(cells.at(u"D1"_s), u"Städer"_s);
    EXPECT_EQ(cells.at(u"E1"_s), u"Landsbygd"_s) << "along the same positions, in column C";
    EXPECT_EQ(cells.at(u"E4"_s).toDouble(), 41.5);
    const QDomElement chart = book.root(u"xl/charts/chart1.xml"_s);
    EXPECT_EQ(elements(chart, u"c:ser"_s).size(), 3u);
    EXPECT_FALSE(element(chart, u"c:legend"_s).isNull());
}

TEST(Xlsx, TakesNoTitleForAFormula)
{
    Page page = scatterPage();
    page.title = u"=1+1"_s;
    page.chart->positionTitle = u"=A1"_s;
    const OfficeFile book = written(documentOf({page}));
    EXPECT_EQ(book.faults(), QStringList());
    for (const QDomElement &reference : elements(book.root(u"xl/charts/chart1.xml"_s), u"c:f"_s))
        EXPECT_TRUE(reference.text().contains(u"Diagram"_s)) << reference.text().toStdString();
    EXPECT_TRUE(elements(book.root(u"xl/worksheets/sheet1.xml"_s), u"f"_s).empty());
}

TEST(Xlsx, DrawsEveryChartOfAPageOnASheetOfItsOwn)
{
    Page page = stackedPage();
    page.chart->lying = true;
    page.moreCharts = {*scatterPage().chart};
    page.moreCharts.front().positionsLogarithmic = true;
    page.moreCharts.front().positionLow = 1;
    const OfficeFile book = written(documentOf({page}));
    EXPECT_EQ(sheetNames(book),
              (QStringList{u"Uppgifter"_s, u"Diagram"_s, u"Diagram 2"_s, u"Om uppgifterna"_s}));
    EXPECT_EQ(element(book.root(u"xl/charts/chart1.xml"_s), u"c:barDir"_s).attribute(u"val"_s), u"bar"_s);
    EXPECT_FALSE(element(book.root(u"xl/charts/chart2.xml"_s), u"c:logBase"_s).isNull());
}

TEST(Xlsx, TellsWhereTheFiguresComeFrom)
{
    const OfficeFile book = written(documentOf({barPage()}));
    const auto cells = cellsOf(book, 3);
    QStringList texts;
    for (const auto &[name, text] : cells)
        texts << text;
    for (const QString &text : {u"N00973"_s, u"Vad som mäts."_s, u"Sekretess"_s, u"Källa: Kolada."_s})
        EXPECT_TRUE(texts.contains(text)) << text.toStdString();
    EXPECT_TRUE(texts.contains(u"45534"_s)) << "2024-08-30 as a day, not as a text";
}

TEST(Xlsx, MarksInventedFiguresOnEverySheet)
{
    Document document = documentOf({barPage()});
    document.example = true;
    const OfficeFile book = written(document);
    for (int sheet = 1; sheet <= 3; ++sheet) {
        bool marked = false;
        for (const auto &[name, text] : cellsOf(book, sheet))
            marked = marked || text == document.words.exampleMark;
        EXPECT_TRUE(marked) << sheet;
    }
}

TEST(Xlsx, FindsAnotherNameForASecondSheet)
{
    Page page = tablePage(1);
    page.title = u"Ett namn som är mycket längre än vad Excel kan [ta]"_s;
    const QStringList names = sheetNames(written(documentOf({page, page})));
    ASSERT_EQ(names.size(), 4);
    for (const QString &name : names)
        EXPECT_LE(name.size(), 31);
    EXPECT_NE(names[0], names[2]);
}

TEST(Xlsx, KeepsOneRowAtATimeOfALargeTable)
{
    // Texts stand in their cells, for a table of all of them would have to be kept to the end.
    const OfficeFile small = written(documentOf({tablePage(10)}));
    EXPECT_FALSE(small.content(u"xl/worksheets/sheet1.xml"_s).contains("inlineStr"));
    constexpr int rows = 25000;
    const OfficeFile large = written(documentOf({tablePage(rows)}));
    const QByteArray sheet = large.content(u"xl/worksheets/sheet1.xml"_s);
    EXPECT_TRUE(sheet.contains("inlineStr"));
    EXPECT_TRUE(sheet.contains(">Rad 0<")) << "none is lost on the way";
    EXPECT_TRUE(sheet.contains(">Rad 24999<"));
    EXPECT_TRUE(sheet.contains(">24999.5<"));
    EXPECT_TRUE(sheet.contains(">Utbildning<")) << "the heading of the rows";
    EXPECT_TRUE(large.content(u"xl/worksheets/sheet2.xml"_s).contains(">Källa: Kolada.<"));
}

} // namespace lagesbild
