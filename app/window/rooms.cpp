#include "app/window/rooms.h"

#include "ui/balance/balanceroom.h"
#include "ui/comparison/comparisonroom.h"
#include "ui/expected/expectedroom.h"
#include "ui/map/maproom.h"
#include "ui/overview/overviewroom.h"
#include "ui/peers/peersroom.h"
#include "ui/questions/questionsroom.h"
#include "ui/search/searchroom.h"
#include "ui/trend/trendroom.h"

#include <utility>

namespace lagesbild
{

namespace
{

/// For rooms that do as well without; only the map tells why there are none.
std::function<std::vector<Outline>()> outlinesOrNone(const RoomSupplies &supplies)
{
    if (!supplies.municipalityOutlines)
        return {};
    return [read = supplies.municipalityOutlines] {
        Result<std::vector<Outline>> outlines = read();
        return outlines ? std::move(*outlines) : std::vector<Outline>();
    };
}

OverviewRoom *makeOverview(const RoomSupplies &supplies, QWidget *parent)
{
    auto *room = new OverviewRoom(parent);
    room->setOutlines(outlinesOrNone(supplies));
    const Settings &settings = supplies.settings();
    const QSet<int> hidden(settings.hiddenOverviewColumns.begin(), settings.hiddenOverviewColumns.end());
    room->setColumnLayout({hidden, settings.overviewColumnOrder});
    QObject::connect(room, &OverviewRoom::columnLayoutChanged, room, [supplies](const ColumnLayout &layout) {
        Settings &remembered = supplies.settings();
        remembered.hiddenOverviewColumns = QList<int>(layout.hidden.begin(), layout.hidden.end());
        remembered.overviewColumnOrder = layout.order;
        supplies.saveSettings();
    });
    return room;
}

MapRoom *makeMap(const RoomSupplies &supplies, QWidget *parent)
{
    auto *room = new MapRoom(supplies.municipalityOutlines, parent);
    QObject::connect(room, &MapRoom::ownGroupAsked, room,
                     [supplies](const std::vector<AreaId> &members) { supplies.makeOwnGroup(members); });
    return room;
}

} // namespace

std::vector<Room> roomsOfProgram()
{
    return {Room::Overview, Room::Trend,   Room::Comparison, Room::Map,     Room::Search, Room::Peers,
            Room::Expected, Room::Balance, Room::Questions,  Room::OwnData, Room::Data};
}

RoomView *makeRoom(Room room, const RoomSupplies &supplies, QWidget *parent)
{
    switch (room) {
    case Room::Trend:
        return new TrendRoom(parent);
    case Room::Comparison:
        return new ComparisonRoom(parent);
    case Room::Map:
        return makeMap(supplies, parent);
    case Room::Search:
        return new SearchRoom(supplies.ownGroups, parent);
    case Room::Peers:
        return new PeersRoom(parent);
    case Room::Expected:
        return new ExpectedRoom(outlinesOrNone(supplies), parent);
    case Room::Balance:
        return new BalanceRoom(parent);
    case Room::Questions:
        return new QuestionsRoom(supplies.notesFile, parent);
    case Room::OwnData:
        return new OwnDataRoom(supplies.ownData, parent);
    case Room::Data:
        return new DataRoom(supplies.data, parent);
    default:
        return makeOverview(supplies, parent);
    }
}

} // namespace lagesbild
