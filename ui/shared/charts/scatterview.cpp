#include "ui/shared/charts/scatterview.h"

#include "ui/shared/charts/scatterpainter.h"

#include <algorithm>
#include <numeric>

namespace lagesbild
{

namespace
{
constexpr int pageOfPoints = 10;
} // namespace

ScatterView::ScatterView(QWidget *parent) : MarkPicture(parent)
{
    setAccessibleName(tr("Scatter chart"));
}

void ScatterView::setScene(ScatterScene scene)
{
    const AreaId highlighted = m_scene.highlighted;
    m_scene = std::move(scene);
    m_scene.highlighted = highlighted;
    forgetCursor();
}

ScatterGeometry ScatterView::geometryShown() const
{
    return scatterGeometry(m_scene, box(), look());
}

QSize ScatterView::minimumSizeHint() const
{
    return {240, 170};
}

QSize ScatterView::sizeHint() const
{
    return {420, 340};
}

void ScatterView::paintPicture(QPainter &painter) const
{
    paintScatter(painter, m_scene, box(), look());
}

QRectF ScatterView::plot() const
{
    return geometryShown().plot;
}

int ScatterView::markCount() const
{
    return static_cast<int>(m_scene.points.size());
}

QString ScatterView::markText(int mark) const
{
    return m_scene.points[static_cast<std::size_t>(mark)].spoken;
}

QRect ScatterView::markRect(int mark) const
{
    const ScatterPoint &point = m_scene.points[static_cast<std::size_t>(mark)];
    const QPointF middle = geometryShown().at(point.x, point.y);
    const QPointF reach(point.radius + 1, point.radius + 1);
    return QRectF(middle - reach, middle + reach).toAlignedRect();
}

AreaId ScatterView::areaOf(int mark) const
{
    return m_scene.points[static_cast<std::size_t>(mark)].area;
}

std::optional<int> ScatterView::markAt(const QPointF &position) const
{
    return scatterPointAt(m_scene, geometryShown(), position);
}

std::optional<int> ScatterView::focusMark() const
{
    return m_scene.focusIndex();
}

int ScatterView::along(double ScatterPoint::*measure, int mark, int by) const
{
    std::vector<int> order(m_scene.points.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {},
                             [&](int i) { return m_scene.points[static_cast<std::size_t>(i)].*measure; });
    const auto place = std::ranges::find(order, mark) - order.begin();
    const auto next =
        std::clamp<std::ptrdiff_t>(place + by, 0, static_cast<std::ptrdiff_t>(order.size()) - 1);
    return order[static_cast<std::size_t>(next)];
}

std::optional<int> ScatterView::markBeyond(int mark, int key) const
{
    if (m_scene.points.empty())
        return std::nullopt;
    switch (key) {
    case Qt::Key_Left:
        return along(&ScatterPoint::x, mark, -1);
    case Qt::Key_Right:
        return along(&ScatterPoint::x, mark, 1);
    case Qt::Key_Up:
        return along(&ScatterPoint::y, mark, 1);
    case Qt::Key_Down:
        return along(&ScatterPoint::y, mark, -1);
    case Qt::Key_PageUp:
        return along(&ScatterPoint::y, mark, pageOfPoints);
    case Qt::Key_PageDown:
        return along(&ScatterPoint::y, mark, -pageOfPoints);
    case Qt::Key_Home:
        return along(&ScatterPoint::x, mark, -markCount());
    case Qt::Key_End:
        return along(&ScatterPoint::x, mark, markCount());
    default:
        return std::nullopt;
    }
}

} // namespace lagesbild
