#include "ui/window/roomexports.h"

#include "core/analysis/ownsuppression.h"
#include "ui/balance/balancepage.h"
#include "ui/comparison/comparisonpage.h"
#include "ui/expected/expectedpage.h"
#include "ui/map/mappage.h"
#include "ui/overview/overviewpage.h"
#include "ui/peers/peerspage.h"
#include "ui/questions/questionspage.h"
#include "ui/search/searchpage.h"
#include "ui/shared/picturesheet.h"
#include "ui/trend/trendpage.h"

#include <memory>

namespace lagesbild
{

namespace
{

Result<RoomExport> plainExport(const Dataset &dataset, const Selection &selection, MapShapes &shapes)
{
    switch (selection.room) {
    case Room::Overview:
        return overviewExport(dataset, selection);
    case Room::Trend:
        return trendExport(dataset, selection);
    case Room::Comparison:
        return comparisonExport(dataset, selection);
    case Room::Map:
        return mapExport(dataset, selection, shapes);
    case Room::Search:
        return searchExport(dataset, selection);
    case Room::Peers:
        return peersExport(dataset, selection);
    case Room::Expected:
        return expectedExport(dataset, selection);
    case Room::Balance:
        return balanceExport(dataset, selection);
    case Room::Questions:
        return questionsExport(dataset, selection);
    default:
        return Error{.kind = ErrorKind::WrongUse,
                     .detail = "this room has no exports",
                     .place = std::string(keyOf(selection.room))};
    }
}

/// Keeps alive what a picture is painted from.
void keep(const std::shared_ptr<const Dataset> &dataset, Picture &picture)
{
    if (dataset && picture.paint)
        picture.paint = [dataset, paint = std::move(picture.paint)](QPainter &painter) {
            Q_UNUSED(dataset)
            paint(painter);
        };
}

/// The data set, and what of it may leave the program.
struct Guarded {
    std::shared_ptr<const Dataset> whole;
    std::unique_ptr<const Dataset> hiding; ///< reads from whole; null: all of it may
};

/// The same rows, until a figure can't be read: it would look like one that is missing.
RowSource refusingDamage(RowSource rows, const std::shared_ptr<const Dataset> &dataset)
{
    rows.giveTo = [giveTo = std::move(rows.giveTo), dataset](const RowSource::Taker &take) -> Outcome {
        Outcome given = giveTo([&](const TableRow &row) -> Outcome {
            const std::optional<Error> damaged = dataset->firstError();
            return damaged ? Outcome(*damaged) : take(row);
        });
        const std::optional<Error> damaged = dataset->firstError();
        return damaged ? Outcome(*damaged) : given;
    };
    return rows;
}

Result<LongContent> guardedRows(const std::shared_ptr<const Dataset> &dataset, const Selection &selection)
{
    const auto guarded = std::make_shared<const Guarded>(Guarded{dataset, protectedForExport(*dataset)});
    const Dataset *shown = guarded->hiding ? guarded->hiding.get() : dataset.get();
    Result<LongContent> content = searchRows(std::shared_ptr<const Dataset>(guarded, shown), selection);
    if (content)
        content->rows = refusingDamage(std::move(content->rows), dataset);
    return content;
}

/// Whose figures @p selection is about; empty: nobody's that the data knows.
QString placeOf(const Catalogue &catalogue, const Selection &selection)
{
    const AreaIndex focus = catalogue.indexOf(selection.focus);
    return focus == noArea ? QString() : catalogue.area(focus).name;
}

} // namespace

bool canExport(Room room)
{
    return room != Room::OwnData && room != Room::Data && room != Room::Meeting;
}

Result<RoomExport> exportOf(const Dataset &dataset, const Selection &selection, MapShapes &shapes)
{
    // What may not be told of few persons stays inside.
    const std::shared_ptr<const Dataset> hiding = protectedForExport(dataset);
    Result<RoomExport> result = plainExport(hiding ? *hiding : dataset, selection, shapes);
    if (result) {
        keep(hiding, result->picture);
        keep(hiding, result->figure);
    }
    if (result)
        result->page.place = placeOf(dataset.catalogue(), selection);
    if (result && dataset.provenance().example)
        result->picture = withExampleBand(std::move(result->picture), makeLook(Theme::Light));
    return result;
}

Result<std::optional<LongTable>> longTableOf(const std::shared_ptr<const Dataset> &dataset,
                                             const Selection &selection)
{
    if (selection.room != Room::Search)
        return std::optional<LongTable>();
    Result<LongTable> table = searchTable(*dataset, selection);
    if (!table)
        return table.error();
    table->place = placeOf(dataset->catalogue(), selection);
    table->content = [dataset, selection] { return guardedRows(dataset, selection); };
    return std::optional(std::move(*table));
}

} // namespace lagesbild
