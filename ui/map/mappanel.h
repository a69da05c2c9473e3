#pragma once

#include "core/analysis/mapclasses.h"
#include "core/analysis/selection.h"
#include "ui/map/maphistogram.h"
#include "ui/map/peerbars.h"
#include "ui/shared/look.h"

#include <QScrollArea>

class QLabel;
class QLineEdit;
class QToolButton;

namespace lagesbild
{

class ChoiceGrid;
class YearSlider;

/// How to look at the map: division into classes, level, year; and how the values are spread.
class MapPanel : public QScrollArea
{
    Q_OBJECT
public:
    explicit MapPanel(QWidget *parent = nullptr);

    static constexpr int panelWidth = 372;

    void setLook(const Look &look);
    /// @p hasBoundaries false: there are only tiles to show.
    void showClasses(const MapClasses &classes, const MapOptions &options, bool hasBoundaries);
    void showHistogram(const HistogramContent &content);
    void showPeers(const QString &title, std::vector<PeerBar> bars);
    void lightPeer(const AreaId &area);
    void setPlaying(bool playing);

signals:
    void optionsChosen(const lagesbild::MapOptions &options);
    void yearPassed(lagesbild::Year year);
    void yearChosen(lagesbild::Year year);
    void playAsked();
    void areaChosen(const lagesbild::AreaId &area);
    void areaPointedAt(const lagesbild::AreaId &area);

private:
    QLabel *addHeading(const QString &text, bool small);
    void addDivision();
    void addLevel();
    void addYear();
    void addSpread();
    void chooseDivision(int division);
    void chooseShown(int shown);
    void changeClasses(int by);
    void chooseLimits();

    QWidget *m_content;
    ChoiceGrid *m_division;
    QWidget *m_classesRow;
    QLabel *m_classCount;
    QToolButton *m_fewer;
    QToolButton *m_more;
    QLineEdit *m_limits;
    QLabel *m_limitsHint;
    ChoiceGrid *m_shown;
    YearSlider *m_year;
    QToolButton *m_play;
    MapHistogram *m_histogram;
    QLabel *m_peersTitle;
    PeerBars *m_peers;
    std::vector<QLabel *> m_smallHeadings;
    std::vector<QLabel *> m_headings;
    MapOptions m_options;
    std::vector<double> m_currentLimits; ///< with finite ends, to start own limits from
    Look m_look;
};

/// Limits as a person writes them, «0,2; 0,7; 1»; empty when they are not two to ten rising numbers.
std::vector<double> parseLimits(const QString &text);
QString limitsText(const std::vector<double> &limits);

} // namespace lagesbild
