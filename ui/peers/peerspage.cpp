#include "ui/peers/peerspage.h"

#include "ui/peers/peersscene.h"
#include "ui/peers/peerstext.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/paneltext.h"
#include "ui/shared/picturesheet.h"
#include "ui/shared/qualitative.h"
#include "ui/shared/sourceline.h"
#include "ui/shared/statustext.h"

#include <QCoreApplication>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// The room's own words, where they are the same.
struct RoomText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::PeersRoom)
};
struct PageText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::PeersPage)
};

Chart chartOf(const PeersScene &scene, const QString &sentence, const Look &look)
{
    Chart chart;
    chart.kind = ChartKind::Stacked;
    chart.lying = true;
    chart.categoryTitle = PageText::tr("Municipality");
    chart.valueTitle = PageText::tr("Distance");
    chart.low = 0;
    chart.showsLegend = true;
    const std::vector<QColor> colours =
        qualitativeColours(look.theme, static_cast<int>(scene.variables.size()));
    for (qsizetype i = 0; i < scene.variables.size(); ++i) {
        ChartSeries series;
        series.name = scene.variables[i];
        series.colour = rgbOf(colours[static_cast<std::size_t>(i)]);
        for (const PeerLine &line : scene.lines)
            series.values.emplace_back(line.distance * line.shares[static_cast<std::size_t>(i)]);
        chart.series.push_back(std::move(series));
    }
    QStringList spoken;
    for (const PeerLine &line : scene.lines) {
        chart.categories << line.name;
        spoken << line.spoken;
    }
    chart.altText =
        PageText::tr("Stacked bars, the nearest first. %1 %2").arg(sentence, spoken.join(u"; "_s));
    return chart;
}

Table tableOf(const SimilarAreas &similar, const Catalogue &catalogue)
{
    const NumberForm percent{0, false};
    Table table;
    table.title = PageText::tr("Similar municipalities as a table");
    table.columns = {{.title = PageText::tr("Place"), .isNumber = true, .form = {0, false}, .share = 0.6},
                     {.title = PageText::tr("Municipality"), .share = 1.6},
                     {.title = PageText::tr("Distance"), .isNumber = true}};
    const Area &focus = catalogue.area(similar.focus);
    TableRow first;
    first.isFocus = true;
    first.cells = {TableCell(), textCell(focus.name), TableCell()};
    for (const PeerVariable &variable : similar.variables) {
        const Indicator &indicator = *catalogue.indicator(variable.indicator);
        table.columns.push_back(
            {.title = indicator.shortTitle, .isNumber = true, .form = formOf(indicator), .share = 1.2});
        first.cells.push_back(variable.focusValue ? numberCell(variable.focusValue, indicator)
                                                  : textCell(statusSymbol(Status::Absent)));
    }
    for (const PeerVariable &variable : similar.variables)
        table.columns.push_back(
            {.title = PageText::tr("Per cent of the distance: %1").arg(variableName(catalogue, variable)),
             .isNumber = true,
             .form = percent,
             .share = 1.2});
    table.columns.push_back({.title = PageText::tr("Code"), .dataOnly = true});
    first.cells.resize(table.columns.size());
    first.cells.back() = textCell(QString::fromStdString(focus.id.text()));
    table.rows.push_back(std::move(first));
    int place = 0;
    for (const SimilarArea &area : similar.areas) {
        TableRow line;
        ++place;
        line.cells = {{QString::number(place), static_cast<double>(place), {}},
                      textCell(area.name),
                      {distanceText(area.distance, similar), area.distance, {}}};
        for (std::size_t i = 0; i < area.values.size(); ++i)
            line.cells.push_back(
                numberCell(area.values[i], *catalogue.indicator(similar.variables[i].indicator)));
        constexpr double hundred = 100;
        for (const double share : area.shares)
            line.cells.push_back({shareText(share), share * hundred, {}});
        line.cells.push_back(textCell(QString::fromStdString(area.code.text())));
        table.rows.push_back(std::move(line));
    }
    return table;
}

void addNote(Page &page, const QString &heading, const QString &text)
{
    if (!text.isEmpty())
        page.notes.push_back({heading, text});
}

void addNotes(Page &page, const SimilarAreas &similar, const Catalogue &catalogue)
{
    addNote(page, PageText::tr("How the distance comes about"), methodText(similar));
    addNote(page, PageText::tr("How to read this"), peersReading(similar));
    QStringList variables;
    for (const PeerVariable &variable : similar.variables)
        variables << catalogue.indicator(variable.indicator)->title;
    addNote(page, PageText::tr("What they are compared in"), variables.join(u'\n'));
    if (similar.change)
        addNote(page, PageText::tr("Since %1").arg(toInt(similar.change->before)),
                changeText(similar, catalogue));
    addNote(page, PageText::tr("Kolada's own list"), officialText(similar, catalogue));
    addNote(page, PageText::tr("Not compared"), lackingText(similar, catalogue));
}

} // namespace

Result<RoomExport> peersExport(const Dataset &dataset, const Selection &selection)
{
    const Result<SimilarAreas> similar = similarAreas(dataset, selection);
    if (!similar)
        return similar.error();
    const QString title = RoomText::tr("Similar municipalities");
    if (similar->areas.empty())
        return Error{.kind = ErrorKind::NotFound,
                     .detail = "the municipality can't be compared in these figures",
                     .place = title.toStdString()};
    const Catalogue &catalogue = dataset.catalogue();
    const Look look = makeLook(Theme::Light);
    const PeersScene scene = peersScene(*similar, catalogue);
    RoomExport result;
    Page &page = result.page;
    page.title = title;
    page.subtitle =
        u"%1 · %2 · %3 · %4"_s.arg(catalogue.area(similar->focus).name, methodName(similar->method),
                                   QString::number(toInt(*similar->year)),
                                   RoomText::tr("%n municipality/ies compared", nullptr, similar->compared));
    page.finding = peersSentence(*similar, catalogue);
    page.chart = chartOf(scene, page.finding, look);
    page.table = tableOf(*similar, catalogue);
    page.source =
        sourceLineText(dataset.provenance(), RoomText::tr("Similar municipalities", "computed by us"));
    addNotes(page, *similar, catalogue);
    page.facts = factsOf(dataset, selection, nullptr, similar->year);
    PictureSheet sheet = sheetOf(page, look);
    const double height =
        peersGeometry(scene, figureWidth, look).height(static_cast<int>(scene.lines.size()));
    sheet.parts = {{height, [scene, look](QPainter &painter, const QRectF &box) {
                        painter.translate(box.topLeft());
                        paintPeers(painter, scene, peersGeometry(scene, box.width(), look), look);
                    }}};
    setPictures(result, std::move(sheet));
    return result;
}

} // namespace lagesbild
