#include "ui/comparison/points/pointview.h"

#include "ui/comparison/points/pointpainter.h"

#include <algorithm>
#include <numeric>

namespace lagesbild
{

namespace
{
constexpr int pageOfPoints = 10;
} // namespace

void PointView::setScene(PointScene scene, const QString &described)
{
    const AreaId highlighted = m_scene.highlighted;
    m_scene = std::move(scene);
    m_scene.highlighted = highlighted;
    forgetCursor();
    setAccessibleDescription(described);
}

PointGeometry PointView::geometryShown() const
{
    return pointGeometry(m_scene, box(), look());
}

QSize PointView::minimumSizeHint() const
{
    return {320, 240};
}

QSize PointView::sizeHint() const
{
    return {720, 520};
}

void PointView::paintPicture(QPainter &painter) const
{
    paintPoints(painter, m_scene, box(), look());
}

QRectF PointView::plot() const
{
    return geometryShown().plot;
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
    const double radius = outerRadius(point, m_scene);
    return QRectF(geometryShown().toBox(point.at), QSizeF())
        .adjusted(-radius, -radius, radius, radius)
        .toAlignedRect();
}

AreaId PointView::areaOf(int mark) const
{
    return m_scene.points[static_cast<std::size_t>(mark)].area;
}

std::optional<int> PointView::markAt(const QPointF &position) const
{
    return pointAt(m_scene, geometryShown(), position);
}

std::optional<int> PointView::focusMark() const
{
    return m_scene.focusIndex();
}

int PointView::besideAlongY(int mark, int step) const
{
    std::vector<int> order(m_scene.points.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(
        order, {}, [this](int point) { return m_scene.points[static_cast<std::size_t>(point)].at.y(); });
    const auto place = std::ranges::find(order, mark) - order.begin();
    const auto next = std::clamp<std::ptrdiff_t>(place + step, 0, std::ssize(order) - 1);
    return order[static_cast<std::size_t>(next)];
}

std::optional<int> PointView::markBeyond(int mark, int key) const
{
    if (m_scene.points.empty())
        return std::nullopt;
    switch (key) {
    case Qt::Key_Left:
        return mark - 1;
    case Qt::Key_Right:
        return mark + 1;
    case Qt::Key_Up:
        return besideAlongY(mark, 1);
    case Qt::Key_Down:
        return besideAlongY(mark, -1);
    case Qt::Key_PageUp:
        return mark + pageOfPoints;
    case Qt::Key_PageDown:
        return mark - pageOfPoints;
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return markCount() - 1;
    default:
        return std::nullopt;
    }
}

} // namespace lagesbild
