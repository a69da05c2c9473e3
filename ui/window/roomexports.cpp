#include "ui/window/roomexports.h"

#include "ui/comparison/comparisonpage.h"
#include "ui/map/mappage.h"
#include "ui/overview/overviewpage.h"
#include "ui/shared/picturesheet.h"
#include "ui/trend/trendpage.h"

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
    default:
        return Error{.kind = ErrorKind::WrongUse,
                     .detail = "this room has no exports",
                     .place = std::string(keyOf(selection.room))};
    }
}

} // namespace

bool canExport(Room room)
{
    return room == Room::Overview || room == Room::Trend || room == Room::Comparison || room == Room::Map;
}

Result<RoomExport> exportOf(const Dataset &dataset, const Selection &selection, MapShapes &shapes)
{
    Result<RoomExport> result = plainExport(dataset, selection, shapes);
    const AreaIndex focus = dataset.catalogue().indexOf(selection.focus);
    if (result && focus != noArea)
        result->page.place = dataset.catalogue().area(focus).name;
    if (result && dataset.provenance().example)
        result->picture = withExampleBand(std::move(result->picture), makeLook(Theme::Light));
    return result;
}

} // namespace lagesbild
