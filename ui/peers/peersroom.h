#pragma once

#include "core/analysis/peers.h"
#include "ui/shared/roomview.h"

#include <array>

class QLabel;
class QPushButton;
class QScrollArea;

namespace lagesbild
{

class FigureTable;
class PeersPanel;
class PeersTable;
class PeersView;
class PeerTiles;
class RoomSheet;

/// «Liknande kommuner»: who is most like the chosen municipality, in what, and by which method.
class PeersRoom : public RoomView
{
    Q_OBJECT
public:
    explicit PeersRoom(QWidget *parent = nullptr);
    ~PeersRoom() override;

    void showSelection(const Dataset &dataset, const Selection &selection) override;
    /// Shows a set already made; showSelection() ends here.
    void showPeers(const Dataset &dataset, const Selection &selection, const SimilarAreas &similar);
    void setLook(const Look &look) override;
    QString sourceLine() const override;
    void highlight(const AreaId &area) override;

private:
    QWidget *makeBody();
    QWidget *makeActions();
    void connectViews();
    void showRows(const Dataset &dataset, const Selection &selection);
    void showFigures(const SimilarAreas &similar);
    void showActions();
    void chooseArea(const AreaId &area);
    void chooseGroup(const std::string &choice, Room room);
    void point(const AreaId &area);

    RoomSheet *m_sheet;
    QScrollArea *m_scroll;
    PeersView *m_list;
    QLabel *m_figuresHeading;
    FigureTable *m_table;
    PeersTable *m_model;
    PeerTiles *m_tiles;
    QPushButton *m_replace;
    QPushButton *m_add;
    QPushButton *m_compare;
    QPushButton *m_map;
    PeersPanel *m_panel;

    const Dataset *m_dataset = nullptr;
    Selection m_selection;
    std::string m_groupChoice; ///< the set shown, as a comparison group; empty: no set
    std::string m_joinedChoice;
    Look m_look;
};

} // namespace lagesbild
