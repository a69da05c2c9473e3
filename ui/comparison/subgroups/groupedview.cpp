#include "ui/comparison/subgroups/groupedview.h"

#include "ui/comparison/subgroups/groupedpainter.h"

#include <algorithm>
#include <cmath>

namespace lagesbild
{

void GroupedView::setScene(GroupedScene scene, const QString &described)
{
    m_scene = std::move(scene);
    fitHeight();
    forgetCursor(described);
}

/// The whole is seen at a glance as long as it can be read; only then it is scrolled.
void GroupedView::fitHeight()
{
    const double margins = height() - box().height();
    const double needed = std::ceil(tightHeight(m_scene, box().width(), look()) + margins);
    setMinimumHeight(std::max(minimumSizeHint().height(), static_cast<int>(needed)));
}

/// Where it is narrow, the legend wraps.
void GroupedView::resizeEvent(QResizeEvent *event)
{
    BarPicture::resizeEvent(event);
    fitHeight();
}

GroupedGeometry GroupedView::geometryShown() const
{
    return groupedGeometry(m_scene, box(), look());
}

QSize GroupedView::minimumSizeHint() const
{
    return {320, 200};
}

int GroupedView::markCount() const
{
    return static_cast<int>(m_scene.rows.size());
}

QString GroupedView::markText(int mark) const
{
    return m_scene.rows[static_cast<std::size_t>(mark)].spoken;
}

void GroupedView::paintPicture(QPainter &painter) const
{
    paintGroups(painter, m_scene, box(), look());
}

std::optional<int> GroupedView::markAt(const QPointF &position) const
{
    return groupAt(geometryShown(), position);
}

QRectF GroupedView::areaOf(int mark) const
{
    return geometryShown().rows[static_cast<std::size_t>(mark)].hit;
}

int GroupedView::firstMark() const
{
    const auto found = std::ranges::find(m_scene.rows, true, &GroupedRow::strong);
    return found == m_scene.rows.end() ? 0 : static_cast<int>(found - m_scene.rows.begin());
}

} // namespace lagesbild
