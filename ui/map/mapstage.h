#pragma once

#include "ui/map/focuscard.h"
#include "ui/map/maplegend.h"
#include "ui/map/mapplaces.h"
#include "ui/map/mapplates.h"
#include "ui/map/mapwidget.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;

namespace lagesbild
{

class ZoomButtons;

/// The words over a map or a board of maps.
struct MapHead {
    QString title;
    QString toolTip; ///< of the title
    QString subtitle;
    QString sentence;
};

/// The room's left part: one map or several, and what lies on them: words, legend, card, buttons.
class MapStage : public QWidget
{
    Q_OBJECT
public:
    explicit MapStage(QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setHead(const MapHead &head);
    void showMap(const MapScene &scene, RegionTexts texts, const MapStyle &style);
    void showPlates(const std::vector<Plate> &plates, const MapStyle &style);
    /// Empty: there is none, or each map has its own.
    void setLegend(const std::optional<LegendContent> &legend, const MapStyle &style);
    /// Without a name there is no card.
    void setFocusContent(const FocusContent &content);
    /// Puts everything in its place; after any of the above.
    void arrange();

    /// The regions now shown; the same on every map.
    const MapGeometryPtr &geometry() const;
    void light(std::optional<int> region);
    void showAll();
    void showRegion(const QRectF &metres);

signals:
    /// −1: none.
    void regionPointedAt(int region);
    void regionChosen(int region);
    void regionToggled(int region);
    void menuAsked(int plate, int region, QPoint globalPosition);
    void plateOpened(int plate);
    void placeAsked(lagesbild::MapPlace place);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void zoom(double factor);
    void showSeveral(bool several);

    MapWidget *m_map;
    PlateBoard *m_board;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_sentence;
    MapLegend *m_legend;
    FocusCard *m_focusCard;
    ZoomButtons *m_zoom;
    PlaceButton *m_places;
    bool m_showsSeveral = false;
};

} // namespace lagesbild
