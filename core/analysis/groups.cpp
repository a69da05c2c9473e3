#include "core/analysis/groups.h"

#include "core/stats/peers.h"

#include <QCollator>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <limits>

namespace lagesbild
{

namespace
{

constexpr int peerCount = 7;

struct PeerVariable {
    std::string_view indicator;
    double weight;
};

/// «Koladas metod (återskapad)», methods 1: population, asylum seekers and received per 1 000, born outside EU.
constexpr std::array peerVariables{
    PeerVariable{"N01951", 0.000261},
    PeerVariable{"N01993", 1.8},
    PeerVariable{"N02006", 14.05},
    PeerVariable{"N02925", 1.0},
};

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

std::vector<const Cube *> peerCubes(const Dataset &dataset)
{
    std::vector<const Cube *> cubes;
    for (const PeerVariable &variable : peerVariables)
        cubes.push_back(&dataset.cube(IndicatorId(variable.indicator), Gender::Total));
    return cubes;
}

bool hasAll(const std::vector<const Cube *> &cubes, Year year, AreaIndex area)
{
    return std::ranges::all_of(cubes, [&](const Cube *cube) { return cube->value(year, area).has_value(); });
}

/// The year with all variables nearest to @p wanted (the earlier of two equally near); the latest without one.
std::optional<Year> peerYearFor(const std::vector<const Cube *> &cubes, AreaIndex focus,
                                std::optional<Year> wanted)
{
    std::optional<Year> best;
    const Cube &first = *cubes.front();
    for (Year year = first.firstYear(); first.hasYear(year); year = yearAfter(year)) {
        if (!hasAll(cubes, year, focus))
            continue;
        const auto distance = [&](Year candidate) { return std::abs(toInt(candidate) - toInt(*wanted)); };
        if (!best || !wanted || distance(year) < distance(*best))
            best = year;
    }
    return best;
}

ComparisonGroup similarGroup(const Dataset &dataset, AreaIndex focus, std::optional<Year> wanted)
{
    ComparisonGroup group{.choice = GroupChoice::Similar};
    const int count = dataset.catalogue().municipalityCount();
    const std::vector<const Cube *> cubes = peerCubes(dataset);
    const std::optional<Year> year = focus < count ? peerYearFor(cubes, focus, wanted) : std::nullopt;
    if (!year)
        return group;
    Eigen::MatrixXd variables(count, static_cast<Eigen::Index>(cubes.size()));
    Eigen::VectorXd weights(static_cast<Eigen::Index>(cubes.size()));
    for (std::size_t k = 0; k < cubes.size(); ++k) {
        const auto column = static_cast<Eigen::Index>(k);
        weights(column) = peerVariables[k].weight;
        for (AreaIndex area = 0; area < count; ++area)
            variables(area, column) =
                cubes[k]->value(*year, area).value_or(std::numeric_limits<double>::quiet_NaN());
    }
    group.peerYear = year;
    for (const Peer &peer : nearestByWeightedDifference(variables, weights, focus, peerCount))
        group.members.push_back(peer.row);
    return group;
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
    const QCollator swedish(QLocale(QLocale::Swedish));
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
    return chosenMunicipalities(catalogue, focus, choice);
}

} // namespace lagesbild
