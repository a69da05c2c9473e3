#include "ui/trend/indicators/multiplesexport.h"

#include "core/analysis/collectiondevelopment.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/picturesheet.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/sourceline.h"
#include "ui/trend/indicators/multiplespainter.h"
#include "ui/trend/indicators/multiplestext.h"

#include <QCoreApplication>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct PageText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::MultiplesExport)
};

constexpr double pictureWidth = 1180;
constexpr double sheetMargins = 56; ///< of a picture sheet, both together
constexpr NumberForm yearForm{0, false};

TableCell yearCell(Year year)
{
    return {QString::number(toInt(year)), toInt(year), yearForm};
}

TableRow headingRow(const QString &heading)
{
    TableRow row;
    row.cells.push_back(textCell(heading));
    row.isHeading = true;
    return row;
}

TableRow rowOf(const IndicatorDevelopment &each, const SmallPicture &picture, const Indicator &indicator,
               const CollectionDevelopment &shown)
{
    const LastFigure last = lastFigureOf(each, shown.firstYear, shown.lastYear);
    TableRow row;
    row.cells = {textCell(picture.title),
                 textCell(QString::fromStdString(indicator.id.text())),
                 numberCell(last.value, indicator),
                 textCell(unitName(indicator.unit)),
                 yearCell(last.year),
                 textCell(picture.trend),
                 numberCell(each.nationalIn(last.year), indicator),
                 textCell(last.isFew ? statusWord(Status::Few) : QString())};
    for (Year year = shown.firstYear; year <= shown.lastYear; year = yearAfter(year))
        row.cells.push_back(numberCell(each.valueIn(year), indicator));
    return row;
}

Table tableOf(const CollectionDevelopment &shown, const MultiplesScene &scene, const Catalogue &catalogue)
{
    Table table;
    table.title = PageText::tr("All indicators as a table");
    table.headingTitle = PageText::tr("Area");
    table.columns = {{.title = PageText::tr("Indicator"), .share = 4},
                     {.title = PageText::tr("Id"), .dataOnly = true},
                     {.title = PageText::tr("Value"), .isNumber = true},
                     {.title = PageText::tr("Unit"), .dataOnly = true},
                     {.title = PageText::tr("Year"), .isNumber = true, .form = yearForm, .share = 0.7},
                     {.title = PageText::tr("Trend"), .share = 2},
                     {.title = PageText::tr("The country"), .isNumber = true},
                     {.title = PageText::tr("Remark"), .share = 1.2}};
    for (Year year = shown.firstYear; year <= shown.lastYear; year = yearAfter(year))
        table.columns.push_back({.title = QString::number(toInt(year)), .isNumber = true, .dataOnly = true});
    for (const SmallSection &section : scene.sections) {
        if (!section.heading.isEmpty())
            table.rows.push_back(headingRow(section.heading));
        for (std::size_t i = section.first; i < section.first + section.count; ++i) {
            const IndicatorDevelopment &each = shown.indicators[i];
            table.rows.push_back(
                rowOf(each, scene.pictures[i], *catalogue.indicator(each.row.indicator), shown));
        }
    }
    return table;
}

SheetPart partOf(const MultiplesScene &scene, double width, const Look &look)
{
    return {multiplesGeometry(scene, QPointF(), width, look).height,
            [scene, look](QPainter &painter, const QRectF &box) {
                paintMultiples(painter, scene, box, box, look);
            }};
}

QString spokenPictures(const MultiplesScene &scene)
{
    QStringList parts;
    for (const SmallPicture &picture : scene.pictures)
        parts << picture.spoken;
    return PageText::tr("Small line pictures. %1").arg(parts.join(u"; "_s));
}

} // namespace

QString multiplesSourceLine(const Dataset &dataset, const CollectionId &collection)
{
    std::vector<IndicatorId> shown;
    if (const Collection *listed = dataset.catalogue().collection(collection)) {
        for (const CollectionSection &section : listed->sections) {
            for (const CollectionEntry &entry : section.entries)
                shown.push_back(entry.indicator);
        }
    }
    return sourceLineText(dataset, shown, PageText::tr("Trend", "computed by us; starts a sentence"));
}

Result<RoomExport> multiplesExport(const Dataset &dataset, const Selection &selection)
{
    const Result<CollectionDevelopment> shown = collectionDevelopment(dataset, selection);
    if (!shown)
        return shown.error();
    const Catalogue &catalogue = dataset.catalogue();
    const Collection &collection = *catalogue.collection(selection.collection);
    if (shown->indicators.empty())
        return Error{.kind = ErrorKind::NotFound,
                     .detail = "no values in the collection",
                     .place = collection.title.toStdString()};
    const Look look = makeLook(Theme::Light);
    // Nothing is marked as current: on paper nobody has come from another room.
    const MultiplesScene scene = multiplesScene(*shown, catalogue, {});
    RoomExport result;
    Page &page = result.page;
    page.title = catalogue.area(catalogue.indexOf(selection.focus)).name;
    page.subtitle = u"%1 · %2–%3 · %4"_s.arg(collection.title)
                        .arg(toInt(shown->firstYear))
                        .arg(toInt(shown->lastYear))
                        .arg(genderName(selection.gender));
    page.finding = multiplesSentence(*shown, page.title);
    page.table = tableOf(*shown, scene, catalogue);
    page.source = multiplesSourceLine(dataset, selection.collection);
    page.notes = {{PageText::tr("How to read this"), multiplesReading(*shown, catalogue)}};
    page.facts = factsOf(dataset, selection, nullptr, selection.year);
    page.contentsTitle = PageText::tr("%1, all indicators over the years", "title of a page").arg(page.title);
    PictureSheet sheet = sheetOf(page, look);
    sheet.spoken = spokenPictures(scene);
    // A narrow figure has fewer columns and is the higher for it.
    sheet.parts = {partOf(scene, figureWidth, look)};
    result.figure = figureOf(sheet, figureWidth);
    sheet.width = pictureWidth;
    sheet.parts = {partOf(scene, pictureWidth - sheetMargins, look)};
    result.picture = pictureOf(std::move(sheet));
    return result;
}

} // namespace lagesbild
