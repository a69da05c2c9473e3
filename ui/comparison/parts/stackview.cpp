#include "ui/comparison/parts/stackview.h"

#include "ui/comparison/parts/stackpainter.h"

#include <algorithm>

namespace lagesbild
{

void StackView::setScene(StackScene scene, const QString &described)
{
    m_scene = std::move(scene);
    setMinimumHeight(std::max(minimumSizeHint().height(), static_cast<int>(comfortableHeight(m_scene))));
    forgetCursor(described);
}

void StackView::setHighlighted(const AreaId &area)
{
    if (m_scene.direction == StackScene::Direction::Columns)
        return; // every bar is the same municipality
    const auto found = std::ranges::find(m_scene.bars, area, &StackBar::area);
    const bool none = area.isEmpty() || found == m_scene.bars.end();
    const auto bar = none ? std::nullopt : std::optional(static_cast<int>(found - m_scene.bars.begin()));
    if (m_scene.highlighted == bar)
        return;
    m_scene.highlighted = bar;
    update();
}

StackGeometry StackView::geometryShown() const
{
    return stackGeometry(m_scene, box(), look());
}

QSize StackView::minimumSizeHint() const
{
    return {320, 200};
}

int StackView::markCount() const
{
    return static_cast<int>(m_scene.bars.size());
}

QString StackView::markText(int mark) const
{
    return m_scene.bars[static_cast<std::size_t>(mark)].spoken;
}

void StackView::paintPicture(QPainter &painter) const
{
    paintStacks(painter, m_scene, box(), look());
}

std::optional<int> StackView::markAt(const QPointF &position) const
{
    return stackAt(geometryShown(), position);
}

QRectF StackView::areaOf(int mark) const
{
    return geometryShown().bars[static_cast<std::size_t>(mark)].hit;
}

int StackView::firstMark() const
{
    const auto found = std::ranges::find(m_scene.bars, true, &StackBar::strong);
    return found == m_scene.bars.end() ? 0 : static_cast<int>(found - m_scene.bars.begin());
}

} // namespace lagesbild
