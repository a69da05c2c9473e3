#include "core/documents/pptx.h"

#include "core/documents/chartsheet.h"
#include "tests/core/documents/madedocument.h"
#include "tests/support/officefile.h"
#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

#include <QSet>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

OfficeFile made(const Document &document, SlideFormat format = SlideFormat::Wide)
{
    const Result<QByteArray> content = pptxOf(document, format);
    EXPECT_TRUE(content) << content.error().detail;
    return OfficeFile(content ? *content : QByteArray());
}

const QString firstSlide = u"ppt/slides/slide1.xml"_s;

/// One column of a chart's own copy of its numbers, by row.
std::map<int, double> cacheOf(const QDomElement &reference)
{
    std::map<int, double> values;
    for (const QDomElement &point : elements(reference, u"c:pt"_s))
        values.emplace(point.attribute(u"idx"_s).toInt(), element(point, u"c:v"_s).text().toDouble());
    return values;
}

QString cellName(const QString &range, int row)
{
    const QString first = range.section(u'!', 1).section(u':', 0, 0); // $B$2
    return first.section(u'$', 1, 1) + QString::number(first.section(u'$', 2, 2).toInt() + row);
}

/// Every number of @p chart must stand in its XML and in the workbook behind it.
void expectNumbers(const OfficeFile &file, const QString &slide, const Chart &chart)
{
    const QString chartPath = file.related(slide, u"chart"_s);
    const QDomElement root = file.root(chartPath);
    const QString workbook = file.target(chartPath, element(root, u"c:externalData"_s).attribute(u"r:id"_s));
    const OfficeFile book(file.content(workbook));
    EXPECT_EQ(book.faults(), QStringList());
    const auto cells = cellsOf(book, 1);
    const std::vector<QDomElement> series = elements(root, u"c:ser"_s);
    ASSERT_EQ(series.size(), chart.series.size());
    for (std::size_t i = 0; i < series.size(); ++i) {
        const ChartSeries &expected =
            chart
                .series[static_cast<std::size_t>(element(series[i], u"c:idx"_s).attribute(u"val"_s).toInt())];
        EXPECT_EQ(element(element(series[i], u"c:tx"_s), u"c:v"_s).text(), expected.name);
        const bool scatter = chart.kind == ChartKind::Scatter;
        const QDomElement values = element(series[i], scatter ? u"c:yVal"_s : u"c:val"_s);
        const QString range = element(values, u"c:f"_s).text();
        const std::map<int, double> cache = cacheOf(values);
        for (std::size_t row = 0; row < expected.values.size(); ++row) {
            const int place = static_cast<int>(row);
            const QString cell = cellName(range, place);
            if (!expected.values[row]) {
                EXPECT_FALSE(cache.contains(place));
                EXPECT_FALSE(cells.contains(cell));
                continue;
            }
            EXPECT_DOUBLE_EQ(cache.at(place), *expected.values[row]);
            EXPECT_DOUBLE_EQ(cells.at(cell).toDouble(), *expected.values[row]) << cell.toStdString();
        }
        if (scatter)
            continue;
        for (qsizetype row = 0; row < chart.categories.size(); ++row)
            EXPECT_EQ(cells.at(u"A%1"_s.arg(row + 2)), chart.categories[row]);
    }
}

} // namespace

TEST(Pptx, IsAWholePackageInTheSchemasOrder)
{
    Document document = documentOf({barPage(), linePage(), rankedPage(), stackedPage(), scatterPage(),
                                    bubblePage(), mapPage(), tablePage(50)});
    document.hasCover = true;
    document.example = true;
    for (const SlideFormat format : {SlideFormat::Wide, SlideFormat::Standard}) {
        const OfficeFile file = made(document, format);
        EXPECT_EQ(file.faults(), QStringList());
        for (const QString &path : file.paths()) {
            if (path.endsWith(u".xml"_s) && path.startsWith(u"ppt/"_s)) {
                EXPECT_EQ(orderFaults(file.root(path)), QStringList()) << path.toStdString();
            }
        }
    }
}

TEST(Pptx, KeepsEveryNumberInTheChartAndInTheWorkbookBehindIt)
{
    for (const Page &page :
         {barPage(), linePage(), rankedPage(), stackedPage(), scatterPage(), bubblePage()}) {
        SCOPED_TRACE(page.title.toStdString());
        expectNumbers(made(documentOf({page})), firstSlide, *page.chart);
    }
}

TEST(Pptx, KeepsWhiskersAsNumbersToo)
{
    const OfficeFile file = made(documentOf({barPage()}));
    const QDomElement bars = element(file.root(file.related(firstSlide, u"chart"_s)), u"c:errBars"_s);
    EXPECT_EQ(cacheOf(element(bars, u"c:plus"_s)), (std::map<int, double>{{0, 6.25}}));
    EXPECT_EQ(cacheOf(element(bars, u"c:minus"_s)), (std::map<int, double>{{0, 5.5}}));
}

TEST(Pptx, DrawsEachKindAsItsOwn)
{
    const auto kind = [](const Page &page) {
        const OfficeFile file = made(documentOf({page}));
        return file.root(file.related(firstSlide, u"chart"_s));
    };
    EXPECT_EQ(element(kind(barPage()), u"c:barDir"_s).attribute(u"val"_s), u"bar"_s);
    EXPECT_EQ(element(kind(linePage()), u"c:dispBlanksAs"_s).attribute(u"val"_s), u"gap"_s);
    const QDomElement ranked = kind(rankedPage());
    EXPECT_EQ(element(ranked, u"c:barDir"_s).attribute(u"val"_s), u"col"_s);
    EXPECT_FALSE(element(ranked, u"c:lineChart"_s).isNull()) << "the mean is a line among the bars";
    EXPECT_EQ(element(kind(stackedPage()), u"c:grouping"_s).attribute(u"val"_s), u"stacked"_s);
    EXPECT_FALSE(element(kind(scatterPage()), u"c:scatterChart"_s).isNull());
}

TEST(Pptx, DrawsPointsAsLargeAsTheirAreasTellAndLetsThemShineThrough)
{
    const OfficeFile file = made(documentOf({bubblePage()}));
    const QString path = file.related(firstSlide, u"chart"_s);
    const QDomElement chart = file.root(path);
    QStringList marks;
    for (const QDomElement &point : elements(chart, u"c:dPt"_s)) {
        const QDomElement fill = element(element(point, u"c:spPr"_s), u"a:solidFill"_s);
        marks << u"%1|%2|%3|%4"_s.arg(element(point, u"c:idx"_s).attribute(u"val"_s),
                                      element(point, u"c:size"_s).attribute(u"val"_s),
                                      element(fill, u"a:srgbClr"_s).attribute(u"val"_s),
                                      element(fill, u"a:alpha"_s).attribute(u"val"_s));
        EXPECT_FALSE(element(point, u"a:ln"_s).isNull()) << "edges part what lies on each other";
    }
    EXPECT_EQ(marks, (QStringList{u"0|22|5B3A8C|35000"_s, u"1|10|5B3A8C|35000"_s, u"2|2|B5850B|35000"_s}))
        << "none smaller than the schema allows";
    EXPECT_FALSE(element(chart, u"c:legend"_s).isNull());
    const std::vector<QDomElement> series = elements(chart, u"c:ser"_s);
    ASSERT_EQ(series.size(), 3u);
    const auto positions = [&series](std::size_t i) {
        return element(element(series[i], u"c:xVal"_s), u"c:f"_s).text();
    };
    EXPECT_EQ(positions(0), positions(1)) << "one column for both groups";
    EXPECT_NE(positions(0), positions(2));
    EXPECT_EQ(cacheOf(element(series[1], u"c:yVal"_s)), (std::map<int, double>{{2, 41.5}}));
    const QString workbook = file.target(path, element(chart, u"c:externalData"_s).attribute(u"r:id"_s));
    const auto cells = cellsOf(OfficeFile(file.content(workbook)), 1);
    EXPECT_EQ(cells.at(u"B1"_s), u"Invånare, 2015"_s);
    EXPECT_EQ(cells.at(u"B2"_s).toDouble(), 146631.0);
    EXPECT_FALSE(cells.contains(u"B4"_s)) << "missing, not zero";
}

TEST(Pptx, DrawsTheChosenBubbleBeforeAndAfterAllOthers)
{
    Page page = bubblePage();
    Chart &chart = *page.chart;
    ChartSeries chosen = chart.series[1];
    chosen.name = u"Bjurholm"_s;
    chosen.looks.front().named = true;
    chosen.namesPoints = true;
    chosen.pointNames = {QString(), QString(), u"Bjurholm"_s};
    chart.series.insert(chart.series.begin() + 2, chosen);
    const OfficeFile file = made(documentOf({page}));
    const QDomElement part = file.root(file.related(firstSlide, u"chart"_s));
    EXPECT_EQ(orderFaults(part), QStringList());
    QStringList names;
    QStringList orders;
    QStringList ids;
    QStringList values;
    for (const QDomElement &series : elements(part, u"c:ser"_s)) {
        names << element(element(series, u"c:tx"_s), u"c:v"_s).text();
        orders << element(series, u"c:order"_s).attribute(u"val"_s);
        ids << element(series, u"c:idx"_s).attribute(u"val"_s);
        values << element(element(series, u"c:yVal"_s), u"c:f"_s).text();
    }
    EXPECT_EQ(names, (QStringList{u"Bjurholm"_s, u"Städer"_s, u"Landsbygd"_s, u"Bjurholm"_s, u"Samband"_s}))
        << "LibreOffice draws the first on top, PowerPoint the last that has marks";
    EXPECT_EQ(orders, (QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
    EXPECT_EQ(QSet<QString>(ids.begin(), ids.end()).size(), 5) << "each its own";
    EXPECT_EQ(values[0], values[3]) << "the same cells";
    const std::vector<QDomElement> entries = elements(part, u"c:legendEntry"_s);
    ASSERT_EQ(entries.size(), 1u);
    EXPECT_EQ(element(entries.front(), u"c:idx"_s).attribute(u"val"_s), u"0"_s);
    EXPECT_EQ(element(entries.front(), u"c:delete"_s).attribute(u"val"_s), u"1"_s);
    const std::vector<QDomElement> labels = elements(part, u"c:dLbl"_s);
    ASSERT_EQ(labels.size(), 1u) << "named once";
    EXPECT_FALSE(element(element(labels.front(), u"c:spPr"_s), u"a:solidFill"_s).isNull())
        << "to be read on any mark";

    const OfficeFile plain = made(documentOf({bubblePage()}));
    EXPECT_TRUE(element(plain.root(plain.related(firstSlide, u"chart"_s)), u"c:legendEntry"_s).isNull())
        << "nobody stands out";
}

TEST(Pptx, HasAKeyToTheSizesOfBubbles)
{
    Page page = bubblePage();
    page.chart->sizeMarks = {{4, u"5 000 eller färre"_s}, {40, u"500 000 invånare"_s}};
    const OfficeFile file = made(documentOf({page}));
    const QDomElement slide = file.root(firstSlide);
    EXPECT_EQ(orderFaults(slide), QStringList());
    const std::vector<QDomElement> groups = elements(slide, u"p:grpSp"_s);
    ASSERT_EQ(groups.size(), 1u);
    const QDomElement properties = element(groups.front(), u"p:cNvPr"_s);
    EXPECT_EQ(properties.attribute(u"name"_s), u"Invånare, 2015"_s);
    EXPECT_EQ(properties.attribute(u"descr"_s), u"Invånare, 2015: 5 000 eller färre; 500 000 invånare"_s);
    QStringList widths;
    QStringList words;
    for (const QDomElement &shape : elements(groups.front(), u"p:sp"_s)) {
        const QString text = element(shape, u"a:t"_s).text();
        if (text.isEmpty())
            widths << element(shape, u"a:ext"_s).attribute(u"cx"_s);
        else
            words << text;
    }
    EXPECT_EQ(widths, (QStringList{QString::number(4 * 12700), QString::number(40 * 12700)}))
        << "as large as the marks of the chart";
    EXPECT_EQ(words, (QStringList{u"Invånare, 2015:"_s, u"5 000 eller färre"_s, u"500 000 invånare"_s}));
    const auto bottom = [](const QDomElement &object) {
        return element(object, u"a:off"_s).attribute(u"y"_s).toLongLong() +
               element(object, u"a:ext"_s).attribute(u"cy"_s).toLongLong();
    };
    const QDomElement frame = element(slide, u"p:graphicFrame"_s);
    EXPECT_EQ(bottom(frame), element(groups.front(), u"a:off"_s).attribute(u"y"_s).toLongLong())
        << "below the chart";
    const OfficeFile plain = made(documentOf({bubblePage()}));
    EXPECT_EQ(bottom(element(plain.root(firstSlide), u"p:graphicFrame"_s)), bottom(groups.front()))
        << "and no lower than a chart alone";
}

TEST(Pptx, LaysPartsOfAWholeDownToo)
{
    Page page = stackedPage();
    page.chart->lying = true;
    const OfficeFile file = made(documentOf({page}));
    const QDomElement chart = file.root(file.related(firstSlide, u"chart"_s));
    EXPECT_EQ(orderFaults(chart), QStringList());
    EXPECT_EQ(element(chart, u"c:barDir"_s).attribute(u"val"_s), u"bar"_s);
    EXPECT_EQ(element(element(chart, u"c:catAx"_s), u"c:orientation"_s).attribute(u"val"_s), u"maxMin"_s)
        << "the first on top";
}

TEST(Pptx, SetsPlacesWithTheFirstOnTopAndTheYearsBelow)
{
    Page page = linePage();
    page.chart->fromTop = true;
    const OfficeFile file = made(documentOf({page}));
    const QDomElement chart = file.root(file.related(firstSlide, u"chart"_s));
    EXPECT_EQ(orderFaults(chart), QStringList());
    EXPECT_EQ(element(element(chart, u"c:valAx"_s), u"c:orientation"_s).attribute(u"val"_s), u"maxMin"_s);
    EXPECT_EQ(element(element(chart, u"c:catAx"_s), u"c:orientation"_s).attribute(u"val"_s), u"minMax"_s);
    EXPECT_EQ(element(element(chart, u"c:catAx"_s), u"c:crosses"_s).attribute(u"val"_s), u"max"_s);
    EXPECT_EQ(element(element(chart, u"c:catAx"_s), u"c:tickLblPos"_s).attribute(u"val"_s), u"nextTo"_s);
}

TEST(Pptx, LeavesValuesToTheTableWhereBarsAreTooNarrowForThem)
{
    Page page = barPage();
    ChartSeries &series = page.chart->series.front();
    series.whiskers.clear();
    series.looks.clear();
    const auto labels = [&page] {
        const OfficeFile file = made(documentOf({page}));
        return elements(file.root(file.related(firstSlide, u"chart"_s)), u"c:dLbls"_s).size();
    };
    EXPECT_EQ(labels(), 1u);
    for (int i = 0; i < 5; ++i) {
        page.chart->categories << u"Ort %1"_s.arg(i);
        series.values.emplace_back(20.0);
    }
    EXPECT_EQ(labels(), 1u) << "one bar each";
    const ChartSeries other = series;
    page.chart->series.resize(3, other);
    EXPECT_EQ(labels(), 0u) << "three each";
}

TEST(Pptx, WritesNumbersInsideBarsSoThatTheyCanBeRead)
{
    const OfficeFile file = made(documentOf({stackedPage()}));
    QStringList colours;
    for (const QDomElement &labels : elements(file.root(file.related(firstSlide, u"chart"_s)), u"c:dLbls"_s))
        colours << element(element(labels, u"c:txPr"_s), u"a:schemeClr"_s).attribute(u"val"_s);
    EXPECT_EQ(colours, (QStringList{u"bg1"_s, u"bg1"_s, u"tx1"_s})) << "dark on the faint part";
}

TEST(Pptx, NamesOneOfAllTheThinBars)
{
    const OfficeFile file = made(documentOf({rankedPage()}));
    const QDomElement bars = element(file.root(file.related(firstSlide, u"chart"_s)), u"c:barChart"_s);
    const std::vector<QDomElement> labels = elements(bars, u"c:dLbl"_s);
    ASSERT_EQ(labels.size(), 1u);
    EXPECT_EQ(element(labels.front(), u"c:idx"_s).attribute(u"val"_s), u"87"_s);
    EXPECT_EQ(elements(bars, u"c:dPt"_s).size(), 2u);
}

TEST(Pptx, KnowsLogarithmicAxes)
{
    Page page = scatterPage();
    page.chart->positionsLogarithmic = true;
    page.chart->positionLow = 1;
    page.chart->positionHigh = 1000;
    const OfficeFile file = made(documentOf({page}));
    const QDomElement chart = file.root(file.related(firstSlide, u"chart"_s));
    EXPECT_EQ(orderFaults(chart), QStringList());
    const std::vector<QDomElement> scales = elements(chart, u"c:scaling"_s);
    ASSERT_EQ(scales.size(), 2u);
    EXPECT_EQ(element(scales[0], u"c:logBase"_s).attribute(u"val"_s), u"10"_s);
    EXPECT_EQ(element(scales[0], u"c:min"_s).attribute(u"val"_s), u"1"_s);
    EXPECT_TRUE(element(scales[1], u"c:logBase"_s).isNull());
}

TEST(Pptx, PutsNamesOfPointsWhereTheyFit)
{
    Page page = scatterPage();
    Chart &chart = *page.chart;
    chart.low = 40;
    chart.high = 60;
    chart.positionLow = 6;
    chart.positionHigh = 9;
    ChartSeries &points = chart.series.front();
    points.positions[1] = 8.95; // at the right end
    points.pointNames = {u"Örebro"_s, u"Ale"_s};
    const OfficeFile file = made(documentOf({page}));
    const QDomElement part = file.root(file.related(firstSlide, u"chart"_s));
    QStringList places;
    for (const QDomElement &label : elements(part, u"c:dLbl"_s))
        places << label.text() + u' ' + element(label, u"c:dLblPos"_s).attribute(u"val"_s);
    EXPECT_EQ(places, (QStringList{u"Örebro r"_s, u"Ale l"_s}));
}

TEST(Pptx, GivesFurtherChartsSlidesOfTheirOwn)
{
    Page page = barPage();
    page.moreCharts = {*linePage().chart, *scatterPage().chart, Chart()};
    page.moreCharts[0].title = u"Utveckling"_s;
    page.moreCharts[0].finding = u"Den ökar."_s;
    const OfficeFile file = made(documentOf({page}));
    EXPECT_EQ(file.faults(), QStringList());
    QStringList texts;
    for (int slide = 1; slide <= 4; ++slide)
        texts << file.root(u"ppt/slides/slide%1.xml"_s.arg(slide)).text();
    EXPECT_FALSE(file.has(u"ppt/slides/slide5.xml"_s)) << "a chart without series is none";
    EXPECT_TRUE(texts[0].contains(page.subtitle) && texts[0].contains(page.finding));
    EXPECT_TRUE(texts[1].contains(u"Utveckling"_s) && texts[1].contains(u"Den ökar."_s));
    EXPECT_TRUE(texts[2].contains(page.subtitle) && texts[2].contains(page.source));
    for (const QString &text : texts)
        EXPECT_TRUE(text.contains(page.title));
    EXPECT_FALSE(element(file.root(u"ppt/slides/slide4.xml"_s), u"a:tbl"_s).isNull());
}

TEST(Pptx, TakesPercentSignsOfATitleForNothingElse)
{
    Page page = tablePage(60);
    page.title = u"Andel %2 av %3"_s;
    const OfficeFile file = made(documentOf({page}));
    const int slides = static_cast<int>(file.paths().filter(u"ppt/slides/slide"_s).size());
    EXPECT_TRUE(
        file.root(u"ppt/slides/slide2.xml"_s).text().startsWith(u"Andel %2 av %3 (2 av %1)"_s.arg(slides)));
}

TEST(Pptx, DrawsAMapAsOneShapePerRegion)
{
    const OfficeFile file = made(documentOf({mapPage()}));
    const QDomElement slide = file.root(firstSlide);
    const std::vector<QDomElement> shapes = elements(slide, u"a:custGeom"_s);
    EXPECT_EQ(shapes.size(), 4u) << "of the focus its outline too";
    const std::vector<QDomElement> groups = elements(slide, u"p:grpSp"_s);
    ASSERT_EQ(groups.size(), 2u) << "regions, legend";
    QStringList names;
    for (const QDomElement &properties : elements(groups.front(), u"p:cNvPr"_s))
        names << properties.attribute(u"name"_s);
    EXPECT_EQ(names, (QStringList{u"Karta"_s, u"Ale"_s, u"Åby"_s, u"Örebro"_s, u"Örebro"_s}))
        << "the focus on top";
    EXPECT_EQ(elements(shapes.back(), u"a:moveTo"_s).size(), 2u) << "a hole";
    EXPECT_EQ(elements(groups.front(), u"a:pattFill"_s).size(), 1u) << "missing is hatched";
}

TEST(Pptx, OutlinesTheFocusOutsideItsColourHoweverSmallItIs)
{
    const OfficeFile file = made(documentOf({mapPage()}));
    const std::vector<QDomElement> groups = elements(file.root(firstSlide), u"p:grpSp"_s);
    ASSERT_FALSE(groups.empty());
    const std::vector<QDomElement> shapes = elements(groups.front(), u"p:sp"_s);
    ASSERT_EQ(shapes.size(), 4u);
    const auto lineOf = [](const QDomElement &shape) { return element(shape, u"a:ln"_s); };
    const auto colourOf = [&lineOf](const QDomElement &shape) {
        return element(lineOf(shape), u"a:schemeClr"_s).attribute(u"val"_s);
    };
    const auto widthOf = [&lineOf](const QDomElement &shape) {
        return lineOf(shape).attribute(u"w"_s).toInt();
    };
    const QDomElement &outline = shapes[2];
    const QDomElement &field = shapes[3];
    EXPECT_EQ(colourOf(outline), u"tx1"_s);
    EXPECT_TRUE(element(outline, u"a:srgbClr"_s).isNull()) << "no field of its own";
    EXPECT_EQ(element(field, u"a:srgbClr"_s).attribute(u"val"_s), u"0F5F5C"_s);
    EXPECT_EQ(colourOf(field), colourOf(shapes[0])) << "a border like its neighbours'";
    EXPECT_EQ(widthOf(field), widthOf(shapes[0]));
    EXPECT_GT(widthOf(outline), 3 * widthOf(field)) << "to be seen on both its sides";
    for (const QString &name : {u"a:off"_s, u"a:ext"_s}) {
        const QDomElement one = element(outline, name);
        const QDomElement other = element(field, name);
        for (const QString &end : {u"x"_s, u"y"_s, u"cx"_s, u"cy"_s})
            EXPECT_EQ(one.attribute(end), other.attribute(end));
    }
}

TEST(Pptx, LaysMapsOfYearsBesideEachOtherOverAsManySlidesAsTheyNeed)
{
    Page page = mapPage();
    for (int year = 2014; year < 2021; ++year)
        page.map->parts.push_back({QString::number(year), u"Karta: %1"_s.arg(year), page.map->shapes});
    page.map->shapes.clear();
    page.chart = stackedPage().chart;
    Document document = documentOf({page});
    document.words.continued = u"%1 (%2 av %3)"_s;
    const OfficeFile file = made(document);
    EXPECT_EQ(file.faults(), QStringList());
    QStringList years;
    QStringList ids;
    for (const QString &path : {firstSlide, u"ppt/slides/slide2.xml"_s}) {
        const QDomElement slide = file.root(path);
        EXPECT_EQ(orderFaults(slide), QStringList());
        const std::vector<QDomElement> groups = elements(slide, u"p:grpSp"_s);
        ASSERT_FALSE(groups.empty());
        EXPECT_EQ(element(groups.front(), u"p:cNvPr"_s).attribute(u"descr"_s), page.map->altText);
        qint64 right = 0;
        for (std::size_t i = 1; i + 1 < groups.size(); ++i) { // between that of all and the legend
            const QDomElement properties = element(groups[i], u"p:cNvPr"_s);
            years << properties.attribute(u"name"_s);
            EXPECT_EQ(properties.attribute(u"descr"_s), u"Karta: "_s + years.back());
            EXPECT_EQ(elements(groups[i], u"a:custGeom"_s).size(), 4u);
            const qint64 x = element(groups[i], u"a:off"_s).attribute(u"x"_s).toLongLong();
            EXPECT_GE(x, right) << "beside the one before";
            right = x + element(groups[i], u"a:ext"_s).attribute(u"cx"_s).toLongLong();
        }
        EXPECT_LE(right, 12192000);
        for (const QDomElement &properties : elements(slide, u"p:cNvPr"_s))
            ids << properties.attribute(u"id"_s);
        EXPECT_EQ(ids.removeDuplicates(), 0) << "each once";
        ids.clear();
    }
    EXPECT_EQ(years.size(), 7) << "three or four on each";
    EXPECT_EQ(years,
              (QStringList{u"2014"_s, u"2015"_s, u"2016"_s, u"2017"_s, u"2018"_s, u"2019"_s, u"2020"_s}));
    EXPECT_TRUE(file.root(u"ppt/slides/slide2.xml"_s).text().startsWith(u"Karta (2 av 2)"_s));
    EXPECT_FALSE(file.related(u"ppt/slides/slide3.xml"_s, u"chart"_s).isEmpty()) << "then how many";
}

TEST(Pptx, DescribesEveryObject)
{
    Document document = documentOf({barPage(), mapPage(), tablePage(3)});
    document.example = true;
    const OfficeFile file = made(document);
    for (const QString &path : file.paths()) {
        if (!path.startsWith(u"ppt/slides/slide"_s))
            continue;
        const QDomElement slide = file.root(path);
        QStringList ids;
        for (const QString &kind : {u"p:graphicFrame"_s, u"p:grpSp"_s, u"p:sp"_s}) {
            for (const QDomElement &object : elements(slide, kind)) {
                const QDomElement properties = element(object, u"p:cNvPr"_s);
                const bool isText = kind == u"p:sp"_s && !element(object, u"a:t"_s).isNull();
                EXPECT_TRUE(isText || !properties.attribute(u"descr"_s).isEmpty())
                    << properties.attribute(u"name"_s).toStdString();
                EXPECT_FALSE(ids.contains(properties.attribute(u"id"_s))) << "each id once";
                ids << properties.attribute(u"id"_s);
            }
        }
        for (const QDomElement &run : elements(slide, u"a:rPr"_s))
            EXPECT_EQ(run.attribute(u"lang"_s), u"sv-SE"_s);
    }
}

TEST(Pptx, SaysTitleFindingAndSourceInReadingOrder)
{
    const OfficeFile file = made(documentOf({barPage()}));
    QStringList places;
    for (const QDomElement &place : elements(file.root(firstSlide), u"p:ph"_s))
        places << place.attribute(u"type"_s, u"content"_s);
    EXPECT_EQ(places, (QStringList{u"title"_s, u"body"_s, u"body"_s, u"content"_s, u"ftr"_s, u"sldNum"_s}));
    const QString notes = file.root(file.related(firstSlide, u"notesSlide"_s)).text();
    EXPECT_TRUE(notes.contains(u"Vad som mäts."_s)) << notes.toStdString();
    EXPECT_TRUE(notes.contains(u"Ale, Åby"_s));
}

TEST(Pptx, PutsATableOnItsOwnSlideWithoutColumnsForData)
{
    const OfficeFile file = made(documentOf({barPage()}));
    const QDomElement table = element(file.root(u"ppt/slides/slide2.xml"_s), u"a:tbl"_s);
    ASSERT_FALSE(table.isNull());
    EXPECT_EQ(elements(table, u"a:gridCol"_s).size(), 2u);
    QStringList texts;
    for (const QDomElement &text : elements(table, u"a:t"_s))
        texts << text.text();
    EXPECT_EQ(texts, (QStringList{u"Kommun"_s, u"Värde"_s, u"Örebro"_s, u"31,1 %"_s, u"Ale"_s, u".."_s}));
}

TEST(Pptx, BeginsAReportWithCoverAndContents)
{
    Document document = documentOf({barPage(), linePage()});
    document.hasCover = true;
    const OfficeFile file = made(document);
    EXPECT_TRUE(file.root(firstSlide).text().contains(document.title));
    const QDomElement contents = element(file.root(u"ppt/slides/slide2.xml"_s), u"a:tbl"_s);
    QStringList texts;
    for (const QDomElement &text : elements(contents, u"a:t"_s))
        texts << text.text();
    EXPECT_EQ(texts, (QStringList{u"Innehåll"_s, barPage().title, u"3"_s, linePage().title, u"5"_s,
                                  u"Saknade värden"_s, u"6"_s}));
    EXPECT_TRUE(file.root(u"ppt/slides/slide5.xml"_s).text().contains(linePage().title));
}

TEST(Pptx, EndsAReportWithDefinitionsAndMethods)
{
    Document document = documentOf({linePage()});
    document.hasCover = true;
    document.definitions = {{u"Andel"_s, QString(3000, u'd')}, {u"Antal"_s, u"Hur många."_s}};
    document.appendix = {{u"Trend"_s, u"Testet av de senaste sex."_s}};
    const OfficeFile file = made(document);
    EXPECT_EQ(file.faults(), QStringList());
    QString all;
    for (const QString &path : file.paths()) {
        if (path.startsWith(u"ppt/slides/slide"_s))
            all += file.root(path).text() + u'\n';
    }
    for (const QString &text : {u"Definitioner"_s, u"Hur många."_s, u"Metod"_s,
                                u"Testet av de senaste sex."_s, u"Saknade värden"_s, u"Sekretess"_s})
        EXPECT_TRUE(all.contains(text)) << text.toStdString();
    const QDomElement contents = element(file.root(u"ppt/slides/slide2.xml"_s), u"a:tbl"_s);
    EXPECT_EQ(elements(contents, u"a:tr"_s).size(), 5u) << "head, view, definitions, methods, missing values";
    document.hasCover = false;
    EXPECT_FALSE(made(document).has(u"ppt/slides/slide2.xml"_s)) << "a view alone has none of it";
}

TEST(Pptx, WritesLongFindingsSmaller)
{
    Page page = linePage();
    const auto sizeOfFinding = [&page] {
        const OfficeFile file = made(documentOf({page}));
        for (const QDomElement &run : elements(file.root(firstSlide), u"a:r"_s)) {
            if (run.text() == page.finding)
                return element(run, u"a:rPr"_s).attribute(u"sz"_s);
        }
        return u"no finding"_s;
    };
    EXPECT_EQ(sizeOfFinding(), QString()) << "as the layout says";
    page.finding = QString(260, u'm');
    EXPECT_EQ(sizeOfFinding(), u"1300"_s) << "three lines have no room at sixteen points";
}

TEST(Pptx, PutsADescriptionOverThePicture)
{
    Page page = barPage();
    const auto top = [](const OfficeFile &file) {
        const QDomElement frame = element(file.root(firstSlide), u"p:graphicFrame"_s);
        return element(frame, u"a:off"_s).attribute(u"y"_s).toLongLong();
    };
    const OfficeFile without = made(documentOf({page}));
    page.description = u"Varje stapel är en kommun.\nI guiden 2015."_s;
    const OfficeFile with = made(documentOf({page}));
    EXPECT_EQ(with.faults(), QStringList());
    const QString text = with.root(firstSlide).text();
    EXPECT_GE(text.indexOf(u"Varje stapel är en kommun."_s), 0);
    EXPECT_LT(text.indexOf(u"I guiden 2015."_s), text.indexOf(page.finding));
    EXPECT_GT(top(with), top(without)) << "it has room";
    EXPECT_FALSE(with.root(u"ppt/slides/slide2.xml"_s).text().contains(u"Varje stapel"_s)) << "said once";
}

TEST(Pptx, GivesATallMapTheHeightBesideWhatIsSaid)
{
    struct Box {
        qint64 left = 0;
        qint64 top = 0;
        qint64 right = 0;
        qint64 bottom = 0;
    };
    const auto boxOf = [](const QDomElement &shape) {
        const QDomElement start = element(shape, u"a:off"_s);
        const QDomElement size = element(shape, u"a:ext"_s);
        const qint64 left = start.attribute(u"x"_s).toLongLong();
        const qint64 top = start.attribute(u"y"_s).toLongLong();
        return Box{left, top, left + size.attribute(u"cx"_s).toLongLong(),
                   top + size.attribute(u"cy"_s).toLongLong()};
    };
    Page page = mapPage();
    for (const QString &description : {QString(), u"Varje yta är en kommun.\nI guiden 2015."_s}) {
        page.description = description;
        for (const SlideFormat format : {SlideFormat::Wide, SlideFormat::Standard}) {
            const QDomElement slide = made(documentOf({page}), format).root(firstSlide);
            const std::vector<QDomElement> groups = elements(slide, u"p:grpSp"_s);
            ASSERT_EQ(groups.size(), 2u);
            const Box map = boxOf(groups[0]);
            const Box legend = boxOf(groups[1]);
            Box said;
            for (const QDomElement &shape : elements(slide, u"p:sp"_s)) {
                if (element(shape, u"p:ph"_s).attribute(u"idx"_s) == u"13")
                    said = boxOf(shape);
            }
            ASSERT_GT(said.bottom, said.top) << "placed anew";
            EXPECT_GT(map.left, said.right);
            EXPECT_GT(map.left, legend.right);
            EXPECT_EQ(map.top, said.top);
            EXPECT_GE(legend.top, said.bottom);
            EXPECT_LE(legend.bottom, map.bottom);
            EXPECT_GT(map.bottom - map.top, 5 * qint64{914400}) << "more than two thirds of the slide";
        }
    }
}

TEST(Pptx, KeepsALongSubtitleApartFromTheFinding)
{
    const auto boxes = [](const QString &subtitle) {
        Page page = barPage();
        page.subtitle = subtitle;
        const QDomElement slide = made(documentOf({page}), SlideFormat::Standard).root(firstSlide);
        std::map<QString, std::pair<qint64, qint64>> ends; // top and bottom
        for (const QDomElement &shape : elements(slide, u"p:sp"_s)) {
            const QDomElement size = element(shape, u"a:ext"_s);
            if (size.isNull())
                continue;
            const qint64 top = element(shape, u"a:off"_s).attribute(u"y"_s).toLongLong();
            ends[element(shape, u"p:ph"_s).attribute(u"idx"_s)] = {
                top, top + size.attribute(u"cy"_s).toLongLong()};
        }
        return ends;
    };
    EXPECT_FALSE(boxes(u"Procent · 2024"_s).contains(u"12"_s)) << "where the layout has it";
    const auto placed = boxes(u"Andel av invånarna, procent · "_s.repeated(5));
    ASSERT_TRUE(placed.contains(u"12"_s));
    ASSERT_TRUE(placed.contains(u"13"_s));
    const auto [top, bottom] = placed.at(u"12"_s);
    EXPECT_GT(bottom - top, 2 * 13 * 12700) << "two lines";
    EXPECT_GT(placed.at(u"13"_s).first, bottom);
}

TEST(Pptx, IsWideOrStandard)
{
    const auto width = [](SlideFormat format) {
        return element(made(documentOf({barPage()}), format).root(u"ppt/presentation.xml"_s), u"p:sldSz"_s)
            .attribute(u"cx"_s);
    };
    EXPECT_EQ(width(SlideFormat::Wide), u"12192000"_s);
    EXPECT_EQ(width(SlideFormat::Standard), u"9144000"_s);
}

} // namespace lagesbild
