#pragma once

#include "core/analysis/selection.h" // not core/base/id.h alone: moc 6.4 chokes on <compare> as the first header
#include "core/geo/tilegrid.h"
#include "ui/shared/look.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace lagesbild
{

/// Where in the country the similar municipalities lie: «Rutkarta», small. Pointing lights a municipality in
/// every room and a click chooses it; keys reach the same ones in the list.
class PeerTiles : public QWidget
{
    Q_OBJECT
public:
    using NameOf = std::function<QString(const AreaId &)>;

    explicit PeerTiles(QWidget *parent = nullptr);

    void setPeers(const AreaId &focus, std::vector<AreaId> peers, const NameOf &nameOf);
    void setHighlighted(const AreaId &area);
    void setLook(const Look &look);
    /// Where the square of @p area is drawn; empty for one that has none.
    QRectF squareOf(const AreaId &area) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void pointedAt(const lagesbild::AreaId &area);
    void chosen(const lagesbild::AreaId &area);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRectF squareOf(const Tile &tile) const;
    AreaId areaAt(const QPointF &position) const;
    bool isPeer(const AreaId &area) const;
    void point(const AreaId &area);

    AreaId m_focus;
    std::vector<AreaId> m_peers;
    NameOf m_nameOf;
    AreaId m_highlighted;
    Look m_look;
};

} // namespace lagesbild
