#include "ui/comparison/subgroups/pyramidview.h"

#include "ui/comparison/subgroups/pyramidpainter.h"

#include <algorithm>

namespace lagesbild
{

namespace
{

constexpr int sides = static_cast<int>(pyramidSides.size());
/// Less than a sheet of paper gets, and no more than a window of 1280×720 has: four years are as high as their digits.
constexpr int leastPyramidHeight = 352;

} // namespace

void PyramidView::setScene(PyramidScene scene, const QString &described)
{
    m_scene = std::move(scene);
    forgetCursor(described);
}

PyramidGeometry PyramidView::geometryShown() const
{
    return pyramidGeometry(m_scene, box(), look());
}

QSize PyramidView::minimumSizeHint() const
{
    return {320, leastPyramidHeight};
}

QSize PyramidView::sizeHint() const
{
    return {720, leastPyramidHeight};
}

QString PyramidView::markText(int mark) const
{
    return m_scene.mark(mark).spoken;
}

void PyramidView::paintPicture(QPainter &painter) const
{
    paintPyramid(painter, m_scene, box(), look());
}

std::optional<int> PyramidView::markAt(const QPointF &position) const
{
    return lagesbild::markAt(geometryShown(), position);
}

QRectF PyramidView::areaOf(int mark) const
{
    return hitOf(geometryShown(), mark);
}

/// The chosen age's, else the oldest's.
int PyramidView::firstMark() const
{
    const auto found = std::ranges::find(m_scene.rows, true, &PyramidRow::strong);
    return found == m_scene.rows.end() ? 0 : sides * static_cast<int>(found - m_scene.rows.begin());
}

std::optional<int> PyramidView::markBeyond(int mark, int key) const
{
    const int side = mark % sides;
    switch (key) {
    case Qt::Key_Up:
        return mark < sides ? mark : mark - sides;
    case Qt::Key_Down:
        return mark + sides < markCount() ? mark + sides : mark;
    case Qt::Key_Left:
        return mark - side;
    case Qt::Key_Right:
        return mark - side + sides - 1;
    case Qt::Key_Home:
        return side;
    case Qt::Key_End:
        return markCount() - sides + side;
    default:
        return std::nullopt;
    }
}

} // namespace lagesbild
