#pragma once

#include "ui/map/mapshapes.h"
#include "ui/map/platefigures.h"
#include "ui/shared/roomview.h"

#include <optional>
#include <vector>

class QMenu;
class QTimer;
class QToolButton;

namespace lagesbild
{

class MapPanel;
class MapStage;
enum class MapPlace;

/// «Karta»: one indicator in one year over the whole country, with the focus outlined; or several such maps together.
class MapRoom : public RoomView
{
    Q_OBJECT
public:
    /// @param readMunicipalities boundaries, read when the room is first shown; empty: tiles only
    explicit MapRoom(MapShapes::ReadOutlines readMunicipalities, QWidget *parent = nullptr);

    void showSelection(const Dataset &dataset, const Selection &selection) override;
    void setLook(const Look &look) override;
    QString sourceLine() const override;
    void highlight(const AreaId &area) override;

signals:
    /// Those compared with shall be kept as a group of the user's own.
    void ownGroupAsked(const std::vector<lagesbild::AreaId> &members);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectPanel();
    void connectStage();
    void showYear(std::optional<Year> year);
    void showFigures();
    void showTrouble(const Error &error);
    void showMaps();
    void showPanel();
    void arrange();
    bool isPanelFolded() const;
    MapStyle style() const;
    RegionText textOf(std::size_t plate, int region) const;
    void choose(const Selection &selection);
    void chooseArea(const AreaId &area);
    void chooseRegion(int region);
    void toggleRegion(int region);
    AreaIndex municipalityOf(int region) const;
    void openPlate(int plate);
    void goTo(MapPlace place);
    void pointAtRegion(int region);
    void showMenu(int plate, int region, QPoint globalPosition);
    void addComparing(QMenu &menu, int region);
    void zoomToCounty(const std::string &county);
    void play();
    void playOn();
    void stopPlaying();

    MapShapes m_shapes;
    KeptMaps m_kept; ///< of m_dataset
    MapStage *m_stage;
    QToolButton *m_panelButton;
    QWidget *m_hairline;
    MapPanel *m_panel;
    QTimer *m_player;
    const Dataset *m_dataset = nullptr;
    Selection m_selection;
    std::optional<Year> m_passingYear; ///< shown while the slider is held or years are played
    std::optional<PlateFigures> m_figures;
    bool m_showsTiles = false;
    bool m_panelOpen = false; ///< although the window is narrow
    Look m_look;
};

} // namespace lagesbild
