#include "tests/core/documents/madedocument.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

Page pageCalled(const QString &title)
{
    Page page;
    page.title = title;
    page.subtitle = u"Andel (%) · 2015 · Totalt"_s;
    page.finding = u"31,1 % i Örebro: i nivå med riket & medel <32 %."_s;
    page.source = u"Källa: Kolada."_s;
    page.notes = {{u"Definition"_s, u"Vad som mäts."_s}, {u"Liknande kommuner"_s, u"Ale, Åby"_s}};
    page.facts = {{u"Nyckeltal"_s, u"N00973"_s, {}}, {u"Hämtad"_s, u"2024-08-30"_s, QDate(2024, 8, 30)}};
    return page;
}

Chart chartOf(ChartKind kind, const QStringList &categories)
{
    Chart chart;
    chart.kind = kind;
    chart.altText = u"Diagram i ord"_s;
    chart.categoryTitle = u"Kommun"_s;
    chart.valueTitle = u"Procent"_s;
    chart.form = {1, true};
    chart.categories = categories;
    return chart;
}

std::vector<QPointF> square(double x, double y, double side)
{
    return {{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}};
}

} // namespace

Page barPage()
{
    Page page = pageCalled(u"Staplar å ä ö <&\">"_s);
    Chart chart = chartOf(ChartKind::Bars, {u"Örebro"_s, u"Åby & Ängen"_s, u"Ale"_s, u"Riket"_s});
    ChartSeries series;
    series.name = u"Andel"_s;
    series.values = {31.06382978723404, 5.0, std::nullopt, 31.4};
    series.whiskers = {Whisker{5.5, 6.25}, std::nullopt, std::nullopt, std::nullopt};
    series.looks = {{0, Rgb{0x14548C}, false}, {1, Rgb{0x868F9A}, true}, {3, Rgb{0x1B1F24}, false}};
    series.colour = Rgb{0x6B737D};
    series.labelled = true;
    chart.series = {series};
    page.chart = chart;
    page.table.title = u"Tabell"_s;
    page.table.columns = {{.title = u"Kommun"_s},
                          {.title = u"Värde"_s, .isNumber = true, .form = {1, true}},
                          {.title = u"Kod"_s, .dataOnly = true}};
    page.table.rows = {
        {{{u"Örebro"_s, {}, {}}, {u"31,1 %"_s, 31.06382978723404, {}}, {u"1880"_s, {}, {}}}, false, true},
        {{{u"Ale"_s, {}, {}}, {u".."_s, {}, {}}, {u"1440"_s, {}, {}}}}};
    return page;
}

Page linePage()
{
    Page page = pageCalled(u"Linjer"_s);
    Chart chart = chartOf(ChartKind::Lines, {u"2018"_s, u"2019"_s, u"2020"_s, u"2021"_s, u"2022"_s});
    ChartSeries focus;
    focus.name = u"Örebro"_s;
    focus.values = {30.0, 31.0, std::nullopt, 33.5, 34.0};
    focus.whiskers = {Whisker{1, 2}, std::nullopt, std::nullopt, std::nullopt, Whisker{2, 1}};
    focus.colour = Rgb{0x14548C};
    focus.width = 3;
    focus.labelled = true;
    ChartSeries country;
    country.name = u"Riket"_s;
    country.values = {33.0, 33.25, 33.5, 33.75, 34.125};
    country.colour = Rgb{0x1B1F24};
    country.dashed = true;
    country.labelled = true;
    chart.series = {country, focus};
    chart.low = 28;
    chart.high = 36;
    chart.step = 2;
    page.chart = chart;
    return page;
}

Page rankedPage()
{
    constexpr int count = 290;
    Page page = pageCalled(u"Alla kommuner"_s);
    QStringList names;
    ChartSeries bars;
    bars.name = u"Andel"_s;
    for (int i = 0; i < count; ++i) {
        names << u"Kommun %1"_s.arg(i);
        bars.values.emplace_back(1 + i * 0.25);
    }
    bars.colour = Rgb{0xD2D7DC};
    bars.looks = {{87, Rgb{0x14548C}, false, true}, {120, Rgb{0x868F9A}}};
    bars.labelled = true;
    ChartSeries mean;
    mean.name = u"Ovägt medel"_s;
    mean.values.assign(count, 37.125);
    mean.colour = Rgb{0x59616B};
    mean.isLine = true;
    mean.labelled = true;
    Chart chart = chartOf(ChartKind::Ranked, names);
    chart.series = {bars, mean};
    page.chart = chart;
    return page;
}

Page stackedPage()
{
    Page page = pageCalled(u"Delar"_s);
    Chart chart = chartOf(ChartKind::Stacked, {u"2014"_s, u"2015"_s, u"2016"_s});
    const std::vector<std::pair<QString, double>> parts{
        {u"Klarat"_s, 45}, {u"Fortsätter"_s, 32}, {u"Slutat"_s, 23}};
    for (const auto &[name, value] : parts) {
        ChartSeries series;
        series.name = name;
        series.values = {value, value + 1, value - 1};
        series.colour = name == u"Slutat" ? Rgb{0xD2D7DC} : Rgb{0x14548C};
        series.labelled = true;
        chart.series.push_back(series);
    }
    chart.showsLegend = true;
    page.chart = chart;
    return page;
}

Page scatterPage()
{
    Page page = pageCalled(u"Samband"_s);
    Chart chart = chartOf(ChartKind::Scatter, {u"Örebro"_s, u"Ale"_s});
    chart.positionTitle = u"Arbetslöshet"_s;
    ChartSeries points;
    points.name = u"Kommuner"_s;
    points.positions = {6.5, 8.25};
    points.values = {55.5, 48.0};
    points.pointNames = {u"Örebro"_s, QString()};
    points.namesPoints = true;
    points.colour = Rgb{0x868F9A};
    points.looks = {{0, Rgb{0x14548C}, false}};
    ChartSeries line;
    line.name = u"Samband"_s;
    line.positions = {6.0, 9.0};
    line.values = {57.0, 46.0};
    line.isLine = true;
    line.colour = Rgb{0x59616B};
    chart.series = {points, line};
    page.chart = chart;
    return page;
}

Page bubblePage()
{
    Page page = pageCalled(u"Bubblor"_s);
    Chart chart = chartOf(ChartKind::Scatter, {u"Örebro"_s, u"Ale"_s, u"Bjurholm"_s});
    chart.positionTitle = u"Arbetslöshet"_s;
    chart.sizeTitle = u"Invånare, 2015"_s;
    chart.sizes = {146631.0, 28862.0, std::nullopt};
    ChartSeries towns;
    towns.name = u"Städer"_s;
    towns.positions = {6.5, 8.25, 7.0};
    towns.values = {55.5, 48.0, std::nullopt};
    towns.colour = Rgb{0x5B3A8C};
    towns.looks = {{.index = 0, .colour = Rgb{0x5B3A8C}, .opacity = 0.35, .diameter = 21.6},
                   {.index = 1, .colour = Rgb{0x5B3A8C}, .opacity = 0.35, .diameter = 9.6}};
    ChartSeries country = towns;
    country.name = u"Landsbygd"_s;
    country.values = {std::nullopt, std::nullopt, 41.5};
    country.colour = Rgb{0xB5850B};
    country.looks = {{.index = 2, .colour = Rgb{0xB5850B}, .opacity = 0.35, .diameter = 1}};
    ChartSeries line;
    line.name = u"Samband"_s;
    line.positions = {6.0, 9.0};
    line.values = {57.0, 46.0};
    line.isLine = true;
    line.colour = Rgb{0x59616B};
    chart.series = {towns, country, line};
    chart.showsLegend = true;
    page.chart = chart;
    return page;
}

Page mapPage()
{
    Page page = pageCalled(u"Karta"_s);
    MapDrawing map;
    map.name = u"Karta"_s;
    map.altText = u"Karta i ord"_s;
    map.box = QRectF(0, 0, 30, 60);
    map.shapes = {{u"Ale"_s, u"Ale, 20 %"_s, {square(0, 0, 10)}, Rgb{0xB5D9D3}},
                  {u"Åby"_s, u"Åby, uppgift saknas"_s, {square(20, 50, 10)}, {}, ShapePattern::Missing},
                  {u"Örebro"_s,
                   u"Örebro, 31 %"_s,
                   {square(10, 20, 12), square(14, 24, 4)},
                   Rgb{0x0F5F5C},
                   ShapePattern::None,
                   true}};
    map.legendTitle = u"Procent"_s;
    map.legend = {{u"30–40"_s, u"1"_s, Rgb{0x0F5F5C}}, {u"saknas"_s, u"1"_s, {}, ShapePattern::Missing}};
    map.notes = {u"Fem klasser."_s};
    page.map = map;
    return page;
}

Page tablePage(int rows)
{
    Page page = pageCalled(u"Tabell"_s);
    page.table.title = u"Tabell"_s;
    page.table.headingTitle = u"Område"_s;
    page.table.columns = {{.title = u"Nyckeltal"_s, .share = 3}, {.title = u"Värde"_s, .isNumber = true}};
    page.table.rows = {{{{u"Utbildning"_s, {}, {}}}, true}};
    for (int i = 0; i < rows; ++i) {
        const double number = i + 0.5;
        page.table.rows.push_back(
            {{{u"Rad %1"_s.arg(i), {}, {}}, {QString::number(number), number, NumberForm{1, true}}}});
    }
    return page;
}

Document documentOf(std::vector<Page> pages)
{
    Document document;
    document.title = u"Dokument med åäö"_s;
    document.subtitle = u"Örebro"_s;
    document.pages = std::move(pages);
    document.statuses = {{u".."_s, u"Sekretess"_s}, {u"–"_s, u"Bortfall"_s}};
    document.made = QDateTime(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);
    document.words = {.exampleMark = u"Exempeldata – påhittade värden"_s,
                      .figuresSheet = u"Uppgifter"_s,
                      .aboutSheet = u"Om uppgifterna"_s,
                      .chartSheet = u"Diagram"_s,
                      .missingMeanings = u"Saknade värden"_s,
                      .whiskerDown = u"osäkerhet nedåt"_s,
                      .whiskerUp = u"osäkerhet uppåt"_s,
                      .contents = u"Innehåll"_s,
                      .continued = u"%1 (%2 av %3)"_s,
                      .tableLeftOut = u"Tabellen är för lång."_s,
                      .definitions = u"Definitioner"_s,
                      .methods = u"Metod"_s,
                      .figuresAsTable = u"Tabell"_s,
                      .whatItIs = u"Begrepp"_s,
                      .madeBy = u"Gjord med Lägesbild"_s,
                      .coverLayout = u"Titelbild"_s,
                      .pageLayout = u"Figur"_s};
    return document;
}

} // namespace lagesbild
