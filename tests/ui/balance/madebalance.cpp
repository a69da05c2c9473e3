#include "tests/ui/balance/madebalance.h"

#include <initializer_list>
#include <utility>

namespace lagesbild
{

using namespace Qt::StringLiterals;

SmallData madeRatios()
{
    SmallData data;
    for (const char *id : {"N00220", "N00221", "N00214", "N05825", "N20214"})
        data.add(id, Unit::Percent);
    data.add("N00217", Unit::Ratio).shortTitle = u"Balanstal"_s;
    data.add("N00927", Unit::Ratio).shortTitle = u"Försörjningskvot"_s;
    for (const char *id :
         {"N00219", "N20222", "N01952", "N01953", "N01954", "N01955", "N01956", "N01957", "N01976"})
        data.add(id, Unit::Count);
    const std::initializer_list<std::pair<const char *, double>> everywhere{
        {"N00221", 20}, {"N00214", 25}, {"N05825", 8},  {"N20214", 30}, {"N00219", 100},
        {"N20222", 45}, {"N01952", 10}, {"N01953", 15}, {"N01954", 5},  {"N01955", 100},
        {"N01956", 30}, {"N01957", 20}, {"N01976", 80}, {"N00927", 0.8}};
    for (const int year : {2018, 2019, 2020}) {
        for (const auto &[id, value] : everywhere)
            data.fill(id, year, value, 0);
        data.fill("N00220", year, 10, 1);
        data.fill("N00217", year, 0.5, 0.05);
        data.set("N00217", Gender::Total, year, "0000", 0.7);
        data.set("N00927", Gender::Total, year, "0000", 0.7);
        data.set("N00220", Gender::Total, year, "0000", 14);
    }
    const std::initializer_list<std::pair<const char *, double>> country{
        {"N01952", 10}, {"N01953", 10}, {"N01954", 5}, {"N01955", 100},
        {"N01956", 25}, {"N01957", 20}, {"N01976", 70}};
    for (const auto &[id, value] : country)
        data.set(id, Gender::Total, 2020, "0000", value);
    return data;
}

Selection ratioSelection(BalanceKind kind, const std::string &focus, std::optional<Year> year)
{
    Selection selection;
    selection.room = Room::Balance;
    selection.focus = AreaId(focus);
    selection.group = "county";
    selection.year = year;
    selection.balance = kind;
    return selection;
}

} // namespace lagesbild
