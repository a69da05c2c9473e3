#include "ui/overview/overviewpage.h"

#include "ui/overview/overviewdelegate.h"
#include "ui/overview/overviewmodel.h"
#include "ui/overview/overviewtext.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/picturesheet.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/sourceline.h"
#include "ui/shared/statustext.h"

#include <QCoreApplication>
#include <QPainter>

#include <array>
#include <memory>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct PageText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::OverviewPage)
};

constexpr double pictureWidth = 1180;
constexpr double headHeight = 26;

struct PaintedColumn {
    int column;
    double width;
};
/// What the picture shows; the title takes what is left.
constexpr std::array paintedColumns{
    PaintedColumn{OverviewModel::TitleColumn, 0},      PaintedColumn{OverviewModel::ValueColumn, 92},
    PaintedColumn{OverviewModel::SparklineColumn, 96}, PaintedColumn{OverviewModel::TrendColumn, 44},
    PaintedColumn{OverviewModel::ChangeColumn, 76},    PaintedColumn{OverviewModel::BarColumn, 110},
    PaintedColumn{OverviewModel::PlaceColumn, 106},    PaintedColumn{OverviewModel::MeanColumn, 84},
    PaintedColumn{OverviewModel::NationalColumn, 80},  PaintedColumn{OverviewModel::CertaintyColumn, 136}};

double heightOf(OverviewModel::LineKind kind)
{
    switch (kind) {
    case OverviewModel::LineKind::Area:
        return OverviewDelegate::areaHeight;
    case OverviewModel::LineKind::Subheading:
        return OverviewDelegate::subheadingHeight;
    case OverviewModel::LineKind::Indicator:
        break;
    }
    return OverviewDelegate::rowHeight;
}

double titleWidth(double width)
{
    for (const PaintedColumn &column : paintedColumns)
        width -= column.width;
    return width;
}

void paintHead(QPainter &painter, const OverviewModel &model, const QRectF &box, const Look &look)
{
    painter.setFont(look.sized(11));
    painter.setPen(look.colours.secondary);
    double x = box.left();
    for (const PaintedColumn &column : paintedColumns) {
        const double width = column.width > 0 ? column.width : titleWidth(box.width());
        const QRectF cell = QRectF(x, box.top(), width, headHeight).adjusted(6, 0, -6, -4);
        const int alignment = model.headerData(column.column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        painter.drawText(cell, (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignBottom,
                         model.headerData(column.column, Qt::Horizontal, Qt::DisplayRole).toString());
        x += width;
    }
}

/// The table as the room paints it, by the same delegate.
void paintTable(QPainter &painter, const OverviewModel &model, const QRectF &box, const Look &look)
{
    OverviewDelegate delegate;
    delegate.setLook(look);
    delegate.setSeriesWindow(model.seriesStart(), model.seriesEnd());
    paintHead(painter, model, box, look);
    double y = box.top() + headHeight;
    for (int row = 0; row < model.rowCount(); ++row) {
        const OverviewModel::LineKind kind = model.line(row).kind;
        double x = box.left();
        for (const PaintedColumn &column : paintedColumns) {
            const bool heading = kind != OverviewModel::LineKind::Indicator;
            const double width = heading            ? box.width()
                                 : column.width > 0 ? column.width
                                                    : titleWidth(box.width());
            QStyleOptionViewItem option;
            option.rect = QRectF(x, y, width, heightOf(kind)).toRect();
            delegate.paint(&painter, option, model.index(row, column.column));
            if (heading)
                break;
            x += width;
        }
        y += heightOf(kind);
    }
}

double tableHeight(const OverviewModel &model)
{
    double height = headHeight;
    for (int row = 0; row < model.rowCount(); ++row)
        height += heightOf(model.line(row).kind);
    return height;
}

struct Standing {
    int best = 0;
    int middle = 0;
    int worst = 0;
};

Standing standingOf(const Overview &overview)
{
    Standing all;
    for (const AreaSummary &area : overview.areas) {
        all.best += area.best;
        all.middle += area.middle;
        all.worst += area.worst;
    }
    return all;
}

QString finding(const Overview &overview)
{
    const Standing standing = standingOf(overview);
    const int ranked = standing.best + standing.middle + standing.worst;
    QString text =
        ranked == 0
            ? PageText::tr("No indicator with a good direction can be ranked.")
            : PageText::tr("Of %1 ranked indicators with a good direction %2 are among the best 25 %, %3 in "
                           "the middle and %4 among the worst 25 %.")
                  .arg(ranked)
                  .arg(standing.best)
                  .arg(standing.middle)
                  .arg(standing.worst);
    if (overview.judged > 0)
        text += u' ' + PageText::tr("Over the last figures %1 of %2 are increasing and %3 decreasing.")
                           .arg(overview.increasing)
                           .arg(overview.judged)
                           .arg(overview.decreasing);
    return text;
}

TableCell wholeCell(int number)
{
    return number > 0 ? TableCell{QString::number(number), number, NumberForm{0, false}} : TableCell();
}

TableCell changeCell(const OverviewRow &row, const Indicator &indicator)
{
    return row.change
               ? TableCell{changeText(*row.change, shownDecimals(indicator)), row.change, formOf(indicator)}
               : TableCell();
}

TableRow rowOf(const OverviewRow &row, const Indicator *indicator)
{
    TableRow line;
    const QString title = overviewCellText(row, nullptr, OverviewModel::TitleColumn);
    line.cells.push_back(textCell(row.variant ? u"  "_s + title : title));
    line.cells.push_back(textCell(QString::fromStdString(row.indicator.text())));
    if (indicator == nullptr || row.state != RowState::Figures) {
        line.cells.resize(2);
        line.cells.push_back(textCell(statusSymbol(Status::Absent)));
        return line;
    }
    const bool firm = row.figure.value.has_value();
    line.cells.insert(line.cells.end(),
                      {valueCell(row.figure, *indicator), textCell(unitName(indicator->unit)),
                       firm && row.year ? wholeCell(toInt(*row.year)) : TableCell(),
                       changeCell(row, *indicator),
                       textCell(row.trend == Trend::Unknown ? QString() : trendWord(row.trend)),
                       wholeCell(row.place.place), wholeCell(row.place.of),
                       numberCell(row.groupMean.mean, *indicator), numberCell(row.national, *indicator),
                       personsCell(row.figure), boundCell(row.figure.interval, &Interval::low, *indicator),
                       boundCell(row.figure.interval, &Interval::high, *indicator),
                       textCell(statusWord(row.figure.status))});
    return line;
}

Table tableOf(const OverviewModel &model)
{
    Table table;
    table.title = PageText::tr("Overview as a table");
    table.headingTitle = PageText::tr("Area");
    table.columns = {{.title = PageText::tr("Indicator"), .share = 4},
                     {.title = PageText::tr("Id"), .dataOnly = true},
                     {.title = PageText::tr("Value"), .isNumber = true, .share = 0.9},
                     {.title = PageText::tr("Unit"), .dataOnly = true},
                     {.title = PageText::tr("Year"), .isNumber = true, .form = {0, false}, .share = 0.7},
                     {.title = PageText::tr("Change"), .isNumber = true, .share = 1.1},
                     {.title = PageText::tr("Trend"), .share = 2.3},
                     {.title = PageText::tr("Place"), .isNumber = true, .form = {0, false}, .share = 0.7},
                     {.title = PageText::tr("Of", "place of how many; column head"),
                      .isNumber = true,
                      .form = {0, false},
                      .share = 0.6},
                     {.title = PageText::tr("Unweighted mean"), .isNumber = true},
                     {.title = PageText::tr("The country"), .isNumber = true},
                     {.title = PageText::tr("Persons"), .isNumber = true, .form = {0, true}},
                     {.title = PageText::tr("Uncertainty from"), .isNumber = true, .dataOnly = true},
                     {.title = PageText::tr("Uncertainty to"), .isNumber = true, .dataOnly = true},
                     {.title = PageText::tr("Remark"), .share = 1.3}};
    QString area;
    QString heading;
    for (int i = 0; i < model.rowCount(); ++i) {
        const OverviewModel::Line &line = model.line(i);
        if (line.kind == OverviewModel::LineKind::Area)
            heading = area = line.heading;
        else if (line.kind == OverviewModel::LineKind::Subheading)
            heading = area.isEmpty() ? line.heading : u"%1: %2"_s.arg(area, line.heading);
        if (line.kind != OverviewModel::LineKind::Indicator)
            continue;
        if (!heading.isEmpty()) {
            TableRow head;
            head.cells.push_back(textCell(heading));
            head.isHeading = true;
            table.rows.push_back(head);
            heading.clear();
        }
        table.rows.push_back(rowOf(*line.row, line.indicator));
        table.rows.back().cells.resize(table.columns.size());
    }
    return table;
}

} // namespace

QString overviewSourceLine(const Dataset &dataset, const CollectionId &collection)
{
    std::vector<IndicatorId> shown;
    if (const Collection *listed = dataset.catalogue().collection(collection)) {
        for (const CollectionSection &section : listed->sections) {
            for (const CollectionEntry &entry : section.entries)
                shown.push_back(entry.indicator);
        }
    }
    const QString source = sourceLineText(
        dataset, shown, PageText::tr("Mean, place and interval", "computed by us; starts a sentence"));
    return u"%1  %2"_s.arg(
        source,
        PageText::tr("▲ among the best 25 % ■ in the middle ▼ among the worst 25 %: compared with others, "
                     "not good or bad in itself."));
}

Result<RoomExport> overviewExport(const Dataset &dataset, const Selection &selection)
{
    Result<Overview> rows = overview(dataset, selection);
    if (!rows)
        return rows.error();
    const Catalogue &catalogue = dataset.catalogue();
    const Collection *collection = catalogue.collection(selection.collection);
    const AreaIndex focus = catalogue.indexOf(selection.focus);
    const Look look = makeLook(Theme::Light);
    const ComparisonGroup group = rows->group;
    const QString found = finding(*rows);
    const auto model = std::make_shared<OverviewModel>();
    model->setOverview(std::move(*rows), catalogue, selection.overview);

    RoomExport result;
    Page &page = result.page;
    page.title = catalogue.area(focus).name;
    page.contentsTitle = PageText::tr("Overview", "title of a page");
    page.subtitle = u"%1 · %2 · %3 · %4"_s.arg(collection->title,
                                               selection.year ? QString::number(toInt(*selection.year))
                                                              : PageText::tr("latest figures"),
                                               genderName(selection.gender), groupName(group));
    page.finding = found;
    page.table = tableOf(*model);
    page.source = overviewSourceLine(dataset, selection.collection);
    page.notes = {
        {PageText::tr("How to read this"),
         PageText::tr("Place is among municipalities with a figure the same year; those with fewer than ten "
                      "persons are left out. The trend is a test over the last six figures; about one in "
                      "twenty would be found by chance alone.")},
        groupNote(catalogue, group)};
    page.facts = factsOf(dataset, selection, nullptr, selection.year);
    result.picture = pictureOf({.title = page.title,
                                .subtitle = page.subtitle,
                                .sentence = page.finding,
                                .parts = {{tableHeight(*model),
                                           [model, look](QPainter &painter, const QRectF &box) {
                                               paintTable(painter, *model, box, look);
                                           }}},
                                .source = page.source,
                                .spoken = page.table.title,
                                .look = look,
                                .width = pictureWidth});
    return result;
}

} // namespace lagesbild
