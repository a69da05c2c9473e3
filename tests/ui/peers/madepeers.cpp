#include "tests/ui/peers/madepeers.h"

#include "tests/support/smalldata.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

std::unique_ptr<Dataset> madePeersData()
{
    SmallData data;
    data.add("N01951", Unit::Count).shortTitle = u"Invånare"_s;
    data.add("N01993", Unit::Per1000).shortTitle = u"Asylsökande per 1 000 invånare"_s;
    data.add("N02006", Unit::Per1000).shortTitle = u"Kommunmottagna per 1 000 invånare"_s;
    data.add("N02925", Unit::Percent).shortTitle = u"Utrikes födda utom EU/EFTA"_s;
    data.add("N1", Unit::Percent);
    for (const int year : {2019, 2020}) {
        data.fill("N01951", year, 10000, 1000);
        data.fill("N01993", year, 2, 1);
        data.fill("N02006", year, 1, 0);
        data.fill("N02925", year, 8, 0);
        data.fill("N1", year, 20, 1);
    }
    data.setMissing("N02006", Gender::Total, 2020, SmallData::code(9), Status::Missing);
    return data.dataset();
}

Selection peersOf(const std::string &focus, PeerOptions options, std::optional<Year> year)
{
    Selection selection;
    selection.room = Room::Peers;
    selection.focus = AreaId(focus);
    selection.year = year;
    selection.peers = std::move(options);
    return selection;
}

SimilarAreas similarOf(const Dataset &dataset, const Selection &selection)
{
    return similarAreas(dataset, selection).value();
}

} // namespace lagesbild
