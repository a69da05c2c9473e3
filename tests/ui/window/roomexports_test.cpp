// What leaves the program is what the rooms show: the same rows, words and marks, whatever the room.

#include "ui/window/roomexports.h"

#include "core/analysis/association.h"
#include "core/analysis/composition.h"
#include "core/analysis/freesearch.h"
#include "core/analysis/funnel.h"
#include "core/documents/pptx.h"
#include "core/documents/xlsx.h"
#include "tests/support/madeages.h"
#include "tests/support/officefile.h"
#include "tests/support/qtprinting.h"
#include "tests/support/smalldata.h"
#include "tests/ui/balance/madebalance.h"
#include "tests/ui/expected/madeexpected.h"
#include "tests/ui/peers/madepeers.h"
#include "tests/ui/questions/madeanswers.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// Shares of known and of unknown persons, and the parts of sfi, for ten municipalities.
std::unique_ptr<Dataset> madeForms()
{
    SmallData data;
    data.add("N1", Unit::Percent, Direction::HighIsBetter);
    data.fill("N1", 2022, 20, 3);
    data.set("N1", Gender::Total, 2022, SmallData::code(4), 60);
    data.add("N2", Unit::Count);
    data.fill("N2", 2022, 20, 40);
    data.set("N2", Gender::Total, 2022, SmallData::code(9), 4);
    data.add("N3", Unit::Percent, Direction::HighIsBetter).denominator =
        Denominator{IndicatorId("N2"), Denominator::Kind::Exact};
    data.fill("N3", 2022, 10, 7);
    for (const char *part : {"N18409", "N18410", "N18411"})
        data.add(part, Unit::Percent);
    for (const int year : {2021, 2022}) {
        data.fill("N18409", year, 20, 2);
        data.fill("N18410", year, 30, 0);
        data.fill("N18411", year, 50, -2);
    }
    data.setMissing("N18410", Gender::Total, 2022, SmallData::code(3), Status::Privacy);
    for (const char *atWork : {"N00700", "N02268"}) {
        data.add(atWork, Unit::Percent);
        data.fill(atWork, 2022, 50, 1);
    }
    return data.dataset();
}

Selection formSelection(ComparisonForm form, const std::string &indicator)
{
    Selection selection;
    selection.room = Room::Comparison;
    selection.focus = AreaId(SmallData::code(1));
    selection.group = "county";
    selection.comparison = form;
    selection.indicator = IndicatorId(indicator);
    return selection;
}

Selection searchSelection()
{
    Selection selection;
    selection.room = Room::Search;
    selection.focus = AreaId(SmallData::code(1));
    selection.group = "county";
    selection.search.indicators = {IndicatorId("N1"), IndicatorId("N3")};
    return selection;
}

RoomExport exported(const Dataset &dataset, const Selection &selection)
{
    MapShapes shapes({});
    Result<RoomExport> content = exportOf(dataset, selection, shapes);
    EXPECT_TRUE(content) << content.error().detail;
    return content ? std::move(*content) : RoomExport();
}

void expectWords(const Page &page)
{
    for (const QString &text : {page.title, page.subtitle, page.finding, page.source, page.place})
        EXPECT_FALSE(text.isEmpty()) << page.title.toStdString();
    EXPECT_FALSE(page.notes.empty());
    for (const PageNote &note : page.notes)
        EXPECT_FALSE(note.heading.isEmpty());
    EXPECT_FALSE(page.table.isEmpty());
    for (const TableRow &row : page.table.rows)
        EXPECT_TRUE(row.isHeading || row.cells.size() == page.table.columns.size());
    for (const Chart *chart : page.charts()) {
        EXPECT_FALSE(chart->altText.isEmpty());
        for (const ChartSeries &series : chart->series)
            EXPECT_FALSE(series.name.isEmpty());
    }
}

void expectLight(const Picture &picture)
{
    EXPECT_FALSE(picture.spoken.isEmpty());
    QImage image;
    ASSERT_TRUE(image.loadFromData(fileOf(picture, PictureKind::Png, 1)));
    EXPECT_EQ(image.pixelColor(2, 2), QColor(Qt::white));
    EXPECT_EQ(image.pixelColor(image.width() - 3, image.height() - 3), QColor(Qt::white));
}

void expectSlides(const Document &document)
{
    const Page &page = document.pages.front();
    const Result<QByteArray> content = pptxOf(document, SlideFormat::Wide);
    ASSERT_TRUE(content) << content.error().detail;
    const OfficeFile file(*content);
    EXPECT_EQ(file.faults(), QStringList());
    std::size_t charts = 0;
    for (const QString &path : file.paths()) {
        if (path.startsWith(u"ppt/"_s) && path.endsWith(u".xml"_s)) {
            EXPECT_EQ(orderFaults(file.root(path)), QStringList()) << path.toStdString();
        }
        charts += path.startsWith(u"ppt/charts/chart"_s) ? 1U : 0U;
        if (!path.startsWith(u"ppt/slides/slide"_s))
            continue;
        const QString text = file.root(path).text();
        EXPECT_TRUE(text.contains(page.title) && text.contains(page.source)) << text.toStdString();
    }
    EXPECT_EQ(charts, page.charts().size());
    const QString notes = file.root(file.related(u"ppt/slides/slide1.xml"_s, u"notesSlide"_s)).text();
    for (const PageNote &note : page.notes)
        EXPECT_TRUE(notes.contains(note.heading)) << note.heading.toStdString();
}

void expectWorkbook(const Document &document)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bok.xlsx"_s);
    ASSERT_TRUE(writeXlsx(document, path));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const OfficeFile book(file.readAll());
    EXPECT_EQ(book.faults(), QStringList());
    QStringList cells;
    for (const auto &[name, text] : cellsOf(book, 1))
        cells << text;
    for (const TableRow &row : document.pages.front().table.rows) {
        if (!row.isHeading && !row.cells.front().text.isEmpty() && !row.cells.front().number) {
            EXPECT_TRUE(cells.contains(row.cells.front().text)) << row.cells.front().text.toStdString();
        }
    }
}

void expectWhole(const Dataset &dataset, const RoomExport &content)
{
    SCOPED_TRACE(content.page.title.toStdString());
    expectWords(content.page);
    expectLight(content.picture);
    const Document document = documentOf(dataset, {content.page});
    expectSlides(document);
    expectWorkbook(document);
}

/// The row that is marked as the chosen municipality's.
TableRow focusRow(const Page &page)
{
    const auto found = std::ranges::find(page.table.rows, true, &TableRow::isFocus);
    return found == page.table.rows.end() ? TableRow() : *found;
}

} // namespace

TEST(RoomExports, LetEveryFormOfTheComparisonOut)
{
    const std::unique_ptr<Dataset> data = madeForms();
    for (const auto &[form, indicator] : {std::pair(ComparisonForm::Bars, "N3"),
                                          {ComparisonForm::All, "N3"},
                                          {ComparisonForm::Funnel, "N3"},
                                          {ComparisonForm::Parts, "N18409"},
                                          {ComparisonForm::Scatter, "N3"},
                                          {ComparisonForm::Subgroups, "N00700"}})
        expectWhole(*data, exported(*data, formSelection(form, indicator)));
}

TEST(RoomExports, DrawTheFunnelAsPointsAndLinesWithTheRowsOfTheRoom)
{
    const std::unique_ptr<Dataset> data = madeForms();
    const Selection selection = formSelection(ComparisonForm::Funnel, "N3");
    const Funnel rows = *funnel(*data, selection);
    const Page page = exported(*data, selection).page;
    ASSERT_TRUE(page.chart);
    EXPECT_EQ(page.chart->kind, ChartKind::Scatter);
    EXPECT_TRUE(page.chart->positionsLogarithmic);
    EXPECT_EQ(page.chart->positionLow, 1.0) << "a power of ten";
    ASSERT_EQ(page.chart->series.size(), 6u) << "points, four limits, the target";
    const ChartSeries &points = page.chart->series.front();
    ASSERT_EQ(points.values.size(), rows.rows.size());
    for (const FunnelRow &row : rows.rows) {
        const qsizetype place = page.chart->categories.indexOf(row.name);
        ASSERT_GE(place, 0) << row.name.toStdString();
        EXPECT_EQ(points.positions[static_cast<std::size_t>(place)], row.n) << "a whole number of persons";
        EXPECT_EQ(points.values[static_cast<std::size_t>(place)], row.value);
    }
    EXPECT_EQ(page.table.rows.size(), rows.rows.size());
    EXPECT_EQ(focusRow(page).cells[1].number, 17.0);
    EXPECT_TRUE(std::ranges::any_of(points.looks, &PointLook::hollow)) << "four persons";
}

TEST(RoomExports, StackPartsByYearAndByMunicipality)
{
    const std::unique_ptr<Dataset> data = madeForms();
    Selection selection = formSelection(ComparisonForm::Parts, "N18409");
    const Page years = exported(*data, selection).page;
    EXPECT_FALSE(years.chart->lying);
    EXPECT_EQ(years.chart->categories, (QStringList{u"2021"_s, u"2022"_s}));
    selection.parts = PartsAlong::Areas;
    const Page areas = exported(*data, selection).page;
    EXPECT_TRUE(areas.chart->lying);
    ASSERT_EQ(areas.chart->series.size(), 3u);
    const qsizetype secret = areas.chart->categories.indexOf(u"Ängen"_s);
    ASSERT_GE(secret, 0);
    for (const ChartSeries &series : areas.chart->series)
        EXPECT_FALSE(series.values[static_cast<std::size_t>(secret)]) << "no whole, no bar";
    const TableRow &row = areas.table.rows[static_cast<std::size_t>(secret)];
    EXPECT_EQ(row.cells[2].text, u".."_s);
    EXPECT_FALSE(row.cells[2].number) << "secret";
}

TEST(RoomExports, GroupTheBarsOfSubgroups)
{
    const std::unique_ptr<Dataset> data = madeForms();
    const Page page = exported(*data, formSelection(ComparisonForm::Subgroups, "N00700")).page;
    ASSERT_TRUE(page.chart);
    EXPECT_EQ(page.chart->kind, ChartKind::Bars);
    EXPECT_EQ(page.chart->categories, (QStringList{u"Refugees and relatives"_s, u"Born abroad"_s}));
    ASSERT_EQ(page.chart->series.size(), 2u) << "the municipality and the mean; riket has no figures";
    EXPECT_TRUE(page.chart->showsLegend);
    EXPECT_EQ(page.chart->series[0].values, (std::vector<std::optional<double>>{51, 51}));
    EXPECT_EQ(page.chart->series[1].values, (std::vector<std::optional<double>>{52.5, 52.5}));
    ASSERT_EQ(page.table.rows.size(), 2u);
    EXPECT_EQ(page.table.rows[0].cells[1].number, 51.0);
}

TEST(RoomExports, PutAgesByGenderOutAsAPyramid)
{
    const std::unique_ptr<Dataset> data = madeAges().dataset();
    Selection selection = formSelection(ComparisonForm::Subgroups, "N01951");
    EXPECT_EQ(exported(*data, selection).page.chart->categories.size(), 7) << "bars of everyone";
    selection.trend.byGender = true;
    const RoomExport content = exported(*data, selection);
    expectWhole(*data, content);
    const Page &page = content.page;
    EXPECT_TRUE(page.contentsTitle.endsWith(u"population pyramid"_s));
    ASSERT_TRUE(page.chart);
    EXPECT_EQ(page.chart->kind, ChartKind::Bars);
    ASSERT_EQ(page.chart->categories.size(), 14);
    EXPECT_EQ(page.chart->categories[0], u"80 years or older, women"_s);
    ASSERT_EQ(page.chart->series.size(), 2u) << "the municipality and riket";
    EXPECT_DOUBLE_EQ(page.chart->series[0].values[0].value_or(0), 1) << "per mille and year of age";
    EXPECT_DOUBLE_EQ(page.chart->series[1].values[0].value_or(0), 2.5);
    ASSERT_EQ(page.table.rows.size(), 7u);
    EXPECT_EQ(page.table.rows[3].cells[1].number, 125.0);
    EXPECT_EQ(page.table.rows[3].cells[2].number, 135.0);
    EXPECT_EQ(page.table.rows[3].cells[3].number, 12.5);
}

TEST(RoomExports, SetTwoIndicatorsAgainstEachOther)
{
    const std::unique_ptr<Dataset> data = madeForms();
    Selection selection = formSelection(ComparisonForm::Scatter, "N3");
    selection.scatter.other = IndicatorId("N1");
    const Association rows = *association(*data, selection);
    const Page page = exported(*data, selection).page;
    const ChartSeries &points = page.chart->series.front();
    ASSERT_EQ(points.values.size(), rows.rows.size());
    EXPECT_EQ(page.chart->series.size(), 4u) << "the others, the group, the chosen one, the line";
    EXPECT_TRUE(page.chart->sizes.empty()) << "nothing is known of the inhabitants";
    EXPECT_TRUE(page.notes[1].heading.contains(u"N1 kort"_s)) << "the other one is defined too";
    selection.scatter.line = false;
    EXPECT_EQ(exported(*data, selection).page.chart->series.size(), 3u);
}

TEST(RoomExports, TellInhabitantsAndGroupsOfTwoIndicators)
{
    SmallData made;
    made.add("N1", Unit::Percent);
    made.add("N3", Unit::Percent);
    made.add("N01951", Unit::Count);
    made.fill("N1", 2022, 20, 3);
    made.fill("N3", 2022, 90, -5);
    made.fill("N01951", 2022, 10000, 20000);
    made.setMissing("N01951", Gender::Total, 2022, SmallData::code(2), Status::Missing);
    const std::unique_ptr<Dataset> data = made.dataset();
    Selection selection = formSelection(ComparisonForm::Scatter, "N3");
    selection.scatter.other = IndicatorId("N1");
    selection.group = "all";
    const RoomExport content = exported(*data, selection);
    expectWhole(*data, content);
    const Page &page = content.page;
    ASSERT_TRUE(page.chart);
    ASSERT_EQ(page.chart->series.size(), 5u) << "three kinds, the chosen one, the line";
    EXPECT_EQ(page.chart->series[1].name, u"Medium-sized towns and municipalities near medium-sized towns"_s);
    EXPECT_EQ(page.chart->series[3].name, u"Ale"_s);
    EXPECT_EQ(page.chart->categories.front(), u"Gran"_s) << "the largest first, behind the others";
    EXPECT_EQ(page.chart->sizes.front(), 190000.0);
    EXPECT_TRUE(page.chart->altText.contains(u"area of a point"_s));
    EXPECT_TRUE(page.subtitle.contains(u"inhabitants"_s));
    ASSERT_EQ(page.table.columns.size(), 7u);
    EXPECT_EQ(page.table.columns[4].title, u"Inhabitants, 2022"_s);
    EXPECT_EQ(focusRow(page).cells[4].number, 30000.0);
    EXPECT_EQ(focusRow(page).cells[5].text,
              u"Medium-sized towns and municipalities near medium-sized towns"_s);
    const auto lacking = std::ranges::find_if(
        page.table.rows, [](const TableRow &row) { return row.cells[0].text == u"Åby"_s; });
    ASSERT_NE(lacking, page.table.rows.end());
    EXPECT_FALSE(lacking->cells[4].number);
    EXPECT_EQ(lacking->cells[4].text, u"–"_s) << "missing, not zero";
}

TEST(RoomExports, LetPlacesOutFromTheTopAndAllIndicatorsAsPictureAndTable)
{
    const std::unique_ptr<Dataset> data = madeForms();
    Selection selection = formSelection(ComparisonForm::Bars, "N18409");
    selection.room = Room::Trend;
    selection.trend.form = TrendForm::Ranks;
    const RoomExport places = exported(*data, selection);
    expectWhole(*data, places);
    ASSERT_TRUE(places.page.chart);
    EXPECT_TRUE(places.page.chart->fromTop);
    EXPECT_EQ(places.page.chart->low, 1.0);
    EXPECT_EQ(places.page.chart->high, 6.0);
    EXPECT_EQ(places.page.chart->categories.back(), u"2022"_s);
    EXPECT_EQ(places.page.chart->series.back().values.back(), 5.0) << "the chosen one is drawn last";
    EXPECT_TRUE(places.figure.paint);
    ASSERT_EQ(places.page.table.rows.size(), 2u) << "two years with figures";
    const std::vector<TableCell> &latest = places.page.table.rows.front().cells;
    EXPECT_EQ(latest[0].number, 2022);
    EXPECT_EQ(latest[1].number, 5) << "22 per cent, above one of six";
    EXPECT_EQ(latest[2].number, 6);
    EXPECT_EQ(latest[3].number, 22);

    selection.trend.form = TrendForm::Indicators;
    const RoomExport all = exported(*data, selection);
    expectWhole(*data, all);
    EXPECT_TRUE(all.figure.paint);
    EXPECT_TRUE(all.picture.spoken.contains(u"N18409 kort: 22,0\u00A0% in 2022"_s))
        << all.picture.spoken.toStdString();
    const auto row = std::ranges::find_if(all.page.table.rows, [](const TableRow &each) {
        return each.cells.front().text == u"N18409 kort"_s;
    });
    ASSERT_NE(row, all.page.table.rows.end());
    EXPECT_EQ(row->cells[2].number, 22);
    EXPECT_EQ(row->cells.back().number, 22) << "the last year";
}

TEST(RoomExports, SayWhyAFormHasNothingToShow)
{
    const std::unique_ptr<Dataset> data = madeForms();
    MapShapes shapes({});
    EXPECT_EQ(exportOf(*data, formSelection(ComparisonForm::Funnel, "N1"), shapes).error().kind,
              ErrorKind::WrongUse)
        << "nobody knows of how many";
    EXPECT_EQ(exportOf(*data, formSelection(ComparisonForm::Parts, "N1"), shapes).error().kind,
              ErrorKind::WrongUse);
}

TEST(RoomExports, LetSimilarMunicipalitiesOut)
{
    const std::unique_ptr<Dataset> data = madePeersData();
    const Selection selection = peersOf("1004");
    const SimilarAreas similar = similarOf(*data, selection);
    const RoomExport content = exported(*data, selection);
    expectWhole(*data, content);
    const Page &page = content.page;
    EXPECT_EQ(page.chart->series.size(), similar.variables.size());
    ASSERT_EQ(page.table.rows.size(), similar.areas.size() + 1) << "the focus first";
    EXPECT_TRUE(page.table.rows.front().isFocus);
    for (std::size_t i = 0; i < similar.areas.size(); ++i) {
        double together = 0;
        for (const ChartSeries &series : page.chart->series)
            together += series.values[i].value_or(0);
        EXPECT_NEAR(together, similar.areas[i].distance, 1e-12);
        EXPECT_EQ(page.chart->categories[static_cast<qsizetype>(i)], similar.areas[i].name);
        EXPECT_EQ(page.table.rows[i + 1].cells[2].number, similar.areas[i].distance);
    }
}

TEST(RoomExports, LetExpectedValuesOutAsRankingAndScatter)
{
    const std::unique_ptr<Dataset> data = madeModelData();
    const Selection selection = madeSelection();
    const ExpectedAnswer answer = *expectedValues(*data, selection);
    const RoomExport content = exported(*data, selection);
    expectWhole(*data, content);
    const std::vector<const Chart *> charts = content.page.charts();
    ASSERT_EQ(charts.size(), 2u);
    EXPECT_EQ(charts[0]->kind, ChartKind::Ranked);
    EXPECT_EQ(charts[1]->kind, ChartKind::Scatter);
    ASSERT_EQ(charts[0]->series.size(), 5u) << "one per class";
    for (const Chart *chart : charts) {
        ASSERT_TRUE(chart->low && chart->high && chart->step);
        EXPECT_NEAR(std::remainder(*chart->low, *chart->step), 0, 1e-9) << "lines stand at round numbers";
        EXPECT_NEAR(std::remainder(*chart->high, *chart->step), 0, 1e-9);
    }
    std::vector<double> deviations;
    int named = 0;
    for (qsizetype bar = 0; bar < charts[0]->categories.size(); ++bar) {
        int here = 0;
        for (const ChartSeries &series : charts[0]->series) {
            if (const auto value = series.values[static_cast<std::size_t>(bar)]) {
                deviations.push_back(*value);
                ++here;
            }
        }
        EXPECT_EQ(here, 1) << "every municipality is in one class";
    }
    for (const ChartSeries &series : charts[0]->series)
        named += static_cast<int>(std::ranges::count(series.looks, true, &PointLook::named));
    EXPECT_EQ(named, 1) << "the chosen one";
    EXPECT_TRUE(std::ranges::is_sorted(deviations));
    EXPECT_EQ(deviations.size(), answer.rows.size());
    EXPECT_EQ(content.page.table.rows.size(), answer.rows.size() + answer.excluded.size());
    const double greatest = std::ranges::max_element(answer.rows, {}, &ExpectedRow::deviation)->deviation;
    EXPECT_EQ(content.page.table.rows.front().cells[3].number, greatest) << "the furthest above first";
    EXPECT_EQ(focusRow(content.page).cells[1].number, answer.focusRow()->actual);
}

TEST(RoomExports, LetBalanceAndDependencyOut)
{
    const std::unique_ptr<Dataset> data = madeRatios().dataset();
    for (const BalanceKind kind : {BalanceKind::Balance, BalanceKind::Dependency}) {
        const RoomExport content = exported(*data, ratioSelection(kind, "1003"));
        expectWhole(*data, content);
        EXPECT_GE(content.page.charts().size(), 2u) << "parts, all municipalities ranked";
    }
    const Selection selection = ratioSelection(BalanceKind::Balance, "1003");
    const Balance answer = *balance(*data, selection);
    const Page page = exported(*data, selection).page;
    ASSERT_EQ(page.chart->series.size(), 3u) << "focus, country, mean";
    EXPECT_EQ(page.chart->series[0].values[0], answer.employees.focus.value);
    EXPECT_EQ(page.chart->series[1].values[0], answer.employees.national);
    EXPECT_EQ(focusRow(page).cells[1].number, answer.standing.focus.published);
    int municipalities = 0;
    for (const TableRow &row : page.table.rows) {
        if (!row.isHeading && row.cells[5].number)
            municipalities += static_cast<int>(*row.cells[5].number);
    }
    EXPECT_EQ(municipalities, SmallData::municipalityCount) << "all are in one class";
}

TEST(RoomExports, LetAnswersOutAsTextAndTable)
{
    const std::unique_ptr<Dataset> data = madeAnswerData().dataset();
    const RoomExport content = exported(*data, madeSelection(5));
    expectWhole(*data, content);
    EXPECT_EQ(content.page.title, u"Reception of asylum seekers and refugees"_s);
    const auto answers = std::ranges::count(content.page.table.rows, false, &TableRow::isHeading);
    EXPECT_EQ(answers, 8) << "four of the guide's, four general ones";
    for (const TableRow &row : content.page.table.rows) {
        if (row.isHeading)
            continue;
        EXPECT_TRUE(row.cells[0].text.endsWith(u'?')) << row.cells[0].text.toStdString();
        EXPECT_FALSE(row.cells[1].text.isEmpty());
        EXPECT_TRUE(parseLink(row.cells[2].text)) << row.cells[2].text.toStdString();
    }
    const QByteArray svg = fileOf(content.picture, PictureKind::Svg);
    EXPECT_TRUE(svg.contains("Zinka"));
}

TEST(RoomExports, LetAFreeSearchOutWithItsNumbers)
{
    const std::unique_ptr<Dataset> data = madeForms();
    const Selection selection = searchSelection();
    const Result<FreeSearch> made = FreeSearch::of(*data, selection);
    ASSERT_TRUE(made);
    const FreeSearch &search = *made;
    const RoomExport content = exported(*data, selection);
    expectWhole(*data, content);
    const Table &table = content.page.table;
    ASSERT_EQ(table.rows.size(), static_cast<std::size_t>(search.rowCount()));
    const std::size_t words = search.rowDimensions().size();
    for (int row = 0; row < search.rowCount(); ++row) {
        for (int column = 0; column < search.columnCount(); ++column)
            EXPECT_EQ(table.rows[static_cast<std::size_t>(row)]
                          .cells[words + static_cast<std::size_t>(column)]
                          .number,
                      search.cell(row, column).value);
    }
    MapShapes shapes({});
    Selection nothing = selection;
    nothing.search.indicators.clear();
    EXPECT_EQ(exportOf(*data, nothing, shapes).error().kind, ErrorKind::NotFound);
}

TEST(RoomExports, HaveNothingOfRoomsThatShowNoFigures)
{
    for (const Room room : {Room::OwnData, Room::Data, Room::Meeting})
        EXPECT_FALSE(canExport(room));
}

} // namespace lagesbild
