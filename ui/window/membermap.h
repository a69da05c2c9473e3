#pragma once

// Qt first: moc 6.4 trips over <compare> when it is the first header it meets.
#include <QWidget>

#include "core/data/area.h"
#include "ui/map/mapscene.h"
#include "ui/map/mapwidget.h"
#include "ui/shared/look.h"

#include <vector>

class QCheckBox;

namespace lagesbild
{

class Catalogue;
class MapShapes;
enum class MapPlace;

/// The municipalities as a map on which a group is picked: members are filled, all others pale.
class MemberMap : public QWidget
{
    Q_OBJECT
public:
    /// @p catalogue and @p shapes outlive the map.
    /// @param focus outlined, and its county is where «Länet» goes; may be none
    MemberMap(const Catalogue &catalogue, AreaIndex focus, MapShapes &shapes, const Look &look,
              QWidget *parent = nullptr);

    void setMembers(const std::vector<AreaIndex> &members);

signals:
    /// By click, key or frame; each once. Who is a member afterwards is for others to say.
    void picked(const std::vector<lagesbild::AreaIndex> &areas);

private:
    void showMembers();
    void goTo(MapPlace place);
    void pick(const std::vector<int> &regions);
    bool hasTiles() const;
    /// None for a region that the data lacks.
    AreaIndex areaOf(const RegionShape &region) const;
    bool isMember(AreaIndex area) const;
    RegionText textOf(int region) const;

    const Catalogue &m_catalogue;
    AreaIndex m_focus;
    MapShapes &m_shapes;
    Look m_look;
    std::vector<AreaIndex> m_members; ///< ascending
    MapWidget *m_map;
    QCheckBox *m_tiles;
};

} // namespace lagesbild
