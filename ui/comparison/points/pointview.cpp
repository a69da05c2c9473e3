#include "ui/comparison/points/pointview.h"

#include "ui/comparison/points/pointpainter.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace lagesbild
{

namespace
{
constexpr int marginForFocus = 3;
constexpr int pageOfPoints = 10;
} // namespace

PointView::PointView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    letMarksSpeak();
}

void PointView::setScene(PointScene scene, const QString &described)
{
    const AreaId highlighted = m_scene.highlighted;
    m_scene = std::move(scene);
    m_scene.highlighted = highlighted;
    m_cursor.reset();
    setAccessibleDescription(described);
    update();
}

void PointView::setHighlighted(const AreaId &area)
{
    if (m_scene.highlighted == area)
        return;
    m_scene.highlighted = area;
    update();
}

void PointView::setLook(const Look &look)
{
    m_look = look;
    update();
}

QRectF PointView::box() const
{
    return QRectF(rect()).adjusted(marginForFocus, marginForFocus, -marginForFocus, -marginForFocus);
}

PointGeometry PointView::geometryShown() const
{
    return pointGeometry(m_scene, box(), m_look);
}

QSize PointView::minimumSizeHint() const
{
    return {320, 240};
}

QSize PointView::sizeHint() const
{
    return {720, 520};
}

void PointView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPoints(painter, m_scene, box(), m_look);
    paintPointed(painter);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_look.colours.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(geometryShown().plot.adjusted(-3.5, -3.5, 3.5, 3.5), 4, 4);
    }
}

/// The point pointed at in words, on a field above it.
void PointView::paintPointed(QPainter &painter) const
{
    const auto found = std::ranges::find(m_scene.points, m_scene.highlighted, &ScenePoint::area);
    if (m_scene.highlighted.isEmpty() || found == m_scene.points.end())
        return;
    constexpr double padding = 8;
    constexpr double mostWidth = 420;
    const PointGeometry geometry = geometryShown();
    const QPointF at = geometry.toBox(found->at);
    painter.setFont(m_look.sized(12));
    const QRectF words = painter.boundingRect(QRectF(0, 0, std::min(mostWidth, width() - 4 * padding), 200),
                                              Qt::TextWordWrap, found->spoken);
    const QSizeF size(words.width() + 2 * padding, words.height() + padding);
    const double left = std::clamp(at.x() - size.width() / 2, 2.0, std::max(2.0, width() - size.width() - 2));
    const double above = at.y() - radiusOf(*found) - 6 - size.height();
    const double top = above >= 2 ? above : at.y() + radiusOf(*found) + 6;
    const QRectF field(QPointF(left, top), size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.colours.bar, 1));
    painter.setBrush(m_look.colours.background);
    painter.drawRoundedRect(field, 5, 5);
    painter.setPen(m_look.colours.text);
    painter.drawText(field.adjusted(padding, 0, -padding, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     found->spoken);
}

void PointView::point(const AreaId &area)
{
    if (m_scene.highlighted == area)
        return;
    setHighlighted(area);
    emit pointedAt(area);
}

void PointView::mouseMoveEvent(QMouseEvent *event)
{
    const auto index = pointAt(m_scene, geometryShown(), event->position());
    point(index ? m_scene.points[static_cast<std::size_t>(*index)].area : AreaId());
    setCursor(index ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PointView::leaveEvent(QEvent *)
{
    point({});
}

void PointView::mouseReleaseEvent(QMouseEvent *event)
{
    const auto index = pointAt(m_scene, geometryShown(), event->position());
    if (event->button() == Qt::LeftButton && index)
        emit chosen(m_scene.points[static_cast<std::size_t>(*index)].area);
}

int PointView::markCount() const
{
    return static_cast<int>(m_scene.points.size());
}

QString PointView::markText(int mark) const
{
    return m_scene.points[static_cast<std::size_t>(mark)].spoken;
}

QRect PointView::markRect(int mark) const
{
    const ScenePoint &point = m_scene.points[static_cast<std::size_t>(mark)];
    const double radius = radiusOf(point);
    return QRectF(geometryShown().toBox(point.at), QSizeF())
        .adjusted(-radius, -radius, radius, radius)
        .toAlignedRect();
}

void PointView::moveCursorTo(int index)
{
    if (m_scene.points.empty())
        return;
    m_cursor = std::clamp(index, 0, static_cast<int>(m_scene.points.size()) - 1);
    point(m_scene.points[static_cast<std::size_t>(*m_cursor)].area);
    speakCurrentMark(*this);
}

/// The point that comes @p step places after @p index in the order of the values.
int PointView::besideAlongY(int index, int step) const
{
    std::vector<int> order(m_scene.points.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(
        order, {}, [this](int point) { return m_scene.points[static_cast<std::size_t>(point)].at.y(); });
    const auto place = std::ranges::find(order, index) - order.begin();
    const auto next = std::clamp<std::ptrdiff_t>(place + step, 0, std::ssize(order) - 1);
    return order[static_cast<std::size_t>(next)];
}

void PointView::keyPressEvent(QKeyEvent *event)
{
    if (m_scene.points.empty())
        return QWidget::keyPressEvent(event);
    const int index = m_cursor.value_or(m_scene.focusIndex().value_or(0));
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursorTo(index - 1);
    case Qt::Key_Right:
        return moveCursorTo(index + 1);
    case Qt::Key_Up:
        return moveCursorTo(besideAlongY(index, 1));
    case Qt::Key_Down:
        return moveCursorTo(besideAlongY(index, -1));
    case Qt::Key_PageUp:
        return moveCursorTo(index + pageOfPoints);
    case Qt::Key_PageDown:
        return moveCursorTo(index - pageOfPoints);
    case Qt::Key_Home:
        return moveCursorTo(0);
    case Qt::Key_End:
        return moveCursorTo(static_cast<int>(m_scene.points.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_cursor)
            emit chosen(m_scene.points[static_cast<std::size_t>(*m_cursor)].area);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PointView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        moveCursorTo(m_cursor.value_or(m_scene.focusIndex().value_or(0)));
}

void PointView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    point({});
}

} // namespace lagesbild
