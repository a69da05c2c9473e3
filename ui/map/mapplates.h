#pragma once

#include "ui/map/maplegend.h"
#include "ui/map/mapwidget.h"

#include <QSizeF>
#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace lagesbild
{

/// One of several maps that are laid out together.
struct Plate {
    QString title;
    QString toolTip; ///< of the title
    QString name;    ///< what a screen reader calls the map
    bool isChosen = false;
    MapScene scene;
    RegionTexts texts;
    std::optional<LegendContent> legend; ///< under the map; empty: one for all stands elsewhere
};

/// In how many columns @p count maps of @p shape become largest in @p room.
/// @param taken height of each that is not map: title, legend
int plateColumns(int count, const QSizeF &room, const QSizeF &shape, double taken);

class PlateTitle;

/// Several maps of the same regions, each with its title: they are pointed at, moved and zoomed together.
class PlateBoard : public QWidget
{
    Q_OBJECT
public:
    explicit PlateBoard(QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setPlates(const std::vector<Plate> &plates, const MapStyle &style);
    /// Lights a region on every map; tells nobody.
    void light(std::optional<int> region);
    void showAll();
    void showRegion(const QRectF &metres);
    void zoom(double factor);

    int count() const { return m_count; }
    /// The map that the keyboard comes to first; null before there are any.
    MapWidget *firstMap() const { return m_frames.empty() ? nullptr : m_frames.front().map; }

signals:
    /// −1: none.
    void regionPointedAt(int region);
    void regionChosen(int region);
    void regionToggled(int region);
    void menuAsked(int plate, int region, QPoint globalPosition);
    /// Its title was clicked: it is to be shown alone.
    void plateOpened(int plate);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Frame {
        PlateTitle *title = nullptr;
        MapWidget *map = nullptr;
        MapLegend *legend = nullptr;
        bool hasLegend = false;
    };

    void addFrame();
    void pointAt(const MapWidget *source, int region);
    void followMap(const MapWidget *source);
    void arrange();

    std::vector<Frame> m_frames; ///< made as they are needed, and kept; those past m_count are hidden
    int m_count = 0;
    Look m_look;
};

} // namespace lagesbild
