#pragma once

#include "core/analysis/mapclasses.h"
#include "core/analysis/selection.h"
#include "ui/map/maphistogram.h"
#include "ui/map/peerbars.h"
#include "ui/shared/sidepanel.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace lagesbild
{

class IndicatorBox;
class Segmented;
class YearSlider;

/// How to look at the map: layer, division into classes, level, year; and how the values are spread.
class MapPanel : public SidePanel
{
    Q_OBJECT
public:
    explicit MapPanel(QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// Which layer is chosen, also where there is no map of it. @p hasBoundaries false: there are only tiles to show.
    void showLayer(const MapOptions &options, bool hasBoundaries);
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
    void addDivision();
    void addLevel();
    void addYear();
    void addSpread();
    void showDivision(const MapClasses &classes);
    void chooseLayer(int layer);
    void chooseDivision(int division);
    void chooseShown(int shown);
    void changeClasses(int by);
    void chooseLimits();

    Segmented *m_layer;
    QLabel *m_sinceCaption = nullptr;
    YearSlider *m_since;
    QLabel *m_otherCaption = nullptr;
    IndicatorBox *m_other;
    QLabel *m_divisionCaption = nullptr;
    Segmented *m_division;
    QWidget *m_classesRow;
    QLabel *m_classCount;
    QToolButton *m_fewer;
    QToolButton *m_more;
    QLineEdit *m_limits;
    QLabel *m_limitsHint = nullptr;
    Segmented *m_shown;
    YearSlider *m_year;
    QToolButton *m_play;
    QLabel *m_spreadTitle = nullptr;
    MapHistogram *m_histogram;
    QLabel *m_peersTitle = nullptr;
    PeerBars *m_peers;
    QLabel *m_definition = nullptr;
    QLabel *m_definitionSource = nullptr;
    MapOptions m_options;
    std::vector<double> m_currentLimits; ///< with finite ends, to start own limits from
    Look m_look;
};

/// Limits as a person writes them, «0,2; 0,7; 1»; empty when they are not two to ten rising numbers.
std::vector<double> parseLimits(const QString &text);
QString limitsText(const std::vector<double> &limits);

} // namespace lagesbild
