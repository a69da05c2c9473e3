#include "ui/map/mapwidget.h"

#include "ui/map/mappainter.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace lagesbild
{

namespace
{

constexpr double keyZoom = 1.4;
constexpr double zoomPerDegree = 1.012;
constexpr qreal widestEdge = 12;  // pixels that a map shown whole keeps from the widget's edges …
constexpr qreal edgeShare = 0.03; // … but no more than this of a small widget, where they are dear

} // namespace

MapWidget::MapWidget(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("map"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Map"));
    setAccessibleDescription(tr("Arrow keys go from region to region, Enter chooses, plus and minus zoom."));
}

void MapWidget::setScene(const MapScene &scene, RegionTexts texts, const MapStyle &style)
{
    const bool otherMap = scene.geometry != m_scene.geometry;
    const bool otherFocus = scene.focus != m_scene.focus;
    const bool sameGround = !otherMap && scene.looks == m_scene.looks && style == m_style;
    const std::optional<int> hovered = otherMap ? std::nullopt : m_scene.hovered;
    m_scene = scene;
    m_scene.hovered = hovered;
    m_scene.namesRegions = !m_view.isFitted();
    m_style = style;
    m_texts = std::move(texts);
    if (otherMap)
        m_described.reset();
    else if (m_described && m_described == m_scene.hovered)
        describeHovered(); // what is said of it may have changed
    const QTransform before = m_view.toPixels();
    if (otherMap)
        m_view.setWorld(m_scene.geometry ? m_scene.geometry->box() : QRectF());
    else if (otherFocus && m_scene.focus && !m_view.isFitted())
        m_view.reveal(m_scene.geometry->regions()[static_cast<std::size_t>(*m_scene.focus)].labelPoint);
    if (sameGround && m_view.toPixels() == before)
        update(); // another focus: only marks change
    else
        viewChanged();
}

void MapWidget::light(std::optional<int> region)
{
    m_scene.hovered = region;
    update();
}

void MapWidget::setCovered(const QMarginsF &margins)
{
    if (margins == m_covered)
        return;
    m_covered = margins;
    updateViewport();
}

std::optional<int> MapWidget::regionAtPixel(QPointF pixel) const
{
    return regionAt(m_scene, m_view.toMetres(pixel));
}

void MapWidget::showAll()
{
    m_view.fit();
    tellMoved();
}

void MapWidget::showRegion(const QRectF &metres)
{
    m_view.fitTo(metres);
    tellMoved();
}

void MapWidget::zoom(double factor)
{
    QPointF about = QRectF(rect()).marginsRemoved(m_covered).center();
    if (m_scene.hovered && hasFocus())
        about = m_view.toPixels(
            m_scene.geometry->regions()[static_cast<std::size_t>(*m_scene.hovered)].labelPoint);
    m_view.zoomAbout(about, factor);
    tellMoved();
}

void MapWidget::follow(const MapView &view)
{
    m_view.follow(view);
    viewChanged();
}

void MapWidget::viewChanged()
{
    // Of the whole country only a handful of names find room, and which ones says nothing.
    m_scene.namesRegions = !m_view.isFitted();
    m_ground = {};
    update();
}

void MapWidget::tellMoved()
{
    viewChanged();
    emit viewMoved();
}

void MapWidget::updateViewport()
{
    const QRectF all = rect();
    const qreal edge = std::min(widestEdge, edgeShare * std::min(all.width(), all.height()));
    const QRectF clear = all.marginsRemoved(m_covered).adjusted(edge, edge, -edge, -edge);
    m_view.setViewport(all, clear.isValid() ? clear : all);
    viewChanged();
}

void MapWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateViewport();
}

void MapWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal ratio = devicePixelRatioF();
    if (m_ground.isNull() || !qFuzzyCompare(m_ground.devicePixelRatio(), ratio)) {
        m_ground = QPixmap((QSizeF(size()) * ratio).toSize());
        m_ground.setDevicePixelRatio(ratio);
        m_ground.fill(m_style.ground);
        QPainter onGround(&m_ground);
        paintMapGround(onGround, m_scene, m_view, m_style);
    }
    painter.drawPixmap(0, 0, m_ground);
    paintMapMarks(painter, m_scene, m_view, m_style);
    if (m_framing && m_dragging) {
        QColor inside = m_style.mark;
        inside.setAlphaF(0.1F);
        painter.setPen(QPen(m_style.mark, 1, Qt::DashLine));
        painter.setBrush(inside);
        painter.drawRect(frame());
    }
    if (m_keyboardFocus) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_style.mark, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 6, 6);
    }
}

RegionText MapWidget::textOfHovered() const
{
    return m_scene.hovered && m_texts ? m_texts(*m_scene.hovered) : RegionText();
}

void MapWidget::describeHovered()
{
    m_described = m_scene.hovered;
    setAccessibleDescription(textOfHovered().spoken);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void MapWidget::pointAt(std::optional<int> region)
{
    if (region == m_scene.hovered)
        return;
    m_scene.hovered = region;
    describeHovered();
    update();
    emit regionPointedAt(region.value_or(-1));
}

void MapWidget::tellChosen(int region, Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::ControlModifier))
        emit regionToggled(region);
    else
        emit regionChosen(region);
}

/// From where the mouse was pressed to where it is now; pixels.
QRectF MapWidget::frame() const
{
    return QRectF(m_pressed.value_or(m_lastDrag), m_lastDrag).normalized();
}

void MapWidget::tellFramed(const QRectF &pixels)
{
    const QRectF metres(m_view.toMetres(pixels.topLeft()), m_view.toMetres(pixels.bottomRight()));
    const std::vector<int> regions = regionsIn(m_scene, metres.normalized());
    if (!regions.empty())
        emit regionsFramed(regions);
}

void MapWidget::showToolTip(QPoint globalPosition)
{
    const QString text = textOfHovered().toolTip;
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(globalPosition, text, this);
}

void MapWidget::goTowards(QPointF direction)
{
    if (!m_scene.geometry || m_scene.geometry->regions().empty())
        return;
    const std::optional<int> next = m_scene.hovered
                                        ? m_scene.geometry->regionTowards(*m_scene.hovered, direction)
                                        : m_scene.focus.value_or(0);
    if (!next)
        return;
    pointAt(next);
    const QPointF place = m_scene.geometry->regions()[static_cast<std::size_t>(*next)].labelPoint;
    const QPointF before = m_view.toPixels(place);
    m_view.reveal(place);
    if (m_view.toPixels(place) != before)
        tellMoved();
    showToolTip(mapToGlobal(m_view.toPixels(place).toPoint()));
}

void MapWidget::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return goTowards({-1, 0});
    case Qt::Key_Right:
        return goTowards({1, 0});
    case Qt::Key_Up:
        return goTowards({0, 1});
    case Qt::Key_Down:
        return goTowards({0, -1});
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift on many keyboards
        return zoom(keyZoom);
    case Qt::Key_Minus:
        return zoom(1 / keyZoom);
    case Qt::Key_0:
        return showAll();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_scene.hovered)
            tellChosen(*m_scene.hovered, event->modifiers());
        return;
    case Qt::Key_Escape:
        if (m_framing) {
            m_framing = m_dragging = false;
            m_pressed.reset();
            setCursor(Qt::ArrowCursor);
            update();
            return;
        }
        if (!m_scene.hovered)
            break;
        pointAt(std::nullopt);
        QToolTip::hideText();
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void MapWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_lastDrag = event->position();
    m_dragging = false;
    m_framing = m_offersFrames && event->modifiers().testFlag(Qt::ShiftModifier);
}

void MapWidget::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed) {
        const QPointF moved = event->position() - *m_pressed;
        m_dragging = m_dragging || moved.manhattanLength() >= QApplication::startDragDistance();
        if (m_dragging) {
            QToolTip::hideText();
            dragTo(event->position());
        }
        return;
    }
    const std::optional<int> region = regionAtPixel(event->position());
    setCursor(region ? Qt::PointingHandCursor : Qt::ArrowCursor);
    pointAt(region);
    showToolTip(event->globalPosition().toPoint());
}

void MapWidget::dragTo(QPointF pixel)
{
    setCursor(m_framing ? Qt::CrossCursor : Qt::ClosedHandCursor);
    const QPointF moved = pixel - std::exchange(m_lastDrag, pixel);
    if (m_framing) {
        update();
        return;
    }
    m_view.pan(moved);
    tellMoved();
}

void MapWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    setCursor(Qt::ArrowCursor);
    const QRectF framed = frame();
    m_pressed.reset();
    const bool framing = std::exchange(m_framing, false);
    if (std::exchange(m_dragging, false)) {
        update();
        if (framing)
            tellFramed(framed);
        return;
    }
    if (const std::optional<int> region = regionAtPixel(event->position()))
        tellChosen(*region, event->modifiers());
}

void MapWidget::wheelEvent(QWheelEvent *event)
{
    const double degrees = event->angleDelta().y() / 8.0;
    m_view.zoomAbout(event->position(), std::pow(zoomPerDegree, degrees));
    tellMoved();
    event->accept();
}

bool MapWidget::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            m_view.zoomAbout(gesture->position(), 1 + gesture->value());
            tellMoved();
            return true;
        }
    }
    return QWidget::event(event);
}

void MapWidget::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    pointAt(std::nullopt);
}

void MapWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const Qt::FocusReason why = event->reason();
    m_keyboardFocus =
        why == Qt::TabFocusReason || why == Qt::BacktabFocusReason || why == Qt::ShortcutFocusReason;
    update();
}

void MapWidget::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_keyboardFocus = false;
    update();
}

void MapWidget::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const std::optional<int> region = byKey ? m_scene.hovered : regionAtPixel(event->pos());
    emit menuAsked(region.value_or(-1), event->globalPos());
}

} // namespace lagesbild
