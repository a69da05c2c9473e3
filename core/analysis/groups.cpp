#include "core/analysis/groups.h"

#include "core/analysis/peers.h"

#include <QCollator>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace lagesbild
{

namespace
{

struct ChoiceKey {
    std::string_view text;
    GroupChoice choice;
    GroupKind kind;
};

constexpr std::array choiceKeys{
    ChoiceKey{"county", GroupChoice::County, GroupKind::County},
    ChoiceKey{"skr2017", GroupChoice::Skr2017, GroupKind::Skr2017},
    ChoiceKey{"skr2023", GroupChoice::Skr2023, GroupKind::Skr2023},
    ChoiceKey{"population", GroupChoice::PopulationClass, GroupKind::PopulationClass},
};

/// Always Kolada's seven, as the room of similar municipalities has them (rulings "Groups and the focus").
ComparisonGroup similarGroup(const Dataset &dataset, AreaIndex focus, std::optional<Year> wanted)
{
    PeerSet set = peerSet(dataset, focus, PeerOptions(), wanted);
    return {.choice = GroupChoice::Similar, .members = std::move(set.members), .peerYear = set.year};
}

ComparisonGroup allMunicipalities(const Catalogue &catalogue, AreaIndex focus)
{
    ComparisonGroup group{.choice = GroupChoice::All, .includesFocus = focus < catalogue.municipalityCount()};
    for (AreaIndex area = 0; area < catalogue.municipalityCount(); ++area)
        group.members.push_back(area);
    return group;
}

ComparisonGroup catalogueGroup(const AreaGroup &found, GroupChoice choice, AreaIndex focus)
{
    return {.choice = choice,
            .name = found.name,
            .members = found.members,
            .includesFocus = std::ranges::find(found.members, focus) != found.members.end()};
}

/// The county of a region, or the class of a municipality; empty when the focus has none (riket).
ComparisonGroup classGroup(const Catalogue &catalogue, AreaIndex focus, const ChoiceKey &key)
{
    const Area &area = catalogue.area(focus);
    const AreaGroup *found = catalogue.groupOf(key.kind, focus);
    if (found == nullptr && key.kind == GroupKind::County)
        found = catalogue.group(GroupId("county:" + area.county));
    return found == nullptr ? ComparisonGroup{.choice = key.choice}
                            : catalogueGroup(*found, key.choice, focus);
}

Result<ComparisonGroup> chosenMunicipalities(const Catalogue &catalogue, AreaIndex focus,
                                             const std::string &codes)
{
    ComparisonGroup group{.choice = GroupChoice::Chosen};
    for (const QString &code : QString::fromStdString(codes).split(u',', Qt::SkipEmptyParts)) {
        const AreaIndex area = catalogue.indexOf(AreaId(code.trimmed().toStdString()));
        if (area == noArea)
            return Error{.kind = ErrorKind::NotFound,
                         .detail = "no group or municipality is called that",
                         .place = codes};
        group.members.push_back(area);
    }
    std::ranges::sort(group.members);
    const auto repeated = std::ranges::unique(group.members);
    group.members.erase(repeated.begin(), repeated.end());
    group.includesFocus = std::ranges::find(group.members, focus) != group.members.end();
    return group;
}

/// "saved:Grannar:1880,1881"; the name may have colons of its own.
Result<ComparisonGroup> ownGroup(const Catalogue &catalogue, AreaIndex focus, const std::string &choice)
{
    const std::size_t name = choice.find(':') + 1;
    const std::size_t members = choice.rfind(':') + 1;
    if (members <= name)
        return Error{.kind = ErrorKind::NotFound, .detail = "a group without members", .place = choice};
    Result<ComparisonGroup> group = chosenMunicipalities(catalogue, focus, choice.substr(members));
    if (group && group->members.empty())
        return Error{.kind = ErrorKind::NotFound, .detail = "a group without members", .place = choice};
    if (group) {
        group->choice = GroupChoice::Own;
        group->name = QString::fromStdString(choice.substr(name, members - 1 - name));
    }
    return group;
}

GroupOption optionOf(const std::string &choice, const ComparisonGroup &group)
{
    return {.choice = choice,
            .kind = group.choice,
            .name = group.name,
            .members = static_cast<int>(group.members.size())};
}

std::vector<GroupOption> namedOptions(const Catalogue &catalogue)
{
    std::vector<GroupOption> options;
    for (const AreaGroup &group : catalogue.groups()) {
        if (group.kind == GroupKind::Named && !group.members.empty())
            options.push_back({.choice = group.id.text(),
                               .kind = GroupChoice::Named,
                               .name = group.name,
                               .members = static_cast<int>(group.members.size())});
    }
    const QCollator swedish{QLocale(QLocale::Swedish)};
    std::ranges::sort(options, [&](const GroupOption &a, const GroupOption &b) {
        return swedish.compare(a.name, b.name) < 0;
    });
    return options;
}

} // namespace

std::vector<GroupOption> groupOptions(const Dataset &dataset, AreaIndex focus)
{
    const Catalogue &catalogue = dataset.catalogue();
    std::vector<GroupOption> options{optionOf("similar", similarGroup(dataset, focus, std::nullopt))};
    for (const ChoiceKey &key : choiceKeys) {
        const ComparisonGroup group = classGroup(catalogue, focus, key);
        if (!group.members.empty())
            options.push_back(optionOf(std::string(key.text), group));
    }
    options.push_back(optionOf("all", allMunicipalities(catalogue, focus)));
    std::ranges::move(namedOptions(catalogue), std::back_inserter(options));
    return options;
}

Result<ComparisonGroup> comparisonGroup(const Dataset &dataset, AreaIndex focus, const std::string &choice,
                                        std::optional<Year> year)
{
    const Catalogue &catalogue = dataset.catalogue();
    if (choice == "similar")
        return similarGroup(dataset, focus, year);
    if (choice == "all")
        return allMunicipalities(catalogue, focus);
    const auto key = std::ranges::find(choiceKeys, choice, &ChoiceKey::text);
    if (key != choiceKeys.end())
        return classGroup(catalogue, focus, *key);
    if (const AreaGroup *found = catalogue.group(GroupId(choice)))
        return catalogueGroup(*found, GroupChoice::Named, focus);
    if (choice.starts_with("saved:"))
        return ownGroup(catalogue, focus, choice);
    return chosenMunicipalities(catalogue, focus, choice);
}

} // namespace lagesbild
