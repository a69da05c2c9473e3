#include "ui/window/membermap.h"

#include "core/data/catalogue.h"
#include "ui/map/mapplaces.h"
#include "ui/map/mapshapes.h"
#include "ui/map/zoombuttons.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int buttonMargin = 8;

/// As every map, but with county borders in a line that is seen beside pale and filled regions alike.
MapStyle styleOf(const Look &look, bool tiles)
{
    if (tiles)
        return tileStyleOf(look);
    MapStyle style = mapStyleOf(look);
    style.groupLine = look.colours.bar;
    style.groupWidth = 1;
    return style;
}

} // namespace

MemberMap::MemberMap(const Catalogue &catalogue, AreaIndex focus, MapShapes &shapes, const Look &look,
                     QWidget *parent)
    : QWidget(parent),
      m_catalogue(catalogue),
      m_focus(focus),
      m_shapes(shapes),
      m_look(look),
      m_map(new MapWidget(this)),
      m_tiles(new QCheckBox(tr("Tile map"), this))
{
    auto *zoom = new ZoomButtons(this);
    auto *places = new PlaceButton(this);
    auto *hint = new QLabel(tr("A click adds or takes away, Shift and drag does it with many. Drag moves the "
                               "map, the wheel zooms."),
                            this);
    m_map->setAccessibleName(tr("Map of the group"));
    m_map->setAccessibleDescription(tr("Arrow keys go from municipality to municipality, Space adds or takes "
                                       "away, plus and minus zoom."));
    m_map->setFraming(true);
    m_tiles->setObjectName(u"memberTiles"_s);
    hint->setObjectName(u"memberHint"_s);
    hint->setWordWrap(true);
    hint->setFont(look.sized(11));
    QPalette quiet = hint->palette();
    quiet.setColor(QPalette::WindowText, look.colours.secondary);
    hint->setPalette(quiet);
    if (!m_shapes.hasBoundaries()) {
        m_tiles->setChecked(true);
        m_tiles->setEnabled(false);
        m_tiles->setToolTip(tr("There are no boundaries in the data."));
    }

    auto *tools = new QHBoxLayout;
    tools->addWidget(places);
    tools->addWidget(m_tiles);
    tools->addStretch(1);
    auto *mapWithButtons = new QGridLayout;
    mapWithButtons->addWidget(m_map, 0, 0);
    mapWithButtons->addWidget(zoom, 0, 0, Qt::AlignRight | Qt::AlignBottom);
    zoom->setContentsMargins(0, 0, 0, buttonMargin);
    m_map->setCovered(QMarginsF(0, 0, zoom->sizeHint().width() + buttonMargin, 0));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(tools);
    column->addLayout(mapWithButtons, 1);
    column->addWidget(hint);

    connect(m_tiles, &QCheckBox::toggled, this, &MemberMap::showMembers);
    connect(places, &PlaceButton::placeAsked, this, &MemberMap::goTo);
    connect(zoom, &ZoomButtons::zoomAsked, m_map, &MapWidget::zoom);
    connect(zoom, &ZoomButtons::allAsked, m_map, &MapWidget::showAll);
    connect(m_map, &MapWidget::regionChosen, this, [this](int region) { pick({region}); });
    connect(m_map, &MapWidget::regionToggled, this, [this](int region) { pick({region}); });
    connect(m_map, &MapWidget::regionsFramed, this, &MemberMap::pick);
    showMembers();
}

void MemberMap::setMembers(const std::vector<AreaIndex> &members)
{
    m_members = members;
    std::ranges::sort(m_members);
    showMembers();
}

bool MemberMap::hasTiles() const
{
    return m_tiles->isChecked();
}

AreaIndex MemberMap::areaOf(const RegionShape &region) const
{
    return m_catalogue.indexOf(AreaId(region.code));
}

bool MemberMap::isMember(AreaIndex area) const
{
    return std::ranges::binary_search(m_members, area);
}

void MemberMap::showMembers()
{
    MapScene scene;
    scene.geometry = m_shapes.shape(MapLevel::Municipality, hasTiles());
    for (const RegionShape &region : scene.geometry->regions()) {
        RegionLook look;
        const AreaIndex area = areaOf(region);
        if (area != noArea) {
            look.fill = isMember(area) ? m_look.colours.secondary : m_look.colours.faintBar;
            look.name = m_catalogue.area(area).name;
        }
        scene.looks.push_back(look);
    }
    if (m_focus != noArea)
        scene.focus = scene.geometry->indexOf(m_catalogue.area(m_focus).id.text());
    m_map->setScene(
        scene, [this](int region) { return textOf(region); }, styleOf(m_look, hasTiles()));
}

RegionText MemberMap::textOf(int region) const
{
    const AreaIndex index = areaOf(m_map->scene().geometry->regions()[static_cast<std::size_t>(region)]);
    if (index == noArea)
        return {};
    const Area &area = m_catalogue.area(index);
    const AreaGroup *county = m_catalogue.group(GroupId("county:" + area.county));
    QString toolTip = u"<b>%1</b>"_s.arg(area.name.toHtmlEscaped());
    if (county != nullptr)
        toolTip += u"<br>"_s + county->name.toHtmlEscaped();
    return {toolTip, isMember(index) ? tr("%1, in the group").arg(area.name)
                                     : tr("%1, not in the group").arg(area.name)};
}

void MemberMap::goTo(MapPlace place)
{
    const std::string county = m_focus == noArea ? std::string() : m_catalogue.area(m_focus).county;
    const QRectF box = boxOf(place, *m_map->scene().geometry, county);
    if (box.isNull())
        m_map->showAll();
    else
        m_map->showRegion(box);
}

void MemberMap::pick(const std::vector<int> &regions)
{
    std::vector<AreaIndex> areas;
    for (const int region : regions) {
        const AreaIndex area = areaOf(m_map->scene().geometry->regions()[static_cast<std::size_t>(region)]);
        if (area != noArea)
            areas.push_back(area);
    }
    if (!areas.empty())
        emit picked(areas);
}

} // namespace lagesbild
