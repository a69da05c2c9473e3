#include "ui/search/searchpage.h"

#include "core/analysis/freesearch.h"
#include "ui/search/searchtext.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/picturesheet.h"
#include "ui/shared/sourceline.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <memory>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// The room's own words, where they are the same.
struct RoomText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::SearchRoom)
};
struct PageText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::SearchPage)
};

/// Number columns that people can read beside each other on a slide or a sheet of paper.
constexpr int mostColumns = 8;
constexpr int mostPaintedRows = 45;
constexpr double sheetWidth = 1060;
constexpr double columnWidth = 96;
constexpr double rowHeight = 22;
constexpr double headHeight = 44;

QString rowLevel(const FreeSearch &search, const Catalogue &catalogue, int row, std::size_t level)
{
    return memberName(search.subject(), catalogue, search.rowDimensions()[level],
                      search.rowMember(row, level));
}

QString columnTitle(const FreeSearch &search, const Catalogue &catalogue, int column)
{
    QStringList levels;
    for (std::size_t level = 0; level < search.columnDimensions().size(); ++level)
        levels << memberName(search.subject(), catalogue, search.columnDimensions()[level],
                             search.columnMember(column, level));
    return levels.isEmpty() ? PageText::tr("Value") : levels.join(u", "_s);
}

/// A number bare, for a file of many: its text would take longer than all else. What stands in place of one, in
/// words.
TableCell bareCellOf(const SearchCell &cell)
{
    const bool isNumber = cell.value && cell.undefined == Undefined::No && cell.status != Status::Privacy;
    if (!isNumber)
        return textCell(cellText(cell));
    return {QString(), cell.value, NumberForm{cell.decimals, true}};
}

TableCell cellOf(const SearchCell &cell)
{
    TableCell result = bareCellOf(cell);
    if (result.number)
        result.text = cellText(cell);
    return result;
}

std::vector<TableColumn> columnsOf(const FreeSearch &search, const Catalogue &catalogue)
{
    std::vector<TableColumn> columns;
    for (const Dimension dimension : search.rowDimensions())
        columns.push_back({.title = dimensionName(dimension), .share = 1.8});
    for (int column = 0; column < search.columnCount(); ++column)
        columns.push_back({.title = columnTitle(search, catalogue, column),
                           .isNumber = true,
                           .dataOnly = column >= mostColumns});
    return columns;
}

TableRow rowOf(const FreeSearch &search, const Catalogue &catalogue, const AreaId &focus, int row,
               TableCell (*toCell)(const SearchCell &))
{
    TableRow line;
    const std::size_t levels = search.rowDimensions().size();
    line.cells.reserve(levels + static_cast<std::size_t>(search.columnCount()));
    for (std::size_t level = 0; level < levels; ++level) {
        line.cells.push_back(textCell(rowLevel(search, catalogue, row, level)));
        const bool isFocus = search.rowDimensions()[level] == Dimension::Area &&
                             search.rowMember(row, level).key == focus.text();
        line.isFocus = line.isFocus || isFocus;
    }
    for (int column = 0; column < search.columnCount(); ++column)
        line.cells.push_back(toCell(search.cell(row, column)));
    return line;
}

Table tableOf(const FreeSearch &search, const Catalogue &catalogue, const AreaId &focus)
{
    Table table;
    table.title = PageText::tr("Free search as a table");
    table.columns = columnsOf(search, catalogue);
    for (int row = 0; row < search.rowCount(); ++row)
        table.rows.push_back(rowOf(search, catalogue, focus, row, cellOf));
    return table;
}

/// What the filter holds fast: «Nyckeltal: Klarat studievägen».
QStringList filterTexts(const FreeSearch &search, const Catalogue &catalogue)
{
    QStringList texts;
    for (const Dimension dimension : search.filterDimensions()) {
        const SearchMember &member = search.memberAt(search.pointAt(0, 0), dimension);
        texts << u"%1: %2"_s.arg(dimensionName(dimension),
                                 memberName(search.subject(), catalogue, dimension, member));
    }
    return texts;
}

/// Draws the table's first rows; words to the left, numbers to the right.
void paintTable(QPainter &painter, const Table &table, const QRectF &box, const Look &look)
{
    const auto numbers = std::ranges::count(table.columns, true, &TableColumn::isNumber);
    const auto words = std::ssize(table.columns) - numbers;
    const double wordWidth = (box.width() - columnWidth * static_cast<double>(numbers)) /
                             static_cast<double>(std::max<std::ptrdiff_t>(1, words));
    const auto paintLine = [&](double y, double height, const QFont &font, const QColor &colour, bool wraps,
                               auto text) {
        painter.setFont(font);
        painter.setPen(colour);
        const QFontMetricsF metrics(font);
        double x = box.left();
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            const bool isNumber = table.columns[c].isNumber;
            const QRectF cell(x, y, isNumber ? columnWidth : wordWidth, height);
            const QRectF inner = cell.adjusted(4, 0, -4, 0);
            int flags = Qt::AlignVCenter;
            flags |= isNumber ? Qt::AlignRight : Qt::AlignLeft;
            if (wraps)
                flags |= Qt::TextWordWrap;
            const QString content = text(c);
            painter.drawText(inner, flags,
                             wraps ? content : metrics.elidedText(content, Qt::ElideRight, inner.width()));
            x += cell.width();
        }
        painter.setPen(QPen(look.colours.line, 1));
        painter.drawLine(QPointF(box.left(), y + height), QPointF(box.right(), y + height));
    };
    double y = box.top();
    paintLine(y, headHeight, look.sized(12), look.colours.secondary, true,
              [&](std::size_t c) { return table.columns[c].title; });
    y += headHeight;
    for (const TableRow &row : table.rows) {
        if (row.isFocus)
            painter.fillRect(QRectF(box.left(), y, box.width(), rowHeight), look.colours.accentField);
        paintLine(y, rowHeight, look.sizedNumbers(12, row.isFocus ? QFont::DemiBold : QFont::Normal),
                  look.colours.text, false,
                  [&row](std::size_t c) { return c < row.cells.size() ? row.cells[c].text : QString(); });
        y += rowHeight;
    }
}

/// That slides and pictures do not show everything; empty when they do.
QString cutText(const FreeSearch &search)
{
    if (search.columnCount() <= mostColumns && search.rowCount() <= mostPaintedRows)
        return {};
    return PageText::tr("The table has %1 rows and %2 columns of figures: slides and pictures show the first "
                        "of them, Excel and csv all.")
        .arg(numberText(search.rowCount(), 0), numberText(search.columnCount(), 0));
}

/// A search that has figures.
Result<FreeSearch> filledSearch(const Dataset &dataset, const Selection &selection)
{
    Result<FreeSearch> search = FreeSearch::of(dataset, selection);
    if (search && search->isEmpty())
        return Error{.kind = ErrorKind::NotFound,
                     .detail = "the search has no figures",
                     .place = RoomText::tr("Free search").toStdString()};
    return search;
}

/// What stands in place of a number that can't be reckoned, and why.
PageNote undefinedNote()
{
    QStringList reasons;
    for (const Undefined why :
         {Undefined::FromZero, Undefined::UnitsDiffer, Undefined::NotAdded, Undefined::NoWeights})
        reasons << cellWords({.undefined = why});
    return {cellText({.undefined = Undefined::FromZero}), reasons.join(u' ')};
}

/// The words around the table, which is still to be put in.
Page pageOf(const Dataset &dataset, const Selection &selection, const FreeSearch &search)
{
    Page page;
    page.title = RoomText::tr("Free search");
    QStringList subtitle{searchSubtitle(search)};
    subtitle << filterTexts(search, dataset.catalogue());
    page.subtitle = subtitle.join(u" · "_s);
    page.finding = searchSentence(search);
    const SearchOptions &options = selection.search;
    const bool own = !options.calculations.empty() || options.sum || options.mean || options.weightedMean;
    page.source = sourceLineText(dataset, options.indicators,
                                 own ? RoomText::tr("Calculations, sums and means") : QString());
    for (const Indicator *indicator : search.subject().indicators) {
        PageNote definition = definitionNote(dataset, *indicator);
        definition.heading = u"%1: %2"_s.arg(definition.heading, indicator->shortTitle);
        page.notes.push_back(std::move(definition));
    }
    page.facts = factsOf(dataset, selection, nullptr, searchYearsText(search), searchGendersText(search));
    return page;
}

} // namespace

Result<RoomExport> searchExport(const Dataset &dataset, const Selection &selection)
{
    const Result<FreeSearch> search = filledSearch(dataset, selection);
    if (!search)
        return search.error();
    const qint64 cells = qint64{search->rowCount()} * search->columnCount();
    if (cells > mostCellsAtOnce)
        return Error{.kind = ErrorKind::WrongUse,
                     .detail = "more cells than can be exported at once",
                     .place =
                         PageText::tr("A table of %1 cells (at most %2)")
                             .arg(numberText(static_cast<double>(cells), 0), numberText(mostCellsAtOnce, 0))
                             .toStdString()};
    const Look look = makeLook(Theme::Light);
    RoomExport result;
    Page &page = result.page;
    page = pageOf(dataset, selection, *search);
    page.table = tableOf(*search, dataset.catalogue(), selection.focus);
    if (const QString cut = cutText(*search); !cut.isEmpty())
        page.notes.insert(page.notes.begin(), {PageText::tr("Not all of it is shown"), cut});
    Table shown = page.table.forPeople();
    if (shown.rows.size() > mostPaintedRows)
        shown.rows.resize(mostPaintedRows);
    PictureSheet sheet = sheetOf(page, look);
    sheet.width = sheetWidth;
    const double height = headHeight + rowHeight * static_cast<double>(shown.rows.size());
    sheet.parts.push_back({height, [shown = std::move(shown), look](QPainter &painter, const QRectF &box) {
                               paintTable(painter, shown, box, look);
                           }});
    if (const QString cut = cutText(*search); !cut.isEmpty())
        sheet.source = cut + u'\n' + sheet.source;
    result.picture = pictureOf(std::move(sheet));
    return result;
}

Result<LongTable> searchTable(const Dataset &dataset, const Selection &selection)
{
    const Result<FreeSearch> search = filledSearch(dataset, selection);
    if (!search)
        return search.error();
    LongTable table;
    table.title = RoomText::tr("Free search");
    table.rows = static_cast<std::size_t>(search->rowCount());
    table.columns = search->rowDimensions().size() + static_cast<std::size_t>(search->columnCount());
    return table;
}

Result<LongContent> searchRows(const std::shared_ptr<const Dataset> &dataset, const Selection &selection)
{
    Result<FreeSearch> made = filledSearch(*dataset, selection);
    if (!made)
        return made.error();
    const auto search = std::make_shared<const FreeSearch>(std::move(*made));
    const Catalogue &catalogue = dataset->catalogue();
    LongContent content;
    content.document = documentOf(*dataset, {pageOf(*dataset, selection, *search)});
    content.document.statuses.push_back(undefinedNote());
    content.rows.columns = columnsOf(*search, catalogue);
    content.rows.rowCount = static_cast<std::size_t>(search->rowCount());
    content.rows.giveTo = [dataset, search, focus = selection.focus](const RowSource::Taker &take) {
        for (int row = 0; row < search->rowCount(); ++row) {
            if (Outcome taken = take(rowOf(*search, dataset->catalogue(), focus, row, bareCellOf)); !taken)
                return taken;
        }
        return done();
    };
    return content;
}

} // namespace lagesbild
