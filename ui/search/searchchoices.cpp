#include "ui/search/searchchoices.h"

#include "core/analysis/groups.h"
#include "core/analysis/search.h"
#include "ui/search/searchtext.h"
#include "ui/shared/selectiontext.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct SearchChoices {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::SearchChoices)
};

constexpr std::size_t mostChoices = 40;

using Choose = std::function<void(const SearchCalculation &calculation)>;

std::vector<SearchMember> measuredOf(const FreeSearch &search, Dimension dimension)
{
    std::vector<SearchMember> members = search.subject().of(dimension);
    std::erase_if(members,
                  [](const SearchMember &member) { return member.kind != SearchMember::Kind::Measured; });
    return members;
}

/// Two menus deep: the first, then what it is held against.
void addPairs(QMenu &menu, const QString &title, CalculationKind kind, Dimension dimension,
              const FreeSearch &search, const Catalogue &catalogue, const Choose &choose)
{
    const std::vector<SearchMember> members = measuredOf(search, dimension);
    if (members.size() < 2 || members.size() > mostChoices)
        return;
    const auto name = [&](const SearchMember &member) {
        return memberName(search.subject(), catalogue, dimension, member);
    };
    QMenu *firsts = menu.addMenu(title);
    for (const SearchMember &of : members) {
        QMenu *seconds = firsts->addMenu(name(of));
        for (const SearchMember &against : members) {
            if (against.key != of.key)
                seconds->addAction(
                    SearchChoices::tr("against %1").arg(name(against)), seconds,
                    [choose, calculation = SearchCalculation{kind, dimension, of.key, against.key}] {
                        choose(calculation);
                    });
        }
    }
}

void addOne(QMenu &menu, const Catalogue &catalogue, const SearchCalculation &calculation,
            const Choose &choose)
{
    menu.addAction(calculationName(catalogue, calculation), &menu,
                   [choose, calculation] { choose(calculation); });
}

/// Every year against the one that is chosen to be 100.
void addBaseYears(QMenu &menu, const FreeSearch &search, const Catalogue &catalogue, const Choose &choose)
{
    const std::vector<SearchMember> years = measuredOf(search, Dimension::Year);
    if (years.size() < 2 || years.size() > mostChoices)
        return;
    QMenu *bases = menu.addMenu(SearchChoices::tr("Index with a base year"));
    for (const SearchMember &year : years)
        addOne(*bases, catalogue, {CalculationKind::Index, Dimension::Year, "", year.key}, choose);
}

} // namespace

std::vector<SearchItem> areaItems(const Dataset &dataset, const Selection &selection,
                                  const std::vector<OwnGroup> &ownGroups, const QString &text,
                                  const std::function<void(const std::string &choice)> &choose)
{
    const Catalogue &catalogue = dataset.catalogue();
    const AreaIndex focus = catalogue.indexOf(selection.focus);
    const auto itemOf = [&](const std::string &choice, const QString &detail) {
        return SearchItem{areaChoiceName(dataset, selection, choice), detail,
                          [choose, choice] { choose(choice); }};
    };
    std::vector<SearchItem> items;
    const QString plain = plainText(text);
    const auto offer = [&](SearchItem item) {
        if (plainText(item.title).contains(plain))
            items.push_back(std::move(item));
    };
    offer(itemOf("focus", SearchChoices::tr("Follows the municipality chosen above")));
    offer(itemOf("group", SearchChoices::tr("Follows the comparison group chosen above")));
    for (const GroupOption &option : ownGroupOptions(ownGroups, catalogue))
        offer(itemOf(option.choice, SearchChoices::tr("Own group")));
    for (const GroupOption &option : groupOptions(dataset, focus))
        offer(itemOf(option.choice, SearchChoices::tr("%n municipality/ies", nullptr, option.members)));
    if (catalogue.country() != noArea)
        offer(itemOf(catalogue.area(catalogue.country()).id.text(), SearchChoices::tr("The whole country")));
    for (const AreaHit &hit : searchAreas(catalogue, text)) {
        const std::string &code = catalogue.area(hit.area).id.text();
        items.push_back(itemOf(code, QString::fromStdString(code)));
    }
    return items;
}

void fillCalculations(QMenu &menu, const FreeSearch &search, const Catalogue &catalogue,
                      const std::function<void(const SearchCalculation &calculation)> &choose)
{
    menu.clear();
    using Kind = CalculationKind;
    if (measuredOf(search, Dimension::Year).size() > 1) {
        addOne(menu, catalogue, {Kind::Difference, Dimension::Year, "last", "first"}, choose);
        addOne(menu, catalogue, {Kind::PercentChange, Dimension::Year, "last", "first"}, choose);
        addOne(menu, catalogue, {Kind::Index, Dimension::Year, "", "first"}, choose);
    }
    const std::vector<SearchMember> genders = measuredOf(search, Dimension::Gender);
    const auto has = [&](std::string_view key) {
        return std::ranges::find(genders, key, &SearchMember::key) != genders.end();
    };
    if (has("K") && has("M")) {
        addOne(menu, catalogue, {Kind::Difference, Dimension::Gender, "K", "M"}, choose);
        addOne(menu, catalogue, {Kind::Ratio, Dimension::Gender, "K", "M"}, choose);
    }
    const auto &indicators = search.subject().indicators;
    if (std::ranges::any_of(indicators,
                            [](const Indicator *indicator) { return indicator->unit == Unit::Count; }))
        addOne(menu, catalogue, {Kind::Per1000, Dimension::Indicator, "", ""}, choose);
    menu.addSeparator();
    for (const Dimension dimension : {Dimension::Indicator, Dimension::Area, Dimension::Year}) {
        const QString name = dimensionName(dimension);
        addPairs(menu, SearchChoices::tr("%1: difference between two", "a dimension").arg(name),
                 Kind::Difference, dimension, search, catalogue, choose);
        addPairs(menu, SearchChoices::tr("%1: ratio of two", "a dimension").arg(name), Kind::Ratio, dimension,
                 search, catalogue, choose);
        if (dimension == Dimension::Year)
            addPairs(menu, SearchChoices::tr("%1: change in per cent between two", "a dimension").arg(name),
                     Kind::PercentChange, dimension, search, catalogue, choose);
    }
    addBaseYears(menu, search, catalogue, choose);
    if (menu.isEmpty() || menu.actions().size() == 1)
        menu.addAction(SearchChoices::tr("Choose at least two years, areas, genders or indicators first"))
            ->setEnabled(false);
}

} // namespace lagesbild
