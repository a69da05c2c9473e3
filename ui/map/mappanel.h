#pragma once

#include "core/analysis/mapclasses.h"
#include "core/analysis/selection.h"
#include "ui/map/maphistogram.h"
#include "ui/map/peerbars.h"
#include "ui/shared/sidepanel.h"

class QLabel;
class QToolButton;

namespace lagesbild
{

class IndicatorBox;
class MapDivision;
class Segmented;
class YearSlider;

/// How to look at the map: layer, how many maps, division into classes, level, year; and how the values are spread.
class MapPanel : public SidePanel
{
    Q_OBJECT
public:
    explicit MapPanel(QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// Which layer and how many maps are chosen, also where there are none of it. @p hasBoundaries false: there are only tiles to show.
    void showLayer(const MapOptions &options, bool hasBoundaries);
    /// Where there is no figure of any year; showClasses() brings them back.
    void hideYears();
    /// The indicators that can be held against the selection's own, and the one that is; for two indicators only.
    void showOthers(const Dataset &dataset, const Selection &selection, const IndicatorId &other);
    void showClasses(const MapClasses &classes, const MapOptions &options, bool hasBoundaries);
    void showHistogram(const HistogramContent &content);
    void showPeers(const QString &title, std::vector<PeerBar> bars);
    void showDefinition(const QString &text, const QString &source);
    void lightPeer(const AreaId &area);
    void setPlaying(bool playing);

signals:
    void optionsChosen(const lagesbild::MapOptions &options);
    void otherChosen(const lagesbild::IndicatorId &indicator);
    void yearPassed(lagesbild::Year year);
    void yearChosen(lagesbild::Year year);
    void playAsked();
    void areaChosen(const lagesbild::AreaId &area);
    void areaPointedAt(const lagesbild::AreaId &area);

private:
    void addLayer();
    void addPlates();
    void addLevel();
    void addYear();
    void addSpread();
    void chooseLayer(int layer);
    void chooseShown(int shown);

    Segmented *m_layer;
    QLabel *m_sinceCaption = nullptr;
    YearSlider *m_since;
    QLabel *m_otherCaption = nullptr;
    IndicatorBox *m_other;
    Segmented *m_plates;
    MapDivision *m_division;
    Segmented *m_shown;
    QLabel *m_yearCaption = nullptr;
    YearSlider *m_year;
    QToolButton *m_play;
    QLabel *m_spreadTitle = nullptr;
    MapHistogram *m_histogram;
    QLabel *m_peersTitle = nullptr;
    PeerBars *m_peers;
    QLabel *m_definition = nullptr;
    QLabel *m_definitionSource = nullptr;
    MapOptions m_options;
};

} // namespace lagesbild
