#include "ui/peers/peertiles.h"

#include "ui/shared/tiles.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace lagesbild
{

namespace
{

constexpr double side = 8;
constexpr double tileSeam = 1;

struct GridSize {
    int columns = 0;
    int rows = 0;
};

GridSize gridSize()
{
    GridSize size;
    for (const Tile &tile : municipalityTiles()) {
        size.columns = std::max(size.columns, tile.column + 1);
        size.rows = std::max(size.rows, tile.row + 1);
    }
    return size;
}

} // namespace

PeerTiles::PeerTiles(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Tile map of the similar municipalities"));
}

void PeerTiles::setPeers(const AreaId &focus, std::vector<AreaId> peers, const NameOf &nameOf)
{
    m_focus = focus;
    m_peers = std::move(peers);
    m_nameOf = nameOf;
    QStringList names;
    for (const AreaId &peer : m_peers)
        names << m_nameOf(peer);
    setAccessibleDescription(names.join(QStringLiteral(", ")));
    update();
}

void PeerTiles::setHighlighted(const AreaId &area)
{
    if (m_highlighted == area)
        return;
    m_highlighted = area;
    update();
}

void PeerTiles::setLook(const Look &look)
{
    m_look = look;
    update();
}

QSize PeerTiles::sizeHint() const
{
    static const GridSize size = gridSize();
    return {static_cast<int>(size.columns * side), static_cast<int>(size.rows * side)};
}

QRectF PeerTiles::squareOf(const Tile &tile) const
{
    return {tile.column * side, tile.row * side, side - tileSeam, side - tileSeam};
}

QRectF PeerTiles::squareOf(const AreaId &area) const
{
    const auto found = std::ranges::find(municipalityTiles(), area.text(), &Tile::code);
    return found == municipalityTiles().end() ? QRectF() : squareOf(*found);
}

AreaId PeerTiles::areaAt(const QPointF &position) const
{
    const auto found = std::ranges::find_if(municipalityTiles(), [&](const Tile &tile) {
        return squareOf(tile).adjusted(0, 0, tileSeam, tileSeam).contains(position);
    });
    return found == municipalityTiles().end() ? AreaId() : AreaId(found->code);
}

bool PeerTiles::isPeer(const AreaId &area) const
{
    return std::ranges::find(m_peers, area) != m_peers.end();
}

void PeerTiles::paintEvent(QPaintEvent *)
{
    const Colours &c = m_look.colours;
    QPainter painter(this);
    for (const Tile &tile : municipalityTiles()) {
        const AreaId area(tile.code);
        const QColor &fill = area == m_focus ? c.accent : isPeer(area) ? c.text : c.faintBar;
        painter.fillRect(squareOf(tile), fill);
    }
    const QRectF lit = squareOf(m_highlighted);
    if (lit.isEmpty())
        return;
    painter.setPen(QPen(c.text, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(lit.adjusted(-0.5, -0.5, 0.5, 0.5));
}

bool PeerTiles::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const AreaId area = areaAt(QPointF(help->pos()));
    QToolTip::showText(help->globalPos(), area.isEmpty() || !m_nameOf ? QString() : m_nameOf(area), this);
    return true;
}

void PeerTiles::point(const AreaId &area)
{
    if (m_highlighted == area)
        return;
    setHighlighted(area);
    emit pointedAt(area);
}

void PeerTiles::mouseMoveEvent(QMouseEvent *event)
{
    const AreaId area = areaAt(event->position());
    point(area);
    setCursor(area.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void PeerTiles::mouseReleaseEvent(QMouseEvent *event)
{
    const AreaId area = areaAt(event->position());
    if (event->button() == Qt::LeftButton && !area.isEmpty())
        emit chosen(area);
}

void PeerTiles::leaveEvent(QEvent *)
{
    point({});
}

} // namespace lagesbild
