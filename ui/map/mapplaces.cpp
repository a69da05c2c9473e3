#include "ui/map/mapplaces.h"

#include <QMenu>

#include <algorithm>
#include <array>
#include <vector>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<std::string_view, 5> northernCounties{"21", "22", "23", "24", "25"}; // Norrland

std::string countyOf(const RegionShape &municipality)
{
    return municipality.code.substr(0, 2);
}

/// Of the regions that @p isIn picks.
template <class IsIn>
QRectF boxAround(const MapGeometry &geometry, IsIn isIn)
{
    QRectF box;
    for (const RegionShape &region : geometry.regions()) {
        if (isIn(region))
            box = box.united(region.box);
    }
    return box;
}

QRectF countyBox(const MapGeometry &geometry, const std::string &county)
{
    return boxAround(geometry, [&county](const RegionShape &region) { return countyOf(region) == county; });
}

/// A municipality and all that it has a border with.
QRectF surroundings(const MapGeometry &geometry, const std::string &code)
{
    const std::optional<int> middle = geometry.indexOf(code);
    if (!middle)
        return {};
    const std::vector<RegionShape> &regions = geometry.regions();
    QRectF box = regions[static_cast<std::size_t>(*middle)].box;
    for (const BorderShape &border : geometry.borders()) {
        if (border.oneSide == *middle || border.otherSide == *middle)
            box = box.united(regions[static_cast<std::size_t>(border.oneSide)].box)
                      .united(regions[static_cast<std::size_t>(border.otherSide)].box);
    }
    return box;
}

} // namespace

QRectF boxOf(MapPlace place, const MapGeometry &municipalities, const std::string &county)
{
    switch (place) {
    case MapPlace::County:
        return countyBox(municipalities, county);
    case MapPlace::North:
        return boxAround(municipalities, [](const RegionShape &region) {
            return std::ranges::find(northernCounties, countyOf(region)) != northernCounties.end();
        });
    case MapPlace::Stockholm:
        return countyBox(municipalities, "01");
    case MapPlace::Gothenburg:
        return surroundings(municipalities, "1480");
    case MapPlace::Skane:
        return countyBox(municipalities, "12");
    case MapPlace::Country:
        break;
    }
    return {};
}

PlaceButton::PlaceButton(QWidget *parent) : QToolButton(parent)
{
    setObjectName(u"places"_s);
    setText(tr("Go to …"));
    setAccessibleName(tr("Go to a part of the country"));
    setProperty("framed", true);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &text, Qt::Key key, MapPlace place) {
        QAction *action = menu->addAction(text);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        parent->addAction(action);
        connect(action, &QAction::triggered, this, [this, place] { emit placeAsked(place); });
    };
    add(tr("The whole country"), Qt::Key_0, MapPlace::Country);
    add(tr("The county", "that the chosen municipality is in"), Qt::Key_L, MapPlace::County);
    add(tr("Northern Sweden"), Qt::Key_N, MapPlace::North);
    add(tr("Stockholm"), Qt::Key_S, MapPlace::Stockholm);
    add(tr("Gothenburg"), Qt::Key_G, MapPlace::Gothenburg);
    add(tr("Malmö and Skåne"), Qt::Key_M, MapPlace::Skane);
    setMenu(menu);
}

} // namespace lagesbild
