#include "ui/comparison/scatter/associationscene.h"

#include "ui/comparison/points/pointlegend.h"
#include "ui/comparison/scatter/associationtext.h"
#include "ui/shared/charts/chartaxis.h"
#include "ui/shared/numbertext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct SceneText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::AssociationScene)
};

constexpr double fewestInhabitants = 5000;
constexpr double leastRadius = 2.5;
/// As the legend has them; what belongs to none of the three stands last.
constexpr std::array mainGroups{MainGroup::Metropolitan, MainGroup::LargerTown, MainGroup::SmallerTown,
                                MainGroup::Unknown};

struct Extent {
    double least = 0;
    double greatest = 0;
};

template <class Value>
PointAxis axisOf(const std::vector<AssociationRow> &rows, Value value, const Indicator &indicator,
                 const QString &title)
{
    Extent extent{value(rows.front()), value(rows.front())};
    for (const AssociationRow &row : rows) {
        extent.least = std::min(extent.least, value(row));
        extent.greatest = std::max(extent.greatest, value(row));
    }
    const ChartAxis numbers =
        lineAxis(extent.least, extent.greatest, indicator.unit, shownDecimals(indicator));
    PointAxis axis{.low = numbers.low, .high = numbers.high, .title = title};
    for (const double tick : numbers.ticks)
        axis.ticks.push_back({tick, tickText(tick, numbers, indicator.unit)});
    return axis;
}

QString axisTitle(const Indicator &indicator, Year year)
{
    QString title = u"%1, %2"_s.arg(indicator.shortTitle).arg(toInt(year));
    const QString unit = unitName(indicator.unit);
    if (!unit.isEmpty() && indicator.unit != Unit::Percent) // whose ticks have the sign
        title += u" (%1)"_s.arg(unit);
    return title;
}

bool tellsMainGroups(const Association &association)
{
    return association.group.choice == GroupChoice::All;
}

/// Which of groupsOf() a municipality is in.
int groupOf(const AssociationRow &row, const Association &association)
{
    if (!tellsMainGroups(association))
        return row.isPeer ? 1 : 0;
    return static_cast<int>(std::ranges::find(mainGroups, row.mainGroup) - mainGroups.begin());
}

/// The chosen municipality, which is marked and named, is none of the others.
std::vector<PointGroup> groupsOf(const Association &association)
{
    std::vector<PointGroup> groups;
    if (tellsMainGroups(association)) {
        for (const MainGroup each : mainGroups) {
            PointGroup group{.name = mainGroupName(each)};
            if (each != MainGroup::Unknown)
                group.hue = static_cast<int>(groups.size());
            groups.push_back(group);
        }
    } else {
        groups = {{.name = SceneText::tr("Other municipalities")},
                  {.name = SceneText::tr("The comparison group"), .kind = ScenePoint::Kind::Peer}};
    }
    for (const AssociationRow &row : association.rows) {
        if (tellsMainGroups(association) || row.isPeer || !row.isFocus)
            ++groups[static_cast<std::size_t>(groupOf(row, association))].count;
    }
    const bool lastIsNeeded = std::ranges::any_of(association.rows, [&](const AssociationRow &row) {
        return groupOf(row, association) + 1 == static_cast<int>(groups.size());
    });
    if (!lastIsNeeded)
        groups.pop_back();
    return groups;
}

std::vector<SizeKey> sizeKeys()
{
    constexpr double town = 50'000;
    constexpr double city = 500'000;
    const auto key = [](double inhabitants, const QString &text) {
        return SizeKey{radiusOfInhabitants(inhabitants), text.arg(numberText(inhabitants, 0))};
    };
    return {key(fewestInhabitants, SceneText::tr("%1 or fewer", "inhabitants")), key(town, u"%1"_s),
            key(city, SceneText::tr("%1 inhabitants"))};
}

} // namespace

double radiusOfInhabitants(const std::optional<double> &inhabitants)
{
    const double shown = std::max(inhabitants.value_or(fewestInhabitants), fewestInhabitants);
    return leastRadius * std::sqrt(shown / fewestInhabitants);
}

PointScene associationScene(const Association &association, const AssociationPair &pair, bool withLine)
{
    PointScene scene;
    if (association.rows.empty())
        return scene;
    scene.x = axisOf(
        association.rows, [](const AssociationRow &row) { return *row.along.value; }, pair.along,
        axisTitle(pair.along, association.otherYear));
    scene.y = axisOf(
        association.rows, [](const AssociationRow &row) { return *row.value.value; }, pair.value,
        axisTitle(pair.value, association.year));
    for (const AssociationRow &row : association.rows) {
        ScenePoint point{.area = row.code, .name = row.name, .at = {*row.along.value, *row.value.value}};
        point.kind = row.isFocus  ? ScenePoint::Kind::Focus
                     : row.isPeer ? ScenePoint::Kind::Peer
                                  : ScenePoint::Kind::Other;
        point.hollow = row.value.status == Status::Few || row.along.status == Status::Few;
        point.spoken = associationRowText(row, association, pair);
        point.group = groupOf(row, association);
        point.size = row.inhabitants.value;
        if (association.inhabitantsYear)
            point.radius = radiusOfInhabitants(point.size);
        scene.points.push_back(point);
    }
    scene.groups = groupsOf(association);
    if (association.inhabitantsYear)
        scene.sizes = sizeKeys();
    std::ranges::stable_sort(scene.points, {}, [](const ScenePoint &point) { return point.at.x(); });
    if (!withLine || !association.line)
        return scene;
    const double first = scene.points.front().at.x();
    const double last = scene.points.back().at.x();
    scene.curves.push_back(
        {.kind = SceneCurve::Kind::Fit,
         .points = {{first, association.line->at(first)}, {last, association.line->at(last)}},
         .label = SceneText::tr("r = %1").arg(numberText(association.line->r, decimalsOfR))});
    return scene;
}

QString associationLegend(const PointScene &scene)
{
    QStringList names;
    for (const PointGroup &group : scene.groups)
        names << groupText(group);
    QStringList sentences{SceneText::tr("Colours: %1.").arg(names.join(u", "_s))};
    if (!scene.sizes.empty())
        sentences << SceneText::tr("The area of a point tells the number of inhabitants.");
    return sentences.join(u' ');
}

} // namespace lagesbild
