#pragma once

#include "ui/map/mapscene.h"
#include "ui/map/mapstyle.h"
#include "ui/map/mapview.h"

#include <QMarginsF>
#include <QPixmap>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace lagesbild
{

/// What is said about one region.
struct RegionText {
    QString toolTip; ///< rich text, at the pointer
    QString spoken;  ///< one line, for a screen reader
};

/// What is said of a region, by its place in the geometry; made when someone points at it.
using RegionTexts = std::function<RegionText(int region)>;

/// The map itself: keeps scene and view, turns mouse and keys into calls, and paints.
///
/// Keys: arrows go to the next region, Enter or Space chooses it, and with Ctrl toggles it, as clicks do; + and − zoom,
/// 0 shows all, Escape leaves the region or a frame begun.
class MapWidget : public QWidget
{
    Q_OBJECT
public:
    explicit MapWidget(QWidget *parent = nullptr);

    /// Shows @p scene; another geometry than before is shown whole, the same keeps its zoom.
    /// @param texts may be empty: nothing is said
    void setScene(const MapScene &scene, RegionTexts texts, const MapStyle &style);
    /// Lights a region that is pointed at elsewhere; tells nobody.
    void light(std::optional<int> region);
    /// Space at the edges that others cover; a map shown whole keeps out of it.
    void setCovered(const QMarginsF &margins);
    /// Whether a drag with Shift draws a frame around regions rather than move the map.
    void setFraming(bool framing) { m_offersFrames = framing; }

    const MapScene &scene() const { return m_scene; }
    const MapView &view() const { return m_view; }
    std::optional<int> regionAtPixel(QPointF pixel) const;

    void showAll();
    void showRegion(const QRectF &metres);
    void zoom(double factor);
    /// Shows the same part of the country as @p view; tells nobody.
    void follow(const MapView &view);

    QSize sizeHint() const override { return {600, 760}; }
    QSize minimumSizeHint() const override { return {240, 240}; }

signals:
    /// −1: none.
    void regionPointedAt(int region);
    void regionChosen(int region);
    /// With Ctrl: it shall be among several, or not any longer.
    void regionToggled(int region);
    /// Those in a frame that was drawn; at least one.
    void regionsFramed(const std::vector<int> &regions);
    void menuAsked(int region, QPoint globalPosition);
    /// Zoomed or moved.
    void viewMoved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    RegionText textOfHovered() const;
    void describeHovered();
    void pointAt(std::optional<int> region);
    void tellChosen(int region, Qt::KeyboardModifiers modifiers);
    void dragTo(QPointF pixel);
    QRectF frame() const;
    void tellFramed(const QRectF &pixels);
    void goTowards(QPointF direction);
    void viewChanged();
    void tellMoved();
    void updateViewport();
    void showToolTip(QPoint globalPosition);

    MapScene m_scene;
    MapStyle m_style;
    MapView m_view;
    RegionTexts m_texts;
    QMarginsF m_covered;
    QPixmap m_ground; ///< regions and borders, kept while only marks change; null: to be painted
    std::optional<QPointF> m_pressed;
    QPointF m_lastDrag;
    bool m_dragging = false;
    bool m_offersFrames = false;
    bool m_framing = false;         ///< what is dragged is a frame
    std::optional<int> m_described; ///< the region that a screen reader was last told of
    bool m_keyboardFocus = false;
};

} // namespace lagesbild
